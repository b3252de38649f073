import { type SQL, sql } from 'drizzle-orm';
import type { ListFilter } from '../../lib/domain/lists/lists';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { anyOf, nameMatches, vietnamese } from './name-search';

/** Where a unit stands: how deep under the scope's own, and what the one above it is called, if that is in scope. */
export type UnitStanding = {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  readonly above: string | null;
};

type Page = { readonly after?: string; readonly limit: number };

/** The units in scope as a tree: each with the names on the way to it, by which it stands under its superior. */
const treeOf = (scope: Scope): SQL => sql`
  with recursive tree(id, name, kind, path, depth, above) as (
    select id, name, kind, array[name, id], 0, null::text from unit
    where id = ${anyOf(scope.units)} and (parent_id is null or parent_id <> all (${sql.param([...scope.units])}::text[]))
    union all
    select unit.id, unit.name, unit.kind, tree.path || array[unit.name, unit.id], tree.depth + 1, tree.name
    from unit join tree on unit.parent_id = tree.id where unit.id = ${anyOf(scope.units)}
  )`;

/**
 * Units in scope that match, each after its superior and those under one superior by name, after the unit `after`; with how many
 * match. A unit renamed or moved while somebody turns pages may be met twice or not at all.
 */
export async function listedUnits(
  db: Executor,
  scope: Scope,
  { q, kind }: ListFilter<'units'>,
  { after, limit }: Page,
): Promise<{ rows: UnitStanding[]; total: number }> {
  const conditions = [
    sql`true`,
    ...(kind ? [sql`tree.kind = ${kind}`] : []),
    ...(q ? [nameMatches(q, sql`tree.name`)] : []),
  ];
  const condition = sql.join(conditions, sql` and `);
  const further = after
    ? sql`and path ${vietnamese} > (select path ${vietnamese} from tree as last where last.id = ${after})`
    : sql``;
  const rows = await db.execute<UnitStanding>(sql`
    ${treeOf(scope)} select id, name, depth, above from tree where ${condition} ${further}
    order by path ${vietnamese} limit ${limit}::int`);
  const [counted] = await db.execute<{ n: number }>(sql`
    ${treeOf(scope)} select count(*)::int as n from tree where ${condition}`);
  return { rows: [...rows], total: counted?.n ?? 0 };
}

/** The units in scope that are called exactly so, whatever the case; with what stands above each. */
export async function unitsCalled(db: Executor, scope: Scope, name: string): Promise<UnitStanding[]> {
  const rows = await db.execute<UnitStanding>(sql`
    ${treeOf(scope)} select id, name, depth, above from tree where nd_fold(name) = nd_fold(${name}) order by path ${vietnamese}`);
  return [...rows];
}
