import type { Db } from '@/db/client';
import type { NewOpinion } from '@/db/queries/insert-opinions';
import { NotAllowed } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { previousPeriod } from '@/lib/domain/period';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { viewerAreas } from '@/lib/services/viewers/viewer-areas';
import { expect, test } from '../support/database';
import { addOpinions, opinionOf, randomNumbers, randomReading } from '../support/opinions';
import { makeViewer } from '../support/world';

const quarter: Filter = { preset: 'custom', from: '2026-03-01', to: '2026-05-31' };
const acrossReform: Filter = { preset: 'custom', from: '2025-05-01', to: '2025-08-31' };

/** A leader and a taking-in viewer of one unit, seeing what people of such a unit really see. */
async function unitOf(db: Db, places: string[]): Promise<{ leader: Viewer; intake: Viewer }> {
  const leader = await makeViewer(db, 'leader', { places });
  const seen = { ...leader, readsApart: true, ...(await viewerAreas(leader.unitId, db)) };
  return { leader: seen, intake: { ...seen, kind: 'operator', id: 'operator', roles: ['system'] } };
}

type Item = NewOpinion;
const within = (item: Item, { from, to }: { from: string; to: string }) => item.day >= from && item.day <= to;
const inAreas = (item: Item, areas: readonly string[]) => item.areas.some((area) => areas.includes(area));
const tallyOf = (items: readonly Item[]) => ({
  negative: items.filter((item) => item.sentiment === 'negative').length,
  neutral: items.filter((item) => item.sentiment === 'neutral').length,
  positive: items.filter((item) => item.sentiment === 'positive').length,
  flagged: items.filter((item) => item.flags.length > 0).length,
});

async function fill(db: Db, intake: Viewer, places: readonly (string | null)[], days: readonly string[], n: number) {
  const random = randomNumbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const directory = await placeDirectory(db);
  const wishes = Array.from({ length: n }, () =>
    opinionOf(directory, { unitId: intake.unitId, ...randomReading(random), day: pick(days), placeKey: pick(places) }),
  );
  await addOpinions(db, intake, wishes);
  return wishes;
}

