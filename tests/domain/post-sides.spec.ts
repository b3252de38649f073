import { expect, test } from '@playwright/test';
import { readCount } from '@/lib/domain/input/post-counts';
import { parsePost } from '@/lib/domain/input/posts';

const fine = { text: 'Đường ngập', date: '2026-11-20' };
function read(more: Record<string, unknown>, defaults: { channel?: string; place?: string } = {}) {
  const { post, leftOut = [] } = parsePost({ ...fine, ...more }, { today: '2026-11-21', ...defaults }) as ReturnType<
    typeof parsePost
  > & { leftOut?: readonly { field: string; code: string }[] };
  return { ...post, left: leftOut.map(({ code }) => code) };
}

test('a count is read however it is written, and is none where it says none', () => {
  const counts: Readonly<Record<string, unknown[]>> = {
    0: [0, '0', '0.0', '0 lượt'],
    12: [
      12,
      12.0,
      '12',
      '12.0',
      '12,00',
      ' 12 ',
      '12 lượt',
      '12 lượt thích',
      '12 likes',
      '１２',
      '12 bình luận',
      '12 người',
    ],
    1000: ['>1000', '1000+', '~1.000', '1K+', 'hơn 1000', '1e3', 'khoảng 1 nghìn'],
    1234: ['1 234', '1\u00a0234', '1\u2009234', '1\u202f234', '1.234', '1,234', '1,234.00', '1234.0', "1'234"],
    1500: ['1.5K', '1,5k', '1.5 nghìn', '1,5 ngàn', '1.5E+3', '1,5 N'],
    5200: ['5.2e3', '5,2 nghin'],
    3000000: ['3 triệu', '3tr', '3M', '3,0 triệu'],
    1200000000: ['1,2 tỷ', '1.2B'],
  };
  for (const [count, written] of Object.entries(counts))
    expect(written.map((one) => [one, readCount(one)])).toEqual(written.map((one) => [one, Number(count)]));
  const none = [
    'nan',
    'NaN',
    'None',
    'null',
    '-',
    'N/A',
    '',
    'nhiều',
    '-5',
    -5,
    1.5,
    '1.2.3',
    '<10',
    '12 34',
    '1.23E+17',
    '3 tỷ',
    {},
    [],
    true,
    3e9,
  ];
  for (const one of none) expect(readCount(one), String(one)).toBeNull();
});

test('a count that cannot be read is left out by its kind and the post comes in with what can', () => {
  expect(read({ likes: 'nan' })).toMatchObject({ reach: null, left: ['reach_left_out'] });
  expect(read({ likes: 'nhiều', comments: 3 })).toMatchObject({ reach: 3, left: ['reach_left_out'] });
  expect(read({ reach: 'N/A', views: '1.200' })).toMatchObject({ reach: 1200, left: ['reach_left_out'] });
  expect(read({ likes: 12.0, shares: '' })).toMatchObject({ reach: 12, left: [] });
});

test('counts that only together pass what can be kept are left out, and stop nothing else', () => {
  const many = { likes: 2_000_000_000, comments: 2_000_000_000 };
  expect(read(many)).toMatchObject({ reach: null, left: ['reach_left_out'] });
  expect(read({ ...many, views: 7 })).toMatchObject({ reach: 7, left: [] });
  expect(read({ likes: 1_999_999_999, comments: 1 }).reach).toBe(2_000_000_000);
});

test('a channel or a place that is too long, or no text, is left out, and the default stands in', () => {
  expect(read({ channel: 'x'.repeat(121) })).toMatchObject({ channel: null, left: ['channel_left_out'] });
  expect(read({ channel: ['a'] }, { channel: 'Báo A' })).toMatchObject({
    channel: 'Báo A',
    left: ['channel_left_out'],
  });
  expect(read({ place: 'x'.repeat(201) }, { place: '79' })).toMatchObject({ place: '79', left: ['place_left_out'] });
});

test('a link that is no web address is left out', () => {
  for (const link of ['không có', 'javascript:alert(1)', 5, `https://a.vn/${'x'.repeat(2000)}`])
    expect(read({ link })).toMatchObject({ link: null, left: ['link_left_out'] });
});

test('an id that a spreadsheet destroyed is refused as an id, as two posts would be one by it', () => {
  for (const id of [
    '1.23E+17',
    '1.78654E+18',
    '1,23E+17',
    ' 1.2e+15 ',
    1.786543210987654e18,
    2 ** 53,
    '178654321098765000',
  ])
    expect(read({ id })).toMatchObject({ id: null, left: ['id_destroyed'] });
  for (const id of ['1786543210987654321', '12E', 'E+17', 'p1', 9_007_199_254_740_991, '100000', '1e5'])
    expect(read({ id })).toMatchObject({ id: String(id), left: [] });
  expect(read({ id: 'x'.repeat(301) })).toMatchObject({ id: null, left: ['id_left_out'] });
  expect(read({ id: { a: 1 } })).toMatchObject({ id: null, left: ['id_left_out'] });
});

test('a place of which nothing is known is none: the text or the default may place the post', () => {
  for (const place of [
    'Không rõ',
    'Chưa rõ nơi',
    '-',
    '--',
    'N/A',
    'n/a',
    'None',
    'null',
    'NaN',
    'Khác',
    'không xác định',
    'KHÔNG CÓ',
    'Chưa xác định địa bàn',
    'Khong ro dia chi',
    '?',
    '…',
    'unknown',
    '#N/A',
    'Chưa cập nhật',
  ]) {
    expect(read({ place }), place).toMatchObject({ place: null, left: ['place_left_out'] });
    expect(read({ place }, { place: '79' }).place).toBe('79');
  }
  for (const place of ['Quận 7', 'Không Lộ', 'Khác Biệt', 'Xã Không Có', 'X'])
    expect(read({ place }).left, place).toEqual(place === 'X' ? ['place_left_out'] : []);
});

test('a place in two or three columns is one place, the most exact first', () => {
  expect(read({ 'Phường/Xã': 'Phường 1', 'Quận/Huyện': 'Quận 3' }).place).toBe('Phường 1, Quận 3');
  expect(read({ 'Quận/Huyện': 3, 'Phường/Xã': '1', 'Tỉnh/TP': 'TP.HCM' }).place).toBe('Phường 1, Quận 3, TP.HCM');
  expect(read({ Tỉnh: 'Bình Dương', Huyện: 'Dĩ An', Xã: '-' })).toMatchObject({
    place: 'Quận Dĩ An, Tỉnh Bình Dương',
    left: ['place_left_out'],
  });
  expect(read({ 'Phường/Xã': '27475', 'Quận/Huyện': '778' }).place).toBe('27475');
  expect(read({ 'Địa điểm phản ánh': 'Chợ Tân Mỹ', Quận: 'Q7', 'Thành phố': 'Hồ Chí Minh' }).place).toBe(
    'Chợ Tân Mỹ, Q7, Tỉnh Hồ Chí Minh',
  );
});
