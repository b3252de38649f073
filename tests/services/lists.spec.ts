import type { Db } from '@/db/client';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import { type ListAsked, type ListPage, rowsAPage } from '@/lib/domain/lists/lists';
import { roles, type Viewer } from '@/lib/domain/permissions';
import { chooseActor } from '@/lib/services/audit/choose-actor';
import { nameActor } from '@/lib/services/audit/name-actor';
import { readAuditState } from '@/lib/services/audit/read-audit-state';
import { searchActors } from '@/lib/services/audit/search-actors';
import { findRegistered } from '@/lib/services/channels/find-registered';
import { listChannels } from '@/lib/services/channels/list-channels';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { createKey } from '@/lib/services/keys/create-key';
import { listKeys } from '@/lib/services/keys/list-keys';
import { revokeKey } from '@/lib/services/keys/revoke-key';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { listPeople } from '@/lib/services/people/list-people';
import { readPerson } from '@/lib/services/people/read-person';
import { chooseUnit } from '@/lib/services/units/choose-unit';
import { listUnits } from '@/lib/services/units/list-units';
import { nameUnit } from '@/lib/services/units/name-unit';
import { offerUnits } from '@/lib/services/units/offer-units';
import { readUnit } from '@/lib/services/units/read-unit';
import { searchUnits } from '@/lib/services/units/search-units';
import { expect, test } from '../support/database';
import { addManyPeople, addManyUnits } from '../support/many-accounts';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

type Lister<L extends 'people' | 'units' | 'keys' | 'channels', Row> = (
  viewer: Viewer,
  asked: ListAsked<L>,
  db: Db,
) => Promise<ListPage<Row>>;

/** All rows of a list, page by page; each page but the last is full. */
async function turned<L extends 'people' | 'units' | 'keys' | 'channels', Row extends { id: string }>(
  list: Lister<L, Row>,
  viewer: Viewer,
  filter: ListAsked<L>['filter'],
  db: Db,
): Promise<Row[]> {
  const all: Row[] = [];
  let after: string | undefined;
  do {
    const page = await list(viewer, { filter, after }, db);
    all.push(...page.rows);
    if (page.next) expect(page.rows).toHaveLength(rowsAPage);
    after = page.next ?? undefined;
  } while (after);
  return all;
}

const named = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

test('accounts are listed as Vietnamese lists names: by the given name, đ after d, tones in their order, 2 before 10', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const { unitId } = admin;
  const order = [
    'Lê An',
    'Trần An',
    'Vũ Ánh',
    'Bùi Dũng',
    'Bùi Đạt',
    'Lê Ma',
    'Lê Mà',
    'Lê Mả',
    'Lê Mã',
    'Lê Má',
    'Lê Mạ',
  ];
  const numbered = ['Trạm 1', 'Trạm 2', 'Trạm 10'];
  for (const name of [...order, ...numbered].reverse()) await makePerson(db, { role: 'analyst', unitId, name });
  const filter = { role: 'analyst' } as const;
  expect(named((await listPeople(admin, { filter }, db)).rows)).toEqual([...numbered, ...order]);
  const full = named((await listPeople(admin, { filter: { ...filter, sort: 'full' } }, db)).rows);
  expect(full).toEqual([
    'Bùi Dũng',
    'Bùi Đạt',
    'Lê An',
    'Lê Ma',
    'Lê Mà',
    'Lê Mả',
    'Lê Mã',
    'Lê Má',
    'Lê Mạ',
    'Trạm 1',
    'Trạm 2',
    'Trạm 10',
    'Trần An',
    'Vũ Ánh',
  ]);
});