const spring = Array.from({ length: 160 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const somewhere = ['778-2025', '760-2025', '26737', '27475', '79', null];

test('every figure says what the items say, folded or not', async ({ db }) => {
  const { leader, intake } = await unitOf(db, ['79']);
  const items = await fill(db, intake, somewhere, spring, 900);
  await foldCounts(caretaker, {}, db);
  items.push(...(await fill(db, intake, somewhere, spring, 300)));

  for (const filter of [
    quarter,
    { ...quarter, source: 'report' as const },
    { ...quarter, topic: items[0]?.topics[0] },
    { ...quarter, place: '778-2025' },
    { ...quarter, unplaced: true },
  ]) {
    const view = await readDashboard(leader, filter, db);
    const areas = filter.place ? [filter.place] : filter.unplaced ? [`~${leader.unitId}`] : leader.areas;
    const seen = items.filter(
      (item) =>
        inAreas(item, areas) &&
        (!filter.source || item.source === filter.source) &&
        (!filter.topic || item.topics.includes(filter.topic)),
    );
    const now = seen.filter((item) => within(item, filter));
    const before = seen.filter((item) => within(item, previousPeriod(filter) ?? filter));
    const { negative, neutral, positive, flagged, all } = view.totals;
    expect({ negative, neutral, positive, flagged }, JSON.stringify(filter)).toEqual(tallyOf(now));
    expect(all).toBe(now.length);
    expect(view.totals.bySource.report).toBe(now.filter((item) => item.source === 'report').length);
    expect(view.totals.unplaced).toBe(filter.place ? 0 : now.filter((item) => item.placeKey === null).length);
    expect(view.previousTotals?.all).toBe(before.length);
    expect(view.series.points.reduce((sum, point) => sum + point.negative, 0)).toBe(negative);
    for (const flag of view.flags) {
      expect(flag.n, flag.code).toBe(now.filter((item) => item.flags.includes(flag.code)).length);
    }
    const rows = view.places.reduce((sum, row) => sum + row.all, 0);
    expect(rows).toBe(filter.unplaced ? 0 : all - view.totals.unplaced);
    for (const row of view.places.filter((place) => !place.rest)) {
      const there = now.filter((item) => item.areas.includes(row.key));
      expect([row.key, row.all, row.flagged]).toEqual([row.key, there.length, tallyOf(there).flagged]);
    }
    const topic = view.topics[0];
    if (!filter.topic) expect(topic?.all).toBe(now.filter((item) => item.topics.includes(topic?.code as never)).length);
    expect(view.latestFlagged.every((card) => card.flags.length > 0)).toBe(true);
  }
});

test('districts nobody spoke of are shown with 0 items, and what is known only to be in the city has a row', async ({
  db,
}) => {
  const { leader, intake } = await unitOf(db, ['79']);
  await addOpinions(db, intake, [{ placeKey: '778-2025' }, { placeKey: '79' }]);
  const view = await readDashboard(leader, quarter, db);
  expect(view.places.length).toBeGreaterThan(22);
  expect(view.places.filter((row) => row.all > 0).map(({ key, rest, all }) => ({ key, rest, all }))).toEqual([
    { key: '778-2025', rest: false, all: 1 },
    { key: '79', rest: true, all: 1 },
  ]);
});

test('a district before 1 July 2025 and the group of its wards afterwards are one row, with the break told', async ({
  db,
}) => {
  const { leader, intake } = await unitOf(db, ['79']);
  await addOpinions(db, intake, [
    { placeKey: '27466-2025', day: '2025-06-30' },
    { placeKey: '27475', day: '2025-07-01' },
  ]);
  const view = await readDashboard(leader, acrossReform, db);
  expect(view.places.find((row) => row.key === '778-2025')?.all).toBe(2);
  expect(view.series.breakDay).toBe('2025-07-01');
  expect(view.groups).toBe(true);
});

test('a district board may not look at another district, nor see its items in any figure', async ({ db }) => {
  const seven = await unitOf(db, ['778-2025']);
  const one = await unitOf(db, ['760-2025']);
  await addOpinions(db, one.intake, [{ placeKey: '760-2025', flags: ['F1_KHANCAP'] }, { placeKey: '26737' }, {}]);
  const view = await readDashboard(seven.leader, quarter, db);
  expect(view.totals.all).toBe(0);
  expect(view.latestFlagged).toEqual([]);
  for (const place of ['760-2025', '26737', '79', 'nowhere']) {
    await expect(readDashboard(seven.leader, { ...quarter, place }, db)).rejects.toThrow(NotAllowed);
  }
});

test('a viewer of only the new city may look at a district without seeing its items from before', async ({ db }) => {
  const { intake } = await unitOf(db, ['79']);
  const narrow = { ...(await makeViewer(db, 'leader')), areas: ['79'] };
  await addOpinions(db, intake, [
    { placeKey: '27466-2025', day: '2025-06-30' },
    { placeKey: '27475', day: '2025-07-01' },
  ]);
  const view = await readDashboard(narrow, { ...acrossReform, place: '778-2025' }, db);
  expect(view.totals.all).toBe(1);
  const whole = await readDashboard(narrow, acrossReform, db);
  expect(whole.places.find((row) => row.key === '778-2025')?.all).toBe(1);
});

test('a university sees what its own people took in, by the districts it is about, and nothing else', async ({
  db,
}) => {
  const university = await unitOf(db, []);
  const city = await unitOf(db, ['79']);
  await addOpinions(db, university.intake, [{ placeKey: '778-2025' }, { placeKey: '27475' }, {}]);
  await addOpinions(db, city.intake, [{ placeKey: '778-2025' }, { placeKey: '760-2025' }]);
  const view = await readDashboard(university.leader, quarter, db);
  expect(view.totals).toMatchObject({ all: 3, unplaced: 1 });
  expect(view.places.map(({ key, all }) => [key, all])).toEqual([['778-2025', 2]]);
  const there = await readDashboard(university.leader, { ...quarter, place: '778-2025' }, db);
  expect(there.totals.all).toBe(2);
});

test('"all" begins on the first day there is something to show', async ({ db }) => {
  const { leader, intake } = await unitOf(db, ['79']);
  await addOpinions(db, intake, [{ day: '2026-02-03' }]);
  const view = await readDashboard(leader, { preset: 'all', from: '1900-01-01', to: '2026-05-31' }, db);
  expect(view.filter.from).toBe('2026-02-03');
  expect(view.previous).toBeNull();
  expect(view.totals.all).toBe(1);
});

test('collaborators, administrators and programs may not read the dashboard', async ({ db }) => {
  for (const role of ['collaborator', 'admin', 'system'] as const) {
    await expect(readDashboard(await makeViewer(db, role), quarter, db)).rejects.toThrow(NotAllowed);
  }
});
