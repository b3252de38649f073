import { InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { roles } from '@/lib/domain/permissions';
import { createUnit } from '@/lib/services/units/create-unit';
import { listUnits } from '@/lib/services/units/list-units';
import { updateUnit } from '@/lib/services/units/update-unit';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { viewerAreas } from '@/lib/services/viewers/viewer-areas';
import { sayPlaces } from '@/lib/strings/units';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const today = '2026-11-23';
const city = { places: ['79'] };

test('an administrator adds units below, with places by name, code or key, and sees them in the list', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin', city);
  const form = {
    name: 'Ban xây dựng Đảng Quận 7',
    kind: 'ward_board',
    parentId: admin.unitId,
    cutOffDay: '20',
    textMonths: '12',
  };
  const { id } = await createUnit(admin, { ...form, places: 'quan 7\n760-2025\nQuận 7' }, today, db);
  const viewer = await viewerOf(db, admin.id);
  const listed = (await listUnits(viewer, {}, db)).rows.find((unit) => unit.id === id);
  expect(listed).toMatchObject({
    name: form.name,
    cutOffDay: 20,
    textMonths: 12,
    reporterMonths: null,
    parentId: admin.unitId,
  });
  expect(listed?.places.map((place) => place.key)).toEqual(['760-2025', '778-2025']);
  const { areas, units } = await viewerAreas(id, db);
  expect(units).toEqual([id]);
  expect(areas).toEqual(['760-2025', '778-2025', `~${id}`]);
});

test('a place read from the list can be sent back as it stands', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', city);
  const places = ['778-2025', '769-2025', '27460', '79-2025'];
  const form = { name: 'Đơn vị thử', kind: 'other', parentId: admin.unitId, cutOffDay: null };
  for (const key of places) {
    const { id } = await createUnit(admin, { ...form, places: [key] }, today, db);
    const viewer = await viewerOf(db, admin.id);
    const before = (await listUnits(viewer, {}, db)).rows.find((unit) => unit.id === id);
    const lines = before?.places.map((place) => place.line).join('\n');
    await updateUnit(viewer, { ...form, unitId: id, places: lines }, today, db);
    const after = (await listUnits(viewer, {}, db)).rows.find((unit) => unit.id === id);
    expect(after?.places.map((place) => place.key)).toEqual([key]);
  }
});

test('a unit of a city before and after it was enlarged names the city once, and places of one name are told apart', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin', { places: ['79-2025', '79'] });
  const said = async (places: string[]) => {
    const form = { name: 'Đơn vị thử', kind: 'other', parentId: admin.unitId, cutOffDay: null };
    const { id } = await createUnit(admin, { ...form, places }, today, db);
    const { rows: listed } = await listUnits(await viewerOf(db, admin.id), {}, db);
    return sayPlaces(listed.find((unit) => unit.id === id)?.places ?? [], 'vi');
  };
  expect(await said(['79-2025', '79'])).toBe('Thành phố Hồ Chí Minh (địa giới cũ và mới)');
  expect(await said(['79-2025'])).toBe('Thành phố Hồ Chí Minh (đến 30/06/2025)');
  expect(await said(['79'])).toBe('Thành phố Hồ Chí Minh');
  expect(await said(['778-2025', '760-2025'])).toBe('Quận 1; Quận 7');
  expect((await said(['27475-2025', '27475'])).split('; ').sort()).toEqual([
    'Phường Tân Hưng, Quận 7 (đến 30/06/2025)',
    'Phường Tân Hưng, Thành phố Hồ Chí Minh',
  ]);
  expect(await said([])).toBe('Không gắn địa bàn');
});

test('only administrators may keep units', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', city);
  for (const role of roles.filter((known) => known !== 'admin')) {
    const viewer = { ...admin, roles: [role] };
    const form = { name: 'Đơn vị thử', kind: 'other', parentId: admin.unitId, places: [] };
    await expect(createUnit(viewer, form, today, db)).rejects.toThrow(NotAllowed);
    await expect(updateUnit(viewer, { ...form, unitId: admin.unitId }, today, db)).rejects.toThrow(NotAllowed);
    await expect(listUnits(viewer, {}, db)).rejects.toThrow(NotAllowed);
  }
});

test('an administrator may not reach above or beside their own branch, nor widen their own area', async ({ db }) => {
  const above = await makeUnit(db, city);
  const beside = await makeUnit(db, { parentId: above.id, places: ['760-2025'] });
  const own = await makeUnit(db, { parentId: above.id, places: ['778-2025'] });
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: own.id })).id);
  const form = { name: 'Đơn vị thử', kind: 'other', places: [] as string[] };
  for (const parentId of [above.id, beside.id, null, 'không-có']) {
    await expect(createUnit(admin, { ...form, parentId }, today, db)).rejects.toThrow('parentId: unknown_unit');
  }
  for (const unitId of [above.id, beside.id]) {
    const change = { ...form, unitId, parentId: own.id };
    await expect(updateUnit(admin, change, today, db)).rejects.toThrow(NotFound);
  }
  const grab = { ...form, name: 'Tên mới', unitId: own.id, parentId: own.id, places: ['79'] };
  await updateUnit(admin, grab, today, db);
  const {
    rows: [after],
  } = await listUnits(admin, {}, db);
  expect(after).toMatchObject({ name: 'Tên mới', parentId: above.id });
  expect(after?.places.map((place) => place.key)).toEqual(['778-2025']);
});

