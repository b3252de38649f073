import type { LegacyEncoding } from './legacy-spelling';
import type { PostField } from './post-fields';

/** Which of two small numbers of a date is the day: `13/5/2026` or `5/13/2026`. */
export type DateOrder = 'day_first' | 'month_first';

/** What a column is taken for. What `author` and `ignored` hold is never read. */
export type ColumnUse = PostField | 'author' | 'ignored';

/** How a file is to be read where its own names and values do not say so. Columns go by their headings, trimmed. */
export type FileReading = {
  readonly columns?: ReadonlyMap<string, ColumnUse>;
  readonly dateOrder?: DateOrder;
  readonly oldFont?: LegacyEncoding | 'none';
  readonly sheets?: readonly string[];
};
