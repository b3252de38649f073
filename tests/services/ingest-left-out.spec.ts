import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import type { Viewer } from '@/lib/domain/permissions';
import { type IntakeInput, ingestPosts } from '@/lib/services/posts/ingest-posts';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { id: 'hcm', places: ['79', '79-2025'] };

async function* linesOf(records: readonly object[]): AsyncGenerator<PostLine> {
  for (const [i, record] of records.entries())
    yield { line: i + 1, record: record as Record<string, unknown>, raw: JSON.stringify(record) };
}

const post = (n: number, more: object) => ({ id: `p${n}`, text: `Đường ngập lần ${n}`, reach: n, ...more });

const ingest = (db: Db, viewer: Viewer, records: readonly object[], more: Partial<IntakeInput> = {}) =>
  ingestPosts(viewer, { rows: linesOf(records), door: 'page', ...more }, db, now);

async function kept(db: Db) {
  const rows = await db.execute(sql`select * from opinion order by reach`);
  return rows as unknown as Record<string, unknown>[];
}

test('what cannot be read beside text and date costs no post: it is left out, counted by kind, and the text may place it', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const text = 'Ngập ở quận 7';
  const date = '2025-03-01';
  const receipt = await ingest(db, analyst, [
    post(1, { text, date, place: 'Xứ Không Có' }),
    post(2, { text, date, place: 'Không rõ' }),
    post(3, { text, date, place: 'Phường 1' }),
    post(4, { text, date, place: 'Quận 7; Quận 8', likes: 'nan' }),
    { ...post(5, { text: 'Ngập', date, place: '12 Nguyễn Thị Thập, Phường Tân Hưng, Quận 7' }), id: '1.23E+17' },
    { text: 'Rác', date, reach: 6, 'Phường/Xã': 'Phường 1', 'Quận/Huyện': 'Quận 3', views: 'ít', likes: '-' },
  ]);
  expect(receipt).toMatchObject({ added: 6, rejectedCount: 0, leftOut: { place_left_out: 4, id_destroyed: 1 } });
  expect((await kept(db)).map((row) => [row.place_key, row.place_from])).toEqual([
    ['778-2025', 'text'],
    ['778-2025', 'text'],
    ['778-2025', 'text'],
    ['778-2025', 'text'],
    ['27475-2025', 'given'],
    ['27160-2025', 'given'],
  ]);
});

test('a batch is read month first, and by what is said of its columns, when that is asked', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const records = ['5/13/2026', '5/6/2026', '13/5/2026'].map((Ngày, n) => ({ Cột: `Ngập ${n}`, Ngày, reach: n }));
  expect(await ingest(db, analyst, records)).toMatchObject({ added: 0, rejectedCount: 3 });
  const reading = { dateOrder: 'month_first', columns: new Map([['Cột', 'text']] as const) } as const;
  const receipt = await ingest(db, analyst, records, { reading });
  expect(receipt.rejected).toMatchObject([{ line: 3, problems: [{ code: 'date_day_first', value: '13/5/2026' }] }]);
  expect((await kept(db)).map((row) => row.day)).toEqual(['2026-05-13', '2026-05-06']);
});

test('an address in another’s area is refused, one of which only what lies around is known is left out', async ({
  db,
}) => {
  const district = await makeViewer(db, 'analyst', { id: 'q7', places: ['778-2025'] });
  const date = '2025-03-01';
  const records = [
    ...['12 Lê Lợi, P. Bến Nghé, Quận 1', 'Quận 8; Quận 1', 'TP.HCM'].map((place, at) => post(at, { date, place })),
    ...['Đường số 4, TP.HCM', 'Cầu Kênh Tẻ, Q7', 'Quận 7/Quận 4'].map((place, at) => post(at + 3, { date, place })),
  ];
  const receipt = await ingest(db, district, records);
  expect(receipt.rejected.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
    [1, 'place_outside'],
    [2, 'place_outside'],
    [3, 'place_outside'],
  ]);
  expect(receipt).toMatchObject({ added: 3, leftOut: { place_left_out: 2 } });
  expect((await kept(db)).map((row) => row.place_key)).toEqual([null, '778-2025', null]);
});
