import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotFound } from '@/lib/domain/errors';
import type { PostLine } from '@/lib/domain/intake/post-line';
import type { Viewer } from '@/lib/domain/permissions';
import { apartFlag } from '@/lib/domain/vocabulary';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { readRemovedOpinion } from '@/lib/services/opinions/read-removed-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { readIntakeToUndo } from '@/lib/services/posts/read-intake-to-undo';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, operatorOf, viewerOf } from '../support/world';

const now = new Date('2026-05-21T09:00:00+07:00');
const secret = 'Chồng đánh vợ giữa khuya, cả xóm nghe tiếng kêu cứu, gọi 0903418275';
const plain = 'Đường ngập sau mưa.';

async function* linesOf(texts: readonly string[]): AsyncGenerator<PostLine> {
  for (const [at, text] of texts.entries()) {
    const record = { id: `bai-${at}`, text, date: '2026-05-20' };
    yield { line: at + 1, record, raw: JSON.stringify(record) };
  }
}

/** Two analysts of one board, the second named for what is kept apart, who sends. */
async function board(db: Db) {
  const { id: unitId } = await makeUnit(db, { places: ['79'] });
  const person = async () => viewerOf(db, (await makePerson(db, { role: 'analyst', unitId })).id);
  return { analyst: await person(), named: { ...(await person()), readsApart: true } };
}

const send = async (db: Db, by: Viewer, texts: readonly string[], channel?: string) =>
  (await ingestPosts(by, { rows: linesOf(texts), door: 'page', defaults: { channel } }, db, now)).intakeId;

const shown = async (db: Db, viewer: Viewer) => (await listIntakes(viewer, { limit: 1 }, db)).batches[0];

async function idOf(db: Db, isApart: boolean): Promise<number> {
  const [row] = await db.execute<{ id: string }>(
    sql`select id from opinion where (${apartFlag}::text = any(flags)) = ${isApart} limit 1`,
  );
  return Number(row?.id);
}

test('a batch of somebody else in which all is kept apart looks as if nothing had been in it', async ({ db }) => {
  const { analyst, named } = await board(db);
  const id = await send(db, named, [secret]);
  const nothing = { read: null, added: 0, repeated: null, masked: 0, unplaced: 0, canUndo: false };
  expect(await shown(db, analyst)).toMatchObject(nothing);
  expect(await readIntakeToUndo(analyst, id, db)).toMatchObject({ ...nothing, left: 0, corrected: 0 });
  expect(await shown(db, named)).toMatchObject({ read: 1, added: 1, masked: 1, unplaced: 1, canUndo: true });
});

test('nothing that is done to what is kept apart changes what is told of its batch', async ({ db }) => {
  const { analyst, named } = await board(db);
  await send(db, named, [secret, `${secret} nữa`, plain, 'Rác đầy chợ.']);
  const before = await shown(db, analyst);
  expect(before).toMatchObject({ added: 2, masked: 0, canUndo: true });
  const id = await idOf(db, true);
  await removeOpinion(named, { id, why: 'spam', basis: (await readOpinion(named, id, db)).basis }, db);
  expect(await shown(db, analyst)).toEqual(before);
  const other = await idOf(db, true);
  const { basis } = await readOpinion(named, other, db);
  await correctOpinion(named, { id: other, basis, sentiment: 'neutral', why: 'Đọc lại thì khác.' }, db);
  expect(await shown(db, analyst)).toEqual(before);
});

test('of posts given their channel by a batch of somebody else those kept apart are not told', async ({ db }) => {
  const { analyst, named } = await board(db);
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: named.unitId })).id);
  const texts = [secret, plain];
  await send(db, named, texts, 'Báo Mới Ghi');
  await registerChannel(admin, { name: 'Báo Mới Ghi', kind: 'publication' }, db);
  await send(db, named, texts, 'Báo Mới Ghi');
  expect(await shown(db, named)).toMatchObject({ added: 0, assigned: 2 });
  expect(await shown(db, analyst)).toMatchObject({ added: 0, assigned: null });
});

test('a batch of somebody else that was there already tells no more than the first time, nor after what is kept apart was removed', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  const texts = [secret, plain, secret];
  await send(db, named, texts);
  await send(db, named, texts);
  expect(await shown(db, named)).toMatchObject({ read: 3, added: 0, repeated: 3 });
  expect(await shown(db, analyst)).toMatchObject({ read: null, added: 0, repeated: null });
  const id = await idOf(db, true);
  await removeOpinion(named, { id, why: 'spam', basis: (await readOpinion(named, id, db)).basis }, db);
  await send(db, named, texts);
  expect(await shown(db, analyst)).toMatchObject({ read: null, added: 0, repeated: null });
});

