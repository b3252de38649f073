import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { addDays } from '@/lib/domain/period';
import { caretaker, type Role } from '@/lib/domain/permissions';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { keepRisingPhrases } from '@/lib/services/phrases/keep-rising-phrases';
import { readRisingPhrases } from '@/lib/services/phrases/read-rising-phrases';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { shownRising } from '../support/rising-in';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const today = '2026-05-31';
const now = new Date(`${today}T05:00:00Z`);
const tanMy = '27487';
const goVap = '26884';
const quan7 = '778-2025';
const month: Filter = { preset: '30d', from: addDays(today, -29), to: today };
const usual = 'Đường hư chưa sửa';

async function boardOf(db: Db, places: string[]) {
  const analyst = await makeViewer(db, 'analyst', { places });
  const operator = await operatorOf(db, analyst.unitId);
  let said = 0;
  /** `perWeek[0]` posts in the week that ends today, the next in the week before and so on, no two with the same words. */
  const sayAt = (placeKey: string, text: string, ...perWeek: number[]) =>
    addOpinions(
      db,
      operator,
      perWeek.flatMap((n, back) =>
        Array.from({ length: n }, (_, k) => ({
          text: `${text}. ${++said}`,
          day: addDays(today, -7 * back - (k % 7)),
          placeKey,
        })),
      ),
    );
  const say = (text: string, ...perWeek: number[]) => sayAt(tanMy, text, ...perWeek);
  return { analyst, say, sayAt };
}

const named = ({ rows }: { readonly rows: readonly { readonly phrase: string }[] }) => rows.map(({ phrase }) => phrase);

test('A collaborator, an administrator and a program may not see what rises, nor anybody another area', async ({
  db,
}) => {
  const { analyst } = await boardOf(db, ['764-2025']);
  for (const role of ['collaborator', 'admin', 'system'] as Role[]) {
    await expect(readRisingPhrases({ ...analyst, roles: [role] }, month, db, now)).rejects.toThrow(NotAllowed);
  }
  for (const role of ['collaborator', 'analyst', 'leader', 'admin'] as Role[]) {
    await expect(keepRisingPhrases({ ...analyst, roles: [role] }, {}, db, now)).rejects.toThrow(NotAllowed);
  }
  const elsewhere = { ...month, place: quan7 };
  await expect(readRisingPhrases(analyst, elsewhere, db, now)).rejects.toThrow(NotAllowed);
});

test('Each figure is the number of items in the list it opens', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say(usual, 30, 30, 30, 30, 30);
  await say('Khói lấp hầm, bà con khổ', 6, 1, 0, 1);
  await say('KHÓI LẤP HẦM', 1);
  await say('Khói, lấp, hầm', 9);
  await say('Nuoc ngap', 7);
  await say('Nước ngập', 0, 1);
  const { week, rows, isTooFew, isAsked, computedAt } = await shownRising(db, analyst, month, now);
  expect({ week, isTooFew, isAsked, computedAt }).toEqual({
    week: { from: addDays(today, -6), to: today },
    isTooFew: false,
    isAsked: true,
    computedAt: now,
  });
  const growth = expect.closeTo(16 / 53 / (3 / 124), 2);
  expect(rows).toContainEqual(
    expect.objectContaining({ phrase: 'khói lấp hầm', thisWeek: 16, before: 2, perWeekBefore: 0.5, growth }),
  );
  expect(rows.find(({ phrase }) => phrase.startsWith('nuoc ngap'))).toMatchObject({ thisWeek: 7, before: 1 });
  expect(named({ rows })).not.toContain('đường hư');
  for (const { phrase, thisWeek, before, lists } of rows) {
    expect(await countOpinions(analyst, lists.thisWeek, db), phrase).toBe(thisWeek);
    expect(await countOpinions(analyst, lists.before, db), phrase).toBe(before);
    expect(thisWeek).toBeGreaterThanOrEqual(5);
  }
});

test('Under thirty items in the week or before it nothing is said to rise', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say('Khói lấp hầm', 20);
  await say(usual, 9, 9, 9, 9, 9);
  expect(await shownRising(db, analyst, month, now)).toMatchObject({ isTooFew: true, rows: [] });
  await say(usual, 1);
  const seen = await shownRising(db, analyst, month, now);
  expect(seen.isTooFew).toBe(false);
  expect(named(seen)).toEqual(['khói lấp hầm']);
});

