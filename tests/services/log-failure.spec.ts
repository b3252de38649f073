import { sql } from 'drizzle-orm';
import { logFailure } from '@/app/_http/log-failure';
import { InvalidInput } from '@/lib/domain/errors';
import { StoreBusy } from '@/lib/domain/store-failure';
import { inRequest } from '@/lib/services/log/in-request';
import { expect, test } from '../support/database';
import { logOf } from '../support/log/read-log';

test('a failed query is told without its values', async ({ db }) => {
  const words = 'chị Hoa 0901234567';
  const failures = [
    [db.execute(sql`select ${words}::int`), { sqlstate: '22P02' }],
    [
      db.execute(sql`insert into setting (name, value) values ('auth_secret', ${words})`),
      { sqlstate: '23505', table: 'setting', constraint: 'setting_pkey' },
    ],
  ] as const;
  for (const [failing, told] of failures) {
    const error = await failing.catch((thrown: unknown) => thrown);
    const [line, ...more] = await logOf(() => logFailure(error));
    expect([line, more]).toEqual([expect.objectContaining({ level: 'error' }), []]);
    expect(line?.failure).toMatchObject({ name: 'StatementFailed', ...told });
    expect(JSON.stringify(line)).toContain('tests/services/log-failure.spec.ts');
    expect(JSON.stringify(line)).not.toMatch(/Hoa|0901234567|select|insert/);
  }
});

test('what a person did wrong is no failure of ours and stands in no log', async () => {
  const wrong = new InvalidInput([{ field: 'text', code: 'required', value: 'lời của dân' }]);
  expect(await logOf(() => logFailure(wrong))).toEqual([]);
});

test('a failure of the database that waiting mends is a warning, and every failure names its request once', async () => {
  const busy = new StoreBusy();
  const broken = new TypeError('chị Hoa');
  const lines = await logOf(() =>
    inRequest('5f6a', async () => {
      await Promise.resolve();
      for (const error of [busy, broken, busy, broken]) logFailure(error);
    }),
  );
  expect(lines).toMatchObject([
    { level: 'warn', request: '5f6a', failure: { code: 'store_busy' } },
    { level: 'error', request: '5f6a', failure: { name: 'TypeError' } },
  ]);
  expect(JSON.stringify(lines)).not.toContain('Hoa');
});