test('who turns the pages of a list meets everybody once, in any order, though accounts are closed meanwhile', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  await addManyPeople(db, admin.unitId, 234);
  for (const sort of ['given', 'full', 'username', 'newest'] as const) {
    const rows = await turned(listPeople, admin, { sort }, db);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(235);
    expect(rows).toHaveLength(235);
  }
  const first = await listPeople(admin, {}, db);
  expect(first.total).toBe(235);
  await deactivatePerson(admin, { personId: first.next }, db);
  const second = await listPeople(admin, { after: first.next ?? '' }, db);
  const whole = await turned(listPeople, admin, {}, db);
  expect(second.rows.map(({ id }) => id)).toEqual(whole.slice(50, 100).map(({ id }) => id));
});

test('accounts are found by name or user name, as people type: without marks, with them, by beginnings, in any order', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const { unitId } = admin;
  const person = (name: string, username: string) => makePerson(db, { role: 'analyst', unitId, name, username });
  await person('Nguyễn Văn Tùng', 'tung.nguyenvan');
  await person('Nguyễn Thị Hoà', 'hoa_quan7');
  await person('Trần Đức Hòa', 'tdhoa');
  await person('LÊ THỊ HOA', 'lth');
  const found = async (q: string) =>
    named((await listPeople(admin, { filter: { q, role: 'analyst' } }, db)).rows).sort();
  expect(await found('nguyen')).toEqual(['Nguyễn Thị Hoà', 'Nguyễn Văn Tùng']);
  expect(await found('NGUYEN tung')).toEqual(['Nguyễn Văn Tùng']);
  expect(await found('tung ng')).toEqual(['Nguyễn Văn Tùng']);
  expect(await found('tung.nguyenvan')).toEqual(['Nguyễn Văn Tùng']);
  expect(await found('quan7')).toEqual(['Nguyễn Thị Hoà']);
  expect(await found('hoa')).toEqual(['LÊ THỊ HOA', 'Nguyễn Thị Hoà', 'Trần Đức Hòa']);
  expect(await found('hoà')).toEqual(['Nguyễn Thị Hoà', 'Trần Đức Hòa']);
  expect(await found('hòa')).toEqual(['Nguyễn Thị Hoà', 'Trần Đức Hòa']);
  expect(await found('duc')).toEqual(['Trần Đức Hòa']);
  expect(await found('lê')).toEqual(['LÊ THỊ HOA']);
  expect(await found('uyen')).toEqual([]);
  for (const odd of ['%', '.*', '(', '\\', "'; drop table person; --", '_']) expect(await found(odd)).toEqual([]);
});

test('accounts are narrowed to a role, a state, and a unit with those below it', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const ward = await makeUnit(db, { parentId: admin.unitId });
  const team = await makeUnit(db, { parentId: ward.id });
  const inWard = await makePerson(db, { role: 'leader', unitId: ward.id });
  const inTeam = await makePerson(db, { role: 'collaborator', unitId: team.id });
  const ofBoth = await makePerson(db, { roles: ['leader', 'admin'], unitId: admin.unitId });
  const viewer = await viewerOf(db, admin.id);
  await deactivatePerson(viewer, { personId: inTeam.id }, db);
  const ids = async (filter: ListAsked<'people'>['filter']) =>
    (await listPeople(viewer, { filter }, db)).rows.map(({ id }) => id).sort();
  expect(await ids({ unit: ward.id })).toEqual([inWard.id, inTeam.id].sort());
  expect(await ids({ unit: team.id })).toEqual([inTeam.id]);
  expect(await ids({ state: 'closed' })).toEqual([inTeam.id]);
  expect(await ids({ role: 'leader' })).toEqual([inWard.id, ofBoth.id].sort());
  expect(await ids({ role: 'admin' })).toEqual([admin.id, ofBoth.id].sort());
  expect(await ids({ role: 'leader', state: 'closed' })).toEqual([]);
});

