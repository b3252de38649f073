import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fingerprintKey } from '@/db/fingerprints/key';
import { InvalidInput, NotAllowed } from '@/lib/domain/errors';
import type { RejectedLine } from '@/lib/domain/intake/post-line';
import type { Viewer } from '@/lib/domain/permissions';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { createKey } from '@/lib/services/keys/create-key';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { sameWords } from '@/lib/services/opinions/fingerprint';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { type IntakeInput, ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { expect, test } from '../support/database';
import { linesOf } from '../support/post-lines';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { id: 'hcm', places: ['79', '79-2025'] };

const post = (n: number, more: object = {}) => ({
  id: `p${n}`,
  text: `Đường ngập lần ${n}`,
  date: '2026-11-20',
  reach: n,
  ...more,
});
const posts = (n: number, more: object = {}) => Array.from({ length: n }, (_, i) => post(i, more));

const ingest = (db: Db, viewer: Viewer, records: readonly unknown[], more: Partial<IntakeInput> = {}) =>
  ingestPosts(viewer, { rows: linesOf(records), door: 'page', ...more }, db, now);

async function kept(db: Db) {
  const rows = await db.execute(sql`
    select opinion.*, channel.name as channel from opinion left join channel on channel.id = channel_id order by reach`);
  return rows as unknown as Record<string, unknown>[];
}

test('the same file twice adds nothing the second time', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const first = await ingest(db, analyst, posts(1_200));
  expect(first).toMatchObject({ read: 1_200, added: 1_200, repeated: 0, rejectedCount: 0, stopped: false });
  const second = await ingest(db, analyst, posts(1_200));
  expect(second).toMatchObject({ read: 1_200, added: 0, repeated: 1_200 });
  expect(await kept(db)).toHaveLength(1_200);
});

test('without an id each row of a file is a post of its own, and the file sent again adds nothing, however it is spelled', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const said = { text: 'Uỷ ban  trả lời chậm', date: '20/11/2026 08:30', channel: 'Diễn đàn', place: 'Quận 7' };
  const rows = [
    said,
    said,
    { ...said, date: '20/11/2026 08:31' },
    { ...said, place: 'Quận 8' },
    { ...said, channel: 'Báo khác' },
    { ...said, link: 'https://bao.vn/2' },
  ];
  expect(await ingest(db, analyst, rows)).toMatchObject({ added: 6, repeated: 0 });
  const spelled = rows.map((row) => ({
    ...row,
    text: 'ỦY BAN TRẢ LỜI CHẬM'.normalize('NFD'),
    place: row.place.toLowerCase(),
  }));
  expect(await ingest(db, analyst, spelled)).toMatchObject({ added: 0, repeated: 6 });
  expect(await ingest(db, analyst, [said])).toMatchObject({ added: 0, repeated: 1 });
  expect(await ingest(db, analyst, [said, said, said])).toMatchObject({ added: 1, repeated: 2 });
});

test('a file that an earlier version took in adds nothing, though that version told fewer posts apart', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const plain = { text: 'Cống nghẹt trước cổng chợ', date: '20/11/2026' };
  const masked = { text: 'Gọi 0912 345 678 không ai nghe', date: '20/11/2026' };
  await ingest(db, analyst, [plain, masked]);
  const by = (...same: string[]) => fingerprintKey().of(JSON.stringify(['post', analyst.unitId, '', ...same]));
  const words = (text: string) => by('text', '2026-11-20', sameWords(text));
  await db.execute(sql`update opinion set fingerprint = ${words(plain.text)}::uuid where text = ${plain.text}`);
  await db.execute(sql`update opinion set fingerprint = ${words(masked.text)}::uuid where text <> ${plain.text}`);
  const again = [plain, { ...plain, place: 'Quận 7' }, masked, masked];
  expect(await ingest(db, analyst, again)).toMatchObject({ added: 0, repeated: 4 });
  expect(await kept(db)).toHaveLength(2);
});

test('two bad lines of a thousand are named, the rest goes in', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const records: object[] = posts(1_000);
  records[9] = { ...post(9), date: '31/02/2026' };
  records[499] = { ...post(499), text: ' ' };
  const refused: RejectedLine[] = [];
  const receipt = await ingest(db, analyst, records, { onRejected: (line) => void refused.push(line) });
  expect(receipt).toMatchObject({ read: 1_000, added: 998, repeated: 0, rejectedCount: 2 });
  expect(receipt.rejected.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
    [10, 'date_not_real'],
    [500, 'text_empty'],
  ]);
  expect(refused.map(({ raw }) => raw)).toEqual([9, 499].map((at) => JSON.stringify(records[at])));
});

