import type { DateOrder } from '../intake/file-reading';
import {
  dayAndMonth,
  isRealDay,
  orderOf,
  type WrittenDate,
  type WrittenTime,
  writtenDate,
} from '../intake/written-date';
import { dayInVietnam } from '../period';

/** When a post was made: the civil day in Vietnam and, when a time was given, the moment. */
export type PostedAt = { readonly day: string; readonly at: Date | null };
/** `date_month_first` and `date_day_first`: read the other way round it would be a day there is. */
export type DateProblem =
  | 'date_missing'
  | 'date_unclear'
  | 'date_not_real'
  | 'date_month_first'
  | 'date_day_first'
  | 'date_future'
  | 'date_too_old';

/** Milliseconds as .NET writes them; its zone says only where the writer was. */
const dotNetDate = /^\/Date\((\d{12,13})(?:[+-]\d{4})?\)\/$/;

const msPerDay = 86_400_000;
const msPerMinute = 60_000;
const vietnamMinutes = 7 * 60;
const firstYear = 2000;
/** Day 0 of Excel's calendar, as all dates after February 1900 count it. */
const excelZero = Date.UTC(1899, 11, 30);

/**
 * Reads a day or moment as people and programs write it (`writtenDate`), Excel serial numbers and dates, Unix seconds or
 * milliseconds. Where no zone is said it is Vietnam's. `order` says which of two small numbers is the day. `today` is the
 * civil day in Vietnam; a day more than one after it is refused.
 */
export function readPostedAt(given: unknown, today: string, order: DateOrder = 'day_first'): PostedAt | DateProblem {
  const found =
    given instanceof Date
      ? fromExcelDate(given)
      : typeof given === 'number'
        ? fromNumber(given)
        : fromText(given, order);
  if (typeof found === 'string') return found;
  if (Number(found.day.slice(0, 4)) < firstYear) return 'date_too_old';
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + msPerDay).toISOString().slice(0, 10);
  return found.day > tomorrow ? 'date_future' : found;
}

/**
 * What a date with two small numbers and a year proves of their order: `5/13/2026` can only be month first, `5/6/2026`
 * may be either. Null for all else.
 */
export function dateOrderShown(given: unknown): DateOrder | 'either' | null {
  const date = typeof given === 'string' ? writtenDate(given) : null;
  return date && orderOf(date);
}

function fromText(given: unknown, order: DateOrder): PostedAt | DateProblem {
  if (given === undefined || given === null) return 'date_missing';
  if (typeof given !== 'string') return 'date_unclear';
  const text = given.trim();
  if (text === '') return 'date_missing';
  const moment = dotNetDate.exec(text)?.[1];
  if (moment) return fromNumber(Number(moment));
  const date = writtenDate(text);
  if (date) return fromWritten(date, order);
  return /^\d+(?:[.,]\d+)?$/.test(text) ? fromNumber(Number(text.replace(',', '.'))) : 'date_unclear';
}

function fromWritten(date: WrittenDate, order: DateOrder): PostedAt | DateProblem {
  const { year, time } = date;
  const shown = orderOf(date);
  if (date.first !== undefined && shown === null) return 'date_not_real';
  if (shown !== null && shown !== 'either' && shown !== order)
    return shown === 'month_first' ? 'date_month_first' : 'date_day_first';
  const [day, month] = dayAndMonth(date, order);
  if (!isRealDay(year, month, day) || time === 'unclear') return 'date_not_real';
  if (time === null) return { day: `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`, at: null };
  return fromMoment(Date.UTC(year, month - 1, day) + msOf(time));
}

const msOf = ({ hour, minute, second, ms, zone }: WrittenTime) =>
  (hour * 60 + minute - (zone ?? vietnamMinutes)) * msPerMinute + second * 1000 + ms;

function fromNumber(given: number): PostedAt | DateProblem {
  if (!Number.isFinite(given) || given < 0) return 'date_unclear';
  if (given >= 36_526 && given < 73_051) return fromExcelDate(new Date(excelZero + Math.round(given * msPerDay)));
  if (given >= 946_684_800 && given < 4_102_444_800) return fromMoment(Math.round(given * 1000));
  if (given >= 946_684_800_000 && given < 4_102_444_800_000) return fromMoment(Math.round(given));
  const date = Number.isInteger(given) ? writtenDate(String(given)) : null;
  return date ? fromWritten(date, 'day_first') : 'date_unclear';
}

/** Spreadsheets know no zones: what the cell shows is read as Vietnamese time. */
function fromExcelDate(shown: Date): PostedAt | DateProblem {
  const ms = shown.getTime();
  if (Number.isNaN(ms)) return 'date_unclear';
  return { day: dayShown(ms), at: ms % msPerDay === 0 ? null : new Date(ms - vietnamMinutes * msPerMinute) };
}

const padded = (number: number, digits: number) => String(number).padStart(digits, '0');

const dayShown = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function fromMoment(ms: number): PostedAt {
  const at = new Date(ms);
  return { day: dayInVietnam(at), at };
}
