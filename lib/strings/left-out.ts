import type { LeftOutCode, LeftOutCounts } from '../domain/intake/left-out';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

const leftOutTexts = bilingual<Record<LeftOutCode, (posts: string) => string>>({
  vi: {
    reach_left_out: (n) => `${n} bài đăng có ô số lượt không đọc được: bài đăng vẫn được nhập, bỏ trống số đó.`,
    place_left_out: (n) =>
      `${n} bài đăng có ô địa bàn không đọc được: bài đăng vẫn được nhập, địa bàn lấy theo nội dung nếu nội dung có nêu.`,
    channel_left_out: (n) =>
      `${n} bài đăng có tên kênh quá dài hoặc không phải chữ: bài đăng vẫn được nhập, bỏ trống kênh.`,
    link_left_out: (n) =>
      `${n} bài đăng có liên kết không phải địa chỉ trang web: bài đăng vẫn được nhập, bỏ trống liên kết.`,
    id_left_out: (n) =>
      `${n} bài đăng có mã (id) quá dài hoặc không phải chữ, số: bài đăng vẫn được nhập như bài đăng không ghi mã.`,
    id_destroyed: (n) =>
      `${n} bài đăng có mã (id) đã bị bảng tính rút gọn, như 1,23E+17: bài đăng vẫn được nhập như bài đăng không ghi mã. Hãy lưu lại tệp với cột mã ở dạng chữ.`,
  },
  en: {
    reach_left_out: (n) => `${n} posts have a count that cannot be read: they came in without it.`,
    place_left_out: (n) =>
      `${n} posts have a place that cannot be told: they came in, placed by their text where it names one.`,
    channel_left_out: (n) => `${n} posts have a channel that is too long or no text: they came in without it.`,
    link_left_out: (n) => `${n} posts have a link that is no web address: they came in without it.`,
    id_left_out: (n) => `${n} posts have an id that is too long or no text: they came in as posts without one.`,
    id_destroyed: (n) =>
      `${n} posts have an id that a spreadsheet shortened, as 1.23E+17: they came in as posts without one. Save the file again with the ids as text.`,
  },
});

/** The same in few words, under what was left out. */
const briefly = bilingual<Record<LeftOutCode, string>>({
  vi: {
    reach_left_out: 'số lượt',
    place_left_out: 'địa bàn',
    channel_left_out: 'kênh',
    link_left_out: 'liên kết',
    id_left_out: 'mã (id)',
    id_destroyed: 'mã (id) bị rút gọn',
  },
  en: {
    reach_left_out: 'counts',
    place_left_out: 'place',
    channel_left_out: 'channel',
    link_left_out: 'link',
    id_left_out: 'id',
    id_destroyed: 'shortened id',
  },
});

const leftOutLine = bilingual({
  vi: (list: string) => `Bỏ trống vì không đọc được: ${list}`,
  en: (list: string) => `Left out as it could not be read: ${list}`,
});

/** What posts came in without, of how many, in one line; empty when nothing was left out. */
export function sayLeftOutBriefly(counts: Readonly<LeftOutCounts>, locale: Locale): string {
  const told = (Object.keys(briefly[locale]) as LeftOutCode[]).flatMap((code) => {
    const posts = counts[code] ?? 0;
    return posts > 0 ? [`${briefly[locale][code]}\u00a0${formatNumber(posts, locale)}`] : [];
  });
  return told.length === 0 ? '' : leftOutLine[locale](told.join(', '));
}

/** What posts came in without, by kind, with how many and in words; nothing when nothing was left out. */
export function sayLeftOut(counts: Readonly<LeftOutCounts>, locale: Locale) {
  return (Object.entries(counts) as [LeftOutCode, number][]).map(([code, posts]) => ({
    code,
    posts,
    what: leftOutTexts[locale][code](formatNumber(posts, locale)),
  }));
}
