import { typedPlacesIn } from '@/app/_filter/typed-places';
import { isPlaceSort, type PlaceSort } from '@/lib/domain/board/place-order';
import type { Problem } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { type FilterParams, readFilter } from '@/lib/domain/input/filter';

/** What the address asks for; a part with a problem has its usual value. */
export type Asked = {
  readonly filter: Filter;
  readonly sort: PlaceSort;
  /** Places by names that were typed. */
  readonly typedPlaces: readonly string[];
  readonly problems: readonly Problem[];
};

export function readAsked(params: FilterParams, day: string, cutOffDay: number | null): Asked {
  const sort = params instanceof URLSearchParams ? params.get('sort') : params.sort;
  return {
    ...readFilter(params, day, cutOffDay),
    sort: isPlaceSort(sort) ? sort : 'total',
    typedPlaces: typedPlacesIn(params),
  };
}
