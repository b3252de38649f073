import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInput, outputPath, writeOutput } from '@/lib/cli/files';
import { expect, test } from '../support/database';
import { runCommand } from '../support/run-command';
import { makeUnit } from '../support/world';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

test('only one file of the commands opens what somebody named, so that all of them say alike what is wrong with it', async () => {
  const source = (name: string) => readFile(join('lib/cli', name), 'utf8');
  const names = (await readdir('lib/cli', { recursive: true })).filter((name) => name.endsWith('.ts'));
  // The demonstration's own log, whether standard input is a folder, and what the kernel says of a process.
  const others = ['files.ts', 'demo-log.ts', 'classify.ts', 'cpu-seconds.ts'];
  const opening = [];
  for (const name of names) if (/from 'node:fs/.test(await source(name))) opening.push(name);
  expect(opening.filter((name) => !others.includes(name))).toEqual([]);
});

const reading: readonly (readonly string[])[] = [
  ['words-import'],
  ['ingest'],
  ['restore'],
  ['redaction-measure', '--kept'],
];

for (const [name = '', ...options] of reading) {
  test(`${name} says in a sentence that the file it is to read is a folder`, async ({ db, url }) => {
    await makeUnit(db, { places: ['79'] });
    const { code, err } = await runCommand(name, [...options, folder, '--lang', 'en'], url);
    expect(code).toBe(1);
    expect(err).toContain(`${folder} (EISDIR)`);
    expect(err).not.toMatch(/unexpected|"failure"|Error:/);
  });
}

const writing: readonly (readonly string[])[] = [['words-export'], ['backup'], ['ingest', 'posts.csv', '--rejected']];

for (const [name = '', ...options] of writing) {
  const called = [name, ...options].join(' ');
  test(`${called} says in a sentence that the folder of the file it is to write is not there`, async ({ db, url }) => {
    await makeUnit(db, { places: ['79'] });
    await writeFile(join(folder, 'posts.csv'), 'text,date\n,1/1/2026\n');
    const given = options.map((option) => option.replace('posts.csv', join(folder, 'posts.csv')));
    const { code, err } = await runCommand(name, [...given, join(folder, 'nowhere', 'out'), '--lang', 'en'], url);
    expect(code).toBe(1);
    expect(err).toMatch(/out(\.part)? \(ENOENT\)/);
    expect(err).not.toMatch(/unexpected|"failure"|Error:/);
    expect(await readdir(folder)).toEqual(['posts.csv']);
  });
}

test('a folder is no file to write, and what may not be written is said before anything is read', async () => {
  await expect(outputPath(folder)).rejects.toMatchObject({ deed: 'write', code: 'EISDIR' });
  await expect(outputPath(join(folder, 'a', 'b'))).rejects.toMatchObject({ deed: 'write', code: 'ENOENT' });
  expect(await outputPath(join(folder, 'new'))).toBe(join(folder, 'new'));
  await expect(writeOutput(folder, new Uint8Array())).rejects.toMatchObject({ deed: 'write', code: 'EISDIR' });
  await expect(openInput(join(folder, 'nowhere'))).rejects.toMatchObject({ deed: 'read', code: 'ENOENT' });
});

test('“-” is standard input or output, or is refused by name; it never becomes a file', async ({ db, url }) => {
  await makeUnit(db, { places: ['79'] });
  const run = (name: string, ...args: string[]) => runCommand(name, [...args, '--lang', 'en'], url);
  for (const [name, ...args] of [['backup'], ['ingest', 'README.md', '--rejected']] as const) {
    const refused = await run(name, ...args, '-');
    expect([name, refused.code]).toEqual([name, 2]);
    expect(refused.err).toContain('does not take “-”');
  }
  expect((await run('words-export', '-')).out).toContain('Keyword,Action,Kind');
  // Nothing stands on the standard input of these.
  expect((await run('words-import', '-')).err).toContain('The file is empty');
  expect(await readdir('.')).not.toContain('-');
});
