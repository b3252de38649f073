import { writtenDate } from './written-date';

const hourAlone =
  /^(?:\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,9})?(?:\s*(?:am|pm|sa|ch))?|\d{1,2}\s*(?:h|g|giờ)(?:\s*\d{2})?(?:\s*(?:p|phút))?)$/i;
const longestHour = 20;
const msPerDay = 86_400_000;
/** Of a cell that shows an hour alone the day is the first of its calendar. */
const firstYears = 1905;

/** Whether a value is an hour without a day: `08:30`, `8h30`, a cell with nothing else. */
export function isHourAlone(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longestHour && hourAlone.test(value.trim());
  return value instanceof Date && value.getUTCFullYear() < firstYears;
}

/** A day and the hour that stands in a column of its own, as one value; the day as it is where it has an hour or this is none. */
export function withHour(day: unknown, hour: unknown): unknown {
  const said = hourSaid(hour);
  if (said === null) return day;
  if (typeof day === 'string') {
    const joined = `${day.trim()} ${said}`;
    return writtenDate(day)?.time === null && isSaid(writtenDate(joined)?.time) ? joined : day;
  }
  if (!(day instanceof Date) || day.getTime() % msPerDay !== 0) return day;
  const time = writtenDate(`2000-01-01 ${said}`)?.time;
  if (!isSaid(time)) return day;
  return new Date(day.getTime() + ((time.hour * 60 + time.minute) * 60 + time.second) * 1000 + time.ms);
}

const isSaid = <Time>(time: Time | 'unclear' | null | undefined): time is Time =>
  time !== null && time !== undefined && time !== 'unclear';

function hourSaid(value: unknown): string | null {
  if (typeof value === 'string') return isHourAlone(value) ? value.trim() : null;
  const ms = value instanceof Date ? value.getTime() : typeof value === 'number' && value < 1 ? value * msPerDay : null;
  if (ms === null || Number.isNaN(ms)) return null;
  const inDay = Math.round((((ms % msPerDay) + msPerDay) % msPerDay) / 1000) * 1000;
  return inDay >= msPerDay ? null : new Date(inDay).toISOString().slice(11, 19);
}
