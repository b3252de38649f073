import { eq, inArray, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Redacted } from '../../lib/domain/redact/redacted';
import { type DetailName, detailNames, type FieldsOf, reportFields } from '../../lib/domain/report/fields';
import type { Executor } from '../client';
import { opinion, removedItem, removedWords, report } from '../schema/opinions';
import { earlierTexts } from './earlier-words';

/** What is kept of reports in words, beside the opinion. */
type WordName = Extract<DetailName, FieldsOf<'words'>>;
const wordNames = detailNames.filter((name): name is WordName => reportFields[name].kind === 'words');
export const wordColumns = Object.fromEntries(wordNames.map((name) => [name, report[name]])) as {
  readonly [N in WordName]: (typeof report)[N];
};

/** What an item says and what is beside it, in a row. */
export type ItemWords = {
  readonly id: number;
  readonly unitId: string;
  readonly text: Redacted;
  readonly details: readonly string[];
  /** What it said before other words took their place. */
  readonly earlier: readonly string[];
};

/** The words of items that are to be removed; those whose words were kept for their term have none. */
export async function wordsOfItems(tx: Executor, _scope: Scope, ids: readonly number[]): Promise<ItemWords[]> {
  const rows = await tx
    .select({ id: opinion.id, unitId: opinion.unitId, text: opinion.text, details: wordColumns, earlier: earlierTexts })
    .from(opinion)
    .leftJoin(report, eq(report.opinionId, opinion.id))
    .where(sql`${inArray(opinion.id, [...ids])} and ${opinion.textGoneAt} is null`);
  return rows.map(({ details, ...row }) => ({ ...row, details: Object.values(details ?? {}) }));
}

/** From now on the words of a removed item stay out by these fingerprints. */
export async function keepWordsOut(tx: Executor, _scope: Scope, id: number, prints: readonly string[]): Promise<void> {
  if (prints.length === 0) return;
  await tx.insert(removedWords).values(prints.map((fingerprint) => ({ opinionId: id, fingerprint })));
}

/** Whether any words were removed as personal data. */
export async function areAnyWordsOut(tx: Executor, _scope: Scope): Promise<boolean> {
  const rows = await tx.select({ id: removedWords.opinionId }).from(removedWords).limit(1);
  return rows.length > 0;
}

/** The units of which words were removed as personal data. */
export async function unitsOfWordsOut(tx: Executor, _scope: Scope): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: removedItem.unitId })
    .from(removedWords)
    .innerJoin(removedItem, eq(removedItem.opinionId, removedWords.opinionId));
  return rows.map(({ id }) => id);
}

/** The numbers of the removed items by whose words these fingerprints stay out. */
export async function itemsOfWordsOut(tx: Executor, _scope: Scope, prints: readonly string[]): Promise<number[]> {
  const rows = await tx
    .selectDistinct({ id: removedWords.opinionId })
    .from(removedWords)
    .where(inArray(removedWords.fingerprint, [...prints]))
    .orderBy(removedWords.opinionId);
  return rows.map(({ id }) => id);
}

/**
 * Lets in again what a removed item keeps out: its words, and the item itself. Answers why it was removed, whether it was kept
 * apart, and whether it kept anything out; null when none of that number was removed.
 */
export async function letInAgain(tx: Executor, _scope: Scope, id: number) {
  const [item] = await tx
    .select({ why: removedItem.why, isApart: removedItem.apart, fingerprint: removedItem.fingerprint })
    .from(removedItem)
    .where(eq(removedItem.opinionId, id))
    .for('update');
  if (!item) return null;
  const words = await tx
    .delete(removedWords)
    .where(eq(removedWords.opinionId, id))
    .returning({ id: removedWords.opinionId });
  const { why, isApart, fingerprint } = item;
  if (fingerprint)
    await tx.update(removedItem).set({ fingerprint: null, returns: fingerprint }).where(eq(removedItem.opinionId, id));
  return { why, isApart, keptOut: words.length > 0 || fingerprint !== null };
}

/** Which of these fingerprints are of words that were removed as personal data. */
export async function wordsOutAmong(
  tx: Executor,
  _scope: Scope,
  prints: readonly string[],
): Promise<ReadonlySet<string>> {
  if (prints.length === 0) return new Set();
  const rows = await tx.execute<{ fingerprint: string }>(sql`
    select distinct fingerprint::text from removed_words where fingerprint = any(${sql.param([...prints])}::uuid[])`);
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}
