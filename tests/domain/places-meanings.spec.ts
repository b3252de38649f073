import { expect, test } from '@playwright/test';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';

const before = '2025-03-01';
const after = '2026-11-23';
const city = ['79', '79-2025', '74-2025', '77-2025'];

let directory: ReturnType<typeof shippedPlaceDirectory> | undefined;
async function meant(given: string, day = after, areas: readonly string[] = city): Promise<string[]> {
  directory ??= shippedPlaceDirectory();
  return (await directory).meanings(given, { day, areas }).map((place) => place.key);
}

const settled: Record<string, string> = {
  q7: '778-2025',
  'Quận 7': '778-2025',
  '778': '778-2025',
  'quận 9': '769-2025',
  'tp thủ đức': '769-2025',
  TPHCM: '79',
  'p. tân phú': '27031',
  'phuong tan phu': '27031',
  'Phường Tân Hưng': '27475',
  'phường gò vấp': '26884',
  'xã an phú': '27502-2025',
  'phường tân phú, quận 7': '27487-2025',
  'tân phú, quận 7': '27487-2025',
  'thảo điền': '27088-2025',
  'an lạc': '27460',
  'Côn Đảo': '26732',
};

for (const [given, key] of Object.entries(settled)) {
  test(`“${given}” means one place, nobody has to be asked`, async () => {
    expect(await meant(given)).toEqual([key]);
  });
}

const asked: Record<string, string[]> = {
  'tân phú': ['27031', '767-2025', '26836-2025', '27487-2025'],
  'gò vấp': ['26884', '764-2025'],
  'go vap, tphcm': ['26884', '764-2025'],
  'tân hưng': ['27475', '25825-2025', '26567-2025'],
  'an phú': ['25975', '27091-2025', '27502-2025'],
  'sài gòn': ['79', '26740'],
  'xã tân phú': ['27031', '26836-2025', '27487-2025'],
};

for (const [given, keys] of Object.entries(asked)) {
  test(`“${given}” may mean ${keys.length} places, those of the day first`, async () => {
    expect(await meant(given)).toEqual(keys);
  });
}

test('before the reform a name means the places of then, none that was yet to come', async () => {
  expect(await meant('gò vấp', before)).toEqual(['764-2025']);
  expect((await meant('tân phú', before)).toSorted()).toEqual(['26836-2025', '27487-2025', '767-2025']);
});

test('inside a district or a ward its own places alone are meant', async () => {
  expect(await meant('tân phú', after, ['778-2025'])).toEqual(['27487-2025']);
  expect(await meant('tân phú', after, ['27031'])).toEqual(['27031']);
});

test('a name outside the areas still means what it says, and nonsense means nothing', async () => {
  expect(await meant('quận gò vấp', after, ['778-2025'])).toEqual(['764-2025']);
  expect(await meant('xứ không có')).toEqual([]);
});
