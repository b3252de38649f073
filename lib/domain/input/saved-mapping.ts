import { z } from 'zod';
import { InvalidInput } from '../errors';
import { mappedColumns, type SavedMapping } from '../intake/saved-mapping';
import { redact } from '../redact/redact';
import { parseFileAsked } from './file-reading';
import { readShape } from './problems';
import { canBeStored, line } from './words';

export type NewMapping = SavedMapping & {
  /** The headings of the file it was said for. */
  readonly headings: readonly string[];
};

/** A mapping as the page sends it; what is remembered of the reading by the names it has in an address. */
export type GivenMapping = {
  readonly name?: unknown;
  readonly headings?: unknown;
  readonly map?: readonly string[];
  readonly dates?: string;
};

const mostHeadings = 200;

const shape = z.object({
  name: line(80, 3),
  headings: z
    .array(z.string('not_text').max(1_000, 'too_long').refine(canBeStored, 'not_text'))
    .min(1, 'required')
    .max(mostHeadings, 'too_many'),
});

/**
 * A mapping to remember. Throws `InvalidInput`, among them (`map`: `required` without a column of texts, `heading_of_person` when a
 * heading tells who somebody is), (`name`: `name_of_person`).
 */
export function parseNewMapping(input: GivenMapping): NewMapping {
  const { name, headings } = readShape(shape, { name: input.name, headings: input.headings });
  const said: Readonly<Record<string, readonly string[]>> = { map: input.map ?? [], dates: [input.dates ?? ''] };
  const { reading } = parseFileAsked(({ address }) => said[address] ?? []);
  if (![...(reading.columns?.values() ?? [])].includes('text'))
    throw new InvalidInput([{ field: 'map', code: 'map_without_text' }]);
  const columns = mappedColumns(reading);
  if (!columns) throw new InvalidInput([{ field: 'map', code: 'heading_of_person' }]);
  const called = redact(name).text;
  if (called !== name) throw new InvalidInput([{ field: 'name', code: 'name_of_person' }]);
  return { name: called, headings, columns, dateOrder: reading.dateOrder ?? null };
}
