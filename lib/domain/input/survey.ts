import { columnUses } from '../intake/column-uses';
import type { DateOrder, FileReading } from '../intake/file-reading';
import { fontOf, type LegacyEncoding, oldFontOf } from '../intake/legacy-spelling';
import { ShortYears } from '../intake/short-years';
import { writtenDate } from '../intake/written-date';
import { dateOrderShown } from './post-dates';

/** What all the lines of a file show together, before the first of them is kept. */
export type Surveyed = {
  readonly lines: number;
  /** `both` when some dates can only be read the one way and others only the other; null when none says. */
  readonly dateOrder: DateOrder | 'both' | null;
  /** How many dates could be read either way. */
  readonly unclearDates: number;
  /** How many dates can only be read the one way, and the first of each as it stands. */
  readonly shownTimes: Readonly<Record<DateOrder, number>>;
  readonly shownBy: Readonly<Partial<Record<DateOrder, string>>>;
  readonly oldFont: LegacyEncoding | null;
  /**
   * Whether cells that are days and texts look like one column of which a spreadsheet took the days up to the 12th for months: no cell is
   * after the 12th, and no text before.
   */
  readonly isHalfTurned: boolean;
  /** The first of the dates whose years of two digits may as well stand first (`ShortYears`); null when none do. */
  readonly yearFirst: string | null;
};

/** Three small numbers, whatever stands around them. */
const shortDate = /(?:^|\D)\d{1,2}\D{1,3}\d{1,2}\D{1,3}\d{2}(?!\d)/;
const monthsOfYear = 12;
/** So many of each kind by chance are rare. */
const fewestOfEach = 3;

/** Looks at the lines of a file one after another, for what no single line can tell. */
export class Survey {
  private lines = 0;
  private unclear = 0;
  private readonly shown: Partial<Record<DateOrder, string>> = {};
  private readonly times = { day_first: 0, month_first: 0 };
  private readonly fonts = { tcvn3: 0, vni: 0, unicode: 0 };
  private readonly shortYears = new ShortYears();
  private shortYear: string | null = null;
  private looked = 0;
  /** Cells that are days: up to the 12th, and after. */
  private readonly cells = { low: 0, high: 0 };

  constructor(private readonly reading?: FileReading) {}

  /** `record` is null for a line that is none. */
  add(record: Readonly<Record<string, unknown>> | null): void {
    this.lines++;
    if (!record) return;
    const takenFor = columnUses(this.reading);
    for (const heading of Object.keys(record)) {
      const use = takenFor(heading);
      if (use === 'date') this.addDate(record[heading]);
      else if (use === 'text') this.addText(record[heading]);
    }
  }

  private addDate(given: unknown): void {
    if (given instanceof Date) this.cells[given.getUTCDate() <= monthsOfYear ? 'low' : 'high']++;
    const order = dateOrderShown(given);
    const short = order && shortDate.test(String(given)) ? writtenDate(String(given)) : null;
    if (short?.isShortYear) {
      this.shortYears.add(short);
      this.shortYear ??= String(given).slice(0, 40);
    }
    if (order === 'either') this.unclear++;
    else if (order) {
      this.times[order]++;
      this.shown[order] ??= String(given).slice(0, 40);
    }
  }

  private addText(given: unknown): void {
    if (typeof given !== 'string') return;
    this.looked++;
    const font = fontOf(given);
    if (font) this.fonts[font]++;
  }

  get found(): Surveyed {
    const { tcvn3, vni, unicode } = this.fonts;
    const { day_first, month_first } = this.shown;
    const order = day_first ? (month_first ? 'both' : 'day_first') : month_first ? 'month_first' : null;
    return {
      lines: this.lines,
      dateOrder: order,
      unclearDates: this.unclear,
      shownTimes: { ...this.times },
      shownBy: { ...this.shown },
      oldFont: oldFontOf({ tcvn3, vni, sure: unicode, looked: this.looked }),
      isHalfTurned: this.isHalfTurned,
      yearFirst: this.shortYears.mayBeginDates ? this.shortYear : null,
    };
  }

  private get isHalfTurned(): boolean {
    const { low, high } = this.cells;
    const { day_first, month_first } = this.times;
    const told = Math.max(day_first, month_first);
    const isOneWay = Math.min(day_first, month_first) + this.unclear + high === 0;
    return isOneWay && low >= fewestOfEach && told >= fewestOfEach;
  }
}

/**
 * Why a file is not read before somebody says how, null when it can be: a spreadsheet turned some of its dates, their years may stand first, they put the month first, or as often as the day, or its
 * texts are in an old font. Where most put the day first, the others are refused line by line.
 */
export function askedFirst(
  { dateOrder, oldFont, shownBy, shownTimes, isHalfTurned, yearFirst }: Surveyed,
  reading: FileReading = {},
) {
  if (oldFont && !reading.oldFont) return { field: 'file', code: `file_old_font_${oldFont}` } as const;
  if (reading.dateOrder) return null;
  if (isHalfTurned) return { field: 'file', code: 'dates_half_turned' } as const;
  if (yearFirst !== null) return { field: 'file', code: 'dates_year_first', value: yearFirst } as const;
  const value = shownBy.month_first;
  if (dateOrder === 'month_first') return { field: 'file', code: 'dates_month_first', value } as const;
  const isUnsure = dateOrder === 'both' && shownTimes.month_first >= shownTimes.day_first;
  return isUnsure ? ({ field: 'file', code: 'dates_contradict', value } as const) : null;
}
