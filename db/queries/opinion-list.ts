import { type SQL, sql } from 'drizzle-orm';
import { mostRanked } from '../../lib/domain/filter/order';
import type { Scope } from '../../lib/domain/permissions';
import type { Flag, Sentiment, Source, Topic } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { type Seen, visibleIn } from './visible';

/** An item as lists read it; `text` is cut to what a card shows unless the whole is asked for. */
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

/** Where a page of the list ends: the day and id of its last item and, in a list by relevance, how well it fits. */
export type ListPosition = { readonly day: string; readonly id: number; readonly rank?: string };

/** A page: the items right after a position, or right before one, or the first. */
export type ListPage = {
  readonly after?: ListPosition | null;
  readonly before?: ListPosition | null;
  readonly limit: number;
  readonly isWholeText?: boolean;
};

/** How many letters of a text a card has. */
export const shownCharacters = 600;

const columns = ({ isWholeText }: ListPage): SQL => sql`
  opinion.id, opinion.source, opinion.day::text as day, channel.name as channel,
  opinion.place_key as "placeKey", opinion.areas,
  ${isWholeText ? sql`opinion.text` : sql`left(opinion.text, ${shownCharacters}::int) as text`},
  opinion.text_gone_at::text as "textGoneAt", opinion.sentiment, opinion.topics, opinion.flags, opinion.corrected <> '{}' as corrected,
  opinion.source = 'report' and exists (
    select from report where report.opinion_id = opinion.id and report.entered_later) as "enteredLater"`;

type Read<More = unknown> = Omit<ListedOpinion, 'textGoneAt'> & { readonly textGoneAt: string | null } & More;

/** The items that meet `condition` on a page, newest first. */
export async function listedOpinions(
  db: Executor,
  _scope: Scope,
  condition: Seen,
  page: ListPage,
): Promise<ListedOpinion[]> {
  const [sign, direction] = turned(page);
  const at = page.before ?? page.after;
  const further = at ? sql`and (opinion.day, opinion.id) ${sign} (${at.day}::date, ${at.id}::bigint)` : sql``;
  const rows = (await db.execute(sql`
    select ${columns(page)}
    from opinion left join channel on channel.id = opinion.channel_id
    where ${condition} ${further}
    order by opinion.day ${direction}, opinion.id ${direction}
    limit ${page.limit}::int`)) as unknown as Read[];
  return inOrder(page, rows.map(readRow));
}

/** An item of a list by relevance: how well it fits, written so that it comes back as the same number. */
export type RankedOpinion = ListedOpinion & { readonly rank: string };

/**
 * The items that meet `condition` on a page, those that fit best first and among them the newest; of the newest `mostRanked` found
 * alone. `isCut` says that there may be others.
 */
export async function rankedOpinions(
  db: Executor,
  _scope: Scope,
  condition: Seen,
  { rank, ...page }: ListPage & { readonly rank: SQL },
): Promise<{ readonly rows: RankedOpinion[]; readonly isCut: boolean }> {
  const [sign, direction] = turned(page);
  const at = page.before ?? page.after;
  const further = at?.rank
    ? sql`where (ranked.rank, ranked.day, ranked.id) ${sign} (${at.rank}::float4, ${at.day}::date, ${at.id}::bigint)`
    : sql``;
  const rows = (await db.execute(sql`
    with candidate as materialized (
      select opinion.id, opinion.day, opinion.search from opinion where ${condition}
      order by opinion.day desc, opinion.id desc limit ${mostRanked}::int
    ), ranked as materialized (
      select opinion.id, opinion.day, (${rank})::float4 as rank from candidate as opinion
    ), page as (
      select * from ranked ${further} order by rank ${direction}, day ${direction}, id ${direction} limit ${page.limit}::int
    )
    select ${columns(page)}, page.rank::text as rank, (select count(*) from candidate)::int as candidates
    from page join opinion on opinion.id = page.id left join channel on channel.id = opinion.channel_id
    order by page.rank ${direction}, page.day ${direction}, page.id ${direction}`)) as unknown as Read<{
    rank: string;
    candidates: number;
  }>[];
  const isCut = (rows[0]?.candidates ?? 0) >= mostRanked;
  return {
    rows: inOrder(
      page,
      rows.map(({ candidates: _, ...row }) => ({ ...readRow(row), rank: row.rank })),
    ),
    isCut,
  };
}

/** A page before a position is read backwards from it. */
function turned({ before }: ListPage): readonly [sign: SQL, direction: SQL] {
  return before ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
}

function inOrder<Row>({ before }: ListPage, rows: Row[]): Row[] {
  return before ? rows.reverse() : rows;
}

function readRow(row: Read): ListedOpinion {
  return { ...row, id: Number(row.id), textGoneAt: row.textGoneAt === null ? null : new Date(row.textGoneAt) };
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

/** The day of an item that the scope may see; null for any other. */
export async function dayOfOpinion(db: Executor, scope: Scope, id: number): Promise<string | null> {
  const [row] = await db.execute<{ day: string }>(
    sql`select day::text as day from opinion where ${visibleIn(scope, sql`opinion.id = ${id}::bigint`)}`,
  );
  return row?.day ?? null;
}
