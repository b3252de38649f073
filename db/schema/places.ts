import { boolean, date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const place = pgTable(
  'place',
  {
    key: text().primaryKey(),
    code: text().notNull(),
    name: text().notNull(),
    shortName: text('short_name').notNull(),
    level: text({ enum: ['province', 'district', 'ward'] }).notNull(),
    parentKey: text('parent_key'),
    districtKey: text('district_key'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  (t) => [
    index('place_code').on(t.code),
    index('place_parent').on(t.parentKey),
    index('place_district').on(t.districtKey),
  ],
);

export const placeSuccessor = pgTable(
  'place_successor',
  {
    placeKey: text('place_key')
      .notNull()
      .references(() => place.key),
    successorKey: text('successor_key')
      .notNull()
      .references(() => place.key),
    primary: boolean().notNull(),
    /** False where no second source names the same link. */
    confirmed: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.placeKey, t.successorKey] })],
);