test('a batch of somebody else looks the same whether the post whose number was sent again is kept apart or not', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  await send(db, named, [plain, secret]);
  const { unitId } = named;
  const other = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId })).id);
  const sendAgain = async (at: number) => {
    const record = { id: `bai-${at}`, text: 'Chữ khác hẳn.', date: '2026-05-20' };
    async function* rows(): AsyncGenerator<PostLine> {
      yield { line: 1, record, raw: JSON.stringify(record) };
    }
    await ingestPosts(other, { rows: rows(), door: 'page' }, db, now);
    const { id: _id, startedAt: _started, endedAt: _ended, ...told } = (await shown(db, analyst)) ?? {};
    return told;
  };
  expect(await sendAgain(1)).toEqual(await sendAgain(0));
});

test('what was left out is told of a batch to its sender and to whoever is named, not of batches of others', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  const other = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: analyst.unitId })).id);
  const record = { id: 'bai-1', text: secret, date: '2026-05-20', place: 'Xứ Không Có', link: 'không phải' };
  async function* rows(): AsyncGenerator<PostLine> {
    yield { line: 1, record, raw: '' };
  }
  await ingestPosts(analyst, { rows: rows(), door: 'page' }, db, now);
  const leftOut = { place_left_out: 1, link_left_out: 1 };
  expect(await shown(db, analyst)).toMatchObject({ isToldWhole: true, leftOut });
  expect(await shown(db, named)).toMatchObject({ isToldWhole: true, leftOut });
  expect(await shown(db, other)).toMatchObject({ isToldWhole: false, leftOut: null });
});

test('undoing a batch of somebody else tells no more of it than before, and leaves what is kept apart to whoever is named', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  const id = await send(db, named, [secret, plain]);
  const { added, read } = await readIntakeToUndo(analyst, id, db);
  expect(await undoIntake(analyst, { id }, db)).toEqual({ removed: 1, left: 0 });
  const undone = { added, read, left: 0, canUndo: false, undoneAt: expect.any(Date), isToldWhole: false };
  expect(await readIntakeToUndo(analyst, id, db)).toMatchObject(undone);
  const [left] = await db.execute(sql`select flags from opinion`);
  expect(left).toEqual({ flags: expect.arrayContaining([apartFlag]) });
  expect(await readIntakeToUndo(named, id, db)).toMatchObject({ left: 1, canUndo: true, isToldWhole: true });
  expect(await undoIntake(named, { id }, db)).toEqual({ removed: 1, left: 0 });
  expect(await db.execute(sql`select from opinion`)).toHaveLength(0);
});

test('a batch in which all is kept apart is undone by nobody who may not read it, unless they sent it', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  const id = await send(db, named, [secret]);
  expect(await undoIntake(analyst, { id }, db)).toEqual({ removed: 0, left: 0 });
  expect(await db.execute(sql`select from opinion`)).toHaveLength(1);
  const own = await send(db, analyst, [`${secret} nữa`, plain, 'Rác đầy chợ.', `${secret} luôn`]);
  const before = await db.execute(sql`select from opinion where intake_id = ${own}`);
  expect(await undoIntake(analyst, { id: own, batchSize: 1 }, db)).toEqual({ removed: before.length, left: 0 });
});

test('the audit counts nothing that is kept apart, and calls no such item by its number', async ({ db }) => {
  const { named } = await board(db);
  const entries = (task: string) =>
    db.execute<{ subject: string; detail: Record<string, unknown> }>(
      sql`select subject, detail from audit_entry where task = ${task} order by seq`,
    );
  const id = await send(db, named, [secret, plain, `${secret} nữa`]);
  await send(db, named, [secret, plain]);
  const ends = (await entries('post.ingest')).map(({ detail }) => detail).filter(({ act }) => act === 'end');
  const none = { act: 'end', rejected: 0, masked: 0, stoppedBy: null };
  expect(ends).toEqual([
    { ...none, added: 1, unplaced: 1 },
    { ...none, added: 0, unplaced: 0 },
  ]);
  const correct = async (isApart: boolean, wish: object) => {
    const at = await idOf(db, isApart);
    const { basis } = await readOpinion(named, at, db);
    await correctOpinion(named, { id: at, basis, why: 'Đọc lại thì khác.', ...wish }, db);
    return at;
  };
  await correct(true, { flags: [] });
  await correct(true, { sentiment: 'neutral' });
  await correct(false, { flags: [apartFlag] });
  expect(await entries('opinion.correct')).toEqual([1, 2, 3].map(() => ({ subject: 'opinion:apart', detail: {} })));
  const last = await idOf(db, true);
  await removeOpinion(named, { id: last, why: 'spam', basis: (await readOpinion(named, last, db)).basis }, db);
  expect(await entries('opinion.remove')).toEqual([{ subject: 'opinion:apart', detail: {} }]);
  const visible = (await db.execute(sql`select from opinion where not (${apartFlag}::text = any(flags))`)).length;
  await undoIntake(named, { id }, db);
  await undoIntake(named, { id }, db);
  expect(await entries('intake.undo')).toEqual([
    { subject: `intake:${id}`, detail: { removed: visible, done: true } },
    { subject: `intake:${id}`, detail: { removed: 0, done: true } },
  ]);
});

