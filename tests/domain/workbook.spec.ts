import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { InvalidInput } from '@/lib/domain/errors';
import { XmlScanner } from '@/lib/domain/intake/xml-scanner';
import { openWorkbook } from '@/lib/services/posts/open-workbook';
import { readPostLines } from '@/lib/services/posts/read-post-lines';
import { bookWith, changedBook, farCell, ownCell, sheetPath } from '../support/make-book';
import { makeXlsx } from '../support/make-xlsx';

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

async function linesOf(bytes: Uint8Array) {
  const { lines } = await readPostLines(whole(bytes));
  const read = [];
  for await (const line of lines) read.push(line);
  return read;
}

const refusal = (bytes: Uint8Array) =>
  linesOf(bytes).then(
    () => null,
    (error) => (error instanceof InvalidInput ? error.problems[0]?.code : error),
  );

async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const found: unknown[][] = [];
  for await (const rows of (await openWorkbook(bytes))[0]!.rows())
    for (const { number, cells } of rows) found[number - 1] = [...cells];
  const columns = Math.max(0, ...found.filter(Boolean).map((cells) => cells.length));
  return Array.from(found, (cells) => Array.from({ length: columns }, (_, i) => cells?.[i] ?? null));
}

/** The archive, but saying that this file in it unpacks to so many bytes. */
function saying(archive: Uint8Array, name: string, unpacked: number): Uint8Array {
  const bytes = Buffer.from(archive);
  bytes.writeUInt32LE(unpacked, bytes.lastIndexOf(name) - 46 + 24);
  return bytes;
}

const heading = `<row r="1">${ownCell('A1', 'text')}${ownCell('B1', 'date')}</row>`;
const strings = (...items: string[]) => `<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

test('one cell in the far corner is refused by name, and a row far down costs no more than any other', async () => {
  expect(await refusal(farCell())).toBe('xlsx_too_many_columns');
  const deep = await linesOf(bookWith(`${heading}<row r="1048576">${ownCell('A1048576', 'ngập')}</row>`));
  expect(deep).toMatchObject([{ line: 1_048_576, record: { text: 'ngập' } }]);
});

test('columns that are only coloured, to the edge of the sheet, are none', async () => {
  const coloured = '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="XFD2" s="1"/></row>';
  expect(await linesOf(bookWith(`${heading}${coloured}`))).toMatchObject([{ line: 2, raw: 'a,' }]);
});

test('a workbook is handed on in slices: no more than two thousand rows between two breaths', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [i]);
  const slices: number[] = [];
  for await (const slice of (await openWorkbook(makeXlsx([['text'], ...rows])))[0]!.rows()) slices.push(slice.length);
  expect(slices.reduce((sum, count) => sum + count, 0)).toBe(20_001);
  expect(Math.max(...slices)).toBeLessThan(2_000);
});

const kinds: [string, Uint8Array][] = [
  [
    'dates from 1904',
    changedBook((parts) => {
      parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
      parts[sheetPath] =
        '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>44693.5</v></c></row></sheetData></worksheet>';
    }),
  ],
  [
    'truth, errors and formulas',
    bookWith(
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="str"><f>A1</f><v>x_x000D_y</v></c>' +
        '<c r="E2" t="d"><v>2026-05-13T00:00:00Z</v></c><c r="F2" t="str"><f>1</f></c><c r="G2"><v>-2.5e3</v></c></row>',
    ),
  ],
  [
    'shared and dressed texts',
    bookWith(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      (parts) => {
        parts['xl/sharedStrings.xml'] = strings(
          '<t> Ngập &amp; kẹt </t>',
          '<r><t>x </t></r><r><t>y</t></r><rPh><t>z</t></rPh>',
          '<t/>',
        );
      },
    ),
  ],
  ['rows without numbers', bookWith('<row><c r="A3"><v>1</v></c></row><row><c r="A4"><v>2</v></c></row>')],
  [
    'prefixed names',
    changedBook((parts) => {
      parts[sheetPath] =
        '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    }),
  ],
  ['an empty sheet', bookWith('')],
  ...[
    'dd/mm/yyyy',
    'yyyy\\-mm\\-dd',
    '0.00',
    '[$-42A]dd mmmm yyyy;@',
    '#,##0 "đ"',
    '"ngày" d',
    '[h]:mm',
    '0%',
    '@',
  ].map((format): [string, Uint8Array] => [
    `the format ${format}`,
    bookWith('<row r="1"><c r="A1" s="2"><v>46155.25</v></c></row>', (parts) => {
      const code = format.replaceAll('"', '&quot;');
      parts['xl/styles.xml'] = parts['xl/styles.xml']!.replace(
        '<fonts',
        `<numFmts><numFmt numFmtId="165" formatCode="${code}"/></numFmts><fonts`,
      ).replace('</cellXfs>', '<xf numFmtId="165"/></cellXfs>');
    }),
  ]),
];

for (const [name, bytes] of kinds) {
  test(`${name}: read as another reader reads them`, async () => {
    const [sheet] = await readExcelFile(Buffer.from(bytes));
    const rows = (await rowsOf(bytes)).map((row) => row.map((cell) => (cell === '#N/A' ? null : cell)));
    expect(rows, 'but for errors, of which the other reader tells nothing').toEqual(sheet?.data);
  });
}

test('any cells written are read as another reader reads them', async () => {
  const cell = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), async (rows) => {
      const plain = rows.map((cells) =>
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them
        cells.map((given) => (typeof given === 'string' ? given.replace(/[\u0000-\u001f\u007f]/g, ' ') : given)),
      );
      const bytes = makeXlsx(plain);
      const [sheet] = await readExcelFile(Buffer.from(bytes));
      const longDigitsAsWritten = sheet?.data.map((cells) =>
        cells.map((found) =>
          typeof found === 'number' && Math.abs(found) > Number.MAX_SAFE_INTEGER && /^\d+$/.test(String(found))
            ? String(found)
            : found,
        ),
      );
      expect(await rowsOf(bytes)).toEqual(longDigitsAsWritten);
    }),
    { numRuns: 40, examples: [[[[9_007_199_254_740_992, -9_007_199_254_740_992, 1e21]]]] },
  );
});

test('what a workbook may leave out, and how programs of Windows part its folders, costs nothing', async () => {
  const plain = `${heading}<row r="2">${ownCell('A2', 'ngập')}${ownCell('B2', '2026-11-20')}</row>`;
  const rels = 'xl/_rels/workbook.xml.rels';
  const expected = [{ line: 2, record: { text: 'ngập', date: '2026-11-20' } }];
  const moved = (to: string) =>
    changedBook((all) => {
      all[sheetPath] = all[sheetPath]!.replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${plain}</sheetData>`);
      all[rels] = all[rels]!.replace('"worksheets/', `"${to}`);
    });
  for (const to of ['./worksheets/', '../xl/worksheets/', '/xl/worksheets/', '.\\worksheets\\'])
    expect(await linesOf(moved(to)), to).toMatchObject(expected);
  expect(await linesOf(bookWith(plain.replaceAll(/ r="[A-Z]\d"/g, ''))), 'no places of cells').toMatchObject(expected);
  expect(await linesOf(bookWith(plain.replaceAll(/ r="\w+"/g, ''))), 'nor numbers of rows').toMatchObject(expected);
  const windows = Object.entries(unzipSync(bookWith(plain))).map(([name, part]) => [name.replaceAll('/', '\\'), part]);
  expect(await linesOf(zipSync(Object.fromEntries(windows))), 'folders parted by backslashes').toMatchObject(expected);
  const styled = unzipSync(bookWith(plain.replace('<c r="A2"', '<c r="A2" s="3"')));
  const bare = Object.fromEntries(Object.entries(styled).filter(([name]) => name !== 'xl/styles.xml'));
  expect(await linesOf(zipSync(bare)), 'no formats').toMatchObject(expected);
});

