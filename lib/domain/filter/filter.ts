import type { NamedPeriod } from '../period';
import {
  type ConditionName,
  type ConditionTable,
  type ConditionValues,
  conditionNames,
  conditions,
  type Look,
} from './conditions';

declare const unsettled: unique symbol;

/**
 * What the dashboard, the list and the exports all look at; the address holds it whole. Days are `YYYY-MM-DD`, both
 * inclusive.
 */
export type Filter = NamedPeriod & Partial<ConditionValues> & { readonly [unsettled]?: never };

/** A filter as an address asks for it: things may stand in it by their names, or not be there. No query takes it before it is settled. */
export type AskedFilter = Omit<Filter, typeof unsettled> & { readonly [unsettled]: true };

/** The conditions that are set, in the order of the table. */
export function conditionsIn(filter: Partial<ConditionValues>): ConditionName[] {
  return conditionNames.filter((name) => filter[name]);
}

/** What `table` makes of each condition that is set and that it knows, in the table's order. */
export function readEach<T, N extends ConditionName>(
  filter: Partial<ConditionValues>,
  table: ConditionTable<T, N>,
): T[] {
  return (Object.keys(table) as N[]).flatMap((name) => {
    const value = filter[name];
    return value ? [table[name](value as ConditionValues[N])] : [];
  });
}

/** Whether a look offers a condition or, for figures, obeys it. */
export function isOn(look: Look, name: ConditionName): boolean {
  return (conditions[name].on as readonly Look[]).includes(look);
}

/** The filter with its period and of its conditions only those that belong to a look. */
export function onlyOf(filter: Filter, look: Look): Filter {
  const kept = conditionsIn(filter).filter((name) => isOn(look, name));
  return { ...bare(filter), ...Object.fromEntries(kept.map((name) => [name, filter[name]])) };
}

/** The period alone, without any condition. */
export function bare({ preset, from, to }: Filter): Filter {
  return { preset, from, to };
}

/** The places a filter names, by key. An item of any of them is meant. */
export function placesIn(filter: Partial<ConditionValues>): string[] {
  return filter.place ? filter.place.split(',') : [];
}

/** How places stand in a filter, each once; undefined for none. */
export function placesAs(keys: readonly string[]): string | undefined {
  return [...new Set(keys)].join(',') || undefined;
}

/** A cell has counters side by side, so only one of them can be asked for, and areas are chosen in one way only. */
export function rollUpCanCount(filter: Filter): boolean {
  const asked = conditionsIn(filter).map((name) => conditions[name].rollUp);
  const times = (how: (typeof asked)[number]) => asked.filter((one) => one === how).length;
  return times('no') === 0 && times('counter') <= 1 && times('areas') <= 1;
}
