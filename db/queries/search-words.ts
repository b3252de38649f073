import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import { markedAmong } from '../../lib/domain/search/vector';
import { storeFailureOf } from '../../lib/domain/store-failure';
import type { Db, Executor } from '../client';
import { forgetPhrases } from './forget-phrases';
import { withoutWriters } from './removal-turn';

/**
 * Keeps those of these words that have marks, so that they are found when typed without. Asked in a transaction that was
 * `besideWriters` before it locked anything: no word is forgotten then that comes in again meanwhile.
 */
export async function keepMarkedWords(tx: Executor, _scope: Scope, words: Iterable<string>): Promise<void> {
  const mayHaveMarks = [...words].filter((word) => /[^\0-\x7f]/.test(word));
  if (mayHaveMarks.length === 0) return;
  const missing = await tx.execute<{ word: string }>(sql`
    select word from unnest(${sql.param(mayHaveMarks)}::text[]) as given (word)
    where not exists (select from search_word where search_word.word = given.word and not leaving)`);
  const marked = markedAmong(missing.map(({ word }) => word));
  if (marked.length === 0) return;
  await tx.execute(sql`
    insert into search_word (folded, word)
    select * from unnest(${sql.param(marked.map(({ folded }) => folded))}::text[],
      ${sql.param(marked.map(({ word }) => word))}::text[])`);
}

/**
 * Part of a statement that takes words away: notes the marked ones of `items`, a part or table with the search words items had, to be
 * looked at by `forgetWords`. The transaction was `besideWriters` before it locked anything.
 */
export const wordsLeave = (items: SQL): SQL => sql`
  insert into search_word (folded, word, leaving)
  select distinct folded, word, true from search_word
  where not leaving and word = any(array(select unnest(tsvector_to_array(search)) from ${items}))
    and not exists (select from search_word as noted where noted.leaving and noted.word = search_word.word)`;

const wordsAtOnce = 2_000;
/** Words that are in none of so many late items are in few. */
const lateItems = 1_000;
const rareAtOnce = 200;

/**
 * Forgets the marked words that no item holds any more, of all that were noted, and the rising phrases that too few say. May be stopped
 * anywhere and asked again; where writers are at work for longer than is waited, it is left to whoever asks next, the jobs of terms and of
 * phrases at the latest.
 */
export async function forgetWords(db: Db, scope: Scope): Promise<void> {
  try {
    while (await areAnyLeaving(db)) {
      await db.transaction(async (tx) => {
        await withoutWriters(tx, scope);
        await forgetSomeWords(tx, scope);
      });
    }
    if (!(await areAnyRising(db))) return;
    await db.transaction(async (tx) => {
      await withoutWriters(tx, scope);
      await forgetPhrases(tx, scope);
    });
  } catch (cause) {
    if (storeFailureOf(cause)?.code !== 'store_locked') throw cause;
  }
}

async function areAnyRising(db: Executor): Promise<boolean> {
  const rows = await db.execute(sql`select from rising_phrase limit 1`);
  return rows.length > 0;
}

async function areAnyLeaving(db: Executor): Promise<boolean> {
  const rows = await db.execute(sql`select from search_word where leaving limit 1`);
  return rows.length > 0;
}

/** The same with the next of them, in a transaction that is `withoutWriters`: then all that was taken in or away can be seen. */
export async function forgetSomeWords(tx: Executor, _scope: Scope): Promise<void> {
  const leaving = await tx.execute<{ word: string; isLate: boolean }>(sql`
    with late as materialized (
      select distinct unnest(tsvector_to_array(search)) as word
      from (select search from opinion order by id desc limit ${lateItems}::int) as lately
    )
    select leaving.word, late.word is not null as "isLate"
    from (select distinct word from search_word where leaving order by word limit ${wordsAtOnce}::int) as leaving
    left join late using (word)`);
  const rare = leaving.filter(({ isLate }) => !isLate).map(({ word }) => word);
  const held = await heldWords(tx, rare);
  const gone = rare.filter((word) => !held.has(word));
  await tx.execute(sql`
    delete from search_word where word = any(${sql.param(leaving.map(({ word }) => word))}::text[])
      and (leaving or word = any(${sql.param(gone)}::text[]))`);
}

/** Which of these words items hold, found by the index alone: a plan that reads items one by one takes minutes of a large table. */
async function heldWords(tx: Executor, words: readonly string[]): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  await tx.execute(sql`select set_config('enable_seqscan', 'off', true)`);
  for (let at = 0; at < words.length; at += rareAtOnce) {
    const some = words.slice(at, at + rareAtOnce);
    const rows = await tx.execute<{ word: string }>(sql`
      select distinct word from opinion, unnest(tsvector_to_array(search)) as word
      where search @@ ${some.map((word) => `'${word}'`).join(' | ')}::tsquery and word = any(${sql.param(some)}::text[])`);
    for (const { word } of rows) held.add(word);
  }
  await tx.execute(sql`select set_config('enable_seqscan', 'on', true)`);
  return held;
}