test('a workbook made to harm is refused by its fault', async () => {
  const spaces = new Uint8Array(20 * 1024 * 1024).fill(32);
  const parts = { 'xl/workbook.xml': new Uint8Array(), 'xl/_rels/workbook.xml.rels': new Uint8Array() };
  const cell = (inner: string) => bookWith(`<row r="1"><c r="A1"${inner}</row>`);
  const deep = `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`;
  const files: [string, Uint8Array][] = [
    ['xlsx_bomb', zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': spaces })],
    ['xlsx_too_large', saying(zipSync({ ...parts, zeros: spaces }), 'zeros', 10 ** 9)],
    [
      'xlsx_too_many_entries',
      zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`a${i}`, spaces.subarray(0, 0)]))),
    ],
    [
      'xlsx_unsafe',
      changedBook((all) => (all[sheetPath] = `<!DOCTYPE a [<!ENTITY b "ngập">]>${all[sheetPath]!.split('?>')[1]}`)),
    ],
    ['file_is_broken_xlsx', cell(' t="s"><v>9</v></c>')],
    ['file_is_broken_xlsx', cell(' s="99"><v>9</v></c>')],
    ['file_is_broken_xlsx', cell('><v>x</v></c>')],
    ['file_is_broken_xlsx', cell(' =5><v>1</v></c>')],
    ['file_is_broken_xlsx', bookWith('<row r="3"><c r="A3"/></row><row r="2"><c r="A2"/></row>')],
    ['file_is_broken_xlsx', bookWith('<row r="9999999"/>')],
    ['file_is_broken_xlsx', bookWith(deep)],
    ['file_is_broken_xlsx', cell('><v><c r="A2"></c></v></c>')],
    ['file_is_broken_xlsx', changedBook((all) => (all[sheetPath] = all[sheetPath]!.slice(0, -20)))],
    ['file_is_broken_xlsx', changedBook((all) => (all[sheetPath] = all[sheetPath]!.replace('</row>', '</rov>')))],
  ];
  for (const [code, bytes] of files) expect(await refusal(bytes), code).toBe(code);
});

