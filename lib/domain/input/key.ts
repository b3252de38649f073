import { z } from 'zod';
import { type KeyKind, keyKinds } from '../keys/key-kind';
import { readShape } from './problems';
import { canBeStored, line, oneOf } from './words';

export type NewKey = {
  label: string;
  kind: KeyKind;
  unitId: string;
  /** Places as given; none means all the unit may see. */
  places: string[];
};

const shape = z.object({
  label: line(80, 3),
  kind: oneOf(keyKinds).default('posts'),
  unitId: z.string('required').min(1, 'required').max(100, 'not_in_list').refine(canBeStored, 'not_in_list'),
  places: z.preprocess(
    (given) => (typeof given === 'string' ? given.split(/[\n;]/) : (given ?? [])),
    z
      .array(z.string('not_text').max(200, 'too_long').refine(canBeStored, 'not_text'))
      .max(50, 'too_many')
      .transform((given) => given.map((place) => place.normalize('NFC').trim()).filter((place) => place !== '')),
  ),
});

/** What a new API key is for. */
export function parseNewKey(input: unknown): NewKey {
  return readShape(shape, input);
}
