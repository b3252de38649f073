import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { markedAmong, searchVector } from '@/lib/domain/search/vector';
import { expect } from './database';

/** That every item is found by the words it has now, and that the vocabulary holds their marked forms and nothing else. */
export async function searchAgrees(db: Db): Promise<void> {
  const items = await db.execute<{ id: string; text: Redacted; search: string }>(
    sql`select id, text, search::text as search from opinion order by id`,
  );
  const met = new Set<string>();
  for (const { id, text, search } of items) {
    const [made] = await db.execute<{ search: string }>(
      sql`select ${searchVector(text, met)}::text::tsvector::text as search`,
    );
    expect(search, `search words of item ${id}`).toBe(made?.search);
  }
  const rows = await db.execute<{ folded: string; word: string; leaving: boolean }>(
    sql`select distinct folded, word, leaving from search_word order by word`,
  );
  const marked = markedAmong(met).map((one) => ({ ...one, leaving: false }));
  const byWord = (one: { word: string }, other: { word: string }) => (one.word < other.word ? -1 : 1);
  expect([...rows].sort(byWord)).toEqual(marked.sort(byWord));
}
