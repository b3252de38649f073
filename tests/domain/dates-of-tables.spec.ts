import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parsePost } from '@/lib/domain/input/posts';
import { askedFirst, Survey } from '@/lib/domain/input/survey';
import { guessColumns } from '@/lib/domain/intake/guess-columns';
import { makeXlsx } from '../support/make-xlsx';
import { readAll } from '../support/read-lines';

const today = '2026-11-21';
const recordsOf = async (file: string | Uint8Array) => (await readAll(file)).lines.map(({ record }) => record ?? {});
const momentsOf = async (file: string | Uint8Array) =>
  (await recordsOf(file)).map((record) => {
    const { post } = parsePost(record, { today });
    return `${post?.day} ${post?.postedAt?.toISOString().slice(11, 19) ?? '-'}`;
  });

test('the hour in a column of its own is the hour of its day', async () => {
  const rows = [
    ['Giờ', 'Nội dung', 'Ngày'],
    ['08:30', 'Rác ứ', '13/05/2026'],
    ['8h30 ', 'Đèn tắt', '2026-05-13'],
    ['', 'Cống nghẹt', '13/05/2026'],
    ['chiều', 'Loa ồn', '13/05/2026'],
    ['09:00', 'Kẹt xe', '13/05/2026 08:30'],
  ];
  const expected = ['01:30:00', '01:30:00', '-', '-', '01:30:00'].map((time) => `2026-05-13 ${time}`);
  expect(await momentsOf(rows.map((row) => row.join(',')).join('\n'))).toEqual(expected);
  const called = rows.filter(([hour]) => hour !== 'chiều').map((row) => row.join(',').replace('Giờ', 'Thời gian'));
  expect(await momentsOf(called.join('\n')), 'also in one that is called a time').toEqual(expected.toSpliced(3, 1));
  const ago = { text: 'Rác ứ', time: '2 giờ' };
  expect(parsePost(ago, { today }).problems, 'how long ago is told as it stands').toMatchObject([
    { code: 'date_unclear', value: '2 giờ' },
  ]);
  const cells = makeXlsx([
    ['Ngày', 'Giờ', 'Nội dung'],
    [{ serial: 46_155 }, { serial: 0.75 }, 'Rác ứ'],
    [{ serial: 46_155 }, 0.5, 'Đèn tắt'],
    [{ serial: 46_155.25 }, { serial: 0.75 }, 'Kẹt xe'],
  ]);
  expect(await momentsOf(cells)).toEqual(['11:00:00', '05:00:00', '23:00:00'].map((time) => `2026-05-13 ${time}`));
  const guessed = guessColumns(['Thời gian', 'Nội dung', 'Ngày'], rows.slice(1, 3), today);
  expect([...guessed]).toEqual([
    ['Thời gian', 'hour'],
    ['Nội dung', 'text'],
    ['Ngày', 'date'],
  ]);
});

test('a number of a day counted from 1904 is that day, though its cell does not show it', async () => {
  const book = unzipSync(
    makeXlsx([
      ['Nội dung', 'Ngày', 'Lượt thích'],
      ['Rác ứ', 44_693, 44_693],
      ['Đèn tắt', { serial: 44_693 }, 1],
    ]),
  );
  const path = 'xl/workbook.xml';
  const from1904 = strFromU8(book[path]!).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  const file = zipSync({ ...book, [path]: strToU8(from1904) });
  expect(await momentsOf(file)).toEqual(['2026-05-13 -', '2026-05-13 -']);
  const [first] = await recordsOf(file);
  expect(parsePost(first!, { today }).post?.reach, 'what counts something else is not touched').toBe(44_693);
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const asked = (dates: readonly unknown[], reading = {}) => {
  const survey = new Survey();
  for (const date of dates) survey.add({ text: 'Rác ứ', date });
  return askedFirst(survey.found, reading)?.code ?? null;
};

test('a column of which a spreadsheet turned the days it could take for months is asked about before it is read', () => {
  const turned = [day('2026-04-05'), day('2026-07-05'), day('2026-11-05')];
  const texts = ['13/05/2026', '20/05/2026', '31/05/2026'];
  expect(asked([...turned, ...texts])).toBe('dates_half_turned');
  expect(asked([...turned, '5/13/2026', '5/20/2026', '5/31/2026'])).toBe('dates_half_turned');
  expect(
    asked([...turned, ...texts], { dateOrder: 'day_first' }),
    'unless its sender says that they are right',
  ).toBeNull();
  expect(asked([...turned, day('2026-05-14'), ...texts]), 'a day after the 12th was not turned').toBeNull();
  expect(asked([...turned, ...texts, '05/05/2026']), 'a text before the 13th was not turned').toBeNull();
  expect(asked(turned)).toBeNull();
  expect(asked(texts)).toBeNull();
});

test('years of two digits that may as well stand first are asked about, and not read as days of thirteen years ago', () => {
  expect(asked(['26-05-13', '26-05-14', '26-06-01'])).toBe('dates_year_first');
  expect(asked(['25/12/31', '26/01/02', '26/01/26'])).toBe('dates_year_first');
  expect(asked(['26.05.13'])).toBe('dates_year_first');
  expect(asked(['26-05-13'], { dateOrder: 'day_first' }), 'unless its sender says that the day does').toBeNull();
  expect(asked(['26/05/13', '02/06/13']), 'a day that is no year shows that they stand last').toBeNull();
  expect(asked(['26/05/26', '27/05/26', '28/05/26'])).toBeNull();
  expect(asked(['26/05/25', '26/06/25'])).toBeNull();
  expect(asked(['13/05/26', '26/05/2013', '2026-05-13'])).toBeNull();
});

test('the time at which Kobo got an answer is of UTC, and all other times without a zone of Vietnam', async () => {
  const said = [{ _submission_time: '2026-05-12T18:30:00' }, { _submission_time: '2026-05-12 18:30:00' }];
  const shown = [{ date: '2026-05-13T01:30:00' }, { _submission_time: '2026-05-13T01:30:00+07:00' }];
  const lines = [...said, ...shown].map((one) => JSON.stringify({ text: 'Rác ứ', ...one }));
  expect(await momentsOf(lines.join('\n'))).toEqual(lines.map(() => '2026-05-13 18:30:00'));
  const cells = makeXlsx([
    ['text', '_submission_time'],
    ['Rác ứ', { serial: 46_154.75 }],
  ]);
  expect(await momentsOf(cells)).toEqual(['2026-05-13 18:00:00']);
});
