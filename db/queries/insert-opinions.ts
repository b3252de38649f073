import { sql } from 'drizzle-orm';
import type { Reason } from '../../lib/domain/classify/reading';
import { NotAllowed } from '../../lib/domain/errors';
import type { Scope } from '../../lib/domain/permissions';
import { searchVector } from '../../lib/domain/search/vector';
import type { Executor } from '../client';
import type { opinion } from '../schema/opinions';
import { type MaskedVariant, newVariants } from './masked-variants';
import { type ReasonsPacker, reasonsPacker } from './reading-rules';
import { besideWriters } from './removal-turn';
import { keepMarkedWords } from './search-words';

/** Columns the database fills itself, the search words and packed reasons, which are made here, and those of what happens to an item later. */
type FilledLater = 'id' | 'receivedAt' | 'corrected' | 'search' | 'reasons' | 'reasonsBefore' | 'textGoneAt';

/** What only some items have. */
type Sometimes = 'demo' | 'intakeId';

/**
 * An item ready to be kept: redacted, read and placed. `fingerprint` is a uuid, `day` is `YYYY-MM-DD`. Made of the table's
 * columns, so that a column for people's words takes redacted ones here too.
 */
export type NewOpinion = Given<Omit<Row, FilledLater | Sometimes>> &
  Partial<Given<Pick<Row, Sometimes>>> &
  Variant & { readonly reasons: readonly Reason[] };

/** Nothing of it is kept with the item. */
type Variant = {
  /** Of a post without an id of which something was hidden. */
  readonly variant?: Omit<MaskedVariant, 'fingerprint'> | null;
  /** It is known by its own id, whatever its words. */
  readonly byId?: boolean;
  /** The fingerprints that versions before made of it. */
  readonly earlier?: readonly string[];
};

type Row = typeof opinion.$inferSelect;
type Given<T> = { readonly [N in keyof T]: T[N] extends (infer Part)[] ? readonly Part[] : T[N] };

export type Added = { readonly id: number; readonly fingerprint: string };

/** A statement's values are written in one go; more of them would hold up everybody else. */
const mostPerStatement = { rows: 250, letters: 100_000 } as const;
const lettersOfReason = 10;
const separator = '\u001f';

/**
 * Keeps the items and appends their counts in the same statement. Answers only those really added: an item whose
 * fingerprint is already kept, which was taken out for good, or which is one too many of those that differ only in what was hidden, is
 * left out. Throws `NotAllowed` when a row belongs to a unit outside the scope.
 */
export async function insertOpinions(tx: Executor, scope: Scope, rows: readonly NewOpinion[]): Promise<Added[]> {
  if (rows.some((row) => !scope.units.includes(row.unitId))) throw new NotAllowed(scope.task);
  await besideWriters(tx, scope);
  const variants = rows.flatMap(({ fingerprint, variant }) => (variant ? [{ fingerprint, ...variant }] : []));
  const taken = await newVariants(tx, scope, variants);
  const wanted = rows.filter(({ fingerprint, variant }) => !variant || taken.has(fingerprint));
  // One order for all writers, so that two batches with the same items wait for each other and never deadlock.
  const inOrder = wanted.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const packed = await reasonsPacker(tx, scope, inOrder);
  const added: Added[] = [];
  for (const together of inStatements(inOrder)) {
    const met = new Set<string>();
    const kept = await insertChunk(tx, together, { met, packed });
    await keepMarkedWords(tx, scope, kept.length === together.length ? met : wordsOf(together, kept));
    for (const row of kept) added.push({ id: Number(row.id), fingerprint: row.fingerprint });
  }
  return added;
}

/** The words of the rows that were really added. */
function wordsOf(rows: readonly NewOpinion[], added: readonly Pick<Added, 'fingerprint'>[]): Set<string> {
  const words = new Set<string>();
  const prints = new Set(added.map(({ fingerprint }) => fingerprint));
  for (const row of rows) if (prints.has(row.fingerprint)) searchVector(row.text, words);
  return words;
}

