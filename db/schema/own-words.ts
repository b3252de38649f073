import { bigint, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { OwnWord } from '../../lib/domain/own-words/own-word';

/** A board's own keywords, each time they were changed: the newest are read with, those before stay. */
export const ownWords = pgTable('own_words', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  /** What stands behind the version of the lexicon; empty without words. */
  hash: text().notNull(),
  words: jsonb().$type<readonly OwnWord[]>().notNull(),
  /** A person's id or `operator`. */
  actor: text().notNull(),
  keptAt: timestamp('kept_at', { withTimezone: true }).notNull().defaultNow(),
});
