import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { type Cell, csvLine, formulaSafe } from '@/lib/domain/export/csv';
import { writeWorkbook } from '@/lib/services/exports/write-workbook';
import { type ForeignCell, foreignReaders, partsInPassing, partsPieceByPiece } from '../support/foreign-readers';

type Row = readonly Cell[];
const headings = ['a', 'b', 'c', 'd'];
const about = { name: 'Thông tin', lines: [['Đầu chuỗi', '12:ab'], ['Đối chiếu']] };

async function bookOf(rows: readonly Row[]): Promise<Buffer> {
  async function* batches() {
    for (let at = 0; at < rows.length; at += 3) yield rows.slice(at, at + 3);
  }
  const pieces: Uint8Array[] = [];
  const table = { name: 'Ý kiến', headings, widths: [9, 9, 9, 9] };
  for await (const piece of writeWorkbook(table, batches(), { about })) pieces.push(piece);
  return Buffer.concat(pieces);
}

const csvOf = (rows: readonly Row[]): string[][] =>
  parse([headings, ...rows].map(csvLine).join(''), { relax_column_count: true });

/** What a cell read by another says in a CSV: what is text by its kind in a workbook is so by an apostrophe there. */
function inCsv(cell: ForeignCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? formulaSafe(cell) : String(cell);
}

const letter = fc.constantFrom(
  ...'aĂệ đ,;"\'=+-@＝<>&_\t\n\r😀👩‍👩‍👧'.split(''),
  ...['\r\n', '😀', '👩‍👩‍👧', 'ê\u0323', 'x000D', '_x000D_', ']]>', '\u0000', '\u200b', '\ufeff', '\ud83d', '&amp;'],
);
const anyText = fc.oneof(
  fc.string({ unit: letter, maxLength: 30 }),
  fc.constantFrom(
    "'",
    "'tis",
    '=1+1',
    '- gạch đầu dòng',
    '@ai',
    '+84',
    '',
    ' ',
    '00123',
    '1e5',
    'true',
    '13/5/2026',
    '#N/A',
  ),
  fc.integer({ min: 1, max: 32_767 }).map((length) => 'Ngập sâu '.repeat(4_000).slice(0, length)),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number + 0),
  fc
    .integer({ min: Date.UTC(1900, 2, 1), max: Date.UTC(9999, 11, 31) })
    .map((at) => ({ day: new Date(at).toISOString().slice(0, 10) })),
  fc.constant(null),
);
const anyRows = fc.array(fc.tuple(anyCell, anyCell, anyCell, anyCell), { maxLength: 8 });

for (const [name, readBook] of Object.entries(foreignReaders)) {
  test(`${name} reads of a workbook, whatever was written in its cells, what its CSV says`, async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const [sheet = []] = await readBook(await bookOf(rows));
        const read = [headings, ...rows].map((_, n) => headings.map((_, column) => inCsv(sheet[n]?.[column])));
        expect(read).toEqual(csvOf(rows));
      }),
      { numRuns: 60 },
    );
  });

  test(`${name} reads the sheet that says what the file is`, async () => {
    const sheets = await readBook(await bookOf([['a', 1, null, { day: '2026-05-13' }]]));
    expect(sheets).toHaveLength(2);
    expect(sheets[1]?.map((row) => row.filter((cell) => cell !== null))).toEqual(about.lines);
  });
}

test('a workbook is read by who takes its parts in passing, as Java does', async () => {
  const book = await bookOf([['Ngập', 1, null, { day: '2026-05-13' }]]);
  const whole = Object.entries(unzipSync(book)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);
  expect(whole.length).toBeGreaterThan(5);
  expect([...partsInPassing(book)].sort()).toEqual(whole.sort());
  expect([...partsPieceByPiece(book)].sort()).toEqual(whole.sort());
});

test('cells of a workbook have a style that is called normal, as every spreadsheet expects', async () => {
  const styles = partsInPassing(await bookOf([])).get('xl/styles.xml') ?? '';
  expect(styles).toMatch(/<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"\/><\/cellStyles>/);
});

test('what would run as a formula is text by an apostrophe that is no part of it, the heading too', async () => {
  const pieces: Uint8Array[] = [];
  async function* batches() {
    yield [['=1+1', 'Ngập']];
  }
  for await (const piece of writeWorkbook({ name: 'T', headings: ['=a', 'b'], widths: [9, 9] }, batches()))
    pieces.push(piece);
  const parts = partsInPassing(Buffer.concat(pieces));
  const formats =
    parts
      .get('xl/styles.xml')
      ?.match(/<cellXfs[^>]*>(.*)<\/cellXfs>/)?.[1]
      ?.match(/<xf[^>]*>/g) ?? [];
  const cells = [...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)];
  const isQuoted = cells.map(([, at, style]) => [at, /quotePrefix="1"/.test(formats[Number(style ?? 0)] ?? '')]);
  expect(isQuoted).toEqual([
    ['A1', true],
    ['B1', false],
    ['A2', true],
    ['B2', false],
  ]);
});

test('a text longer than a cell may hold is cut where the cell ends, so that the workbook still opens', async () => {
  const book = await bookOf([['x'.repeat(40_000), '😀'.repeat(20_000), null, null]]);
  for (const [name, readBook] of Object.entries(foreignReaders)) {
    const [[, [long, pairs] = []] = []] = await readBook(book);
    expect([String(long).length, String(long).at(-1)], name).toEqual([32_767, '…']);
    expect([String(pairs).length <= 32_767, String(pairs).isWellFormed()], name).toEqual([true, true]);
  }
});
