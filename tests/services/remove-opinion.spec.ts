import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Conflict, InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { caretaker, type Role } from '@/lib/domain/permissions';
import { ReportGone } from '@/lib/domain/report/report-gone';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { readRemovedOpinion } from '@/lib/services/opinions/read-removed-opinion';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { readRemovedReport } from '@/lib/services/reports/read-removed-report';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expect, test } from '../support/database';
import { dumpDatabase } from '../support/dump-database';
import { board, city, colleague, countsAgree, kept, now, send } from '../support/removal';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

test('Only an analyst may remove an item, one of their own area', async ({ db }) => {
  const { analyst, ids } = await board(db);
  const input = { id: ids[0], why: 'spam' };
  for (const role of ['collaborator', 'leader', 'admin', 'system'] as Role[]) {
    await expect(removeOpinion({ ...analyst, roles: [role] }, input, db)).rejects.toThrow(NotAllowed);
  }
  const elsewhere = await makeViewer(db, 'analyst', { places: ['760-2025'] });
  await expect(removeOpinion(elsewhere, input, db)).rejects.toThrow(NotFound);
  for (const wrong of [{}, { id: ids[0] }, { id: ids[0], why: 'because' }, { id: '1.5', why: 'spam' }, null]) {
    await expect(removeOpinion(analyst, wrong, db)).rejects.toThrow(InvalidInput);
  }
  expect(await kept(db)).toBe(2);
});

test('What is removed is gone with its counts and from every dump; that it was there, who removed it and why stays', async ({
  db,
}) => {
  const { analyst, ids, intakeId } = await board(db);
  const id = ids[0] ?? 0;
  await foldCounts(caretaker, {}, db);
  const { basis } = await readOpinion(analyst, id, db);
  await correctOpinion(analyst, { id, basis, topics: ['YTE'], why: 'Nói về đỏrực chứ không phải ngập' }, db);
  const before = await dumpDatabase(db, 'before');
  for (const word of ['tímngắt', 'đỏrực']) expect(before).toContain(word);
  await removeOpinion(analyst, { id, why: 'personal_data' }, db);
  expect(await dumpDatabase(db, 'after')).not.toMatch(/tímngắt|timngat|đỏrực/);
  await countsAgree(db);
  await expect(readOpinion(analyst, id, db)).rejects.toThrow(NotFound);
  const removed = await readRemovedOpinion(analyst, id, db);
  expect(removed).toMatchObject({ id, source: 'post', day: '2026-11-20', why: 'personal_data' });
  const [row] = await db.execute(sql`
    select intake_id::int as intake, removed_by, fingerprint is not null as out from removed_item`);
  expect(row).toEqual({ intake: intakeId, removed_by: analyst.id, out: true });
  const [line] = await db.execute(sql`
    select actor, subject, detail from audit_entry where task = 'opinion.remove'`);
  expect(line).toEqual({ actor: analyst.id, subject: `opinion:${id}`, detail: { why: 'personal_data' } });
});

test('Sent again, spam and personal data stay out and count as repeated; what was imported by mistake may come in', async ({
  db,
}) => {
  const { analyst, ids, texts } = await board(db, ['Đường ngập c', 'Đường ngập b', 'Đường ngập a']);
  const reasons = ['spam', 'personal_data', 'wrong_import'];
  for (const [at, why] of reasons.entries()) await removeOpinion(analyst, { id: ids[at], why }, db);
  expect(await kept(db)).toBe(0);
  expect(await send(db, analyst, texts)).toMatchObject({ read: 3, added: 1, repeated: 2 });
  expect((await db.execute(sql`select text from opinion`))[0]).toEqual({ text: 'Đường ngập a' });
  await countsAgree(db);
});

test('Who never could see an item does not learn that it was removed', async ({ db }) => {
  const { analyst, ids } = await board(db);
  const id = ids[0] ?? 0;
  await expect(readRemovedOpinion(analyst, id, db)).rejects.toThrow(NotFound);
  await removeOpinion(analyst, { id, why: 'spam' }, db);
  const leader = await colleague(db, analyst, 'leader');
  expect(await readRemovedOpinion(leader, id, db)).toMatchObject({ id, why: 'spam' });
  const below = await makeUnit(db, { parentId: analyst.unitId, places: ['760-2025'] });
  const other = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: below.id })).id);
  await expect(readRemovedOpinion(other, id, db)).rejects.toThrow(NotFound);
  for (const role of ['collaborator', 'admin', 'system'] as Role[]) {
    await expect(readRemovedOpinion({ ...analyst, roles: [role] }, id, db)).rejects.toThrow(NotAllowed);
  }
});

