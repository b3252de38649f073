import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { asvsLevels } from '../support/docs/asvs-levels';
import { readSource } from '../support/house/source';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const verdicts = ['holds', 'not applicable', 'not yet'];

type Row = { number: string; level: string; words: string; verdict: string; shown: string };

const rows: Row[] = [...read('docs/security/asvs.md').matchAll(/^\| (\d+\.\d+\.\d+) \| (.*) \|$/gm)].map(
  ([, number = '', rest = '']) => {
    const [level = '', words = '', verdict = '', ...shown] = rest.split(' | ');
    return { number, level, words, verdict, shown: shown.join(' | ') };
  },
);

/** What a row leans on that is not there: a file, or a test of that name in it. */
function missing({ number, shown }: Row): string[] {
  const tests = [...shown.matchAll(/`(tests\/[^`]+)`(?: “([^”]+)”)?/g)];
  const links = [...shown.matchAll(/\]\(([^)#]+)(?:#([^)]*))?\)/g)];
  const files = [...tests.map(([, file = '']) => file), ...links.map(([, file = '']) => join('docs/security', file))];
  if (files.length === 0) return [`${number}: names neither test nor document`];
  const unnamed = tests.filter(
    ([, file = '', title]) => title && existsSync(join(root, file)) && !read(file).includes(title),
  );
  const unheaded = links.filter(
    ([, file = '', heading]) => heading && !headingsOf(join('docs/security', file)).includes(heading),
  );
  return [
    ...files.filter((file) => !existsSync(join(root, file))).map((file) => `${number}: ${file} is not there`),
    ...unnamed.map(([, file, title]) => `${number}: ${file} has no “${title}”`),
    ...unheaded.map(([, file, heading]) => `${number}: ${file} has no section ${heading}`),
  ];
}

/** The headings of a document as its links name them. */
function headingsOf(file: string): string[] {
  if (!existsSync(join(root, file))) return [];
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('the list has every requirement of levels 1 and 2 once, in its order and with its level', () => {
  expect([asvsLevels[1].length, asvsLevels[2].length]).toEqual([70, 183]);
  const listed = Object.entries(asvsLevels).flatMap(([level, numbers]) =>
    numbers.map((number) => `${number} ${level}`),
  );
  const inOrder = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
  expect(rows.map(({ number, level }) => `${number} ${level}`)).toEqual(listed.sort(inOrder));
});

test('each has a verdict and says in a few words what it is about', () => {
  expect(
    rows.filter(({ verdict }) => !verdicts.includes(verdict)).map(({ number, verdict }) => [number, verdict]),
  ).toEqual([]);
  expect(rows.filter(({ words, shown }) => words.length < 4 || words.length > 90 || shown.length < 5)).toEqual([]);
  for (const verdict of verdicts) {
    const [, told] = new RegExp(`^\\| ${verdict} \\| (\\d+) \\|$`, 'm').exec(read('docs/security/asvs.md')) ?? [];
    expect([verdict, Number(told)]).toEqual([verdict, rows.filter((row) => row.verdict === verdict).length]);
  }
});

test('what holds is shown by a test or a document that is there under that name', () => {
  expect(rows.filter(({ verdict }) => verdict === 'holds').flatMap(missing)).toEqual([]);
  expect(missing({ ...rows[0]!, shown: '`tests/architecture.spec.ts` “no such test”' })).toHaveLength(1);
  expect(missing({ ...rows[0]!, shown: '`tests/not-there.spec.ts`' })).toHaveLength(1);
  expect(missing({ ...rows[0]!, shown: '[docs/privacy.md](../privacy.md#no-such-section)' })).toHaveLength(1);
  expect(missing({ ...rows[0]!, shown: 'it is safe' })).toHaveLength(1);
});

test('nothing is left to be filled in', () => {
  const documents = [
    'docs/security/asvs.md',
    'docs/security/threat-model.md',
    'docs/security/inventory.md',
    'SECURITY.md',
  ];
  expect(documents.filter((file) => /PENDING|TODO/.test(read(file)))).toEqual([]);
});

const ours = [...readSource(root)].filter(([path]) => /^(app|lib|db)\//.test(path));

/** `file: what` for each place where source says so. */
const places = (pattern: RegExp) =>
  ours.flatMap(([path, text]) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`));

test('nothing of ours runs text as code or as a command line', () => {
  expect(places(/\beval\(|\bnew Function\(|\bshell:\s*true|\bexec(?:Sync)?\((?!\w*[,)]?\s*\/)(?=['"`])/g)).toEqual([]);
  expect(places(/import \{[^}]*\bexec(?:Sync)?\b[^}]*\} from 'node:child_process'/g)).toEqual([]);
});

test('every digest of ours is SHA-256, and nothing is encrypted or signed by our own hand', () => {
  const digests = places(/create(?:Hash|Hmac|Cipheriv|Decipheriv|Sign)\([^)]*\)/g);
  expect(digests.length).toBeGreaterThan(5);
  expect(digests.filter((place) => !/createHash\('sha256'\)$|createHmac\('sha256', /.test(place))).toEqual([]);
  expect(places(/\bMath\.random\(/g)).toEqual([]);
});
