import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../../..');
const parts = [
  ...['app', 'db', 'lib', 'instrumentation.ts', 'natural.d.ts', 'next.config.js', 'postcss.config.mjs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
];

/**
 * A folder beside this one with what could be the next version, installed and not built: another number, and a migration that
 * gives each opinion a column and an index. Its packages are these very files.
 */
export function installNextVersion(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'nghe-dan-next-')), 'nghe-dan');
  mkdirSync(folder);
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  const packages = [join(project, 'node_modules'), join(folder, 'node_modules')] as const;
  try {
    execFileSync('cp', ['-al', ...packages], { stdio: 'ignore' });
  } catch {
    execFileSync('cp', ['-a', ...packages]);
  }
  change(join(folder, 'package.json'), (text) => text.replace(/"version": "[^"]*"/, '"version": "99.0.0"'));
  const migrations = join(folder, 'db/migrations');
  change(join(migrations, 'meta/_journal.json'), (text) => {
    const journal = JSON.parse(text) as { entries: { idx: number; when: number; tag: string }[] };
    const last = journal.entries.at(-1);
    if (!last) throw new Error('no migrations');
    const entries = [...journal.entries, { ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_planted' }];
    return JSON.stringify({ ...journal, entries });
  });
  const steps = [
    'alter table opinion add column planted integer not null default 1',
    'create index on opinion (planted)',
  ];
  writeFileSync(join(migrations, '9999_planted.sql'), steps.join(';--> statement-breakpoint\n'));
  return folder;
}

export function removeVersion(folder: string): void {
  rmSync(join(folder, '..'), { recursive: true, force: true, maxRetries: 20 });
}

/** Whether a build is being made there. */
export const isBuilding = (folder: string) => existsSync(join(folder, '.next/building'));

function change(file: string, how: (text: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}
