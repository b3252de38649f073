import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Viewer } from '@/lib/domain/permissions';
import { foreseePosts } from '@/lib/services/posts/foresee-posts';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { expect, test } from '../support/database';
import { linesOf } from '../support/post-lines';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };

const ingest = (db: Db, viewer: Viewer, records: readonly unknown[]) =>
  ingestPosts(viewer, { rows: linesOf(records), door: 'page' }, db, now);

test('a post sent again under its id with other words is told as changed, and what is kept stays', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const said = { id: 'p1', text: 'Cống nghẹt trước cổng chợ, gọi 0912 345 678', date: '20/11/2026' };
  await ingest(db, analyst, [said]);
  const otherNumber = { ...said, text: 'Cống nghẹt trước cổng chợ, gọi 0987 654 321' };
  expect(await ingest(db, analyst, [said, otherNumber]), 'nobody learns what was masked').toMatchObject({
    repeated: 2,
    changed: 0,
  });
  const otherWords = { ...said, text: 'Cống đã thông, cảm ơn phường' };
  const rows = [otherWords, { ...otherWords, id: 'p2' }];
  expect(await foreseePosts(analyst, { rows: linesOf(rows), door: 'page' }, db, now)).toMatchObject({ changed: 1 });
  expect(await ingest(db, analyst, rows)).toMatchObject({ added: 1, repeated: 1, changed: 1 });
  const [kept] = await db.execute<{ text: string }>(sql`select text from opinion order by id`);
  expect(kept?.text).toContain('Cống nghẹt trước cổng chợ');
});

test('of what is kept apart nobody is told that its words changed', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const said = { id: 'p1', text: 'Có người đòi tự tử ở cầu', date: '20/11/2026' };
  await ingest(db, analyst, [said]);
  const other = { ...said, text: 'Cầu thông thoáng' };
  expect(await ingest(db, analyst, [other])).toMatchObject({ repeated: 1, changed: 0 });
});
