import { expect, test } from '@playwright/test';
import { placeFromMentions } from '@/lib/domain/places/place-from-mentions';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';

const shipped = shippedPlaceDirectory();
const city = ['79', '79-2025'];
const today = '2026-11-23';

async function found(text: string, areas: readonly string[] = city): Promise<string[]> {
  const mentions = (await shipped).finder(areas)(text);
  return mentions.map(({ code, start, end }) => `${text.slice(start, end)} = ${code}`);
}

const cases: [text: string, found: string[]][] = [
  ['Cháy ở phường Bến Thành', ['phường Bến Thành = 26743']],
  ['Cháy ở P.Bến Thành', ['P.Bến Thành = 26743']],
  ['cháy ở p bến thành', ['p bến thành = 26743']],
  ['chay o phuong ben thanh', ['phuong ben thanh = 26743']],
  ['PHƯỜNG BẾN THÀNH NGẬP NẶNG', ['PHƯỜNG BẾN THÀNH = 26743']],
  ['phường Tân Sơn Hòa', ['phường Tân Sơn Hòa = 26977']],
  ['phường Tân Sơn Hoà', ['phường Tân Sơn Hoà = 26977']],
  ['ngập ở quận Bình Tân', ['quận Bình Tân = 777-2025']],
  ['ngập ở Q.7 và Q8', ['Q.7 = 778-2025', 'Q8 = 776-2025']],
  ['kẹt xe quận bảy', ['quận bảy = 778-2025']],
  ['huyện Cần Giờ thiếu nước', ['huyện Cần Giờ = 787-2025']],
  ['TP Thủ Đức', ['TP Thủ Đức = 769-2025']],
  ['Q.9 ngập', ['Q.9 = 769-2025']],
  ['Bà con Gò Vấp than phiền', ['Gò Vấp = 764-2025']],
  ['bà con hóc môn than phiền', ['hóc môn = 784-2025']],
  ['Tại Củ Chi, mưa lớn', ['Củ Chi = 783-2025']],
  ['Công an TP.HCM cho biết', ['TP.HCM = 79']],
  ['mưa khắp TPHCM', ['TPHCM = 79']],
  ['phường 12, quận Gò Vấp', ['phường 12 = 26881-2025', 'quận Gò Vấp = 764-2025']],
  ['P.12 (Q.Gò Vấp cũ)', ['P.12 = 26881-2025', 'Q.Gò Vấp = 764-2025']],
  ['phường Tân Phú, quận 7', ['phường Tân Phú = 27487-2025', 'quận 7 = 778-2025']],
  ['phường An Phú Đông', ['phường An Phú Đông = 26767']],
  ['các phường Bến Thành, Sài Gòn và Tân Định', ['phường Bến Thành = 26743', 'Sài Gòn = 26740', 'Tân Định = 26737']],
  ['phường Tân Phú, Đồng Nai', []],
  ['phường 12 ngập', []],
  ['Khu đô thị tại Đông Hòa. Khu đô thị ở phường Đông Hòa', ['phường Đông Hòa = 25951']],
  ['Mất nước ở Thảo Điền', ['Thảo Điền = 27088-2025']],
  ['Có nhà ở Thảo Điền', ['Thảo Điền = 27088-2025']],
  ['Người dân Thảo Điền mất nước', ['Thảo Điền = 27088-2025']],
  ['hẻm 12, Thảo Điền, TP.HCM mất nước', ['Thảo Điền = 27088-2025', 'TP.HCM = 79']],
  ['trước thuộc Vĩnh Lộc B, H.Bình Chánh', ['Vĩnh Lộc B = 27604-2025', 'H.Bình Chánh = 785-2025']],
  ['chung cư Thảo Điền, TP.HCM', ['TP.HCM = 79']],
  ['anh Minh Phụng ở xa', []],
  ['Hà Nội mưa lớn, người dân Tân Sơn Nhì dọn nhà', []],
  ['cảng Cát Lái - Phú Hữu: TP.HCM điều phối', ['TP.HCM = 79']],
  ['F12 Gò Vấp, F.5 Q.8', ['F12 = 26881-2025', 'Gò Vấp = 764-2025', 'F.5 = 27418-2025', 'Q.8 = 776-2025']],
  ['ca F1 ở quận 7, máy bay F16', ['quận 7 = 778-2025']],
  ['xa ba diem hoc mon', ['xa ba diem = 27592', 'hoc mon = 784-2025']],
  ['Nhà ở Phường 12 gò vấp', ['Phường 12 = 26881-2025', 'gò vấp = 764-2025']],
  ['ngap o tan binh, ket xe tai hoc mon', ['tan binh = 766-2025', 'hoc mon = 784-2025']],
  ['kẹt xe ở bình tân', ['bình tân = 777-2025']],
  ['nha o hoc mon nao', []],
  ['trường mầm non ở Gò Vấp, tuyến đường tại Củ Chi', ['Gò Vấp = 764-2025', 'Củ Chi = 783-2025']],
  ['học sinh Gò Vấp, trường hợp Củ Chi', ['Gò Vấp = 764-2025', 'Củ Chi = 783-2025']],
  ['chợ đêm Gò Vấp, trường chuyên Củ Chi', []],
  ['sân bay Côn Đảo, bv Thủ Đức', []],
  ['Công ty Thủy Tiên Bà Rịa - Vũng Tàu', []],
  ['Không gian văn hóa Hồ Chí Minh, lăng Bác Hồ Chí Minh', []],
  ['làm việc ở Hồ Chí Minh', ['Hồ Chí Minh = 79']],
  ['Đoàn Thanh niên Cộng sản TP. Hồ Chí Minh', ['TP. Hồ Chí Minh = 79']],
  ['phường Đức Nhuận và Phú Nhuận', ['phường Đức Nhuận = 27043', 'Phú Nhuận = 27073']],
  ['phường Đức Nhuận, Phú Nhuận', ['phường Đức Nhuận = 27043', 'Phú Nhuận = 768-2025']],
  ['phường An Phú, Vũng Tàu', ['phường An Phú = 25975', 'Vũng Tàu = 26506']],
  ['phường An Phú, Bình Dương', ['phường An Phú = 25975', 'Bình Dương = 74-2025']],
  ['xã Củ Chi, Bình Lợi, Bình Chánh', ['xã Củ Chi = 27553', 'Bình Lợi = 27610', 'Bình Chánh = 27637']],
  ['phường An Khánh, Thủ Đức, Cát Lái', ['phường An Khánh = 27094', 'Thủ Đức = 26824', 'Cát Lái = 27112']],
  ['phường Bến Thành và Hóc Môn', ['phường Bến Thành = 26743', 'Hóc Môn = 784-2025']],
  ['Quận năm nay, quận năm 2025, quận năm học mới', []],
  ['quận ba lần họp, quận nhất trí, quận tư vấn, quận sáu tháng đầu năm', []],
  ['quận năm trước đây, quận năm ngập', ['quận năm = 774-2025', 'quận năm = 774-2025']],
  ['đường Phú Nhuận', []],
  ['thị xã Gò Dầu', []],
  ['cầu Bình Triệu, chợ Thủ Đức, ngã tư Bình Thạnh', []],
  ['bệnh viện đa khoa khu vực Hóc Môn', []],
  ['cao tốc TP.HCM - Thủ Dầu Một - Chơn Thành', ['TP.HCM = 79']],
  ['ông Nguyễn Tân Bình', []],
  ['nhà số 158 Tân Bình', []],
  ['phường 12 Gò Vấp', ['phường 12 = 26881-2025', 'Gò Vấp = 764-2025']],
  ['Khu dân cư Bình Chánh Xanh', []],
  ['mới tân binh nhập ngũ, cần giờ giấc rõ ràng', []],
  ['tan binh moi nhap ngu', []],
  ['xã hội và quận ta', []],
  ['', []],
];

