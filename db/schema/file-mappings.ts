import { bigint, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { MappedColumn } from '../../lib/domain/intake/saved-mapping';
import { redactedText } from './columns';
import { unit } from './units';

/** How a unit's files with one set of headings are read, so that nobody has to say it again. Nothing of a row is here. */
export const fileMapping = pgTable(
  'file_mapping',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id),
    /** The SHA-256 of the set of headings, in hex. */
    headings: text().notNull(),
    /** What it is called by, in commands and by programs. */
    name: redactedText().notNull(),
    columns: jsonb().$type<readonly MappedColumn[]>().notNull(),
    dateOrder: text('date_order', { enum: ['day_first', 'month_first'] }),
    /** Who said it last: a person's id, a key's or `operator`. */
    actor: text().notNull(),
    keptAt: timestamp('kept_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('file_mapping_headings').on(t.unitId, t.headings),
    uniqueIndex('file_mapping_name').on(t.unitId, t.name),
  ],
);
