import { withoutMarks } from '../vietnamese';
import {
  englishMonth,
  hourInPart,
  monthNumber,
  namedZones,
  partOfDay,
  vaguePart,
  vietnameseMonth,
  weekday,
} from './date-words';
import type { DateOrder } from './file-reading';

/** A time as written; `zone` in minutes from Greenwich, null when none is said. */
export type WrittenTime = {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  readonly zone: number | null;
};

/**
 * A date as written. `first` and `second` are two small numbers before a year, whichever is the day; else the day and
 * month are said. `time` is null for a day, `'unclear'` for an hour there is not.
 */
export type WrittenDate = WrittenDay & { readonly time: WrittenTime | 'unclear' | null };
type WrittenDay = {
  readonly year: number;
  /** Its last two digits are all that was written. */
  readonly isShortYear?: boolean;
} & (
  | { readonly first: number; readonly second: number; readonly month?: undefined; readonly day?: undefined }
  | { readonly first?: undefined; readonly second?: undefined; readonly month: number; readonly day: number }
);

const longestDate = 120;
const separator = '\\s*[-/.]\\s*';
const freeBefore = '(?<![\\d/.])';
const freeAfter = '(?!\\d|\\s*[-/.]\\s*\\d)';
const zoneEnd = '(?![\\d/.:-])';

