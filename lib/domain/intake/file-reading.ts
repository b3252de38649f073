import type { LegacyEncoding } from './legacy-spelling';
import type { PostField } from './post-fields';

/** Whether 5/6/2026 is a day of June or of May. */
export type DateOrder = 'day_first' | 'month_first';

/** What a column is taken for. Of a person's column nothing is read. */
export type ColumnUse = PostField | 'author' | 'ignored';

/** How a file is read, as far as that was said: the rest is told by names and by what stands in it. */
export type FileReading = {
  /** By heading as it stands, without spaces around it. */
  readonly columns?: ReadonlyMap<string, ColumnUse>;
  /** Whether columns that are not named here are left alone, whatever they are called. */
  readonly only?: boolean;
  readonly dateOrder?: DateOrder;
  /** The old font its texts are converted from; `none` when it was seen that they are in no such font. */
  readonly oldFont?: LegacyEncoding | 'none';
  /** Names of the sheets of a workbook. */
  readonly sheets?: readonly string[];
};
