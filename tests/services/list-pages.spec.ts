import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Filter } from '@/lib/domain/filter/filter';
import { mostRanked } from '@/lib/domain/filter/order';
import type { Viewer } from '@/lib/domain/permissions';
import { findNumbered } from '@/lib/services/opinions/find-numbered';
import { listOpinions, type OpinionQuery } from '@/lib/services/opinions/list-opinions';
import { expect, test } from '../support/database';
import { addOpinions, randomNumbers } from '../support/opinions';
import { makeViewer, operatorOf } from '../support/world';

const spring: Filter = { preset: 'custom', from: '2026-05-01', to: '2026-05-31' };

async function boardOf(db: Db, wishes: Parameters<typeof addOpinions>[2]) {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const ids = await addOpinions(db, await operatorOf(db, analyst.unitId), wishes);
  return { analyst, ids };
}

/** The pages from the first to the last, and then back from there. */
async function walk(db: Db, viewer: Viewer, query: OpinionQuery) {
  const [ahead, back]: number[][][] = [[], []];
  const page = async (at: Pick<OpinionQuery, 'after' | 'before'>) => listOpinions(viewer, { ...query, ...at }, db);
  let last = await page({});
  for (ahead!.push(last.items.map(({ id }) => id)); last.next; ahead!.push(last.items.map(({ id }) => id))) {
    last = await page({ after: last.next });
  }
  for (let { previous } = last; previous; ) {
    const before = await page({ before: previous });
    back!.unshift(before.items.map(({ id }) => id));
    previous = before.previous;
  }
  return { ahead: ahead!, back: back! };
}

const floods = Array.from({ length: 47 }, (_, n) => ({
  text: `Hẻm ${'ngập '.repeat(1 + (n % 4))}số ${n}`,
  day: `2026-05-${String(10 + (n % 9)).padStart(2, '0')}`,
}));

for (const order of ['day', 'relevance'] as const) {
  test(`the pages of a list by ${order} are the same forwards and backwards, each item once`, async ({ db }) => {
    const { analyst, ids } = await boardOf(db, floods);
    const { ahead, back } = await walk(db, analyst, { filter: { ...spring, q: 'ngập' }, order, limit: 10 });
    expect(ahead.map((page) => page.length)).toEqual([10, 10, 10, 10, 7]);
    expect(back).toEqual(ahead.slice(0, -1));
    expect(new Set(ahead.flat())).toEqual(new Set(ids));
  });
}

test('what fits best comes first, the newest first among what fits alike, and the item of a number before all', async ({
  db,
}) => {
  const { analyst, ids } = await boardOf(db, [
    { text: 'Ngập một lần.', day: '2026-05-20' },
    { text: 'Ngập hoài ngập mãi, lại ngập.', day: '2026-05-10' },
    { text: 'Chỗ này ngập.', day: '2026-05-21' },
    { text: 'Không có gì.', day: '2026-05-22' },
  ]);
  const order = async (q: string) => {
    const { items } = await listOpinions(analyst, { filter: { ...spring, q }, order: 'relevance' }, db);
    return items.map(({ id }) => ids.indexOf(id));
  };
  expect(await order('ngap')).toEqual([1, 2, 0]);
  expect(await order('ngập -lại')).toEqual([2, 0]);
  expect(await order('-ngập')).toEqual([3]);
  expect(await order(`#${ids[3]}`)).toEqual([3]);
  const { items } = await listOpinions(analyst, { filter: spring, order: 'relevance' }, db);
  expect(items.map(({ id }) => ids.indexOf(id))).toEqual([3, 2, 0, 1]);
});

