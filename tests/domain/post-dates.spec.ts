import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { dateOrderShown, readPostedAt } from '@/lib/domain/input/post-dates';
import { dayInVietnam } from '@/lib/domain/period';

const today = '2026-11-21';
const said = (given: unknown, order?: 'day_first' | 'month_first') => {
  const read = readPostedAt(given, today, order);
  return typeof read === 'string' ? read : `${read.day} ${read.at?.toISOString() ?? '-'}`;
};

const halfPastEight = '2026-05-13 2026-05-13T01:30:00.000Z';
const evening = '2026-05-13 2026-05-13T13:30:00.000Z';
const theDay = '2026-05-13 -';

const spellings: Readonly<Record<string, readonly string[]>> = {
  [theDay]: [
    ...[
      '13/5/2026',
      '13/05/26',
      '13-5-26',
      '13.05.26',
      '13 / 05 / 2026',
      "'13/05/2026",
      '\u200e13/05/2026',
      '١٣/٥/٢٠٢٦',
    ],
    ...['CN, 13/5/2026', 'Thứ tư, 13/5/2026', 'Thứ 4 ngày 13/5/2026', 'T4 13/5/2026', 'Wed 13/5/2026'],
    ...[
      '13 tháng 5, 2026',
      '13 Tháng Năm, 2026',
      'Ngày 13 tháng 5 năm 2026',
      'ngay 13 thang 5 nam 2026',
      '13 thg 5 2026',
    ],
    ...['Tháng Năm 13, 2026', '13 tháng 5/2026', 'mùng 13 tháng 5 năm 2026'],
    ...[
      '13 May 2026',
      'May 13, 2026',
      '13-May-26',
      '13-MAY-2026',
      'Wed, May 13th 2026',
      '2026 May 13',
      '13th of May, 2026',
    ],
    ...[
      'sáng 13/5/2026',
      '13/5/2026, buổi chiều',
      '13–5–2026',
      '13/5/2026 (thứ tư)',
      '13/5/2026.',
      'Posted on May 13, 2026',
    ],
    ...['20260513', '2026年5月13日', '２０２６-０５-１３', '46155', '46155.0'],
  ],
  [halfPastEight]: [
    ...[
      '13/05/2026 08:30:00 SA',
      '13/05/2026 8:30 AM',
      '2026-05-13 8:30 a.m.',
      '13/05/2026 - 8:30 AM',
      '8:30 sáng 13/5/2026',
    ],
    ...['Wed, 13 May 2026 08:30:00 +0700', 'Wed, 13 May 2026 01:30:00 GMT', 'Wed May 13 01:30:00 +0000 2026'],
    ...['Thứ tư, 13/5/2026, 08:30 (GMT+7)', 'Thứ Tư 13/05/2026 - 08:30', 'Thứ tư, ngày 13/05/2026 08:30'],
    ...['13/05/2026 - 08:30', '13/05/2026 | 08:30', '08:30 | 13/05/2026', '08:30 - 13/05/2026', '08:30, 13/05/2026'],
    ...['lúc 8h30 ngày 13-5-2026', '8g30 13/5/2026', '13/05/2026 8h30', '8 giờ 30 phút ngày 13 tháng 5 năm 2026'],
    ...[
      '8 giờ 30 ngày 13/5/2026',
      '13/5/2026, lúc 8h30',
      '8h30 sáng ngày 13 tháng 5 năm 2026',
      'May 13, 2026 at 8:30 AM',
    ],
    ...['13/05/2026 08:30:00.000', '2026-05-13T08:30:00.000000', '13-05-2026T08:30:00', '2026-05-13 08:30'],
    ...['2026-05-13T08:30:00+0700', '2026-05-13 08:30:00+07', '2026-05-13 08:30 +07:00', '2026-05-13 01:30:00 UTC'],
    ...['13/05/2026 08:30 GMT+7', '2026-05-13 08:30 (GMT+7)', '2026-05-13 08:30 UTC+07:00', '2026-05-13 08:30 ICT'],
    ...['2026-05-13T08:30:00+07:00[Asia/Ho_Chi_Minh]', 'Wed May 13 2026 08:30:00 GMT+0700 (Indochina Time)'],
    ...[
      '20260513083000',
      '20260513T083000',
      '20260513T013000Z',
      '20260513 0830',
      '46155.354166666664',
      '46155,3541666667',
    ],
    ...[
      '13/05/2026 08:30 (Giờ Việt Nam)',
      '2026-05-13 08:30:00 Asia/Ho_Chi_Minh',
      '8h30’ 13/5/2026',
      '13/May/2026:08:30:00 +0700',
    ],
    ...['1778635800', '1778635800000', '1778635800.000', '/Date(1778635800000)/', '/Date(1778635800000+0700)/'],
  ],
  [evening]: [
    ...[
      '13/05/2026 8:30:00 PM',
      '2026/05/13 8:30:00 PM GMT+7',
      '13/05/2026 8:30 CH',
      '13/05/2026 20:30 CH',
      '8h30 tối 13/5/2026',
    ],
    ...['8:30 p.m. 13 May 2026', '8 giờ 30 phút tối ngày 13/5/2026'],
  ],
  '2026-05-13 2026-05-13T07:00:00.000Z': [
    '2h chiều ngày 13/5/2026',
    '13/05/2026 2 PM',
    '13/05/2026 14h',
    '2 giờ trưa 13/5/2026',
  ],
  '2026-05-13 2026-05-12T17:15:00.000Z': ['13/05/2026 12:15 AM', '12:15 SA 13/05/2026', '13/5/2026 0:15'],
  '2026-05-13 2026-05-13T05:15:00.000Z': ['13/05/2026 12:15 PM', '12:15 CH 13/05/2026', '12h15 trưa 13/5/2026'],
  '2026-05-14 2026-05-13T17:00:00.000Z': ['2026-05-13T24:00:00'],
  date_month_first: ['5/13/2026', '05/13/2026 08:30:00 AM', '5/13/26 8:30', '5-13-2026'],
  date_future: ['13/05/2569', '23/11/2026'],
  date_not_real: [
    '31/02/2026',
    '29/02/2026',
    '13/05/2026 08:30:60',
    '13/05/2026 25:00',
    '13/05/2026 13:30 AM',
    '32 May 2026',
  ],
  date_unclear: [
    ...[
      '13/5',
      'Hôm qua',
      '2 giờ trước',
      '2026-05',
      '2026-W20',
      'May 2026',
      '13 May',
      '12h đêm',
      'Tháng 5',
      '08:30',
      '8h30 13/5/2026 chiều',
      'chiều',
    ],
    ...[
      '13/5/2026 - 15/5/2026',
      '13/5/2026 08:30 - 10:30',
      '13/5/2026 hoặc sau',
      'Bài 13/5/2026',
      '1,2/3/2026',
      '9'.repeat(200),
    ],
  ],
};

