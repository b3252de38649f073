import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type Reason, reasonKinds } from '../../lib/domain/classify/reading';
import { correctable } from '../../lib/domain/opinion/correctable';
import type { MaskCounts } from '../../lib/domain/redact/redacted';
import {
  apartFlag,
  type Flag,
  flags,
  removalReasons,
  sentiments,
  sources,
  type Topic,
  topics,
} from '../../lib/domain/vocabulary';
import { channel } from './channels';
import { packedReasons, redactedText, searchColumn } from './columns';
import { person } from './people';
import { place } from './places';
import { intake } from './records';
import { reportColumns } from './report-columns';
import { unit } from './units';

/** One thing people said, redacted, with how it was read. Holds nothing about who said it. */
export const opinion = pgTable(
  'opinion',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    source: text({ enum: sources }).notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id),
    channelId: text('channel_id').references(() => channel.id),
    /** A keyed hash of what makes the item the same item (`db/fingerprints/key.ts`); sending it again stores nothing. */
    fingerprint: uuid().notNull(),
    /** Day heard or posted, in Vietnamese time. */
    day: date({ mode: 'string' }).notNull(),
    postedAt: timestamp('posted_at', { withTimezone: true }),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    text: redactedText().notNull(),
    masked: jsonb().$type<MaskCounts>().notNull(),
    placeKey: text('place_key').references(() => place.key),
    placeFrom: text('place_from', { enum: ['given', 'text', 'none', 'corrected'] }).notNull(),
    /** Every bucket the item is counted in: its places, `@unit`, or `~unit` when unplaced. Made by `areasOf`. */
    areas: text().array().notNull(),
    link: redactedText(),
    reach: integer(),
    sentiment: text({ enum: sentiments }).notNull(),
    score: real().notNull(),
    /** Best first, one to three; `KHAC` alone when nothing fits. */
    topics: text({ enum: topics }).array().notNull(),
    topicScores: real('topic_scores').array().notNull(),
    flags: text({ enum: flags }).array().notNull(),
    /** By the numbers of `reading_rule`; `reasonsOf` reads them. */
    reasons: packedReasons().notNull().default(sql`''`),
    /** As versions before kept them, until `bringItems` has packed them. Whoever writes `reasons` empties this. */
    reasonsBefore: jsonb('reasons_before').$type<Reason[]>(),
    lexiconVersion: text('lexicon_version').notNull(),
    /** Which of `sentiment`, `topics`, `flags`, `place` a person set; re-runs leave these as they are. */
    corrected: text({ enum: correctable }).array().notNull().default(sql`'{}'`),
    /** Part of the demonstration, removed with it. */
    demo: boolean().notNull().default(false),
    /** The batch it came in with; null for a report a collaborator sent, and for what came in before batches were noted. */
    intakeId: bigint('intake_id', { mode: 'number' }).references(() => intake.id, { onDelete: 'set null' }),
    /** When its words were removed, having been kept for as long as its unit keeps them. It counts on. */
    textGoneAt: timestamp('text_gone_at', { withTimezone: true }),
    /** Whoever writes `text` writes this with it (`searchable`), in the same statement. */
    search: searchColumn().notNull(),
  },
  (t) => [
    // Ascending on purpose: read backwards they serve `order by day desc, id desc`. Made with desc() they would be
    // "nulls last", which that order is not, and every list would be sorted whole.
    uniqueIndex('opinion_fingerprint').on(t.fingerprint),
    index('opinion_day').on(t.day, t.id),
    index('opinion_areas').using('gin', t.areas),
    index('opinion_flagged').on(t.day, t.id).where(sql`flags <> '{}'`),
    index('opinion_search').using('gin', t.search),
    index('opinion_lexicon').on(t.lexiconVersion),
    index('opinion_apart')
      .on(t.day)
      .where(sql.raw(`'${apartFlag}' = any(flags)`)),
    index('opinion_intake').on(t.intakeId).where(sql`intake_id is not null`),
    check('opinion_words_go_together', sql`text <> '' or search = ''`),
    check(
      'opinion_reasons_once',
      sql`reasons_before is null or (reasons = '' and (text <> '' or reasons_before = '[]'))`,
    ),
  ],
);

/**
 * What reasons say wherever they stand, by the number that items hold. A row is never changed nor removed, so that an item tells why it
 * was read so whatever version read it. Without a unique index, so that no two writers wait for each other: a rule may be there twice.
 */
export const readingRule = pgTable(
  'reading_rule',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** Of all that the row says, to find it by. */
    digest: uuid().notNull(),
    kind: text({ enum: reasonKinds }).notNull(),
    /** Words of the lists, of a board's own keywords, or official names and codes; none of anybody's text. */
    code: text().notNull(),
    rule: text().notNull(),
    phrase: text().notNull(),
    weight: doublePrecision().notNull(),
  },
  (t) => [index('reading_rule_digest').on(t.digest)],
);

/**
 * The words with marks that items hold, by what is typed for them without marks. Without a unique index, so that no two writers
 * wait for each other: a word may be there twice. A row that is `leaving` says that an item with the word is gone and that nobody has
 * looked yet whether it was the last (`db/queries/search-words.ts`).
 */