test('an administrator of a unit without places may not widen it by a unit below, nor a superior by one in between', async ({
  db,
}) => {
  const above = await makeUnit(db, { places: ['778-2025'] });
  const union = await makeUnit(db, { parentId: above.id });
  const given = await makeUnit(db, { parentId: union.id, places: ['778-2025'] });
  const form = { name: 'Đơn vị thử', kind: 'other', parentId: union.id };
  const below = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: union.id })).id);
  for (const places of [['79'], ['778-2025'], ['Quận 7']]) {
    await expect(createUnit(below, { ...form, places }, today, db)).rejects.toThrow('places: outside_area');
  }
  await expect(updateUnit(below, { ...form, unitId: given.id, places: ['79'] }, today, db)).rejects.toThrow(
    'outside_area',
  );
  await updateUnit(below, { ...form, unitId: given.id, places: ['778-2025'] }, today, db);
  await createUnit(below, { ...form, places: [] }, today, db);
  const top = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: above.id })).id);
  await expect(createUnit(top, { ...form, places: ['79'] }, today, db)).rejects.toThrow('places: outside_area');
  await createUnit(top, { ...form, places: ['778-2025'] }, today, db);
});

test('a unit covers only places inside the unit above, and each wrong place is named', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['778-2025'] });
  const form = { name: 'Đơn vị thử', kind: 'other', parentId: admin.unitId };
  const places = ['Phường Tân Hưng', 'Quận 1', 'Xứ Không Có'];
  const error = await createUnit(admin, { ...form, places }, today, db).catch((caught: unknown) => caught);
  expect((error as InvalidInput).problems.map(({ code, value }) => [code, value])).toEqual([
    ['outside_area', 'Quận 1'],
    ['unknown_place', 'Xứ Không Có'],
  ]);
  for (const cutOffDay of ['0', '29', '1.5', 'hai mươi']) {
    await expect(createUnit(admin, { ...form, places: [], cutOffDay }, today, db)).rejects.toThrow(InvalidInput);
  }
  for (const months of ['0', '121', '1.5', '-1']) {
    for (const term of ['textMonths', 'reporterMonths']) {
      const tried = createUnit(admin, { ...form, places: [], [term]: months }, today, db);
      await expect(tried, `${term} ${months}`).rejects.toThrow(InvalidInput);
    }
  }
});

test('a unit may not be put under itself or under one below it', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', city);
  const child = await makeUnit(db, { parentId: admin.unitId });
  const grandchild = await makeUnit(db, { parentId: child.id });
  const viewer = await viewerOf(db, admin.id);
  for (const parentId of [child.id, grandchild.id]) {
    const change = { unitId: child.id, name: 'Vòng tròn', kind: 'other', parentId, places: [] };
    await expect(updateUnit(viewer, change, today, db)).rejects.toThrow('parentId: under_itself');
  }
});

test('leaders of two districts have areas that do not touch, and the city has both', async ({ db }) => {
  const top = await makeUnit(db, city);
  const seven = await makeUnit(db, { parentId: top.id, places: ['778-2025'] });
  const one = await makeUnit(db, { parentId: top.id, places: ['760-2025'] });
  const [a, b, all] = await Promise.all([seven, one, top].map((unit) => viewerAreas(unit.id, db)));
  expect(a?.areas.filter((area) => b?.areas.includes(area))).toEqual([]);
  expect(all?.areas).toEqual(expect.arrayContaining(['79', '79-2025', `~${seven.id}`, `~${one.id}`]));
  expect([...(all?.units ?? [])].sort()).toEqual([top.id, seven.id, one.id].sort());
});

test('a unit without places sees what its own people and those below it took in', async ({ db }) => {
  const university = await makeUnit(db, { kind: 'university' });
  const faculty = await makeUnit(db, { kind: 'union', parentId: university.id });
  expect([...(await viewerAreas(university.id, db)).areas].sort()).toEqual(
    [`@${university.id}`, `@${faculty.id}`].sort(),
  );
});

test('a command names the unit it acts for when there are several at the top', async ({ db }) => {
  const first = await makeUnit(db, city);
  expect((await operatorViewer({}, db)).unitId).toBe(first.id);
  const second = await makeUnit(db);
  await expect(operatorViewer({}, db)).rejects.toThrow(InvalidInput);
  expect((await operatorViewer({ unitId: second.id }, db)).roles).toEqual(['system']);
  await expect(operatorViewer({ unitId: 'không-có' }, db)).rejects.toThrow(NotFound);
});
