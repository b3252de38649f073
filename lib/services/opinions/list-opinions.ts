import { type Db, database } from '@/db/client';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { type ListPosition, listedOpinions } from '@/db/queries/opinion-list';
import type { Filter } from '@/lib/domain/filter/filter';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import { isDay } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { opinionCard } from './opinion-card';
import { requirePlaceInScope } from './place-in-scope';

export type OpinionQuery = {
  readonly filter: Filter;
  /** `next` of the page before. One that makes no sense starts at the newest. */
  readonly after?: string;
  /** 1 to 200. */
  readonly limit?: number;
};

const usualLimit = 30;
const mostAtOnce = 200;

/** One page of the items the filter finds, newest first; `next` opens the page after it, null at the end. */
export async function listOpinions(
  viewer: Viewer,
  { filter, after, limit = usualLimit }: OpinionQuery,
  db: Db = database(),
): Promise<{ items: OpinionCard[]; next: string | null }> {
  const scope = allow(viewer, 'opinion.read');
  const directory = await placeDirectory(db);
  requirePlaceInScope(scope, filter, directory);
  const wanted = Math.min(Math.max(Math.trunc(limit) || usualLimit, 1), mostAtOnce);
  const page = { after: readPosition(after), limit: wanted + 1 };
  const rows = await listedOpinions(db, scope, await opinionsMatching(db, scope, filter), page);
  const items = rows.slice(0, wanted);
  const last = items.at(-1);
  return {
    items: items.map((row) => opinionCard(row, directory)),
    next: rows.length > wanted && last ? `${last.day}.${last.id}` : null,
  };
}

function readPosition(after: string | undefined): ListPosition | null {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(after ?? '') ?? [];
  return day && id && isDay(day) ? { day, id: Number(id) } : null;
}