for (const [meaning, given] of Object.entries(spellings)) {
  test(`these mean ${meaning}: ${given.slice(0, 3).join('; ')} …`, () => {
    expect(given.map((one) => [one, said(one)])).toEqual(given.map((one) => [one, meaning]));
  });
}

test('midnight that may be of either night is not guessed', () => {
  expect(said('12h đêm 13/5/2026')).toBe('date_not_real');
  expect(said('12h tối 13/5/2026')).toBe('date_not_real');
});

test('numbers are read as the spreadsheet shows them, to the millisecond and never one early', () => {
  expect(said(46_155.354166666664)).toBe(halfPastEight);
  expect(said(46_155.3541666666)).toBe(halfPastEight);
  expect(said(20_260_513)).toBe(theDay);
  expect(said(1_778_635_800.001)).toBe('2026-05-13 2026-05-13T01:30:00.001Z');
  for (let ms = 0; ms < 86_400_000; ms += 1_000_003) {
    const read = readPostedAt(46_155 + ms / 86_400_000, today);
    expect(typeof read === 'object' && read.at ? read.at.getTime() + 7 * 3_600_000 : 0).toBe(
      ms === 0 ? 0 : Date.UTC(2026, 4, 13) + ms,
    );
  }
});

test('fractions of a second are kept to the millisecond, and never lead into another second', () => {
  expect(said('2026-05-13T08:30:15.123456+07:00')).toBe('2026-05-13 2026-05-13T01:30:15.123Z');
  expect(said('2026-05-13T08:30:15.122999907')).toBe('2026-05-13 2026-05-13T01:30:15.123Z');
  expect(said('2026-05-13 23:59:59.999999')).toBe('2026-05-13 2026-05-13T16:59:59.999Z');
});

