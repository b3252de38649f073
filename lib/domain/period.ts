/** Civil days as `YYYY-MM-DD` strings, which sort and compare as they are. Periods include both ends. */
export type Period = { readonly from: string; readonly to: string };
export type Bucket = 'day' | 'week' | 'month';

export const periodPresets = [
  '7d',
  '30d',
  '90d',
  'last-week',
  'month',
  'last-month',
  'quarter',
  'year',
  'all',
  'custom',
] as const;
export type PeriodPreset = (typeof periodPresets)[number];

/** A period by the name it was asked for; `custom` for days that have none. */
export type NamedPeriod = Period & { readonly preset: PeriodPreset };

/** The day districts ended and 3,321 new wards, communes and special zones began. Resolution 202/2025/QH15. */
export const reformDay = '2025-07-01';

/** Where the period `all` begins; older than anything a board will load. */
export const firstDay = '1900-01-01';
/** More points than this a chart cannot draw smoothly. */
export const mostPoints = 400;

const dayMs = 86_400_000;
const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: `2026-02-28` but not `2026-02-30`. Years 1900 to 2199. */
export function isDay(text: string): boolean {
  const year = Number(dayShape.exec(text)?.[1]);
  return year >= 1900 && year < 2200 && toDay(Date.parse(`${text}T00:00:00Z`)) === text;
}

export function addDays(day: string, days: number): string {
  return toDay(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
}

/** Days from the first to the last, both counted: 1 for a single day, 0 or less when they are the wrong way round. */
export function countDays(period: Period): number {
  return Math.round((Date.parse(period.to) - Date.parse(period.from)) / dayMs) + 1;
}

/**
 * The reporting month that holds `day`, moved by `move` months. With the cut-off on the 20th, the month of May runs
 * from 21 April to 20 May; without one (null) reporting months are calendar months.
 */
export function reportingMonth(day: string, cutOffDay: number | null, move = 0): Period {
  const [year, month] = reportingMonthOf(day, cutOffDay);
  return { from: startOfReportingMonth(year, month + move, cutOffDay), to: endOf(year, month + move, cutOffDay) };
}

/** The days a preset means on `today`. Running months, quarters and years end today; quarters are of reporting months. */
export function presetPeriod(
  preset: Exclude<PeriodPreset, 'custom'>,
  today: string,
  cutOffDay: number | null = null,
): Period {
  const [year, month] = reportingMonthOf(today, cutOffDay);
  switch (preset) {
    case '7d':
      return { from: addDays(today, -6), to: today };
    case '30d':
      return { from: addDays(today, -29), to: today };
    case '90d':
      return { from: addDays(today, -89), to: today };
    case 'last-week': {
      const to = addDays(today, -daysSinceMonday(today) - 1);
      return { from: addDays(to, -6), to };
    }
    case 'month':
      return { from: startOfReportingMonth(year, month, cutOffDay), to: today };
    case 'last-month':
      return reportingMonth(today, cutOffDay, -1);
    case 'quarter':
      return { from: startOfReportingMonth(year, month - (month % 3), cutOffDay), to: today };
    case 'year':
      return { from: startOfReportingMonth(year, 0, cutOffDay), to: today };
    case 'all':
      return { from: firstDay, to: today };
  }
}

/**
 * The period to compare with. A running month, quarter or year is compared with as many days from the start of the one
 * before; a whole reporting month with the whole one before; anything else with as many days just before. Null for `all`.
 */
export function previousPeriod({ preset, from, to }: NamedPeriod, cutOffDay: number | null = null): Period | null {
  if (preset === 'all') return null;
  if (preset === 'last-month') return reportingMonth(from, cutOffDay, -1);
  const months = { month: 1, quarter: 3, year: 12 }[preset as string];
  if (!months) return { from: addDays(from, -countDays({ from, to })), to: addDays(from, -1) };
  const start = reportingMonth(from, cutOffDay, -months).from;
  const end = addDays(start, countDays({ from, to }) - 1);
  return { from: start, to: earlier(end, addDays(from, -1)) };
}

/** Days up to a quarter, weeks up to about two years, then months. */
export function chooseBucket(period: Period): Bucket {
  const days = countDays(period);
  return days <= 100 ? 'day' : days <= 750 ? 'week' : 'month';
}

/**
 * The period cut into buckets, in order, the first and last shortened to fit. Weeks begin on Monday; months are
 * reporting months, several to a bucket when there would be more than `mostPoints`.
 */
export function listBuckets(period: Period, bucket: Bucket, cutOffDay: number | null = null): Period[] {
  const step = bucket === 'month' ? Math.ceil(countDays(period) / 28 / mostPoints) : 1;
  const buckets: Period[] = [];
  for (let from = period.from; from <= period.to; ) {
    const end = bucketEnd(from, bucket, cutOffDay, step);
    const to = earlier(end, period.to);
    buckets.push({ from, to });
    from = addDays(to, 1);
  }
  return buckets;
}

/** The first day of the new wards when the period has days before and from it on, for the break line. */
export function breakDay(period: Period): string | null {
  return period.from < reformDay && period.to >= reformDay ? reformDay : null;
}

function bucketEnd(from: string, bucket: Bucket, cutOffDay: number | null, step: number): string {
  if (bucket === 'day') return from;
  if (bucket === 'month') return reportingMonth(from, cutOffDay, step - 1).to;
  return addDays(from, 6 - daysSinceMonday(from));
}

function daysSinceMonday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function earlier(a: string, b: string): string {
  return [a, b].sort()[0] ?? a;
}

/** Year and zero-based month a reporting month is named for: the month it ends in. */
function reportingMonthOf(day: string, cutOffDay: number | null): [number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const named = new Date(Date.UTC(year, month - 1 + (cutOffDay !== null && date > cutOffDay ? 1 : 0), 1));
  return [named.getUTCFullYear(), named.getUTCMonth()];
}

function startOfReportingMonth(year: number, month: number, cutOffDay: number | null): string {
  return addDays(endOf(year, month - 1, cutOffDay), 1);
}

function endOf(year: number, month: number, cutOffDay: number | null): string {
  return toDay(cutOffDay === null ? Date.UTC(year, month + 1, 0) : Date.UTC(year, month, cutOffDay));
}

function toDay(ms: number): string {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}

/** The civil day in Viet Nam at a moment, `YYYY-MM-DD`; it has been UTC+7 without summer time since 1975. */
export function dayInVietnam(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
