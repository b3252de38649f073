import { count, desc, eq, sql } from 'drizzle-orm';
import type { OwnWord } from '../../lib/domain/own-words/own-word';
import type { Scope } from '../../lib/domain/permissions';
import type { Source } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { ownWords } from '../schema/own-words';
import { actorOf } from './acting';
import { visibleIn } from './visible';

/** A board's own keywords as they were from some moment on. */
export type KeptOwnWords = {
  readonly id: number;
  readonly hash: string;
  readonly actor: string;
  readonly keptAt: Date;
  /** How many words there were. */
  readonly size: number;
};

const { id, hash, actor, keptAt, words } = ownWords;

/** Which own keywords are read with now; null while a board has never had any. By one look at an index, as it is asked often. */
export async function newestOwnWords(db: Executor, _scope: Scope) {
  const [row] = await db.select({ id, hash }).from(ownWords).orderBy(desc(id)).limit(1);
  return row ?? null;
}

/** The own keywords of one moment; null when there are none of that number. */
export async function ownWordsOf(db: Executor, _scope: Scope, at: number): Promise<readonly OwnWord[] | null> {
  const [row] = await db.select({ words }).from(ownWords).where(eq(id, at));
  return row?.words ?? null;
}

/** The own keywords of the newest change that gave that hash; null when none did. */
export async function ownWordsCalled(db: Executor, _scope: Scope, asked: string): Promise<readonly OwnWord[] | null> {
  const [row] = await db.select({ words }).from(ownWords).where(eq(hash, asked)).orderBy(desc(id)).limit(1);
  return row?.words ?? null;
}

/** The changes of the own keywords, the newest first, and how many there were in all. */
export async function ownWordsHistory(
  db: Executor,
  _scope: Scope,
  limit: number,
): Promise<{ readonly rows: KeptOwnWords[]; readonly total: number }> {
  const size = sql<number>`jsonb_array_length(${words})`;
  const rows = await db.select({ id, hash, actor, keptAt, size }).from(ownWords).orderBy(desc(id)).limit(limit);
  const [all] = await db.select({ n: count() }).from(ownWords);
  return { rows, total: all?.n ?? 0 };
}

/** Lets one change of the own keywords after another be made, to the end of the transaction. */
export async function awaitOwnWordsTurn(tx: Executor, _scope: Scope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('own_words'))`);
}

/** Keeps own keywords that are read with from now on. */
export async function insertOwnWords(
  tx: Executor,
  scope: Scope,
  kept: { readonly hash: string; readonly words: readonly OwnWord[] },
): Promise<void> {
  await tx.insert(ownWords).values({ ...kept, actor: actorOf(scope) });
}

/** The newest items the scope sees that still have words, at most `limit`, with what of them a person set. */
export async function newestTexts(db: Executor, scope: Scope, limit: number) {
  return (await db.execute(sql`
    select opinion.id::int as id, opinion.source, opinion.unit_id as "unitId", opinion.day::text as day, opinion.text, opinion.corrected
    from opinion where ${visibleIn(scope, sql`opinion.text_gone_at is null`)}
    order by opinion.day desc, opinion.id desc limit ${limit}::int`)) as unknown as {
    readonly id: number;
    readonly source: Source;
    readonly unitId: string;
    readonly day: string;
    readonly text: string;
    readonly corrected: readonly string[];
  }[];
}
