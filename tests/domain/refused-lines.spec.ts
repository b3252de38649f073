import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { refusedWorkbook } from '@/app/(analyst)/intake/refused-workbook';
import { asSent, handedBack } from '@/lib/domain/intake/handed-back';
import { type RefusedLines, refusedLines } from '@/lib/domain/intake/refused-lines';
import { refusedFileTexts } from '@/lib/strings/intake-files';
import { makeWorkbook } from '../support/make-workbook';
import { readAll } from '../support/read-lines';

type Read = Awaited<ReturnType<typeof readAll>>;
const words = refusedFileTexts.vi;
const why = 'Không hiểu ngày “x”; =SUM(1).\nHãy viết lại, "đúng".';

/** All of the lines as refused ones, handed back. */
function handBack(file: Read): string | Uint8Array {
  const lines = file.lines.map(({ line, sheet, raw }) => ({
    line,
    raw,
    why,
    ...(sheet === undefined ? {} : { sheet }),
  }));
  const form: RefusedLines = refusedLines(file.format, file, words);
  if (form.extension === 'xlsx') return refusedWorkbook(form, lines);
  return form.begin + lines.map(form.line).join('');
}

const records = (file: Read) => file.lines.map(({ record, problem }) => record ?? problem?.code);

/** Sent again once and twice, the records are the same, and what is handed back the second time is what was the first. */
async function sentAgain(given: string | Uint8Array) {
  const first = await readAll(given);
  const again = await readAll(handBack(first));
  expect(records(again)).toEqual(records(first));
  expect([again.heading, again.headings]).toEqual([first.heading, first.headings]);
  expect(again.lines.map(({ raw }) => raw)).toEqual(first.lines.map(({ raw }) => raw));
  const twice = await readAll(handBack(again));
  expect(records(twice)).toEqual(records(first));
  return again;
}

const formulas = [
  '=HYPERLINK("http://x","y")',
  '@SUM(1+1)',
  '+1',
  '-a',
  '＝1',
  "'=x",
  "''+1",
  'a;=b',
  "a;'=b",
  'x\n=1',
  "'a",
  "đ'=c",
];

test('a text that was handed back is found again, whatever stands in it, and no spreadsheet runs it', () => {
  const sign = fc.constantFrom("'", '=', '+', '-', '@', ';', '\t', '\n', 'a', '＝', ' ');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(sign, { maxLength: 8 }).map((all) => all.join('')),
        fc.string(),
      ),
      (text) => {
        const back = handedBack(text);
        expect(asSent(back)).toBe(text);
        expect(back).not.toMatch(/^[=+\-@\t\r＝＋－＠]|[;\t\r\n][=+\-@＝＋－＠]/);
      },
    ),
  );
});

test('refused lines of CSV go back as CSV with their delimiter, number and reason before each, and come in as they were', async () => {
  for (const mark of [',', ';', '\t', '|']) {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = formulas.map((text, n) => [String(n), cell(text), 'x'].join(mark));
    await sentAgain([['id', 'text', '=date'].join(mark), ...rows, ['9', 'nói "to" lên', ''].join(mark)].join('\n'));
  }
  const file = await readAll('Nội dung;Ngày\n=1;13/5\n"hai\nba";x\n');
  expect(handBack(file)).toBe(
    '\ufeffDòng (Nghe Dân);Lý do (Nghe Dân);Nội dung;Ngày\n' +
      `2;"Không hiểu ngày “x”;'=SUM(1). Hãy viết lại, ""đúng"".";'=1;13/5\n`.replace(";'=SUM", '; =SUM') +
      '3;"Không hiểu ngày “x”; =SUM(1). Hãy viết lại, ""đúng"".";"hai\nba";x\n',
  );
});

test('lines that could not be read go back as they came and are refused again, each by itself', async () => {
  const again = await sentAgain('text,date\n"mở,1\n"tốt",2\n"hai,3\nb,"4"\n');
  expect(records(again)).toEqual([
    'csv_quote_open',
    { text: 'tốt', date: '2' },
    'csv_quote_open',
    { text: 'b', date: '4' },
  ]);
});

test('any cells of CSV come in again as they were', async () => {
  const text = fc.oneof(fc.constantFrom(...formulas), fc.string({ unit: fc.constantFrom(...`"',;=+-@ \n\\aé`) }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (rows, isQuoted) => {
        const cell = (one: string) => (isQuoted ? `"${one.replaceAll('"', '""')}"` : one.replace(/[\n"]/g, ''));
        const csv = ['text,date', 'đường,1', ...rows.map((cells) => cells.map(cell).join(','))].join('\n');
        const first = await readAll(csv);
        expect(records(await readAll(handBack(first)))).toEqual(records(first));
      },
    ),
    { numRuns: 150 },
  );
});

test('refused rows of a workbook go back as a workbook, with sheet and row, and come in as they were', async () => {
  const rows = formulas.map((text, n) => [text, n, `ngày ${n}`]);
  const heading = ['Nội dung', '=Lượt thích', 'Ngày đăng'];
  const book = makeWorkbook(
    { name: 'Tháng 4', rows: [heading, ...rows] },
    { name: '=Tháng 5', rows: [heading, ['kẹt, "xe"', null, 'x']] },
  );
  const back = handBack(await readAll(book));
  const sheet = strFromU8(unzipSync(back as Uint8Array)['xl/worksheets/sheet1.xml']!);
  const texts = [...sheet.matchAll(/<t[^>]*>([^<]*)/g)].map((found) => found[1]!);
  expect(texts.slice(0, 5)).toEqual(['Dòng (Nghe Dân)', 'Lý do (Nghe Dân)', 'Nội dung', "'=Lượt thích", 'Ngày đăng']);
  expect(texts).toEqual(expect.arrayContaining(['Tháng 4: 2', "'=Tháng 5: 2", "'@SUM(1+1)"]));
  expect(texts.filter((one) => /^[=+\-@]/.test(one))).toEqual([]);
  const again = await readAll(back);
  const texted = (file: Read) => file.lines.map(({ record }) => Object.values(record ?? {}).map(String));
  expect(texted(again)).toEqual(texted(await readAll(book)));
});

test('JSON goes back as one object a line with number and reason first, and comes in as it was', async () => {
  const lines = ['{"text":"a","id":1786543210987654321}', '{hỏng', '{}', '[1]', '{ "text": "{\\"b", "n": {"x": 1} }'];
  const again = await sentAgain(lines.join('\n'));
  expect(again.lines).toHaveLength(5);
  const [first, broken] = String(handBack(again)).split('\n');
  expect(JSON.parse(first!)).toEqual({
    'Dòng (Nghe Dân)': 1,
    'Lý do (Nghe Dân)': expect.any(String),
    text: 'a',
    id: expect.anything(),
  });
  expect(broken).toMatch(/^\{"Dòng \(Nghe Dân\)":2,.*,hỏng$/);
  await sentAgain(JSON.stringify({ results: [{ text: 'a', n: { m: 1 } }, 5] }, null, 2));
});
