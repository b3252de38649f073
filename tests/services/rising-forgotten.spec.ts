import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { addDays } from '@/lib/domain/period';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { apartFlag } from '@/lib/domain/vocabulary';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { redactAgain } from '@/lib/services/opinions/redact-again';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { keepRisingPhrases } from '@/lib/services/phrases/keep-rising-phrases';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { expect, test } from '../support/database';
import { dumpDatabase } from '../support/dump-database';
import { addOpinions } from '../support/opinions';
import { linesOf } from '../support/post-lines';
import { city, now } from '../support/removal';
import { makeViewer, operatorOf } from '../support/world';

const today = '2026-11-21';
const tanMy = '27487';
const smoke = 'khói lấp hầm chui';

const postsOf = (text: string) =>
  Array.from({ length: 7 }, (_, n) => ({
    id: `p${n}`,
    text: `${text} ${n}`,
    date: '20/11/2026',
    place: 'phường Tân Mỹ',
  }));

const send = (db: Db, viewer: Viewer, text: string) =>
  ingestPosts(viewer, { rows: linesOf(postsOf(text)), door: 'page', changed: 'replace' }, db, now);

/** A board where seven posts of one batch say that smoke hides an underpass, as was found on two days; their numbers. */
async function board(db: Db) {
  const analyst = await makeViewer(db, 'analyst', city);
  const operator = await operatorOf(db, analyst.unitId);
  const usual = Array.from({ length: 200 }, (_, n) => ({
    text: `Đường hư chưa sửa lần ${n}`,
    day: addDays(today, -(n % 35)),
    placeKey: tanMy,
  }));
  await addOpinions(db, operator, usual);
  const { intakeId } = await send(db, analyst, 'Khói lấp hầm chui mù mịt');
  const rows = await db.execute<{ id: string }>(sql`
    select id from opinion where intake_id = ${intakeId} order by id`);
  for (const day of [addDays(today, -1), today]) await keepRisingPhrases(caretaker, { day }, db, now);
  expect((await daysKept(db)).sort()).toEqual([addDays(today, -1), today]);
  const ids = rows.map(({ id }) => Number(id));
  return { analyst, intakeId, ids };
}

/** The days for which a phrase of the smoke is in the table. */
async function daysKept(db: Db): Promise<string[]> {
  const rows = await db.execute<{ day: string }>(sql`
    select distinct day::text from rising_phrase join rising_view on id = view_id where phrase like ${`%${smoke}%`}`);
  return rows.map(({ day }) => day);
}

test('When the texts that said a phrase are removed, no day keeps it, and no table has a word of it', async ({
  db,
}) => {
  const { analyst, ids } = await board(db);
  expect((await dumpDatabase(db, 'before')).toLowerCase()).toContain(smoke);
  for (const id of ids.slice(0, 2)) await removeOpinion(analyst, { id, why: 'personal_data' }, db);
  expect(await daysKept(db), 'five still say it').toHaveLength(2);
  await removeOpinion(analyst, { id: ids[2], why: 'personal_data' }, db);
  expect(await daysKept(db), 'at once').toEqual([]);
  for (const id of ids.slice(3)) await removeOpinion(analyst, { id, why: 'personal_data' }, db);
  expect(await dumpDatabase(db, 'after')).not.toMatch(/khói lấp|lấp hầm|hầm chui mù/i);
});

test('A phrase goes with the batch that said it when it is undone', async ({ db }) => {
  const { analyst, intakeId } = await board(db);
  await undoIntake(analyst, { id: intakeId, batchSize: 3 }, db);
  expect(await daysKept(db)).toEqual([]);
});

test('A phrase goes when the texts that said it are past their term', async ({ db }) => {
  const { ids } = await board(db);
  await db.execute(sql`update unit set text_months = 1`);
  await db.execute(sql`update opinion set received_at = '2026-08-01' where id = any(${sql.param(ids)}::bigint[])`);
  await expireTexts(caretaker, { clockIsRight: true }, db, now);
  expect(await daysKept(db)).toEqual([]);
});

test('A phrase goes when its posts come again with other words, and stays when they come with the same', async ({
  db,
}) => {
  const { analyst } = await board(db);
  await send(db, analyst, 'Khói lấp hầm chui mù mịt, mong sửa quạt');
  expect(await daysKept(db), 'they still say it').toHaveLength(2);
  await send(db, analyst, 'Hầm đã thông, cảm ơn phường');
  expect(await daysKept(db)).toEqual([]);
});

test('A phrase goes when it is masked in the texts, whatever else was masked', async ({ db }) => {
  const { ids } = await board(db);
  await db.execute(sql`
    update opinion set text = 'Khói lấp [tên riêng]', search = '''khói'':1 ''lấp'':2'::tsvector
    where id = any(${sql.param(ids.slice(0, 3))}::bigint[])`);
  await redactAgain(caretaker, {}, db);
  expect(await daysKept(db)).toEqual([]);
});

test('A phrase goes when the texts that said it are put apart', async ({ db }) => {
  const { analyst, ids } = await board(db);
  for (const id of ids.slice(0, 3)) {
    const { basis } = await readOpinion(analyst, id, db);
    await correctOpinion(analyst, { id, basis, flags: [apartFlag], why: 'Có dấu hiệu bạo lực' }, db);
  }
  expect(await daysKept(db)).toEqual([]);
});

test('A phrase goes with the demonstration whose texts said it, also from the table of another unit', async ({
  db,
}) => {
  const { ids } = await board(db);
  await db.execute(sql`update opinion set demo = true where id = any(${sql.param(ids)}::bigint[])`);
  await clearDemo(caretaker, db);
  expect(await daysKept(db)).toEqual([]);
});

test('What was left by a removal that was cut off goes with the next look for phrases, of whatever day', async ({
  db,
}) => {
  const { ids } = await board(db);
  await db.execute(sql`delete from opinion where id = any(${sql.param(ids)}::bigint[])`);
  expect(await daysKept(db)).toHaveLength(2);
  await keepRisingPhrases(caretaker, { day: today }, db, now);
  expect(await daysKept(db)).toEqual([]);
});