test('no list, search or choice shows what is above the viewer or beside them, whatever the address asks for', async ({
  db,
}) => {
  const top = await makeUnit(db, { name: 'Thành phố' });
  const beside = await makeUnit(db, { parentId: top.id, name: 'Phường Bên' });
  const own = await makeUnit(db, { parentId: top.id, name: 'Phường Mình' });
  const stranger = await makePerson(db, {
    roles: ['analyst'],
    unitId: beside.id,
    name: 'Người Bên Cạnh',
    username: 'benh',
  });
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: own.id })).id);
  const strangersAdmin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: beside.id })).id);
  await createKey(strangersAdmin, { label: 'Trạm bên', unitId: beside.id, places: '' }, '2026-11-30', db);
  for (const filter of [{}, { q: 'ben' }, { unit: beside.id }, { unit: top.id }]) {
    expect((await listPeople(admin, { filter }, db)).rows.map(({ id }) => id)).not.toContain(stranger.id);
    expect((await listKeys(admin, { filter }, db)).rows).toEqual([]);
  }
  expect((await listPeople(admin, { after: stranger.id }, db)).rows.map(({ id }) => id)).toEqual([admin.id]);
  expect(named((await listUnits(admin, {}, db)).rows)).toEqual(['Phường Mình']);
  expect((await listUnits(admin, {}, db)).rows[0]?.above).toBeNull();
  expect(await searchUnits(admin, 'phuong', db)).toEqual([{ id: own.id, name: 'Phường Mình', above: null }]);
  expect(await offerUnits(admin, db)).toEqual([{ id: own.id, name: 'Phường Mình', above: null }]);
  expect(await nameUnit(admin, beside.id, db)).toBeNull();
  await expect(readPerson(admin, stranger.id, db)).rejects.toThrow(NotFound);
  await expect(readUnit(admin, beside.id, db)).rejects.toThrow(NotFound);
  await expect(chooseUnit(admin, { id: '', name: 'Phường Bên' }, db)).rejects.toThrow('unitId: unknown_unit');
  expect(await searchActors(admin, 'ben', db)).toEqual([]);
  expect(await chooseActor(admin, 'benh', db)).toBeNull();
  expect(await nameActor(admin, stranger.id, db)).toBeNull();
});

test('only administrators may list, search and choose', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  for (const role of roles.filter((known) => known !== 'admin')) {
    const viewer = { ...admin, roles: [role] };
    const refused = [
      listPeople(viewer, {}, db),
      readPerson(viewer, admin.id, db),
      listUnits(viewer, {}, db),
      readUnit(viewer, admin.unitId, db),
      offerUnits(viewer, db),
      searchUnits(viewer, 'a', db),
      nameUnit(viewer, admin.unitId, db),
      chooseUnit(viewer, { id: admin.unitId }, db),
      listKeys(viewer, {}, db),
      ...(role === 'system'
        ? []
        : [searchActors(viewer, 'a', db), chooseActor(viewer, 'a', db), nameActor(viewer, admin.id, db)]),
    ];
    for (const one of await Promise.allSettled(refused)) {
      expect(one).toMatchObject({ status: 'rejected', reason: expect.any(NotAllowed) });
    }
  }
  for (const role of ['leader', 'collaborator'] as const) {
    await expect(findRegistered({ ...admin, roles: [role] }, ['Báo'], db)).rejects.toThrow(NotAllowed);
  }
});

test('units are turned page by page as a tree, each after its superior, and found by name', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { name: 'Ban' });
  await addManyUnits(db, admin.unitId, 230);
  const viewer = await viewerOf(db, admin.id);
  const rows = await turned(listUnits, viewer, {}, db);
  expect(rows).toHaveLength(231);
  expect(named(rows).slice(0, 12)).toEqual(['Ban', ...Array.from({ length: 11 }, (_, n) => `Tổ ${n + 1}`)]);
  expect(rows.slice(0, 3).map(({ depth, above }) => [depth, above])).toEqual([
    [0, null],
    [1, 'Ban'],
    [2, 'Tổ 1'],
  ]);
  const met = new Set<string>();
  for (const { id, parentId } of rows) {
    if (met.size > 0) expect(met).toContain(parentId);
    met.add(id);
  }
  expect(named(await turned(listUnits, viewer, { q: 'to 23' }, db))).toEqual(['Tổ 23', 'Tổ 230']);
  expect(await offerUnits(viewer, db)).toBeNull();
  expect(named(await searchUnits(viewer, 'to 1', db))).toHaveLength(8);
});

