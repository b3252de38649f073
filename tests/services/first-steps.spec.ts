import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import { isBeginning, nextStep } from '@/lib/domain/people/first-steps';
import { dayInVietnam } from '@/lib/domain/period';
import { caretaker, roles } from '@/lib/domain/permissions';
import { changePassword } from '@/lib/services/account/change-password';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { importPeople } from '@/lib/services/people/import-people';
import { readFirstSteps } from '@/lib/services/people/read-first-steps';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const given = (line: number, name: string, role = 'Cộng tác viên') => ({ line, name, username: '', role, unit: '' });
const report = (now: Date) => ({
  clientId: randomUUID(),
  text: 'Bà con phản ánh đường ngập sâu sau mưa lớn, xe máy chết máy hàng loạt.',
  day: dayInVietnam(now),
  placeUnknown: true,
});

test('each step is done by what is there, and undone when it is there no more', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  expect(await readFirstSteps(admin, db)).toEqual({
    places: 0,
    collaborators: 0,
    handedOver: 0,
    hasReport: false,
    hasPost: false,
  });
  await db.insert(schema.unitPlace).values({ unitId: admin.unitId, placeKey: '79' });
  const { opened } = await importPeople(
    admin,
    [given(2, 'Lê An'), given(3, 'Lê Bình'), given(4, 'Lê Chi', 'admin')],
    db,
  );
  expect(await readFirstSteps(admin, db)).toMatchObject({ places: 1, collaborators: 2, handedOver: 0 });
  const [an, binh] = await db.query.person.findMany({
    where: (row, { like }) => like(row.name, 'Lê %'),
    orderBy: (row, { asc }) => asc(row.name),
  });
  const first = await viewerOf(db, an?.id ?? '');
  const current = opened.find(({ username }) => username === an?.username)?.oneTimePassword ?? '';
  const next = 'mot-mat-khau-rieng';
  await changePassword(first, { current, next, repeated: next }, db);
  const handed = await readFirstSteps(admin, db);
  expect(handed).toMatchObject({ collaborators: 2, handedOver: 1 });
  expect(nextStep(handed)).toBe('slips');
  await deactivatePerson(admin, { personId: binh?.id }, db);
  expect(nextStep(await readFirstSteps(admin, db))).toBe('report');
  await db.delete(schema.unitPlace).where(eq(schema.unitPlace.unitId, admin.unitId));
  expect(await readFirstSteps(admin, db)).toMatchObject({ places: 0, collaborators: 1 });
});

test('a first report that is kept apart ends no step: no list shows it', async ({ db }) => {
  const { unitId, id } = await makeViewer(db, 'admin');
  const now = new Date('2026-11-21T09:00:00+07:00');
  const collaborator = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId })).id);
  await submitReport(
    collaborator,
    { ...report(now), text: 'Nghe chồng đánh đập vợ giữa khuya, cả xóm kêu cứu.' },
    db,
    now,
  );
  const told = async () => (await readFirstSteps(await viewerOf(db, id), db)).hasReport;
  expect(await told()).toBe(false);
  await foldCounts(caretaker, {}, db);
  expect(await told()).toBe(false);
  await submitReport(collaborator, report(now), db, now);
  expect(await told()).toBe(true);
  await foldCounts(caretaker, {}, db);
  expect(await told()).toBe(true);
});

test('the first report ends the steps, folded into the roll-up or not', async ({ db }) => {
  const { unitId, id } = await makeViewer(db, 'admin');
  const collaborator = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId })).id);
  const admin = await viewerOf(db, id);
  expect(isBeginning(await readFirstSteps(admin, db))).toBe(true);
  const now = new Date();
  await submitReport(collaborator, report(now), db, now);
  expect(await readFirstSteps(admin, db)).toMatchObject({ hasReport: true, hasPost: false });
  await foldCounts(caretaker, {}, db);
  expect(await readFirstSteps(admin, db)).toMatchObject({ hasReport: true, hasPost: false });
  expect(isBeginning(await readFirstSteps(admin, db))).toBe(false);
});

test('whom the identity provider lets in was handed their account, one-time password or not', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const { id } = await makePerson(db, { role: 'collaborator', unitId: admin.unitId });
  await db.update(schema.person).set({ mustChangePassword: true }).where(eq(schema.person.id, id));
  expect(await readFirstSteps(admin, db)).toMatchObject({ collaborators: 1, handedOver: 0 });
  await db.insert(schema.account).values({ id, accountId: 'sub', providerId: 'https://idp.example', userId: id });
  expect(await readFirstSteps(admin, db)).toMatchObject({ collaborators: 1, handedOver: 1 });
});

test('what other units have is no step of these: neither their people nor their reports', async ({ db }) => {
  const top = await makeUnit(db, { places: ['79'] });
  const ward = await makeUnit(db, { parentId: top.id });
  const beside = await makeUnit(db, { parentId: top.id, places: ['778-2025'] });
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: ward.id })).id);
  const reporter = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId: beside.id })).id);
  const now = new Date();
  await submitReport(reporter, report(now), db, now);
  expect(await readFirstSteps(admin, db)).toEqual({
    places: 0,
    collaborators: 0,
    handedOver: 0,
    hasReport: false,
    hasPost: false,
  });
  const above = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: top.id })).id);
  expect(await readFirstSteps(above, db)).toMatchObject({ places: 2, collaborators: 1, hasReport: true });
});

test('a board whose posts come in and that has no collaborators is led no more', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  await addOpinions(db, await operatorOf(db, admin.unitId), [{ text: 'Đường ngập sâu sau mưa lớn.' }]);
  const facts = await readFirstSteps(admin, db);
  expect(facts).toMatchObject({ hasPost: true, hasReport: false });
  expect(isBeginning(facts)).toBe(false);
});

test('only administrators see how far the first steps are', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  for (const role of roles.filter((known) => known !== 'admin')) {
    await expect(readFirstSteps({ ...admin, roles: [role] }, db)).rejects.toThrow(NotAllowed);
  }
});
