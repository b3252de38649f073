import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeWorkbook } from '../support/make-workbook';
import { problemsOf, readAll } from '../support/read-lines';

const heading = ['Nội dung', 'Ngày đăng'];
const april = { name: 'Tháng 4', rows: [heading, ['ngập tháng tư', '1/4/2026']] };
const may = {
  name: 'Tháng 5',
  rows: [['BÁO CÁO'], [], heading, ['ngập tháng năm', '1/5/2026'], ['kẹt xe', '2/5/2026']],
};
const guide = { name: 'Hướng dẫn', rows: [['Đọc kỹ trước khi nhập']] };

const told = (lines: Awaited<ReturnType<typeof readAll>>['lines']) =>
  lines.map(({ sheet, line, record, problem }) => [sheet, line, problem?.code ?? record?.['Nội dung']]);

test('all visible sheets whose columns agree are read in their order, each row by its sheet and number there', async () => {
  const file = await readAll(makeWorkbook(april, may));
  expect(told(file.lines)).toEqual([
    ['Tháng 4', 2, 'ngập tháng tư'],
    ['Tháng 5', 4, 'ngập tháng năm'],
    ['Tháng 5', 5, 'kẹt xe'],
  ]);
  expect(file.sheets).toEqual([
    { name: 'Tháng 4', rows: 1, heading },
    { name: 'Tháng 5', rows: 2, heading },
  ]);
  expect(file.otherSheets).toEqual([]);
});

test('columns agree by what they are, wherever they stand, and refused rows come back under one heading', async () => {
  const other = {
    name: 'B',
    rows: [
      ['STT', 'ngay dang', 'NỘI DUNG'],
      [1, '2/5/2026', 'kẹt xe'],
    ],
  };
  const file = await readAll(makeWorkbook(april, other));
  expect(file.lines.map(({ raw }) => raw)).toEqual(['ngập tháng tư,1/4/2026,,,', ',,1,2/5/2026,kẹt xe']);
  expect(file.heading).toBe('Nội dung,Ngày đăng,STT,ngay dang,NỘI DUNG');
});

test('sheets that do not agree are named and not read, hidden ones are never read unasked', async () => {
  const short = {
    name: 'Tổng hợp',
    rows: [
      ['Nội dung', 'Số lượng'],
      ['Ngập', 4],
      ['Rác', 5],
    ],
  };
  const hidden = { ...april, name: 'Bản cũ', state: 'hidden' } as const;
  const deep = { ...april, name: 'Rất cũ', state: 'veryHidden' } as const;
  const file = await readAll(makeWorkbook(guide, short, april, hidden, deep, { name: 'Trống', rows: [] }));
  expect(file.sheets.map(({ name }) => name)).toEqual(['Tháng 4']);
  expect(file.otherSheets).toEqual([
    { name: 'Hướng dẫn', rows: 1 },
    { name: 'Tổng hợp', rows: 2 },
    { name: 'Bản cũ', rows: 1, hidden: true },
    { name: 'Rất cũ', rows: 1, hidden: true },
  ]);
});

test('named sheets are read alone, hidden or not; a name there is none of is refused with those there are', async () => {
  const hidden = { ...may, state: 'hidden' } as const;
  const book = makeWorkbook(guide, april, hidden);
  const file = await readAll(book, { reading: { sheets: ['tháng 5 '] } });
  expect(told(file.lines).map(([sheet, line]) => [sheet, line])).toEqual([
    ['Tháng 5', 4],
    ['Tháng 5', 5],
  ]);
  expect(await problemsOf(book, { reading: { sheets: ['Tháng 6'] } })).toEqual([
    { field: 'sheets', code: 'sheet_unknown', value: 'Tháng 6' },
    { field: 'sheets', code: 'sheets_there', value: 'Hướng dẫn, Tháng 4, Tháng 5' },
  ]);
});

