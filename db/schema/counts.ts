import { bigint, date, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { sources } from '../../lib/domain/vocabulary';

/**
 * The roll-up. `topic` is a code or `*` for any; `measure` is a sentiment, a flag code, or `flagged` (at least one
 * flag). An item adds one to each (area, topic) pair it belongs to.
 */
export const countCell = pgTable(
  'count_cell',
  {
    area: text().notNull(),
    topic: text().notNull(),
    measure: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    source: text({ enum: sources }).notNull(),
    n: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.topic, t.measure, t.day, t.source] })],
);

/** Changes not yet folded into `count_cell`: `n` is 1 for an item's new state and -1 for the one it replaces. */
export const countDelta = pgTable('count_delta', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  n: smallint().notNull(),
  areas: text().array().notNull(),
  topics: text().array().notNull(),
  sentiment: text().notNull(),
  flags: text().array().notNull(),
  day: date({ mode: 'string' }).notNull(),
  source: text({ enum: sources }).notNull(),
});
