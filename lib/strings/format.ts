import type { Locale } from '../domain/vocabulary';

const languages: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

/** `2026-11-21` → `21/11/2026`, in both languages. What is not a day comes back as it was. */
export function formatDay(day: string, _locale?: Locale): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return found ? `${found[3]}/${found[2]}/${found[1]}` : day;
}

/** `1234.5` → `1.234,5` in Vietnamese, `1,234.5` in English. */
export function formatNumber(value: number, locale: Locale): string {
  return kept(`n-${locale}`, () => new Intl.NumberFormat(languages[locale], { maximumFractionDigits: 1 })).format(
    value,
  );
}

/** A ratio (0 to 1) as a percentage with at most `digits` decimals: `0.125` → `12,5%`. */
export function formatPercent(ratio: number, locale: Locale, digits = 0): string {
  return kept(
    `p-${locale}-${digits}`,
    () => new Intl.NumberFormat(languages[locale], { style: 'percent', maximumFractionDigits: digits }),
  ).format(ratio);
}

/** Day and time in Vietnam: `21/11/2026 14:05`. */
export function formatDateTime(date: Date, _locale?: Locale): string {
  const parts = kept(
    'dt',
    () =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Asia/Ho_Chi_Minh',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  ).formatToParts(date);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
}
