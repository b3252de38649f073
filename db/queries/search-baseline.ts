import { sql } from 'drizzle-orm';
import type { Period } from '../../lib/domain/period';
import type { Scope } from '../../lib/domain/permissions';
import type { Db, Executor } from '../client';
import { requireScratch } from './sample-opinions';
import { visibleIn } from './visible';

/** Whether a word was typed without marks: then the text is folded, as `nd_fold` does. */
const isPlain = (like: string) => /^[\x20-\x7e]*$/.test(like);

/** The search that is measured against: `ILIKE` over the texts, the newest thirty or how many. */
export async function ilikeSearch(
  db: Executor,
  scope: Scope,
  like: string,
  { from, to, what }: Period & { readonly what: 'page' | 'count' },
): Promise<number> {
  const text = isPlain(like) ? sql`nd_fold(opinion.text)` : sql`opinion.text`;
  const condition = visibleIn(
    scope,
    sql`opinion.day between ${from}::date and ${to}::date`,
    sql`${text} ilike ${`%${like}%`}`,
  );
  const rows = await db.execute<{ n: number }>(
    what === 'page'
      ? sql`select opinion.id, left(opinion.text, 600) as text from opinion where ${condition}
          order by opinion.day desc, opinion.id desc limit 31`
      : sql`select count(*)::int as n from opinion where ${condition}`,
  );
  return what === 'page' ? rows.length : (rows[0]?.n ?? 0);
}

/** Makes the indexes of trigrams in a scratch database; false where the server has none. */
export async function makeSearchBaseline(db: Db, scope: Scope): Promise<boolean> {
  await requireScratch(db, scope);
  const [there] = await db.execute(sql`select from pg_available_extensions where name = 'pg_trgm'`);
  if (!there) return false;
  await db.execute(sql`create extension pg_trgm`);
  await db.execute(sql`create index sample_trigrams on opinion using gin (text gin_trgm_ops)`);
  await db.execute(sql`create index sample_plain_trigrams on opinion using gin (nd_fold(text) gin_trgm_ops)`);
  await db.execute(sql`analyze opinion`);
  return true;
}

/** A scratch database as it is once the server had time: with statistics and nothing waiting. */
export async function settleOpinions(db: Db, scope: Scope): Promise<void> {
  await requireScratch(db, scope);
  await db.execute(sql`vacuum analyze opinion`);
  await db.execute(sql`vacuum analyze search_word`);
}
