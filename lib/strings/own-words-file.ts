import type { Cell } from '../domain/export/csv';
import type { OwnDeed, OwnField, OwnKind, OwnWord } from '../domain/own-words/own-word';
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

/** The heading of the file. */
export function ownWordsHeading(locale: Locale): Cell[] {
  return Object.values(ownWordsFileTexts[locale].headings);
}

/** A line of the file. */
export function ownWordsCells(word: OwnWord, locale: Locale): Cell[] {
  const { deeds, kinds, marksOnly } = ownWordsFileTexts[locale];
  const { phrase, deed, kind, code, weight, note } = word;
  return [phrase, deeds[deed], kinds[kind], code, weight, word.marksOnly ? marksOnly : null, note];
}
