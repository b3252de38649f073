import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { channelKinds } from '../../lib/domain/vocabulary';

/** Where online posts come from. Links are kept only for `publication` and `office_page`. */
export const channel = pgTable('channel', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** The name folded (case, marks, spaces), so that "Tuổi Trẻ" and "tuoi tre" are one channel. */
  foldedName: text('folded_name').notNull().unique(),
  kind: text({ enum: channelKinds }).notNull().default('other'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