test('The page computes nothing: it says when it will be known, and then what the job found and when', async ({
  db,
}) => {
  const { analyst, say } = await boardOf(db, ['79']);
  await say(usual, 60, 30, 30, 30, 30);
  await say('Khói lấp hầm', 8);
  expect(await readRisingPhrases(analyst, month, db, now)).toEqual({ dueAt: new Date('2026-05-31T05:40:00Z') });
  expect(named(await shownRising(db, analyst, month, now))).toEqual(['khói lấp hầm']);
  await say('Cá chết trắng', 9);
  const later = new Date(now.getTime() + 3_600_000);
  const kept = await shownRising(db, analyst, month, later, { isKept: true });
  expect({ computedAt: kept.computedAt, rows: named(kept) }).toEqual({ computedAt: now, rows: ['khói lấp hầm'] });
  const anew = await shownRising(db, analyst, month, later);
  expect(anew.computedAt).toEqual(later);
  expect(named(anew)).toContain('cá chết trắng');
});

test('A look is taken again when enough came in, or on another day, and not before', async ({ db }) => {
  const { say } = await boardOf(db, ['778-2025']);
  await say(usual, 60, 60, 60, 60, 60);
  const done = async (at = now) => (await keepRisingPhrases(caretaker, {}, db, at)).done;
  const all = await done();
  expect(all).toBeGreaterThan(3);
  expect(await done()).toBe(0);
  await say(usual, 2);
  expect(await done()).toBe(0);
  await say(usual, 2);
  expect(await done()).toBeGreaterThan(0);
  expect(await done()).toBe(0);
  expect(await done(new Date(now.getTime() + 86_400_000))).toBe(all);
});

test('The week ends with the period looked at, never after today, as far as those days were looked at', async ({
  db,
}) => {
  const { analyst, say } = await boardOf(db, ['778-2025']);
  await say(usual, 30, 30, 30, 30, 30, 30);
  await say('Khói lấp hầm', 0, 8);
  await keepRisingPhrases(caretaker, {}, db, new Date(now.getTime() - 7 * 86_400_000));
  await keepRisingPhrases(caretaker, {}, db, now);
  const endingOn = (to: string) => shownRising(db, analyst, { ...month, to }, now, { isKept: true });
  expect((await endingOn('2026-12-31')).week.to).toBe(today);
  expect((await endingOn(today)).rows).toEqual([]);
  const earlier = await endingOn(addDays(today, -7));
  expect(named(earlier)).toEqual(['khói lấp hầm']);
  expect((await endingOn(addDays(today, -3))).week.to).toBe(addDays(today, -7));
  expect((await endingOn(addDays(today, -20))).week.to).toBe(addDays(today, -7));
  await keepRisingPhrases(caretaker, {}, db, new Date(now.getTime() + 30 * 86_400_000));
  expect((await endingOn(addDays(today, -7))).week.to).toBe(today);
});

test('Each place below and each source is looked at by itself; what is not is shown of the nearest, and that is said', async ({
  db,
}) => {
  const { analyst, say, sayAt } = await boardOf(db, ['79']);
  await say(usual, 40, 40);
  await sayAt(goVap, usual, 40, 40);
  await say('Khói lấp hầm', 8);
  await sayAt(goVap, 'Cá chết trắng', 8);
  await keepRisingPhrases(caretaker, {}, db, now);
  const at = (change: Partial<Filter>) => shownRising(db, analyst, { ...month, ...change }, now, { isKept: true });
  expect(named(await at({})).sort()).toEqual(['cá chết trắng', 'khói lấp hầm']);
  expect(await at({ place: quan7 })).toMatchObject({ place: quan7, isAsked: true, rows: [{ phrase: 'khói lấp hầm' }] });
  expect(await at({ place: '764-2025' })).toMatchObject({ isAsked: true, rows: [{ phrase: 'cá chết trắng' }] });
  expect(await at({ source: 'post' })).toMatchObject({ source: 'post', isAsked: true, rows: [{}, {}] });
  expect(await at({ source: 'report' })).toMatchObject({ source: 'report', isTooFew: true, rows: [] });
  expect(await at({ place: tanMy })).toMatchObject({
    place: quan7,
    isAsked: false,
    rows: [{ phrase: 'khói lấp hầm' }],
  });
  for (const change of [{ topic: 'YTE' }, { unplaced: true }] as const) {
    expect(await at(change)).toMatchObject({ place: null, source: 'all', isAsked: false, rows: [{}, {}] });
    const before = { preset: 'custom', from: addDays(today, -60), to: addDays(today, -31) } as const;
    expect(await at(before), 'of a week that is not of the period').toMatchObject({ isAsked: false });
  }
  const [row] = (await at({ place: quan7, source: 'post' })).rows;
  expect(row?.lists.thisWeek).toMatchObject({ place: quan7, source: 'post', q: '"khói lấp hầm"' });
});

