import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { runningProgress } from '@/db/queries/running-intake';
import type { InvalidInput } from '@/lib/domain/errors';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import { toLegacy } from '@/lib/domain/intake/legacy-spelling';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { foreseeFile, ingestFile } from '@/lib/services/posts/ingest-file';
import { readIntakeProgress } from '@/lib/services/posts/read-intake-progress';
import { expect, test } from '../support/database';
import { makeXlsx } from '../support/make-xlsx';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };

async function* bytesOf(rows: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const row of rows) yield Buffer.from(`${row}\n`);
}

const send = (viewer: Viewer, rows: readonly string[], db: Db, reading?: FileReading) =>
  ingestFile(viewer, { bytes: bytesOf(rows), door: 'api', reading }, db, now);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: InvalidInput) => error.problems.map(({ field, code }) => `${field}: ${code}`),
  );
const days = async (db: Db) =>
  (await db.execute<{ day: string }>(sql`select day::text as day from opinion order by day`)).map(({ day }) => day);
const count = async (db: Db) => (await days(db)).length;

test('a file that proves itself month first is not read half and half: it waits until somebody says how', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = ['text,date', 'Đường ngập,5/6/2026', 'Rác ứ đọng,5/13/2026', 'Kẹt xe,7/4/2026'];
  expect(await codeOf(send(analyst, rows, db))).toEqual(['file: dates_month_first']);
  expect(await count(db)).toBe(0);
  expect(await send(analyst, rows, db, { dateOrder: 'month_first' })).toMatchObject({ added: 3, rejectedCount: 0 });
  expect(await days(db)).toEqual(['2026-05-06', '2026-05-13', '2026-07-04']);
});

test('of dates in both orders none is guessed; once an order is said the others are refused line by line', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = ['text,date', 'Đường ngập,13/5/2026', 'Rác ứ đọng,5/14/2026', 'Kẹt xe,7/4/2026'];
  expect(await codeOf(send(analyst, rows, db))).toEqual(['file: dates_contradict']);
  expect(await send(analyst, rows, db, { dateOrder: 'day_first' })).toMatchObject({ added: 2, rejectedCount: 1 });
  expect(await days(db)).toEqual(['2026-04-07', '2026-05-13']);
  const mostly = [...rows, 'Cúp điện,15/5/2026'];
  expect(await send(analyst, mostly, db), 'one slip among others costs its own line').toMatchObject({
    added: 1,
    repeated: 2,
    rejectedCount: 1,
  });
});

test('a file typed for an old font is kept by nobody as garbage: asked, it is converted', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const said = ['Đường ngập nước', 'Rác thải quá nhiều', 'Cúp điện', 'Không đồng ý'];
  for (const font of ['tcvn3', 'vni'] as const) {
    const rows = ['text,date', ...said.map((text) => `${toLegacy(`${text} ${font}`, font)},13/5/2026`)];
    expect(await codeOf(send(analyst, rows, db))).toEqual([`file: file_old_font_${font}`]);
    expect(await send(analyst, rows, db, { oldFont: font })).toMatchObject({ added: said.length });
  }
  const kept = await db.execute<{ text: string }>(sql`select text from opinion where text like 'Đường ngập nước%'`);
  expect(kept).toHaveLength(2);
});

test('a dry run tells what has to be said first, and keeps nothing', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = ['text,date', 'Đường ngập,5/6/2026', 'Rác ứ đọng,5/13/2026'];
  const foreseen = await foreseeFile(analyst, { bytes: bytesOf(rows), door: 'page' }, db, now);
  expect(foreseen).toMatchObject({
    read: 2,
    asks: { code: 'dates_month_first', value: '5/13/2026' },
    surveyed: { dateOrder: 'month_first', unclearDates: 1 },
  });
  expect(await count(db)).toBe(0);
});

test('a workbook that comes but once is looked through as a whole, however large', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const junk = Array.from({ length: 1_100 }, () => randomBytes(22_500).toString('base64'));
  const book = makeXlsx([
    ['text', 'date', 'nội bộ'],
    ...junk.map((one, n) => [n < 2 ? `Đường ngập lần ${n}` : '', n < 2 ? '13/5/2026' : '', one]),
  ]);
  expect(book.length).toBeGreaterThan(24 * 1024 * 1024);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < book.length; at += 65_536) yield book.subarray(at, at + 65_536);
  }
  const receipt = await ingestFile(analyst, { bytes: pieces(), door: 'page' }, db, now);
  expect(receipt).toMatchObject({ added: 2, cutBy: null });
});

test('while a file is looked through its sender sees how many lines were, and then what is kept', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const run = randomUUID();
  const seen: object[] = [];
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('text,date\n');
    for (let n = 0; n < 4_000; n++) yield Buffer.from(`Đường ngập lần ${n},13/5/2026\n`);
    const here = await readIntakeProgress(analyst, run, db);
    await pause(1_300);
    const elsewhere = await runningProgress(db, allow(analyst, 'post.ingest'), run);
    expect(elsewhere).toEqual(here);
    seen.push(here ?? {});
  }
  const looked: number[] = [];
  const kept: number[] = [];
  const receipt = await ingestFile(
    analyst,
    {
      bytes: bytes(),
      door: 'page',
      run,
      onLooked: (lines) => looked.push(lines),
      onProgress: ({ read }) => kept.push(read),
    },
    db,
    now,
  );
  const nothing = { percent: null, read: 0, added: 0, repeated: 0, assigned: 0, rejectedCount: 0 };
  expect(seen).toEqual([{ ...nothing, looked: expect.any(Number) }]);
  expect(looked).toEqual(Array.from({ length: 8 }, (_, n) => (n + 1) * 500));
  expect(kept).toEqual([1_000, 2_000, 3_000, 4_000]);
  expect(receipt).toMatchObject({ added: 4_000 });
});

test('a file without a column of dates is one sentence, whatever its length, and a dry run says the same', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = ['Nội dung,Quận', 'Đường ngập,Quận 7', 'Rác ứ đọng,Quận 7'];
  expect(await codeOf(send(analyst, rows, db))).toEqual(['file: no_date_column']);
  expect(await codeOf(foreseeFile(analyst, { bytes: bytesOf(rows), door: 'page' }, db, now))).toEqual([
    'file: no_date_column',
  ]);
  const said = { columns: new Map([['Hôm nào', 'date'] as const]) };
  const dated = rows.map((row, at) => `${row},${at === 0 ? 'Hôm nào' : '13/05/2026'}`);
  expect(await send(analyst, dated, db, said)).toMatchObject({ added: 2 });
});
