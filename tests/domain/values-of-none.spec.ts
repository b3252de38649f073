import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parsePost } from '@/lib/domain/input/posts';
import { makeXlsx } from '../support/make-xlsx';
import { readAll } from '../support/read-lines';

const today = '2026-11-21';
const read = (record: Record<string, unknown>) => parsePost(record, { today });
const codes = (record: Record<string, unknown>) => read(record).problems?.map(({ field, code }) => `${field}: ${code}`);
const recordsOf = async (file: string | Uint8Array) => (await readAll(file)).lines.map(({ record }) => record ?? {});

test('what programs and formulas leave where no text is becomes nobody’s opinion; what somebody wrote stays one', () => {
  for (const text of ['nan', 'NaN', 'NaT', 'NA', 'N/A', '#N/A', '#REF!', '#NAME?', 'NULL', 'None', '\\N', '#####', '-'])
    expect(codes({ text, date: '2026-11-20' }), text).toEqual(['text: text_empty']);
  for (const text of ['Không', '.', '12', 'na', 'Null và void', 'Ok'])
    expect(read({ text, date: '2026-11-20' }).post?.text, text).toBe(text);
});

test('posts whose id only says that there is none are not all one', () => {
  for (const id of ['nan', 'N/A', '#N/A', 'NULL', 'None', '\\N', '-', 'Không có'])
    expect(read({ id, text: 'Đường ngập', date: '2026-11-20' }), id).toMatchObject({ post: { id: null }, leftOut: [] });
  expect(read({ id: '#####', text: 'Đường ngập', date: '2026-11-20' })).toMatchObject({
    post: { id: null },
    leftOut: [{ code: 'id_destroyed' }],
  });
  expect(read({ id: 'N-1', channel: 'N/A', text: 'Đường ngập', date: '2026-11-20' })).toMatchObject({
    post: { id: 'N-1', channel: null },
  });
});

test('a formula that failed is told where it stands, and is no empty cell', async () => {
  const book = unzipSync(
    makeXlsx([
      ['Nội dung', 'Ngày', 'Địa điểm'],
      ['Đường ngập', '2026-11-20', 7],
    ]),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const failed = strFromU8(book[path]!).replace('<c r="C2"><v>7</v>', '<c r="C2" t="e"><f>X</f><v>#REF!</v>');
  const [record] = await recordsOf(zipSync({ ...book, [path]: strToU8(failed) }));
  expect(read(record!)).toMatchObject({ post: { place: null }, leftOut: [{ code: 'place_left_out' }] });
});

test('where the text or the day is empty no note and no day of the answer takes its place, in a table of any kind', async () => {
  const rows = [
    ['Ghi chú', 'Ngày xử lý', 'Nội dung', 'Ngày tiếp nhận'],
    ['đã gọi dân', '15/05/2026', 'Rác ứ', '13/05/2026'],
    ['đã gọi dân', '15/05/2026'],
    ['đã gọi dân', '15/05/2026', 'Đèn tắt'],
  ];
  for (const file of [rows.map((row) => row.join(',')).join('\n'), makeXlsx(rows)]) {
    const [first, none, noDay] = await recordsOf(file);
    expect(read(first!).post).toMatchObject({ text: 'Rác ứ', day: '2026-05-13' });
    expect(codes(none!)).toEqual(['text: text_empty', 'date: date_missing']);
    expect(codes(noDay!)).toEqual(['date: date_missing']);
  }
  const [alone] = await recordsOf('Ghi chú,Ngày xử lý\nCống nghẹt,15/05/2026');
  expect(read(alone!).post, 'where there is no other column it counts').toMatchObject({ text: 'Cống nghẹt' });
});

test('of a question asked twice in a form the answer that was given counts', async () => {
  const rows = [
    ['Ngày', 'Nội dung phản ánh', 'Nội dung phản ánh'],
    ['13/05/2026', 'Rác ứ', ''],
    ['13/05/2026', '', 'Đèn tắt'],
  ];
  for (const file of [rows.map((row) => row.join(',')).join('\n'), makeXlsx(rows)])
    expect((await recordsOf(file)).map((record) => read(record).post?.text)).toEqual(['Rác ứ', 'Đèn tắt']);
});

test('lines ended as text programs end them stay lines, and no two words become one', () => {
  expect(read({ text: 'Đường ngập\vrác trôi\fmùi hôi', date: '2026-11-20' }).post?.text).toBe(
    'Đường ngập\nrác trôi\nmùi hôi',
  );
});

test('a number of a district or a code of which a program made a fraction is that number', () => {
  for (const [given, place] of [
    [{ Quận: '7.0', Phường: '4.0' }, 'Phường 4, Quận 7'],
    [{ Quận: '8,0' }, 'Quận 8'],
    [{ 'Mã phường': '26734.0' }, '26734'],
    [{ Quận: '7.5' }, 'Quận 7.5'],
  ] as const)
    expect(read({ text: 'Đường ngập', date: '2026-11-20', ...given }).post?.place).toBe(place);
});
