import type { LegacyEncoding } from './legacy-spelling';
import type { PostField } from './post-fields';

export type DateOrder = 'day_first' | 'month_first';

/** What a column is taken for. */
export type ColumnUse = PostField | 'author' | 'ignored';

/**
 * How a file is to be read, where its sender said so. `columns` by their headings as they stand, trimmed, and in Unicode where
 * `oldFont` names the font they were written for; others go by their names. `sheets` of a workbook are read alone.
 */
export type FileReading = {
  readonly columns?: ReadonlyMap<string, ColumnUse>;
  readonly dateOrder?: DateOrder;
  readonly oldFont?: LegacyEncoding | 'none';
  readonly sheets?: readonly string[];
};
