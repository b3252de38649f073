import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Utf8Reader } from '@/lib/domain/intake/bad-bytes';
import { refusedLines } from '@/lib/domain/intake/refused-lines';
import { refusedFileTexts } from '@/lib/strings/intake-files';
import { problemsOf, readAll } from '../support/read-lines';
import { toWindows1258 } from '../support/windows-1258';

const told = ({ lines }: Awaited<ReturnType<typeof readAll>>) =>
  lines.map(({ line, record, problem }) => [line, problem?.code ?? record?.text, record?.date]);

const bytesOf = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test('a quote never closed costs its own line, also where the lines after it have quotes of their own', async () => {
  const after = [
    '"tốt",15/05/2026\n"bốn",16/05/2026',
    'tốt,"15/05/2026"\n"bốn",16/05/2026',
    '"tốt" ,15/05/2026\n\n"bốn","16/05/2026"',
  ];
  for (const rest of after) {
    const file = await readAll(`text,date\n"một",13/05/2026\n"hai thiếu dấu,14/05/2026\n${rest}\n`);
    expect(told(file).slice(0, 3), rest).toEqual([
      [2, 'một', '13/05/2026'],
      [3, 'csv_quote_open', undefined],
      [4, 'tốt', '15/05/2026'],
    ]);
    expect(told(file).at(-1)?.slice(1), rest).toEqual(['bốn', '16/05/2026']);
  }
  const twice = await readAll('text,date\n"a,1\n"b,2\nc,3\n"d\ne",4\n');
  expect(told(twice)).toEqual([
    [2, 'csv_quote_open', undefined],
    [3, 'csv_quote_open', undefined],
    [4, 'c', '3'],
    [5, 'd\ne', '4'],
  ]);
});

test('cells over several lines with quotes and delimiters in them are read as they are meant', async () => {
  const file = await readAll('text;date\n"Anh nói ""ngập; kẹt""\nrồi ""đi""";1\n"hai\n\nba" ;2\n');
  expect(told(file)).toEqual([
    [2, 'Anh nói "ngập; kẹt"\nrồi "đi"', '1'],
    [4, 'hai\n\nba', '2'],
  ]);
});

test('lines end in CR, LF or both, in one file too, and are counted as lines', async () => {
  const rows = ['text,date', '"một\nmột",1', 'hai,2', '', 'ba,3'];
  for (const end of ['\r', '\n', '\r\n']) {
    for (const size of [1, 2, 3, 999]) {
      const file = await readAll(rows.join(end), {}, size);
      expect(told(file)).toEqual([
        [2, 'một\nmột', '1'],
        [4, 'hai', '2'],
        [6, 'ba', '3'],
      ]);
    }
  }
  expect(told(await readAll('text,date\ra,1\r\nb,2\nc,3\r'))).toHaveLength(3);
  expect(told(await readAll('{"text":"a"}\r{"text":"b"}\r\r\n{"text":"c"}'))).toMatchObject([
    [1, 'a'],
    [2, 'b'],
    [4, 'c'],
  ]);
});

test('quotes behind backslashes are read as quotes, and a backslash at the end of a cell as one', async () => {
  const file = await readAll(
    'text,date\n"Anh nói \\"ngập, kẹt\\" rồi \\\\ đi",1\n"\\"Ngập\\"",2\n"\\"Hai\ndòng\\" ",3\n"C:\\",4\n',
  );
  expect(told(file)).toEqual([
    [2, 'Anh nói "ngập, kẹt" rồi \\ đi', '1'],
    [3, '"Ngập"', '2'],
    [4, '"Hai\ndòng" ', '3'],
    [6, 'C:\\', '4'],
  ]);
});

test('bytes that are no text cost their line, wherever in the file and the line they stand', async () => {
  const filler = Array.from({ length: 4_000 }, (_, n) => `Đường ngập lần ${n},1\n`).join('');
  const csv = bytesOf(
    'text,date\nngập ',
    0xff,
    ' sâu,1\n',
    filler,
    'kẹt',
    0xe1,
    ',2\n"hai\nd',
    0xba,
    0x81,
    'ng",3\ntốt,4\n',
  );
  const file = await readAll(csv, {}, 1_000);
  expect(told(file).filter(([, text]) => !String(text).startsWith('Đường'))).toEqual([
    [2, 'bytes_broken', undefined],
    [4003, 'bytes_broken', undefined],
    [4004, 'bytes_broken', undefined],
    [4006, 'tốt', '4'],
  ]);
  expect(file.encoding).toBe('utf-8');
  expect(file.lines[0]?.raw).toMatch(/^ngập �.? sâu,1$/u);
  const jsonl = bytesOf('{"text":"a', 0xc0, '"}\n{"text":"đường ngập nước ở chợ"}\n');
  expect(told(await readAll(jsonl))).toMatchObject([
    [1, 'bytes_broken'],
    [2, 'đường ngập nước ở chợ'],
  ]);
  const list = bytesOf('[{"text":"đường"},{"text":"ngập', 0xff, '"},{"text":"nước"}]');
  expect(told(await readAll(list))).toMatchObject([
    [1, 'đường'],
    [2, 'bytes_broken'],
    [3, 'nước'],
  ]);
});

test('a line with such bytes sent again as it was handed back is refused again', async () => {
  const first = await readAll(bytesOf('text,date\nngập ', 0xff, ' sâu,1\nĐường kẹt,2\n'));
  const again = await readAll(`text,date\n${first.lines[0]!.raw}\n`);
  expect(told(again)).toEqual([[2, 'bytes_broken', undefined]]);
  expect(again.lines[0]!.raw).toBe(first.lines[0]!.raw);
});

