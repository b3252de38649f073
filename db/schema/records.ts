import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { DeedDetail } from '../../lib/domain/audit/deed';
import type { LeftOutCounts } from '../../lib/domain/intake/left-out';
import { sources } from '../../lib/domain/vocabulary';
import { redactedText } from './columns';
import { unit } from './units';

/**
 * The audit: one row for each deed that must be provable, chained. `digest` is the SHA-256 of the entry's canonical JSON,
 * `hash` the SHA-256 of the hash before it and its digest, both in hex. Rows are appended by `audit_append` alone.
 */
export const auditEntry = pgTable('audit_entry', {
  /** From 1, without a gap. */
  seq: bigint({ mode: 'number' }).primaryKey(),
  /** Milliseconds are all there is: the text of it is part of the digest. */
  at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  /** A person's id, a key's id, `operator` or `unknown`; never anyone of the public. */
  actor: text().notNull(),
  /** The unit it was done for; it may be gone by now. */
  unitId: text('unit_id'),
  task: text().notNull(),
  subject: text().notNull(),
  detail: jsonb().$type<DeedDetail>().notNull(),
  digest: text().notNull(),
  hash: text().notNull(),
});

/** One batch of posts or past reports and its receipt, updated as the batch goes in. Rejected lines are not kept. */
export const intake = pgTable(
  'intake',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unit.id),
    actor: text().notNull(),
    door: text({ enum: ['command', 'api', 'page', 'demo'] }).notNull(),
    /** What its lines are: posts, or reports entered later. */
    source: text({ enum: sources }).notNull().default('post'),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    /** When its process last wrote how far it is. */
    heardAt: timestamp('heard_at', { withTimezone: true }),
    /** When the last of its items was taken out again. */
    undoneAt: timestamp('undone_at', { withTimezone: true }),
    read: integer().notNull().default(0),
    added: integer().notNull().default(0),
    repeated: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    masked: integer().notNull().default(0),
    dropped: integer().notNull().default(0),
    unplaced: integer().notNull().default(0),
    /** What the file was called, and the mapping it was read by. */
    fileName: redactedText('file_name'),
    mapping: redactedText(),
    /** How many values beside the texts could not be read and were left out, by the code of why. */
    leftOut: jsonb('left_out').$type<LeftOutCounts>().notNull().default({}),
    /** Of the repeated, how many had no channel and got one. */
    assigned: integer().notNull().default(0),
    /** Of the repeated, how many had other words than what is kept under their id, and how many of those took its place. */
    changed: integer().notNull().default(0),
    replaced: integer().notNull().default(0),
    /** Of the added, repeated, masked, dropped, unplaced and assigned, how many were kept apart then: told of the batch to few. */
    apart: integer().notNull().default(0),
    apartMasked: integer('apart_masked').notNull().default(0),
    apartDropped: integer('apart_dropped').notNull().default(0),
    apartUnplaced: integer('apart_unplaced').notNull().default(0),
    apartAssigned: integer('apart_assigned').notNull().default(0),
    apartRepeated: integer('apart_repeated').notNull().default(0),
  },
  (t) => [index('intake_unit').on(t.unitId, t.startedAt.desc())],
);

/**
 * An upload that goes on in some process, for whoever asks another one: how far it is, and whether it is to stop. Gone when it
 * ends; one of which nothing was heard for a while is of a process that is gone.
 */
export const runningIntake = pgTable(
  'running_intake',
  {
    viewerId: text('viewer_id').notNull(),
    /** What the page calls it. */
    run: uuid().notNull(),
    heardAt: timestamp('heard_at', { withTimezone: true }).notNull().defaultNow(),
    stopAsked: boolean('stop_asked').notNull().default(false),
    percent: integer(),
    read: integer().notNull(),
    added: integer().notNull(),
    repeated: integer().notNull(),
    assigned: integer().notNull(),
    rejected: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.viewerId, t.run] })],
);

/** Facts about this installation: the signing secret, the loaded places' version, whether a demonstration is in. */
export const setting = pgTable('setting', { name: text().primaryKey(), value: text().notNull() });
