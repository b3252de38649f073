import { randomUUID } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import readExcelFile from 'read-excel-file/node';
import { type Db, schema } from '@/db/client';
import { record } from '@/db/queries/activity';
import { readHead } from '@/lib/domain/audit/chain';
import { NotAllowed } from '@/lib/domain/errors';
import { allow, caretaker, type Viewer } from '@/lib/domain/permissions';
import { checkAudit } from '@/lib/services/audit/check-audit';
import { exportAudit } from '@/lib/services/audit/export-audit';
import { listAudit } from '@/lib/services/audit/list-audit';
import { readAuditState } from '@/lib/services/audit/read-audit-state';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { sayActor } from '@/lib/strings/say-actor';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const filter = { preset: 'all', from: '2026-01-01', to: '2026-12-31' } as const;

const did = (db: Db, viewer: Viewer, subject: string) => record(db, allow(viewer, 'opinion.correct'), subject);
const subjectsOf = async (db: Db, viewer: Viewer, asked = {}) =>
  (await listAudit(viewer, { filter: asked }, db)).entries.map(({ subject }) => subject);
const entriesOf = (db: Db, task: string) =>
  db.select().from(schema.auditEntry).where(eq(schema.auditEntry.task, task)).orderBy(asc(schema.auditEntry.seq));

/** A province with a district below it, and another province; an administrator and an analyst of each. */
async function units(db: Db) {
  await makeUnit(db, { id: 'tinh', places: ['79'] });
  await makeUnit(db, { id: 'quan', parentId: 'tinh', places: ['778-2025'] });
  await makeUnit(db, { id: 'khac', places: ['01'] });
  const person = async (role: 'admin' | 'analyst', unitId: string) =>
    viewerOf(db, (await makePerson(db, { role, unitId, name: `${role} ${unitId}` })).id);
  return {
    top: await person('admin', 'tinh'),
    part: await person('admin', 'quan'),
    other: await person('admin', 'khac'),
    analysts: [
      await person('analyst', 'tinh'),
      await person('analyst', 'quan'),
      await person('analyst', 'khac'),
    ] as const,
  };
}

test('nobody but an administrator sees the audit, takes it along or has it checked', async ({ db }) => {
  for (const role of ['collaborator', 'analyst', 'leader'] as const) {
    const viewer = await makeViewer(db, role);
    await expect(listAudit(viewer, { filter: {} }, db)).rejects.toThrow(NotAllowed);
    await expect(readAuditState(viewer, db)).rejects.toThrow(NotAllowed);
    await expect(exportAudit(viewer, { filter: {}, format: 'csv', locale: 'vi' }, db)).rejects.toThrow(NotAllowed);
    await expect(checkAudit(viewer, {}, db)).rejects.toThrow(NotAllowed);
  }
  expect(await db.select().from(schema.auditEntry)).toEqual([]);
});

test('an administrator sees what was done for their unit and those below; for no unit, or one that is gone, at the top alone', async ({
  db,
}) => {
  const { top, part, other, analysts } = await units(db);
  await makeUnit(db, { id: 'tam' });
  const gone = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: 'tam' })).id);
  for (const [n, viewer] of [...analysts, gone].entries()) await did(db, viewer, `opinion:${n + 1}`);
  await record(db, allow(caretaker, 'demo.manage'), 'demo');
  await db.delete(schema.person).where(eq(schema.person.id, gone.id));
  await db.delete(schema.unit).where(eq(schema.unit.id, 'tam'));
  expect(await subjectsOf(db, top)).toEqual(['demo', 'opinion:4', 'opinion:2', 'opinion:1']);
  expect(await subjectsOf(db, part)).toEqual(['opinion:2']);
  expect(await subjectsOf(db, other)).toEqual(['demo', 'opinion:4', 'opinion:3']);
  expect(await subjectsOf(db, caretaker)).toHaveLength(5);
});

