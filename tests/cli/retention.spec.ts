import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { runCommand } from '../support/run-command';
import { makeUnit, operatorOf } from '../support/world';

/** A unit that keeps words for a month, with one item of today and `n` of half a year ago. */
async function keep(db: Db, n: number): Promise<string> {
  const { id } = await makeUnit(db, { places: ['79'] });
  await db.execute(sql`update unit set text_months = 1 where id = ${id}`);
  const operator = await operatorOf(db, id);
  await addOpinions(
    db,
    operator,
    Array.from({ length: n }, () => ({})),
  );
  await db.execute(sql`update opinion set received_at = now() - interval '6 months' where unit_id = ${id}`);
  await addOpinions(db, operator, [{}]);
  return id;
}

test('The command counts in a dry run, then removes, tells how far it is and prints the receipt alone on stdout', async ({
  db,
  url,
}) => {
  const unitId = await keep(db, 3);
  await keep(db, 2);
  const dry = await runCommand('retention', ['--dry-run'], url);
  expect(dry).toMatchObject({ code: 0, out: '{"texts":5,"reporters":0,"whys":0,"left":5,"dryRun":true}\n', err: '' });
  const one = await runCommand('retention', ['--yes', '--unit', unitId, '--batch', '2', '--lang', 'en'], url);
  expect(one).toMatchObject({ code: 0, out: '{"texts":3,"reporters":0,"whys":0,"left":0,"dryRun":false}\n' });
  expect(one.err).toContain('Text removed of 2/3 opinions');
  const all = await runCommand('retention', ['--yes'], url);
  expect(JSON.parse(all.out)).toMatchObject({ texts: 2, left: 0 });
});

test('A clock that stands far off, an unknown unit and wrong arguments are said in words', async ({ db, url }) => {
  await keep(db, 1);
  await db.execute(sql`update opinion set received_at = received_at - interval '3 years'`);
  const jumped = await runCommand('retention', ['--yes', '--lang', 'en'], url);
  expect(jumped).toMatchObject({ code: 1, out: '' });
  expect(jumped.err).toContain('--clock-is-right');
  const looked = await runCommand('retention', ['--yes', '--clock-is-right'], url);
  expect(JSON.parse(looked.out)).toMatchObject({ texts: 2, left: 0 });
  expect((await runCommand('retention', ['--yes', '--unit', 'nowhere', '--lang', 'en'], url)).err).toContain(
    'not found',
  );
  expect(await runCommand('retention', ['--yes', '--batch', '0'], url)).toMatchObject({ code: 2, out: '' });
});
