import { eq, sql } from 'drizzle-orm';
import { allow, caretaker } from '../lib/domain/permissions';
import type { Redacted } from '../lib/domain/redact/redacted';
import { searchVector } from '../lib/domain/search/vector';
import type { Db, Executor } from './client';
import { besideWriters } from './queries/removal-turn';
import { searchWordsSetting } from './queries/search-state';
import { keepMarkedWords } from './queries/search-words';
import { setting } from './schema/records';

const itemsAtOnce = 1_000;

export type SearchWordsOptions = {
  readonly itemsAtOnce?: number;
  /** After each batch that is in the database for good. */
  readonly onBatch?: (progress: { readonly made: number; readonly of: number }) => void;
};

/**
 * Makes the search words of the items that earlier versions took in, whose words PostgreSQL had cut. How far it is, is noted with each batch in its
 * transaction: it may be killed at any moment, beside writers too, and goes on where it was, and once done does nothing.
 */
export async function makeSearchWords(db: Db, options: SearchWordsOptions = {}): Promise<void> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from opinion
    where id > (select value::bigint from setting where name = ${searchWordsSetting})`);
  const of = row?.n ?? 0;
  for (let made = 0; ; ) {
    const batch = await makeNext(db, options.itemsAtOnce ?? itemsAtOnce);
    if (batch === null) return;
    made += batch;
    options.onBatch?.({ made, of });
  }
}

/** How many items the next batch had; null when there is none. */
function makeNext(db: Db, limit: number): Promise<number | null> {
  const scope = allow(caretaker, 'counts.maintain');
  return db.transaction(async (tx) => {
    await besideWriters(tx, scope);
    const [noted] = await tx.select().from(setting).where(eq(setting.name, searchWordsSetting)).for('update');
    if (!noted) return null;
    const met = new Set<string>();
    const { items, last } = await makeAfter(tx, noted.value, { limit, met });
    await keepMarkedWords(tx, scope, met);
    if (last === null) await tx.delete(setting).where(eq(setting.name, searchWordsSetting));
    else await tx.update(setting).set({ value: last }).where(eq(setting.name, searchWordsSetting));
    return last === null ? null : items;
  });
}

type Batch = { readonly limit: number; readonly met: Set<string> };

async function makeAfter(tx: Executor, after: string, { limit, met }: Batch) {
  const rows = await tx.execute<{ id: string; text: Redacted }>(sql`
    select id::text as id, text from opinion where id > ${after}::bigint
    order by opinion.id limit ${limit}::int for no key update`);
  await tx.execute(sql`
    update opinion set search = given.search::tsvector
    from unnest(${sql.param(rows.map(({ id }) => id))}::text[]::bigint[],
      ${sql.param(rows.map(({ text }) => searchVector(text, met)))}::text[]) as given (id, search)
    where opinion.id = given.id`);
  return { items: rows.length, last: rows.at(-1)?.id ?? null };
}
