import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { readIntakeToUndo } from '@/lib/services/posts/read-intake-to-undo';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { expect, test } from '../support/database';
import { dumpDatabase } from '../support/dump-database';
import { makePerson, makeViewer, viewerOf } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };

async function* linesOf(name: string, n: number): AsyncGenerator<PostLine> {
  for (let at = 0; at < n; at++) {
    const record = { id: `${name}${at}`, text: `Cống nghẹt ${name} lần ${at}, bà con kêu trời`, date: '2026-11-20' };
    yield { line: at + 1, record, raw: JSON.stringify(record) };
  }
}

const send = async (db: Db, viewer: Viewer, name: string, n: number) =>
  (await ingestPosts(viewer, { rows: linesOf(name, n), door: 'page' }, db, now)).intakeId;

const countsAgree = async (db: Db) => {
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};
const kept = async (db: Db) => (await db.execute<{ n: number }>(sql`select count(*)::int as n from opinion`))[0]?.n;

test('Only an analyst may undo a batch, and one of their own units', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const id = await send(db, analyst, 'a', 3);
  for (const role of ['collaborator', 'leader', 'admin', 'system'] as Role[]) {
    await expect(undoIntake({ ...analyst, roles: [role] }, { id }, db)).rejects.toThrow(NotAllowed);
    await expect(readIntakeToUndo({ ...analyst, roles: [role] }, id, db)).rejects.toThrow(NotAllowed);
  }
  const stranger = await makeViewer(db, 'analyst', city);
  for (const wrong of [id, 0, -1, 1.5, Number.NaN, 2 ** 60]) {
    await expect(undoIntake(stranger, { id: wrong }, db)).rejects.toThrow(NotFound);
    await expect(readIntakeToUndo(stranger, wrong, db)).rejects.toThrow(NotFound);
  }
  expect(await kept(db)).toBe(3);
});

test('Undone, a batch is gone with its counts and words, is shown so, and may be sent again', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const id = await send(db, analyst, 'tímngắt', 25);
  const other = await send(db, analyst, 'b', 5);
  await foldCounts(caretaker, {}, db);
  const [{ one } = { one: 0 }] = await db.execute<{ one: number }>(
    sql`select min(id)::int as one from opinion where intake_id = ${id}`,
  );
  const { basis } = await readOpinion(analyst, one, db);
  await correctOpinion(analyst, { id: one, basis, topics: ['YTE'], why: 'Đọc lại thì khác' }, db);
  expect(await readIntakeToUndo(analyst, id, db)).toMatchObject({ id, left: 25, corrected: 1, undoneAt: null });
  const told: object[] = [];
  const input = { id, batchSize: 10, onProgress: (progress: object) => told.push(progress) };
  expect(await undoIntake(analyst, input, db)).toEqual({ removed: 25, left: 0 });
  expect(told).toEqual([10, 20, 25].map((removed) => ({ removed, of: 25 })));
  expect(await kept(db)).toBe(5);
  expect(await dumpDatabase(db, 'after')).not.toMatch(/tímngắt|timngat/);
  await countsAgree(db);
  const rows = await db.execute(sql`
    select why, removed_by, count(*)::int as n, count(fingerprint)::int as out from removed_item group by 1, 2`);
  expect([...rows]).toEqual([{ why: 'wrong_import', removed_by: analyst.id, n: 25, out: 0 }]);
  const notes = await db.execute(sql`
    select actor, subject, detail from audit_entry where task = 'intake.undo' order by seq`);
  const note = (removed: number, done: boolean) => ({
    actor: analyst.id,
    subject: `intake:${id}`,
    detail: { removed, done },
  });
  expect([...notes]).toEqual([note(10, false), note(10, false), note(5, true)]);
  const [second, first] = (await listIntakes(analyst, { limit: 20 }, db)).batches;
  expect(first).toMatchObject({ id, undoneAt: expect.any(Date), canUndo: false, isRunning: false });
  expect(second).toMatchObject({ id: other, undoneAt: null, canUndo: true });
  expect(await undoIntake(analyst, { id }, db), 'undone before').toEqual({ removed: 0, left: 0 });
  await send(db, analyst, 'tímngắt', 25);
  expect(await kept(db)).toBe(30);
});

