import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { tables, withTables } from '../support/docs/tables';
import { readSource } from '../support/house/source';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs'), 'db/places/README.md'];
const all = documents.map(read).join('\n');
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Settings nobody gives: Node's, the shell's and the framework's own. */
const givenByOthers = [
  'NODE_ENV',
  'NEXT_RUNTIME',
  'NEXT_TELEMETRY_DISABLED',
  'INIT_CWD',
  'PATH',
  'NGHE_DAN_READ_CALL_ONLY',
  'NGHE_DAN_BUILD',
  'NGHE_DAN_DATA',
];

test('every command of package.json is named in the documentation, and none that is not there', () => {
  const unnamed = Object.keys(manifest.scripts).filter(
    (name) => !new RegExp(`npm (run )?(--silent )?${name}(?![\\w:])`).test(all),
  );
  expect(unnamed).toEqual([]);
  const named = [...all.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name ?? '');
  expect([...new Set(named)].filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('every package has its reason in docs/dependencies.md, and no reason is left of one that is gone', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names]) =>
    (names ?? '').split(',').map((name) => name.trim().replaceAll('`', '')),
  );
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const isMeant = (name: string, row: string) => (row.endsWith('*') ? name.startsWith(row.slice(0, -1)) : row === name);
  expect(packages.filter((name) => !rows.some((row) => isMeant(name, row)))).toEqual([]);
  const named = rows.filter((row) => /^[@a-z][\w@/.*-]*$/.test(row) && row !== 'package');
  expect(named.filter((row) => !packages.some((name) => isMeant(name, row)))).toEqual([]);
});

test('every setting the product reads is told in docs/running.md, and none that it does not read', () => {
  const source = [...readSource(root)].filter(([path]) => !/^(tests\/|playwright)/.test(path));
  const texts = [...source.map(([, text]) => text), read('next.config.js')];
  const settings = new Set(
    texts.flatMap((text) => [...text.matchAll(/process\.env\.([A-Z][A-Z_]*)/g)].map(([, name]) => name ?? '')),
  );
  const told = [...read('docs/running.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '');
  expect([...settings].filter((name) => !told.includes(name) && !givenByOthers.includes(name)).sort()).toEqual([]);
  expect(told.filter((name) => !settings.has(name))).toEqual([]);
});

test('every file the documentation names is there', () => {
  const missing = documents.flatMap((document) => {
    const text = read(document);
    const paths = [...text.matchAll(/`((?:app|lib|db|tests|docs|\.ci)\/[\w()[\]./-]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => join(document, '..', path ?? ''));
    return [...paths, ...links].filter((path) => !existsSync(join(root, path))).map((path) => `${document}: ${path}`);
  });
  expect(missing).toEqual([]);
});

for (const [file, of] of Object.entries(tables)) {
  test(`the tables of ${file} say what the source says; npm run docs:tables writes them`, () => {
    expect(read(file)).toBe(withTables(read(file), of));
  });
}
