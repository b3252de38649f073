import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Flag, Sentiment, Source, Topic } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import type { Seen } from './visible';

/** An item as lists read it; `text` is cut to what a card shows. */
export type ListedOpinion = {
  readonly id: number;
  readonly source: Source;
  readonly day: string;
  readonly channel: string | null;
  readonly enteredLater: boolean;
  readonly placeKey: string | null;
  readonly areas: readonly string[];
  readonly text: string;
  readonly textGoneAt: Date | null;
  readonly sentiment: Sentiment;
  readonly topics: readonly Topic[];
  readonly flags: readonly Flag[];
  readonly corrected: boolean;
};

/** Where a page of the list ends: the day and id of its last item. */
export type ListPosition = { readonly day: string; readonly id: number };

const shownCharacters = 600;

/** The items that meet `condition`, newest first, from after a position on. */
export async function listedOpinions(
  db: Executor,
  _scope: Scope,
  condition: Seen,
  { after, limit }: { after?: ListPosition | null; limit: number },
): Promise<ListedOpinion[]> {
  const further = after ? sql`and (opinion.day, opinion.id) < (${after.day}::date, ${after.id}::bigint)` : sql``;
  const rows = (await db.execute(sql`
    select opinion.id, opinion.source, opinion.day::text as day, channel.name as channel,
      opinion.place_key as "placeKey", opinion.areas, left(opinion.text, ${shownCharacters}::int) as text,
      opinion.text_gone_at::text as "textGoneAt", opinion.sentiment, opinion.topics, opinion.flags, opinion.corrected <> '{}' as corrected,
      opinion.source = 'report' and exists (
        select from report where report.opinion_id = opinion.id and report.entered_later) as "enteredLater"
    from opinion left join channel on channel.id = opinion.channel_id
    where ${condition} ${further}
    order by opinion.day desc, opinion.id desc
    limit ${limit}::int`)) as unknown as (Omit<ListedOpinion, 'textGoneAt'> & { textGoneAt: string | null })[];
  const at = (told: string | null) => (told === null ? null : new Date(told));
  return rows.map((row) => ({ ...row, id: Number(row.id), textGoneAt: at(row.textGoneAt) }));
}

/** How many items meet `condition`; counting ends at `most`, when that is given. */
export async function opinionCount(db: Executor, _scope: Scope, condition: Seen, most?: number): Promise<number> {
  const items =
    most === undefined
      ? sql`opinion where ${condition}`
      : sql`(select from opinion where ${condition} limit ${most}::int) as counted`;
  const [row] = (await db.execute(sql`select count(*)::int8 as n from ${items}`)) as unknown as { n: string }[];
  return Number(row?.n ?? 0);
}
