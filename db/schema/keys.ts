import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { keyKinds } from '../../lib/domain/keys/key-kind';
import { person } from './people';
import { unit } from './units';

/** Keys for programs. Only the SHA-256 of a key is kept; `prefix` is its first characters, to tell keys apart. */
export const apiKey = pgTable(
  'api_key',
  {
    id: text().primaryKey(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id),
    label: text().notNull(),
    prefix: text().notNull(),
    hash: text().notNull().unique(),
    /** What its holder may do. */
    kind: text({ enum: keyKinds }).notNull().default('posts'),
    /** Narrower than the unit's places when not null. */
    placeKeys: text('place_keys').array(),
    createdBy: text('created_by')
      .notNull()
      .references(() => person.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    /** Off since a backup was restored, until an administrator turns it on again. */
    suspendedAt: timestamp('suspended_at', { withTimezone: true }),
  },
  (t) => [index('api_key_unit').on(t.unitId)],
);
