import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Said } from '../../lib/domain/phrases/carriers';
import type { Sentiment, Topic } from '../../lib/domain/vocabulary';
import type { Db, Executor } from '../client';
import { streamRows } from '../stream-rows';
import { type Seen, visibleIn } from './visible';

/** A text with how it stands now, and which of that a person set. */
export type StandingText = {
  readonly sentiment: Sentiment;
  readonly topics: readonly Topic[];
  readonly corrected: readonly string[];
} & Said;

/** Who reported it only tells apart how many carry a phrase; it is handed to nobody. What was entered later has its words alone, as posts do. */
const wasEnteredLater = sql`opinion.source = 'report'
  and exists (select from report where report.opinion_id = opinion.id and report.entered_later)`;
const said = sql`opinion.text, case when ${wasEnteredLater} then 'post' else opinion.source end as source,
  (select report.reporter_id from report where report.opinion_id = opinion.id) as reporter`;
const standing = sql`${said}, opinion.sentiment, opinion.topics, opinion.corrected`;
const byPeople = sql`opinion.corrected && '{sentiment,topics}'::text[]`;
const hasWords = sql`opinion.text_gone_at is null`;

/** Items of the scope whose sentiment or topics a person corrected, on or after the day `since` in Vietnamese time. */
export async function correctedTexts(db: Executor, scope: Scope, since: string): Promise<StandingText[]> {
  return (await db.execute(sql`
    select ${standing} from opinion
    where ${visibleIn(scope, sql`${byPeople} and ${hasWords}`)} and exists (
      select from correction
      where correction.opinion_id = opinion.id and correction.at >= ${since}::timestamp at time zone 'Asia/Ho_Chi_Minh'
        and correction.after ?| '{sentiment,topics}'::text[])
    order by opinion.id`)) as unknown as StandingText[];
}

/** The newest items of the scope, at most `limit`, whose sentiment and topics nobody corrected. */
export async function uncorrectedTexts(db: Executor, scope: Scope, limit: number): Promise<StandingText[]> {
  return (await db.execute(sql`
    select ${standing} from opinion
    where ${visibleIn(scope, sql`not (${byPeople}) and ${hasWords}`)}
    order by opinion.day desc, opinion.id desc
    limit ${limit}::int`)) as unknown as StandingText[];
}

/** Few, since whoever takes the phrases apart holds up everybody else meanwhile. */
const rowsAtOnce = 500;

/** Number, text, day and who said it of the items that meet `condition`, of every `every`-th item by its number, in batches. */
export async function* textsMatching(
  db: Db,
  _scope: Scope,
  condition: Seen,
  every: number,
): AsyncGenerator<readonly (Said & { readonly id: number; readonly day: string })[]> {
  yield* streamRows(
    db,
    sql`select opinion.id::float8 as id, ${said}, opinion.day::text as day from opinion
      where ${condition} and ${hasWords} and opinion.id % ${every}::int = 0`,
    { rowsAtOnce },
  );
}
