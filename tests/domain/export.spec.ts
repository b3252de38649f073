import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { csvLine } from '@/lib/domain/export/csv';
import type { ExportRow } from '@/lib/domain/export/row';
import { sheetRow } from '@/lib/domain/export/sheet';
import { redact } from '@/lib/domain/redact/redact';
import { exportedDetails } from '@/lib/domain/report/fields';
import { type Locale, locales } from '@/lib/domain/vocabulary';
import { detailColumn, exportColumns, exportWords } from '@/lib/strings/export';

const row: ExportRow = {
  id: 7,
  source: 'post',
  day: '2026-05-10',
  channel: 'Báo A',
  placeKey: '27475',
  areas: ['27475', '778-2025', '79'],
  text: redact('Ngập, hôi').text,
  sentiment: 'negative',
  topics: ['NGAP', 'MOITRUONG'],
  flags: ['F3_KEODAI', 'F5_LUADAO'],
  corrected: true,
  reach: 12,
  link: 'https://bao.vn/1',
  lexiconVersion: '2026.1',
  textGoneAt: null,
};
const places = {
  get: (key: string) =>
    ({ '27475': { name: 'Phường Tân Hưng', level: 'ward' }, '778-2025': { name: 'Quận 7', level: 'district' } })[key],
} as Parameters<typeof exportWords>[1];

/** Without the details of a report, which come last and have a test of their own. */
const ownColumns = exportColumns.slice(0, exportColumns.length - exportedDetails.length);

const cellUnder = (heading: string, locale: Locale, of: ExportRow = row) =>
  exportColumns.find((column) => column.heading[locale] === heading)?.cell(of, exportWords(locale, places));

test('an item whose words were kept for their term has an empty text and the Vietnamese day they went', () => {
  const gone = { ...row, text: redact('').text, textGoneAt: new Date('2026-11-30T18:30:00Z') };
  expect(cellUnder('Nội dung', 'vi', gone)).toBe('');
  expect(cellUnder('Text removed on', 'en', gone)).toEqual({ day: '2026-12-01' });
});

test('each cell stands under its heading, in both languages', () => {
  const line = (locale: Locale) => csvLine(ownColumns.map(({ cell }) => cell(row, exportWords(locale, places))));
  expect(line('vi')).toBe(
    '7,Bài đăng,2026-05-10,Báo A,Phường Tân Hưng,Quận 7,"Ngập, hôi",Tiêu cực,"Ngập nước, thoát nước, triều cường","Môi trường, rác thải, tiếng ồn",,Kéo dài; Lừa đảo,Có,12,https://bao.vn/1,2026.1,\r\n',
  );
  expect(line('en')).toBe(
    '7,Posts,2026-05-10,Báo A,Phường Tân Hưng,Quận 7,"Ngập, hôi",Negative,Flooding and drainage,"Environment, waste, noise",,Long-running; Scam,Yes,12,https://bao.vn/1,2026.1,\r\n',
  );
  expect(cellUnder('Chủ đề thứ hai', 'vi')).toBe('Môi trường, rác thải, tiếng ồn');
  expect(cellUnder('District (from 1 July 2025: group of wards)', 'en')).toBe('Quận 7');
  expect(cellUnder('Place', 'en', { ...row, placeKey: null })).toBe('Place not known');
});

test('a detail of a report that is exported has a column under its own name, blank for a post', () => {
  const words = exportWords('vi', places);
  const [content, spread] = [detailColumn('mainContent'), detailColumn('spread')];
  expect(content.heading).toEqual({ vi: 'Nội dung chính', en: 'Main content' });
  const { text: mainContent } = redact('Ngập ở hẻm');
  const cells = (of: ExportRow) => [content.cell(of, words), spread.cell(of, words)];
  expect(cells({ ...row, mainContent, spread: 'few' })).toEqual(['Ngập ở hẻm', 'Vài người nói']);
  expect(cells(row)).toEqual([null, null]);
});

test('no two columns of an export have the same heading', () => {
  for (const locale of locales) {
    const headings = exportColumns.map(({ heading }) => heading[locale]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).not.toContain('');
  }
});

test('a sheet may have more columns than the alphabet has letters', () => {
  const cells = Array.from({ length: 703 }, (_, n) => n);
  const references = [...sheetRow(cells, 2).matchAll(/<c r="([A-Z]+2)"/g)].map(([, at]) => at);
  expect([0, 25, 26, 51, 52, 701, 702].map((n) => references[n])).toEqual([
    'A2',
    'Z2',
    'AA2',
    'AZ2',
    'BA2',
    'ZZ2',
    'AAA2',
  ]);
  expect(new Set(references).size).toBe(703);
});

test('no cell begins a formula, nor does what a spreadsheet takes for one when it divides cells by semicolons', () => {
  expect(csvLine(['=1+1', '@A1', '-2', '＋3'])).toBe("'=1+1,'@A1,'-2,'＋3\r\n");
  expect(csvLine(['Ngập;=HYPERLINK(A1)'])).toBe("Ngập;'=HYPERLINK(A1)\r\n");
  expect(csvLine(['Ngập\n-1+1'])).toBe(`"Ngập\n'-1+1"\r\n`);
  expect(csvLine(['Nhà A - nhà B; 1+1=2', -5])).toBe('Nhà A - nhà B; 1+1=2,-5\r\n');
});

test('a cell cannot run as a formula, whatever people wrote in it', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '＝', ';', '\t', '\r', '\n', ',', '"', "'", 'a', ' ');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
      const [cell = ''] = csvLine([text]).split('\r\n');
      return !/(?:^|[;\t\n])"?[=+\-@＝＋－＠]/.test(cell);
    }),
  );
});
