import { z } from 'zod';
import { type Flag, flags, sentiments, type Topic, topics } from '../vocabulary';
import { readShape } from './problems';
import { cleanText } from './report';
import { canBeStored, line, oneOf } from './words';

const correctionLimits = { topics: 3, why: { min: 3, max: 500 } } as const;

/** Distinct codes of a closed list, as a list or a single one. */
function codesOf<T extends string>(known: readonly T[]) {
  const list = z.array(z.unknown(), 'not_in_list').transform((codes) => [...new Set(codes)]);
  const isKnown = (codes: unknown[]): codes is T[] => codes.every((code) => known.includes(code as T));
  return z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), list)
    .refine(isKnown, { error: 'not_in_list' })
    .transform((codes) => codes as T[]);
}

const chosenTopics = codesOf<Topic>(topics).pipe(
  z
    .array(z.custom<Topic>())
    .min(1, 'required')
    .max(correctionLimits.topics, 'too_many')
    .refine((codes) => codes.length === 1 || !codes.includes('KHAC'), { error: 'other_alone' }),
);
const chosenFlags = codesOf<Flag>(flags).transform((codes) => flags.filter((flag) => codes.includes(flag)));
const why = z
  .string('required')
  .transform(cleanText)
  .pipe(
    z.string().min(1, 'required').min(correctionLimits.why.min, 'too_short').max(correctionLimits.why.max, 'too_long'),
  );

const shape = z.object({
  id: z.coerce.number('required').int('required').positive('required').max(Number.MAX_SAFE_INTEGER, 'required'),
  basis: z.string('required').min(1, 'required').max(300, 'required').refine(canBeStored, 'required'),
  sentiment: oneOf(sentiments).optional(),
  topics: chosenTopics.optional(),
  flags: chosenFlags.optional(),
  place: line(200, 0).optional(),
  placeKey: line(40, 0).optional(),
  why,
});

/** A correction as typed. What is left out stays as it is; an empty `place` means the place is not known. */
export type CorrectionForm = z.infer<typeof shape>;

/**
 * Reads a correction: `id` of the item, `basis` its page showed, one to three `topics` (best first, `KHAC` alone),
 * `flags`, `place` in any spelling with `placeKey` when chosen from a list, and `why`, 3 to 500 characters. Throws
 * `InvalidInput` with one problem for each field that is wrong.
 */
export function parseCorrection(input: unknown): CorrectionForm {
  return readShape(shape, input);
}
