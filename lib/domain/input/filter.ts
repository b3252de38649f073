import { z } from 'zod';
import type { Problem } from '../errors';
import { type Condition, type ConditionName, conditionNames, conditions, mostPlaces } from '../filter/conditions';
import { type AskedFilter, type Filter, placesAs } from '../filter/filter';
import { asYes, defaultPreset } from '../filter/query';
import { isDay, periodPresets, presetPeriod } from '../period';
import { isTooMuch } from '../search/read-search';
import { cleanLine } from './words';

export { filterQuery, writtenAs } from '../filter/query';

export type FilterParams = Readonly<Record<string, string | string[] | undefined>> | URLSearchParams;

const longestName = 200;
const placeKey = /^[0-9A-Za-z]{1,12}(-\d{4})?$/;
const day = z.string().refine(isDay, 'not_a_day');
const periodShapes = { period: z.enum(periodPresets, 'not_in_list'), from: day, to: day } as const;
const shapes = Object.fromEntries(conditionNames.map((name) => [name, shapeOf(conditions[name])])) as Readonly<
  Record<ConditionName, z.ZodType<string | number | true>>
>;

/** Without words that are too many everything would be found: they stay, and nothing is. */
const keptAnyway = new Map(
  conditionNames.filter((name) => conditions[name].kind === 'words').map((name) => [name as string, cleanLine]),
);

/** What the address asks for, and what in it could not be understood; that part has its default. Never throws. */
export function readFilter(
  params: FilterParams,
  today: string,
  cutOffDay: number | null = null,
): { readonly filter: AskedFilter; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(name: string, shape: z.ZodType<T>): T | undefined => {
    const given = givenIn(params, name);
    if (given === undefined || given === '') return undefined;
    const found = shape.safeParse(given);
    if (found.success) return found.data;
    const code = found.error.issues[0]?.message ?? 'not_in_list';
    problems.push({ field: name, code, value: excerpt(given), ...(code === 'too_long' ? { limit: longestName } : {}) });
    return keptAnyway.get(name)?.(given) as T | undefined;
  };
  const [preset, from, to] = [
    read('period', periodShapes.period),
    read('from', periodShapes.from),
    read('to', periodShapes.to),
  ];
  const period = readPeriod(preset, from, to, today, cutOffDay, problems);
  const asked: [ConditionName, string | number | true][] = [];
  for (const name of conditionNames) {
    if (choosesAreas(name) && asked.some(([other]) => choosesAreas(other))) continue;
    const value = conditions[name].kind === 'place' ? readPlaces(params, name, problems) : read(name, shapes[name]);
    if (value) asked.push([name, value]);
  }
  return { filter: { ...period, ...Object.fromEntries(asked) } as AskedFilter, problems };
}

/** How a condition is read from an address; `writtenAs` writes what each of these reads. */
function shapeOf(condition: Condition): z.ZodType<string | number | true> {
  switch (condition.kind) {
    case 'choice':
      return z.enum(condition.choices, 'not_in_list');
    case 'yes':
      return z.literal(asYes, 'not_in_list').transform(() => true as const);
    case 'place':
      return z.string().regex(placeKey, 'unknown_place');
    case 'number':
      return z
        .string()
        .regex(/^[1-9]\d{0,14}$/, 'not_in_list')
        .transform(Number);
    case 'named':
      return z.string().transform(cleanLine).pipe(z.string().max(longestName, 'too_long'));
    case 'words':
      return z
        .string()
        .transform(cleanLine)
        .refine((words) => !isTooMuch(words), 'search_too_long');
  }
}

/** The places of the address, however often it names the condition; those it cannot mean are left out. */
function readPlaces(params: FilterParams, name: ConditionName, problems: Problem[]): string | undefined {
  const given = allGivenIn(params, name)
    .flatMap((keys) => keys.split(','))
    .filter(Boolean);
  const unknown = given.find((key) => !placeKey.test(key));
  if (unknown !== undefined) problems.push({ field: name, code: 'unknown_place', value: excerpt(unknown) });
  const keys = [...new Set(given.filter((key) => placeKey.test(key)))];
  if (keys.length > mostPlaces) problems.push({ field: name, code: 'too_many', limit: mostPlaces });
  return placesAs(keys.slice(0, mostPlaces));
}

function choosesAreas(name: ConditionName): boolean {
  return conditions[name].rollUp === 'areas';
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
  return allGivenIn(params, name)[0];
}

function allGivenIn(params: FilterParams, name: string): string[] {
  if (params instanceof URLSearchParams) return params.getAll(name).map((given) => given.toWellFormed());
  const given = Object.hasOwn(params, name) ? params[name] : undefined;
  return (given === undefined ? [] : [given].flat()).map((one) => one.toWellFormed());
}

function excerpt(given: string): string {
  return cleanLine(given).slice(0, 40);
}
