import type { ConditionName } from './conditions';
import { type AskedFilter, conditionsIn, type Filter } from './filter';

export const defaultPreset = '30d';
export const asYes = '1';

/** The filter, changed by `change` (undefined takes a part away), as an address query without its defaults. */
export function filterQuery(filter: Filter | AskedFilter, change: Partial<Filter> = {}): string {
  const asked = { ...filter, ...change };
  const query = new URLSearchParams();
  if (asked.preset !== defaultPreset) query.set('period', asked.preset);
  if (asked.preset === 'custom') {
    query.set('from', asked.from);
    query.set('to', asked.to);
  }
  for (const name of conditionsIn(asked)) query.set(name, writtenAs(asked[name]));
  return query.toString();
}

/** How the value of a condition stands in an address and in a form. */
export function writtenAs(value: Filter[ConditionName]): string {
  return value === true ? asYes : String(value || '');
}
