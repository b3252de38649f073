import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseIntakeDefaults } from '@/lib/domain/input/intake-defaults';
import { readCount } from '@/lib/domain/input/post-counts';
import { readPostedAt } from '@/lib/domain/input/post-dates';
import { parsePost } from '@/lib/domain/input/posts';
import { longestText } from '@/lib/domain/intake/longest';
import { fieldOf } from '@/lib/domain/intake/post-fields';
import { dayInVietnam } from '@/lib/domain/period';

const today = '2026-11-21';
const parse = (record: Record<string, unknown>) => parsePost(record, { today });
const codes = (record: Record<string, unknown>) => parse(record).problems?.map((problem) => problem.code);
const fine = { text: 'Đường ngập', date: '2026-11-20' };

test.describe('dates', () => {
  for (const [given, day, at] of [
    ['2026-05-13', '2026-05-13', null],
    ['13/5/2026', '2026-05-13', null],
    ['13-05-2026', '2026-05-13', null],
    ['13.5.2026', '2026-05-13', null],
    ['2026/05/13', '2026-05-13', null],
    ['ngày 13/5/2026', '2026-05-13', null],
    ['13 tháng 5 năm 2026', '2026-05-13', null],
    ['13 tháng 5, 2026', '2026-05-13', null],
    ['2026-05-13T08:30:00Z', '2026-05-13', '2026-05-13T08:30:00.000Z'],
    ['2026-05-13T20:30:00Z', '2026-05-14', '2026-05-13T20:30:00.000Z'],
    ['2026-05-13T08:30', '2026-05-13', '2026-05-13T01:30:00.000Z'],
    ['2026-05-13 08:30:15.123', '2026-05-13', '2026-05-13T01:30:15.123Z'],
    ['2026-05-13T08:30:00+07:00', '2026-05-13', '2026-05-13T01:30:00.000Z'],
    ['2026-05-13T23:30:00-0500', '2026-05-14', '2026-05-14T04:30:00.000Z'],
    ['13/05/2026 08:30', '2026-05-13', '2026-05-13T01:30:00.000Z'],
    ['08:30 13/05/2026', '2026-05-13', '2026-05-13T01:30:00.000Z'],
    [46155, '2026-05-13', null],
    ['46155', '2026-05-13', null],
    [46155.5, '2026-05-13', '2026-05-13T05:00:00.000Z'],
    [1778635800, '2026-05-13', '2026-05-13T01:30:00.000Z'],
    [1778635800000, '2026-05-13', '2026-05-13T01:30:00.000Z'],
    [new Date('2026-05-13T00:00:00Z'), '2026-05-13', null],
    ['29/02/2024', '2024-02-29', null],
    ['2026-11-22', '2026-11-22', null],
  ] as const) {
    test(`${given instanceof Date ? 'a date cell' : `${typeof given} ${given}`} is ${day}`, () => {
      expect(readPostedAt(given, today)).toEqual({ day, at: at === null ? null : new Date(at) });
    });
  }

  for (const [given, problem] of [
    ['31/02/2026', 'date_not_real'],
    ['29/02/2026', 'date_not_real'],
    ['5/13/2026', 'date_month_first'],
    ['2026-13-01', 'date_not_real'],
    ['13/5/2026 25:00', 'date_not_real'],
    ['hôm qua', 'date_unclear'],
    ['2026', 'date_unclear'],
    ['13/5', 'date_unclear'],
    [true, 'date_unclear'],
    [-5, 'date_unclear'],
    [Number.NaN, 'date_unclear'],
    [new Date(Number.NaN), 'date_unclear'],
    ['', 'date_missing'],
    [undefined, 'date_missing'],
    [null, 'date_missing'],
    ['2026-11-23', 'date_future'],
    ['1/1/2027', 'date_future'],
    ['31/12/1999', 'date_too_old'],
    ['0001-01-01', 'date_too_old'],
  ] as const) {
    test(`${typeof given} ${given} is refused as ${problem}`, () => {
      expect(readPostedAt(given, today)).toBe(problem);
    });
  }

  test('every day since 2000 is read back the same in each writing', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-20'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-').map(Number);
        const readings = [iso, `${d}/${m}/${y}`, `${d}-${m}-${y}`, `${iso}T00:00:00+07:00`].map((given) =>
          readPostedAt(given, today),
        );
        return readings.every((reading) => typeof reading === 'object' && reading.day === iso);
      }),
    );
  });

  test('the day in Vietnam begins seven hours before the day in London', () => {
    expect(dayInVietnam(new Date('2026-11-20T16:59:59Z'))).toBe('2026-11-20');
    expect(dayInVietnam(new Date('2026-11-20T17:00:00Z'))).toBe('2026-11-21');
  });
});

