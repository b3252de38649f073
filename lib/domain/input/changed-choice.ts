import { z } from 'zod';
import { type ChangedChoice, changedChoices } from '../intake/post-line';
import { readShape } from './problems';

const shape = z.object({ changed: z.enum(changedChoices, 'not_valid').default('keep') });

/** What becomes of items whose posts come with other words: what is kept stays unless that is said. Throws `InvalidInput` (`changed`: `not_valid`). */
export function parseChangedChoice(changed: string | undefined): ChangedChoice {
  return readShape(shape, { changed: changed || undefined }).changed;
}
