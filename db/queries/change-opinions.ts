import { and, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Reason } from '../../lib/domain/classify/reading';
import type { Correctable } from '../../lib/domain/opinion/correctable';
import type { OpinionReading } from '../../lib/domain/opinion/opinion';
import type { Scope } from '../../lib/domain/permissions';
import { apartFlag } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { opinion } from '../schema/opinions';
import { forgetPhrases } from './forget-phrases';
import { reasonsPacker } from './reading-rules';
import { visibleIn } from './visible';

/** An item as it is to be read from now on. `areas` belong to its place. */
export type OpinionChange = OpinionReading & {
  readonly id: number;
  readonly placeFrom: 'given' | 'text' | 'none' | 'corrected';
  readonly areas: readonly string[];
  readonly score: number;
  readonly topicScores: readonly number[];
  /** Those it has stay where none are given. */
  readonly reasons?: readonly Reason[];
  readonly lexiconVersion: string;
  readonly corrected: readonly Correctable[];
};

export type LockedOpinion = Awaited<ReturnType<typeof lockedOpinions>>[number];

const separator = '\u001f';

/** How an item stands, to be read or corrected from. */
export const standingColumns = {
  id: opinion.id,
  source: opinion.source,
  unitId: opinion.unitId,
  day: opinion.day,
  text: opinion.text,
  placeKey: opinion.placeKey,
  placeFrom: opinion.placeFrom,
  areas: opinion.areas,
  sentiment: opinion.sentiment,
  score: opinion.score,
  topics: opinion.topics,
  topicScores: opinion.topicScores,
  flags: opinion.flags,
  lexiconVersion: opinion.lexiconVersion,
  corrected: opinion.corrected,
};

/**
 * The items among `ids` that the scope may see, with `notVersion` only those of another lexicon that still have words, kept
 * from other writers until the transaction ends. Locked in the order of their ids, so that writers wait for each other and
 * never deadlock.
 */
export async function lockedOpinions(tx: Executor, scope: Scope, ids: readonly number[], notVersion?: string) {
  const rows = await tx
    .select(standingColumns)
    .from(opinion)
    .where(
      and(
        inArray(opinion.id, [...ids]),
        visibleIn(scope),
        notVersion === undefined ? undefined : and(ne(opinion.lexiconVersion, notVersion), isNull(opinion.textGoneAt)),
      ),
    )
    .orderBy(opinion.id)
    .for('no key update');
  return rows.map((row) => ({ ...row, corrected: row.corrected as Correctable[] }));
}

const counted = (from: 'before' | 'after') =>
  sql.raw(['areas', 'topics', 'sentiment', 'flags', 'day', 'source'].map((name) => `${from}.${name}`).join(', '));

/**
 * Ends a statement whose parts `before` and `after` hold items with all that is counted of them: moves the counts of those that
 * differ, minus the old state, plus the new one.
 */
export const countsMoved = sql`
  insert into count_delta (n, areas, topics, sentiment, flags, day, source)
  select n, areas, topics, sentiment, flags, day, source from (
    select before.id, -1 as n, ${counted('before')} from before join after using (id)
    where (${counted('before')}) is distinct from (${counted('after')})
    union all
    select after.id, 1, ${counted('after')} from before join after using (id)
    where (${counted('before')}) is distinct from (${counted('after')})
  ) as moved order by id, n`;

/**
 * Writes how items locked before are read now, and in the same statement moves the counts of those for which anything
 * counted changed. What they carried and are now too few to, because they are kept apart, rises no more.
 */
export async function changeOpinions(tx: Executor, scope: Scope, rows: readonly OpinionChange[]): Promise<void> {
  if (rows.length === 0) return;
  const packed = await reasonsPacker(tx, scope, rows);
  const column = (pick: (row: OpinionChange) => string | number | null) => sql.param(rows.map(pick));
  const joined = (pick: (row: OpinionChange) => readonly (string | number)[]) =>
    column((row) => pick(row).join(separator));
  const list = (name: string) => sql.raw(`string_to_array(given.${name}, chr(31))`);
  await tx.execute(sql`
    with given as (
      select * from unnest(
        ${column((row) => row.id)}::bigint[], ${column((row) => row.sentiment)}::text[],
        ${column((row) => row.score)}::real[], ${joined((row) => row.topics)}::text[],
        ${joined((row) => row.topicScores)}::text[], ${joined((row) => row.flags)}::text[],
        ${column((row) => row.placeKey)}::text[], ${column((row) => row.placeFrom)}::text[],
        ${joined((row) => row.areas)}::text[], ${column((row) => (row.reasons ? packed(row.reasons) : null))}::text[],
        ${column((row) => row.lexiconVersion)}::text[], ${joined((row) => row.corrected)}::text[]
      ) as given (id, sentiment, score, topics, topic_scores, flags, place_key, place_from, areas, reasons,
        lexicon_version, corrected)
    ), before as (
      select opinion.id, opinion.areas, opinion.topics, opinion.sentiment, opinion.flags, opinion.day, opinion.source
      from opinion join given on given.id = opinion.id
    ), after as (
      update opinion set sentiment = given.sentiment, score = given.score, topics = ${list('topics')},
        topic_scores = ${list('topic_scores')}::real[], flags = ${list('flags')}, place_key = given.place_key,
        place_from = given.place_from, areas = ${list('areas')}, reasons = coalesce(given.reasons::bytea, opinion.reasons),
        reasons_before = case when given.reasons is null then opinion.reasons_before end,
        lexicon_version = given.lexicon_version, corrected = ${list('corrected')}
      from given where given.id = opinion.id
      returning opinion.id, opinion.areas, opinion.topics, opinion.sentiment, opinion.flags, opinion.day, opinion.source
    )
    ${countsMoved}`);
  const apart = rows.flatMap(({ id, flags }) => (flags.includes(apartFlag) ? [id] : []));
  if (apart.length > 0) await forgetPhrases(tx, scope, apart);
}
