import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { expect, test } from '../support/database';
import { bookWith, farCell, ownCell } from '../support/make-book';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { id: 'hcm', places: ['79', '79-2025'] };

const posts = (n: number, more: object = {}) =>
  Array.from({ length: n }, (_, i) => ({ id: `p${i}`, text: `Đường ngập lần ${i}`, date: '2026-11-20', ...more }));

async function* linesOf(records: readonly object[]): AsyncGenerator<PostLine> {
  for (const [i, record] of records.entries())
    yield { line: i + 1, record: record as Record<string, unknown>, raw: JSON.stringify(record) };
}

async function count(db: Db): Promise<unknown> {
  const [row] = await db.execute(sql`select count(*)::int as n from opinion`);
  return row?.n;
}

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

test('of a workbook that is refused nothing is kept, wherever in it the fault is', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = Array.from({ length: 3_000 }, (_, i) => {
    const row = i + 2;
    return `<row r="${row}">${ownCell(`A${row}`, `Ngập ${i}`)}${ownCell(`B${row}`, '20/11/2026')}</row>`;
  });
  const heading = `<row r="1">${ownCell('A1', 'text')}${ownCell('B1', 'date')}</row>`;
  const last = '<row r="9000"><c r="A9000" t="s"><v>7</v></c></row>';
  const take = (bytes: Uint8Array) => ingestFile(analyst, { bytes: whole(bytes), door: 'page' }, db, now);
  const refusals: [string, Uint8Array][] = [
    ['xlsx_too_many_columns', farCell()],
    ['file_is_broken_xlsx', bookWith(`${heading}${rows.join('')}${last}`)],
  ];
  for (const [code, bytes] of refusals)
    await expect(take(bytes)).rejects.toMatchObject({ problems: [{ field: 'file', code }] });
  expect(await count(db)).toBe(0);
  expect((await listIntakes(analyst, { limit: 20 }, db)).batches).toEqual([]);
  expect(await take(bookWith(`${heading}${rows.join('')}`))).toMatchObject({ read: 3_000, added: 3_000 });
});

test('a workbook larger than its door lets through is called too large, not damaged', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const bytes = bookWith(`<row r="1">${ownCell('A1', 'text')}</row>`);
  const limits = { lines: 10, bytes: bytes.length - 1 };
  await expect(ingestFile(analyst, { bytes: whole(bytes), door: 'api', limits }, db, now)).rejects.toMatchObject({
    problems: [{ field: 'file', code: 'xlsx_too_large' }],
  });
});

test('one element without bottom is named in the receipt, the others go in', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const deep = `{"text":"x","more":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const [first, second] = posts(2).map((record) => JSON.stringify(record));
  for (const file of [`[${first},${deep},${second}]`, `${first}\n${deep}\n${second}`]) {
    const receipt = await ingestFile(analyst, { bytes: whole(Buffer.from(file)), door: 'api' }, db, now);
    expect(receipt.rejected).toEqual([{ line: 2, problems: [{ field: 'line', code: 'json_too_deep', limit: 50 }] }]);
    expect(receipt.added + receipt.repeated).toBe(2);
  }
});

test('others get their turn after fifty lines at most, and after each of the longest texts', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const mostPerTurn = async (records: readonly object[]) => {
    let [turns, lastTurn, most, together, done] = [0, -1, 0, 0, false];
    const others = (async () => {
      for (; !done; turns++) await turn();
    })();
    async function* watched() {
      for await (const line of linesOf(records)) {
        together = turns === lastTurn ? together + 1 : 1;
        lastTurn = turns;
        most = Math.max(most, together);
        yield line;
      }
    }
    await ingestPosts(analyst, { rows: watched(), door: 'page' }, db, now);
    done = true;
    await others;
    return most;
  };
  expect(await mostPerTurn(posts(400))).toBeLessThanOrEqual(50);
  expect(await mostPerTurn(posts(30, { text: 'Đường ngập. '.repeat(1_600) }))).toBeLessThanOrEqual(1);
});
