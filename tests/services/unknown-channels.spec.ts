import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { InvalidInput } from '@/lib/domain/errors';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import type { PostLine } from '@/lib/domain/intake/post-line';
import type { Viewer } from '@/lib/domain/permissions';
import { listChannels } from '@/lib/services/channels/list-channels';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { type IntakeInput, ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { expect, test } from '../support/database';
import { rowsOf } from '../support/old-database';
import { personsAndAccounts } from '../support/words/channel-names';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const link = 'https://bao.example.vn/ngap-5096530.html';

async function* linesOf(records: readonly Record<string, unknown>[]): AsyncGenerator<PostLine> {
  for (const [i, record] of records.entries()) yield { line: i + 1, record, raw: JSON.stringify(record) };
}
const post = (n: number, more: object = {}) => ({
  id: `p${n}`,
  text: `Đường ngập ${n}`,
  date: '2026-11-20',
  reach: n,
  ...more,
});
const from = (channels: readonly string[]) => channels.map((channel, n) => post(n, { channel }));

async function boardOf(db: Db) {
  const analyst = await makeViewer(db, 'analyst', { id: 'hcm', places: ['79', '79-2025'] });
  const admin = await makeViewer(db, 'admin', { id: 'board' });
  return { analyst, admin };
}

const ingest = (db: Db, viewer: Viewer, records: Record<string, unknown>[], more: Partial<IntakeInput> = {}) =>
  ingestPosts(viewer, { rows: linesOf(records), door: 'page', ...more }, db, now);

const stored = async (db: Db) =>
  (await db.execute(sql`
    select channel.name as channel, link from opinion left join channel on channel.id = channel_id
    order by opinion.reach, opinion.id`)) as unknown as { channel: string | null; link: string | null }[];

test('a name nobody registered makes no channel, is counted on the receipt and kept nowhere', async ({ db }) => {
  const { analyst, admin } = await boardOf(db);
  await registerChannel(admin, { name: 'Báo Thử', kind: 'publication' }, db);
  const distinct = new Map(personsAndAccounts.map((name) => [foldChannelName(name), name])).values();
  const names = [...distinct, 'Nhóm Rẻ Quạt', 'Báo Chưa Ai Ghi'];
  const receipt = await ingest(db, analyst, [...from(names), post(900, { channel: 'BAO  THU' }), post(901)]);
  expect(receipt).toMatchObject({ added: names.length + 2, rejectedCount: 0, assigned: 0, moreUnknown: 0 });
  expect(receipt.unknownChannels.map(({ name }) => name).sort()).toEqual([...names].sort());
  expect(receipt.unknownChannels.filter(({ isPersonal }) => !isPersonal).map(({ name }) => name)).toEqual([
    'Báo Chưa Ai Ghi',
    'Nhóm Rẻ Quạt',
  ]);
  expect((await listChannels(admin, {}, db)).rows.map(({ name }) => name)).toEqual(['Báo Thử']);
  expect((await stored(db)).filter(({ channel }) => channel !== null)).toEqual([{ channel: 'Báo Thử', link: null }]);
  const { place: _, place_successor: __, person: ___, ...rows } = await rowsOf(db);
  const everything = JSON.stringify(rows).toLowerCase();
  // Short ones stand in longer words.
  for (const name of names.filter(({ length }) => length > 6)) expect(everything).not.toContain(name.toLowerCase());
  for (const word of ['be_heo', 'lannguyen', '100045671234567']) expect(everything).not.toContain(word);
  expect(everything, 'but within what is drawn at random').not.toMatch(/(?<![\da-z_-])0912(?![\da-z_-])/);
});

test('posts of one name are counted together however it is spelled, and of too many names the posts alone', async ({
  db,
}) => {
  const { analyst } = await boardOf(db);
  const few = await ingest(db, analyst, from(['Nhóm Rẻ Quạt', 'NHOM  RE QUAT', 'Nhóm Khác', 'Nhóm rẻ quạt']));
  expect(few.unknownChannels).toEqual([
    { name: 'Nhóm Rẻ Quạt', posts: 3, isPersonal: false },
    { name: 'Nhóm Khác', posts: 1, isPersonal: false },
  ]);
  const wrong = await ingest(db, analyst, from(Array.from({ length: 1_400 }, (_, n) => `Mục ${n}`)));
  expect(wrong).toMatchObject({ added: 1_400, rejectedCount: 0, moreUnknown: 1_100 });
  expect(wrong.unknownChannels).toHaveLength(300);
});

test('the channel given with an upload is treated like one in the file', async ({ db }) => {
  const { analyst, admin } = await boardOf(db);
  const given = (channel: string) => ingest(db, analyst, [post(1), post(2)], { defaults: { channel } });
  for (const name of ['Nhóm Rẻ Quạt', '@be_heo', 'Nguyễn Văn Tùng']) {
    expect((await given(name)).unknownChannels, name).toMatchObject([{ name, posts: 2 }]);
  }
  await registerChannel(admin, { name: 'Nhóm Rẻ Quạt', kind: 'social' }, db);
  expect(await given('nhom re quat')).toMatchObject({ added: 0, repeated: 2, assigned: 2, unknownChannels: [] });
  await expect(given('x'.repeat(121))).rejects.toBeInstanceOf(InvalidInput);
});

test('once a name is registered the file sent again gives its posts their channel, and links where these are kept', async ({
  db,
}) => {
  const { analyst, admin } = await boardOf(db);
  const records = [
    post(1, { channel: 'Báo Mới Ghi', link: `${link}?u=lan.99#c` }),
    post(2, { channel: 'bao moi ghi', link: 'https://bao.example.vn/tac-gia/nguyen-thi-lan' }),
    post(3, { channel: 'Nhóm Rẻ Quạt', link }),
    post(4, { channel: 'Nhóm Khác', link }),
    post(5, { link }),
  ];
  await ingest(db, analyst, records);
  expect(await stored(db)).toEqual(records.map(() => ({ channel: null, link: null })));
  await registerChannel(admin, { name: 'Báo Mới Ghi', kind: 'publication' }, db);
  await registerChannel(admin, { name: 'Nhóm Rẻ Quạt', kind: 'social' }, db);
  const again = await ingest(db, analyst, records);
  expect(again).toMatchObject({ added: 0, repeated: 5, assigned: 3, rejectedCount: 0 });
  expect(again.unknownChannels).toEqual([{ name: 'Nhóm Khác', posts: 1, isPersonal: false }]);
  const after = await stored(db);
  expect(after).toEqual([
    { channel: 'Báo Mới Ghi', link },
    { channel: 'Báo Mới Ghi', link: null },
    { channel: 'Nhóm Rẻ Quạt', link: null },
    { channel: null, link: null },
    { channel: null, link: null },
  ]);
  expect(await ingest(db, analyst, records)).toMatchObject({ assigned: 0 });
  expect(await stored(db)).toEqual(after);
  expect(
    (await listIntakes(analyst, { limit: 3 }, db)).batches.map(({ added, assigned }) => [added, assigned]),
  ).toEqual([
    [0, 0],
    [0, 3],
    [5, 0],
  ]);
});

test('a post whose words are gone gets its channel and no link, and two who send the file at once assign each once', async ({
  db,
}) => {
  const { analyst, admin } = await boardOf(db);
  const records = Array.from({ length: 1_200 }, (_, n) => post(n, { channel: 'Báo Mới Ghi', link }));
  await ingest(db, analyst, records);
  await db.execute(sql`update opinion set text_gone_at = now(), text = '', search = '' where fingerprint = (
    select min(fingerprint::text)::uuid from opinion)`);
  await registerChannel(admin, { name: 'Báo Mới Ghi', kind: 'publication' }, db);
  const receipts = await Promise.all([ingest(db, analyst, records), ingest(db, analyst, [...records].reverse())]);
  expect(receipts.reduce((sum, { assigned }) => sum + assigned, 0)).toBe(1_200);
  const all = await stored(db);
  expect(all.filter(({ channel }) => channel === 'Báo Mới Ghi')).toHaveLength(1_200);
  expect(all.filter(({ link: kept }) => kept === null)).toHaveLength(1);
});

test('an analyst of another unit gives no channel to posts of this one', async ({ db }) => {
  const { analyst, admin } = await boardOf(db);
  const other = await makeViewer(db, 'analyst', { id: 'other', places: ['48'] });
  await ingest(db, analyst, from(['Báo Mới Ghi']));
  await registerChannel(admin, { name: 'Báo Mới Ghi', kind: 'publication' }, db);
  expect(await ingest(db, other, from(['Báo Mới Ghi']))).toMatchObject({ added: 1, assigned: 0 });
  expect((await stored(db))[0]).toEqual({ channel: null, link: null });
});