const compact =
  /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[t\s]?(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?\s*(z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** What most programs and spreadsheets write, read without looking for anything else. */
const usual =
  /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

const seconds = ':(\\d{2})(?:[.,](\\d{1,9})\\d*)?';
const minutesInWords = `(\\d{2})(?!\\d|[-/.]\\d)(?:\\s*['mp](?!\\p{L}))?|\\s*(\\d{1,2})\\s*(?:phut|ph|p)(?!\\p{L})|\\s+(\\d{2})(?=\\s*(?:,|ngay|thu|${partOfDay}|$))`;
const zoneWords = Object.keys(namedZones).join('|');
const zone = `\\s*[([]?\\s*(?:(${zoneWords})(?!\\p{L})\\s*(?:([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?${zoneEnd})?|([+-])(\\d{2})(?::?(\\d{2}))?${zoneEnd})\\s*[)\\]]?(?:\\s*\\([\\p{L}\\s]+\\)|\\[[\\p{L}/_]+\\])?`;
const hours = '(?<![\\d:.+])(\\d{1,2})';
const timePattern = new RegExp(
  `${hours}(?::(\\d{2})(?:${seconds})?|\\s*(?:h|g|gio)(?!\\p{L})(?:${minutesInWords})?|(?=\\s*(?:a\\.?m|p\\.?m)(?!\\p{L})))(?!\\d|:\\d)(?:\\s*(${partOfDay})(?!\\p{L}))?(?:${zone})?`,
  'u',
);

const yearFirst = new RegExp(`${freeBefore}(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})${freeAfter}`);
const eastAsian = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const yearLast = new RegExp(`${freeBefore}(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})${freeAfter}`);
const inVietnamese = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*(?:thang|thg|th)\\.?\\s*(\\d{1,2}|${vietnameseMonth})\\s*(?:[,/-]\\s*)?(?:nam\\s*)?(\\d{4})(?!\\d)`,
);
const monthFirstInVietnamese = new RegExp(
  `(?:thang|thg)\\.?\\s*(\\d{1,2}|${vietnameseMonth})\\s+(\\d{1,2})\\s*,\\s*(?:nam\\s*)?(\\d{4})(?!\\d)`,
);
const monthInEnglish = new RegExp(`(?<!\\p{L})(${englishMonth})(?!\\p{L})\\.?`, 'u');
const inEnglish = /^\D*?(\d{1,4})(?:st|nd|rd|th)?(?:\s*of)?[\s,./\x27-]*#[\s,./\x27-]*(\d{1,4})(?:st|nd|rd|th)?\D*$/;
const monthBeforeDay = /^\D*?#[\s,./-]*(\d{1,2})(?:st|nd|rd|th)?[\s,./\x27-]+(\d{4}|\d{2})\D*$/;

/** What may stand around a date and its hour without saying anything more. */
const around =
  /^(?:[\s,|·•;–—@()/.:-]|(?<!\p{L})(?:luc|hoi|vao|ngay|mung|mong|nam|st|nd|rd|th|of|at|on|dang|tao|gui|posted|published|created)(?!\p{L}))*$/u;

/**
 * A date, with or without an hour, as people and programs write it in digits or in Vietnamese or English words; null for
 * what is none, or more than one. Whether there is such a day is not asked.
 */
export function writtenDate(given: string): WrittenDate | null {
  if (given.length > longestDate) return null;
  const plain = usual.exec(given);
  if (plain) return fromUsual(plain);
  const text = folded(given);
  const digits = compact.exec(text);
  if (digits) return fromCompact(digits);
  let rest = text.replace(/(?<=\d)t(?=\d{1,2}:)|(?<=\d{4}):(?=\d{2}:)/, ' ');
  const hour = timePattern.exec(rest);
  const part = hour ?? vaguePart.exec(rest);
  if (part) rest = without(rest, part, ' ');
  const day = weekday.exec(rest);
  if (day) rest = without(rest, day, ' ');
  const found = dayIn(rest);
  return found && around.test(found.rest) ? { ...found.date, time: hour ? timeOf(hour) : null } : null;
}

/** What the two small numbers of a date prove of their order; null when there are none, or no such day either way. */
export function orderOf({ first, second, year }: WrittenDate): DateOrder | 'either' | null {
  if (first === undefined || second === undefined) return null;
  const dayFirst = isRealDay(year, second, first);
  const monthFirst = isRealDay(year, first, second);
  if (dayFirst && monthFirst) return 'either';
  return dayFirst ? 'day_first' : monthFirst ? 'month_first' : null;
}

/** Day and month, of two small numbers as that order has them. */
export function dayAndMonth(date: WrittenDate, order: DateOrder): readonly [day: number, month: number] {
  if (date.first === undefined) return [date.day, date.month];
  return order === 'day_first' ? [date.first, date.second] : [date.second, date.first];
}

export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(sameCalendar(year), month, 0)).getUTCDate();
}

/** A year of four digits with the same days: leap years come again every four hundred. */
const sameCalendar = (year: number) => 2000 + (year % 400);

/** Small letters without marks, digits and dashes of one kind, nothing invisible, and no apostrophe of a spreadsheet in front. */
function folded(given: string): string {
  const text = withoutMarks(given.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’‘′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return text.replace(/^['’]\s*/, '');
}

const without = (text: string, found: RegExpExecArray, filler: string) =>
  `${text.slice(0, found.index)}${filler}${text.slice(found.index + found[0].length)}`;

type FoundDay = { readonly date: WrittenDay; readonly rest: string };

function dayIn(text: string): FoundDay | null {
  const numbers = (found: RegExpExecArray) => found.slice(1, 4).map(Number) as [number, number, number];
  const ymd = yearFirst.exec(text) ?? eastAsian.exec(text);
  if (ymd) {
    const [year, month, day] = numbers(ymd);
    return { date: { year, month, day }, rest: without(text, ymd, ' ') };
  }
  const small = yearLast.exec(text);
  if (small) {
    const [first, second, year] = numbers(small);
    const short = year < 100 ? { isShortYear: true } : {};
    return { date: { first, second, year: fullYear(year), ...short }, rest: without(text, small, ' ') };
  }
  const words = inVietnamese.exec(text);
  if (words) {
    const [day = '', month = '', year] = words.slice(1);
    return {
      date: { year: Number(year), month: monthNumber(month), day: Number(day) },
      rest: without(text, words, ' '),
    };
  }
  const turned = monthFirstInVietnamese.exec(text);
  if (turned) {
    const [month = '', day, year] = turned.slice(1);
    return {
      date: { year: Number(year), month: monthNumber(month), day: Number(day) },
      rest: without(text, turned, ' '),
    };
  }
  return dayInEnglish(text);
}

function dayInEnglish(text: string): FoundDay | null {
  const name = monthInEnglish.exec(text);
  if (!name) return null;
  const month = monthNumber(name[1] ?? '');
  const marked = without(text, name, '#');
  const rest = marked
    .replace(/\d+(?:st|nd|rd|th)?/g, ' ')
    .replace('#', ' ')
    .replaceAll("'", ' ');
  const between = inEnglish.exec(marked);
  if (between) {
    const [one = '', other = ''] = between.slice(1);
    if (one.length === 4 && other.length <= 2) return { date: { year: Number(one), month, day: Number(other) }, rest };
    if (one.length <= 2 && (other.length === 4 || other.length === 2))
      return { date: { year: fullYear(Number(other)), month, day: Number(one) }, rest };
    return null;
  }
  const before = monthBeforeDay.exec(marked);
  return before ? { date: { year: fullYear(Number(before[2])), month, day: Number(before[1]) }, rest } : null;
}

const fullYear = (year: number) => (year < 100 ? 2000 + year : year);

function fromUsual(found: RegExpExecArray): WrittenDate {
  const [year, month, day, first, second, yearLast, hour, minute, seconds = '0', fraction, zone] = found.slice(1);
  const date =
    year === undefined
      ? { first: Number(first), second: Number(second), year: Number(yearLast) }
      : { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return { ...date, time: null };
  return { ...date, time: zoned(hour, minute, seconds, fraction, zone?.toLowerCase()) };
}

function fromCompact(found: RegExpExecArray): WrittenDate {
  const [year, month, day, hour, minute, second = '0', fraction, zone] = found.slice(1);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return { ...date, time: null };
  return { ...date, time: zoned(hour, minute, second, fraction, zone) };
}

/** A time with a zone written as `z` or by its hours and minutes. */
function zoned(hour: string, minute = '0', second = '0', fraction?: string, zone?: string): WrittenTime | 'unclear' {
  const shift = !zone ? null : zone === 'z' ? 0 : minutesOf(zone[0], zone.slice(1, 3), zone.slice(3).replace(':', ''));
  if (zone && shift === null) return 'unclear';
  return clock(Number(hour), Number(minute), Number(second), fraction, shift);
}

function timeOf(found: RegExpExecArray): WrittenTime | 'unclear' {
  const [hour = '', colon, second = '0', fraction, ...more] = found.slice(1);
  const [joined, spoken, spaced, part, zoneName, sign, zoneHours, zoneMinutes, bare, bareHours, bareMinutes] = more;
  const minute = Number(colon ?? joined ?? spoken ?? spaced ?? 0);
  const read = part ? hourInPart(Number(hour), part) : Number(hour);
  if (read === null) return 'unclear';
  const named = zoneName === undefined ? undefined : namedZones[zoneName];
  const shift = minutesOf(sign ?? bare, zoneHours ?? bareHours, zoneMinutes ?? bareMinutes);
  if (shift === null) return 'unclear';
  const isSaid = named !== undefined || bare !== undefined;
  return clock(read, minute, Number(second), fraction, isSaid ? (named ?? 0) * 60 + shift : null);
}

/** Nothing is 14 hours from Greenwich and more. Null for such a zone. */
function minutesOf(sign = '+', hours = '0', minutes = '0'): number | null {
  const all = Number(hours) * 60 + Number(minutes || 0);
  if (all > 14 * 60 || Number(minutes || 0) > 59) return null;
  return sign === '-' ? -all : all;
}

/** An hour there is; midnight at the end of a day is 24:00. A fraction is rounded to the ms within its second. */
function clock(
  hour: number,
  minute: number,
  second: number,
  fraction: string | undefined,
  zone: number | null,
): WrittenTime | 'unclear' {
  const ms = fraction ? Math.min(999, Math.round(Number(`0.${fraction}`) * 1000)) : 0;
  const isEnd = hour === 24 && minute === 0 && second === 0 && ms === 0;
  if ((hour > 23 && !isEnd) || minute > 59 || second > 59) return 'unclear';
  return { hour, minute, second, ms, zone };
}
