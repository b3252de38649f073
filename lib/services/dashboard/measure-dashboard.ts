import { isDeepStrictEqual } from 'node:util';
import type { Db } from '@/db/client';
import { type DashboardQueries, rolledUp } from '@/db/queries/dashboard';
import { plainCounts } from '@/db/queries/plain-counts';
import { fillSample, type SamplePlace } from '@/db/queries/sample-opinions';
import { insertUnit } from '@/db/queries/units';
import { withScratchDatabase } from '@/db/scratch-database';
import type { Filter } from '@/lib/domain/filter';
import { addDays } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { placeDirectory } from '../places/place-directory';
import { viewerAreas } from '../viewers/viewer-areas';
import { dashboardOf } from './dashboard-of';

/** Times in milliseconds, medians of rounds in which both were asked one after the other. */
export type ViewMeasure = { readonly rolledUpMs: number; readonly plainMs: number; readonly timesFaster: number };
export type DashboardMeasure = { readonly items: number; readonly views: Readonly<Record<string, ViewMeasure>> };

const lastDay = '2026-11-20';
const city = '79';
const formerCity = '79-2025';
const views: Readonly<Record<string, Filter>> = {
  '30d': { preset: '30d', from: addDays(lastDay, -29), to: lastDay },
  '90d': { preset: '90d', from: addDays(lastDay, -89), to: lastDay },
  year: { preset: 'custom', from: addDays(lastDay, -364), to: lastDay },
};
const sentence =
  'Mua lon la ca doan duong truoc cho ngap den dau goi, ba con phai dat xe qua, may hom nay chua thay ai den xu ly nen moi nguoi rat buc xuc va mong som co nguoi tra loi cho ro rang. ';

/**
 * How long the dashboard of a city takes from the roll-up and by plain group-bys over the items, for a year of `items`
 * items over the city's districts and wards. Throws when the two do not show the same. Works in a scratch database on
 * the server of `url`.
 */
export async function measureDashboard(
  viewer: Viewer,
  { url, items, rounds }: { readonly url: string; readonly items: number; readonly rounds: number },
): Promise<DashboardMeasure> {
  const upkeep = allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const unitId = 'scratch';
    await insertUnit(db, upkeep, unitId, {
      name: 'Scratch',
      kind: 'board',
      parentId: null,
      cutOffDay: null,
      places: [city],
    });
    const period = { from: addDays(lastDay, -364), to: lastDay };
    const places = samplePlaces(await placeDirectory(db), unitId);
    await fillSample(db, upkeep, { unitId, items, period, places, sentence });
    const leader: Viewer = { ...viewer, role: 'leader', unitId, ...(await viewerAreas(unitId, db)) };
    const scope = allow(leader, 'dashboard.read');
    const measured: Record<string, ViewMeasure> = {};
    for (const [name, filter] of Object.entries(views)) measured[name] = await measureView(db, scope, filter, rounds);
    return { items, views: measured };
  });
}

async function measureView(db: Db, scope: Scope, filter: Filter, rounds: number): Promise<ViewMeasure> {
  const timed = async (queries: DashboardQueries) => {
    const start = performance.now();
    const view = await dashboardOf(db, { scope, filter, queries });
    return { ms: performance.now() - start, view };
  };
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const first = await timed(rolledUp);
    const second = await timed(plainCounts);
    if (!isDeepStrictEqual(first.view, second.view)) throw new Error('the roll-up and the items do not say the same');
    if (round < 0) continue;
    ours.push(first.ms);
    plain.push(second.ms);
  }
  const ratios = plain.map((ms, round) => ms / (ours[round] ?? 1));
  return { rolledUpMs: median(ours), plainMs: median(plain), timesFaster: median(ratios) };
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

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
