import { z } from 'zod';
import type { Problem } from '../errors';
import type { Filter } from '../filter/filter';
import { isDay, periodPresets, presetPeriod } from '../period';
import { flags, sentiments, sources, topics } from '../vocabulary';
import { cleanLine } from './words';

export type FilterParams = Readonly<Record<string, string | string[] | undefined>> | URLSearchParams;

const defaultPreset = '30d';
const day = z.string().refine(isDay, 'not_a_day');
const shapes = {
  period: z.enum(periodPresets, 'not_in_list'),
  from: day,
  to: day,
  source: z.enum(sources, 'not_in_list'),
  topic: z.enum(topics, 'not_in_list'),
  place: z.string().regex(/^[0-9A-Za-z]{1,12}(-\d{4})?$/, 'unknown_place'),
  unplaced: z.literal('1', 'not_in_list'),
  sentiment: z.enum(sentiments, 'not_in_list'),
  flag: z.enum([...flags, 'any'], 'not_in_list'),
  q: z.string().transform(cleanLine).pipe(z.string().max(200, 'too_long')),
} as const;
type Name = keyof typeof shapes;

/** What the address asks for, and what in it could not be understood; that part has its default. Never throws. */
export function readFilter(
  params: FilterParams,
  today: string,
  cutOffDay: number | null = null,
): { readonly filter: Filter; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <N extends Name>(name: N): z.output<(typeof shapes)[N]> | undefined => {
    const given = givenIn(params, name);
    if (given === undefined || given === '') return undefined;
    const found = shapes[name].safeParse(given);
    if (found.success) return found.data as z.output<(typeof shapes)[N]>;
    problems.push({ field: name, code: found.error.issues[0]?.message ?? 'not_in_list', value: excerpt(given) });
    return undefined;
  };
  const period = readPeriod(read('period'), read('from'), read('to'), today, cutOffDay, problems);
  const place = read('place');
  const filter = {
    ...period,
    source: read('source'),
    topic: read('topic'),
    place,
    unplaced: place === undefined && read('unplaced') ? true : undefined,
    sentiment: read('sentiment'),
    flag: read('flag'),
    q: read('q') || undefined,
  };
  return { filter: withoutUndefined(filter), problems };
}

/** As `readFilter`, for callers that have nowhere to show what was not understood. */
export function parseFilter(params: FilterParams, today: string, cutOffDay: number | null = null): Filter {
  return readFilter(params, today, cutOffDay).filter;
}

/** The filter, changed by `change` (undefined takes a part away), as an address query without its defaults. */
export function filterQuery(filter: Filter, change: Partial<Filter> = {}): string {
  const { preset, from, to, unplaced, ...rest }: Filter = { ...filter, ...change };
  const query = new URLSearchParams();
  if (preset !== defaultPreset) query.set('period', preset);
  if (preset === 'custom') {
    query.set('from', from);
    query.set('to', to);
  }
  for (const name of ['source', 'topic', 'place', 'sentiment', 'flag', 'q'] as const) {
    if (rest[name]) query.set(name, rest[name]);
  }
  if (unplaced) query.set('unplaced', '1');
  return query.toString();
}

function readPeriod(
  preset: Filter['preset'] | undefined,
  from: string | undefined,
  to: string | undefined,
  today: string,
  cutOffDay: number | null,
  problems: Problem[],
): Pick<Filter, 'preset' | 'from' | 'to'> {
  const asked = preset ?? (from && to ? 'custom' : defaultPreset);
  if (asked !== 'custom') return { preset: asked, ...presetPeriod(asked, today, cutOffDay) };
  if (from && to) return { preset: 'custom', from: from < to ? from : to, to: from < to ? to : from };
  for (const [field, value] of Object.entries({ from, to })) {
    if (!value && !problems.some((problem) => problem.field === field)) problems.push({ field, code: 'required' });
  }
  return { preset: defaultPreset, ...presetPeriod(defaultPreset, today, cutOffDay) };
}

function givenIn(params: FilterParams, name: string): string | undefined {
  if (params instanceof URLSearchParams) return params.get(name)?.toWellFormed();
  const given = Object.hasOwn(params, name) ? params[name] : undefined;
  return (Array.isArray(given) ? given[0] : given)?.toWellFormed();
}

function excerpt(given: string): string {
  return cleanLine(given).slice(0, 40);
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
