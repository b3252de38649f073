import type { Foreseen } from '@/app/api/intake/events';
import type { Complete } from '@/lib/domain/input/ways-of-reading';
import type { ColumnUse, DateOrder, FileReading } from '@/lib/domain/intake/file-reading';
import type { LookedAtFile } from '@/lib/services/posts/look-at-file';

/** What the lines of a batch are taken for. */
export type Takes = 'posts' | 'reports';

/** How whoever sends a file has it read, as chosen so far. */
export type ChosenReading = {
  readonly uses: Readonly<Record<string, ColumnUse>>;
  readonly dates: DateOrder | null;
  /** The sheets of a workbook that were chosen; null for those that are read by themselves. */
  readonly sheets: readonly string[] | null;
  readonly font: 'tcvn3' | 'vni' | 'none' | null;
};

export const readingShown = ({ columns, dateOrder }: LookedAtFile): ChosenReading => ({
  uses: Object.fromEntries(columns.map(({ heading, use }) => [heading, use])),
  dates: dateOrder,
  sheets: null,
  font: null,
});

/** Whether nothing was chosen otherwise than it was shown first; an order of dates may be chosen where none is remembered. */
export function isAsShown(looked: LookedAtFile, { uses, dates }: ChosenReading): boolean {
  const shown = readingShown(looked);
  return (
    Object.entries(uses).every(([heading, use]) => shown.uses[heading] === use) &&
    (shown.dates === null || shown.dates === dates)
  );
}

/** Takes a column for something; whatever was taken for the same before is ignored. */
export function withUse(chosen: ChosenReading, heading: string, use: ColumnUse): ChosenReading {
  const isShared = use === 'ignored' || use === 'author';
  const others = Object.entries(chosen.uses).map(([one, its]) => [one, !isShared && its === use ? 'ignored' : its]);
  return { ...chosen, uses: { ...Object.fromEntries(others), [heading]: use } };
}

/** What a dry run has shown of a file, so that its lines go in as they come: it need not be looked through again before the first. */
export function withFound(chosen: ChosenReading, foreseen: Foreseen | null): ChosenReading {
  if (!foreseen || foreseen.asks) return chosen;
  return { ...chosen, dates: chosen.dates ?? 'day_first', font: chosen.font ?? 'none' };
}

/** The choice as the server reads it: columns that are taken for nothing need not be named, for no others are read. */
export const readingChosen = ({ uses, dates, sheets, font }: ChosenReading): Complete<FileReading> => ({
  columns: new Map(Object.entries(uses).filter(([, use]) => use !== 'ignored' && use !== 'author')),
  only: true,
  dateOrder: dates ?? undefined,
  oldFont: font ?? undefined,
  sheets: sheets ?? undefined,
});
