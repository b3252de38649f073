import { z } from 'zod';
import { InvalidInput } from '../errors';
import { asHeading, mayBe } from '../intake/column-uses';
import type { ColumnUse, FileReading } from '../intake/file-reading';
import { type PostField, postFields } from '../intake/post-fields';
import { redact } from '../redact/redact';
import { readShape } from './problems';
import { canBeStored } from './words';

/** A reading as programs and forms say it. `map` has `field=heading` for each column that is taken for something. */
export type GivenReading = {
  readonly map?: readonly string[];
  /** Whether columns that `map` does not name are left alone. */
  readonly only?: boolean;
  readonly dates?: string;
  readonly font?: string;
  readonly sheet?: readonly string[];
};

const dateOrders = { 'day-first': 'day_first', 'month-first': 'month_first' } as const;
const mostColumns = 50;
const longestHeading = 1_000;

const heading = z.string('not_text').max(longestHeading, 'too_long').refine(canBeStored, 'not_text');
const shape = z.object({
  map: z.array(heading).max(mostColumns, 'too_many').default([]),
  only: z.boolean('not_valid').default(false),
  dates: z.enum(Object.keys(dateOrders) as (keyof typeof dateOrders)[], 'not_in_list').optional(),
  font: z.enum(['tcvn3', 'vni', 'none'], 'not_in_list').optional(),
  sheet: z.array(heading).max(mostColumns, 'too_many').default([]),
});

/**
 * How a file is to be read. Throws `InvalidInput`: (`map`: `map_unclear` for what is no `field=heading`, `map_unknown_field`, `map_twice` for a
 * heading or field given twice, `map_of_person` for a column that tells of persons), (`dates`, `font`: `not_in_list`).
 */
export function parseFileReading(given: GivenReading): FileReading {
  const { map, only, dates, font, sheet } = readShape(shape, {
    ...given,
    map: given.map && [...given.map],
    sheet: given.sheet && [...given.sheet],
    dates: given.dates || undefined,
    font: given.font || undefined,
  });
  return {
    ...(map.length > 0 ? { columns: columnsOf(map), only } : {}),
    ...(dates ? { dateOrder: dateOrders[dates] } : {}),
    ...(font ? { oldFont: font } : {}),
    ...(sheet.length > 0 ? { sheets: sheet } : {}),
  };
}

function columnsOf(map: readonly string[]): ReadonlyMap<string, ColumnUse> {
  const columns = new Map<string, ColumnUse>();
  for (const one of map) {
    const [, use = '', named = ''] = /^([a-z]+)=([\s\S]+)$/.exec(one) ?? refuse('map_unclear', one);
    const column = asHeading(named);
    if (!isUse(use)) return refuse('map_unknown_field', use);
    if (columns.has(column) || (use !== 'ignored' && [...columns.values()].includes(use)))
      return refuse('map_twice', one);
    if (!mayBe(column, use)) return refuse('map_of_person', column);
    columns.set(column, use);
  }
  return columns;
}

const isUse = (use: string): use is PostField | 'ignored' =>
  use === 'ignored' || (postFields as readonly string[]).includes(use);

function refuse(code: string, value: string): never {
  throw new InvalidInput([{ field: 'map', code, value: redact(value.slice(0, 60)).text }]);
}
