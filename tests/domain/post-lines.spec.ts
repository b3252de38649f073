import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { InvalidInput } from '@/lib/domain/errors';
import { longestLine } from '@/lib/domain/intake/post-line';
import { readPostLines } from '@/lib/services/posts/read-post-lines';
import { makeXlsx } from '../support/make-xlsx';
import { toWindows1258 } from '../support/windows-1258';

async function* inPieces(given: string | Uint8Array, size: number) {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(given: string | Uint8Array, size = 13) {
  const source = await readPostLines(inPieces(given, size));
  const lines = [];
  for await (const line of source.lines) lines.push(line);
  return { ...source, lines };
}

const refusal = (given: string | Uint8Array) =>
  read(given).then(
    () => null,
    (error) => (error instanceof InvalidInput ? error.problems[0]?.code : error),
  );

const sentence = 'Đường ngập nước từ sáng đến tối, người dân rất bức xúc vì chưa thấy ai xử lý';
const summary = ({ lines }: Awaited<ReturnType<typeof read>>) =>
  lines.map(({ line, problem, record }) => [line, problem?.code ?? record?.text ?? record?.['Nội dung']]);

test('JSONL is told by content and numbered by line, empty lines and broken ones too', async () => {
  const file = await read('{"text":"a"}\n\n{broken\r\n[1]\n"x"\n{"text":"ê"}');
  expect(file.format).toBe('jsonl');
  expect(summary(file)).toEqual([
    [1, 'a'],
    [3, 'json_broken'],
    [4, 'not_an_object'],
    [5, 'not_an_object'],
    [6, 'ê'],
  ]);
  expect(file.lines[1]?.raw).toBe('{broken');
});

test('a JSON array or {"posts": […]} is cut into its items; a broken one does not take the others with it', async () => {
  const file = await read('[{"text":"a, ] \\" {"},\n {"text" "x"},\n {"text":"c"}]');
  expect(file.format).toBe('json');
  expect(summary(file)).toEqual([
    [1, 'a, ] " {'],
    [2, 'json_broken'],
    [3, 'c'],
  ]);
  expect(summary(await read('{"posts":[{"text":"a"},5]}'))).toEqual([
    [1, 'a'],
    [2, 'not_an_object'],
  ]);
  expect(summary(await read('[{"text":"a"},{"text":"b"'))).toEqual([
    [1, 'a'],
    [2, 'array_cut_off'],
  ]);
});

test('CSV is numbered by the line a row begins on, quoted line ends or not', async () => {
  const file = await read('\ufeffSTT;Nội dung;Ngày\n1;"một\nhai";1/1/2026\n\n2;nói "to" lên;1/1/2026\n');
  expect(file.format).toBe('csv');
  expect(file.heading).toBe('STT;Nội dung;Ngày');
  expect(summary(file)).toEqual([
    [2, 'một\nhai'],
    [5, 'nói "to" lên'],
  ]);
});

test('a quote never closed costs its own line alone', async () => {
  const file = await read('text,date\na,1\n"mở mà không đóng,2\nb,3\nc,4\n');
  expect(summary(file)).toEqual([
    [2, 'a'],
    [3, 'csv_quote_open'],
    [4, 'b'],
    [5, 'c'],
  ]);
});

test('a row over several lines after a quote that was given up is read as it is meant', async () => {
  const file = await read(`text,date\n"mở,0\n${'b,1\n'.repeat(450)}"c\nd",2\n"mở,3\n`);
  const lines = summary(file).filter(([, text]) => text !== 'b');
  expect(file.lines).toHaveLength(453);
  expect(lines).toEqual([
    [2, 'csv_quote_open'],
    [453, 'c\nd'],
    [455, 'csv_quote_open'],
  ]);
});

test('commas, semicolons, tabs and bars are told apart, and a title above the heading is passed over', async () => {
  for (const mark of [',', ';', '\t', '|']) {
    const rows = [
      ['BÁO CÁO', '', ''],
      ['id', 'text', 'date'],
      ['1', 'a', '2'],
    ].map((row) => row.join(mark));
    expect(summary(await read(rows.join('\r\n'))), mark).toEqual([[3, 'a']]);
  }
  expect(summary(await read('sep=;\ntext;date\na;1\n'))).toEqual([[3, 'a']]);
});

test('a row with more cells than the heading is refused by its number, as what it says stands in the wrong columns', async () => {
  const file = await read('text;date;likes\na; b;1/1/2026;3\n"a; b";1/1/2026;3\nc, d; e;;\n;;;;\ne;1/1/2026\n');
  expect(summary(file)).toEqual([
    [2, 'row_too_wide'],
    [3, 'a; b'],
    [4, 'c, d'],
    [6, 'e'],
  ]);
  expect([file.lines[0]?.problem?.limit, file.lines[0]?.raw]).toEqual([3, 'a; b;1/1/2026;3']);
});

test('a table of one column is cut nowhere', async () => {
  expect(summary(await read('text\nđường hỏng, nước ngập\n"ngập, ""sâu"""\nnói "to", rõ\n'))).toEqual([
    [2, 'đường hỏng, nước ngập'],
    [3, 'ngập, "sâu"'],
    [4, 'nói "to", rõ'],
  ]);
});

test('XLSX is numbered by row; dates come as dates', async () => {
  const file = await read(
    makeXlsx([
      ['Nội dung', 'Ngày đăng', 'Lượt thích'],
      ['một', { serial: 46155 }, 3],
      ['hai', '13/5/2026', 4],
    ]),
    999,
  );
  expect(file.format).toBe('xlsx');
  expect(summary(file)).toEqual([
    [2, 'một'],
    [3, 'hai'],
  ]);
  expect(file.lines[0]?.record?.['Ngày đăng']).toEqual(new Date('2026-05-13T00:00:00Z'));
  expect([file.heading, file.lines[0]?.raw]).toEqual(['Nội dung,Ngày đăng,Lượt thích', 'một,2026-05-13,3']);
});

test('UTF-16, with and without its mark, and Windows-1258 read the same as UTF-8', async () => {
  const csv = `text\n${sentence}\n`;
  const little = Buffer.from(csv, 'utf16le');
  const big = Buffer.from(little).swap16();
  const files: [string, Uint8Array][] = [
    ['utf-8', Buffer.from(csv)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['utf-16le', little],
    ['utf-16be', big],
    ['windows-1258', toWindows1258(csv)],
  ];
  for (const [encoding, bytes] of files) {
    const file = await read(bytes.length % 2 === 0 ? bytes : bytes, 7);
    expect(file.encoding).toBe(encoding);
    expect(String(file.lines[0]?.record?.text).normalize('NFC')).toContain('Đường ngập nước từ sáng đến tối');
  }
});

test('what cannot be read is refused by its name', async () => {
  const zip = (name: string) => zipSync({ [name]: Uint8Array.of(1) });
  const files: [string, string | Uint8Array][] = [
    ['file_empty', ''],
    ['file_empty', ' \n\n'],
    ['file_is_pdf', '%PDF-1.7\n'],
    ['file_is_old_excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
    ['file_is_rtf', '{\\rtf1 a}'],
    ['file_is_image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1)],
    ['file_is_compressed', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['file_is_web_page', '<!DOCTYPE html><p>'],
    ['file_is_zip', zip('a.txt')],
    ['file_is_word', zip('word/document.xml')],
    ['file_is_ods', zip('content.xml')],
    ['file_is_broken_zip', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)],
    ['file_is_broken_xlsx', zip('xl/workbook.xml')],
    ['no_text_column', 'id,date\n1,2\n'],
    [
      'no_text_column',
      makeXlsx([
        ['id', 'ngày'],
        ['1', '2'],
      ]),
    ],
    ['file_tcvn3', Buffer.from('text\n§­êng ngËp n­íc tõ s¸ng ®Õn tèi, ng­êi d©n rÊt bøc xóc', 'latin1')],
    ['file_vni', Buffer.from('text\nÑöôøng ngaäp nöôùc töø saùng ñeán toái, ngöôøi daân raát böùc xuùc', 'latin1')],
    ['file_unknown', Uint8Array.of(0x74, 0x80, 0x81, 0x82, 0x83, 0xfe)],
    ['file_is_binary', Uint8Array.from({ length: 100 }, (_, i) => i % 9)],
  ];
  for (const [code, bytes] of files) expect(await refusal(bytes), code).toBe(code);
});

test('a line of five megabytes is refused by its number, the lines around it are read', async () => {
  const long = 'x'.repeat(5_000_000);
  const jsonl = await read(`{"text":"a"}\n{"text":"${long}"}\n{"text":"b"}\n`, 65_536);
  expect(summary(jsonl)).toEqual([
    [1, 'a'],
    [2, 'line_too_long'],
    [3, 'b'],
  ]);
  expect(jsonl.lines[1]).toMatchObject({ problem: { limit: longestLine }, raw: '' });
  expect(summary(await read(`text,date\na,1\n"${long}",2\nb,3\n`, 65_536))).toEqual([
    [2, 'a'],
    [3, 'line_too_long'],
    [4, 'b'],
  ]);
  expect(summary(await read(`[{"text":"a"},{"text":"${long}"},{"text":"b"}]`, 65_536))).toEqual([
    [1, 'a'],
    [2, 'line_too_long'],
    [3, 'b'],
  ]);
});

test('how the bytes are cut into pieces changes nothing', async () => {
  const file = `{"text":"Đường ngập 🚗"}\r\n{"text":"b"}\n{x\n{"text":"${'ê'.repeat(50)}"}`;
  const whole = summary(await read(file, 10_000));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
      expect(summary(await read(file, size))).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('any text written as CSV cells is read back', async () => {
  const cell = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => text.trim() === text && !/[\p{Cc}\ufeff]/u.test(text) && text !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (cells) => {
      const csv = `id,text\n${cells.map((text, i) => `${i},"${text.replaceAll('"', '""')}"`).join('\n')}\n`;
      expect((await read(csv, 9)).lines.map(({ record }) => record?.text)).toEqual(cells);
    }),
    { numRuns: 60 },
  );
});

test('an element two hundred thousand brackets deep is refused by its number, the others go in', async () => {
  const deep = `{"text":"x","more":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const wanted = [
    [1, 'a'],
    [2, 'json_too_deep'],
    [3, 'b'],
  ];
  expect(summary(await read(`{"text":"a"}\n${deep}\n{"text":"b"}`, 65_536))).toEqual(wanted);
  expect(summary(await read(`[{"text":"a"},${deep},{"text":"b"}]`, 65_536))).toEqual(wanted);
  const open = `{"text":"x","more":${'['.repeat(200_000)}`;
  expect(summary(await read(`{"text":"a"}\n${open}\n{"text":"b"}`, 65_536))[1]).toEqual([2, 'json_broken']);
  const shallow = `{"text":"a","more":${'['.repeat(49)}${']'.repeat(49)}}`;
  expect(summary(await read(`[${shallow}]`))).toEqual([[1, 'a']]);
});

test('a broken element of a million spaces is put on one line without going through them again and again', async () => {
  const started = performance.now();
  const file = await read(`[{"text" \n\n "x",${' '.repeat(900_000)}y},{"text":"b"}]`, 65_536);
  expect(summary(file)).toEqual([
    [1, 'json_broken'],
    [2, 'b'],
  ]);
  expect(file.lines[0]?.raw.startsWith('{"text" "x",')).toBe(true);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('millions of empty lines keep nobody waiting: others get their turn between two pieces', async () => {
  for (const head of ['{"text":"Đường ngập"}\n', 'text,date\n']) {
    let turns = 0;
    const pieces = async function* () {
      yield Buffer.from(head);
      for (let piece = 0; piece < 20; piece++) yield Buffer.from('\n'.repeat(65_536));
      yield Buffer.from(head.startsWith('{') ? head : 'Đường ngập,1');
    };
    const count = () => {
      turns++;
      counting = setImmediate(count);
    };
    let counting = setImmediate(count);
    const { lines } = await readPostLines(pieces());
    for await (const _ of lines);
    clearImmediate(counting);
    expect(turns).toBeGreaterThanOrEqual(20);
  }
});
