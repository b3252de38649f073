import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Place } from '@/lib/domain/places/place';
import { isCurrent } from '@/lib/domain/places/years';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';

const lastDay = '2025-06-30';
const firstDay = '2025-07-01';
const unitId = 'u';

let directory: PlaceDirectory;
test.beforeAll(async () => {
  directory = await shippedPlaceDirectory();
});

const anyDay = fc.constantFrom('2025-01-15', lastDay, firstDay, '2025-12-01', '2026-05-01', '2026-11-23');
const anyPlace = () => fc.constantFrom(...directory.atlas.all);
/** Places near each other, so that nested and overlapping scopes come up often. */
const cityPlaces = () =>
  fc.constantFrom(...directory.atlas.all.filter((place) => directory.contains(['79', '79-2025'], place.key)));
const areasOf = (place: Place, day: string) => directory.areasOf({ placeKey: place.key, unitId, day });
const placesIn = (areas: readonly string[]) => areas.filter((area) => !area.startsWith('@'));

test('an item is counted in at most one ward, one district and one province, and by its unit', () => {
  fc.assert(
    fc.property(anyPlace(), anyDay, (place, day) => {
      const areas = areasOf(place, day);
      const levels = placesIn(areas).map((key) => directory.get(key)!.level);
      return areas.at(-1) === '@u' && new Set(levels).size === levels.length && levels.at(-1) === 'province';
    }),
    { numRuns: 2000 },
  );
});

test('every bucket of an item stands for its day, districts on any day', () => {
  fc.assert(
    fc.property(anyPlace(), anyDay, (place, day) =>
      placesIn(areasOf(place, day)).every((key) => directory.atlas.isNamedOn(directory.get(key)!, day)),
    ),
    { numRuns: 2000 },
  );
});

test('what is counted in a ward is counted in its district, and that in its province', () => {
  fc.assert(
    fc.property(anyPlace(), anyDay, (place, day) => {
      const own = placesIn(areasOf(place, day));
      return own.every((key, at) => `${placesIn(areasOf(directory.get(key)!, day))}` === `${own.slice(at)}`);
    }),
    { numRuns: 2000 },
  );
});

test('under minimal areas every item is counted once', () => {
  const scopes = fc.array(cityPlaces(), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(scopes, cityPlaces(), anyDay, (scope, place, day) => {
      const keys = directory.minimal(scope.map((one) => one.key));
      return areasOf(place, day).filter((area) => keys.includes(area)).length <= 1;
    }),
    { numRuns: 3000 },
  );
});

test('minimal areas hold no less than each wider area given', () => {
  expect(directory.minimal(['79', '26740', '760-2025'])).toEqual(['79']);
  expect(directory.minimal(['778-2025', '764-2025'])).toEqual(['778-2025', '764-2025']);
  expect(directory.minimal(['778-2025', '27475', '778-2025'])).toEqual(['778-2025']);
});

test('a city of today answers through time for the provinces that went on in it', () => {
  expect(directory.minimal(directory.withPast(['79'])).sort()).toEqual(['74-2025', '77-2025', '79', '79-2025']);
});

test('a split ward named after the reform is counted in none of its parts', () => {
  const split = directory.atlas.all.filter((place) => place.level === 'ward' && place.successors.length > 1);
  expect(split).toHaveLength(460);
  for (const ward of split) {
    const areas = areasOf(ward, firstDay);
    expect(ward.successors.filter((link) => areas.includes(link.key))).toEqual([]);
  }
});

test('a ward that was not split is counted in the one it became', () => {
  expect(areasOf(directory.get('27487-2025')!, lastDay)).toEqual(['27487-2025', '778-2025', '79-2025', '@u']);
  expect(areasOf(directory.get('27487-2025')!, firstDay)).toEqual(['27487', '778-2025', '79', '@u']);
});

test('a split ward keeps its district where all parts stayed in it, and only its province where they did not', () => {
  expect(areasOf(directory.get('27493-2025')!, firstDay)).toEqual(['778-2025', '79', '@u']);
  const ward16 = directory.resolve('Phường 16, Quận 8', { day: lastDay });
  expect(ward16 && 'place' in ward16 && areasOf(ward16.place, firstDay)).toEqual(['79', '@u']);
});

test('an item without a place is unplaced in its unit', () => {
  expect(directory.areasOf({ placeKey: null, unitId, day: firstDay })).toEqual(['~u', '@u']);
});

test('by district: 22 districts of the city up to 30 June 2025, afterwards the groups inside the city of today', () => {
  const areas = ['79', '79-2025'];
  const then = directory.breakdown(areas, { from: '2025-06-01', to: lastDay });
  expect(then).toHaveLength(22);
  const now = directory.breakdown(areas, { from: firstDay, to: '2025-08-01' });
  expect(now.map((row) => row.level)).toEqual(now.map(() => 'district'));
  expect(then.filter((row) => !now.includes(row))).toEqual([]);
  expect(now).toHaveLength(38);
  expect(directory.breakdown(['778-2025'], { from: firstDay, to: firstDay }).map((row) => row.shortName)).toEqual([
    'Phú Thuận',
    'Tân Hưng',
    'Tân Mỹ',
    'Tân Thuận',
  ]);
  expect(directory.breakdown(['778-2025'], { from: lastDay, to: lastDay })).toHaveLength(10);
  expect(directory.breakdown(['26740'], { from: lastDay, to: firstDay }).map((row) => row.key)).toEqual(['26740']);
});

test('by province: those of today where there are several, those of the day before the reform, each ward in one row', () => {
  const provinces = directory.atlas.all.filter((place) => place.level === 'province' && place.validTo === null);
  const areas = directory.withPast(provinces.map((province) => province.key));
  expect(directory.breakdown(areas, { from: firstDay, to: firstDay })).toHaveLength(34);
  expect(directory.breakdown(areas, { from: lastDay, to: lastDay })).toHaveLength(63);
  for (const day of [lastDay, firstDay]) {
    const rows = new Set(directory.breakdown(areas, { from: day, to: day }).map((row) => row.key));
    const wards = directory.atlas.all.filter((place) => place.level === 'ward' && isCurrent(place, day));
    expect(wards.filter((ward) => areasOf(ward, day).filter((area) => rows.has(area)).length !== 1)).toEqual([]);
  }
});

test('every ward of a province is in exactly one row of its breakdown, on the days of both orders', () => {
  for (const day of [lastDay, firstDay]) {
    const provinces = directory.atlas.all.filter((place) => place.level === 'province' && isCurrent(place, day));
    const rows = new Set(
      provinces.flatMap((province) =>
        directory.breakdown([province.key], { from: day, to: day }).map((row) => row.key),
      ),
    );
    const wards = directory.atlas.all.filter((place) => place.level === 'ward' && isCurrent(place, day));
    const odd = wards.filter((ward) => areasOf(ward, day).filter((area) => rows.has(area)).length !== 1);
    expect([wards.length, odd]).toEqual([day === lastDay ? 10035 : 3321, []]);
  }
});

test('a place lies in the areas of its province on the days of that province', () => {
  expect(directory.contains(['79'], '778-2025', firstDay)).toBe(true);
  expect(directory.contains(['79'], '778-2025', lastDay)).toBe(false);
  expect(directory.contains(['79-2025'], '778-2025', lastDay)).toBe(true);
  expect(directory.contains(['778-2025', '~u'], '764-2025')).toBe(false);
  expect(directory.contains(['~u'], '764-2025')).toBe(false);
  expect(directory.contains(['@u'], '764-2025')).toBe(true);
  expect(directory.contains(['79'], 'no-such-place')).toBe(false);
});
