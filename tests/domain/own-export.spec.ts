import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Cell, csvLine } from '@/lib/domain/export/csv';
import type { ExportRow } from '@/lib/domain/export/row';
import { isSameText, type OwnExport, ownExportIn, readOwnRow } from '@/lib/domain/intake/own-export';
import { redact } from '@/lib/domain/redact/redact';
import { flags, locales, sentiments, topics } from '@/lib/domain/vocabulary';
import { exportColumns, exportWords, ownExportWords } from '@/lib/strings/export';

const places = {
  get: (key: string) =>
    ({ '27475': { name: 'Phường Tân Hưng', level: 'ward' }, '778-2025': { name: 'Quận 7', level: 'district' } })[key],
} as Parameters<typeof exportWords>[1];
const item: ExportRow = {
  id: 7,
  source: 'post',
  day: '2026-05-10',
  channel: null,
  placeKey: '27475',
  areas: ['27475', '778-2025'],
  text: redact('Ngập, hôi').text,
  sentiment: 'negative',
  topics: ['NGAP', 'MOITRUONG'],
  flags: ['F3_KEODAI', 'F7_CHUYENCHINHTHUC'],
  corrected: false,
  reach: null,
  link: null,
  lexiconVersion: 'a-b',
  textGoneAt: null,
};

const headingsIn = (locale: 'vi' | 'en') => exportColumns.map(({ heading }) => heading[locale]);
const recognised = (headings: readonly string[]) => ownExportIn(headings, ownExportWords);
const own = (locale: 'vi' | 'en'): OwnExport => recognised(headingsIn(locale)) ?? { locale, columns: new Map() };

const cellsOf = (row: ExportRow, locale: 'vi' | 'en') =>
  Object.fromEntries(
    exportColumns.map(({ heading, cell }) => [heading[locale], plain(cell(row, exportWords(locale, places)))]),
  );
const plain = (cell: Cell) => (cell !== null && typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell);

test('an export is known by its headings in either language, whatever their order and whatever stands beside them', () => {
  for (const locale of locales) {
    const headings = headingsIn(locale);
    expect(recognised(headings)?.locale).toBe(locale);
    expect(recognised([...headings].reverse())?.columns).toEqual(own(locale).columns);
    expect(recognised(['Ghi chú riêng', ...headings.map((heading) => ` ${heading.toUpperCase()} `)])).not.toBeNull();
    expect(recognised(headings.map((heading) => heading.normalize('NFD')))).not.toBeNull();
  }
});

test('an export stays one when somebody takes columns out of it', () => {
  const less = headingsIn('vi').filter((heading) => !['Liên kết', 'Kênh', 'Chủ đề thứ ba', 'Nguồn'].includes(heading));
  expect(recognised(less)?.locale).toBe('vi');
  const district = headingsIn('vi').find((heading) => heading.startsWith('Quận')) ?? '';
  for (const kept of [
    ['Mã số', 'Nội dung', 'Ngày', 'Sắc thái', 'Chủ đề chính', 'Đã sửa'],
    ['Mã số', 'Ngày', 'Địa bàn', district, 'Nội dung'],
    ['Ngày', 'Nội dung', 'Sắc thái', 'Phiên bản bộ từ khoá'],
    headingsIn('vi').filter((heading) => heading !== 'Mã số'),
  ])
    expect(recognised(kept)?.locale, `${kept}`).toBe('vi');
  expect(readOwnRow({ 'Nội dung': 'Ngập' }, recognised(['Nội dung', district])!, ownExportWords).problems).toEqual([
    { field: 'id', code: 'own_id_missing' },
  ]);
});

test('what others call their columns makes no export of it', () => {
  for (const headings of [
    ['id', 'text', 'date', 'channel', 'place', 'reach'],
    ['Mã số', 'Nội dung', 'Ngày', 'Địa bàn', 'Kênh', 'Liên kết', 'Lượt tiếp cận'],
    ['Id', 'Text', 'Sentiment', 'Flags', 'Topic'],
    ['Ngày', 'Nội dung', 'Sắc thái', 'Chủ đề chính'],
  ])
    expect(recognised(headings), headings.join()).toBeNull();
});