test('An item corrected since it was looked at is a conflict, one that is gone is not found', async ({ db }) => {
  const { analyst, ids } = await board(db);
  const id = ids[0] ?? 0;
  const { basis } = await readOpinion(analyst, id, db);
  const second = await colleague(db, analyst);
  await correctOpinion(second, { id, basis, topics: ['YTE'], why: 'Đọc lại thì khác' }, db);
  await expect(removeOpinion(analyst, { id, why: 'spam', basis }, db)).rejects.toThrow(Conflict);
  const again = await readOpinion(analyst, id, db);
  await removeOpinion(analyst, { id, why: 'spam', basis: again.basis }, db);
  await expect(removeOpinion(second, { id, why: 'spam' }, db)).rejects.toThrow(NotFound);
  const correction = { id, basis: again.basis, topics: ['GIACA'], why: 'Đọc lại thì khác' };
  await expect(correctOpinion(second, correction, db)).rejects.toThrow(NotFound);
});

test('Removed while others correct it, remove it and send it again: one removes it, nobody breaks, nothing comes back', async ({
  db,
}) => {
  const { analyst, ids, texts } = await board(
    db,
    Array.from({ length: 12 }, (_, at) => `Đường ngập lần thứ ${at}`),
  );
  const second = await colleague(db, analyst);
  const told: unknown[] = [];
  const tell = (work: Promise<unknown>) => work.catch((error: unknown) => told.push(error));
  const each = ids.flatMap((id) => [
    readOpinion(second, id, db).then(({ basis }) =>
      correctOpinion(second, { id, basis, topics: ['YTE'], why: 'Đọc lại thì khác' }, db),
    ),
    removeOpinion(analyst, { id, why: 'spam' }, db).then(() => 'removed'),
    removeOpinion(second, { id, why: 'spam' }, db).then(() => 'removed'),
  ]);
  const sending = [1, 2, 3].map(() => send(db, analyst, texts));
  await Promise.all([...each, ...sending].map(tell));
  for (const error of told) expect(error).toBeInstanceOf(NotFound);
  const [row] = await db.execute(sql`
    select (select count(*)::int from removed_item) as removed, (select count(*)::int from opinion) as kept`);
  expect(row).toEqual({ removed: 12, kept: 0 });
  expect(await send(db, analyst, texts)).toMatchObject({ added: 0, repeated: 12 });
  await countsAgree(db);
});

test('A removed report that is sent again is not kept, and its sender is led to where that is said', async ({ db }) => {
  const unit = await makeUnit(db, city);
  const analyst = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: unit.id })).id);
  const sender = await colleague(db, analyst, 'collaborator');
  const form = (clientId: string) => ({
    clientId,
    text: 'Bà con kể chuyện đường ngập suốt buổi sáng.',
    place: 'phường Tân Mỹ',
    day: '2026-11-20',
  });
  const [spam, mistake] = [form(randomUUID()), form(randomUUID())];
  const first = await submitReport(sender, spam, db, now);
  const other = await submitReport(sender, mistake, db, now);
  await removeOpinion(analyst, { id: first.id, why: 'spam' }, db);
  await removeOpinion(analyst, { id: other.id, why: 'wrong_import' }, db);
  const refused = await submitReport(sender, spam, db, now).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ReportGone);
  expect((refused as ReportGone).removedId).toBe(first.id);
  expect(await readRemovedReport(sender, first.id, db)).toMatchObject({ id: first.id, why: 'spam' });
  expect(await submitReport(sender, mistake, db, now)).toMatchObject({ repeated: false });
  expect(await kept(db)).toBe(1);
  const stranger = await makeViewer(db, 'collaborator', { places: ['760-2025'] });
  await expect(readRemovedReport(stranger, first.id, db)).rejects.toThrow(NotFound);
  for (const role of ['leader', 'admin', 'system'] as Role[]) {
    await expect(readRemovedReport({ ...sender, roles: [role] }, first.id, db)).rejects.toThrow(NotAllowed);
  }
  await db.execute(sql`update report set reporter_id = null`);
  const forgotten = await submitReport(sender, mistake, db, now).catch((error: unknown) => error);
  expect(forgotten, 'sent again after it was forgotten who had sent it').toMatchObject({ removedId: null });
  await countsAgree(db);
});

test('A demonstration that something was removed from can still be taken out', async ({ db }) => {
  const { analyst, ids } = await board(db);
  await db.execute(sql`update unit set demo = true`);
  await db.execute(sql`update opinion set demo = true`);
  await removeOpinion(analyst, { id: ids[0], why: 'spam' }, db);
  await clearDemo(caretaker, db);
  const [row] = await db.execute(sql`
    select (select count(*)::int from removed_item) as removed, (select count(*)::int from opinion) as kept,
      (select count(*)::int from intake) as batches`);
  expect(row).toEqual({ removed: 0, kept: 0, batches: 0 });
  await countsAgree(db);
});
