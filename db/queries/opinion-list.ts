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
  return itemsOf(db, page, sql`from opinion`, sql`${condition} ${beyond(page)}`);
}

/** Looked through from the newest on, before the index of words is asked for all that it has. */
const lookedThrough = { list: 5_000, ranked: 20_000 } as const;

/**
 * The same for `condition` on words in `period`. PostgreSQL knows of common words only how common they are: of others it would look for
 * the newest by going through all items by their day. So it goes through some, which is quick where a word is common, and where these do not
 * fill the page all that have the word are gathered first.
 */
export async function foundOpinions(
  db: Executor,
  _scope: Scope,
  condition: Seen,
  { period, ...page }: ListPage & { readonly period: Period },
): Promise<ListedOpinion[]> {
  const newest = await itemsOf(db, page, sql`from ${someOf(period, page, lookedThrough.list)}`, condition);
  if (newest.length === page.limit) return newest;
  const [, direction] = turned(page);
  const found = sql`
    select id from (select * from opinion where ${condition} ${beyond(page)} offset 0) as found
    order by found.day ${direction}, found.id ${direction} limit ${page.limit}::int`;
  return itemsOf(db, page, sql`from opinion`, sql`opinion.id = any(array(${found}))`);
}

type Period = { readonly from: string; readonly to: string };

/** Not more than `most` of the period's items on this page and beyond, in their order. */
function someOf({ from, to }: Period, page: ListPage, most: number): SQL {
  const [, direction] = turned(page);
  return sql`(
    select * from opinion where opinion.day between ${from}::date and ${to}::date ${beyond(page)}
    order by opinion.day ${direction}, opinion.id ${direction} limit ${most}::int) as opinion`;
}

/** What is right after the position of the page, or right before it. */
function beyond(page: ListPage): SQL {
  const at = page.before ?? page.after;
  const [sign] = turned(page);
  return at ? sql`and (opinion.day, opinion.id) ${sign} (${at.day}::date, ${at.id}::bigint)` : sql``;
}

async function itemsOf(db: Executor, page: ListPage, from: SQL, condition: SQL): Promise<ListedOpinion[]> {
  const [, direction] = turned(page);
  const rows = (await db.execute(sql`
    select ${columns(page)}
    ${from} left join channel on channel.id = opinion.channel_id
    where ${condition}
    order by opinion.day ${direction}, opinion.id ${direction}
    limit ${page.limit}::int`)) as unknown as Read[];
  return inOrder(page, rows.map(readRow));
}

/** An item of a list by relevance: how well it fits, written so that it comes back as the same number. */
export type RankedOpinion = ListedOpinion & { readonly rank: string };

/**
 * The items that meet `condition` on words in `period` on a page, those that fit best first and among them the newest; of the newest
 * `mostRanked` found alone. `isCut` says that there may be others.
 */
export async function rankedOpinions(
  db: Executor,
  _scope: Scope,
  condition: Seen,
  { rank, period, ...page }: ListPage & { readonly rank: SQL; readonly period: Period },
): Promise<{ readonly rows: RankedOpinion[]; readonly isCut: boolean }> {
  const ranked = async (from: SQL) => {
    const rows = await rankedAmong(db, page, { rank, candidates: sql`select * ${from} where ${condition}` });
    return { rows: inOrder(page, rows.map(readRanked)), isCut: rows[0]?.isCut ?? false };
  };
  const newest = await ranked(sql`from ${someOf(period, { limit: page.limit }, lookedThrough.ranked)}`);
  return newest.isCut ? newest : ranked(sql`from opinion`);
}

type ReadRanked = Read<{ readonly rank: string; readonly isCut: boolean }>;

async function rankedAmong(
  db: Executor,
  page: ListPage,
  { rank, candidates }: { readonly rank: SQL; readonly candidates: SQL },
): Promise<ReadRanked[]> {
  const [sign, direction] = turned(page);
  const at = page.before ?? page.after;
  const further = at?.rank
    ? sql`where (ranked.rank, ranked.day, ranked.id) ${sign} (${at.rank}::float4, ${at.day}::date, ${at.id}::bigint)`
    : sql``;
  return (await db.execute(sql`
    with candidate as materialized (
      select id, day, search from (${candidates} offset 0) as opinion
      order by opinion.day desc, opinion.id desc limit ${mostRanked}::int
    ), ranked as materialized (
      select opinion.id, opinion.day, (${rank})::float4 as rank from candidate as opinion
    ), page as (
      select * from ranked ${further} order by rank ${direction}, day ${direction}, id ${direction} limit ${page.limit}::int
    )
    select ${columns(page)}, page.rank::text as rank, (select count(*) from candidate) >= ${mostRanked}::int as "isCut"
    from page join opinion on opinion.id = page.id left join channel on channel.id = opinion.channel_id
    order by page.rank ${direction}, page.day ${direction}, page.id ${direction}`)) as unknown as ReadRanked[];
}

const readRanked = ({ isCut: _, ...row }: ReadRanked): RankedOpinion => ({ ...readRow(row), rank: row.rank });

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
