import { InvalidInput } from '../errors';
import type { Place } from '../places/place';
import type { Certainty, SocialGroup, Spread, Urgency } from '../vocabulary';

/** Shortest and longest words of the public, in characters, and how long a report may wait to be sent. */
export const reportLimits = {
  text: { min: 10, max: 5000 },
  mainContent: 300,
  interest: 1000,
  suggestion: 2000,
  oldestDays: 365,
} as const;

/** What a collaborator wrote, as typed. `place` is null when they said the place is not known. */
export type ReportForm = {
  readonly clientId: string;
  readonly text: string;
  readonly place: string | null;
  readonly day: string;
  readonly socialGroup: SocialGroup;
  readonly mainContent: string;
  readonly interest: string;
  readonly spread: Spread;
  readonly certainty: Certainty;
  readonly urgency: Urgency;
  readonly suggestion: string;
};

/** The place given has several meanings; `candidates` are those inside the reporter's area, to choose from. */
export class AmbiguousPlace extends InvalidInput {
  constructor(
    given: string,
    readonly candidates: readonly Place[],
  ) {
    super([{ field: 'place', code: 'ambiguous_place', value: given }]);
  }
}
