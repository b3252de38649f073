import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { expect, test } from '../support/database';
import { makeUnit } from '../support/world';

const project = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Tools others made, which have a help of their own. */
const theirs = ['check', 'format', 'test', 'migrate:generate'];
const ours = Object.keys(scripts).filter((name) => !theirs.includes(name));

type Run = { readonly code: number; readonly out: string; readonly err: string };

async function run(name: string, words: readonly string[], url: string): Promise<Run> {
  const env = { ...process.env, DATABASE_URL: url, MIGRATE_DATABASE_URL: '' };
  try {
    const args = ['run', '--silent', name, '--', ...words];
    const { stdout, stderr } = await promisify(execFile)('npm', args, { cwd: project, env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

test('asked for help, every command says how it is used and changes nothing, whatever it does otherwise', async ({
  db,
  url,
}) => {
  test.setTimeout(300_000);
  await makeUnit(db, { places: ['79'] });
  const before = await contentOf(db);
  for (const name of ours) {
    const { code, out, err } = await run(name, ['--help'], url);
    expect([name, code, out]).toEqual([name, 0, '']);
    expect(err, name).toContain('npm run');
    if (scripts[name]?.includes('app/_server/')) expect(err, 'it speaks of itself').toContain(`npm run ${name}`);
    if (scripts[name]?.includes('lib/cli/')) expect(err, name).toContain('--lang vi|en');
  }
  expect(await contentOf(db)).toEqual(before);
});

test('an option that a command does not know is refused by name, and nothing is changed', async ({ db, url }) => {
  test.setTimeout(300_000);
  await makeUnit(db, { places: ['79'] });
  const before = await contentOf(db);
  for (const name of ours) {
    const { code, out, err } = await run(name, ['--no-such-option'], url);
    expect([name, code > 0, out], err).toEqual([name, true, '']);
    expect(err, name).toContain('--no-such-option');
  }
  expect(await contentOf(db)).toEqual(before);
});

test('what takes something away wants a yes where nobody can be asked', async ({ db, url }) => {
  await makeUnit(db, { places: ['79'] });
  const before = await contentOf(db);
  for (const [name, ...words] of [['demo:clear'], ['trim'], ['retention'], ['factor:reset', '--username', 'ai-do']]) {
    const { code, err } = await run(name ?? '', words, url);
    expect([name, code], err).toEqual([name, 2]);
    expect(err).toContain('--yes');
    expect((await run(name ?? '', ['--help'], url)).err, name).toContain('--yes');
  }
  expect(await contentOf(db)).toEqual(before);
});

test('a database with a real unit takes no demonstration unless that is said', async ({ db, url }) => {
  await makeUnit(db, { places: ['79'] });
  const before = await contentOf(db);
  const { code, err } = await run('demo', [], url);
  expect(code, err).toBe(1);
  expect(err).toContain('--yes-into-a-real-database');
  expect(await contentOf(db)).toEqual(before);
});

/** What is in every table of ours. */
async function contentOf(db: Parameters<typeof makeUnit>[0]): Promise<Record<string, string>> {
  const tables = await db.execute<{ name: string }>(
    sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
      where schemaname = 'public' order by 1`,
  );
  const content: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await db.execute<{ row: string }>(sql.raw(`select t::text as row from ${name} t order by 1`));
    content[name] = createHash('sha256')
      .update(rows.map(({ row }) => row).join('\n'))
      .digest('hex');
  }
  return content;
}
