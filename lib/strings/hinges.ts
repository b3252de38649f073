import { bilingual } from './bilingual';

/** Sentences about what an answer hangs on, with `{…}` for what differs. Plain words: the browser is handed them too. */
export type HingeTexts = {
  readonly title: string;
  readonly sentiment: string;
  readonly topic: string;
  readonly flag: string;
  /** Said for the topic of what no topic fits. */
  readonly otherTopic: string;
  readonly and: string;
  readonly places: string;
  readonly more: string;
  readonly fewer: string;
  readonly none: string;
  readonly tooLong: string;
};

/** What the answer of the classifier hangs on, and why that cannot always be told. */
export const hingeTexts = bilingual<HingeTexts>({
  vi: {
    title: 'Cách đọc này phụ thuộc vào đâu',
    sentiment: 'Không có {phrases} thì sắc thái là {otherwise}, không phải {code}.',
    topic: 'Không có {phrases} thì chủ đề chính là {otherwise}, không phải {code}.',
    flag: 'Không có {phrases} thì không có dấu hiệu cần lưu ý {code}.',
    otherTopic: 'Khác',
    and: 'và',
    places: '({n} chỗ)',
    more: '{n} cụm từ nữa',
    fewer: '(Có thể còn nhóm từ ít hơn.)',
    none: 'Không thấy cụm từ nào mà thiếu nó thì cách đọc sẽ khác đi.',
    tooLong: 'Nội dung dài hoặc có quá nhiều từ khoá nên không thử bỏ từng cụm từ.',
  },
  en: {
    title: 'What this reading hangs on',
    sentiment: 'Without {phrases} the sentiment would be {otherwise}, not {code}.',
    topic: 'Without {phrases} the main topic would be {otherwise}, not {code}.',
    flag: 'Without {phrases} there would be no flag {code}.',
    otherTopic: 'Other',
    and: 'and',
    places: '({n} places)',
    more: '{n} more phrases',
    fewer: '(A smaller set of words may exist.)',
    none: 'No phrase was found without which the reading would differ.',
    tooLong: 'The text is long or holds too many keywords, so leaving out phrase by phrase was not tried.',
  },
});

type StoredHingeTexts = {
  readonly olderLexicon: string;
  readonly rulesUnknown: string;
  readonly setByPeople: (parts: string) => string;
};

/** What only the page of a stored item may have to say. */
export const storedHingeTexts = bilingual<StoredHingeTexts>({
  vi: {
    olderLexicon: 'Nội dung này được đọc bằng phiên bản bộ từ khoá cũ hơn. Khi được đọc lại, mục này mới có.',
    rulesUnknown: 'Không nói được vì không còn biết quy tắc đã đọc nội dung này.',
    setByPeople: (parts) => `Phần do chuyên viên sửa không phụ thuộc vào từ nào: ${parts}.`,
  },
  en: {
    olderLexicon: 'This text was read with an older version of the lexicon. Reading it again will tell.',
    rulesUnknown: 'This cannot be told, as the rules that read this text are not known any more.',
    setByPeople: (parts) => `What an analyst set hangs on no words: ${parts}.`,
  },
});
