import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import type { Viewer } from '@/lib/domain/permissions';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';

export const now = new Date('2026-11-21T09:00:00+07:00');
export const city = { places: ['79', '79-2025'] };

/** As many posts of one name. */
async function* linesOf(name: string, n: number): AsyncGenerator<PostLine> {
  for (let at = 0; at < n; at++) {
    const record = { id: `${name}${at}`, text: `Cống nghẹt ${name} lần ${at}`, date: '2026-11-20' };
    yield { line: at + 1, record, raw: JSON.stringify(record) };
  }
}

/** Sends posts in by the page. */
export const send = (db: Db, viewer: Viewer, name: string, n: number) =>
  ingestPosts(viewer, { rows: linesOf(name, n), door: 'page' }, db, now);

/** The numbers of the items there are. */
export const idsOf = async (db: Db) =>
  (await db.execute<{ id: string }>(sql`select id from opinion order by id`)).map(({ id }) => Number(id));
