import type { FollowedFilter } from '@/app/_filter/followed-filter';
import { isPlaceSort, type PlaceSort } from '@/lib/domain/board/place-order';
import type { FilterParams } from '@/lib/domain/input/filter';

/** What the board shows, and in which order its places. */
export type Asked = Pick<FollowedFilter, 'filter'> & { readonly sort: PlaceSort };

export function readSort(params: FilterParams): PlaceSort {
  const sort = params instanceof URLSearchParams ? params.get('sort') : params.sort;
  return isPlaceSort(sort) ? sort : 'total';
}