test('texts are masked before they are kept, and author fields never are', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const record = {
    ...post(1),
    text: 'Chị Lan ở số 12/5A đường Lê Lợi, gọi 0901 234 567',
    author: 'Kẻ Đăng Bài',
    'Người đăng': 'Kẻ Đăng Bài',
    avatar: 'https://a.vn/Ke-Dang-Bai.jpg',
  };
  const receipt = await ingest(db, analyst, [record, post(2)]);
  expect(receipt).toMatchObject({ added: 2, masked: 1, dropped: 3 });
  const [row] = await kept(db);
  expect(row?.text).toBe('Chị [tên riêng] ở số [số nhà] đường Lê Lợi, gọi [số điện thoại]');
  expect(row?.masked).toEqual({ private_name: 1, house_number: 1, phone: 1 });
  const everything = JSON.stringify(
    await db.execute(sql`select o::text, (select string_agg(a::text, '') from audit_entry a) from opinion o`),
  );
  for (const secret of ['Kẻ Đăng', 'Ke-Dang', '0901', '12/5A', 'Lan']) expect(everything).not.toContain(secret);
});

test('a post is placed by what was given, else by the one place its text names, else kept as unplaced', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const receipt = await ingest(db, analyst, [
    post(1, { place: '26740' }),
    post(2, { place: 'quận 7', date: '2025-03-01' }),
    post(3, { text: 'Kẹt xe ở phường Tân Định' }),
    post(4, { text: 'Kẹt xe từ quận 1 sang quận 3', date: '2025-03-01' }),
    post(5, { text: 'Trời mưa' }),
    post(6, { text: 'Ngập ở phường 12, quận Gò Vấp', date: '2025-03-01' }),
  ]);
  expect(receipt).toMatchObject({ added: 6, unplaced: 2 });
  const rows = await kept(db);
  expect(rows.map((row) => row.place_from)).toEqual(['given', 'given', 'text', 'none', 'none', 'text']);
  expect(rows.map((row) => row.place_key).slice(0, 5)).toEqual(['26740', '778-2025', '26737', null, null]);
  expect(rows[5]?.areas).toContain('764-2025');
  expect(rows[4]?.areas).toEqual(['~hcm', '@hcm']);
});

test('a place name that fits several places, none of them ours, is called outside and not ambiguous', async ({
  db,
}) => {
  const district = await makeViewer(db, 'analyst', { id: 'q3', places: ['770-2025'] });
  const receipt = await ingest(db, district, [post(1, { place: 'Phường Tân Hưng' })]);
  expect(receipt.rejected[0]?.problems).toMatchObject([{ field: 'place', code: 'place_outside' }]);
});

test('posts of another place are refused, by a unit of one district and by a narrower key', async ({ db }) => {
  const district = await makeViewer(db, 'analyst', { id: 'q7', places: ['778-2025'] });
  const records = [post(1, { place: 'Quận 7', date: '2025-03-01' }), post(2, { place: 'Quận 1', date: '2025-03-01' })];
  const receipt = await ingest(db, district, records);
  expect(receipt).toMatchObject({ added: 1, rejectedCount: 1 });
  expect(receipt.rejected[0]).toMatchObject({
    line: 2,
    problems: [{ field: 'place', code: 'place_outside', value: 'Quận 1' }],
  });
  const admin = await makeViewer(db, 'admin', city);
  const { key } = await createKey(admin, { label: 'Trạm', unitId: admin.unitId, places: 'Quận 7' }, '2026-11-01', db);
  const program = await recogniseKey(key, db);
  expect(await ingest(db, program!, records)).toMatchObject({ added: 1, rejectedCount: 1 });
});

test('links are kept for publications alone, of what leads to no user alone, and without what follows the path', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const admin = await makeViewer(db, 'admin', { id: 'board' });
  await registerChannel(admin, { name: 'Tuổi Trẻ', kind: 'publication' }, db);
  await registerChannel(admin, { name: 'Nhóm X', kind: 'social' }, db);
  const link = 'https://tuoitre.vn/a.htm';
  await ingest(db, analyst, [
    post(1, { channel: 'Tuổi Trẻ', link }),
    post(2, { channel: 'TUOI  TRE', link: `${link}?utm_source=zalo&u=lan.99#binh-luan` }),
    post(3, { channel: 'Tuổi trẻ', link: 'https://facebook.com/lan.nguyen' }),
    post(4, { channel: 'Tuổi trẻ', link: 'https://tuoitre.vn/tac-gia/nguyen-thi-lan' }),
    post(5, { channel: 'Nhóm X', link }),
    post(6, { link }),
  ]);
  expect((await kept(db)).map((row) => [row.channel, row.link])).toEqual([
    ['Tuổi Trẻ', link],
    ['Tuổi Trẻ', link],
    ['Tuổi Trẻ', null],
    ['Tuổi Trẻ', null],
    ['Nhóm X', null],
    [null, null],
  ]);
});