test('Older batches are read page by page, each once', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const ids: number[] = [];
  for (const letter of 'abcde') ids.unshift(await send(db, analyst, letter, 1));
  const seen: number[] = [];
  for (let before: number | undefined; ; before = seen.at(-1)) {
    const { batches, hasOlder } = await listIntakes(analyst, { before, limit: 2 }, db);
    seen.push(...batches.map(({ id }) => id));
    if (!hasOlder) break;
  }
  expect(seen).toEqual(ids);
});

test('Stopped between chunks or broken in one, run again it does the rest; two at once take each item out once', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const second = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: analyst.unitId })).id);
  const id = await send(db, analyst, 'a', 60);
  const stop = new AbortController();
  const onProgress = ({ removed }: { removed: number }) => removed >= 20 && stop.abort();
  const first = await undoIntake(analyst, { id, batchSize: 10, signal: stop.signal, onProgress }, db);
  expect(first).toEqual({ removed: 20, left: 40 });
  expect((await listIntakes(analyst, { limit: 1 }, db)).batches[0]).toMatchObject({ undoneAt: null, canUndo: true });
  await countsAgree(db);
  await db.execute(sql`alter table audit_entry add constraint full_disk check (task <> 'intake.undo') not valid`);
  await expect(undoIntake(analyst, { id, batchSize: 10 }, db)).rejects.toThrow();
  expect(await kept(db)).toBe(40);
  await db.execute(sql`alter table audit_entry drop constraint full_disk`);
  const both = await Promise.all([analyst, second].map((who) => undoIntake(who, { id, batchSize: 7 }, db)));
  expect(both.reduce((sum, { removed }) => sum + removed, 0)).toBe(40);
  const [row] = await db.execute(sql`
    select (select count(*)::int from removed_item) as removed,
      (select count(*)::int from audit_entry where task = 'intake.undo' and (detail->>'done')::boolean
        and (detail->>'removed')::int > 0) as done`);
  expect(row, 'each item once, and said to be done once by whoever took out the last').toEqual({
    removed: 60,
    done: 1,
  });
  await countsAgree(db);
});

test('Undone while items of it are corrected and removed, each of them goes once and nobody breaks', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const second = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: analyst.unitId })).id);
  const id = await send(db, analyst, 'a', 40);
  const rows = await db.execute<{ id: string }>(sql`select id from opinion order by id desc`);
  const correcting = rows.map(async ({ id: one }) => {
    const { basis } = await readOpinion(second, Number(one), db);
    await correctOpinion(second, { id: one, basis, topics: ['YTE'], why: 'Đọc lại thì khác' }, db);
  });
  const removing = rows.slice(0, 10).map(({ id: one }) => removeOpinion(second, { id: one, why: 'spam' }, db));
  const undoing = undoIntake(analyst, { id, batchSize: 5 }, db);
  const outcomes = await Promise.allSettled([...correcting, ...removing]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(NotFound);
  expect(await undoing).toMatchObject({ left: 0 });
  expect(await kept(db)).toBe(0);
  const [row] = await db.execute(sql`select count(*)::int as n from removed_item`);
  expect(row).toEqual({ n: 40 });
  await countsAgree(db);
});

test('A batch that is coming in cannot be undone; one that was broken off can, and does not look as if it ran again', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const id = await send(db, analyst, 'a', 5);
  await db.execute(sql`update intake set ended_at = null`);
  const refused = await undoIntake(analyst, { id }, db).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidInput);
  expect((await listIntakes(analyst, { limit: 1 }, db)).batches[0]).toMatchObject({ isRunning: true, canUndo: false });
  await db.execute(
    sql`update intake set started_at = started_at - interval '1 hour', heard_at = heard_at - interval '1 hour'`,
  );
  const stop = new AbortController();
  await undoIntake(analyst, { id, batchSize: 2, signal: stop.signal, onProgress: () => stop.abort() }, db);
  expect((await listIntakes(analyst, { limit: 1 }, db)).batches[0]).toMatchObject({
    isRunning: false,
    canUndo: true,
    undoneAt: null,
  });
  expect(await undoIntake(analyst, { id }, db)).toEqual({ removed: 3, left: 0 });
});

test('A batch from before items knew theirs has nothing to undo and is not shown as undone', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const id = await send(db, analyst, 'a', 3);
  await db.execute(sql`update opinion set intake_id = null`);
  expect(await undoIntake(analyst, { id }, db)).toEqual({ removed: 0, left: 0 });
  expect((await listIntakes(analyst, { limit: 1 }, db)).batches[0]).toMatchObject({ canUndo: false, undoneAt: null });
  expect(await kept(db)).toBe(3);
});
