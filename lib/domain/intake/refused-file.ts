import { InvalidInput } from '../errors';

/** A file that is not taken in at all, and why. */
export const refusedFile = (code: string, limit?: number) =>
  new InvalidInput([{ field: 'file', code, ...(limit === undefined ? {} : { limit }) }]);