test('a page leads on to what is left after items were corrected away, removed and added', async ({ db }) => {
  const random = randomNumbers(5);
  const { analyst, ids } = await boardOf(db, floods);
  const filter: Filter = { ...spring, sentiment: 'neutral' };
  const whole = (await listOpinions(analyst, { filter, limit: 200 }, db)).items.map(({ id }) => id);
  const first = await listOpinions(analyst, { filter, limit: 10 }, db);
  const second = await listOpinions(analyst, { filter, limit: 10, after: first.next ?? '' }, db);
  const gone = [...whole.slice(8, 12), ...ids.filter(() => random() < 0.2)];
  await db.execute(sql`update opinion set sentiment = 'negative' where id = any(${sql.param(gone)}::bigint[])`);
  const [added] = await addOpinions(db, await operatorOf(db, analyst.unitId), [{ day: '2026-05-30' }]);
  const left = [added, ...whole.filter((id) => !gone.includes(id))];
  const after = await listOpinions(analyst, { filter, limit: 10, after: second.next ?? '' }, db);
  const at = whole.indexOf(second.items.at(-1)!.id);
  const rest = left.filter((id) => whole.indexOf(id!) > at);
  expect(after.items.map(({ id }) => id)).toEqual(rest.slice(0, 10));
  const back = await listOpinions(analyst, { filter, limit: 10, before: after.previous ?? '' }, db);
  const earlier = left.slice(0, left.indexOf(after.items[0]!.id));
  expect(back.items.map(({ id }) => id)).toEqual(earlier.slice(-10));
  const start = await listOpinions(analyst, { filter, limit: 10, before: back.previous ?? '' }, db);
  expect(start.items.map(({ id }) => id)).toEqual(left.slice(0, 10));
  expect(start.previous).toBeNull();
});

test('a place in a list that makes no sense, or is of the other order, begins anew', async ({ db }) => {
  const { analyst } = await boardOf(db, floods);
  const filter = { ...spring, q: 'ngap' };
  const byDay = await listOpinions(analyst, { filter, limit: 5 }, db);
  const ranked = await listOpinions(analyst, { filter, order: 'relevance', limit: 5 }, db);
  for (const at of ['x', '2026-02-30_1', '2026-05-10', "0.1_2026-05-10_1'", '', `${'9'.repeat(30)}_2026-05-10_1`]) {
    expect((await listOpinions(analyst, { filter, limit: 5, after: at, before: at }, db)).items).toEqual(byDay.items);
  }
  expect((await listOpinions(analyst, { filter, limit: 5, after: ranked.next ?? '' }, db)).items).toEqual(byDay.items);
  const other = await listOpinions(analyst, { filter, order: 'relevance', limit: 5, after: byDay.next ?? '' }, db);
  expect(other.items).toEqual(ranked.items);
});

test('of a word that very many items have only the newest are ordered by how well they fit, and that is said', async ({
  db,
}) => {
  const { analyst } = await boardOf(db, [{ text: 'Ngập ngập ngập', day: '2026-05-02' }, { text: 'Hẻm ngập' }]);
  const same = `source, unit_id, day, text, search, masked, place_from, areas, sentiment, score, topics, topic_scores, flags,
    reasons, lexicon_version`;
  await db.execute(sql`
    insert into opinion (fingerprint, ${sql.raw(same)})
    select gen_random_uuid(), ${sql.raw(same)} from (select * from opinion where text = 'Hẻm ngập') as one, generate_series(1, ${mostRanked - 3}::int)`);
  const page = () => listOpinions(analyst, { filter: { ...spring, q: 'ngập' }, order: 'relevance', limit: 3 }, db);
  const within = await page();
  expect([within.isCut, within.items[0]?.text]).toEqual([false, 'Ngập ngập ngập']);
  await addOpinions(db, await operatorOf(db, analyst.unitId), [{ text: 'ngập' }, { text: 'ngập' }]);
  const beyond = await page();
  expect([beyond.isCut, beyond.items[0]?.text]).toEqual([true, expect.not.stringContaining('ngập ngập')]);
});