test('it is narrowed by days in Vietnam, person, task and subject, and goes on where a page ended', async ({ db }) => {
  const { top, analysts } = await units(db);
  const at = async (seq: number, moment: string) =>
    db
      .update(schema.auditEntry)
      .set({ at: new Date(moment) })
      .where(eq(schema.auditEntry.seq, seq));
  await did(db, analysts[0], 'opinion:1');
  await did(db, analysts[1], 'opinion:12');
  await record(db, allow(analysts[0], 'reporter.read'), 'opinion:1');
  await at(1, '2026-03-01T16:59:59.999Z');
  await at(2, '2026-03-01T17:00:00.000Z');
  await at(3, '2026-03-02T17:00:00.000Z');
  const seqs = async (asked: object) => (await listAudit(top, { filter: asked }, db)).entries.map(({ seq }) => seq);
  expect(await seqs({ from: '2026-03-02', to: '2026-03-02' })).toEqual([2]);
  expect(await seqs({ to: '2026-03-01' })).toEqual([1]);
  expect(await seqs({ actor: analysts[0].id })).toEqual([3, 1]);
  expect(await seqs({ task: 'reporter.read' })).toEqual([3]);
  expect(await seqs({ subject: 'opinion:1' })).toEqual([3, 1]);
  await record(db, allow(top, 'unit.manage'), 'unit:x', { act: 'create' });
  await record(db, allow(top, 'unit.manage'), 'unit:x', { act: 'update' });
  expect(await seqs({ task: 'unit.manage' })).toEqual([5, 4]);
  expect(await seqs({ task: 'unit.manage', act: 'create' })).toEqual([4]);
  expect(await seqs({ subject: 'opinion' })).toEqual([3, 2, 1]);
  expect(await seqs({ subject: "opinion' or true --" })).toEqual([]);
  const first = await listAudit(top, { filter: {}, limit: 2 }, db);
  expect([first.entries.map(({ seq }) => seq), first.next]).toEqual([[5, 4], 4]);
  const rest = await listAudit(top, { filter: {}, limit: 3, before: 4 }, db);
  expect([rest.entries.map(({ seq }) => seq), rest.next]).toEqual([[3, 2, 1], null]);
});

test('somebody is named while their account is there, and as somebody who has left once it is gone', async ({ db }) => {
  const { top, analysts } = await units(db);
  const id = randomUUID();
  await db.execute(sql`update person set id = ${id} where id = ${analysts[0].id}`);
  await did(db, { ...analysts[0], id }, 'opinion:1');
  const said = async () => (await listAudit(top, { filter: {} }, db)).entries.map((entry) => sayActor(entry, 'vi'));
  expect(await said()).toEqual(['analyst tinh']);
  await db.delete(schema.person).where(eq(schema.person.id, id));
  expect(await said()).toEqual([`người đã rời (mã …${id.slice(-8)})`]);
  expect(await verifyAudit(caretaker, {}, db)).toMatchObject({ ok: true });
});

test('its state says where the chain stands, whether it could be rewritten, and whom to ask for', async ({ db }) => {
  const { part, analysts } = await units(db);
  const head = await did(db, analysts[1], 'opinion:1');
  const state = await readAuditState(part, db);
  expect(state).toMatchObject({ head, mayRewrite: true });
  expect(state.people?.map(({ id }) => id).sort()).toEqual([part.id, analysts[1].id].sort());
});

test('a download is two entries: what was asked for in codes, and how many rows it had in the end', async ({ db }) => {
  const viewer = await makeViewer(db, 'leader', { places: ['79'] });
  const asked = { ...filter, topic: 'NGAP', q: 'Nguyễn Thị Lan 0912 345 678' } as const;
  const file = await exportOpinions(viewer, { filter: asked, format: 'csv', locale: 'vi' }, db);
  await new Response(file.stream).arrayBuffer();
  const [begun, ended] = await entriesOf(db, 'opinion.export');
  expect(begun).toMatchObject({ actor: viewer.id, unitId: viewer.unitId, subject: 'opinions' });
  expect(begun?.detail).toEqual({
    act: 'begin',
    format: 'csv',
    from: '2026-01-01',
    to: '2026-12-31',
    topic: 'NGAP',
    letters: 27,
  });
  expect(ended?.detail).toEqual({ act: 'end', format: 'csv', of: begun?.seq, rows: 0 });
  const entries = await db.select().from(schema.auditEntry);
  // Ids and digests may hold any digits by chance.
  const kept = JSON.stringify(entries.map(({ task, subject, detail }) => ({ task, subject, detail })));
  for (const secret of ['Lan', '0912', '345']) expect(kept).not.toContain(secret);
});

