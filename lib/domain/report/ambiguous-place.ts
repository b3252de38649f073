import { InvalidInput } from '../errors';
import type { Place } from '../places/place';

/** The place given has several meanings; `candidates` are those inside the reporter's area, to choose from. */
export class AmbiguousPlace extends InvalidInput {
  constructor(
    given: string,
    readonly candidates: readonly Place[],
  ) {
    super([{ field: 'place', code: 'ambiguous_place', value: given }]);
  }
}
