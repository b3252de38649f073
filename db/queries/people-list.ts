import { type SQL, sql } from 'drizzle-orm';
import type { ListFilter } from '../../lib/domain/lists/lists';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { anyOf, nameMatches, vietnamese } from './name-search';
import { type PersonRow, peopleByIds } from './people';
import { branchOf } from './units';

type PeopleFilter = ListFilter<'people'>;

/** Vietnamese are listed by the last word of their name, then by all of it. Each order is of what never changes. */
const orders: Readonly<Record<NonNullable<PeopleFilter['sort']>, SQL>> = {
  given: sql`regexp_replace(person.name, '^.*\\s', '') ${vietnamese}, person.name ${vietnamese}, person.id`,
  full: sql`person.name ${vietnamese}, person.id`,
  username: sql`person.username ${vietnamese}, person.id`,
  newest: sql`-extract(epoch from person.created_at), person.id`,
};

const states: Readonly<Record<NonNullable<PeopleFilter['state']>, SQL>> = {
  active: sql`person.active and not person.must_change_password`,
  waiting: sql`person.active and person.must_change_password`,
  closed: sql`not person.active`,
};

async function matching(db: Executor, scope: Scope, { q, role, unit, state }: PeopleFilter): Promise<SQL> {
  const units = unit === undefined ? scope.units : await branchOf(db, scope, unit);
  const conditions = [
    sql`person.unit_id = ${anyOf(units)}`,
    ...(role ? [sql`${role}::text = any(person.roles)`] : []),
    ...(state ? [states[state]] : []),
    ...(q ? [nameMatches(q, sql`(person.name || ' ' || person.username)`)] : []),
  ];
  return sql.join(conditions, sql` and `);
}

type Page = { readonly after?: string; readonly limit: number };

/** Accounts of the units in scope that match, in the order asked for, after the account `after`; with how many match. */
export async function listedPeople(
  db: Executor,
  scope: Scope,
  filter: PeopleFilter,
  { after, limit }: Page,
): Promise<{ rows: PersonRow[]; total: number }> {
  const condition = await matching(db, scope, filter);
  const order = orders[filter.sort ?? 'given'];
  const further = after
    ? sql`and (${order}) > (select ${order} from person where id = ${after} and unit_id = ${anyOf(scope.units)})`
    : sql``;
  const ids = await db.execute<{ id: string }>(sql`
    select person.id from person where ${condition} ${further} order by ${order} limit ${limit}::int`);
  const [counted] = await db.execute<{ n: number }>(sql`select count(*)::int as n from person where ${condition}`);
  const rows = await peopleByIds(
    db,
    scope,
    ids.map(({ id }) => id),
  );
  return { rows, total: counted?.n ?? 0 };
}

/** Those of the units in scope who have this user name, or are called exactly so; at most three. */
export async function peopleCalled(db: Executor, scope: Scope, typed: string): Promise<PersonRow[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from person
    where unit_id = ${anyOf(scope.units)} and (username = ${typed.toLowerCase()} or nd_fold(name) = nd_fold(${typed}))
    order by username = ${typed.toLowerCase()} desc, id limit 3`);
  const ids = rows.map(({ id }) => id);
  return peopleByIds(db, scope, ids);
}

/** Of some user names, and of all that are one of `bases` with or without a number after it, those that somebody has. */
export async function takenUsernames(
  db: Executor,
  _scope: Scope,
  { usernames, bases }: { readonly usernames: readonly string[]; readonly bases: readonly string[] },
): Promise<Set<string>> {
  const rows = await db.execute<{ username: string }>(sql`
    select username from person
    where username = ${anyOf(usernames)} or regexp_replace(username, '[0-9]+$', '') = ${anyOf(bases)}`);
  return new Set(rows.map(({ username }) => username));
}
