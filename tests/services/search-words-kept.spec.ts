import { sql } from 'drizzle-orm';
import { bringItems } from '@/db/bring-items';
import { type Db, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { insertOpinions } from '@/db/queries/insert-opinions';
import { besideWriters } from '@/db/queries/removal-turn';
import { forgetWords } from '@/db/queries/search-words';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, caretaker, type Viewer } from '@/lib/domain/permissions';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { readSearchState } from '@/lib/services/opinions/read-search-state';
import { redactAgain } from '@/lib/services/opinions/redact-again';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { expect, test } from '../support/old-database';
import { addOpinions, opinionOf } from '../support/opinions';
import { linesOf } from '../support/post-lines';
import { city, now } from '../support/removal';
import { searchAgrees } from '../support/search-words';
import { makeViewer, operatorOf } from '../support/world';

const all: Filter = { preset: 'all', from: '2000-01-01', to: '2999-12-31' };

const send = (db: Db, viewer: Viewer, texts: readonly string[], name = 'p') =>
  ingestPosts(
    viewer,
    {
      rows: linesOf(texts.map((text, at) => ({ id: `${name}${at}`, text, date: '20/11/2026' }))),
      door: 'page',
      changed: 'replace',
    },
    db,
    now,
  );

const knows = async (db: Db, word: string) =>
  (await db.execute(sql`select from search_word where word = ${word}`)).length > 0;

async function board(db: Db, texts: readonly string[]) {
  const analyst = await makeViewer(db, 'analyst', city);
  const receipt = await send(db, analyst, texts);
  const rows = await db.execute<{ id: string; text: string }>(sql`select id, text from opinion order by id`);
  const idOf = (text: string) => Number(rows.find((row) => row.text === text)?.id);
  return { analyst, ...receipt, idOf };
}

test('words of a removed item leave the vocabulary with it, those that another item holds stay', async ({ db }) => {
  const { analyst, idOf } = await board(db, ['Cống nghẹt rồi', 'Cống đã thông']);
  await searchAgrees(db);
  await removeOpinion(analyst, { id: idOf('Cống nghẹt rồi'), why: 'personal_data' }, db);
  expect([await knows(db, 'nghẹt'), await knows(db, 'cống')]).toEqual([false, true]);
  await searchAgrees(db);
  expect(await countOpinions(analyst, { ...all, q: 'cong' }, db)).toBe(1);
  expect(await send(db, analyst, ['Cống nghẹt rồi'])).toMatchObject({ added: 0 });
  expect(await knows(db, 'nghẹt'), 'what stays out brings no words').toBe(false);
});

test('words of a batch that is undone leave the vocabulary, at whatever pace', async ({ db }) => {
  const { analyst, intakeId } = await board(
    db,
    Array.from({ length: 12 }, (_, n) => `Hẻm ngập lần ${n}, đường đất`),
  );
  await send(db, analyst, ['Đường lầy'], 'other');
  await undoIntake(analyst, { id: intakeId, batchSize: 5 }, db);
  expect([await knows(db, 'hẻm'), await knows(db, 'đường'), await knows(db, 'lầy')]).toEqual([false, true, true]);
  await searchAgrees(db);
});

test('words that other words replaced, and words masked later, leave the vocabulary', async ({ db }) => {
  const { analyst } = await board(db, ['Cống nghẹt rồi', 'Đường sạch']);
  expect(await send(db, analyst, ['Cống đã thông'])).toMatchObject({ replaced: 1 });
  expect([await knows(db, 'nghẹt'), await knows(db, 'thông')]).toEqual([false, true]);
  await searchAgrees(db);
  await db.execute(sql`update opinion set text = 'Hẻm vắng, gọi 0912 345 678' where text = 'Đường sạch'`);
  await redactAgain(caretaker, {}, db);
  expect([await knows(db, 'sạch'), await knows(db, 'vắng')]).toEqual([false, true]);
  expect(await countOpinions(analyst, { ...all, q: '0912' }, db)).toBe(0);
  await searchAgrees(db);
});

test('words that ran out their term leave the vocabulary, also when nobody looked after the last of them went', async ({
  db,
}) => {
  const { analyst } = await board(db, ['Cống nghẹt rồi', 'Cống đã thông']);
  await db.execute(sql`update unit set text_months = 6`);
  await db.execute(sql`update opinion set received_at = '2026-01-01' where text = 'Cống nghẹt rồi'`);
  await expireTexts(caretaker, { clockIsRight: true }, db, now);
  expect([await knows(db, 'nghẹt'), await knows(db, 'cống')]).toEqual([false, true]);
  expect(await countOpinions(analyst, { ...all, q: 'nghet' }, db)).toBe(0);
  await searchAgrees(db);
  await db.execute(sql`insert into search_word (folded, word, leaving) values ('cu', 'cũ', false), ('cu', 'cũ', true)`);
  await expireTexts(caretaker, { clockIsRight: true }, db, now);
  await searchAgrees(db);
});

test('texts cannot be emptied without their search words, nor kept without any', async ({ db }) => {
  await board(db, ['Cống nghẹt rồi']);
  await expect(db.execute(sql`update opinion set text = ''`)).rejects.toThrow();
  await expect(db.execute(sql`update opinion set search = null`)).rejects.toThrow();
});

