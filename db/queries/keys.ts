import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { KeyKind } from '../../lib/domain/keys/key-kind';
import type { ListFilter } from '../../lib/domain/lists/lists';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { apiKey } from '../schema/keys';
import { unit } from '../schema/units';
import { anyOf, nameMatches } from './name-search';
import { branchOf } from './units';

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

type Page = { readonly after?: string; readonly limit: number };

/** Newest first: an order that no revocation changes while somebody turns pages. */
const order = sql`-extract(epoch from api_key.created_at), api_key.id`;

async function matching(db: Executor, scope: Scope, { q, unit: asked, state }: ListFilter<'keys'>): Promise<SQL> {
  const units = asked === undefined ? scope.units : await branchOf(db, scope, asked);
  const conditions = [
    sql`api_key.unit_id = ${anyOf(units)}`,
    ...(state ? [state === 'live' ? sql`api_key.revoked_at is null` : sql`api_key.revoked_at is not null`] : []),
    ...(q ? [nameMatches(q, sql`(api_key.label || ' ' || api_key.prefix)`)] : []),
  ];
  return sql.join(conditions, sql` and `);
}

/** Keys of the units in scope that match, newest first, after the key `after`; with how many match. Never their hashes. */
export async function listedKeys(
  db: Executor,
  scope: Scope,
  filter: ListFilter<'keys'>,
  { after, limit }: Page,
): Promise<{ rows: KeyRow[]; total: number }> {
  const condition = await matching(db, scope, filter);
  const further = after
    ? sql`and (${order}) > (select ${order} from api_key where id = ${after} and unit_id = ${anyOf(scope.units)})`
    : sql``;
  const rows = await db
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
    .where(sql`${condition} ${further}`)
    .orderBy(order)
    .limit(limit);
  const [counted] = await db.select({ n: sql<number>`count(*)::int` }).from(apiKey).where(condition);
  return { rows, total: counted?.n ?? 0 };
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