test('month first is read so only when the file is, and then day first is refused', () => {
  expect(said('5/13/2026', 'month_first')).toBe(theDay);
  expect(said('5/13/26 8:30 AM', 'month_first')).toBe(halfPastEight);
  expect(said('5/6/2026', 'month_first')).toBe('2026-05-06 -');
  expect(said('5/6/2026')).toBe('2026-06-05 -');
  expect(said('13/5/2026', 'month_first')).toBe('date_day_first');
  for (const clear of ['2026-05-13', '13 May 2026', 'Ngày 13 tháng 5 năm 2026'])
    expect(said(clear, 'month_first')).toBe(theDay);
});

test('a date with two small numbers shows the order it is written in, others show none', () => {
  for (const given of ['13/5/2026', '13-05-26', '13.5.2026 08:30', 'Thứ tư, 13/5/2026'])
    expect(dateOrderShown(given)).toBe('day_first');
  for (const given of ['5/13/2026', '1/31/26', '05-13-2026 8:30 PM']) expect(dateOrderShown(given)).toBe('month_first');
  for (const given of ['5/6/2026', '3/3/2026', '12/1/2026 8:30']) expect(dateOrderShown(given)).toBe('either');
  for (const given of [
    '2026-05-13',
    '13 May 2026',
    '31/31/2026',
    '31/2/2026',
    'x',
    '',
    46_155,
    new Date(),
    null,
    undefined,
    '20260513',
  ])
    expect(dateOrderShown(given)).toBeNull();
});

const two = (n: number) => String(n).padStart(2, '0');
const english = 'January February March April May June July August September October November December'.split(' ');
const vietnamese = 'một hai ba tư năm sáu bảy tám chín mười|mười một|mười hai'
  .split('|')
  .flatMap((part, at) => (at === 0 ? part.split(' ') : part));

test('every moment means the same in whatever spelling of a day and of an hour it is written', () => {
  const moments = fc.date({ min: new Date('2000-01-02'), max: new Date('2026-11-20'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      const shown = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
      const [y, m, d] = [shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate()];
      const [h, min] = [shown.getUTCHours(), shown.getUTCMinutes()];
      const month = english[m - 1] ?? '';
      const days = [
        ...[`${d}/${m}/${y}`, `${two(d)}-${two(m)}-${y}`, `${d}.${m}.${two(y % 100)}`, `${y}-${two(m)}-${two(d)}`],
        ...[`${d} tháng ${m} năm ${y}`, `${d} Tháng ${vietnamese[m - 1]}, ${y}`, `${d} ${month} ${y}`],
        ...[`${month} ${d}, ${y}`, `${d}-${month.slice(0, 3)}-${two(y % 100)}`, `${month.slice(0, 3)}. ${d}, ${y}`],
      ];
      const twelve = h % 12 === 0 ? 12 : h % 12;
      const hours = [
        ...[`${two(h)}:${two(min)}`, `${h}:${two(min)}:00.000`, `${h}h${two(min)}`, `${h} giờ ${min} phút`],
        ...[`${twelve}:${two(min)} ${h < 12 ? 'AM' : 'PM'}`, `${twelve}:${two(min)}:00 ${h < 12 ? 'SA' : 'CH'}`],
        ...[`${two(h)}:${two(min)} (GMT+7)`, `${two(h)}:${two(min)} +07`],
      ];
      const at = new Date(shown.getTime() - 7 * 3_600_000);
      const meant = `${dayInVietnam(at)} ${at.toISOString()}`;
      const joined = days.flatMap((day) =>
        hours.flatMap((hour) => [`${day} ${hour}`, `${hour} ${day}`, `${day}, ${hour}`, `${hour} - ${day}`]),
      );
      const machine = [at.toISOString(), at.toUTCString(), at.getTime(), at.getTime() / 1000];
      const all = [...joined, ...machine, `${y}${two(m)}${two(d)}T${two(h)}${two(min)}`];
      expect(days.filter((day) => said(day) !== `${dayInVietnam(at)} -`)).toEqual([]);
      expect(all.filter((one) => said(one) !== meant)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