test('writers and removers beside one another leave the vocabulary as it is to be', async ({ db, url }) => {
  test.setTimeout(120_000);
  const analyst = await makeViewer(db, 'analyst', city);
  const others = Array.from({ length: 3 }, () => openDatabase(url, 4));
  const words = ['nghẹt', 'ngập', 'lầy', 'vắng', 'tối', 'bẩn'];
  const takeInAndOut = async (own: Db, name: string) => {
    for (let n = 0; n < 4; n++) {
      const texts = words.filter((_, at) => (at + n) % 3 !== 0).map((word) => `Hẻm ${word} lần ${n}`);
      const { intakeId } = await send(own, analyst, texts, `${name}${n}`);
      if (n % 2 === 0) await undoIntake(analyst, { id: intakeId, batchSize: 2 }, own);
    }
  };
  await Promise.all(others.map((own, at) => takeInAndOut(own, `w${at}-`)));
  await forgetWords(db, allow(caretaker, 'counts.maintain'));
  await searchAgrees(db);
  for (const own of others) await own.$client.end({ timeout: 2 });
});

test('a word is not forgotten that somebody takes in again at that moment', async ({ db, url }) => {
  const { analyst, intakeId } = await board(db, ['Hẻm vắng']);
  const other = openDatabase(url, 2);
  const again = opinionOf(await placeDirectory(db), { unitId: analyst.unitId, text: 'Chợ vắng' });
  const isWaiting = async () => {
    const rows = await other.execute(sql`select from pg_locks where locktype = 'advisory' and not granted`);
    return rows.length > 0;
  };
  let isUndone = false;
  const undone = await db.transaction(async (tx) => {
    await insertOpinions(tx, allow(await operatorOf(db, analyst.unitId), 'post.ingest'), [again]);
    const undoing = undoIntake(analyst, { id: intakeId }, db).finally(() => {
      isUndone = true;
    });
    await expect(async () => expect(isUndone || (await isWaiting())).toBe(true)).toPass();
    return { undoing };
  });
  await undone.undoing;
  expect([await knows(db, 'hẻm'), await knows(db, 'vắng')]).toEqual([false, true]);
  await searchAgrees(db);
  await other.$client.end({ timeout: 2 });
});

test('words are not forgotten while somebody takes in others for long, and go the next time', async ({ db, url }) => {
  const { analyst, intakeId } = await board(db, ['Hẻm vắng']);
  const scope = allow(caretaker, 'counts.maintain');
  const hurried = openDatabase(url, 2, 'health');
  await db.transaction(async (tx) => {
    await besideWriters(tx, scope);
    await undoIntake(analyst, { id: intakeId }, hurried);
    expect(await knows(db, 'vắng')).toBe(true);
  });
  await hurried.$client.end({ timeout: 2 });
  await forgetWords(db, scope);
  await searchAgrees(db);
});

test('the demonstration takes its words along when it goes', async ({ db }) => {
  test.setTimeout(240_000);
  const collaborator = await makeViewer(db, 'collaborator', city);
  const clientId = 'sau-khi-trinh-dien-01';
  const cut = new AbortController();
  const onProgress = (_: string, done: number) => done >= 100 && cut.abort();
  await expect(loadDemo(caretaker, { today: '2026-11-20', signal: cut.signal, onProgress }, db)).rejects.toThrow();
  await searchAgrees(db);
  await submitReport(
    collaborator,
    { clientId, text: 'Cống nghẹt rồi', day: '2026-11-20', placeUnknown: true },
    db,
    now,
  );
  await clearDemo(caretaker, db);
  await searchAgrees(db);
});

test('an upgrade makes the search words of every item, goes on where it was killed, and says how far it is meanwhile', async ({
  old,
}) => {
  test.setTimeout(240_000);
  const stopped = new Error('killed');
  const progress: number[] = [];
  const onBatch = ({ made }: { made: number }) => {
    progress.push(made);
    if (progress.length === 2) throw stopped;
  };
  await expect(migrate(old.url, undefined, { items: { itemsAtOnce: 40, onBatch } })).rejects.toThrow('killed');
  const [noted] = await old.db.execute<{ value: string }>(
    sql`select value from setting where name = 'search_words_made'`,
  );
  expect(Number(noted?.value)).toBeGreaterThan(0);
  const analyst = await makeViewer(old.db, 'analyst', city);
  expect(await readSearchState(analyst, old.db)).toMatchObject({ percent: expect.any(Number) });
  await addOpinions(old.db, await operatorOf(old.db, analyst.unitId), [{ text: 'Cừ thép gãy đổ' }]);
  expect(await countOpinions(analyst, { ...all, q: 'cừ' }, old.db)).toBe(1);
  await bringItems(old.db, { itemsAtOnce: 70, onBatch: ({ made }) => progress.push(made) });
  expect(progress.length).toBeGreaterThan(3);
  expect(await readSearchState(analyst, old.db)).toBeNull();
  await searchAgrees(old.db);
  await migrate(old.url);
  await searchAgrees(old.db);
});