test('Another unit is shown what it may see, and nobody what was found for other areas than theirs are now', async ({
  db,
}) => {
  const { analyst, say, sayAt } = await boardOf(db, ['79']);
  const below = await boardOf(db, ['764-2025']);
  await say(usual, 40, 40);
  await sayAt(goVap, usual, 40, 40);
  await say('Khói lấp hầm', 8);
  await sayAt(goVap, 'Cá chết trắng', 8);
  expect(named(await shownRising(db, below.analyst, month, now))).toEqual(['cá chết trắng']);
  const { id: elsewhere } = await makeUnit(db, { places: ['764-2025'], parentId: below.analyst.unitId });
  const colleague = await viewerOf(db, (await makePerson(db, { role: 'leader', unitId: below.analyst.unitId })).id);
  expect(colleague.units).toContain(elsewhere);
  await expect(shownRising(db, colleague, month, now, { isKept: true })).rejects.toThrow('nothing was found yet');
  expect(named(await shownRising(db, analyst, month, now, { isKept: true }))).toHaveLength(2);
});

test('A phrase of which fewer than five carriers are left is shown no more, at once: removed, masked again or past their term', async ({
  db,
}) => {
  const { analyst, say } = await boardOf(db, ['778-2025']);
  await say(usual, 60, 60, 60);
  const shown = async () => named(await shownRising(db, analyst, month, now, { isKept: true }));
  const carried = async (text: string) => {
    const ids = await say(text, 6);
    await keepRisingPhrases(caretaker, { anew: true }, db, now);
    expect(await shown()).toContain(text.toLowerCase());
    return ids as [number, number, ...number[]];
  };
  const smoke = await carried('Khói lấp hầm');
  await removeOpinion(analyst, { id: smoke[0], why: 'personal_data' }, db);
  expect(await shown()).toEqual(['khói lấp hầm']);
  await removeOpinion(analyst, { id: smoke[1], why: 'personal_data' }, db);
  expect(await shown()).toEqual([]);
  expect((await keepRisingPhrases(caretaker, {}, db, now)).done).toBeGreaterThan(0);
  expect((await db.execute(sql`select phrase from rising_phrase`)).length).toBe(0);

  const fish = await carried('Cá chết trắng');
  await db.execute(sql`
    update opinion set text = 'Cá [tên riêng]', search = ${"'cá':1"}::tsvector where id in (${fish[0]}, ${fish[1]})`);
  expect(await shown()).toEqual([]);

  const rubbish = await carried('Rác chất đống');
  await db.execute(sql`update unit set text_months = 1`);
  await db.execute(sql`update opinion set received_at = '2026-03-01' where id in (${rubbish[0]}, ${rubbish[1]})`);
  await expireTexts(caretaker, { clockIsRight: true }, db, now);
  expect(await shown()).toEqual([]);
});

test('Stopped in the middle and run again it does the rest; a unit nobody looks from any more has nothing left', async ({
  db,
}) => {
  const { analyst, say } = await boardOf(db, ['778-2025']);
  await say(usual, 60, 60);
  await say('Khói lấp hầm', 8);
  const stopping = new AbortController();
  const onProgress = ({ done = 0 }) => {
    if (done === 3) stopping.abort(new Error('stopped'));
  };
  const stopped = keepRisingPhrases(caretaker, { signal: stopping.signal, onProgress }, db, now);
  await expect(stopped).rejects.toThrow('stopped');
  const { done = 0, of = 0 } = await keepRisingPhrases(caretaker, {}, db, now);
  expect(of - done).toBe(3);
  expect(named(await shownRising(db, analyst, month, now, { isKept: true }))).toEqual(['khói lấp hầm']);
  await db.execute(sql`update person set active = false`);
  await keepRisingPhrases(caretaker, {}, db, now);
  expect((await db.execute(sql`select id from rising_view`)).length).toBe(0);
});

test('Of a text of many thousand words the beginning is read', async ({ db }) => {
  const { analyst, say } = await boardOf(db, ['778-2025']);
  await say(usual, 60, 60);
  const filling = '0 '.repeat(2500);
  for (let n = 0; n < 8; n++) await say(`Lần ${n}. Khói lấp hầm. ${filling} Cá chết trắng`, 1);
  const seen = named(await shownRising(db, analyst, month, now));
  expect(seen).toContain('khói lấp hầm');
  expect(seen).not.toContain('cá chết trắng');
});
