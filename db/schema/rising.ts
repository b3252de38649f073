import {
  bigint,
  date,
  integer,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { risingSources } from '../../lib/domain/phrases/rising-look';
import { redactedText } from './columns';
import { unit } from './units';

/** What was looked for phrases that rise: a unit's items of the seven days up to `day`, all or of one place or source. */
export const risingView = pgTable(
  'rising_view',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id, { onDelete: 'cascade' }),
    /** The key of a place below the unit's own; empty for all of it. */
    place: text().notNull(),
    source: text({ enum: risingSources }).notNull(),
    day: date({ mode: 'string' }).notNull(),
    /** The areas the unit had then: who sees others is shown nothing of it. */
    areas: text().array().notNull(),
    computedAt: timestamp('computed_at', { withTimezone: true }).notNull(),
    itemsNow: integer('items_now').notNull(),
    itemsBefore: integer('items_before').notNull(),
  },
  (t) => [uniqueIndex('rising_view_look').on(t.unitId, t.day, t.place, t.source)],
);

/** A phrase that rises, of many items and nobody's name, with what the list held of it then. */
export const risingPhrase = pgTable(
  'rising_phrase',
  {
    viewId: bigint('view_id', { mode: 'number' })
      .notNull()
      .references(() => risingView.id, { onDelete: 'cascade' }),
    rank: smallint().notNull(),
    phrase: redactedText().notNull(),
    thisWeek: integer('this_week').notNull(),
    before: integer().notNull(),
    /** How many times as large its share of the items is as before. */
    growth: real().notNull(),
    /** Items that carry it: as soon as fewer than five of them still do, it is shown to nobody. */
    carriers: bigint({ mode: 'number' }).array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.viewId, t.rank] })],
);
