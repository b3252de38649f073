import { eq, sql } from 'drizzle-orm';
import type { Reason } from '../lib/domain/classify/reading';
import { allow, caretaker, type Scope } from '../lib/domain/permissions';
import type { Redacted } from '../lib/domain/redact/redacted';
import { searchVector } from '../lib/domain/search/vector';
import type { Db, Executor } from './client';
import { reasonsPacker } from './queries/reading-rules';
import { besideWriters } from './queries/removal-turn';
import { searchWordsSetting } from './queries/search-state';
import { keepMarkedWords } from './queries/search-words';
import { setting } from './schema/records';

const itemsAtOnce = 1_000;

export type BringOptions = {
  readonly itemsAtOnce?: number;
  /** After each batch that is in the database for good. */
  readonly onBatch?: (progress: { readonly made: number; readonly of: number }) => void;
};

/**
 * Brings the items that earlier versions took in to this one, each written once: makes their search words, which PostgreSQL had cut, and
 * packs their reasons, which were JSON. How far it is, is noted with each batch in its transaction: it may be killed at any moment, beside
 * writers too, and goes on where it was, and once done does nothing.
 */
export async function bringItems(db: Db, options: BringOptions = {}): Promise<void> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from opinion
    where id > (select value::bigint from setting where name = ${searchWordsSetting})`);
  const of = row?.n ?? 0;
  for (let made = 0; ; ) {
    const batch = await bringNext(db, options.itemsAtOnce ?? itemsAtOnce);
    if (batch === null) return;
    made += batch;
    options.onBatch?.({ made, of });
  }
}

/** How many items the next batch had; null when there is none. */
function bringNext(db: Db, limit: number): Promise<number | null> {
  const scope = allow(caretaker, 'counts.maintain');
  return db.transaction(async (tx) => {
    await besideWriters(tx, scope);
    const [noted] = await tx.select().from(setting).where(eq(setting.name, searchWordsSetting)).for('update');
    if (!noted) return null;
    const met = new Set<string>();
    const { items, last } = await bringAfter(tx, scope, noted.value, { limit, met });
    await keepMarkedWords(tx, scope, met);
    if (last === null) await tx.delete(setting).where(eq(setting.name, searchWordsSetting));
    else await tx.update(setting).set({ value: last }).where(eq(setting.name, searchWordsSetting));
    return last === null ? null : items;
  });
}

type Batch = { readonly limit: number; readonly met: Set<string> };
type Row = { readonly id: string; readonly text: Redacted; readonly reasons: Reason[] | null };

async function bringAfter(tx: Executor, scope: Scope, after: string, { limit, met }: Batch) {
  const rows = await tx.execute<Row>(sql`
    select id::text as id, text, reasons_before as reasons from opinion where id > ${after}::bigint
    order by opinion.id limit ${limit}::int for no key update`);
  const packed = await reasonsPacker(
    tx,
    scope,
    rows.map(({ reasons }) => ({ reasons: reasons ?? [] })),
  );
  const column = (pick: (row: Row) => string | null) => sql`${sql.param(rows.map(pick))}::text[]`;
  await tx.execute(sql`
    update opinion set search = given.search::tsvector,
      reasons = coalesce(given.reasons::bytea, opinion.reasons), reasons_before = null
    from unnest(${column(({ id }) => id)}::bigint[], ${column(({ text }) => searchVector(text, met))},
      ${column(({ reasons }) => reasons && packed(reasons))}) as given (id, search, reasons)
    where opinion.id = given.id`);
  return { items: rows.length, last: rows.at(-1)?.id ?? null };
}