test('defaults stand in for what a post does not name, and are checked first', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const admin = await makeViewer(db, 'admin', { id: 'board' });
  for (const name of ['Báo A', 'Báo B']) await registerChannel(admin, { name, kind: 'publication' }, db);
  await ingest(db, analyst, [post(1), post(2, { channel: 'Báo B', place: '26737' })], {
    defaults: { channel: 'Báo A', place: '26740' },
  });
  expect((await kept(db)).map((row) => [row.channel, row.place_key])).toEqual([
    ['Báo A', '26740'],
    ['Báo B', '26737'],
  ]);
  for (const defaults of [{ place: 'Xứ Không Có' }, { channel: 'x'.repeat(121) }])
    await expect(ingest(db, analyst, posts(1), { defaults })).rejects.toBeInstanceOf(InvalidInput);
});

test('stopping keeps what is in and says so; sending again adds the rest', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const stop = new AbortController();
  const seen: number[] = [];
  const receipt = await ingest(db, analyst, posts(5_000), {
    signal: stop.signal,
    onProgress: ({ read, added }) => {
      seen.push(added);
      if (read >= 2_000) stop.abort();
    },
  });
  expect(receipt.stopped).toBe(true);
  expect(receipt.added).toBeLessThan(5_000);
  expect(seen.at(-1)).toBe(receipt.added);
  expect(await kept(db)).toHaveLength(receipt.added);
  expect(await ingest(db, analyst, posts(5_000))).toMatchObject({
    added: 5_000 - receipt.added,
    repeated: receipt.added,
    stopped: false,
  });
});

test('two batches with the same posts at once keep each once', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const records = posts(2_500, { channel: 'Chung' });
  const receipts = await Promise.all([ingest(db, analyst, records), ingest(db, analyst, [...records].reverse())]);
  expect(receipts.reduce((sum, receipt) => sum + receipt.added, 0)).toBe(2_500);
  expect(await kept(db)).toHaveLength(2_500);
});

test('the batch is listed with its counts, for its own unit and those above', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const other = await makeViewer(db, 'analyst', { id: 'other', places: ['48'] });
  const receipt = await ingest(db, analyst, [...posts(3), { text: 'x' }]);
  const [batch, ...more] = (await listIntakes(analyst, { limit: 20 }, db)).batches;
  expect(more).toEqual([]);
  expect(batch).toMatchObject({ id: receipt.intakeId, door: 'page', read: 4, added: 3, rejected: 1 });
  expect(batch?.endedAt).toBeInstanceOf(Date);
  expect((await listIntakes(other, { limit: 20 }, db)).batches).toEqual([]);
});

test('a limit ends the reading with whole lines and names itself', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const file = Buffer.from(
    posts(50)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
  async function* bytes() {
    for (let at = 0; at < file.length; at += 100) yield file.subarray(at, at + 100);
  }
  const limited = (lines: number, most: number) =>
    ingestFile(analyst, { bytes: bytes(), door: 'api', limits: { lines, bytes: most } }, db, now);
  expect(await limited(20, 1e6)).toMatchObject({ read: 20, added: 20, rejectedCount: 0, cutBy: 'lines' });
  const byBytes = await limited(100, file.length - 5);
  expect(byBytes).toMatchObject({ read: 49, added: 29, rejectedCount: 0, cutBy: 'bytes' });
  expect(await limited(50, file.length)).toMatchObject({ read: 50, added: 1, cutBy: null });
});

test('leaders, collaborators and administrators may not bring posts in, nor analysts register channels', async ({
  db,
}) => {
  for (const role of ['leader', 'collaborator', 'admin'] as const) {
    const viewer = await makeViewer(db, role, { places: ['79'] });
    await expect(ingest(db, viewer, posts(1))).rejects.toBeInstanceOf(NotAllowed);
    await expect(ingestFile(viewer, { bytes: linesOf([]) as never, door: 'page' }, db)).rejects.toBeInstanceOf(
      NotAllowed,
    );
    await expect(listIntakes(viewer, { limit: 5 }, db)).rejects.toBeInstanceOf(NotAllowed);
  }
  const analyst = await makeViewer(db, 'analyst', city);
  await expect(registerChannel(analyst, { name: 'Báo', kind: 'publication' }, db)).rejects.toBeInstanceOf(NotAllowed);
  expect(await kept(db)).toEqual([]);
});
