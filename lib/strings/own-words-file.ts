import type { Cell } from '../domain/export/csv';
import { type OwnDeed, type OwnField, type OwnKind, type OwnWord, ownFields } from '../domain/own-words/own-word';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';

type FileTexts = {
  readonly name: string;
  readonly headings: Readonly<Record<OwnField, string>>;
  readonly deeds: Readonly<Record<OwnDeed, string>>;
  readonly kinds: Readonly<Record<OwnKind, string>>;
  readonly marksOnly: string;
};

/** The file of a board's own keywords: its columns and what their choices are called. An import reads both languages. */
export const ownWordsFileTexts = bilingual<FileTexts>({
  vi: {
    name: 'tu-khoa-rieng',
    headings: {
      phrase: 'Từ khoá',
      deed: 'Việc',
      kind: 'Loại',
      code: 'Mã',
      weight: 'Mức',
      marks: 'Chỉ khi có dấu',
      note: 'Ghi chú',
    },
    deeds: { add: 'thêm', replace: 'thay', mute: 'tắt' },
    kinds: { topic: 'chủ đề', sentiment: 'sắc thái', flag: 'cần lưu ý' },
    marksOnly: 'có',
  },
  en: {
    name: 'own-keywords',
    headings: {
      phrase: 'Keyword',
      deed: 'Action',
      kind: 'Kind',
      code: 'Code',
      weight: 'Weight',
      marks: 'Only with marks',
      note: 'Note',
    },
    deeds: { add: 'add', replace: 'replace', mute: 'mute' },
    kinds: { topic: 'topic', sentiment: 'sentiment', flag: 'flag' },
    marksOnly: 'yes',
  },
});

const widths: Readonly<Record<OwnField, number>> = {
  phrase: 32,
  deed: 10,
  kind: 14,
  code: 18,
  weight: 8,
  marks: 16,
  note: 48,
};

/** The sheet of the file: its name, and its columns with their widths. */
export function ownWordsSheet(locale: Locale) {
  const { name, headings } = ownWordsFileTexts[locale];
  return { name, headings: Object.values(headings), widths: ownFields.map((field) => widths[field]) };
}

/** A line of the file. */
export function ownWordsCells(word: OwnWord, locale: Locale): Cell[] {
  const { deeds, kinds, marksOnly } = ownWordsFileTexts[locale];
  const { phrase, deed, kind, code, weight, note } = word;
  return [phrase, deeds[deed], kinds[kind], code, weight, word.marksOnly ? marksOnly : null, note];
}
