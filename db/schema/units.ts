import { type AnyPgColumn, boolean, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { unitKinds } from '../../lib/domain/vocabulary';
import { place } from './places';

/** A board, committee, front or union. One without places sees what its own people and those below it took in. */
export const unit = pgTable('unit', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text({ enum: unitKinds }).notNull(),
  parentId: text('parent_id').references((): AnyPgColumn => unit.id),
  /** Day of the month a reporting month ends on, 1 to 28; null for calendar months. */
  cutOffDay: integer('cut_off_day'),
  /** Months after which an item's text is removed; null to keep it. */
  textMonths: integer('text_months'),
  /** Months after which nobody can tell any more who reported an item; null to keep it. */
  reporterMonths: integer('reporter_months'),
  demo: boolean().notNull().default(false),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const unitPlace = pgTable(
  'unit_place',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id, { onDelete: 'cascade' }),
    placeKey: text('place_key')
      .notNull()
      .references(() => place.key),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.placeKey] })],
);
