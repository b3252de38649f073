import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { filterCodes } from '@/lib/domain/audit/filter-codes';
import { tellsApart } from '@/lib/domain/board/kept-apart';
import { mostPlaces } from '@/lib/domain/filter/conditions';
import { type Filter, placesAs, placesIn } from '@/lib/domain/filter/filter';
import { addedUp, placesAddedUp, reachOf } from '@/lib/domain/filter/reach';
import { filterQuery, readFilter } from '@/lib/domain/input/filter';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { sayDetails } from '@/lib/strings/say-deed';

let directory: PlaceDirectory;
test.beforeAll(async () => {
  directory = await shippedPlaceDirectory();
});

const today = '2026-11-23';
const days = ['2024-03-04', '2025-06-30', '2025-07-01', '2026-05-10'];
const usual: Filter = { preset: 'all', from: '2024-01-01', to: today };
const keysOf = (places: readonly { readonly key: string }[] | null) => places?.map(({ key }) => key) ?? null;

test('several places stand in the address once each, in whatever way they came, and no more of them than can be looked at together', () => {
  const { filter, problems } = readFilter(
    new URLSearchParams('place=778-2025&place=760-2025,778-2025&place=&place=%27drop'),
    today,
  );
  expect(placesIn(filter)).toEqual(['778-2025', '760-2025']);
  expect(problems).toEqual([{ field: 'place', code: 'unknown_place', value: "'drop" }]);
  expect(readFilter(new URLSearchParams(filterQuery(filter)), today).filter).toEqual(filter);
  const sixty = Array.from({ length: 60 }, (_, n) => String(26_700 + n));
  const many = readFilter({ place: sixty }, today);
  expect(placesIn(many.filter)).toEqual(sixty.slice(0, mostPlaces));
  expect(many.problems).toEqual([{ field: 'place', code: 'too_many', limit: mostPlaces }]);
  expect(filterQuery(filter, { place: placesAs([]) })).toBe('');
});

test('places are added up so that each item of any of them counts once, or not at all', async () => {
  const keys = directory.atlas.all.map(({ key }) => key);
  const near = keys.filter((key) => ['79', '74-2025', '77-2025', '778-2025', '718-2025', '760-2025'].includes(key));
  const inQuarters = keys.filter((key) => ['778-2025', '760-2025'].includes(directory.get(key)?.districtKey ?? ''));
  const place = fc.oneof(fc.constantFrom(...near), fc.constantFrom(...inQuarters), fc.constantFrom(...keys));
  const period = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)).map((ends) => [...ends].sort());
  let [added, apart] = [0, 0];
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 2, maxLength: 5 }),
      period,
      place,
      (asked, [from = '', to = ''], where) => {
        const together = placesAddedUp(directory, asked, { from, to });
        if (!together) {
          apart += 1;
          return;
        }
        added += 1;
        for (const day of days.filter((one) => from <= one && one <= to)) {
          for (const placeKey of [where, ...asked]) {
            const areas = directory.areasOf({ placeKey, unitId: 'u', day });
            const counted: number = together.filter(({ key }) => areas.includes(key)).length;
            assert.equal(counted, Number(asked.some((key) => areas.includes(key))), `${placeKey} ${day} in ${asked}`);
          }
        }
      },
    ),
    { numRuns: 3_000 },
  );
  expect(added).toBeGreaterThan(100);
  expect(apart).toBeGreaterThan(10);
});

test('a ward within a district that is chosen too adds nothing; a former district of another province cannot be added to it', () => {
  const ward = directory.atlas.group('778-2025')[0]!.key;
  expect(keysOf(placesAddedUp(directory, [ward, '778-2025'], usual))).toEqual(['778-2025']);
  expect(keysOf(placesAddedUp(directory, ['778-2025', '760-2025'], usual))).toEqual(['778-2025', '760-2025']);
  const acrossReform = { ...usual, place: '718-2025,79' };
  expect(placesAddedUp(directory, placesIn(acrossReform), usual)).toBeNull();
  expect(reachOf(directory, ['79', '74-2025'], acrossReform)).toBeNull();
  expect(addedUp(directory, acrossReform).place).toBe('718-2025');
  expect(addedUp(directory, { ...acrossReform, from: '2025-07-01' }).place).toBe('718-2025,79');
  expect(placesAddedUp(directory, ['778-2025', 'nowhere'], usual)).toBeNull();
});

test('every place of a filter must lie in the own areas', () => {
  const own = ['778-2025'];
  expect(reachOf(directory, own, { ...usual, place: '778-2025' })).toEqual({ areas: ['778-2025'] });
  expect(reachOf(directory, own, { ...usual, place: '778-2025,760-2025' })).toBeNull();
});

test('of several places together nothing is told of what is kept apart', () => {
  expect(tellsApart({ ...usual, place: '778-2025' })).toBe(true);
  expect(tellsApart({ ...usual, place: '778-2025,760-2025' })).toBe(false);
  expect(tellsApart({ ...usual, channel: 'news' })).toBe(false);
});

test('the audit says of a download which places, which channel and what answers it was narrowed to', () => {
  const filter: Filter = {
    ...usual,
    place: '778-2025,760-2025',
    channel: 'news',
    urgency: 'now',
    spread: 'ward',
    corrected: 'no',
    q: 'Nguyễn Văn A',
  };
  const named = new Map([
    ['778-2025', 'Quận 7'],
    ['760-2025', 'Quận 1'],
    ['news', 'Báo A'],
  ]);
  const said = sayDetails(filterCodes(filter), (id) => named.get(id) ?? null, 'vi');
  expect(said).toContain('địa bàn: Quận 7, Quận 1');
  expect(said).toContain('kênh: Báo A');
  expect(said).toContain('mức gấp: Cần xem ngay');
  expect(said).toContain('lan rộng: Lan ra cả phường, xã');
  expect(said).toContain('đã sửa hay chưa: Không');
  expect(said).not.toContain('Nguyễn');
});
