import type { Db } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { addDays } from '@/lib/domain/period';
import type { Role } from '@/lib/domain/permissions';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { readRisingPhrases } from '@/lib/services/phrases/read-rising-phrases';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makeViewer, operatorOf } from '../support/world';

const today = '2026-05-31';
const now = new Date(`${today}T05:00:00Z`);
const tanMy = '27487';
const month: Filter = { preset: '30d', from: addDays(today, -29), to: today };

async function boardOf(db: Db, places: string[]) {
  const analyst = await makeViewer(db, 'analyst', { places });
  const operator = await operatorOf(db, analyst.unitId);
  let said = 0;
  /** `perWeek[0]` posts in the week that ends today, the next in the week before and so on, no two with the same words. */
  const say = (text: string, ...perWeek: number[]) =>
    addOpinions(
      db,
      operator,
      perWeek.flatMap((n, back) =>
        Array.from({ length: n }, (_, k) => ({
          text: `${text}. ${++said}`,
          day: addDays(today, -7 * back - (k % 7)),
          placeKey: tanMy,
        })),
      ),
    );
  return { analyst, say };
}

test('A collaborator, an administrator and a program may not see what rises, nor anybody another area', async ({
  db,
}) => {
  const { analyst } = await boardOf(db, ['764-2025']);
  for (const role of ['collaborator', 'admin', 'system'] as Role[]) {
    await expect(readRisingPhrases({ ...analyst, roles: [role] }, month, db, now)).rejects.toThrow(NotAllowed);
  }
  const elsewhere = { ...month, place: '778-2025' };
  await expect(readRisingPhrases(analyst, elsewhere, db, now)).rejects.toThrow(NotAllowed);
});

test('Each figure is the number of items in the list it opens', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say('Đường hư chưa sửa', 30, 30, 30, 30, 30);
  await say('Khói lấp hầm, bà con khổ', 6, 1, 0, 1);
  await say('KHÓI LẤP HẦM', 1);
  await say('Khói, lấp, hầm', 9);
  await say('Nuoc ngap truoc nha', 7);
  await say('Nước ngập trước nhà', 0, 1);
  const { week, rows, isTooFew } = await readRisingPhrases(analyst, month, db, now);
  expect({ week, isTooFew }).toEqual({ week: { from: addDays(today, -6), to: today }, isTooFew: false });
  expect(rows).toContainEqual(
    expect.objectContaining({ phrase: 'khói lấp hầm', thisWeek: 16, before: 2, perWeekBefore: 0.5 }),
  );
  expect(rows.find(({ phrase }) => phrase.startsWith('nuoc ngap'))).toMatchObject({ thisWeek: 7, before: 1 });
  expect(rows.map(({ phrase }) => phrase)).not.toContain('đường hư');
  for (const { phrase, thisWeek, before, lists } of rows) {
    expect(await countOpinions(analyst, lists.thisWeek, db), phrase).toBe(thisWeek);
    expect(await countOpinions(analyst, lists.before, db), phrase).toBe(before);
    expect(thisWeek).toBeGreaterThanOrEqual(5);
  }
});

test('Under thirty items in the week or before it nothing is said to rise', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say('Khói lấp hầm', 20);
  await say('Đường hư chưa sửa', 9, 9, 9, 9, 9);
  expect(await readRisingPhrases(analyst, month, db, now)).toMatchObject({ isTooFew: true, rows: [] });
  await say('Đường hư chưa sửa', 1);
  const seen = await readRisingPhrases(analyst, month, db, now);
  expect(seen.isTooFew).toBe(false);
  expect(seen.rows.map(({ phrase }) => phrase)).toEqual(['khói lấp hầm']);
});

test('The week ends with the period looked at, never after today', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say('Đường hư chưa sửa', 30, 30, 30, 30, 30, 30);
  await say('Khói lấp hầm', 0, 8);
  const endingOn = (to: string) => readRisingPhrases(analyst, { ...month, to }, db, now);
  expect((await endingOn('2026-12-31')).week.to).toBe(today);
  expect((await endingOn(today)).rows).toEqual([]);
  const earlier = await endingOn(addDays(today, -7));
  expect(earlier.rows.map(({ phrase }) => phrase)).toEqual(['khói lấp hầm']);
});

test('Which phrases rise is looked for anew after ten minutes, their figures each time', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say('Đường hư chưa sửa', 60, 30, 30, 30, 30);
  await say('Khói lấp hầm', 8);
  const seenAfter = async (minutes: number) => {
    const { rows } = await readRisingPhrases(analyst, month, db, new Date(now.getTime() + minutes * 60_000));
    return rows.map(({ phrase, thisWeek }) => [phrase, thisWeek]);
  };
  expect(await seenAfter(0)).toEqual([['khói lấp hầm', 8]]);
  await say('Khói lấp hầm', 1);
  await say('Cá chết trắng', 9);
  expect(await seenAfter(9)).toEqual([['khói lấp hầm', 9]]);
  expect(await seenAfter(10)).toContainEqual(['cá chết trắng', 9]);
});

test('A clock put back by an hour does not make the phrases of before last an hour longer', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say('Đường hư chưa sửa', 60, 30, 30, 30, 30);
  await say('Khói lấp hầm', 8);
  const seenAt = (moment: Date) => readRisingPhrases(analyst, month, db, moment);
  await seenAt(new Date(now.getTime() + 3_600_000));
  await say('Cá chết trắng', 9);
  expect((await seenAt(now)).rows.map(({ phrase }) => phrase)).toContain('cá chết trắng');
});
