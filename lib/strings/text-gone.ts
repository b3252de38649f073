import { dayInVietnam } from '../domain/period';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatDay } from './format';

const texts = bilingual<{ gone: (day: string) => string }>({
  vi: { gone: (day) => `Nội dung đã được xoá theo thời hạn lưu ngày ${day}. Số liệu vẫn giữ nguyên.` },
  en: {
    gone: (day) => `The text was removed on ${day}, having been kept for its term. It still counts in every figure.`,
  },
});

/** What stands where an item's words were. */
export function sayTextGone(at: Date, locale: Locale): string {
  return texts[locale].gone(formatDay(dayInVietnam(at), locale));
}