test('a download that is broken off, or never read, says so once', async ({ db }) => {
  const viewer = await makeViewer(db, 'leader', { places: ['79'] });
  const file = await exportOpinions(viewer, { filter, format: 'xlsx', locale: 'vi' }, db);
  await file.stream.cancel();
  await expect
    .poll(async () => (await entriesOf(db, 'opinion.export')).map(({ detail }) => detail.act))
    .toEqual(['begin', 'broken-off']);
});

test('the head stands in the name of every file and on a sheet of a workbook, and the chain goes through it', async ({
  db,
}) => {
  const viewer = await makeViewer(db, 'leader', { places: ['79'] });
  for (const format of ['csv', 'xlsx'] as const) {
    const file = await exportOpinions(viewer, { filter, format, locale: 'vi' }, db);
    const bytes = Buffer.from(await new Response(file.stream).arrayBuffer());
    const short = readHead(/-nk(.+)\.\w+$/.exec(file.filename)?.[1] ?? '');
    expect(await verifyAudit(caretaker, { head: short ?? undefined }, db)).toMatchObject({ ok: true });
    expect(short).not.toBeNull();
    if (format === 'csv') continue;
    const sheets = await readExcelFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Ý kiến', 'Thông tin']);
    const [[, printed] = []] = sheets[1]?.data ?? [];
    const head = readHead(String(printed));
    expect(head?.hash.startsWith(short?.hash ?? '-')).toBe(true);
    expect(await verifyAudit(caretaker, { head: head ?? undefined }, db)).toMatchObject({ ok: true });
    await db.delete(schema.auditEntry).where(eq(schema.auditEntry.seq, head?.seq ?? 0));
    expect(await verifyAudit(caretaker, { head: head ?? undefined }, db)).toMatchObject({ ok: false });
  }
});

test('the audit taken along has what the page shows, what each digest is made of, and is an entry itself', async ({
  db,
}) => {
  const { part, analysts } = await units(db);
  for (const analyst of analysts) await did(db, analyst, 'opinion:1');
  const asked = { subject: 'opinion', from: '2026-01-01' };
  const file = await exportAudit(part, { filter: asked, format: 'csv', locale: 'vi' }, db);
  const lines = (await new Response(file.stream).text()).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('Số,Lúc,Ai,Việc,Đối tượng,Chi tiết,Nội dung được băm,Dấu băm nội dung,Dấu băm chuỗi');
  expect(lines[1]).toMatch(/^2,[^,]+,analyst quan,Sửa cách đọc,Ý kiến 1,,"\{""actor"":/);
  const entries = await entriesOf(db, 'audit.export');
  expect(entries.map(({ detail }) => detail)).toEqual([
    { act: 'begin', format: 'csv', subject: 'opinion', from: '2026-01-01' },
    { act: 'end', format: 'csv', of: entries[0]?.seq, rows: 1 },
  ]);
});

test('a batch is noted when it begins and when it ends, with its counts, also when it breaks off', async ({ db }) => {
  const viewer = await makeViewer(db, 'analyst', { places: ['79'] });
  const line = (n: number) => ({
    line: n,
    raw: 'x',
    record: { text: `Đường ngập nước số ${n}`, date: '2026-05-10', channel: 'Báo Thử', place: '79' },
  });
  const rows = (end: () => void) =>
    (async function* () {
      for (let n = 1; n <= 3; n++) yield line(n);
      end();
    })();
  const now = new Date('2026-06-01T03:00:00Z');
  const whole = await ingestPosts(viewer, { rows: rows(() => {}), door: 'page' }, db, now);
  const failing = ingestPosts(
    viewer,
    {
      rows: rows(() => {
        throw new Error('the file ends in the middle');
      }),
      door: 'api',
    },
    db,
    now,
  );
  await expect(failing).rejects.toThrow('the file ends');
  const entries = await entriesOf(db, 'post.ingest');
  expect(entries.map(({ detail }) => [detail.act, detail.door ?? detail.rejected])).toEqual([
    ['begin', 'page'],
    ['end', 0],
    ['begin', 'api'],
    ['broken-off', expect.any(Number)],
  ]);
  expect(entries[1]).toMatchObject({ subject: `intake:${whole.intakeId}`, detail: { added: whole.added } });
});