test('a row that nobody touched is read as it was exported, in either language', () => {
  const code = <T>(list: readonly T[]) => fc.constantFrom(...list);
  fc.assert(
    fc.property(
      fc.record({
        locale: code(locales),
        sentiment: code(sentiments),
        topics: fc.uniqueArray(code(topics.filter((topic) => topic !== 'KHAC')), { minLength: 1, maxLength: 3 }),
        flags: fc.uniqueArray(code(flags)).map((chosen) => flags.filter((flag) => chosen.includes(flag))),
        placeKey: fc.constantFrom('27475', null),
      }),
      ({ locale, ...reading }) => {
        const { id, tags, problems } = readOwnRow(
          cellsOf({ ...item, ...reading }, locale),
          own(locale),
          ownExportWords,
        );
        const { placeKey, ...said } = reading;
        const place = placeKey === null ? null : { name: 'Phường Tân Hưng', district: 'Quận 7' };
        expect({ id, tags, problems }).toEqual({ id: 7, tags: { ...said, place }, problems: [] });
      },
    ),
  );
});

test('what somebody typed is read by name in either language or by code, in any case', () => {
  const typed = (change: Record<string, unknown>) =>
    readOwnRow({ ...cellsOf(item, 'vi'), ...change }, own('vi'), ownExportWords);
  expect(typed({ 'Sắc thái': 'trung tính ' }).tags.sentiment).toBe('neutral');
  expect(typed({ 'Sắc thái': 'Positive' }).tags.sentiment).toBe('positive');
  expect(typed({ 'Chủ đề chính': 'YTE', 'Chủ đề thứ hai': '' }).tags.topics).toEqual(['YTE']);
  expect(typed({ 'Chủ đề chính': null, 'Chủ đề thứ hai': 'Giáo dục, đào tạo' }).tags.topics).toEqual(['GIAODUC']);
  expect(typed({ 'Cần lưu ý': '' }).tags.flags).toEqual([]);
  expect(typed({ 'Cần lưu ý': 'Lừa đảo;Kéo dài' }).tags.flags).toEqual(['F3_KEODAI', 'F5_LUADAO']);
  expect(typed({ 'Cần lưu ý': 'Nguy cơ tự hại, bạo lực, xâm hại trẻ em' }).tags.flags).toEqual(['F2_TUHAI_BAOLUC']);
  expect(typed({ 'Địa bàn': 'Chưa rõ địa bàn' }).tags.place).toBeNull();
  expect(typed({ 'Địa bàn': 'Place not known' }).tags.place).toBeNull();
  expect(typed({ 'Mã số': '7.0' }).id).toBe(7);
});

test('what no cell can say is told by its field, and nothing is guessed', () => {
  const wrong = (change: Record<string, unknown>) =>
    readOwnRow({ ...cellsOf(item, 'vi'), ...change }, own('vi'), ownExportWords).problems.map(
      ({ field, code }) => `${field}: ${code}`,
    );
  expect(wrong({ 'Sắc thái': 'Hơi tệ' })).toEqual(['sentiment: own_tag_unknown']);
  expect(wrong({ 'Sắc thái': '' })).toEqual(['sentiment: own_tag_missing']);
  expect(wrong({ 'Chủ đề chính': '', 'Chủ đề thứ hai': '' })).toEqual(['topics: own_tag_missing']);
  expect(wrong({ 'Chủ đề chính': 'Mưa gió' })).toEqual(['topics: own_tag_unknown']);
  expect(wrong({ 'Chủ đề chính': 'Chủ đề khác' })).toEqual(['topics: other_alone']);
  expect(wrong({ 'Cần lưu ý': 'Kéo dài; Gấp lắm' })).toEqual(['flags: own_tag_unknown']);
  for (const id of ['', 'abc', '0', '-7', '7,5', '1.23E+17', null])
    expect(wrong({ 'Mã số': id })).toEqual(['id: own_id_missing']);
});

test('columns that are not there say nothing of the item', () => {
  const { Nguồn: _, 'Địa bàn': __, 'Cần lưu ý': ___, 'Chủ đề thứ ba': ____, ...less } = cellsOf(item, 'vi');
  const known = recognised(Object.keys(less));
  const { tags } = readOwnRow(less, known ?? own('vi'), ownExportWords);
  expect(tags).toEqual({ sentiment: 'negative' });
});

test('a text is the stored one whether it is written as in CSV, as in a workbook or with other line ends', () => {
  const letter = fc.constantFrom(...`aệ =+-@;\n\t'"`, '😀');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 20 }), (text) => {
      const inCsv = csvLine([text]).slice(0, -2).replace(/^"|"$/g, '').replaceAll('""', '"');
      expect(isSameText(inCsv, text)).toBe(true);
      expect(isSameText(text.replaceAll('\n', '\r\n'), text)).toBe(true);
      expect(isSameText(`${text}x`, text)).toBe(false);
    }),
  );
});
