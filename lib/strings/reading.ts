import type { Reason } from '../domain/classify/reading';
import type { ReportOutcome } from '../domain/opinion/own-report';
import type { MaskKind } from '../domain/redact/mask-kinds';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { vocabularyTexts } from './vocabulary';

type ReadingTexts = {
  kinds: Record<Reason['kind'], string>;
  tiers: Record<Reason['tier'], string>;
  masks: Record<MaskKind, string>;
  reasonsTitle: string;
  noReasons: string;
  /** Where a rule that read a stored text is not in the database. */
  reasonsUnknown: string;
  negated: string;
  weak: string;
  /** Of a reason that a board's own keyword gives. */
  own: string;
  guard: string;
  negator: string;
  nothing: string;
  noPlace: string;
};

/** How the classifier's reasons and the masking are told to people. */
export const readingTexts = bilingual<ReadingTexts>({
  vi: {
    kinds: {
      sentiment: 'Sắc thái',
      topic: 'Chủ đề',
      flag: 'Cần lưu ý',
      negator: 'Từ phủ định',
      guard: 'Loại trừ',
      place: 'Địa bàn',
    },
    tiers: { exact: 'đúng nguyên văn', tone: 'khác cách bỏ dấu hoặc viết tắt', nomark: 'viết không dấu' },
    masks: {
      phone: 'số điện thoại',
      id_number: 'số giấy tờ',
      birth_date: 'ngày sinh',
      plate: 'biển số xe',
      email: 'thư điện tử',
      handle: 'tài khoản mạng',
      profile_link: 'liên kết cá nhân',
      bank_account: 'số tài khoản',
      house_number: 'số nhà',
      private_name: 'tên riêng',
    },
    reasonsTitle: 'Vì sao đọc như vậy',
    noReasons: 'Không có từ nào trong bộ từ khoá khớp với nội dung này.',
    reasonsUnknown: 'Có quy tắc đã đọc nội dung này không còn trong cơ sở dữ liệu, nên không nói được vì sao.',
    negated: 'bị phủ định, tính ngược lại',
    weak: 'dấu hiệu yếu',
    own: 'từ khoá riêng',
    guard: 'Cụm từ này làm một từ khoá không được tính',
    negator: 'Đảo nghĩa từ đứng sau',
    nothing: 'không có',
    noPlace: 'chưa rõ địa bàn',
  },
  en: {
    kinds: {
      sentiment: 'Sentiment',
      topic: 'Topic',
      flag: 'Flag',
      negator: 'Negation',
      guard: 'Exception',
      place: 'Place',
    },
    tiers: {
      exact: 'exactly as written',
      tone: 'another tone placement or shorthand',
      nomark: 'written without marks',
    },
    masks: {
      phone: 'phone number',
      id_number: 'identity number',
      birth_date: 'date of birth',
      plate: 'number plate',
      email: 'e-mail address',
      handle: 'account name',
      profile_link: 'profile link',
      bank_account: 'bank account',
      house_number: 'house number',
      private_name: 'private name',
    },
    reasonsTitle: 'Why it was read this way',
    noReasons: 'No phrase of the lexicon is in this text.',
    reasonsUnknown:
      'A rule that read this text is not in the database any more, so why it was read this way cannot be told.',
    negated: 'negated, counts the other way',
    weak: 'weak sign',
    own: 'own keyword',
    guard: 'This phrase keeps a keyword from counting',
    negator: 'Turns round the word after it',
    nothing: 'none',
    noPlace: 'place not known',
  },
});

/** What a reason points to: `Tiêu cực`, `Ngập nước…`, a flag's short name, a place. */
export function nameOfReason(reason: Reason, locale: Locale): string {
  const words = vocabularyTexts[locale];
  const byCode = { ...words.sentiments, ...words.topics } as Record<string, string | undefined>;
  if (reason.kind === 'flag') return words.flags[reason.code as keyof typeof words.flags]?.short ?? reason.code;
  if (reason.kind === 'place') return reason.phrase;
  if (reason.kind === 'guard') return readingTexts[locale].guard;
  if (reason.kind === 'negator') return readingTexts[locale].negator;
  return byCode[reason.code] ?? reason.code;
}

/** `1 số điện thoại, 2 tên riêng`; empty when nothing was masked. */
export function sayMasked(masked: Readonly<Record<string, number>>, locale: Locale): string {
  const names = readingTexts[locale].masks as Record<string, string | undefined>;
  return Object.entries(masked)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${names[kind] ?? kind}`)
    .join(', ');
}

/** What an analyst changed, field by field, in words. */
export function sayChanges({ before, after }: Pick<ReportOutcome, 'before' | 'after'>, locale: Locale) {
  const words = vocabularyTexts[locale];
  const texts = readingTexts[locale];
  const fields = (['sentiment', 'topics', 'flags', 'place'] as const).filter((field) => field in after);
  const list = (names: string[] | undefined) => names?.join('; ') || texts.nothing;
  const say = (reading: ReportOutcome['after'], field: (typeof fields)[number]): string => {
    if (field === 'sentiment') return reading.sentiment ? words.sentiments[reading.sentiment] : texts.nothing;
    if (field === 'topics') return list(reading.topics?.map((code) => words.topics[code]));
    if (field === 'flags') return list(reading.flags?.map((code) => words.flags[code].short));
    return reading.place ?? texts.noPlace;
  };
  const names = { sentiment: 'sentiment', topics: 'topic', flags: 'flag', place: 'place' } as const;
  return fields.map((field) => ({
    field: texts.kinds[names[field]],
    before: say(before, field),
    after: say(after, field),
  }));
}
