import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { stopAllIntakes } from '@/lib/services/posts/stop-all-intakes';
import { stopIntake } from '@/lib/services/posts/stop-intake';
import { expect, test } from '../support/database';
import { bookWith, ownCell } from '../support/make-book';
import { asItComes } from '../support/post-lines';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { id: 'hcm', places: ['79', '79-2025'] };
const post = (n: number) => JSON.stringify({ id: `p${n}`, text: `Đường ngập lần ${n}`, date: '2026-11-20' });
const bytesOf = (from: number, n: number) =>
  Buffer.from(`${Array.from({ length: n }, (_, i) => post(from + i)).join('\n')}\n`);

/** Sends so many posts and then nothing more, for ever. */
async function* hanging(n: number): AsyncGenerator<Uint8Array> {
  yield bytesOf(0, n);
  await new Promise(() => {});
}

async function* broken(n: number): AsyncGenerator<Uint8Array> {
  yield bytesOf(0, n);
  await wait(100);
  throw new Error('the sender is gone');
}

async function ended(db: Db) {
  const rows = await db.execute(sql`select ended_at is not null as ended, read, added from intake order by id`);
  return [...rows];
}

test('an upload whose sender hangs can be stopped by its page, and keeps the lines that came', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const stranger = await makeViewer(db, 'analyst', { places: ['01'] });
  const mine = randomUUID();
  const taking = ingestFile(analyst, { bytes: hanging(1_500), reading: asItComes, door: 'page', run: mine }, db, now);
  await expect(async () => expect(await ended(db)).toMatchObject([{ read: 1_000 }])).toPass();
  expect(await stopIntake(stranger, mine, db)).toBe(false);
  expect(await stopIntake(analyst, mine, db)).toBe(true);
  // The last line is held back until it is known whether another comes.
  expect(await taking).toMatchObject({ read: 1_499, added: 1_499, stopped: true, stoppedBy: 'asked' });
  expect(await ended(db)).toEqual([{ ended: true, read: 1_499, added: 1_499 }]);
  expect(await stopIntake(analyst, mine, db)).toBe(false);
});

test('before the server ends every running upload keeps its lines, closes its batch and says why in its receipt', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const page = ingestFile(analyst, { bytes: hanging(1_200), reading: asItComes, door: 'page' }, db, now);
  const program = ingestFile(analyst, { bytes: hanging(0), reading: asItComes, door: 'api' }, db, now);
  await expect(async () => expect(await ended(db)).toMatchObject([{ read: 1_000 }])).toPass();
  await stopAllIntakes();
  expect(await page).toMatchObject({ read: 1_199, stopped: true, stoppedBy: 'restarting' });
  expect(await program).toMatchObject({ format: null, read: 0, stopped: true, stoppedBy: 'restarting' });
  expect((await ended(db)).map((row) => row.ended)).toEqual([true, true]);
});

test('the batch of an upload that fails, or whose sender vanishes, is closed with what went in', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const failing = ingestFile(analyst, { bytes: broken(2_500), reading: asItComes, door: 'api' }, db, now);
  await expect(failing).rejects.toThrow('the sender is gone');
  const [batch] = await ended(db);
  expect(batch).toMatchObject({ ended: true, read: batch?.added });
  expect(Number(batch?.read)).toBeGreaterThanOrEqual(1_000);
  const vanishing = new AbortController();
  const left = ingestFile(
    analyst,
    { bytes: hanging(1_500), reading: asItComes, door: 'api', signal: vanishing.signal },
    db,
    now,
  );
  await expect(async () => expect((await ended(db)).at(1)).toMatchObject({ read: 1_000 })).toPass();
  vanishing.abort();
  expect(await left).toMatchObject({ added: 0, repeated: 1_499, stoppedBy: 'asked' });
  expect((await ended(db)).at(1)).toMatchObject({ ended: true, read: 1_499 });
});

test('stopping interrupts the first pass over a workbook too', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 2}">${ownCell(`A${i + 2}`, `Ngập ${i}`)}</row>`);
  const book = bookWith(`<row r="1">${ownCell('A1', 'text')}${ownCell('B1', 'date')}</row>${rows.join('')}`);
  const stopping = new AbortController();
  async function* bytes() {
    yield book;
    setImmediate(() => stopping.abort());
  }
  let opened = false;
  const receipt = await ingestFile(
    analyst,
    { bytes: bytes(), reading: asItComes, door: 'page', signal: stopping.signal, onOpened: () => (opened = true) },
    db,
    now,
  );
  expect(receipt).toMatchObject({ read: 0, stopped: true, format: null });
  expect(opened).toBe(false);
});

test('a batch left open by a crash is shown as broken off once nothing was heard of it for a while', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const add = (startedMinutesAgo: number) =>
    db.execute(sql`insert into intake (unit_id, actor, door, started_at)
      values ('hcm', 'operator', 'api', now() - make_interval(mins => ${startedMinutesAgo}::int)) returning id`);
  await add(60);
  const [alive] = await add(60);
  await add(1);
  await db.execute(sql`update intake set heard_at = now() - interval '5 minutes' where id = ${alive?.id}`);
  const shown = (await listIntakes(analyst, { limit: 20 }, db)).batches;
  expect(shown.map(({ endedAt, isRunning }) => [endedAt, isRunning])).toEqual([
    [null, true],
    [null, true],
    [null, false],
  ]);
});
