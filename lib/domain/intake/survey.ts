import { dateOrderShown } from '../input/post-dates';
import { columnUses } from './column-uses';
import type { DateOrder, FileReading } from './file-reading';
import { type LegacyEncoding, legacyEncoding } from './legacy-spelling';

/** What all the lines of a file show together, before the first of them is kept. */
export type Surveyed = {
  readonly lines: number;
  /** `both` when some dates can only be read the one way and others only the other; null when none says. */
  readonly dateOrder: DateOrder | 'both' | null;
  /** How many dates could be read either way. */
  readonly unclearDates: number;
  /** A date that shows the order, day before month or not, as it stands. */
  readonly shownBy: Readonly<Partial<Record<DateOrder, string>>>;
  readonly oldFont: LegacyEncoding | null;
};

/** Most of the texts that can tell have to look like an old font for all to be taken for it. */
const shareOfOldFont = 0.5;

/** Looks at the lines of a file one after another, for what no single line can tell. */
export class Survey {
  private lines = 0;
  private unclear = 0;
  private readonly shown: Partial<Record<DateOrder, string>> = {};
  private readonly fonts = { tcvn3: 0, vni: 0 };
  private telling = 0;

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
    const order = dateOrderShown(given);
    if (order === 'either') this.unclear++;
    else if (order) this.shown[order] ??= String(given).slice(0, 40);
  }

  private addText(given: unknown): void {
    // Only letters beyond ASCII can tell.
    if (typeof given !== 'string' || !/\P{ASCII}/u.test(given)) return;
    this.telling++;
    const font = legacyEncoding(given);
    if (font) this.fonts[font]++;
  }

  get found(): Surveyed {
    const { tcvn3, vni } = this.fonts;
    const font = tcvn3 >= vni ? 'tcvn3' : 'vni';
    const { day_first, month_first } = this.shown;
    const order = day_first ? (month_first ? 'both' : 'day_first') : month_first ? 'month_first' : null;
    return {
      lines: this.lines,
      dateOrder: order,
      unclearDates: this.unclear,
      shownBy: { ...this.shown },
      oldFont: this.fonts[font] > this.telling * shareOfOldFont ? font : null,
    };
  }
}

/**
 * Why a file is not read before somebody says how, null when it can be: its dates put the month first, or contradict each other, or its
 * texts are in an old font.
 */
export function askedFirst({ dateOrder, oldFont, shownBy }: Surveyed, reading: FileReading = {}) {
  if (oldFont && !reading.oldFont) return { field: 'file', code: `file_old_font_${oldFont}` } as const;
  if (reading.dateOrder) return null;
  const value = shownBy.month_first;
  if (dateOrder === 'month_first') return { field: 'file', code: 'dates_month_first', value } as const;
  return dateOrder === 'both' ? ({ field: 'file', code: 'dates_contradict', value } as const) : null;
}
