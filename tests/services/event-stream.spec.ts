import { eventStream } from '@/app/api/intake/event-stream';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { expect, test } from '../support/database';
import { asItComes } from '../support/post-lines';
import { makeViewer } from '../support/world';

const refused = (line: number) => ({ type: 'rejected', line, why: 'x', raw: 'y'.repeat(1_000) }) as const;
const soon = { mostUnreadBytes: 100_000, unreadForMs: 200 };

test('refused lines wait for their reader, and none is lost to one who is slow', async () => {
  let unread = 0;
  const { readable, send, room, sendLast, close } = eventStream(() => unread++, soon);
  let sent = 0;
  const sending = (async () => {
    for (; sent < 2_000; sent++) {
      send(refused(sent));
      await room();
    }
    sendLast({ type: 'error', message: 'the end', code: null });
    close();
  })();
  const reader = readable.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sent).toBeLessThan(200);
  let lines = 1;
  for (let next = await reader.read(); !next.done; next = await reader.read()) lines++;
  await sending;
  expect({ lines, unread }).toEqual({ lines: 2_001, unread: 0 });
});

test('an upload whose refused lines nobody reads ends, closes its batch and holds no more of them', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const unread = new AbortController();
  const { send, room } = eventStream(() => unread.abort('unread'), soon);
  let given = 0;
  async function* endless() {
    for (;;) {
      given++;
      yield Buffer.from(`{"text":"${'ữ'.repeat(1_000)}","date":"31/02/2026"}\n`.repeat(70));
    }
  }
  const receipt = await ingestFile(
    analyst,
    {
      bytes: endless(),
      reading: asItComes,
      door: 'page',
      signal: unread.signal,
      onRejected: ({ line }) => {
        send(refused(line));
        return room();
      },
    },
    db,
  );
  expect(receipt).toMatchObject({ added: 0, stopped: true, stoppedBy: 'unread' });
  expect(given).toBeLessThan(10);
  const [batch] = await db.$client`select ended_at is not null as ended from intake`;
  expect(batch).toEqual({ ended: true });
});

test('a reader who leaves holds nothing up', async () => {
  let unread = 0;
  const { readable, send, room } = eventStream(() => unread++, soon);
  await readable.cancel();
  for (let line = 0; line < 500; line++) {
    send(refused(line));
    await room();
  }
  expect(unread).toBe(0);
});
