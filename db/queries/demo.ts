import { randomUUID } from 'node:crypto';
import { and, eq, gt, inArray, isNull, not, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { channel } from '../schema/channels';
import { opinion } from '../schema/opinions';
import { account, person } from '../schema/people';
import { setting } from '../schema/records';
import { unit } from '../schema/units';
import { dropUnits } from './rising';
import { wordsLeave } from './search-words';

const name = 'demo';
const beginningName = 'demo_beginning';

/** One process prepares or clears a demonstration at a time, until the transaction ends. */
export async function demoTurn(tx: Executor, _scope: Scope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${name}))`);
}

/** Whether there is a unit that is none of the demonstration's. */
export async function hasRealUnits(db: Executor, _scope: Scope): Promise<boolean> {
  return (await db.select({ id: unit.id }).from(unit).where(not(unit.demo)).limit(1)).length > 0;
}

/** Whether a demonstration is in: null, or the last day it was made for and whether its loading was finished. */
export async function demoState(db: Executor, _scope: Scope): Promise<{ lastDay: string; complete: boolean } | null> {
  const [row] = await db.select().from(setting).where(eq(setting.name, name));
  if (!row) return null;
  const [lastDay = '', stage] = row.value.split(' ');
  return { lastDay, complete: stage === 'complete' };
}

/** Notes how far the demonstration is; null when it is gone. */
export async function setDemoState(
  tx: Executor,
  _scope: Scope,
  state: { lastDay: string; complete: boolean } | null,
): Promise<void> {
  if (!state) {
    await tx.delete(setting).where(inArray(setting.name, [name, beginningName]));
    return;
  }
  const value = `${state.lastDay} ${state.complete ? 'complete' : 'loading'}`;
  await tx.insert(setting).values({ name, value }).onConflictDoUpdate({ target: setting.name, set: { value } });
}

/** What tells the demonstration's own from what was there when it began: channels, by folded name, and the last item. */
type Beginning = { readonly channels: readonly string[]; readonly lastItem: number };

/** Notes which channels the demonstration is going to register, and that items from now on may be its. */
export async function noteDemoBeginning(tx: Executor, _scope: Scope, channels: readonly string[]): Promise<void> {
  const [last] = await tx.select({ id: sql<string>`coalesce(max(id), 0)` }).from(opinion);
  const value = JSON.stringify({ channels, lastItem: Number(last?.id ?? 0) } satisfies Beginning);
  await tx.insert(setting).values({ name: beginningName, value }).onConflictDoNothing();
}

async function demoBeginning(tx: Executor): Promise<Beginning> {
  const [noted] = await tx.select({ value: setting.value }).from(setting).where(eq(setting.name, beginningName));
  return noted ? (JSON.parse(noted.value) as Beginning) : { channels: [], lastItem: 0 };
}

/** Whether somebody who is none of the demonstration's has one of these user names. */
export async function areTaken(db: Executor, _scope: Scope, usernames: readonly string[]): Promise<boolean> {
  const isTaken = and(inArray(person.username, [...usernames]), not(person.demo));
  return (await db.select({ id: person.id }).from(person).where(isTaken).limit(1)).length > 0;
}

/** The id of the unit at the top that bears this name and is not marked as the demonstration's: its making was cut off. */
export async function unmarkedDemoUnit(db: Executor, _scope: Scope, unitName: string): Promise<string | null> {
  const isIt = and(eq(unit.name, unitName), isNull(unit.parentId), not(unit.demo));
  const [found] = await db.select({ id: unit.id }).from(unit).where(isIt).limit(1);
  return found?.id ?? null;
}

/** Marks a unit and its people of these user names as belonging to the demonstration, and lets them sign in. */
export async function markDemoUnit(
  tx: Executor,
  _scope: Scope,
  unitId: string,
  usernames: readonly string[],
): Promise<void> {
  await tx.update(unit).set({ demo: true }).where(eq(unit.id, unitId));
  if (usernames.length === 0) return;
  const ofDemo = and(eq(person.unitId, unitId), inArray(person.username, [...usernames]));
  await tx.update(person).set({ demo: true, active: true }).where(ofDemo);
}

/** Marks all the unit has taken in since the demonstration began as belonging to it. */
export async function markDemoItems(tx: Executor, _scope: Scope, unitId: string): Promise<void> {
  const { lastItem } = await demoBeginning(tx);
  await tx
    .update(opinion)
    .set({ demo: true })
    .where(and(eq(opinion.unitId, unitId), not(opinion.demo), gt(opinion.id, lastItem)));
}

/**
 * Takes the demonstration out, and its items out of the counts. Items that were added to its unit by hand stay, and
 * with them the unit and the people they need, who can no longer sign in. Its keys go in any case. The transaction was
 * `besideWriters` before it locked anything. Answers how many of each went and stayed.
 */
export async function removeDemo(
  tx: Executor,
  scope: Scope,
): Promise<{ items: number; people: number; itemsKept: number; peopleKept: number }> {
  const [gone] = (await tx.execute(sql`
    with gone as (
      delete from opinion where demo returning areas, topics, sentiment, flags, day, source, search
    ), leaving as (${wordsLeave(sql`gone`)}
    ), uncounted as (
      insert into count_delta (n, areas, topics, sentiment, flags, day, source)
      select -1, areas, topics, sentiment, flags, day, source from gone
    )
    select count(*)::int as n from gone`)) as unknown as { n: number }[];
  const units = (await tx.select({ id: unit.id }).from(unit).where(eq(unit.demo, true))).map((row) => row.id);
  if (!units.length) return { items: gone?.n ?? 0, people: 0, itemsKept: 0, peopleKept: 0 };
  await tx.execute(sql`delete from api_key where unit_id in (select id from unit where demo)`);
  await tx.execute(sql`delete from session where user_id in (select id from person where demo)`);
  const people = (await tx.execute(sql`
    delete from person where demo
      and not exists (select from report where reporter_id = person.id)
      and not exists (select from correction where person_id = person.id)
      and not exists (select from api_key where created_by = person.id)
    returning id`)) as unknown as { id: string }[];
  const peopleKept = await tx
    .update(person)
    .set({ active: false })
    .where(eq(person.demo, true))
    .returning({ id: person.id });
  const [kept] = await tx.select({ n: sql<number>`count(*)::int` }).from(opinion).where(inArray(opinion.unitId, units));
  await tx.execute(sql`delete from removed_item where unit_id in (select id from unit where demo)
    and not exists (select from opinion where opinion.unit_id = removed_item.unit_id)`);
  await tx.execute(sql`delete from intake where unit_id in (select id from unit where demo)
    and not exists (select from opinion where opinion.unit_id = intake.unit_id)`);
  await tx.execute(sql`delete from file_mapping where unit_id in (select id from unit where demo)`);
  await dropUnits(tx, scope, units);
  await tx.execute(sql`delete from unit where demo
    and not exists (select from opinion where unit_id = unit.id)
    and not exists (select from person where unit_id = unit.id)
    and not exists (select from api_key where unit_id = unit.id)
    and not exists (select from unit child where child.parent_id = unit.id)`);
  await removeDemoChannels(tx);
  return { items: gone?.n ?? 0, people: people.length, itemsKept: kept?.n ?? 0, peopleKept: peopleKept.length };
}

/** Those it registered, as far as no item came in by them. */
async function removeDemoChannels(tx: Executor): Promise<void> {
  const { channels } = await demoBeginning(tx);
  if (channels.length === 0) return;
  const unused = sql`not exists (select from opinion where channel_id = ${channel.id})`;
  await tx.delete(channel).where(and(inArray(channel.foldedName, [...channels]), unused));
}

/** The password hashes of the demonstration's people, by user name, of those who have a password. */
export async function demoPasswordHashes(db: Executor, _scope: Scope): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ username: person.username, hash: account.password })
    .from(person)
    .innerJoin(account, and(eq(account.userId, person.id), eq(account.providerId, 'credential')))
    .where(eq(person.demo, true));
  return new Map(rows.flatMap(({ username, hash }) => (hash ? [[username, hash] as const] : [])));
}

/** Adds collaborators who only have reports to their name: no password, so nobody can sign in as them. */
export async function insertDemoCollaborators(
  tx: Executor,
  _scope: Scope,
  unitId: string,
  people: readonly { readonly username: string; readonly name: string }[],
): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map((row) => ({
    ...row,
    id: randomUUID(),
    unitId,
    email: `${row.username}@nghe-dan.invalid`,
    roles: ['collaborator' as const],
    demo: true,
  }));
  await tx.insert(person).values(rows).onConflictDoNothing();
}

/** The demonstration's unit and its people, by user name; null when there is none. */
export async function demoUnit(
  db: Executor,
  _scope: Scope,
): Promise<{ unitId: string; people: ReadonlyMap<string, string> } | null> {
  const [found] = await db.select({ id: unit.id }).from(unit).where(eq(unit.demo, true)).limit(1);
  if (!found) return null;
  const rows = await db
    .select({ id: person.id, username: person.username })
    .from(person)
    .where(and(eq(person.unitId, found.id), eq(person.demo, true)));
  return { unitId: found.id, people: new Map(rows.map((row) => [row.username, row.id])) };
}
