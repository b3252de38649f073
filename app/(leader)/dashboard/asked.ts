import { InvalidInput, type Problem } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter';
import { parseFilter } from '@/lib/domain/input/filter';
import { isPlaceSort, type PlaceSort } from '@/lib/domain/place-order';

/** What the address asks for. With `problems` the address was not valid and the usual filter stands in. */
export type Asked = { readonly filter: Filter; readonly sort: PlaceSort; readonly problems: readonly Problem[] };

export function readAsked(
  params: Record<string, string | string[] | undefined>,
  day: string,
  cutOffDay: number | null,
): Asked {
  const sort = isPlaceSort(params.sort) ? params.sort : 'total';
  try {
    return { filter: parseFilter(params, day, cutOffDay), sort, problems: [] };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { filter: parseFilter({}, day, cutOffDay), sort, problems: error.problems };
  }
}
