import { Conflict, InvalidInput, NotAllowed } from '@/lib/domain/errors';
import { listChannels } from '@/lib/services/channels/list-channels';
import { mayChangeChannels } from '@/lib/services/channels/may-change-channels';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const newspaper = { name: 'Báo Thử', kind: 'publication' };

test('only an administrator of the top unit says what a channel is called and of what kind it is', async ({ db }) => {
  const top = await makeViewer(db, 'admin');
  const ward = await makeUnit(db, { parentId: top.unitId });
  const below = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: ward.id })).id);
  await registerChannel(top, newspaper, db);
  const {
    rows: [shown],
  } = await listChannels(below, {}, db);
  expect(shown).toMatchObject(newspaper);
  expect(await mayChangeChannels(top, db)).toBe(true);
  expect(await mayChangeChannels(below, db)).toBe(false);
  for (const change of [
    { name: 'Báo Mới', kind: 'publication' },
    { name: 'BÁO THỬ', kind: 'publication' },
    { ...newspaper, kind: 'social', basis: shown?.basis },
  ]) {
    await expect(registerChannel(below, change, db)).rejects.toThrow(NotAllowed);
  }
  expect((await listChannels(top, {}, db)).rows).toEqual([shown]);
});

test('other roles of the top unit may not change channels, and collaborators and leaders do not see them', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  for (const role of ['collaborator', 'analyst', 'leader', 'system'] as const) {
    await expect(registerChannel({ ...admin, roles: [role] }, newspaper, db)).rejects.toThrow(NotAllowed);
  }
  for (const role of ['collaborator', 'leader'] as const) {
    await expect(listChannels({ ...admin, roles: [role] }, {}, db)).rejects.toThrow(NotAllowed);
    await expect(mayChangeChannels({ ...admin, roles: [role] }, db)).rejects.toThrow(NotAllowed);
  }
  expect(await mayChangeChannels({ ...admin, roles: ['analyst'] }, db)).toBe(false);
  const operator = { ...(await operatorOf(db, admin.unitId)), roles: ['admin' as const] };
  expect(await mayChangeChannels(operator, db)).toBe(true);
});

test('a group named by a ward of the directory is registered as it is, one named by no place that is known once that is confirmed', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const known = { name: 'Đoàn phường An Lạc', kind: 'social' };
  expect(await registerChannel(admin, known, db)).toMatchObject(known);
  for (const name of ['Phường Vy', 'Báo Hoàng Long', 'Giáo xứ Bùi Phát']) {
    const asked = { name, kind: 'office_page' };
    await expect(registerChannel(admin, asked, db)).rejects.toThrow('nobodys: channel_not_told');
    expect(await registerChannel(admin, { ...asked, nobodys: 'yes' }, db)).toMatchObject(asked);
  }
});

test('of two administrators who change one channel at once the second is told, and again when they look once more', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  await registerChannel(admin, newspaper, db);
  const basis = (await listChannels(admin, {}, db)).rows[0]?.basis;
  const outcomes = await Promise.allSettled([
    registerChannel(admin, { ...newspaper, kind: 'social', basis }, db),
    registerChannel(admin, { ...newspaper, kind: 'office_page', basis }, db),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
  const {
    rows: [now],
  } = await listChannels(admin, {}, db);
  expect(await registerChannel(admin, { ...newspaper, kind: 'other', basis: now?.basis }, db)).toMatchObject({
    kind: 'other',
  });
});

test('of two who add one channel at once, the second does not replace the kind the first chose', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const outcomes = await Promise.allSettled([
    registerChannel(admin, newspaper, db),
    registerChannel(admin, { name: 'bao thu', kind: 'social', nobodys: 'yes' }, db),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
});

test("a name like a person's becomes no channel but an office's or a publication's, and stays one", async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const name = 'Lan Chi Bình Thạnh';
  for (const input of [
    { name, kind: 'social', nobodys: 'yes' },
    { name, kind: 'other' },
    { name, kind: 'office_page' },
    { name, kind: 'publication', nobodys: 'no' },
  ]) {
    await expect(registerChannel(admin, input, db)).rejects.toThrow(InvalidInput);
  }
  expect((await listChannels(admin, {}, db)).rows).toEqual([]);
  const made = await registerChannel(admin, { name, kind: 'office_page', nobodys: 'yes' }, db);
  const {
    rows: [shown],
  } = await listChannels(admin, {}, db);
  expect(shown).toMatchObject({ id: made.id, name, kind: 'office_page' });
  await expect(registerChannel(admin, { name, kind: 'social', basis: shown?.basis }, db)).rejects.toThrow(InvalidInput);
});
