import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { MaskCounts, Redacted } from '../../lib/domain/redact/redacted';
import { searchVector } from '../../lib/domain/search/vector';
import type { Executor } from '../client';
import { opinion, opinionEarlier } from '../schema/opinions';
import { actorOf } from './acting';
import { changeOpinions, countsMoved, type OpinionChange } from './change-opinions';
import { inStatements } from './insert-opinions';
import { keepMarkedWords, wordsLeave } from './search-words';
import { visibleIn } from './visible';

/** Other words for an item that was locked before, and how they are read. */
export type OtherWords = OpinionChange & {
  readonly text: Redacted;
  readonly masked: MaskCounts;
  readonly day: string;
  readonly postedAt: Date | null;
  readonly link: Redacted | null;
  readonly reach: number | null;
  /** Its own words, masked as they would be today. */
  readonly earlier: Redacted;
};

/**
 * Puts other words in the place of an item's and keeps its own beside it, with who did it and when; reading, search and counts follow. A
 * link, a reach or an hour that does not come with the new words stays. The transaction was `besideWriters` before it locked them.
 */
export async function replaceWords(tx: Executor, scope: Scope, rows: readonly OtherWords[]): Promise<void> {
  const words = new Set<string>();
  for (const together of inStatements(rows)) {
    await putOtherWords(tx, scope, together, words);
    await changeOpinions(tx, scope, together);
  }
  await keepMarkedWords(tx, scope, words);
}

async function putOtherWords(tx: Executor, scope: Scope, rows: readonly OtherWords[], met: Set<string>): Promise<void> {
  const column = (pick: (row: OtherWords) => string | number | null) => sql.param(rows.map(pick));
  await tx.execute(sql`
    with given as (
      select * from unnest(
        ${column((row) => row.id)}::bigint[], ${column((row) => row.text)}::text[],
        ${column((row) => JSON.stringify(row.masked))}::text[], ${column((row) => row.day)}::text[]::date[],
        ${column((row) => row.postedAt?.toISOString() ?? null)}::text[]::timestamptz[],
        ${column((row) => row.link)}::text[], ${column((row) => row.reach)}::int[],
        ${column((row) => row.earlier)}::text[], ${column((row) => searchVector(row.text, met))}::text[]
      ) as given (id, text, masked, day, posted_at, link, reach, earlier, search)
    ), before as (
      select opinion.id, opinion.areas, opinion.topics, opinion.sentiment, opinion.flags, opinion.day, opinion.source,
        opinion.search
      from opinion join given on given.id = opinion.id
    ), leaving as (${wordsLeave(sql`before`)}
    ), kept as (
      insert into opinion_earlier (opinion_id, text, day, actor)
      select before.id, given.earlier, before.day, ${actorOf(scope)}::text from before join given using (id) order by before.id
    ), after as (
      update opinion set text = given.text, search = given.search::tsvector, masked = given.masked::jsonb, day = given.day,
        posted_at = coalesce(given.posted_at, case when given.day = opinion.day then opinion.posted_at end),
        link = coalesce(given.link, opinion.link), reach = coalesce(given.reach, opinion.reach)
      from given where given.id = opinion.id
      returning opinion.id, opinion.areas, opinion.topics, opinion.sentiment, opinion.flags, opinion.day, opinion.source
    )
    ${countsMoved}`);
}

/** What each item of a query said before. */
export const earlierTexts = sql<Redacted[]>`array(
  select opinion_earlier.text from opinion_earlier where opinion_earlier.opinion_id = opinion.id order by opinion_earlier.id)`;

/** What an item said before, the latest first and at most `limit`, with whoever of the staff, or which key, had it replaced (null once they are gone). */
export async function earlierWordsOf(db: Executor, scope: Scope, id: number, limit: number) {
  const { actor, day, replacedAt, text } = opinionEarlier;
  return db
    .select({
      id: opinionEarlier.id,
      text,
      day,
      replacedAt,
      actor,
      name: sql<string | null>`coalesce((select name from person where person.id = ${actor}),
        (select label from api_key where api_key.id = ${actor}))`,
    })
    .from(opinionEarlier)
    .innerJoin(opinion, eq(opinion.id, opinionEarlier.opinionId))
    .where(and(eq(opinion.id, id), visibleIn(scope)))
    .orderBy(desc(opinionEarlier.id))
    .limit(limit);
}

/** What these items said before, to be masked again. */
export async function earlierWordsToMask(db: Executor, _scope: Scope, ids: readonly number[]) {
  const { id, opinionId, text } = opinionEarlier;
  return db
    .select({ id, opinionId, text })
    .from(opinionEarlier)
    .where(inArray(opinionEarlier.opinionId, [...ids]));
}

/** Puts words masked again in the place of earlier ones, unless they are gone meanwhile. */
export async function putEarlierWords(tx: Executor, _scope: Scope, id: number, text: Redacted): Promise<void> {
  await tx.update(opinionEarlier).set({ text }).where(eq(opinionEarlier.id, id));
}

/** Removes what items after id `after`, up to `last`, said before, of those whose words ran out their term. */
export async function removeEarlierWords(
  tx: Executor,
  _scope: Scope,
  { after, last }: { readonly after: number; readonly last: number },
): Promise<void> {
  await tx.execute(sql`
    delete from opinion_earlier using opinion
    where opinion.id = opinion_earlier.opinion_id and opinion.text_gone_at is not null
      and opinion_earlier.opinion_id > ${after}::bigint and opinion_earlier.opinion_id <= ${last}::bigint`);
}
