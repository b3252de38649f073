import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { KeyKind } from '../../lib/domain/keys/key-kind';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { apiKey } from '../schema/keys';
import { unit } from '../schema/units';

export type KeyRow = {
  id: string;
  label: string;
  kind: KeyKind;
  prefix: string;
  unitName: string;
  placeKeys: string[] | null;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  suspendedAt: Date | null;
};

/** Never later than now, even when it was noted by a clock that has been put back since. */
const lastUsedAt =
  sql<Date | null>`case when ${apiKey.lastUsedAt} > now() then now() else ${apiKey.lastUsedAt} end`.mapWith(
    apiKey.lastUsedAt,
  );

/** Keys of the units in scope, live ones first, newest first. Never their hashes. */
export async function keysInScope(db: Executor, scope: Scope): Promise<KeyRow[]> {
  if (scope.units.length === 0) return [];
  return db
    .select({
      id: apiKey.id,
      label: apiKey.label,
      kind: apiKey.kind,
      prefix: apiKey.prefix,
      unitName: unit.name,
      placeKeys: apiKey.placeKeys,
      createdAt: apiKey.createdAt,
      lastUsedAt,
      revokedAt: apiKey.revokedAt,
      suspendedAt: apiKey.suspendedAt,
    })
    .from(apiKey)
    .innerJoin(unit, eq(unit.id, apiKey.unitId))
    .where(inArray(apiKey.unitId, [...scope.units]))
    .orderBy(sql`${apiKey.revokedAt} desc nulls first`, desc(apiKey.createdAt), desc(apiKey.id));
}

export type KeyInsert = {
  id: string;
  unitId: string;
  label: string;
  kind: KeyKind;
  prefix: string;
  hash: string;
  placeKeys: string[] | null;
};

export async function insertKey(tx: Executor, scope: Scope, row: KeyInsert): Promise<void> {
  await tx.insert(apiKey).values({ ...row, createdBy: scope.viewerId });
}

/** Ends a live key of the units in scope. False when there is none. */
export async function endKey(tx: Executor, scope: Scope, keyId: string): Promise<boolean> {
  const ended = await tx
    .update(apiKey)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKey.id, keyId), isNull(apiKey.revokedAt), inArray(apiKey.unitId, [...scope.units])))
    .returning({ id: apiKey.id });
  return ended.length > 0;
}

/** Turns a key of the units in scope on that was off. False when there is none. */
export async function turnKeyOn(tx: Executor, scope: Scope, keyId: string): Promise<boolean> {
  const on = await tx
    .update(apiKey)
    .set({ suspendedAt: null })
    .where(
      and(
        eq(apiKey.id, keyId),
        isNull(apiKey.revokedAt),
        isNotNull(apiKey.suspendedAt),
        inArray(apiKey.unitId, [...scope.units]),
      ),
    )
    .returning({ id: apiKey.id });
  return on.length > 0;
}
