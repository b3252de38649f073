import { z } from 'zod';
import { removalReasons } from '../vocabulary';
import { readShape } from './problems';
import { oneOf, shownBasis } from './words';

const shape = z.object({
  id: z.coerce.number('required').int('required').positive('required').max(Number.MAX_SAFE_INTEGER, 'required'),
  why: oneOf(removalReasons),
  basis: shownBasis,
});

/** Which item is to be taken out and why, as one of `removalReasons`; `basis` as its page showed it. */
export function parseRemoval(input: unknown): z.infer<typeof shape> {
  return readShape(shape, input);
}
