import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { foreseePosts } from '@/lib/services/posts/foresee-posts';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { expect, test } from '../support/database';
import { linesOf } from '../support/post-lines';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };

const post = (n: number) => ({ id: `p${n}`, text: `Đường ngập lần ${n}`, date: '2026-11-20' });
const posts = (n: number) => Array.from({ length: n }, (_, i) => post(i));

const ingest = (db: Db, viewer: Viewer, records: readonly unknown[]) =>
  ingestPosts(viewer, { rows: linesOf(records), door: 'page' }, db, now);

const kept = (db: Db) => db.execute(sql`select id from opinion`);

test('a dry run keeps nothing, and tells what would come in and what is there', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await ingest(db, analyst, posts(3));
  const rows = [...posts(5), post(4), { text: 'Không ngày' }];
  const foreseen = await foreseePosts(analyst, { rows: linesOf(rows), door: 'page' }, db, now);
  expect(foreseen).toMatchObject({ read: 7, added: 2, repeated: 4, rejectedCount: 1, stopped: false });
  expect(foreseen.rejected).toMatchObject([{ line: 7, problems: [{ code: 'date_missing' }] }]);
  expect(await kept(db)).toHaveLength(3);
  expect((await listIntakes(analyst, { limit: 20 }, db)).batches).toHaveLength(1);
  const leader = await makeViewer(db, 'leader', city);
  await expect(foreseePosts(leader, { rows: linesOf(rows), door: 'page' }, db, now)).rejects.toThrow(NotAllowed);
});

test('a dry run tells nobody whether a post is there of which something was hidden, or which is kept apart', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = [
    { text: 'Gọi 0912 345 678 không ai nghe', date: '20/11/2026' },
    { text: 'Có người đòi tự tử ở cầu', date: '20/11/2026' },
  ];
  await ingest(db, analyst, rows);
  const foreseen = await foreseePosts(analyst, { rows: linesOf(rows), door: 'page' }, db, now);
  expect(foreseen).toMatchObject({ read: 2, added: 2, repeated: 0 });
});
