import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { runCommand } from '../support/run-command';
import { makeUnit, operatorOf } from '../support/world';

async function keep(db: Db, n: number): Promise<string> {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(
    db,
    await operatorOf(db, id),
    Array.from({ length: n }, () => ({})),
  );
  await db.execute(sql`update opinion set text = 'Gọi 0912 345 678 nhé.' where unit_id = ${id}`);
  return id;
}

test('The command redacts stored words, tells how far it is without a word of them, and prints the receipt alone on stdout', async ({
  db,
  url,
}) => {
  const unitId = await keep(db, 3);
  await keep(db, 2);
  const one = await runCommand('redact-again', ['--unit', unitId, '--batch', '2', '--lang', 'en'], url);
  expect(one).toMatchObject({ code: 0, out: '{"read":3,"redacted":3,"changed":3,"left":0}\n' });
  expect(one.err).toContain('2 of 3 opinions looked at');
  const all = await runCommand('redact-again', [], url);
  expect(JSON.parse(all.out)).toEqual({ read: 5, redacted: 2, changed: 2, left: 0 });
  expect(one.err + all.err).not.toContain('0912');
  expect(await runCommand('redact-again', [], url)).toMatchObject({ code: 0, err: '' });
});

test('Wrong arguments and an unknown unit are said in words', async ({ db, url }) => {
  await keep(db, 1);
  expect(await runCommand('redact-again', ['--batch', '0'], url)).toMatchObject({ code: 2, out: '' });
  expect((await runCommand('redact-again', ['--unit', 'nowhere', '--lang', 'en'], url)).err).toContain('not found');
});