test.describe('fields', () => {
  test('go by English and Vietnamese names, in any spelling', () => {
    for (const name of ['text', 'Nội dung', 'NOI_DUNG', 'noi dung', 'content', 'Nội dung'.normalize('NFD')])
      expect(fieldOf(name), name).toBe('text');
    for (const name of ['date', 'posted_at', 'Ngày đăng', 'ngay_dang', 'Thời gian'])
      expect(fieldOf(name), name).toBe('date');
    for (const name of ['place', 'Địa bàn', 'dia_ban']) expect(fieldOf(name), name).toBe('place');
    for (const name of ['Phường/Xã', 'ward', 'PHUONG XA']) expect(fieldOf(name), name).toBe('ward');
    expect(fieldOf('STT')).toBeNull();
    expect(fieldOf('places')).toBeNull();
  });

  test('that tell who wrote it are dropped unread and counted', () => {
    const authors = [
      'author',
      'User',
      'username',
      'user_name',
      'handle',
      'profile_url',
      'account',
      'avatar',
      'fullname',
    ];
    const vietnamese = [
      'Người đăng',
      'nguoi_dang',
      'TÁC GIẢ',
      'tac_gia',
      'Họ tên',
      'Số điện thoại',
      'Tài khoản',
      'SĐT',
    ];
    const others = ['phone', 'email', 'from', 'Full Name', 'author.id', 'nickname', 'CCCD', 'Địa chỉ'];
    const names = [...authors, ...vietnamese, ...others];
    for (const name of names) expect(fieldOf(name), name).toBe('author');
    const { post, dropped } = parse({ ...fine, ...Object.fromEntries(names.map((name) => [name, 'ai đó'])) });
    expect(dropped).toBe(names.length);
    expect(JSON.stringify(post)).not.toContain('ai đó');
  });

  test('that nobody knows are ignored', () => {
    expect(parse({ ...fine, weather: 'mưa', nested: { a: 1 } }).post).toMatchObject({ text: 'Đường ngập', id: null });
  });

  test('a source is the channel when it is a name, not when it is an address', () => {
    expect(parse({ ...fine, source: 'Tuổi Trẻ' }).post?.channel).toBe('Tuổi Trẻ');
    expect(parse({ ...fine, source: 'https://tuoitre.vn' }).post?.channel).toBeNull();
    expect(parse({ ...fine, source: 'A', channel: 'Báo B' }).post?.channel).toBe('Báo B');
  });

  test('a channel is taken as it is written, whatever it points at, on one line', () => {
    for (const channel of ['@be_heo', 'Nguyễn Văn Bình', 'https://x.com/a', 'Hà Nội Mới', 'VnExpress - Kinh Doanh'])
      expect(parse({ ...fine, channel }).post?.channel).toBe(channel);
    expect(parse({ ...fine, channel: ' Tuổi \n Trẻ ' }).post?.channel).toBe('Tuổi Trẻ');
  });

  test('reach is what is given, else views, else likes, comments and shares together', () => {
    expect(parse({ ...fine, reach: 10, views: 500, likes: 3 }).post?.reach).toBe(10);
    expect(parse({ ...fine, views: '1.200', likes: 3 }).post?.reach).toBe(1200);
    expect(parse({ ...fine, likes: 3, comments: '1,2K', shares: 0 }).post?.reach).toBe(1203);
    expect(parse(fine).post?.reach).toBeNull();
    for (const wrong of [-1, 1.5, '1.2.3', '', 3e9, {}]) expect(readCount(wrong)).toBeNull();
  });

  test('only web addresses are taken as links', () => {
    expect(parse({ ...fine, link: 'https://tuoitre.vn/a.htm' }).post?.link).toBe('https://tuoitre.vn/a.htm');
    for (const link of ['javascript:alert(1)', 'không có', 'https://u:p@a.vn', 5])
      expect(parse({ ...fine, link }).post?.link).toBeNull();
  });
});

