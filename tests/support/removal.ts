import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { expect } from './database';
import { makePerson, makeViewer, viewerOf } from './world';

export const now = new Date('2026-11-21T09:00:00+07:00');
export const city = { places: ['79', '79-2025'] };

/** Posts of one ward, one a text. */
async function* linesOf(texts: readonly string[]): AsyncGenerator<PostLine> {
  for (const [at, text] of texts.entries()) {
    const record = { id: `p${at}`, text, date: '2026-11-20', place: 'phường Tân Mỹ' };
    yield { line: at + 1, record, raw: JSON.stringify(record) };
  }
}

/** Sends posts in by the API. */
export const send = (db: Db, viewer: Viewer, texts: readonly string[]) =>
  ingestPosts(viewer, { rows: linesOf(texts), door: 'api' }, db, now);

/** A board of the city, and the two posts, or others, that its analyst sent. */
export async function board(db: Db, texts: readonly string[] = ['Đường ngập tímngắt', 'Đường ngập lần hai']) {
  const analyst = await makeViewer(db, 'analyst', city);
  const { intakeId } = await send(db, analyst, texts);
  const rows = await db.execute<{ id: string }>(sql`select id from opinion order by text desc`);
  return { analyst, intakeId, texts, ids: rows.map((row) => Number(row.id)) };
}

export const colleague = async (db: Db, { unitId }: Viewer, role: Role = 'analyst') =>
  viewerOf(db, (await makePerson(db, { role, unitId })).id);

/** Stored counts equal their recount, before and after they are folded. */
export const countsAgree = async (db: Db) => {
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};
export const kept = async (db: Db) =>
  (await db.execute<{ n: number }>(sql`select count(*)::int as n from opinion`))[0]?.n;