test('any bytes are read the same however they are cut, and good ones as every reader reads them', () => {
  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(0xe1, 0xba, 0xa5, 0xf0, 0x9f, 0x98, 0x80, 0x0a),
  );
  const read = (bytes: Uint8Array, size: number) => {
    const reader = new Utf8Reader();
    let text = '';
    for (let at = 0; at < bytes.length; at += size) text += reader.push(bytes.subarray(at, at + size));
    return text + reader.end();
  };
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (all, size) => {
      const bytes = Uint8Array.from(all);
      expect(read(bytes, size)).toBe(read(bytes, 1_000));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, size) => {
      expect(read(Buffer.from(text), size)).toBe(Buffer.from(text).toString());
    }),
  );
});

test('sep= in the first line, zeros that fill up fields, and a heading in the thirtieth line', async () => {
  expect(told(await readAll('"sep=|"\ntext|date\na;b|1\n'))).toEqual([[3, 'a;b', '1']]);
  expect(told(await readAll('SEP=\t\r\ntext\tdate\r\na\t1\r\n'))).toEqual([[3, 'a', '1']]);
  expect(told(await readAll(`te\u0000xt,date\na\u0000\u0000b,1\n${' \n'.repeat(200)}${'\u0000'.repeat(30)}`))).toEqual([
    [2, 'ab', '1'],
  ]);
});

test('UTF-16 is told without its mark, also where few letters are ASCII', async () => {
  const csv = `text,date\n${'ấậẩẫầ ặằẳẵắ,1\n'.repeat(20)}`;
  const little = Buffer.from(csv, 'utf16le');
  for (const [name, bytes] of [
    ['utf-16le', little],
    ['utf-16be', Buffer.from(little).swap16()],
  ] as const) {
    const file = await readAll(bytes, {}, 7);
    expect([file.encoding, file.lines.length, file.lines[0]?.record?.text]).toEqual([name, 20, 'ấậẩẫầ ặằẳẵắ']);
  }
});

test('an encoding is told by the first letters that are not ASCII, however far in the file', async () => {
  const ascii = `text,date\n${'Duong ngap nuoc,1\n'.repeat(9_000)}`;
  const late = Buffer.concat([Buffer.from(ascii), toWindows1258('Đường ngập nước từ sáng đến tối,2\n')]);
  const file = await readAll(late, {}, 10_000);
  expect(file.encoding).toBe('windows-1258');
  expect(String(file.lines.at(-1)?.record?.text).normalize('NFC')).toBe('Đường ngập nước từ sáng đến tối');
  const western = Buffer.concat([
    Buffer.from(`${ascii}He said `),
    Buffer.from([0x93]),
    Buffer.from('flooded'),
    Buffer.from([0x94]),
    Buffer.from(' at the caf'),
    Buffer.from([0xe9]),
    Buffer.from(',3\n'),
  ]);
  const read = await readAll(western, {}, 10_000);
  expect([read.encoding, read.lines.at(-1)?.record?.text]).toEqual(['windows-1252', 'He said “flooded” at the café']);
});

test('a file written for an old font is refused by its name, and read once that is said', async () => {
  const csv = Buffer.from('Néi dung,Ngµy ®¨ng\n§­êng ngËp n­íc,13/5/2026\nCã mét bé sè,14/5/2026\n', 'latin1');
  expect(await problemsOf(csv)).toMatchObject([{ code: 'file_tcvn3' }]);
  const file = await readAll(csv, { reading: { oldFont: 'tcvn3' } });
  expect(file.headings).toEqual(['Nội dung', 'Ngày đăng']);
  expect(file.lines.map(({ record }) => record?.['Nội dung'])).toEqual(['Đường ngập nước', 'Có một bộ số']);
  expect(file.lines[0]?.raw).toBe('§­êng ngËp n­íc,13/5/2026');
  const jsonl = '{"text":"Raùc thaûi"}\n{"text":"Đường ngập"}';
  expect(told(await readAll(jsonl, { reading: { oldFont: 'vni' } }))).toMatchObject([
    [1, 'Rác thải'],
    [2, 'Đường ngập'],
  ]);
});

test('lines of one column are whole as they stand, also when they are handed back', async () => {
  const csv = 'Nội dung\nĐường ngập, kẹt xe; =1\n"hai, ""ba"""\nnói "to", rồi đi\n';
  const file = await readAll(csv);
  const texts = ['Đường ngập, kẹt xe; =1', 'hai, "ba"', 'nói "to", rồi đi'];
  expect(file.lines.map(({ record }) => record?.['Nội dung'])).toEqual(texts);
  const form = refusedLines(file.format, file, refusedFileTexts.vi);
  if (form.extension === 'xlsx') throw new Error('a workbook');
  const back = form.begin + file.lines.map((line) => form.line({ ...line, why: 'x' })).join('');
  expect((await readAll(back)).lines.map(({ record }) => record?.['Nội dung'])).toEqual(texts);
});

test('a line with more cells than columns is refused, not cut; blanks at its end are none', async () => {
  const file = await readAll('date,text\n1,ngập, kẹt xe\n2,tốt,,\n3\n');
  expect(told(file)).toEqual([
    [2, 'row_too_wide', undefined],
    [3, 'tốt', '2'],
    [4, '', '3'],
  ]);
});