test('a card shows the words that were found, however far on they stand', async ({ db }) => {
  const long = `${'Chờ hoài ở đây. '.repeat(90)}Đường Huỳnh Tấn Phát ngập sâu.`;
  const { analyst } = await boardOf(db, [{ text: long }]);
  const shown = async (q?: string) => (await listOpinions(analyst, { filter: { ...spring, q } }, db)).items[0]?.text;
  expect(await shown()).toHaveLength(600);
  expect(await shown('ngập')).toMatch(/^… .*Đường Huỳnh Tấn Phát ngập sâu\.$/);
  expect(await shown('hoài')).toMatch(/^Chờ hoài/);
});

test('an item searched for by its number is named when the list leaves it out or has it among others, to whom it may be shown and to nobody else', async ({
  db,
}) => {
  const { analyst, ids } = await boardOf(db, [
    { day: '2025-11-02', placeKey: '778-2025' },
    { day: '2025-11-02', flags: ['F2_TUHAI_BAOLUC'] },
    { day: '2026-05-10' },
  ]);
  const [old, apart, inside] = ids;
  const asked = (viewer: Viewer, q: string, more: Partial<Filter> = {}) =>
    findNumbered(viewer, { ...spring, ...more, q }, db);
  expect(await asked(analyst, `#${old}`)).toEqual({ id: old, is: 'outside' });
  expect(await asked(analyst, ` ${old} `)).toEqual({ id: old, is: 'outside' });
  expect(await asked(analyst, `#${inside}`, { sentiment: 'positive' })).toEqual({ id: inside, is: 'leftOut' });
  expect(await asked(analyst, `${inside}`)).toEqual({ id: inside, is: 'among' });
  for (const q of [`#${inside}`, `#${apart}`, `#${old} ngập`, `#${old} -ngập`, `"${old}"`, '#999999999', 'ngập', '%']) {
    expect(await asked(analyst, q), q).toBeNull();
  }
  const elsewhere = await makeViewer(db, 'analyst', { places: ['760-2025'] });
  expect(await asked(elsewhere, `#${old}`)).toBeNull();
  expect(await asked({ ...analyst, readsApart: true }, `#${apart}`)).toMatchObject({ id: apart });
});

for (const order of ['day', 'relevance'] as const) {
  test(`a rare word is found behind thousands of newer items, page by page (by ${order})`, async ({ db }) => {
    const { analyst, ids } = await boardOf(
      db,
      Array.from({ length: 25 }, (_, n) => ({ text: `Hươu chạy ra đường lần ${n}.`, day: '2026-05-02' })),
    );
    await db.execute(sql`
      insert into opinion (source, unit_id, fingerprint, day, text, masked, place_from, areas, sentiment, score, topics,
        topic_scores, flags, reasons, lexicon_version, search)
      select source, unit_id, gen_random_uuid(), '2026-05-20', text, masked, place_from, areas, sentiment, score, topics,
        topic_scores, flags, reasons, lexicon_version, 'xe'
      from opinion, generate_series(1, 900)`);
    const { ahead, back } = await walk(db, analyst, { filter: { ...spring, q: 'hươu' }, order, limit: 10 });
    expect(ahead.map((page) => page.length)).toEqual([10, 10, 5]);
    expect(new Set(ahead.flat())).toEqual(new Set(ids));
    expect(back).toEqual(ahead.slice(0, -1));
  });
}

test('an address with a position that nobody wrote begins anew', async ({ db }) => {
  const { analyst, ids } = await boardOf(db, floods.slice(0, 3));
  for (const order of ['day', 'relevance'] as const) {
    for (const rank of ['', '1e+999_', '1e-999_', '1e+39_', '1e-45_', `0.${'1'.repeat(30)}_`, '-1_', 'NaN_']) {
      for (const day of ['2026-05-11', '2026-02-30', '0000-01-01', '275760-09-13']) {
        for (const id of ['1', '999999999999999', '99999999999999999999', '-1']) {
          const at = `${rank}${day}_${id}`;
          for (const query of [{ after: at }, { before: at }]) {
            const page = await listOpinions(analyst, { filter: { ...spring, q: 'ngập' }, order, ...query }, db);
            expect(page.items.length, at).toBeLessThanOrEqual(ids.length);
          }
        }
      }
    }
  }
});
