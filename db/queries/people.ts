import { and, eq, sql } from 'drizzle-orm';
import { canBeStored } from '../../lib/domain/input/words';
import type { Role, Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { account, person, session, verification } from '../schema/people';
import { unit } from '../schema/units';
import { anyOf } from './name-search';

export type PersonRow = {
  id: string;
  name: string;
  username: string;
  roles: Role[];
  active: boolean;
  mustChangePassword: boolean;
  twoFactorEnabled: boolean;
  /** Named to read the items kept apart. */
  readsApart: boolean;
  unitId: string;
  unitName: string;
  /** True once they signed in by an identity provider, which then answers for them. */
  linkedToProvider: boolean;
  /** When they last used the product, as far as a running session shows. */
  lastSeen: Date | null;
  /** When their password was last set, by whomever; to be compared, not shown. */
  passwordSetAt: string | null;
};

const lastSeen = sql<string | null>`(
  select max(least(${session.updatedAt}, now())) from ${session} where ${session.userId} = ${sql`person.id`})`;

const linkedToProvider = sql<boolean>`exists (
  select from ${account} where ${account.userId} = ${sql`person.id`} and ${account.providerId} <> 'credential')`;

const passwordSetAt = sql<string | null>`(
  select max(${account.updatedAt})::text from ${account}
  where ${account.userId} = ${sql`person.id`} and ${account.providerId} = 'credential')`;

const columns = {
  id: person.id,
  name: person.name,
  username: person.username,
  roles: person.roles,
  active: person.active,
  mustChangePassword: person.mustChangePassword,
  twoFactorEnabled: person.twoFactorEnabled,
  readsApart: person.readsApart,
  unitId: person.unitId,
  unitName: unit.name,
  linkedToProvider,
  lastSeen,
  passwordSetAt,
};

const withDate = ({ lastSeen, ...row }: Omit<PersonRow, 'lastSeen'> & { lastSeen: string | null }): PersonRow => ({
  ...row,
  lastSeen: lastSeen === null ? null : new Date(lastSeen),
});

/** The people of these ids who are of units in scope, in the order of the ids. */
export async function peopleByIds(db: Executor, scope: Scope, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select(columns)
    .from(person)
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(and(sql`${person.id} = ${anyOf(ids)}`, sql`${person.unitId} = ${anyOf(scope.units)}`));
  const found = new Map(rows.map((row) => [row.id, withDate(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** A person of the units in scope, locked for the change that follows; null when there is none. */
export async function personInScope(tx: Executor, scope: Scope, personId: string): Promise<PersonRow | null> {
  if (scope.units.length === 0 || !canBeStored(personId)) return null;
  const [row] = await tx
    .select(columns)
    .from(person)
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(and(eq(person.id, personId), sql`${person.unitId} = ${anyOf(scope.units)}`))
    .for('update', { of: person });
  return row ? withDate(row) : null;
}

export type PersonInsert = {
  id: string;
  username: string;
  name: string;
  roles: Role[];
  unitId: string;
  passwordHash: string;
  mustChangePassword: boolean;
};

/** Adds the account and its password. False when the user name is taken. */
export async function insertPerson(tx: Executor, _scope: Scope, row: PersonInsert): Promise<boolean> {
  const { passwordHash, ...columns } = row;
  const added = await tx
    .insert(person)
    .values({ ...columns, displayUsername: row.username, email: `${row.username}@nghe-dan.invalid` })
    .onConflictDoNothing()
    .returning({ id: person.id });
  if (added.length === 0) return false;
  await tx
    .insert(account)
    .values({ id: row.id, accountId: row.id, providerId: 'credential', userId: row.id, password: passwordHash });
  return true;
}

/** Sets a new password and ends every session of the person. */
export async function replacePassword(
  tx: Executor,
  _scope: Scope,
  change: { personId: string; passwordHash: string; mustChangePassword: boolean },
): Promise<void> {
  // The person first, as everybody locks them who changes them.
  await tx
    .update(person)
    .set({ mustChangePassword: change.mustChangePassword, updatedAt: sql`now()` })
    .where(eq(person.id, change.personId));
  await tx
    .update(account)
    .set({ password: change.passwordHash, updatedAt: sql`clock_timestamp()` })
    .where(and(eq(account.userId, change.personId), eq(account.providerId, 'credential')));
  await endSessionsOf(tx, _scope, change.personId);
}

/** The stored password hash of the scope's own person, or null. */
export async function ownPasswordHash(tx: Executor, scope: Scope): Promise<string | null> {
  const [row] = await tx
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.userId, scope.viewerId), eq(account.providerId, 'credential')));
  return row?.hash ?? null;
}

export async function setPersonActive(tx: Executor, _scope: Scope, personId: string, active: boolean): Promise<void> {
  await tx.update(person).set({ active, updatedAt: sql`now()` }).where(eq(person.id, personId));
}

export async function setPersonReadsApart(
  tx: Executor,
  _scope: Scope,
  personId: string,
  readsApart: boolean,
): Promise<void> {
  await tx.update(person).set({ readsApart, updatedAt: sql`now()` }).where(eq(person.id, personId));
}

export async function setPersonPlace(
  tx: Executor,
  _scope: Scope,
  change: { personId: string; roles: Role[]; unitId: string; readsApart: boolean },
): Promise<void> {
  await tx
    .update(person)
    .set({ roles: change.roles, unitId: change.unitId, readsApart: change.readsApart, updatedAt: sql`now()` })
    .where(eq(person.id, change.personId));
}

/** Ends all sessions of a person, and sign-ins that wait for a code; gives how many sessions there were. */
export async function endSessionsOf(tx: Executor, _scope: Scope, personId: string): Promise<number> {
  await tx.delete(verification).where(eq(verification.value, personId));
  const ended = await tx.delete(session).where(eq(session.userId, personId)).returning({ id: session.id });
  return ended.length;
}
