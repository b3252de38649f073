import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { InvalidInput, NotAllowed } from '@/lib/domain/errors';
import { addDays } from '@/lib/domain/period';
import type { Role, Viewer } from '@/lib/domain/permissions';
import type { RisingLook } from '@/lib/domain/phrases/rising-look';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { findRisingPhrases } from '@/lib/services/phrases/find-rising-phrases';
import { suggestEntries } from '@/lib/services/phrases/suggest-entries';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeViewer, operatorOf } from '../support/world';

type Wish = Parameters<typeof addOpinions>[2][number];
const tanMy = '27487';
const goVap = '26884';

async function boardOf(db: Db, places: string[]) {
  const analyst = await makeViewer(db, 'analyst', { places });
  const operator = await operatorOf(db, analyst.unitId);
  return { analyst, operator, keep: (wishes: readonly Wish[]) => addOpinions(db, operator, wishes) };
}

async function correct(db: Db, analyst: Viewer, ids: readonly number[], change: Record<string, unknown>) {
  for (const id of ids) {
    const { basis } = await readOpinion(analyst, id, db);
    await correctOpinion(analyst, { id, basis, why: 'Đọc lại thì khác', ...change }, db);
  }
}

/** Words that everybody knows, side by side as in no word list. */
const smoke = [
  'Sáng ra khói lấp hầm phủ xóm',
  'Khói lấp hầm nữa 0912',
  'Ở Gò Vấp khói lấp hầm, [tên riêng] đốt',
  'Tối tối khói lấp hầm hoài',
  'Khói lấp hầm từ cái lò',
];
const letters = ['a', 'b', 'c', 'd', 'e'];