test('a unit is chosen by its name, and by that of the one above it where two are called alike', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { name: 'Ban' });
  const [one, two] = [
    await makeUnit(db, { parentId: admin.unitId, name: 'Phường 1' }),
    await makeUnit(db, { parentId: admin.unitId, name: 'Phường 2' }),
  ];
  const first = await makeUnit(db, { parentId: one.id, name: 'Tổ dân vận' });
  const second = await makeUnit(db, { parentId: two.id, name: 'Tổ dân vận' });
  const viewer = await viewerOf(db, admin.id);
  const chosen = (name: string, id = '') => chooseUnit(viewer, { id, name }, db);
  expect(await chosen('phuong 1')).toBe(one.id);
  expect(await chosen(one.id)).toBe(one.id);
  expect(await chosen('Tổ dân vận · Phường 2')).toBe(second.id);
  expect(await chosen('Tổ dân vận', first.id)).toBe(first.id);
  expect(await chosen('Phường 1', first.id)).toBe(one.id);
  await expect(chosen('Tổ dân vận')).rejects.toThrow('unitId: ambiguous_unit');
  await expect(chosen('Phường 9', first.id)).rejects.toThrow('unitId: unknown_unit');
  await expect(chosen('', first.id)).rejects.toThrow('unitId: required');
  expect(await chooseUnit(viewer, { id: 'as-it-is' }, db)).toBe('as-it-is');
});

test('channels are found by name and kind, and a receipt learns which of its names are registered', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  for (const name of ['Báo Đà Nẵng', 'Báo Cần Thơ', 'Báo Dân Trí'])
    await registerChannel(admin, { name, kind: 'publication' }, db);
  expect(named((await listChannels(admin, {}, db)).rows)).toEqual(['Báo Cần Thơ', 'Báo Dân Trí', 'Báo Đà Nẵng']);
  expect(named((await listChannels(admin, { filter: { q: 'da nang' } }, db)).rows)).toEqual(['Báo Đà Nẵng']);
  expect((await listChannels(admin, { filter: { kind: 'other' } }, db)).rows).toEqual([]);
  expect(await findRegistered(admin, ['bao  CAN tho', 'Báo Lạ'], db)).toEqual(['bao  CAN tho']);
});

test('keys are found by what they are for, by their unit and by whether they live', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const make = (label: string) => createKey(admin, { label, unitId: admin.unitId, places: '' }, '2026-11-30', db);
  const [old] = [await make('Trạm thu cũ'), await make('Trạm thu mới')];
  await revokeKey(admin, old.id, db);
  const labels = async (filter: ListAsked<'keys'>['filter']) =>
    (await turned(listKeys, admin, filter, db)).map(({ label }) => label);
  expect(await labels({})).toEqual(['Trạm thu mới', 'Trạm thu cũ']);
  expect(await labels({ state: 'revoked' })).toEqual(['Trạm thu cũ']);
  expect(await labels({ q: 'moi' })).toEqual(['Trạm thu mới']);
  expect(await labels({ q: 'thu', state: 'live', unit: admin.unitId })).toEqual(['Trạm thu mới']);
});

test('in a large board whose deeds are asked for is looked for by name', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  expect((await readAuditState(admin, db)).people).toHaveLength(1);
  await addManyPeople(db, admin.unitId, 30);
  expect((await readAuditState(admin, db)).people).toBeNull();
  expect(await searchActors(admin, 'many000007', db)).toMatchObject([{ id: 'many-000007' }]);
  expect(await chooseActor(admin, 'MANY000007', db)).toBe('many-000007');
  expect(await nameActor(admin, 'many-000007', db)).toContain(' ');
});
