import type { Links } from '@/app/_charts/links';
import type { PlaceSort } from '@/lib/domain/board/place-order';
import { type Filter, onlyOf } from '@/lib/domain/filter/filter';
import { filterQuery } from '@/lib/domain/input/filter';

const usualSort: PlaceSort = 'total';

/** Addresses made from the filter looked at. What the board does not offer, such as words searched for, is dropped. */
export function linksFor(filter: Filter, sort: PlaceSort): Links {
  const base = onlyOf(filter, 'board');
  const at = (path: string, query: string) => (query ? `${path}?${query}` : path);
  const board = (change: Partial<Filter>, by: PlaceSort) => {
    const query = new URLSearchParams(filterQuery(base, change));
    if (by !== usualSort) query.set('sort', by);
    return at('/dashboard', query.toString());
  };
  return {
    list: (change = {}) => at('/opinions', filterQuery(base, change)),
    board: (change = {}) => board(change, sort),
    sorted: (by) => board({}, by),
    item: (id) => `/opinions/${id}`,
  };
}