test.describe('suggested entries', () => {
  test('a leader, a collaborator and an administrator may not ask for them', async ({ db }) => {
    const { analyst } = await boardOf(db, ['79']);
    for (const role of ['leader', 'collaborator', 'admin'] as Role[]) {
      await expect(suggestEntries({ ...analyst, roles: [role] }, {}, db)).rejects.toThrow(NotAllowed);
    }
  });

  test('the phrase that corrected items share is proposed for what people said it is, and no text is given', async ({
    db,
  }) => {
    const { analyst, operator, keep } = await boardOf(db, ['79']);
    const ids = await keep(smoke.map((text) => ({ text, placeKey: tanMy })));
    await keep([
      { text: 'Chuyện khói lấp hầm hồi xưa', topics: ['VANHOA'] },
      ...smoke.map(() => ({ text: 'Chợ đông' })),
    ]);
    await correct(db, analyst, ids, { topics: ['MOITRUONG'], sentiment: 'negative' });
    const { corrected, misread, suggestions } = await suggestEntries(operator, {}, db);
    expect({ corrected, misread }).toEqual({ corrected: 5, misread: 5 });
    expect(
      suggestions.map(({ phrase, for: { kind, code }, items, against }) => [phrase, kind, code, items, against]),
    ).toEqual(
      expect.arrayContaining([
        ['khói lấp hầm', 'topic', 'MOITRUONG', 5, 1],
        ['khói lấp hầm', 'sentiment', 'negative', 5, 1],
      ]),
    );
    for (const { phrase, items, score } of suggestions) {
      expect(phrase.split(' ').length).toBeLessThanOrEqual(4);
      expect(phrase).not.toMatch(/\d|\[|tên riêng|gò vấp/);
      expect(items).toBeGreaterThanOrEqual(5);
      expect(score).toBeGreaterThan(0);
    }
    expect(await suggestEntries(analyst, {}, db)).toMatchObject({ misread: 5 });
  });

  test('four posts and copies of one are too few, and what the lists have or the classifier finds by itself is not proposed', async ({
    db,
  }) => {
    const { analyst, keep } = await boardOf(db, ['79']);
    const copies = [...smoke.slice(0, 4), smoke[0]?.toUpperCase(), `${smoke[0]}!`];
    const few = await keep(copies.map((text) => ({ text })));
    await correct(db, analyst, few, { topics: ['MOITRUONG'] });
    expect((await suggestEntries(analyst, {}, db)).suggestions).toEqual([]);
    const flooded = await keep(letters.map((letter) => ({ text: `Đường ngập nước lấp ${letter}` })));
    await correct(db, analyst, flooded, { topics: ['NGAP'] });
    expect(await suggestEntries(analyst, {}, db)).toMatchObject({ corrected: 11, misread: 6, suggestions: [] });
    const roads = await keep(letters.map((letter) => ({ text: `Đường ngập nước lấp ${letter}` })));
    await correct(db, analyst, roads, { topics: ['YTE'] });
    const { suggestions } = await suggestEntries(analyst, {}, db);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(new Set(suggestions.map(({ for: { code } }) => code))).toEqual(new Set(['YTE']));
  });

  test('only corrections since a day count, and only of the own area', async ({ db }) => {
    const { analyst, keep } = await boardOf(db, ['778-2025']);
    const other = await boardOf(db, ['764-2025']);
    const ids = await keep(smoke.map((text) => ({ text, placeKey: tanMy })));
    await correct(db, analyst, ids, { topics: ['MOITRUONG'] });
    await db.execute(sql`update correction set at = '2026-03-01T16:59:59Z'`);
    expect((await suggestEntries(analyst, { since: '2026-03-01' }, db)).corrected).toBe(5);
    expect((await suggestEntries(analyst, { since: '2026-03-02' }, db)).corrected).toBe(0);
    expect((await suggestEntries(other.analyst, {}, db)).corrected).toBe(0);
    await expect(suggestEntries(analyst, { since: '2026-02-30' }, db)).rejects.toThrow(InvalidInput);
  });
});

const today = '2026-05-31';
const usual = 'Đường hư chưa sửa';

/** The text on `n` days of each of the weeks, the one that ends today first; each in words of its own. */
function said(text: string, ...perWeek: number[]): Wish[] {
  return perWeek.flatMap((n, back) =>
    Array.from({ length: n }, (_, k) => ({
      text: `${text}! ${'x'.repeat(k + 1)}`,
      day: addDays(today, -7 * back - (k % 7)),
      placeKey: tanMy,
    })),
  );
}

test.describe('rising phrases', () => {
  const find = async (viewer: Viewer, db: Db, change: Partial<RisingLook> = {}) => {
    const look = { place: '', source: 'all', day: today, ...change } as const;
    return (await findRisingPhrases(viewer, look, db)).phrases;
  };

  test('only the job looks for them', async ({ db }) => {
    const { analyst } = await boardOf(db, ['79']);
    for (const role of ['collaborator', 'analyst', 'leader', 'admin'] as Role[]) {
      await expect(find({ ...analyst, roles: [role] }, db)).rejects.toThrow(NotAllowed);
    }
  });

  test('what is said more this week than in the four before is named with its figures', async ({ db }) => {
    const { operator, keep } = await boardOf(db, ['79']);
    await keep([
      ...said('Khói lấp hầm, bà con khổ', 6, 1, 0, 1),
      ...said(usual, 20, 10, 10, 10, 10),
      ...said('Cá chết trắng', 4),
      ...said('Gặp ở phường Gò Vấp', 6),
      ...said('Khói lấp hầm', 0, 0, 0, 0, 0, 9),
    ]);
    const found = await find(operator, db);
    expect(found[0]).toMatchObject({ phrase: 'khói lấp hầm', thisWeek: 6, before: 2 });
    expect(found[0]?.growth).toBeCloseTo(6 / 36 / (3 / 43), 5);
    expect(found[0]?.carriers).toHaveLength(6);
    const phrases = found.map(({ phrase }) => String(phrase));
    expect(phrases).not.toContain('đường hư');
    expect(phrases).not.toContain('khói lấp');
    expect(phrases.filter((phrase) => /gò|vấp/.test(phrase))).toEqual([]);
  });

  test('twelve posts that carry a bare name name nobody, nor do twelve copies of one text anything', async ({ db }) => {
    const { operator, keep } = await boardOf(db, ['79']);
    await keep([
      ...said(usual, 10, 10, 10, 10, 10),
      ...said('Hôm qua Quốc Thịnh ép dân nộp tiền', 12),
      ...said('hôm qua lan chi ép dân nộp tiền', 12),
      ...said('Khói lấp hầm', 12).map((wish) => ({ ...wish, text: 'Khói lấp hầm' })),
    ]);
    const found = (await find(operator, db)).map(({ phrase }) => phrase);
    expect(found).toContain('ép dân nộp tiền');
    for (const phrase of found) expect(phrase).not.toMatch(/quốc|thịnh|lan|chi|lũn/);
  });

  test('a report of which it is not known any more who sent it carries nothing', async ({ db }) => {
    const { analyst, operator, keep } = await boardOf(db, ['79']);
    await keep(said(usual, 30, 30));
    const wishes = said('Khói lấp hầm', 6).map((wish) => ({ ...wish, source: 'report' as const }));
    const ids = await addOpinions(db, operator, wishes);
    const reporters = await Promise.all(
      ids.map(() => makePerson(db, { role: 'collaborator', unitId: analyst.unitId })),
    );
    for (const [n, id] of ids.entries()) {
      await db.execute(sql`
        insert into report (opinion_id, reporter_id, main_content, interest, suggestion, social_group, spread, certainty,
          urgency)
        values (${id}, ${reporters[n]?.id}, 'x', 'x', 'x', 'traders', 'few', 'witnessed', 'normal')`);
    }
    expect((await find(operator, db)).map(({ phrase }) => phrase)).toEqual(['khói lấp hầm']);
    await db.execute(
      sql`update report set reporter_id = null where opinion_id = any(${sql.param(ids.slice(1))}::bigint[])`,
    );
    expect(await find(operator, db)).toEqual([]);
  });

  test('it is of the place and the source of the look, and of what the unit may see', async ({ db }) => {
    const { operator, keep } = await boardOf(db, ['79']);
    const before = said(usual, 30, 30);
    await keep([...said('Khói lấp hầm', 6), ...before, ...before.map((wish) => ({ ...wish, placeKey: goVap }))]);
    expect(await find(operator, db, { place: '778-2025' })).toMatchObject([{ phrase: 'khói lấp hầm', thisWeek: 6 }]);
    for (const change of [{ place: goVap }, { source: 'report' }] as const) {
      expect(await find(operator, db, change), JSON.stringify(change)).toEqual([]);
    }
    const district = await boardOf(db, ['764-2025']);
    expect(await find(district.operator, db)).toEqual([]);
  });
});
