import { setImmediate } from 'node:timers/promises';
import { type Db, database } from '@/db/client';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import {
  foundOpinions,
  type ListedOpinion,
  type ListPosition,
  listedOpinions,
  type RankedOpinion,
  rankedOpinions,
  shownCharacters,
} from '@/db/queries/opinion-list';
import { searchRank } from '@/db/queries/search-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import type { ListOrder } from '@/lib/domain/filter/order';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import { isDay } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { excerptOf } from '@/lib/domain/search/excerpt';
import { foundIn } from '@/lib/domain/search/found';
import { readSearch } from '@/lib/domain/search/read-search';
import { placeDirectory } from '../places/place-directory';
import { opinionCard } from './opinion-card';
import { requirePlaceInScope } from './place-in-scope';

export type OpinionQuery = {
  readonly filter: Filter;
  /** `next` of the page before. One that makes no sense, or of another order, starts anew. */
  readonly after?: string;
  /** `previous` of the page after; heard before `after`. */
  readonly before?: string;
  /** By relevance only where something is searched for. */
  readonly order?: ListOrder;
  /** 1 to 200. */
  readonly limit?: number;
};

export type OpinionPage = {
  readonly items: OpinionCard[];
  /** What opens the page after this one and the one before it; null at the end and at the beginning. */
  readonly next: string | null;
  readonly previous: string | null;
  /** Of the items found only the newest are in the list, as they are too many to be ordered by relevance. */
  readonly isCut: boolean;
};

const usualLimit = 30;
const mostAtOnce = 200;

/**
 * One page of the items the filter finds, newest first or those that fit best; of a text that was searched the part around what was
 * found. A page before another that would not be full is the first.
 */
export async function listOpinions(
  viewer: Viewer,
  { filter, after, before, order = 'day', limit = usualLimit }: OpinionQuery,
  db: Db = database(),
): Promise<OpinionPage> {
  const scope = allow(viewer, 'opinion.read');
  const directory = await placeDirectory(db);
  requirePlaceInScope(scope, filter, directory);
  const wanted = Math.min(Math.max(Math.trunc(limit) || usualLimit, 1), mostAtOnce);
  const isRanked = isByRelevance(filter, order);
  const [later, earlier] = [readPosition(before, isRanked), readPosition(after, isRanked)];
  const back = later ? await pageOf(db, scope, { filter, isRanked, before: later, limit: wanted + 1 }) : null;
  const isBack = back !== null && back.rows.length > wanted;
  const ahead = isBack
    ? back
    : await pageOf(db, scope, { filter, isRanked, after: later ? null : earlier, limit: wanted + 1 });
  const rows = isBack ? ahead.rows.slice(1) : ahead.rows.slice(0, wanted);
  const [first, last] = [rows[0], rows.at(-1)];
  const search = filter.q ? readSearch(filter.q) : null;
  const items: OpinionCard[] = [];
  for (const { rank: _, ...row } of rows) {
    // A text may be long, and others wait for their turn.
    if (search) await setImmediate();
    const text = search ? excerptOf(row.text, foundIn(row.text, search), shownCharacters) : row.text;
    items.push({ ...opinionCard(row, directory), text });
  }
  return {
    items,
    next: last && (isBack || ahead.rows.length > wanted) ? positionOf(last) : null,
    previous: first && (isBack || (!later && earlier)) ? positionOf(first) : null,
    isCut: ahead.isCut,
  };
}

/** Whether a list is in the order of relevance: only what is searched for has any. */
function isByRelevance({ q }: Filter, order: ListOrder): boolean {
  return order === 'relevance' && q !== undefined;
}

type Row = ListedOpinion & Partial<Pick<RankedOpinion, 'rank'>>;
type Asked = {
  readonly filter: Filter;
  readonly isRanked: boolean;
  readonly before?: ListPosition;
  readonly after?: ListPosition | null;
  readonly limit: number;
};

async function pageOf(
  db: Db,
  scope: Scope,
  { filter, isRanked, ...page }: Asked,
): Promise<{ readonly rows: readonly Row[]; readonly isCut: boolean }> {
  const condition = await opinionsMatching(db, scope, filter);
  const asked = { ...page, isWholeText: filter.q !== undefined };
  if (filter.q === undefined) return { rows: await listedOpinions(db, scope, condition, asked), isCut: false };
  if (!isRanked) return { rows: await foundOpinions(db, scope, condition, { ...asked, period: filter }), isCut: false };
  const rank = await searchRank(db, scope, filter.q);
  return rankedOpinions(db, scope, condition, { ...asked, period: filter, rank });
}

/** As PostgreSQL writes a `real` that it reads back: nothing too large or too small for one. */
function isWrittenRank(rank: string): boolean {
  const value = Math.fround(Number(rank));
  return rank.length <= 20 && Number.isFinite(value) && (value >= 1.17549435e-38 || /^0+(?:\.0+)?$/.test(rank));
}

const positionOf = ({ rank, day, id }: Row) => [...(rank === undefined ? [] : [rank]), day, id].join('_');

function readPosition(given: string | undefined, isRanked: boolean): ListPosition | null {
  const [, rank, day, id] =
    /^(?:(\d+(?:\.\d+)?(?:e[+-]\d+)?)_)?(\d{4}-\d{2}-\d{2})_(\d{1,15})$/.exec(given ?? '') ?? [];
  if (!day || !id || !isDay(day) || isRanked !== (rank !== undefined)) return null;
  if (rank !== undefined && !isWrittenRank(rank)) return null;
  return { day, id: Number(id), ...(rank === undefined ? {} : { rank }) };
}
