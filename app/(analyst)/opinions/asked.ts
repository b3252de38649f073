import { typedPlace } from '@/app/_filter/typed-places';
import type { Filter } from '@/lib/domain/filter/filter';
import { isListOrder, type ListOrder } from '@/lib/domain/filter/order';
import { filterQuery } from '@/lib/domain/input/filter';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** What the list is of, and in which order: what stays from page to page. */
export type Looked = { readonly filter: Filter; readonly order: ListOrder };

/** What the address asks for beside its filter. */
export type Asked = Pick<Looked, 'order'> & {
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** Whether all is to be counted, however much it is. */
  readonly isCountedOut: boolean;
};

export function readAsked(params: Params): Asked {
  const given = (name: string) => {
    const value = params[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    order: isListOrder(params.sort) ? params.sort : 'day',
    after: given('after'),
    before: given('before'),
    isCountedOut: params.count === 'all',
  };
}

type Further = { readonly after?: string; readonly before?: string; readonly isCountedOut?: boolean };

/** The address of the list, with what is changed of its filter. */
export function addressOf(
  { filter, order }: Looked,
  change: Partial<Filter> = {},
  { after, before, isCountedOut }: Further = {},
): string {
  const query = new URLSearchParams(filterQuery(filter, change));
  if (order !== 'day') query.set('sort', order);
  if (after) query.set('after', after);
  if (before) query.set('before', before);
  if (isCountedOut) query.set('count', 'all');
  return query.size > 0 ? `/opinions?${query}` : '/opinions';
}

/** True for an address as a plain form makes it, with fields left empty or places apart; the page leads to the short one. */
export function isOfForm(params: Params): boolean {
  const given = Object.values(params);
  return Object.hasOwn(params, typedPlace) || given.some((value) => [value].flat().includes(''));
}