test('a file inside that is there twice is refused', async () => {
  const bytes = zipSync({ 'xl/workbook.xml': Uint8Array.of(1), 'xl/workboox.xml': Uint8Array.of(1) });
  const twice = Buffer.from(bytes).toString('latin1').replaceAll('workboox', 'workbook');
  expect(await refusal(Buffer.from(twice, 'latin1'))).toBe('xlsx_unsafe');
});

test('a part that unpacks to more than its directory says is refused', async () => {
  expect(await refusal(saying(makeXlsx([['text']]), sheetPath, 10))).toBe('xlsx_unsafe');
});

test('more than a million texts are refused', async () => {
  const many = Array.from({ length: 1_000_001 }, (_, i) => `<si><t>${i}</t></si>`).join('');
  const book = bookWith(heading, (parts) => {
    parts['xl/sharedStrings.xml'] = `<sst>${many}</sst>`;
  });
  expect(await refusal(book)).toBe('xlsx_too_many_strings');
});

test('a cell longer than a spreadsheet allows costs its own row alone, shared or not', async () => {
  const long = 'x'.repeat(40_000);
  const book = bookWith(
    `${heading}<row r="2">${ownCell('A2', long)}</row><row r="3"><c r="A3" t="s"><v>0</v></c></row><row r="4">${ownCell('A4', 'b')}</row>`,
    (parts) => {
      parts['xl/sharedStrings.xml'] = strings(`<t>${long}</t>`);
    },
  );
  const lines = (await linesOf(book)).map(({ line, problem, record }) => [line, problem?.code ?? record?.text]);
  expect(lines).toEqual([
    [2, 'cell_too_long'],
    [3, 'cell_too_long'],
    [4, 'b'],
  ]);
});

test('any damage is read over or refused as what it is, and never fails otherwise', async () => {
  const book = makeXlsx([['text', 'date'], ...Array.from({ length: 30 }, (_, i) => [`Ngập ${i}`, { serial: 46_155 }])]);
  const loose = bookWith(heading);
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
  const sheets = fc.array(
    fc.constantFrom(
      '<row r="2">',
      '</row>',
      '<c r="A2" t="s">',
      '<c r="B3"',
      '/>',
      '<v>',
      '1',
      '&#xFFFFFF;',
      '</v>',
      '</c>',
      "'",
    ),
    { maxLength: 12 },
  );
  const isKnown = async (bytes: Uint8Array) => {
    const code = await refusal(bytes);
    expect(code === null || typeof code === 'string', String(code)).toBe(true);
  };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(book, loose), damage, sheets, async (whole, bytes, inside) => {
      const damaged = Uint8Array.from(whole);
      for (const [at, value] of bytes) damaged[4 + (at % (damaged.length - 4))] = value;
      await isKnown(damaged);
      await isKnown(whole.slice(0, 4 + (bytes[0]![0] % whole.length)));
      await isKnown(bookWith(`${heading}${inside.join('')}`));
    }),
    { numRuns: 300 },
  );
});

test('a day no calendar has stays the number it is', async () => {
  const book = bookWith(`${heading}<row r="2">${ownCell('A2', 'a')}<c r="B2" s="1"><v>1e300</v></c></row>`);
  expect(await linesOf(book)).toMatchObject([{ line: 2, record: { date: 1e300 } }]);
});

test('how a document is cut into pieces changes nothing, whatever stands in it', () => {
  const xml =
    '<?xml version="1.0"?><!-- a > b --><a:r b="x>y"><!-- <c> --><c d=\'"\'/>t &amp; <![CDATA[<&]]]]><![CDATA[>]]>ê</a:r>';
  const told = (size: number) => {
    const said: string[] = [];
    const scanner = new XmlScanner({
      open: (name, attributes) => said.push(`+${name}${attributes}`),
      close: (name) => said.push(`-${name}`),
      text: (raw) => said.push(said.at(-1)?.startsWith('=') ? `=${said.pop()!.slice(1)}${raw}` : `=${raw}`),
    });
    for (let at = 0; at < xml.length; at += size) scanner.push(xml.slice(at, at + size));
    scanner.end();
    return said;
  };
  expect(told(1_000)).toEqual(['+r b="x>y"', "+c d='\"'", '-c', '=t &amp; <&amp;]]>ê', '-r']);
  for (let size = 1; size < 30; size++) expect(told(size), String(size)).toEqual(told(1_000));
});