export const searchWord = pgTable(
  'search_word',
  {
    folded: text().notNull(),
    word: text().notNull(),
    leaving: boolean().notNull().default(false),
  },
  (t) => [
    index('search_word_folded').on(t.folded, t.word),
    index('search_word_word').on(t.word),
    index('search_word_leaving').on(t.word).where(sql`leaving`),
  ],
);

/** What only a collaborator's report has. Kept apart so that no list or export can join a reporter by accident. */
export const report = pgTable(
  'report',
  {
    opinionId: bigint('opinion_id', { mode: 'number' })
      .primaryKey()
      .references(() => opinion.id, { onDelete: 'cascade' }),
    /** Null when it was kept for as long as its unit keeps it, and of what was entered later. */
    reporterId: text('reporter_id').references(() => person.id),
    /** Whether enough shared the group when the report came in. What was hidden then stays hidden. */
    groupOpen: boolean('group_open').notNull().default(false),
    /**
     * Not of what was kept apart as it came in: who may not see it would tell by a group that is told that it is there. Nor of what was
     * entered later, which nobody of any group sent.
     */
    groupCounted: boolean('group_counted').notNull().default(true),
    /** Brought in by the board's staff from what was reported before: it has no reporter. */
    enteredLater: boolean('entered_later').notNull().default(false),
    /** The network of collaborators on whose behalf it was entered; null for a collaborator nobody names. */
    network: redactedText(),
    ...reportColumns,
  },
  (t) => [
    index('report_reporter').on(t.reporterId, t.opinionId),
    index('report_group_open').on(t.opinionId).where(sql`group_open`),
  ],
);

/** What was taken out as a whole: that it was there, by whom it was removed and why. Nothing of what it said. */
export const removedItem = pgTable(
  'removed_item',
  {
    opinionId: bigint('opinion_id', { mode: 'number' }).primaryKey(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id),
    source: text({ enum: sources }).notNull(),
    day: date({ mode: 'string' }).notNull(),
    /** Kept only of what must not come in again when its file is sent once more. */
    fingerprint: uuid(),
    /** Kept of what may come in again, so that it is told from one that was not there before. */
    returns: uuid(),
    intakeId: bigint('intake_id', { mode: 'number' }).references(() => intake.id, { onDelete: 'set null' }),
    why: text({ enum: removalReasons }).notNull(),
    /** It was kept apart: that it was there is told to few. */
    apart: boolean().notNull().default(false),
    removedBy: text('removed_by').notNull(),
    removedAt: timestamp('removed_at', { withTimezone: true }).notNull().defaultNow(),
    /** When it came in: with its number it is the same item in any backup, also where numbers were given anew. */
    receivedAt: timestamp('received_at', { withTimezone: true }),
    /** When it was written to the list of removed items that is kept outside the database. */
    listedAt: timestamp('listed_at', { withTimezone: true }),
  },
  (t) => [
    index('removed_item_fingerprint').on(t.fingerprint),
    index('removed_item_returns').on(t.returns).where(sql`returns is not null`),
    index('removed_item_unit').on(t.unitId, t.removedAt),
    index('removed_item_unlisted').on(t.opinionId).where(sql`listed_at is null`),
  ],
);

/** Of personal data that was removed: keyed hashes of its redacted words, which stay out under any channel, day or id. */
export const removedWords = pgTable(
  'removed_words',
  {
    opinionId: bigint('opinion_id', { mode: 'number' })
      .notNull()
      .references(() => removedItem.opinionId, { onDelete: 'cascade' }),
    fingerprint: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.fingerprint, t.opinionId] }), index('removed_words_opinion').on(t.opinionId)],
);

/**
 * How many posts without an id were taken in that differ only in what a mask hides, by a keyed hash of the rest. Never
 * lowered: whoever tries what is hidden would begin anew.
 */
export const maskedVariants = pgTable('masked_variants', {
  rest: uuid().primaryKey(),
  taken: integer().notNull(),
});

/** Who corrected what, when and why. `before` and `after` hold only the fields that changed. */
export const correction = pgTable(
  'correction',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    opinionId: bigint('opinion_id', { mode: 'number' })
      .notNull()
      .references(() => opinion.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    why: redactedText().notNull(),
    before: jsonb().$type<Corrected>().notNull(),
    after: jsonb().$type<Corrected>().notNull(),
  },
  (t) => [index('correction_opinion').on(t.opinionId, t.id)],
);

/** What an item said before other words came under its id and took their place: by whom and when. Goes with the item's words. */
export const opinionEarlier = pgTable(
  'opinion_earlier',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    opinionId: bigint('opinion_id', { mode: 'number' })
      .notNull()
      .references(() => opinion.id, { onDelete: 'cascade' }),
    text: redactedText().notNull(),
    day: date({ mode: 'string' }).notNull(),
    replacedAt: timestamp('replaced_at', { withTimezone: true }).notNull().defaultNow(),
    actor: text().notNull(),
  },
  (t) => [index('opinion_earlier_opinion').on(t.opinionId, t.id)],
);

export type Corrected = {
  sentiment?: (typeof sentiments)[number];
  topics?: Topic[];
  flags?: Flag[];
  placeKey?: string | null;
};
