import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readPostedAt } from '@/lib/domain/input/post-dates';
import { parsePost } from '@/lib/domain/input/posts';
import { type CellValue, cellValue, type WrittenCell } from '@/lib/domain/intake/sheet-cell';
import { writtenAgain } from '@/lib/domain/intake/written-again';
import { readPostLines } from '@/lib/services/posts/read-post-lines';
import { bookWith, ownCell } from '../support/make-book';
import { makeXlsx } from '../support/make-xlsx';

const today = '2026-11-21';
const asDate = { format: '1' };
const book = (countsFrom1904: boolean) => ({
  strings: { at: () => undefined },
  formats: { isDate: (format: number) => format === 1 },
  countsFrom1904,
});
const cell = (value: string, more: Partial<WrittenCell> = {}): WrittenCell => ({
  kind: 'n',
  format: undefined,
  value,
  own: null,
  ...more,
});
const read = (written: WrittenCell, from1904 = false) => cellValue(written, book(from1904)) as CellValue;

async function linesOf(bytes: Uint8Array) {
  const { heading, lines } = await readPostLines(
    (async function* () {
      yield bytes;
    })(),
  );
  const all = [];
  for await (const line of lines) all.push(line);
  return { heading, all };
}

test('a moment handed back is written as the sheet shows it, without a zone', () => {
  expect(writtenAgain(new Date('2026-05-13T00:00:00Z'))).toBe('2026-05-13');
  expect(writtenAgain(new Date('2026-05-13T17:30:00Z'))).toBe('2026-05-13 17:30:00');
  expect(writtenAgain(new Date('2026-05-13T17:30:00.007Z'))).toBe('2026-05-13 17:30:00.007');
  expect([0.1, 12, 46_155.354166666664, 1.5e300, null, undefined, '13/5/2026'].map(writtenAgain)).toEqual([
    '0.1',
    '12',
    '46155.354166666664',
    '1.5e+300',
    '',
    '',
    '13/5/2026',
  ]);
});

test('a refused row with an hour, sent again as it was handed back, means the same hour and the same day', async () => {
  const rows = [46_155.72916666666, 46_155.35416666665, 46_155, 46_155.99998842592];
  const sent = await linesOf(
    makeXlsx([['Nội dung', 'Ngày đăng'], ...rows.map((serial) => ['Ngập, "sâu"', { serial }])]),
  );
  const back = await linesOf(Buffer.from([sent.heading, ...sent.all.map(({ raw }) => raw)].join('\n')));
  const meant = (lines: typeof sent) => lines.all.map(({ record }) => parsePost(record ?? {}, { today }).post);
  expect(meant(back)).toEqual(meant(sent));
  expect(meant(back).map((post) => post?.postedAt?.toISOString() ?? post?.day)).toEqual([
    '2026-05-13T10:30:00.000Z',
    '2026-05-13T01:30:00.000Z',
    '2026-05-13',
    '2026-05-13T16:59:59.000Z',
  ]);
});

const serials = fc.oneof(
  fc.integer({ min: 36_526, max: 46_340 }),
  fc
    .tuple(fc.integer({ min: 36_526, max: 46_340 }), fc.integer({ min: 0, max: 86_399_999 }))
    .map(([day, ms]) => day + ms / 86_400_000),
  fc.double({ min: 36_526, max: 46_340, noNaN: true }),
);
const texts = fc.constantFrom(
  '13/5/2026',
  '5/13/2026',
  '2026-05-13T08:30:00Z',
  '13/05/2026 8:30 CH',
  'Wed, 13 May 2026 08:30:00 +0000',
  "'13/5/26",
  '20260513',
  'hôm qua',
  '46155.5',
  '1778635800',
);

test('every value of a sheet, written again and read again, means the same moment, also where days count from 1904', () => {
  const cells = fc.oneof(
    serials.map((serial) => cell(String(serial), asDate)),
    serials.map((serial) => cell(String(serial))),
    texts.map((text) => cell('', { kind: 'inlineStr', own: `<t>${text}</t>` })),
    fc
      .date({ min: new Date('2000-01-02'), max: new Date('2026-11-20'), noInvalidDate: true })
      .map((at) => cell(at.toISOString().slice(0, -1), { kind: 'd' })),
    fc
      .date({ min: new Date('2000-01-02'), max: new Date('2026-11-20'), noInvalidDate: true })
      .map((at) => cell(at.toISOString().slice(0, 10), { kind: 'd' })),
  );
  fc.assert(
    fc.property(cells, fc.boolean(), fc.constantFrom('day_first', 'month_first'), (written, from1904, order) => {
      const value = read(written, from1904);
      const once = readPostedAt(value, today, order);
      const again = readPostedAt(writtenAgain(value), today, order);
      expect(again).toEqual(once);
    }),
    { numRuns: 2_000 },
  );
});

test('a moment of a sheet is stored to the millisecond, and never one early', () => {
  const moments = fc.tuple(
    fc.integer({ min: 36_526, max: 46_340 }),
    fc.integer({ min: 1, max: 86_399_999 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(moments, ([day, ms, from1904]) => {
      const serial = day + ms / 86_400_000 - (from1904 ? 1_462 : 0);
      const found = readPostedAt(read(cell(String(serial), asDate), from1904), today);
      return (
        typeof found === 'object' &&
        found.at?.getTime() === Date.UTC(1899, 11, 30) + day * 86_400_000 + ms - 7 * 3_600_000
      );
    }),
    { numRuns: 2_000 },
  );
});

test('a number of more digits than can be counted is an id as it was written, and one that a spreadsheet cut stays cut', async () => {
  const rows = ['1786543210987654321', '1.78654321098765E+18'].map(
    (id, at) =>
      `<row r="${at + 2}"><c r="A${at + 2}"><v>${id}</v></c>${ownCell(`B${at + 2}`, 'Ngập')}${ownCell(`C${at + 2}`, '13/5/2026')}</row>`,
  );
  const heading = `<row r="1">${ownCell('A1', 'id')}${ownCell('B1', 'text')}${ownCell('C1', 'date')}</row>`;
  const sent = await linesOf(bookWith(`${heading}${rows.join('')}`));
  const back = await linesOf(Buffer.from([sent.heading, ...sent.all.map(({ raw }) => raw)].join('\n')));
  for (const { all } of [sent, back])
    expect(all.map(({ record }) => parsePost(record ?? {}, { today }).post?.id)).toEqual(['1786543210987654321', null]);
});
