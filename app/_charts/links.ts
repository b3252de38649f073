import type { PlaceSort } from '@/lib/domain/board/place-order';
import { type Filter, onlyOf } from '@/lib/domain/filter/filter';
import { filterQuery } from '@/lib/domain/filter/query';

/** What is looked at, and the order of its places: all that addresses are made from, on the server and in the browser. */
export type Look = { readonly filter: Filter; readonly sort: PlaceSort };

/** Where marks lead. `list` opens the items behind a figure, `board` the same dashboard looked at otherwise. */
export type Links = {
  readonly list: (change?: Partial<Filter>) => string;
  readonly board: (change?: Partial<Filter>) => string;
  readonly sorted: (sort: PlaceSort) => string;
  readonly item: (id: number) => string;
};

const usualSort: PlaceSort = 'total';

/** The look without what the board does not offer, such as words searched for: no address of its marks has those. */
export function lookOf(filter: Filter, sort: PlaceSort): Look {
  return { filter: onlyOf(filter, 'board'), sort };
}

export function linksOf({ filter, sort }: Look): Links {
  return {
    list: (change = {}) => at('/opinions', filterQuery(filter, change)),
    board: (change = {}) => at('/dashboard', lookQuery({ filter: { ...filter, ...change }, sort })),
    sorted: (by) => at('/dashboard', lookQuery({ filter, sort: by })),
    item: (id) => `/opinions/${id}`,
  };
}

/** The look as an address query without its defaults. */
export function lookQuery({ filter, sort }: Look): string {
  const query = new URLSearchParams(filterQuery(filter));
  if (sort !== usualSort) query.set('sort', sort);
  return query.toString();
}

function at(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}
