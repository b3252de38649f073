import { bigint, date, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { counterOf } from '../../lib/domain/board/dashboard-figures';
import { flags, type Sentiment, sentiments, sources } from '../../lib/domain/vocabulary';

/** Defaults to 0, so that a counter can be added to a table that is filled: what was not counted before was nothing. */
const counter = () => integer().notNull().default(0);

const flagCounters = Object.fromEntries(flags.map((flag) => [counterOf(flag), counter()])) as Record<
  ReturnType<typeof counterOf>,
  ReturnType<typeof counter>
>;
const sentimentCounters = Object.fromEntries(sentiments.map((sentiment) => [sentiment, counter()])) as Record<
  Sentiment,
  ReturnType<typeof counter>
>;

/**
 * The roll-up: one row per area, topic (a code, or `*` for any), day and source, with one counter per sentiment, one
 * for items with at least one flag, and one per flag. An item is counted once in each (area, topic) pair it belongs to.
 */
export const countCell = pgTable(
  'count_cell',
  {
    area: text().notNull(),
    topic: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    source: text({ enum: sources }).notNull(),
    ...sentimentCounters,
    flagged: counter(),
    ...flagCounters,
  },
  (t) => [primaryKey({ columns: [t.area, t.topic, t.day, t.source] })],
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
