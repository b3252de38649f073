import type { RisingSource } from '../domain/phrases/rising-look';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

type RisingTexts = {
  title: string;
  meaning: (from: string, to: string) => string;
  /** Whose phrases they are and when they were found. `place` is null for all that the unit sees. */
  found: (of: string, time: string) => string;
  of: (place: string | null, source: RisingSource) => string;
  notAsked: (of: string) => string;
  phrase: string;
  thisWeek: string;
  before: string;
  perWeek: (n: string) => string;
  times: (n: string) => string;
  fresh: string;
  openWeek: (phrase: string) => string;
  openBefore: (phrase: string) => string;
  why: string;
  whyGrowth: string;
  whyOrder: string;
  honesty: string;
  withoutApart: string;
  tooFew: (limit: string) => string;
  none: string;
  toCome: (time: string) => string;
  loading: string;
};

/** The card of phrases said more this week than in the weeks before. */
export const risingTexts = bilingual<RisingTexts>({
  vi: {
    title: 'Cụm từ nói nhiều lên',
    meaning: (from, to) => `Bảy ngày ${from} – ${to} so với bốn tuần liền trước.`,
    found: (of, time) => `Của ${of}; tính lúc ${time}.`,
    of: (place, source) => `${place ?? 'cả đơn vị'}, ${sourcesVi[source]}`,
    notAsked: (of) => `Bộ lọc này không được tính riêng; đây là của ${of}, mọi chủ đề, trong bảy ngày ghi ở trên.`,
    phrase: 'Cụm từ',
    thisWeek: '7 ngày này',
    before: '4 tuần trước',
    perWeek: (n) => `${n} mỗi tuần`,
    times: (n) => `gấp ${n}`,
    fresh: 'mới có',
    openWeek: (phrase) => `Mở danh sách: “${phrase}”, 7 ngày này`,
    openBefore: (phrase) => `Mở danh sách: “${phrase}”, 4 tuần trước`,
    why: 'Vì sao có những cụm từ này, theo thứ tự này?',
    whyGrowth:
      '“Gấp 3” là: trong 100 ý kiến của bảy ngày này, số ý kiến có cụm từ gấp ba lần trong 100 ý kiến của bốn tuần trước. Nhờ vậy tuần đông ý kiến không làm cụm từ nào cũng tăng. Chỉ nêu cụm từ tăng ít nhất gấp đôi.',
    whyOrder:
      'Đứng trước là cụm từ vừa tăng mạnh vừa đáng nói: nhiều ý kiến nói, mà các tuần trước ít khi nói. Mỗi chuyện chỉ nêu một cụm từ.',
    honesty:
      'Mỗi con số là số ý kiến có cụm từ này vào lúc tính và mở danh sách ấy; ý kiến đến hoặc bị gỡ sau đó làm danh sách khác đi. Cụm từ ngắn, có trong ít nhất 5 ý kiến, không nêu tên người hay địa bàn.',
    withoutApart: 'Không tính ý kiến được giữ riêng.',
    tooFew: (limit) =>
      `Chưa đủ ý kiến: dưới ${limit} ý kiến trong bảy ngày này hoặc trong bốn tuần trước thì không nói được gì tăng.`,
    none: 'Không có cụm từ nào được nói nhiều hơn hẳn bốn tuần trước.',
    toCome: (time) => `Chưa tính. Hệ thống tự tính vào khoảng ${time}.`,
    loading: 'Đang mở cụm từ…',
  },
  en: {
    title: 'Phrases said more',
    meaning: (from, to) => `The seven days ${from} – ${to} against the four weeks just before.`,
    found: (of, time) => `Of ${of}; found at ${time}.`,
    of: (place, source) => `${place ?? 'the whole unit'}, ${sourcesEn[source]}`,
    notAsked: (of) =>
      `Not looked for with this filter by itself; this is of ${of}, all topics, in the seven days named above.`,
    phrase: 'Phrase',
    thisWeek: 'These 7 days',
    before: '4 weeks before',
    perWeek: (n) => `${n} a week`,
    times: (n) => `${n} times`,
    fresh: 'new',
    openWeek: (phrase) => `Open the list: “${phrase}”, these 7 days`,
    openBefore: (phrase) => `Open the list: “${phrase}”, 4 weeks before`,
    why: 'Why these phrases, in this order?',
    whyGrowth:
      '“3 times” means: of 100 opinions of these seven days, three times as many hold the phrase as of 100 opinions of the four weeks before. So a busy week does not make everything rise. Only what at least doubled is named.',
    whyOrder:
      'First comes what both grew much and tells much: many opinions say it, and in the weeks before it was seldom said. Each matter is named by one phrase.',
    honesty:
      'Each number is how many opinions held the phrase when it was found, and opens that list; what came in or was removed since makes the list differ. Short phrases in at least 5 opinions, no names of people or places.',
    withoutApart: 'Without opinions kept apart.',
    tooFew: (limit) =>
      `Not enough opinions: under ${limit} in these seven days or in the four weeks before, nothing can be said to rise.`,
    none: 'No phrase is said clearly more than in the four weeks before.',
    toCome: (time) => `Not found yet. The system looks by itself at about ${time}.`,
    loading: 'Opening phrases…',
  },
});

const sourcesVi: Readonly<Record<RisingSource, string>> = {
  all: 'mọi nguồn',
  report: 'báo cáo',
  post: 'bài đăng',
};
const sourcesEn: Readonly<Record<RisingSource, string>> = { all: 'all sources', report: 'reports', post: 'posts' };

/** `gấp 3,4`, or that it was not said before at all. */
export function sayGrowth(growth: number, before: number, locale: Locale): string {
  const texts = risingTexts[locale];
  if (before === 0) return texts.fresh;
  return texts.times(formatNumber(growth < 10 ? Math.round(growth * 10) / 10 : Math.round(growth), locale));
}
