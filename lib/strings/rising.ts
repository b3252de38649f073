import { bilingual } from './bilingual';

type RisingTexts = {
  title: string;
  meaning: (from: string, to: string) => string;
  phrase: string;
  thisWeek: string;
  before: string;
  perWeek: (n: string) => string;
  openWeek: (phrase: string) => string;
  openBefore: (phrase: string) => string;
  honesty: string;
  tooFew: (limit: string) => string;
  none: string;
  loading: string;
};

/** The card of phrases said more this week than in the weeks before. */
export const risingTexts = bilingual<RisingTexts>({
  vi: {
    title: 'Cụm từ nói nhiều lên',
    meaning: (from, to) => `Bảy ngày ${from} – ${to} so với bốn tuần liền trước.`,
    phrase: 'Cụm từ',
    thisWeek: '7 ngày này',
    before: '4 tuần trước',
    perWeek: (n) => `${n} mỗi tuần`,
    openWeek: (phrase) => `Mở danh sách: “${phrase}”, 7 ngày này`,
    openBefore: (phrase) => `Mở danh sách: “${phrase}”, 4 tuần trước`,
    honesty:
      'Mỗi con số là số ý kiến có cụm từ này và mở đúng danh sách ấy. Cụm từ ngắn, có trong ít nhất 5 ý kiến, không nêu tên địa bàn.',
    tooFew: (limit) =>
      `Chưa đủ ý kiến: dưới ${limit} ý kiến trong bảy ngày này hoặc trong bốn tuần trước thì không nói được gì tăng.`,
    none: 'Không có cụm từ nào được nói nhiều hơn hẳn bốn tuần trước.',
    loading: 'Đang tìm cụm từ…',
  },
  en: {
    title: 'Phrases said more',
    meaning: (from, to) => `The seven days ${from} – ${to} against the four weeks just before.`,
    phrase: 'Phrase',
    thisWeek: 'These 7 days',
    before: '4 weeks before',
    perWeek: (n) => `${n} a week`,
    openWeek: (phrase) => `Open the list: “${phrase}”, these 7 days`,
    openBefore: (phrase) => `Open the list: “${phrase}”, 4 weeks before`,
    honesty:
      'Each number is how many opinions hold the phrase, and opens just that list. Short phrases in at least 5 opinions, no names of places.',
    tooFew: (limit) =>
      `Not enough opinions: under ${limit} in these seven days or in the four weeks before, nothing can be said to rise.`,
    none: 'No phrase is said clearly more than in the four weeks before.',
    loading: 'Looking for phrases…',
  },
});
