import fc from 'fast-check';
import {
  type Condition,
  type ConditionName,
  type ConditionValues,
  conditionNames,
  conditions,
  type NamesOf,
} from '@/lib/domain/filter/conditions';
import type { Filter } from '@/lib/domain/filter/filter';
import { type FilterParams, readFilter } from '@/lib/domain/input/filter';

type Wish = {
  readonly places: readonly string[];
  readonly words: readonly string[];
} & { readonly [N in NamesOf<'named'>]: readonly string[] };
type Value = ConditionValues[ConditionName];

/** Values of each kind of condition; `wish` says which places, words and ids are worth asking for. */
function valuesOf(name: ConditionName, wish: Wish): readonly Value[] {
  const condition: Condition = conditions[name];
  switch (condition.kind) {
    case 'choice':
      return condition.choices;
    case 'yes':
      return [true];
    case 'place':
      return wish.places;
    case 'named':
      return wish[name as NamesOf<'named'>];
    case 'number':
      return [1, 999_999];
    case 'words':
      return wish.words;
  }
}

/** Every filter of one condition, by its name. */
export function singleFilters(period: Filter, wish: Wish): [name: ConditionName, filter: Filter][] {
  return conditionNames.flatMap((name) =>
    valuesOf(name, wish).map((value): [ConditionName, Filter] => [name, { ...period, [name]: value }]),
  );
}

/** Filters of any number of conditions as an address can hold them: of those that choose areas at most one. */
export function anyFilter(periods: fc.Arbitrary<Filter>, wish: Wish): fc.Arbitrary<Filter> {
  const asked = conditionNames.map((name) =>
    fc.option(fc.constantFrom(...valuesOf(name, wish)), { freq: 2, nil: undefined }),
  );
  return fc.tuple(periods, fc.tuple(...asked)).map(([period, values]) => {
    const set = conditionNames.map((name, at) => [name, values[at]] as const).filter(([, value]) => value);
    const areas = set.filter(([name]) => conditions[name].rollUp === 'areas').slice(1);
    return { ...period, ...Object.fromEntries(set.filter((one) => !areas.includes(one))) };
  });
}

/** The filter of an address that is known to hold nothing by its name and nothing that is not there. */
export function parseFilter(params: FilterParams, today: string, cutOffDay: number | null = null): Filter {
  return readFilter(params, today, cutOffDay).filter as unknown as Filter;
}
