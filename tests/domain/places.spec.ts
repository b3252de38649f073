import { expect, test } from '@playwright/test';
import { readPlaces } from '@/db/places/read-places';
import { describePlace } from '@/lib/domain/places/describe';
import { isCurrent } from '@/lib/domain/places/years';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { placeLabel, placeWhere } from '@/lib/strings/places';

const before = '2025-06-30';
const after = '2025-07-01';
const today = '2026-11-23';

test('34 provinces and 3,321 wards of today; 63 provinces, 696 districts and 10,035 wards of before', async () => {
  const { places } = await readPlaces();
  const on = (day: string, level: string) =>
    places.filter((place) => place.level === level && isCurrent(place, day)).length;
  expect([on(today, 'province'), on(today, 'district'), on(today, 'ward')]).toEqual([34, 0, 3321]);
  expect([on(after, 'province'), on(after, 'district'), on(after, 'ward')]).toEqual([34, 0, 3321]);
  expect([on(before, 'province'), on(before, 'district'), on(before, 'ward')]).toEqual([63, 696, 10035]);
});

test('no two places share a key, and every parent, district and successor is a place', async () => {
  const { places, links } = await readPlaces();
  const keys = new Set(places.map((place) => place.key));
  expect(keys.size).toBe(places.length);
  const named = places.flatMap((place) => [place.parentKey, place.districtKey]).filter((key) => key !== null);
  expect([...named, ...links.flatMap((link) => [link.key, link.successor])].filter((key) => !keys.has(key))).toEqual(
    [],
  );
  expect(
    places.filter((place) => place.name !== place.name.normalize('NFC') || /\s{2}|^\s|\s$/.test(place.name)),
  ).toEqual([]);
});

test('a former ward that was split has no primary successor, and an unconfirmed link is never primary', async () => {
  const { links, places } = await readPlaces();
  const wards = new Set(places.filter((place) => place.level === 'ward').map((place) => place.key));
  const parts = new Map<string, number>();
  for (const link of links) parts.set(link.key, (parts.get(link.key) ?? 0) + 1);
  const split = links.filter((link) => wards.has(link.key) && parts.get(link.key)! > 1);
  expect(new Set(split.map((link) => link.key)).size).toBe(460);
  expect(split.filter((link) => link.primary)).toEqual([]);
  expect(links.filter((link) => link.primary && !link.confirmed)).toEqual([]);
});

test('every ward of today belongs to one former district, and every former district has a group', async () => {
  const { atlas } = await shippedPlaceDirectory();
  const wards = atlas.all.filter((place) => place.level === 'ward' && place.validTo === null);
  const districts = atlas.all.filter((place) => place.level === 'district');
  const grouped = districts.flatMap((district) => atlas.group(district.key));
  expect(grouped.length).toBe(wards.length);
  expect(new Set(grouped).size).toBe(wards.length);
  expect(districts.filter((district) => atlas.group(district.key).length === 0)).toEqual([]);
});

test("Quận 7's group is the four wards that mostly came from it", async () => {
  const { atlas } = await shippedPlaceDirectory();
  expect(atlas.group('778-2025').map((ward) => ward.shortName)).toEqual([
    'Phú Thuận',
    'Tân Hưng',
    'Tân Mỹ',
    'Tân Thuận',
  ]);
});

test('a place is called by the name of the day', async () => {
  const { atlas } = await shippedPlaceDirectory();
  const label = (key: string, day: string) => placeLabel(describePlace(atlas, atlas.get(key)!, day), 'vi');
  expect(label('778-2025', before)).toBe('Quận 7');
  expect(label('778-2025', after)).toBe('Quận 7 (cũ) – nhóm phường');
  expect(label('783-2025', after)).toBe('Huyện Củ Chi (cũ) – nhóm xã');
  expect(label('27487-2025', today)).toBe('Phường Tân Phú (cũ, nay là Phường Tân Mỹ)');
  expect(label('27493-2025', before)).toBe('Phường Phú Mỹ');
  expect(label('27493-2025', today)).toBe('Phường Phú Mỹ (cũ, nay chia về Phường Phú Thuận và Phường Tân Mỹ)');
  expect(label('75', '2025-08-01')).toBe('Tỉnh Đồng Nai');
  expect(label('75', '2026-04-30')).toBe('Thành phố Đồng Nai');
  expect(label('25270', '2026-04-29')).toBe('Xã Lộc Ninh');
});

test('where a place lies is said with what became of it', async () => {
  const { atlas } = await shippedPlaceDirectory();
  const where = (key: string) => placeWhere(describePlace(atlas, atlas.get(key)!, today), 'vi');
  expect(where('27487-2025')).toBe('Quận 7, Thành phố Hồ Chí Minh · nay là Phường Tân Mỹ');
  expect(where('778-2025')).toBe('Thành phố Hồ Chí Minh · nay là nhóm 4 phường');
  expect(where('27031')).toBe('Thành phố Hồ Chí Minh · khu vực Quận Tân Phú cũ');
});