test('a file with what is kept apart, and reading everything again, leave no count of it in the audit', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  await send(db, named, [secret, plain, `${secret} nữa`]);
  const take = async (viewer: Viewer) => {
    const filter = { preset: 'custom' as const, from: '2026-05-01', to: '2026-05-31', flag: apartFlag };
    const { stream } = await exportOpinions(viewer, { filter, format: 'csv', locale: 'vi' }, db);
    await new Response(stream).text();
  };
  await take(named);
  await take(analyst);
  await db.execute(sql`update opinion set lexicon_version = 'old'`);
  await reclassifyOpinions(await operatorOf(db, named.unitId), {}, db);
  const rows = await db.execute<{ task: string; detail: Record<string, unknown> }>(sql`
    select task, detail from audit_entry
    where task = 'opinion.reclassify' or (task = 'opinion.export' and detail->>'act' = 'end') order by seq`);
  expect(rows.map(({ detail }) => detail)).toEqual([
    { act: 'end', format: 'csv', of: expect.any(Number) },
    { act: 'end', format: 'csv', of: expect.any(Number), rows: 0 },
    { changed: 0, kept: 0 },
  ]);
});

test('that a batch of somebody else in which all is kept apart was undone is told no more than of one with nothing in it', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  const id = await send(db, named, [secret]);
  await undoIntake(named, { id }, db);
  expect(await shown(db, analyst)).toMatchObject({ undoneAt: null, canUndo: false });
  expect(await readIntakeToUndo(analyst, id, db)).toMatchObject({ undoneAt: null });
  expect(await shown(db, named)).toMatchObject({ undoneAt: expect.any(Date) });
  const mixed = await send(db, named, [secret, plain]);
  await undoIntake(named, { id: mixed }, db);
  expect(await shown(db, analyst)).toMatchObject({ added: 1, undoneAt: expect.any(Date) });
});

test('neither the authors dropped from a batch of somebody else nor what undoing it took out tell how much of it is kept apart', async ({
  db,
}) => {
  const { analyst, named } = await board(db);
  async function* authored(): AsyncGenerator<PostLine> {
    for (const [at, text] of [secret, plain, `${secret} nữa`].entries()) {
      const record = { id: `tg-${at}`, text, date: '2026-05-20', author: `Người ${at}` };
      yield { line: at + 1, record, raw: JSON.stringify(record) };
    }
  }
  const sendAuthored = async () => (await ingestPosts(named, { rows: authored(), door: 'page' }, db, now)).intakeId;
  const id = await sendAuthored();
  expect(await shown(db, named)).toMatchObject({ read: 3, dropped: 3 });
  expect(await shown(db, analyst)).toMatchObject({ read: null, dropped: null });
  expect(await readIntakeToUndo(analyst, id, db)).toMatchObject({ read: null, dropped: null });
  await sendAuthored();
  expect(await shown(db, analyst), 'sent again').toMatchObject({ read: null, repeated: null, dropped: null });
  const told: object[] = [];
  const onProgress = (progress: object) => told.push(progress);
  expect(await undoIntake(analyst, { id, onProgress }, db)).toEqual({ removed: 1, left: 0 });
  expect(told).toEqual([{ removed: 1, of: 1 }]);
  expect(await db.execute(sql`select from opinion`)).toHaveLength(2);
});

test('of what was kept apart and was removed nobody who did not see it is told that it was there', async ({ db }) => {
  const { analyst, named } = await board(db);
  await send(db, named, [secret, plain]);
  for (const isApart of [true, false]) {
    const id = await idOf(db, isApart);
    await removeOpinion(named, { id, why: 'personal_data', basis: (await readOpinion(named, id, db)).basis }, db);
    expect(await readRemovedOpinion(named, id, db)).toMatchObject({ id, why: 'personal_data' });
    const told = readRemovedOpinion(analyst, id, db);
    if (isApart) await expect(told).rejects.toThrow(NotFound);
    else expect(await told).not.toHaveProperty('apart');
  }
});
