import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { caretaker, type Role, roles, type Viewer } from '@/lib/domain/permissions';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { findRemovals } from '@/lib/services/removals/find-removals';
import { liftRemoval } from '@/lib/services/removals/lift-removal';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };
const form = (name: string, number: string) =>
  `Tôi là ${name}, số điện thoại ${number}, đề nghị phường cấp lại giấy xác nhận cư trú`;
const [hung, mai] = [form('Nguyễn Văn Hùng', '0912345678'), form('Trần Thị Mai', '0987654321')];

async function* onePost(text: string): AsyncGenerator<PostLine> {
  yield { line: 1, record: { text, date: '2026-11-20' }, raw: '' };
}
const send = (db: Db, viewer: Viewer, text: string) =>
  ingestPosts(viewer, { rows: onePost(text), door: 'api' }, db, now);

async function removed(db: Db, why = 'personal_data') {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, hung);
  const [row] = await db.execute<{ id: string }>(sql`select id from opinion`);
  const id = Number(row?.id);
  await removeOpinion(analyst, { id, why }, db);
  return { analyst, id };
}

test('a removal that silences others is found by what they sent, lifted by an operator, and recorded', async ({
  db,
}) => {
  const { analyst, id } = await removed(db);
  expect(await send(db, analyst, mai), 'another’s, of the same form').toMatchObject({ added: 0, keptOut: 1 });
  expect(await findRemovals(caretaker, mai, db)).toEqual([id]);
  expect(await findRemovals(caretaker, 'Đường trước chợ lại ngập sau trận mưa chiều nay', db)).toEqual([]);
  expect(await findRemovals(caretaker, 'ngập', db)).toEqual([]);
  expect(await liftRemoval(caretaker, id, db)).toEqual({ id, lifted: true });
  expect(await liftRemoval(caretaker, id, db), 'once').toEqual({ id, lifted: false });
  expect(await findRemovals(caretaker, mai, db)).toEqual([]);
  for (const text of [mai, hung]) expect(await send(db, analyst, text)).toMatchObject({ added: 1 });
  const entries = await db.execute(sql`select actor, subject, detail from audit_entry where task = 'removal.lift'`);
  expect(entries).toEqual([{ actor: 'operator', subject: `opinion:${id}`, detail: { why: 'personal_data' } }]);
});

test('what was removed while it was kept apart has no number in the audit when it is let in again, either', async ({
  db,
}) => {
  const named = { ...(await makeViewer(db, 'analyst', city)), readsApart: true };
  await send(db, named, 'Chồng đánh vợ giữa khuya, cả xóm nghe tiếng kêu cứu, gọi 0903418275');
  const [row] = await db.execute<{ id: string }>(sql`select id from opinion`);
  const id = Number(row?.id);
  await removeOpinion(named, { id, why: 'personal_data' }, db);
  expect(await liftRemoval(caretaker, id, db)).toEqual({ id, lifted: true });
  const told = await db.execute(
    sql`select subject, detail from audit_entry where task in ('opinion.remove', 'removal.lift')`,
  );
  expect(told).toEqual([
    { subject: 'opinion:apart', detail: {} },
    { subject: 'opinion:apart', detail: {} },
  ]);
});

test('spam may come in again once its removal is lifted', async ({ db }) => {
  const { analyst, id } = await removed(db, 'spam');
  expect(await send(db, analyst, hung)).toMatchObject({ added: 0, repeated: 1 });
  expect(await liftRemoval(caretaker, id, db)).toEqual({ id, lifted: true });
  expect(await send(db, analyst, hung)).toMatchObject({ added: 1 });
});

test('nobody but an operator lifts a removal or asks which it is, and none that there is not', async ({ db }) => {
  const { id } = await removed(db);
  for (const role of roles.filter((one): one is Exclude<Role, 'system'> => one !== 'system')) {
    const viewer = { ...caretaker, roles: [role] };
    await expect(liftRemoval(viewer, id, db), role).rejects.toThrow(NotAllowed);
    await expect(findRemovals(viewer, hung, db), role).rejects.toThrow(NotAllowed);
  }
  for (const one of [id + 1, 0, Number.NaN]) await expect(liftRemoval(caretaker, one, db)).rejects.toThrow(NotFound);
});