const elsewhere: [text: string, areas: string[], found: string[]][] = [
  ['P. Láng mất điện', ['01'], ['P. Láng = 00199']],
  ['bác sĩ Lê P. Láng', ['01'], []],
  ['TP Vinh kẹt xe', ['40'], ['TP Vinh = 412-2025']],
  ['tuổi thanh xuân, còn ở thanh xuân thì ngập', ['01'], ['thanh xuân = 009-2025']],
  ['con co nhieu viec, la gi, can duoc xem', ['@u'], []],
  ['hai cái răng, cần thống nhất trong hòa bình', ['@u'], []],
  ['Người dân Thanh Đa ở TP.HCM dọn nhà', ['01'], []],
  ['người dân Thanh Đa dọn nhà', ['01'], ['Thanh Đa = 09757-2025']],
  ['ảnh chụp tại Trung Đông', ['@u'], []],
];

for (const [text, areas, mentions] of elsewhere) {
  test(`“${text}” names ${mentions.length === 0 ? 'no place' : mentions.join(', ')} in ${areas}`, async () => {
    expect(await found(text, areas)).toEqual(mentions);
  });
}

for (const [text, mentions] of cases) {
  test(`“${text}” names ${mentions.length === 0 ? 'no place' : mentions.join(', ')}`, async () => {
    expect(await found(text)).toEqual(mentions);
  });
}

