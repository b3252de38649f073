import { expect, test } from '@playwright/test';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';

const before = '2025-03-01';
const after = '2026-11-23';
const city = ['79', '79-2025', '74-2025', '77-2025'];

async function meaning(
  given: string,
  day: string,
  areas: readonly string[] | undefined = city,
): Promise<string | null> {
  const found = (await shippedOnce()).resolve(given, areas ? { day, areas } : { day });
  if (!found) return null;
  return 'place' in found ? found.place.key : found.ambiguous.map((place) => place.key).join(' ');
}

let directory: ReturnType<typeof shippedPlaceDirectory> | undefined;
function shippedOnce() {
  directory ??= shippedPlaceDirectory();
  return directory;
}

const sameOnBothDays: Record<string, string | null> = {
  '760-2025': '760-2025',
  '778': '778-2025',
  'Quận 7': '778-2025',
  q7: '778-2025',
  'Q.7': '778-2025',
  'Q. 07': '778-2025',
  'quận bảy': '778-2025',
  'quan bay': '778-2025',
  'Quận 7 (cũ)': '778-2025',
  'tp thủ đức': '769-2025',
  'TP.Thủ Đức': '769-2025',
  'quận 9': '769-2025',
  'Gò Vấp': '764-2025',
  'go vap': '764-2025',
  'GÒ VẤP': '764-2025',
  'h. bình chánh': '785-2025',
  'Bình Chánh': '785-2025',
  'tx tân uyên': '723-2025',
  'Phường 12, Quận Gò Vấp, TP HCM': '26881-2025',
  'P.12 Q.Gò Vấp': '26881-2025',
  'TPHCM, quận Gò Vấp, phường 12': '26881-2025',
  'Phường Tân Phú, Quận 7': '27487-2025',
  'Phường Tân Phú, Quận 8': null,
  'Bình Dương': '74-2025',
  'TP Thái Nguyên': '164-2025',
  'không có nơi này': null,
  '': null,
};

for (const [given, key] of Object.entries(sameOnBothDays)) {
  test(`“${given}” means ${key ?? 'no place'} before and after the reform`, async () => {
    expect([await meaning(given, before), await meaning(given, after)]).toEqual([key, key]);
  });
}

const byDay: [given: string, before: string | null, after: string | null][] = [
  ['79', '79-2025', '79'],
  ['00004', '00004-2025', '00004'],
  ['TPHCM', '79-2025', '79'],
  ['sài gòn', '79-2025', '79'],
  ['Thành phố Hồ Chí Minh', '79-2025', '79'],
  ['x. bà điểm, hóc môn', '27592-2025', '27592'],
  ['PHƯỜNG BÌNH HƯNG HÒA', '27436-2025', '27439'],
  ['phường bình hưng hoà', '27436-2025', '27439'],
  ['phuong binh hung hoa', '27436-2025', '27439'],
  ['Côn Đảo', '755-2025', '26732'],
];

for (const [given, then, now] of byDay) {
  test(`“${given}” means ${then} before the reform and ${now} after it`, async () => {
    expect([await meaning(given, before), await meaning(given, after)]).toEqual([then, now]);
  });
}

test('decomposed letters mean the same as composed ones', async () => {
  expect(await meaning('Phường Bình Hưng Hoà'.normalize('NFD'), after)).toBe('27439');
});

test('a name several wards had stays open, with all of them to choose from', async () => {
  expect((await meaning('p12', before))?.split(' ')).toHaveLength(8);
  expect(await meaning('p. tân phú', before)).toBe('26836-2025 27487-2025');
  expect(await meaning('p. tân phú', after)).toBe('27031');
});

test('a name used in several provinces means the one inside the areas', async () => {
  expect(await meaning('Phường Tân Phú', after, ['79'])).toBe('27031');
  expect(await meaning('Phường Tân Phú', after, ['75'])).toBe('26116');
  expect(await meaning('huyện Châu Thành, Tiền Giang', after, undefined)).toBe('821-2025');
});

test('a commune that became a ward is found under both names', async () => {
  expect(await meaning('Xã Lộc Ninh, Đồng Nai', after, undefined)).toBe('25270');
  expect(await meaning('Phường Lộc Ninh', after, undefined)).toBe('25270');
  expect(await meaning('75-2026', after, undefined)).toBe('75');
});
