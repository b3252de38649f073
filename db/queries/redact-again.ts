import { and, asc, count, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { RedactedWords } from '../../lib/domain/redact/redact-stored';
import type { Redacted } from '../../lib/domain/redact/redacted';
import { searchVector } from '../../lib/domain/search/vector';
import type { Executor } from '../client';
import { correction, opinion, report } from '../schema/opinions';
import { setting } from '../schema/records';
import { standingColumns } from './change-opinions';
import { earlierWordsToMask } from './earlier-words';
import { wordColumns } from './removed-words';
import { keepMarkedWords, wordsLeave } from './search-words';

/** A scope of no unit is upkeep's and stands for the whole installation. */
const ofUnits = (scope: Scope) => (scope.unitId === '' ? undefined : inArray(opinion.unitId, [...scope.units]));
const nameOf = (scope: Scope) => `redacted_again${scope.unitId && `:${scope.unitId}`}`;

/** How far stored words have been redacted again: `noted` as it stands in the store, `after` the last id of this version. */
export async function redactionPosition(db: Executor, scope: Scope, version: string) {
  const [row] = await db
    .select({ value: setting.value })
    .from(setting)
    .where(eq(setting.name, nameOf(scope)));
  const [ofVersion, id] = row?.value.split(' ') ?? [];
  return { noted: row?.value ?? null, after: ofVersion === version ? Number(id) : 0 };
}

/** Notes how far it is, unless somebody else has moved on since `noted`; others wait until the transaction ends. */
export async function moveRedaction(
  tx: Executor,
  scope: Scope,
  noted: string | null,
  to: { readonly version: string; readonly id: number },
): Promise<boolean> {
  const name = nameOf(scope);
  const value = `${to.version} ${to.id}`;
  const moved =
    noted === null
      ? await tx.insert(setting).values({ name, value }).onConflictDoNothing().returning({ name: setting.name })
      : await tx
          .update(setting)
          .set({ value })
          .where(and(eq(setting.name, name), eq(setting.value, noted)))
          .returning({ name: setting.name });
  return moved.length > 0;
}

/** How many items there are after id `after`. */
export async function itemsAfter(db: Executor, scope: Scope, after: number): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(opinion)
    .where(and(gt(opinion.id, after), ofUnits(scope)));
  return row?.n ?? 0;
}

const hasWhy = sql`${correction.why} <> ''`;

/** All words of the next items after id `after`, by id: their own, those of their reports, why they were corrected and what they said before. */
export async function wordsAfter(db: Executor, scope: Scope, { after, limit }: { after: number; limit: number }) {
  const { id, source, unitId, day, text, link, masked, lexiconVersion, textGoneAt } = opinion;
  const items = await db
    .select({ id, source, unitId, day, text, link, masked, lexiconVersion, textGoneAt })
    .from(opinion)
    .where(and(gt(opinion.id, after), ofUnits(scope)))
    .orderBy(asc(opinion.id))
    .limit(limit);
  const ids = items.map((item) => item.id);
  if (ids.length === 0) return [];
  const reports = await db
    .select({ id: report.opinionId, ...wordColumns, network: report.network })
    .from(report)
    .where(inArray(report.opinionId, ids));
  const details = new Map(reports.map(({ id, ...words }) => [id, wordsIn(words)]));
  const whys = await db
    .select({ id: correction.id, opinionId: correction.opinionId, why: correction.why })
    .from(correction)
    .where(and(inArray(correction.opinionId, ids), hasWhy));
  const earlier = await earlierWordsToMask(db, scope, ids);
  return items.map((item) => ({
    ...item,
    details: details.get(item.id) ?? {},
    whys: whys.filter(({ opinionId }) => opinionId === item.id),
    earlier: earlier.filter(({ opinionId }) => opinionId === item.id),
  }));
}

const wordsIn = (columns: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).flatMap(([name, words]) => (words === null ? [] : [[name, words]])));

/** The items, and whether their words are still there, kept from other writers until the transaction ends. */
export async function lockedForWords(tx: Executor, scope: Scope, ids: readonly number[]) {
  return tx
    .select({ ...standingColumns, link: opinion.link, hasWords: sql<boolean>`${opinion.textGoneAt} is null` })
    .from(opinion)
    .where(and(inArray(opinion.id, [...ids]), ofUnits(scope)))
    .orderBy(asc(opinion.id))
    .for('no key update');
}

/** Puts other words in the place of an item's, in a transaction that was `besideWriters` before it locked it. */
export async function putWords(tx: Executor, scope: Scope, id: number, words: RedactedWords): Promise<void> {
  const { text, link, masked, details } = words;
  const met = new Set<string>();
  const search = searchVector(text, met);
  await tx.execute(wordsLeave(sql`(select search from opinion where id = ${id}::bigint) as before`));
  await tx.update(opinion).set({ text, search, link, masked }).where(eq(opinion.id, id));
  await keepMarkedWords(tx, scope, met);
  if (Object.keys(details).length > 0) await tx.update(report).set(details).where(eq(report.opinionId, id));
}

/** Puts other words in the place of why an item was corrected, unless they are gone meanwhile. */
export async function putWhy(tx: Executor, _scope: Scope, id: number, why: Redacted): Promise<void> {
  await tx
    .update(correction)
    .set({ why })
    .where(and(eq(correction.id, id), hasWhy));
}
