import type { PersonRow } from '@/db/queries/people';
import { shownPassword, shownPerson } from '@/lib/domain/shown-state';

/** `basis` and `passwordBasis` go back with a change: what it was made on. */
export type PersonView = PersonRow & { readonly basis: string; readonly passwordBasis: string };

export function viewOf(row: PersonRow): PersonView {
  return { ...row, basis: shownPerson(row), passwordBasis: shownPassword(row) };
}
