import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import postgres from 'postgres';
import { startFullServer } from '../support/log/full-server';
import { planted, plantedIn } from '../support/log/planted-words';

const guide = readFileSync(join(import.meta.dirname, '../../docs/running.md'), 'utf8');
/** What the guide tells the superuser of a board's own server. */
const told = [...guide.matchAll(/^alter database nghedan (set .*?;)/gm)].map(([, setting]) => setting ?? '');

const loud = [
  ...[
    "set log_min_messages = 'warning'",
    "set log_min_error_statement = 'error'",
    "set log_error_verbosity = 'default'",
  ],
  ...['set log_parameter_max_length_on_error = -1', 'set log_parameter_max_length = -1', "set log_statement = 'all'"],
  'set log_min_duration_statement = 0',
];

/** Has the database refuse a row in every way it quotes one. */
async function refusals(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  for (const failing of [
    sql`insert into kept (words) values (${planted.text})`,
    sql.unsafe(`insert into kept (words) values ('${planted.text}')`),
    sql`select ${planted.text}::text::int`,
    sql.unsafe(`do $$ begin raise warning '${planted.text}'; raise exception '${planted.text}'; end $$`),
  ]) {
    expect(await failing.then(() => 'kept').catch(() => 'refused')).toBe('refused');
  }
  await sql.end({ timeout: 2 });
}

test('no row stands in the log of the embedded server, nor in that of another which was told what the guide says', async () => {
  test.setTimeout(180_000);
  const server = await startFullServer();
  try {
    const admin = postgres(server.url, { max: 1, onnotice: () => {} });
    const set = async (settings: readonly string[]) => {
      for (const setting of settings) await admin.unsafe(`alter database postgres ${setting}`);
    };
    await admin`create table kept (words text check (length(words) < 5))`;
    await refusals(server.url);
    expect(plantedIn(server.log())).toEqual([]);
    const before = server.log().length;

    await set(loud);
    await refusals(server.url);
    expect(plantedIn(server.log())).not.toEqual([]);
    const quoted = server.log().length;

    expect(told.length).toBe(loud.length);
    await set(told);
    await refusals(server.url);
    expect(plantedIn(server.log().slice(quoted))).toEqual([]);
    expect(before).toBeGreaterThan(0);
    await admin.end({ timeout: 2 });
  } finally {
    await server.remove();
  }
});