/** The rows in as many statements as none of which takes long to write. */
export function* inStatements<Row extends { readonly text: string; readonly reasons?: readonly Reason[] }>(
  rows: readonly Row[],
): Generator<Row[]> {
  let together: Row[] = [];
  let letters = 0;
  for (const row of rows) {
    together.push(row);
    letters += row.text.length + (row.reasons?.length ?? 0) * lettersOfReason;
    if (together.length < mostPerStatement.rows && letters < mostPerStatement.letters) continue;
    yield together;
    together = [];
    letters = 0;
  }
  if (together.length > 0) yield together;
}

type Made = {
  /** Takes in the words of the rows. */
  readonly met: Set<string>;
  readonly packed: ReasonsPacker;
};

/** Arrays of unequal length cannot go through `unnest`, so they travel joined and are split on arrival. */
function insertChunk(
  tx: Executor,
  rows: readonly NewOpinion[],
  { met, packed }: Made,
): Promise<{ id: string; fingerprint: string }[]> {
  const column = (pick: (row: NewOpinion) => string | number | null) => sql.param(rows.map(pick));
  const list = (name: string) => sql.raw(`string_to_array(${name}, chr(31))`);
  return tx.execute(sql`
    with added as (
      insert into opinion (source, unit_id, channel_id, fingerprint, day, posted_at, text, masked, place_key, place_from,
        areas, link, reach, sentiment, score, topics, topic_scores, flags, reasons, lexicon_version, demo, intake_id, search)
      select source, unit_id, channel_id, fingerprint, day, posted_at, text, masked::jsonb, place_key, place_from,
        ${list('areas')}, link, reach, sentiment, score, ${list('topics')}, ${list('topic_scores')}::real[],
        ${list('flags')}, reasons::bytea, lexicon_version, demo, intake_id, search::tsvector
      from unnest(
        ${column((row) => row.source)}::text[], ${column((row) => row.unitId)}::text[],
        ${column((row) => row.channelId)}::text[], ${column((row) => row.fingerprint)}::uuid[],
        ${column((row) => row.day)}::text[]::date[], ${column((row) => row.postedAt?.toISOString() ?? null)}::text[]::timestamptz[],
        ${column((row) => row.text)}::text[], ${column((row) => JSON.stringify(row.masked))}::text[],
        ${column((row) => row.placeKey)}::text[], ${column((row) => row.placeFrom)}::text[],
        ${column((row) => row.areas.join(separator))}::text[], ${column((row) => row.link)}::text[],
        ${column((row) => row.reach)}::int[], ${column((row) => row.sentiment)}::text[],
        ${column((row) => row.score)}::real[], ${column((row) => row.topics.join(separator))}::text[],
        ${column((row) => row.topicScores.join(separator))}::text[],
        ${column((row) => row.flags.join(separator))}::text[],
        ${column((row) => packed(row.reasons))}::text[], ${column((row) => row.lexiconVersion)}::text[],
        ${column((row) => (row.demo ? 't' : 'f'))}::text[]::boolean[],
        ${column((row) => row.intakeId ?? null)}::bigint[], ${column((row) => searchVector(row.text, met))}::text[]
      ) as given (source, unit_id, channel_id, fingerprint, day, posted_at, text, masked, place_key, place_from, areas,
        link, reach, sentiment, score, topics, topic_scores, flags, reasons, lexicon_version, demo,
        intake_id, search)
      where not exists (select from removed_item where removed_item.fingerprint = given.fingerprint)
      on conflict (fingerprint) do nothing
      returning id, fingerprint, areas, topics, sentiment, flags, day, source
    ), counted as (
      insert into count_delta (n, areas, topics, sentiment, flags, day, source)
      select 1, areas, topics, sentiment, flags, day, source from added
    )
    select id, fingerprint from added`) as unknown as Promise<{ id: string; fingerprint: string }[]>;
}
