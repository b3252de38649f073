import { expect, test } from '@playwright/test';
import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';

const shipped = shippedPlaceDirectory();
const city = ['79', '79-2025'];
const today = '2026-11-23';

async function names(typed: string, { areas = city, day = today }: { areas?: string[]; day?: string } = {}) {
  const directory = await shipped;
  const distance = (a: string, b: string) => distances.DamerauLevenshteinDistance(a, b, { restricted: true });
  return directory.search(typed, { areas, day, limit: 8 }, distance).map((place) => place.name);
}

const first: Record<string, string> = {
  q7: 'Quận 7',
  'Q.7': 'Quận 7',
  'quan 7': 'Quận 7',
  'quan 1': 'Quận 1',
  'p. tân phú': 'Phường Tân Phú',
  'tan ph': 'Phường Tân Phú',
  'bến thà': 'Phường Bến Thành',
  'go vap': 'Phường Gò Vấp',
  'sai gon': 'Phường Sài Gòn',
  tphcm: 'Thành phố Hồ Chí Minh',
  'binh hung hoa': 'Phường Bình Hưng Hoà',
  'BÌNH HƯNG HÒA': 'Phường Bình Hưng Hoà',
  'nhuan duc': 'Xã Nhuận Đức',
  'p12 gò vấp': 'Phường 12',
};

for (const [typed, name] of Object.entries(first)) {
  test(`typing “${typed}” offers ${name} first`, async () => {
    expect((await names(typed))[0]).toBe(name);
  });
}

test('a later word of the name is found too, after names that begin with it', async () => {
  expect(await names('nhuận')).toEqual([
    'Xã Nhuận Đức',
    'Phường Đức Nhuận',
    'Phường Phú Nhuận',
    'Quận Phú Nhuận',
    'Xã Nhuận Đức',
  ]);
});

test('a slip of a letter still finds the place', async () => {
  expect((await names('hoc mom'))[0]).toBe('Xã Hóc Môn');
  expect((await names('bình thanj'))[0]).toBe('Phường Bình Thạnh');
  expect((await names('phường bến thnàh'))[0]).toBe('Phường Bến Thành');
});

test('a kind alone offers the places of that kind', async () => {
  expect(new Set((await names('q')).map((name) => name.split(' ')[0]))).toEqual(new Set(['Quận']));
});

test('wards of today come before ended ones, and are not offered for a day before they began', async () => {
  expect((await names('tân hưng'))[0]).toBe('Phường Tân Hưng');
  const directory = await shipped;
  const keys = (day: string) => directory.search('tân hưng', { areas: city, day, limit: 8 }).map((place) => place.key);
  expect(keys(today)[0]).toBe('27475');
  expect(keys(today)).toContain('27475-2025');
  expect(keys('2025-06-01')).not.toContain('27475');
});

test('places outside the areas are not offered', async () => {
  expect(await names('gò vấp', { areas: ['778-2025'] })).toEqual([]);
  expect(await names('tân hưng', { areas: ['778-2025'] })).toEqual(['Phường Tân Hưng', 'Phường Tân Hưng']);
});

test('blank and meaningless input offers nothing', async () => {
  expect([await names(''), await names(' .,- '), await names('xyzxyz')]).toEqual([[], [], []]);
});
