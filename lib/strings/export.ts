import type { Cell } from '../domain/export/csv';
import type { ExportRow } from '../domain/export/row';
import { type HomeColumn, homeColumns, type OwnExportWords } from '../domain/intake/own-export';
import { dayInVietnam } from '../domain/period';
import type { PlaceDirectory } from '../domain/places/directory';
import { type ExportableDetail, exportedDetails, reportFields } from '../domain/report/fields';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { detailName, sayDetail } from './say-report';
import { vocabularyTexts } from './vocabulary';

export const exportTexts = bilingual({
  vi: {
    file: 'y-kien',
    sheet: 'Ý kiến',
    about: {
      sheet: 'Thông tin',
      head: 'Đầu chuỗi nhật ký',
      headNote: 'Đối chiếu bằng: npm run --silent audit:verify -- --head ĐẦU-CHUỖI',
    },
    unplaced: 'Chưa rõ địa bàn',
    yes: 'Có',
    no: 'Không',
  },
  en: {
    file: 'opinions',
    sheet: 'Opinions',
    about: {
      sheet: 'About',
      head: 'Head of the audit',
      headNote: 'Compare with: npm run --silent audit:verify -- --head HEAD',
    },
    unplaced: 'Place not known',
    yes: 'Yes',
    no: 'No',
  },
});

/** What cells are said with. */
export type ExportWords = (typeof vocabularyTexts)[Locale] &
  (typeof exportTexts)[Locale] & { readonly locale: Locale; readonly places: Pick<PlaceDirectory, 'get'> };

type ExportColumn = {
  readonly heading: Readonly<Record<Locale, string>>;
  /** What it is read as when the file comes home. */
  readonly home?: HomeColumn;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: ExportRow, words: ExportWords) => Cell;
};

/** The columns of an export, in their order; a column is declared here and nowhere else. */
export const exportColumns: readonly ExportColumn[] = [
  { heading: { vi: 'Mã số', en: 'Id' }, home: 'id', width: 10, cell: (row) => row.id },
  { heading: { vi: 'Nguồn', en: 'Source' }, width: 14, cell: (row, { sources }) => sources[row.source] },
  { heading: { vi: 'Ngày', en: 'Day' }, width: 12, cell: ({ day }) => ({ day }) },
  { heading: { vi: 'Kênh', en: 'Channel' }, width: 22, cell: channelOf },
  {
    heading: { vi: 'Địa bàn', en: 'Place' },
    home: 'place',
    width: 26,
    cell: (row, { places, unplaced }) => places.get(row.placeKey ?? '')?.name ?? unplaced,
  },
  {
    heading: { vi: 'Quận, huyện (từ 1/7/2025: nhóm phường, xã)', en: 'District (from 1 July 2025: group of wards)' },
    home: 'district',
    width: 26,
    cell: districtOf,
  },
  { heading: { vi: 'Nội dung', en: 'Text' }, home: 'text', width: 90, cell: (row) => row.text },
  {
    heading: { vi: 'Sắc thái', en: 'Sentiment' },
    home: 'sentiment',
    width: 12,
    cell: (row, { sentiments }) => sentiments[row.sentiment],
  },
  {
    heading: { vi: 'Chủ đề chính', en: 'Main topic' },
    home: 'topic1',
    width: 28,
    cell: (row, words) => topicOf(row, words, 0),
  },
  {
    heading: { vi: 'Chủ đề thứ hai', en: 'Second topic' },
    home: 'topic2',
    width: 28,
    cell: (row, words) => topicOf(row, words, 1),
  },
  {
    heading: { vi: 'Chủ đề thứ ba', en: 'Third topic' },
    home: 'topic3',
    width: 28,
    cell: (row, words) => topicOf(row, words, 2),
  },
  {
    heading: { vi: 'Cần lưu ý', en: 'Flags' },
    home: 'flags',
    width: 34,
    cell: (row, { flags }) => row.flags.map((flag) => flags[flag].short).join('; ') || null,
  },
  {
    heading: { vi: 'Đã sửa', en: 'Corrected' },
    home: 'corrected',
    width: 10,
    cell: (row, { yes, no }) => (row.corrected ? yes : no),
  },
  { heading: { vi: 'Lượt tiếp cận', en: 'Reach' }, width: 10, cell: (row) => row.reach },
  { heading: { vi: 'Liên kết', en: 'Link' }, width: 40, cell: (row) => row.link },
  {
    heading: { vi: 'Phiên bản bộ từ khoá', en: 'Lexicon version' },
    home: 'lexiconVersion',
    width: 16,
    cell: (row) => row.lexiconVersion,
  },
  {
    heading: { vi: 'Đã xoá nội dung ngày', en: 'Text removed on' },
    width: 18,
    cell: ({ textGoneAt }) => (textGoneAt ? { day: dayInVietnam(textGoneAt) } : null),
  },
  ...exportedDetails.map(detailColumn),
];

/** A field of the report form, blank for what is no report. Others call it as the analysts' page does. */
export function detailColumn(name: ExportableDetail): ExportColumn {
  return {
    heading: { vi: detailName(name, 'vi'), en: detailName(name, 'en') },
    width: reportFields[name].kind === 'words' ? 60 : 24,
    cell: (row, { locale }) => (row[name] == null ? null : sayDetail(name, row[name], locale)),
  };
}

/** What an export is recognised and read again by, in both languages. */
export const ownExportWords: Readonly<Record<Locale, OwnExportWords>> = { vi: wordsOf('vi'), en: wordsOf('en') };

function wordsOf(locale: Locale): OwnExportWords {
  const called = (home: HomeColumn) => exportColumns.find((column) => column.home === home)?.heading[locale] ?? home;
  const headings = Object.fromEntries(homeColumns.map((home) => [home, called(home)])) as OwnExportWords['headings'];
  const { sentiments, topics, flags } = vocabularyTexts[locale];
  const { no, unplaced } = exportTexts[locale];
  return { headings, sentiments, topics, flags, no, unplaced };
}

/** What the cells of an export are said with in one language. */
export function exportWords(locale: Locale, places: ExportWords['places']): ExportWords {
  return { ...vocabularyTexts[locale], ...exportTexts[locale], locale, places };
}

function districtOf({ areas }: ExportRow, { places }: ExportWords): Cell {
  return areas.map((area) => places.get(area)).find((place) => place?.level === 'district')?.name ?? null;
}

function topicOf({ topics }: ExportRow, words: ExportWords, at: number): Cell {
  const topic = topics[at];
  return topic ? words.topics[topic] : null;
}

function channelOf({ source, channel }: ExportRow, { otherSource }: ExportWords): Cell {
  return source === 'post' ? (channel ?? otherSource) : null;
}
