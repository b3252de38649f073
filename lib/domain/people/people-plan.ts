import type { Problem } from '../errors';
import type { PersonRole } from '../permissions';

/** Most lines of one spreadsheet: each account costs a tenth of a second, since hashing its password is slow on purpose. */
export const mostLines = 500;

/** A line of a spreadsheet of people as it was given. */
export type GivenPerson = {
  readonly line: number;
  readonly name: string;
  readonly username: string;
  /** One or several, as written. */
  readonly role: string;
  readonly unit: string;
  /** Why the line has no cells. */
  readonly problem?: Problem;
};

/** What would be made of a line. */
export type PlannedPerson = {
  readonly line: number;
  readonly name: string;
  readonly username: string;
  /** The user name was made from the name. */
  readonly isMade: boolean;
  readonly roles: PersonRole[];
  readonly unitId: string;
  readonly unitName: string;
};

/** A line of which nothing is made, and why. */
export type RefusedPerson = { readonly given: GivenPerson; readonly problems: readonly Problem[] };

/** What becomes of a spreadsheet of people: every line is in one of the two. */
export type PeoplePlan = { readonly planned: readonly PlannedPerson[]; readonly refused: readonly RefusedPerson[] };
