import { z } from 'zod';
import { mostOffered } from '../opinion/correction-plan';
import { type CorrectionForm, parseCorrection } from './correction';
import { readShape } from './problems';

const shape = z.object({
  corrections: z
    .array(
      z.object({ id: z.unknown(), basis: z.unknown(), set: z.record(z.string(), z.unknown(), 'required') }, 'required'),
      'required',
    )
    .max(mostOffered, 'too_many'),
});

/**
 * Corrections that a file offered, as they were offered (`id`, `basis` and `set`), all for one reason. Throws `InvalidInput` for more than
 * `mostOffered` and with the first that is wrong, as `parseCorrection` says.
 */
export function parseCorrections(corrections: unknown, why: unknown): CorrectionForm[] {
  const given = readShape(shape, { corrections }).corrections;
  return given.map(({ id, basis, set }) => parseCorrection({ ...set, id, basis, why }));
}
