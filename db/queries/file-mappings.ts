import { and, desc, eq, sql } from 'drizzle-orm';
import type { SavedMapping } from '../../lib/domain/intake/saved-mapping';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { fileMapping } from '../schema/file-mappings';
import { actorOf } from './acting';

export type MappingRow = SavedMapping & { readonly id: number; readonly actor: string; readonly keptAt: Date };

const { id, name, columns, dateOrder, actor, keptAt, unitId, headings } = fileMapping;
const row = { id, name, columns, dateOrder, actor, keptAt };

/** How the unit's files with these headings are read; null when that was never said. */
export async function mappingForHeadings(db: Executor, scope: Scope, key: string): Promise<MappingRow | null> {
  const [found] = await db
    .select(row)
    .from(fileMapping)
    .where(and(eq(unitId, scope.unitId), eq(headings, key)));
  return found ?? null;
}

/** The unit's mapping of that name, in whatever case; null when there is none. */
export async function mappingNamed(db: Executor, scope: Scope, called: string): Promise<MappingRow | null> {
  const [found] = await db
    .select(row)
    .from(fileMapping)
    .where(and(eq(unitId, scope.unitId), sql`lower(${name}) = lower(${called})`));
  return found ?? null;
}

/** The unit's mappings, the last said first. */
export function mappingsOf(db: Executor, scope: Scope): Promise<MappingRow[]> {
  return db.select(row).from(fileMapping).where(eq(unitId, scope.unitId)).orderBy(desc(keptAt), desc(id));
}

/** Remembers a mapping for a set of headings in place of what was said of it before. Answers its number. */
export async function keepMapping(tx: Executor, scope: Scope, key: string, mapping: SavedMapping): Promise<number> {
  const values = { ...mapping, actor: actorOf(scope) };
  const [kept] = await tx
    .insert(fileMapping)
    .values({ ...values, unitId: scope.unitId, headings: key })
    .onConflictDoUpdate({ target: [unitId, headings], set: { ...values, keptAt: sql`now()` } })
    .returning({ id });
  return kept!.id;
}

/** Forgets one of the unit's mappings; false when there is none of that number. */
export async function forgetMapping(tx: Executor, scope: Scope, number: number): Promise<boolean> {
  const gone = await tx
    .delete(fileMapping)
    .where(and(eq(unitId, scope.unitId), eq(id, number)))
    .returning({ id });
  return gone.length > 0;
}
