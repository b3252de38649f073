import { dayInVietnam } from '../period';

/** When a post was made: the civil day in Vietnam and, when a time was given, the moment. */
export type PostedAt = { readonly day: string; readonly at: Date | null };
export type DateProblem = 'date_missing' | 'date_unclear' | 'date_not_real' | 'date_future' | 'date_too_old';

const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const dayFirst =
  /^(?:ngày\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:(?:,|T|\s)\s*(?:lúc\s+)?(\d{1,2})[:hg](\d{2})(?::(\d{2}))?)?$/i;
const timeFirst = /^(\d{1,2})[:hg](\d{2})(?::(\d{2}))?,?\s+(?:ngày\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/i;
const inWords = /^(?:ngày\s+)?(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})$/i;

const msPerDay = 86_400_000;
const vietnamMs = 7 * 3_600_000;
const firstYear = 2000;
/** Day 0 of Excel's calendar, as all dates after February 1900 count it. */
const excelZero = Date.UTC(1899, 11, 30);

/**
 * Reads a day or moment as people and programs write it: `2026-05-13`, `13/5/2026`, `13-05-2026 08:30`, ISO 8601 with or
 * without a zone (Vietnam's when none), Excel serial numbers and dates, Unix seconds or milliseconds. Day comes before
 * month. `today` is the civil day in Vietnam; a day more than one after it is refused.
 */
export function readPostedAt(given: unknown, today: string): PostedAt | DateProblem {
  const found =
    given instanceof Date ? fromExcelDate(given) : typeof given === 'number' ? fromNumber(given) : fromText(given);
  if (typeof found === 'string') return found;
  if (Number(found.day.slice(0, 4)) < firstYear) return 'date_too_old';
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + msPerDay).toISOString().slice(0, 10);
  return found.day > tomorrow ? 'date_future' : found;
}

function fromText(given: unknown): PostedAt | DateProblem {
  if (given === undefined || given === null) return 'date_missing';
  if (typeof given !== 'string') return 'date_unclear';
  const text = given.normalize('NFC').trim();
  if (text === '') return 'date_missing';
  if (/^\d+(?:\.\d+)?$/.test(text)) return fromNumber(Number(text));
  const year = iso.exec(text);
  if (year) return fromParts(year[1], year[2], year[3], year[4], year[5], year[6], year[7]);
  const day = dayFirst.exec(text);
  if (day) return fromParts(day[3], day[2], day[1], day[4], day[5], day[6]);
  const time = timeFirst.exec(text);
  if (time) return fromParts(time[6], time[5], time[4], time[1], time[2], time[3]);
  const words = inWords.exec(text);
  return words ? fromParts(words[3], words[2], words[1]) : 'date_unclear';
}

function fromParts(
  y = '',
  m = '',
  d = '',
  hour?: string,
  minute = '0',
  second = '0',
  zone?: string,
): PostedAt | DateProblem {
  const midnight = Date.UTC(Number(y), Number(m) - 1, Number(d));
  const civil = new Date(midnight);
  if (civil.getUTCMonth() !== Number(m) - 1 || civil.getUTCDate() !== Number(d) || Number(y) < 1)
    return 'date_not_real';
  if (hour === undefined) return { day: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, at: null };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'date_not_real';
  const wall = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  const offset = zone ? zoneMs(zone) : vietnamMs;
  return offset === null ? 'date_unclear' : fromMoment(wall - offset);
}

function zoneMs(zone: string): number | null {
  if (/^z$/i.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  return hours > 14 || minutes > 59 ? null : (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function fromNumber(given: number): PostedAt | DateProblem {
  if (!Number.isFinite(given) || given < 0) return 'date_unclear';
  if (given >= 36_526 && given < 73_051) return fromExcelDate(new Date(excelZero + Math.round(given * 86_400) * 1000));
  if (given >= 946_684_800 && given < 4_102_444_800) return fromMoment(given * 1000);
  return given >= 946_684_800_000 && given < 4_102_444_800_000 ? fromMoment(given) : 'date_unclear';
}

/** Spreadsheets know no zones: what the cell shows is read as Vietnamese time. */
function fromExcelDate(shown: Date): PostedAt | DateProblem {
  const ms = shown.getTime();
  if (Number.isNaN(ms)) return 'date_unclear';
  const day = shown.toISOString().slice(0, 10);
  return { day, at: ms % msPerDay === 0 ? null : new Date(ms - vietnamMs) };
}

function fromMoment(ms: number): PostedAt {
  const at = new Date(ms);
  return { day: dayInVietnam(at), at };
}
