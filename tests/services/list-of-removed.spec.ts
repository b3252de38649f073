import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { restoreTexts } from '@/lib/strings/backup';
import { backUp, expect, inside, restoreInto, test } from '../support/backup';
import { city, idsOf, send } from '../support/posts-backed-up';
import { makeViewer } from '../support/world';

test.describe.configure({ timeout: 180_000 });

test('an item that has the number of a removed one and came in at another time stays', async ({
  url,
  db,
  folder,
  list,
  empty,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, 'một', 2);
  const [id] = await idsOf(db);
  const file = await backUp(url, folder);
  const of = { removedAt: '2026-11-21T03:00:00.000000Z', why: 'spam', removedBy: 'somebody' };
  writeFileSync(list, `${JSON.stringify({ id, receivedAt: '2025-01-01T00:00:00.000001Z', ...of })}\n`);
  expect(await restoreInto(empty, file)).toMatchObject({ removed: 0, listed: 1 });
});

test('a list that could not be written loses nothing: the next removal, backup or restore writes what is missing', async ({
  url,
  db,
  folder,
  list,
  empty,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, 'một', 4);
  const ids = await idsOf(db);
  const file = await backUp(url, folder);
  const remove = (at: number) => removeOpinion(analyst, { id: ids[at], why: 'spam' }, db);
  const linesNow = () => readFileSync(list, 'utf8').trim().split('\n');
  process.env.REMOVED_ITEMS_FILE = folder;
  await remove(0);
  process.env.REMOVED_ITEMS_FILE = list;
  await remove(1);
  expect(linesNow()).toHaveLength(2);
  appendFileSync(list, `{"id":${ids[2]},"recei`);
  await remove(2);
  expect(linesNow()).toHaveLength(4);
  expect(await restoreInto(empty, file)).toMatchObject({ removed: 3, listed: 3 });

  process.env.REMOVED_ITEMS_FILE = folder;
  await inside(empty.url, (restored) => removeOpinion(analyst, { id: ids[3], why: 'spam' }, restored));
  process.env.REMOVED_ITEMS_FILE = list;
  expect(await restoreInto(empty, file, { replace: true }), 'before the database is replaced').toMatchObject({
    removed: 4,
  });
  rmSync(list);
  expect(await restoreInto(empty, file, { replace: true }), 'the database that is replaced knows').toMatchObject({
    removed: 4,
  });
});

test('a restore without the list, or with one that lost lines, changes nothing until somebody says that it is lost', async ({
  url,
  db,
  folder,
  list,
  empty,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, 'một', 4);
  const ids = await idsOf(db);
  for (const id of ids.slice(0, 2)) await removeOpinion(analyst, { id, why: 'spam' }, db);
  const file = await backUp(url, folder);
  await removeOpinion(analyst, { id: ids[2], why: 'personal_data' }, db);
  const whole = readFileSync(list, 'utf8');
  const short: Readonly<Record<string, readonly [make: () => void, lines: number]>> = {
    missing: [() => rmSync(list), 0],
    empty: [() => writeFileSync(list, ''), 0],
    'without its end': [() => writeFileSync(list, whole.slice(0, whole.indexOf('\n') + 1)), 1],
  };
  for (const [what, [make, lines]] of Object.entries(short)) {
    make();
    await expect(restoreInto(empty, file), what).rejects.toMatchObject({
      why: 'list_short',
      about: `${list}: ${lines} < 2`,
    });
    await inside(empty.url, async (nothing) =>
      expect(await nothing.execute(sql`select to_regclass('opinion') as there`)).toEqual([{ there: null }]),
    );
  }
  delete process.env.REMOVED_ITEMS_FILE;
  await expect(restoreInto(empty, file), 'no list is named').rejects.toMatchObject({ why: 'list_short' });
  process.env.REMOVED_ITEMS_FILE = list;
  writeFileSync(list, '');
  const receipt = await restoreInto(empty, file, { listIsLost: true });
  expect(receipt).toMatchObject({ removed: 0, listed: 0, unlisted: 2 });
  expect(restoreTexts.vi.afterwards(receipt)).toContain('Đã đọc 0 dòng của danh sách ý kiến đã gỡ');
  expect(restoreTexts.vi.afterwards(receipt)).toContain('KHÔNG ĐỦ: danh sách thiếu ít nhất 2 dòng');
  writeFileSync(list, whole);
  const again = await restoreInto(empty, file, { replace: true });
  expect(again).toMatchObject({ removed: 1, listed: 3, unlisted: 0 });
  expect(restoreTexts.vi.afterwards(again)).toContain('Đã đọc 3 dòng của danh sách ý kiến đã gỡ');
});

test('a list that begins with a byte order mark is read whole; one with a line that is damaged is refused by its number, and nothing is restored', async ({
  url,
  db,
  folder,
  list,
  empty,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, 'một', 3);
  const file = await backUp(url, folder);
  const ids = await idsOf(db);
  for (const id of ids.slice(0, 2)) await removeOpinion(analyst, { id, why: 'spam' }, db);
  const whole = readFileSync(list, 'utf8');
  const [first = '', second = ''] = whole.split('\n');
  const damaged: Readonly<Record<string, readonly [text: string, line: number]>> = {
    'cut at its end': [whole.slice(0, -20), 2],
    'cut before its item can be told': [`${first}\n{"id":1`, 2],
    'an unknown reason': [`${first.replace('spam', 'legal')}\n${second}\n`, 1],
    'cut, and what follows is of another item': [`${first.slice(0, 30)}\n${second}\n`, 1],
    'a byte order mark within': [`${first}\n\ufeff${second}\n`, 2],
  };
  for (const [what, [text, line]] of Object.entries(damaged)) {
    writeFileSync(list, text);
    await expect(restoreInto(empty, file), what).rejects.toMatchObject({
      why: 'list_unreadable',
      about: `${list}: ${line}`,
    });
    await inside(empty.url, async (nothing) =>
      expect(await nothing.execute(sql`select to_regclass('opinion') as there`)).toEqual([{ there: null }]),
    );
  }
  writeFileSync(list, `\ufeff${whole.replaceAll('\n', '\r\n').trim()}`);
  expect(await restoreInto(empty, file)).toMatchObject({ removed: 2, listed: 2 });
  await inside(empty.url, async (restored) => expect(await idsOf(restored)).toEqual(ids.slice(2)));
});
