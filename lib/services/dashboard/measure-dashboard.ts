import { isDeepStrictEqual } from 'node:util';
import type { Db } from '@/db/client';
import { type DashboardQueries, rolledUp } from '@/db/queries/dashboard';
import { plainCounts } from '@/db/queries/plain-counts';
import { fillSample, type SamplePlace } from '@/db/queries/sample-opinions';
import { insertUnit } from '@/db/queries/units';
import { withScratchDatabase } from '@/db/scratch-database';
import type { Filter } from '@/lib/domain/filter/filter';
import { addDays } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { placeDirectory } from '../places/place-directory';
import { viewerAreas } from '../viewers/viewer-areas';
import { dashboardOf } from './dashboard-of';

/** Medians, in milliseconds. Each ratio is the median of ratios of two runs one right after the other. */
export type ViewMeasure = {
  readonly view: string;
  readonly few: { readonly rolledUpMs: number; readonly plainMs: number };
  readonly many: { readonly rolledUpMs: number; readonly plainMs: number };
  /** Plain group-bys over the roll-up, both with many items. */
  readonly timesFaster: number;
  /** The roll-up with many items over the roll-up with few. */
  readonly timesSlower: number;
};

const lastDay = '2026-11-20';
const unitId = 'scratch';
const city = '79';
const rolledUpRounds = 15;
const plainRounds = 5;
const formerCity = '79-2025';
const views: Readonly<Record<string, Filter>> = {
  '30d': { preset: '30d', from: addDays(lastDay, -29), to: lastDay },
  '90d': { preset: '90d', from: addDays(lastDay, -89), to: lastDay },
  year: { preset: 'custom', from: addDays(lastDay, -364), to: lastDay },
};
const sentence =
  'Mua lon la ca doan duong truoc cho ngap den dau goi, ba con phai dat xe qua, may hom nay chua thay ai den xu ly nen moi nguoi rat buc xuc va mong som co nguoi tra loi cho ro rang. ';

/**
 * How long the dashboard of a city takes from the roll-up and by plain group-bys over the items, for a year of `few` and
 * of `many` items over the city's districts and wards. Throws when the two do not show the same. Works in scratch
 * databases on the server of `url`.
 */
export async function measureDashboard(
  viewer: Viewer,
  { url, few, many }: { readonly url: string; readonly few: number; readonly many: number },
): Promise<ViewMeasure[]> {
  const upkeep = allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, (small) =>
    withScratchDatabase(url, async (large) => {
      await fillCity(small, upkeep, few);
      await fillCity(large, upkeep, many);
      const leader: Viewer = { ...viewer, roles: ['leader'], unitId, ...(await viewerAreas(unitId, large)) };
      const scope = allow(leader, 'dashboard.read');
      const measured: ViewMeasure[] = [];
      for (const [view, filter] of Object.entries(views)) {
        measured.push({ view, ...(await measureView(small, large, scope, filter)) });
      }
      return measured;
    }),
  );
}

async function fillCity(db: Db, upkeep: Scope, items: number): Promise<void> {
  const keptForEver = { textMonths: null, reporterMonths: null };
  const unit = { name: 'Scratch', kind: 'board', parentId: null, cutOffDay: null, ...keptForEver } as const;
  await insertUnit(db, upkeep, unitId, { ...unit, places: [city] });
  const period = { from: addDays(lastDay, -364), to: lastDay };
  await fillSample(db, upkeep, {
    unitId,
    items,
    period,
    places: samplePlaces(await placeDirectory(db), unitId),
    sentence,
  });
}

async function measureView(small: Db, large: Db, scope: Scope, filter: Filter): Promise<Omit<ViewMeasure, 'view'>> {
  const timed = async (db: Db, queries: DashboardQueries) => {
    const start = performance.now();
    const view = await dashboardOf(db, { scope, filter, queries });
    return { ms: performance.now() - start, view };
  };
  const few = { rolledUp: [] as number[], plain: [] as number[] };
  const many = { rolledUp: [] as number[], plain: [] as number[], before: [] as number[] };
  for (let round = -1; round < rolledUpRounds; round++) {
    const [before, after] = [await timed(small, rolledUp), await timed(large, rolledUp)];
    if (round < 0) continue;
    few.rolledUp.push(before.ms);
    many.rolledUp.push(after.ms);
  }
  for (let round = 0; round < plainRounds; round++) {
    few.plain.push((await timed(small, plainCounts)).ms);
    const [ours, plain] = [await timed(large, rolledUp), await timed(large, plainCounts)];
    if (!isDeepStrictEqual(ours.view, plain.view)) throw new Error('the roll-up and the items do not say the same');
    many.before.push(ours.ms);
    many.plain.push(plain.ms);
  }
  return {
    few: { rolledUpMs: median(few.rolledUp), plainMs: median(few.plain) },
    many: { rolledUpMs: median(many.rolledUp), plainMs: median(many.plain) },
    timesFaster: median(ratios(many.plain, many.before)),
    timesSlower: median(ratios(many.rolledUp, few.rolledUp)),
  };
}

/** Of twenty items seventeen are placed in a ward, one in a district, one in the city and one nowhere. */
function samplePlaces(directory: PlaceDirectory, unitId: string): SamplePlace[] {
  const districts = directory.breakdown([formerCity], { from: '2025-01-01', to: '2025-06-30' });
  const wards = districts.flatMap(({ key }) => directory.breakdown([key], { from: lastDay, to: lastDay }));
  const at = (placeKey: string | null) => ({ placeKey, areas: directory.areasOf({ placeKey, unitId, day: lastDay }) });
  const times = (n: number, share: SamplePlace) => Array.from({ length: n }, () => share);
  const some = Math.round(wards.length / 17);
  return [
    ...wards.map(({ key }) => at(key)),
    ...Array.from({ length: some }, (_, n) => at(districts[n % districts.length]?.key ?? null)),
    ...times(some, at(city)),
    ...times(some, at(null)),
  ];
}

function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, at) => value / (under[at] ?? Number.NaN));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
