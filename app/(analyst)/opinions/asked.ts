import type { Problem } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { filterQuery, readFilter } from '@/lib/domain/input/filter';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** What the address asks for; `problems` name the parts that were not understood and have their usual value. */
export type Asked = {
  readonly filter: Filter;
  readonly after: string | undefined;
  /** Whether all is to be counted, however much it is. */
  readonly isCountedOut: boolean;
  readonly problems: readonly Problem[];
};

export function readAsked(params: Params, day: string, cutOffDay: number | null): Asked {
  const after = typeof params.after === 'string' && params.after !== '' ? params.after : undefined;
  return { ...readFilter(params, day, cutOffDay), after, isCountedOut: params.count === 'all' };
}

type Further = { readonly after?: string; readonly isCountedOut?: boolean };

export function addressOf(filter: Filter, change: Partial<Filter> = {}, { after, isCountedOut }: Further = {}): string {
  const query = [
    filterQuery(filter, change),
    after ? `after=${encodeURIComponent(after)}` : '',
    isCountedOut ? 'count=all' : '',
  ]
    .filter(Boolean)
    .join('&');
  return query ? `/opinions?${query}` : '/opinions';
}

/** True for an address as a plain form makes it, with fields left empty; the page leads to the short one. */
export function hasEmpty(params: Params): boolean {
  return Object.values(params).some((value) => value === '');
}