test.describe('texts', () => {
  test('without what the database cannot hold', () => {
    expect(parse({ ...fine, text: ' a\u0000b\ud800c\r\nd\u0007 ' }).post?.text).toBe('abc\nd');
  });

  test('empty, too long, not text or broken by an encoding are refused by name', () => {
    for (const text of ['', '  \n ', '\u0000', null]) expect(codes({ ...fine, text })).toEqual(['text_empty']);
    expect(codes({ ...fine, text: 'a'.repeat(longestText + 1) })).toEqual(['text_too_long']);
    expect(codes({ ...fine, text: 'a'.repeat(longestText) })).toBeUndefined();
    expect(codes({ ...fine, text: ['a'] })).toEqual(['text_not_text']);
    expect(codes({ ...fine, text: '\u0110\ufffd\ufffdng ng\ufffdp' })).toEqual(['text_garbled']);
    expect(codes({ ...fine, text: '§­êng ngËp n­íc tõ s¸ng ®Õn tèi' })).toEqual(['text_tcvn3']);
    expect(codes({ ...fine, text: 'Ñöôøng ngaäp nöôùc töø saùng ñeán toái' })).toEqual(['text_vni']);
  });

  test('everything wrong with a line is said at once', () => {
    expect(codes({ text: '', date: '31/02/2026', likes: 'x' })).toEqual(['text_empty', 'date_not_real']);
  });

  test('what is quoted back is short and masked', () => {
    const [problem] = parse({ ...fine, date: `gọi 0901234567 ${'x'.repeat(100)}` }).problems ?? [];
    expect(problem?.value).not.toContain('0901234567');
    expect(problem?.value?.length).toBeLessThanOrEqual(40);
  });

  test('a key named like a part of the language changes nothing but is passed over', () => {
    const record = JSON.parse(
      `{"__proto__": {"text": "x", "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "Đường ngập", "date": "2026-11-20"}`,
    );
    expect(parse(record).post?.text).toBe('Đường ngập');
    expect(parse(JSON.parse(`{"__proto__": {"text": "x"}, "date": "2026-11-20"}`)).problems?.[0]?.field).toBe('text');
    expect('polluted' in {}).toBe(false);
  });

  test('no record at all makes it throw', () => {
    const record = fc.dictionary(
      fc.oneof(fc.constantFrom('text', 'date', 'id', 'place', 'link', 'likes'), fc.string()),
      fc.anything(),
    );
    fc.assert(fc.property(record, (given) => Array.isArray(parse(given).problems ?? [])));
  });
});

test('the channel and the place given with an upload are read as one line each, or refused by name', () => {
  expect(parseIntakeDefaults({ channel: ' Tuổi\u0000 Trẻ\n', place: '' })).toEqual({ channel: 'Tuổi Trẻ' });
  expect(() => parseIntakeDefaults({ channel: 'x'.repeat(121) })).toThrow('channel: channel_too_long');
  expect(parseIntakeDefaults({ channel: 'https://a.vn' })).toEqual({ channel: 'https://a.vn' });
  expect(() => parseIntakeDefaults({ place: 'x'.repeat(201) })).toThrow('place: place_too_long');
});
