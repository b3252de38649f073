import { InvalidInput, type Problem } from '../errors';

/** A file that is not taken in at all, and why: a limit, or more of it. */
export const refusedFile = (code: string, more?: number | Pick<Problem, 'value' | 'limit'>) =>
  new InvalidInput([{ field: 'file', code, ...(typeof more === 'number' ? { limit: more } : more) }]);
