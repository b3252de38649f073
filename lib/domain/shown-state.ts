import { Conflict } from './errors';

/**
 * What a form showed of what it changes, as a text it sends back: the same state always gives the same text. Two people
 * who edit one thing at once are told apart by it.
 */
const stamp = (shown: readonly unknown[]) => JSON.stringify(shown);

type Unit = {
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly cutOffDay: number | null;
  readonly textMonths: number | null;
  readonly reporterMonths: number | null;
  readonly places: readonly string[];
};

export function shownUnit({ name, kind, parentId, cutOffDay, textMonths, reporterMonths, places }: Unit): string {
  return stamp([name, kind, parentId, cutOffDay, textMonths, reporterMonths, [...places].sort()]);
}

type Person = {
  readonly roles: readonly string[];
  readonly unitId: string;
  readonly active: boolean;
  readonly readsApart: boolean;
};

export function shownPerson({ roles, unitId, active, readsApart }: Person): string {
  return stamp([roles, unitId, active, readsApart]);
}

/** For a new password it also matters whether the person got or chose one meanwhile. */
export function shownPassword(person: Person & { readonly passwordSetAt: string | null }): string {
  return stamp([shownPerson(person), person.passwordSetAt]);
}

type Channel = { readonly name: string; readonly kind: string };

export function shownChannel({ name, kind }: Channel): string {
  return stamp([name, kind]);
}

/** Throws `Conflict` when a form showed something else than what stands now. Commands show nothing and give no `basis`. */
export function refuseOutdated(basis: string | undefined, standing: string): void {
  if (basis !== undefined && basis !== standing) throw new Conflict('changed meanwhile');
}
