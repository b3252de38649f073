import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newestMigration } from '@/db/migration-state';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';

const project = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const releaseHeading = /^v(\d+\.\d+\.\d+), \d{1,2} [A-Z][a-z]+ \d{4}$/;
const unreleasedHeading = /^Unreleased, v(\d+\.\d+\.\d+) to be$/;
const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, words = '']) => words);

/** Whether the first number is the higher one. */
function isHigher(one: string, other: string): boolean {
  const [these, those] = [one, other].map((words) => words.split('.').map(Number));
  const at = (these ?? []).findIndex((part, n) => part !== those?.[n]);
  return at >= 0 && (these?.[at] ?? 0) > (those?.[at] ?? 0);
}

test('the command says one version: that of the package, the commit, the lexicon and the migrations of this folder', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/version.ts'], { cwd: project });
  const lines = said.toString().trim().split('\n');
  expect(lines).toHaveLength(1);
  const commit = existsSync(join(project, '.git')) ? expect.stringMatching(/^[0-9a-f]{12}$/) : null;
  const migration = newestMigration();
  expect(JSON.parse(lines[0] ?? '')).toEqual({ version, commit, lexicon: lexiconVersion(), migration });
  expect(existsSync(join(project, 'db/migrations', `${migration}.sql`))).toBe(true);
});

test('the list of changes tells of every release under its tag, newest first, and of what comes after the last', () => {
  const [first = '', ...others] = headings;
  const coming = unreleasedHeading.exec(first)?.[1];
  const released = (coming === undefined ? headings : others).map((words) => releaseHeading.exec(words)?.[1] ?? words);
  expect(released[0], 'the newest release is the number of the package').toBe(version);
  const inOrder = coming === undefined ? released : [coming, ...released];
  for (const [n, number] of inOrder.slice(1).entries()) expect(isHigher(inOrder[n] ?? '', number), number).toBe(true);
  const kept = readdirSync(join(project, 'tests/dumps')).map((name) => name.replace('.sql', ''));
  expect(kept.sort()).toEqual([...released].sort());
});

test('the lockfile is of the same version', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: { '': { version: string } } };
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});
