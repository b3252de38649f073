import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { sessionLifetime } from '../lib/domain/account/session-lifetime';
import type { KeyKind } from '../lib/domain/keys/key-kind';
import { type PersonRole, personRoles, type Role } from '../lib/domain/permissions';
import type { UnitKind } from '../lib/domain/vocabulary';
import type { Executor } from './client';
import { apiKey } from './schema/keys';
import { account, person, session } from './schema/people';
import { setting } from './schema/records';
import { unit, unitPlace } from './schema/units';

/** What has to be read before there is a viewer, and so before there can be a scope. Nothing else belongs here. */

/** The database's clock says how old a session is; one that was put back makes none older. */
const oldestBeginning = sql`now() - make_interval(days => ${sessionLifetime.wholeDays})`;

export type Identity = {
  id: string;
  name: string;
  username: string;
  roles: Role[];
  active: boolean;
  mustChangePassword: boolean;
  twoFactorEnabled: boolean;
  readsApart: boolean;
  unit: { id: string; name: string; kind: UnitKind; cutOffDay: number | null };
};

const identityColumns = {
  id: person.id,
  name: person.name,
  username: person.username,
  roles: person.roles,
  active: person.active,
  mustChangePassword: person.mustChangePassword,
  twoFactorEnabled: person.twoFactorEnabled,
  readsApart: person.readsApart,
  unit: { id: unit.id, name: unit.name, kind: unit.kind, cutOffDay: unit.cutOffDay },
};

export async function identityById(db: Executor, personId: string): Promise<Identity | null> {
  const [found] = await db
    .select(identityColumns)
    .from(person)
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(eq(person.id, personId));
  return found ?? null;
}

/** Who a session belongs to; null when there is none of that id, or it has run as long as any may. */
export async function identityBySession(db: Executor, sessionId: string): Promise<Identity | null> {
  const [found] = await db
    .select(identityColumns)
    .from(session)
    .innerJoin(person, eq(person.id, session.userId))
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(and(eq(session.id, sessionId), gt(session.createdAt, oldestBeginning)));
  return found ?? null;
}

export async function identityByUsername(db: Executor, username: string): Promise<Identity | null> {
  const [found] = await db
    .select(identityColumns)
    .from(person)
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(eq(person.username, username));
  return found ?? null;
}

/** The person linked to what an identity provider calls somebody. */
export async function identityBySubject(db: Executor, issuer: string, subject: string): Promise<Identity | null> {
  const [found] = await db
    .select(identityColumns)
    .from(account)
    .innerJoin(person, eq(person.id, account.userId))
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(and(eq(account.providerId, issuer), eq(account.accountId, subject)));
  return found ?? null;
}

/** The unit, all units below it, and the keys of the places the unit itself covers. */
export async function unitReach(db: Executor, unitId: string): Promise<{ units: string[]; places: string[] }> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive tree(id) as (
      select id from ${unit} where id = ${unitId}
      union select child.id from ${unit} child join tree on child.parent_id = tree.id
    ) select id from tree order by id`);
  const places = await db.select({ key: unitPlace.placeKey }).from(unitPlace).where(eq(unitPlace.unitId, unitId));
  return { units: rows.map((row) => row.id), places: places.map((row) => row.key).sort() };
}

/** Ids of the units without a parent, oldest first. */
export async function topUnits(db: Executor): Promise<string[]> {
  const rows = await db
    .select({ id: unit.id })
    .from(unit)
    .where(isNull(unit.parentId))
    .orderBy(unit.createdAt, unit.id);
  return rows.map((row) => row.id);
}

export type KeyIdentity = { id: string; kind: KeyKind; unitId: string; placeKeys: string[] | null };

/** The live key with this hash; notes its use, at most once a minute, and at once after a clock was put back. */
export async function keyByHash(db: Executor, hash: string): Promise<KeyIdentity | null> {
  const [found] = await db
    .select({ id: apiKey.id, kind: apiKey.kind, unitId: apiKey.unitId, placeKeys: apiKey.placeKeys })
    .from(apiKey)
    .where(and(eq(apiKey.hash, hash), isNull(apiKey.revokedAt), isNull(apiKey.suspendedAt)));
  if (!found) return null;
  await db
    .update(apiKey)
    .set({ lastUsedAt: sql`now()` })
    .where(
      and(
        eq(apiKey.id, found.id),
        or(
          isNull(apiKey.lastUsedAt),
          lt(apiKey.lastUsedAt, sql`now() - interval '1 minute'`),
          gt(apiKey.lastUsedAt, sql`now()`),
        ),
      ),
    );
  return found;
}

/** True while a key is neither revoked nor off. */
export async function isKeyLive(db: Executor, keyId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: apiKey.id })
    .from(apiKey)
    .where(and(eq(apiKey.id, keyId), isNull(apiKey.revokedAt), isNull(apiKey.suspendedAt)));
  return found !== undefined;
}

/** A fact about the installation, or null. */
export async function settingValue(db: Executor, name: string): Promise<string | null> {
  const [found] = await db.select({ value: setting.value }).from(setting).where(eq(setting.name, name));
  return found?.value ?? null;
}

export const requiredRolesSetting = 'second_factor_roles';

/** The roles that must have a second factor; none until an administrator chooses some. */
export async function requiredRoles(db: Executor): Promise<PersonRole[]> {
  const kept = (await settingValue(db, requiredRolesSetting))?.split(',') ?? [];
  return personRoles.filter((role) => kept.includes(role));
}

/** Removes sessions that ended, so that the table holds only what still opens a door. */
export async function dropExpiredSessions(db: Executor): Promise<void> {
  await db.delete(session).where(or(lt(session.expiresAt, sql`now()`), lt(session.createdAt, oldestBeginning)));
}
