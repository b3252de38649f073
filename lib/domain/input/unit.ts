import { z } from 'zod';
import { longestTermMonths } from '../terms';
import { type UnitKind, unitKinds } from '../vocabulary';
import { readShape } from './problems';
import { canBeStored, line, oneOf, shownBasis } from './words';

export type UnitForm = {
  name: string;
  kind: UnitKind;
  parentId: string | null;
  cutOffDay: number | null;
  /** For how long words are kept, and who reported; null for ever. */
  textMonths: number | null;
  reporterMonths: number | null;
  /** Places as given: keys, official codes or names. */
  places: string[];
  basis?: string;
};

/** A whole number from 1, or nothing. */
const upTo = (most: number) =>
  z.preprocess(
    (given) => (given === '' || given === undefined ? null : typeof given === 'string' ? Number(given) : given),
    z.number('not_a_number').int('not_a_number').min(1, 'out_of_range').max(most, 'out_of_range').nullable(),
  );

const places = z.preprocess(
  (given) => (typeof given === 'string' ? given.split(/[\n;]/) : (given ?? [])),
  z
    .array(z.string('not_text').refine(canBeStored, 'not_text'))
    .transform((given) => given.map((place) => place.normalize('NFC').trim()).filter((place) => place !== ''))
    .pipe(z.array(z.string().max(200, 'too_long')).max(200, 'too_many')),
);

const shape = z.object({
  name: line(150, 3),
  kind: oneOf(unitKinds),
  parentId: z.preprocess(
    (given) => (given === '' || given === undefined ? null : given),
    z.string().max(100).refine(canBeStored, 'not_in_list').nullable(),
  ),
  cutOffDay: upTo(28),
  textMonths: upTo(longestTermMonths),
  reporterMonths: upTo(longestTermMonths),
  places,
  basis: shownBasis,
});

/** A unit as a form or a command gives it. Places are a list, or one text with a place on each line. */
export function parseUnit(input: unknown): UnitForm {
  return readShape(shape, input);
}