test('a province that shares its name with its former capital city is meant by the name alone', async () => {
  expect(await found('Mưa lớn ở Thái Nguyên', ['@u'])).toEqual(['Thái Nguyên = 19']);
  expect(await found('Mưa lớn ở TP Thái Nguyên', ['@u'])).toEqual(['TP Thái Nguyên = 164-2025']);
  expect(await found('Mưa lớn ở TP Huế', ['@u'])).toEqual(['TP Huế = 46']);
});

test('spans are those of the text as given, also with decomposed letters', async () => {
  const text = 'Ngập nặng ở phường Bình Hưng Hoà rồi'.normalize('NFD');
  const [mention] = (await shipped).finder(city)(text);
  expect(text.slice(mention!.start, mention!.end).normalize('NFC')).toBe('phường Bình Hưng Hoà');
  expect(mention!.code).toBe('27439');
});

test('a text four times as long that names places over and over takes about four times as long, not sixteen', async () => {
  const find = (await shipped).finder(['@u']);
  /** Time of the processor alone, which other work on the machine does not lengthen much. */
  const cost = (text: string) => {
    const start = process.cpuUsage();
    find(text);
    return process.cpuUsage(start).user;
  };
  for (const text of ['Tân Phú, ', 'phường 1, 2, 3, ', 'xã Củ Chi, Bình Lợi và ', 'ở Tân Thành, TP.HCM ']) {
    let growth = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 9 && growth > 8; attempt++) {
      growth = Math.min(growth, cost(text.repeat(10_000)) / cost(text.repeat(2_500)));
    }
    expect(growth, text).toBeLessThan(8);
  }
});

test('only places of the areas are found', async () => {
  expect(await found('phường Bến Thành và quận 7', ['778-2025'])).toEqual(['quận 7 = 778-2025']);
});

async function placed(text: string, day = today): Promise<string | null> {
  const directory = await shipped;
  return placeFromMentions(directory, directory.finder(city)(text), day)?.key ?? null;
}

test('a ward with its own district and province is one place', async () => {
  expect(await placed('Hẻm 12 phường Tân Hưng (quận 7 cũ), TP.HCM ngập')).toBe('27475');
  expect(await placed('Hẻm 12 phường 12, quận Gò Vấp ngập', '2025-03-01')).toBe('26881-2025');
  expect(await placed('Gò Vấp: ngập ở phường Gò Vấp')).toBe('26884');
});

test('a ward with what it was before is the ward of today, split or not', async () => {
  expect(await placed('P.Bình Tân (trước đây thuộc P.Bình Hưng Hòa B, Q.Bình Tân), TP.HCM')).toBe('27442');
  expect(await placed('phường Phú Thuận (trước đây thuộc phường Phú Mỹ, quận 7)')).toBe('27484');
});

test('two wards, or a ward and another district, are no one place', async () => {
  expect(await placed('phường Tân Hưng và phường Bến Thành')).toBeNull();
  expect(await placed('từ phường Bến Thành qua quận 7')).toBeNull();
  expect(await placed('quận 7 và quận 8')).toBeNull();
  expect(await placed('không nói ở đâu')).toBeNull();
});

test('a district alone is the district, the city alone the city of the day', async () => {
  expect(await placed('Quận 7 ngập')).toBe('778-2025');
  expect(await placed('TP.HCM mưa')).toBe('79');
  expect(await placed('TP.HCM mưa', '2025-05-01')).toBe('79-2025');
});

test('a ward of both orders is the one of the day', async () => {
  expect(await placed('phường Bến Thành')).toBe('26743');
  expect(await placed('phường Bến Thành', '2025-05-01')).toBe('26743-2025');
});