test('where no column is the text, the sheet and what stands in it are named, without what tells of persons', async () => {
  const rows = [['STT', 'Mã', 'Liên hệ chị Lan 0912 345 678']];
  expect(await problemsOf(makeWorkbook(guide, { name: 'Dữ liệu', rows }))).toEqual([
    {
      field: 'file',
      code: 'no_text_column',
      value: expect.stringMatching(/^Hướng dẫn: Đọc kỹ trước khi nhập; Dữ liệu: STT, Mã, Liên hệ .*\[/),
    },
  ]);
  expect(await problemsOf('STT,Mã\n1,2\n')).toMatchObject([{ code: 'no_text_column', value: 'STT, Mã' }]);
});

test('a heading with nothing under it is no import, whatever the file is', async () => {
  const none = [{ field: 'file', code: 'file_has_no_rows' }];
  expect(await problemsOf(makeWorkbook({ name: 'A', rows: [heading] }))).toMatchObject([
    { ...none[0], value: 'A: Nội dung, Ngày đăng' },
  ]);
  expect(await problemsOf('Nội dung,Ngày đăng\n\n , \n')).toMatchObject([{ ...none[0], value: 'Nội dung, Ngày đăng' }]);
  for (const text of ['[]', '{"count":0,"results":[]}', '{"data":{"items":[ ]}}'])
    expect(await problemsOf(text), text).toMatchObject(none);
});

test('up to thirty rows are searched for the heading, and the row with the most known columns is it', async () => {
  const titles = Array.from({ length: 28 }, (_, n) => [`Dòng ${n}`]);
  const rows = [...titles, ['Nội dung', 'theo mẫu'], heading, ['ngập', '1/5/2026']];
  expect(told((await readAll(makeWorkbook({ name: 'A', rows }))).lines)).toEqual([[undefined, 31, 'ngập']]);
  const csv = rows.map((cells) => cells.join(',')).join('\r');
  expect((await readAll(csv)).lines.map(({ line, record }) => [line, record?.['Nội dung']])).toEqual([[31, 'ngập']]);
});

test('cells merged down hold for the rows they span, and a row of nothing else is none', async () => {
  const rows = [
    ['Ngày đăng', 'Nội dung', 'STT'],
    ['1/5/2026', 'ngập một', 1],
    [null, 'ngập hai', 2],
    [null, 'ngập ba', 3],
    ['2/5/2026', 'hai dòng cao', 4],
    [null, null, 5],
  ];
  const file = await readAll(makeWorkbook({ name: 'A', rows, merged: ['A2:A4', 'A5:A6', 'B5:B6', 'C2:D2'] }));
  expect(file.lines.map(({ line, record }) => [line, record?.['Ngày đăng'], record?.['Nội dung']])).toEqual([
    [2, '1/5/2026', 'ngập một'],
    [3, '1/5/2026', 'ngập hai'],
    [4, '1/5/2026', 'ngập ba'],
    [5, '2/5/2026', 'hai dòng cao'],
  ]);
  expect(file.lines[1]?.raw).toBe('1/5/2026,ngập hai,2');
});

test('a heading over two rows is read by the lower names where cells above are merged over them', async () => {
  const rows = [
    ['Nội dung', 'Ngày đăng', 'Tương tác', null],
    [null, null, 'Lượt thích', 'Chia sẻ'],
    ['ngập', '1/5/2026', 3, 4],
  ];
  const file = await readAll(makeWorkbook({ name: 'A', rows, merged: ['A1:A2', 'B1:B2', 'C1:D1'] }));
  expect(file.headings).toEqual(['Nội dung', 'Ngày đăng', 'Lượt thích', 'Chia sẻ']);
  expect(file.lines).toMatchObject([{ line: 3, record: { 'Nội dung': 'ngập', 'Chia sẻ': 4 } }]);
});

test('a row is refused where a formula that is needed holds no value, and read where one is not needed', async () => {
  const rows = [
    ['STT', 'Nội dung', 'Ngày đăng', 'Người đăng'],
    [{ formula: 'ROW()' }, 'ngập', '1/5/2026', { formula: 'X1' }],
    [1, { formula: 'A1&amp;B1' }, '1/5/2026'],
    [1, 'kẹt xe', { formula: 'TODAY()' }],
    [{ formula: 'ROW()' }],
  ];
  expect((await readAll(makeWorkbook({ name: 'A', rows }))).lines).toMatchObject([
    { line: 2, record: { 'Nội dung': 'ngập' } },
    { line: 3, problem: { code: 'formula_without_value', value: 'Nội dung' } },
    { line: 4, problem: { code: 'formula_without_value', value: 'Ngày đăng' } },
  ]);
});

test('columns are taken as the sender says, also where no name tells', async () => {
  const reading = {
    columns: new Map([
      ['Ghi chú', 'text'],
      ['Nội dung', 'ignored'],
    ] as const),
  };
  const rows = [
    ['Ghi chú', 'Nội dung'],
    ['ngập', 'x'],
  ];
  const file = await readAll(makeWorkbook({ name: 'A', rows }), { reading });
  expect(file.lines).toMatchObject([{ line: 2, record: { 'Ghi chú': 'ngập' } }]);
});

test('a sheet that spans too much is refused where it is read and otherwise left aside', async () => {
  const wide = { name: 'Rộng', rows: [Array.from({ length: 26 }, () => 'x')] };
  const parts = unzipSync(makeWorkbook({ name: 'A', rows: [heading, ['ngập', '1/5/2026']] }, wide));
  const path = 'xl/worksheets/sheet2.xml';
  parts[path] = strToU8(strFromU8(parts[path]!).replace('"Z1"', '"XFD1"'));
  const book = zipSync(parts);
  expect(told((await readAll(book)).lines)).toEqual([['A', 2, 'ngập']]);
  expect(await problemsOf(book, { reading: { sheets: ['Rộng'] } })).toMatchObject([{ code: 'xlsx_too_many_columns' }]);
});

test('a heading that comes again on each page is no row, and what stands under one in another order is refused with the reason', async () => {
  const rows = [
    ['Nội dung', 'Nơi', 'Ngày'],
    ['Rác ứ', 'Quận 7', '13/05/2026'],
    ['Nội dung', 'Nơi', 'Ngày'],
    ['Đèn tắt', 'Quận 7', '14/05/2026'],
    ['Nơi', 'Nội dung', 'Ngày'],
    ['Quận 8', 'Cống nghẹt', '15/05/2026'],
    ['Nội dung', 'Nơi', 'Ngày'],
    ['Nội dung', 'Quận 8', '16/05/2026'],
  ];
  const csv = rows.map((row) => row.join(',')).join('\n');
  for (const file of [csv, makeWorkbook({ name: 'Tháng 5', rows })]) {
    const { lines } = await readAll(file);
    expect(lines.map(({ line, record, problem }) => [line, problem?.code ?? record?.['Nội dung']])).toEqual([
      [2, 'Rác ứ'],
      [4, 'Đèn tắt'],
      [6, 'heading_changed'],
      [8, 'Nội dung'],
    ]);
  }
});

test('a workbook whose sheets are all hidden is no empty file: they are named', async () => {
  const rows = [
    ['Nội dung', 'Ngày'],
    ['Rác ứ', '13/05/2026'],
  ];
  const hidden = makeWorkbook({ name: 'Tháng 5', rows, state: 'hidden' });
  expect(await problemsOf(hidden)).toEqual([{ field: 'file', code: 'sheets_all_hidden', value: 'Tháng 5' }]);
  expect((await readAll(hidden, { reading: { sheets: ['Tháng 5'] } })).lines).toHaveLength(1);
});
