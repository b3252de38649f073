import { expect, test } from '@playwright/test';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';

const opened = shippedPlaceDirectory();
const city = ['79', '79-2025'];

async function keys(given: string, day = '2025-03-01', areas: readonly string[] = city) {
  const found = (await opened).address(given, { day, areas });
  return found === null ? null : 'place' in found ? found.place.key : found.ambiguous.map(({ key }) => key);
}

const meant: Readonly<Record<string, string | null>> = {
  '12 Nguyễn Thị Thập, Phường Tân Hưng, Quận 7': '27475-2025',
  '12 Nguyễn Thị Thập P. Tân Hưng Q7': '27475-2025',
  'Tổ 5, KP3, P. Tân Hưng, Q7, TP.HCM': '27475-2025',
  'Trước số 5 (gần chợ), P. Tân Hưng - Q.7': '27475-2025',
  'Cầu Kênh Tẻ, Q7': '778-2025',
  'Bệnh viện Quận 7': '778-2025',
  'Quận 7 - TP.HCM': '778-2025',
  'Q.7, TP. Hồ Chí Minh, Việt Nam': '778-2025',
  'District 7, Ho Chi Minh City': '778-2025',
  'Hoc Mon District': '784-2025',
  'Ward 1, District 3': '27160-2025',
  'Ấp 3 xã Bình Hưng huyện Bình Chánh': '27619-2025',
  'Xã Không Có, Huyện Bình Chánh': '785-2025',
  'Lê Lợi, P. Bến Nghé, Quận 1': '26740-2025',
  '125, Nguyễn Trãi, Quận 5': '774-2025',
  'Phường 1, TP.HCM': '79-2025',
  'Ho Chi Minh City': '79-2025',
  HCMC: '79-2025',
  '27475': '27475-2025',
  'Toàn thành phố': null,
  'Chung cư Q7 Riverside': null,
  'không có nơi này': null,
  '': null,
};

for (const [given, key] of Object.entries(meant)) {
  test(`the address “${given}” is ${key ?? 'no place'}`, async () => {
    expect(await keys(given)).toEqual(key);
  });
}

test('after the reform an address with the old district means the ward of today', async () => {
  expect(await keys('Tổ 5, KP3, P. Tân Hưng, Q7, TP.HCM', '2026-05-13')).toBe('27475');
});

test('an address that contradicts itself is told as all that it names, and never as one of them', async () => {
  expect(await keys('Quận 7; Quận 8')).toEqual(['776-2025', '778-2025']);
  for (const both of ['Quận 7 và Quận 8', 'Quận 7 & Quận 8', 'Quận 7 hoặc Quận 8', 'Quận 7 + Quận 8'])
    expect(await keys(both), both).toEqual(['776-2025', '778-2025']);
  expect(await keys('Quận 7/Quận 4')).toEqual(['773-2025', '778-2025']);
  expect(await keys('Phường Tân Phú, Quận 8')).toContain('776-2025');
});
