import { personRoles } from '../permissions';
import { channelKinds, unitKinds } from '../vocabulary';

/**
 * The lists that grow with an installation: where each stands, what can be chosen of it besides the words looked for, and
 * whether a unit can be. The first of `sort` is the usual order.
 */
export const lists = {
  people: {
    path: '/people',
    hasUnit: true,
    choices: {
      role: personRoles,
      state: ['active', 'waiting', 'closed'],
      sort: ['given', 'full', 'username', 'newest'],
    },
  },
  units: { path: '/units', hasUnit: false, choices: { kind: unitKinds } },
  channels: { path: '/channels', hasUnit: false, choices: { kind: channelKinds } },
  keys: { path: '/keys', hasUnit: true, choices: { state: ['live', 'revoked'] } },
} as const;

export type ListName = keyof typeof lists;
type Choices<L extends ListName> = (typeof lists)[L]['choices'];

/** What is looked for in a list: words of its names, a unit with those below it, and what was chosen. */
export type ListFilter<L extends ListName> = { readonly q?: string; readonly unit?: string } & {
  readonly [C in keyof Choices<L>]?: Choices<L>[C] extends readonly (infer Code)[] ? Code : never;
};

/** A page of a list: how many there are in all, and the id after which the next page begins, null at the end. */
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly next: string | null };

/** Which part of a list is asked for; `after` is the id the page before ended with. */
export type ListAsked<L extends ListName> = { readonly filter?: ListFilter<L>; readonly after?: string };

export const rowsAPage = 50;

/** More than this many are looked for by name; fewer are offered whole, to be chosen from. */
export const mostOffered = 20;

/** The address of a page of a list. */
export function listAddress<L extends ListName>(list: L, filter: ListFilter<L>, after?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, after })) if (value) query.set(name, String(value));
  const { path } = lists[list];
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Whether a list is narrowed at all; an order alone narrows nothing. */
export function isNarrowed(filter: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(filter).some(([name, value]) => name !== 'sort' && value !== undefined);
}

/** A page from as many rows and one more, which shows whether another page follows. */
export function pageOf<Row extends { readonly id: string }>(found: {
  readonly rows: readonly Row[];
  readonly total: number;
}): ListPage<Row> {
  const rows = found.rows.slice(0, rowsAPage);
  return { rows, total: found.total, next: found.rows.length > rowsAPage ? (rows.at(-1)?.id ?? null) : null };
}
