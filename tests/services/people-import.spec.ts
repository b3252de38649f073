import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { Conflict, NotAllowed, NotFound } from '@/lib/domain/errors';
import { parsePeopleLines } from '@/lib/domain/input/people-lines';
import type { GivenPerson } from '@/lib/domain/people/people-plan';
import { roles } from '@/lib/domain/permissions';
import { shownPerson } from '@/lib/domain/shown-state';
import { signIn } from '@/lib/services/account/sign-in';
import { deactivatePeople } from '@/lib/services/people/deactivate-people';
import { importPeople } from '@/lib/services/people/import-people';
import { movePeople } from '@/lib/services/people/move-people';
import { planPeople } from '@/lib/services/people/plan-people';
import { readChosen } from '@/lib/services/people/read-chosen';
import { readPeopleFile } from '@/lib/services/people/read-people-file';
import { readPerson } from '@/lib/services/people/read-person';
import { expect, test } from '../support/database';
import { makeXlsx } from '../support/make-xlsx';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

async function* bytesOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}

const given = (line: number, person: Partial<GivenPerson>): GivenPerson => ({
  line,
  name: 'Lê Văn An',
  username: '',
  role: 'Cộng tác viên',
  unit: '',
  ...person,
});

test('a spreadsheet of people is read whatever its delimiter, order of columns and marks, with the numbers of its lines', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const csv =
    'Danh sách tổ\nVai trò;Họ và tên;Đơn vị\n\nChuyên viên;Nguyễn Văn Tùng;Tổ 1\n;;\nLãnh đạo;"Trần; Bình";\n';
  expect(await readPeopleFile(admin, bytesOf(csv))).toEqual([
    { line: 4, name: 'Nguyễn Văn Tùng', username: '', role: 'Chuyên viên', unit: 'Tổ 1' },
    { line: 6, name: 'Trần; Bình', username: '', role: 'Lãnh đạo', unit: '' },
  ]);
  const book = makeXlsx([
    ['HO TEN', 'ten dang nhap', 'vai tro'],
    ['Lê An', 'le.an', 'admin'],
  ]);
  expect(await readPeopleFile(admin, bytesOf(book))).toEqual([
    { line: 2, name: 'Lê An', username: 'le.an', role: 'admin', unit: '' },
  ]);
});

test('a line that cannot be told apart into cells is refused by its number with why, and moves nothing into other columns', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const csv =
    'Họ và tên;Vai trò;Đơn vị;Tên đăng nhập\nLê An;"Chuyên viên; Quản trị";;le.an\nLê Bình;Chuyên viên; Quản trị;;le.binh\n"Lê Cả;Chuyên viên;;\n';
  const lines = await readPeopleFile(admin, bytesOf(csv));
  expect(parsePeopleLines(JSON.stringify(lines)), 'as a page sends them back').toEqual(lines);
  const { planned, refused } = await planPeople(admin, lines, db);
  expect(planned.map(({ line, username, roles }) => [line, username, String(roles)])).toEqual([
    [2, 'le.an', 'analyst,admin'],
  ]);
  const [wide, open] = refused;
  expect([wide?.given.line, wide?.problems]).toEqual([3, [{ field: 'line', code: 'row_too_wide', limit: 4 }]]);
  expect([open?.given.line, open?.problems[0]?.code]).toEqual([4, 'csv_quote_open']);
});

test('what is no spreadsheet of people is refused by name', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const refused = (text: string) => expect(readPeopleFile(admin, bytesOf(text))).rejects;
  await refused('').toThrow('file: file_empty');
  await refused('%PDF-1.7').toThrow('file: file_is_pdf');
  await refused('a;b;c\n1;2;3').toThrow('file: no_name_column');
  await refused('Họ và tên;Vai trò\n').toThrow('file: file_empty');
  await refused('[{"name":"Lê An"}]').toThrow('file: no_name_column');
  await refused(`Họ và tên\n${'Lê An\n'.repeat(501)}`).toThrow('file: too_many');
});

test('a dry run says of every line what would be made or why nothing is, and changes nothing', async ({ db }) => {
  const top = await makeUnit(db, { name: 'Thành phố' });
  const own = await makeUnit(db, { parentId: top.id, name: 'Phường Mình' });
  const team = await makeUnit(db, { parentId: own.id, name: 'Tổ 1' });
  await makeUnit(db, { parentId: top.id, name: 'Phường Bên' });
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: own.id, username: 'qt' })).id);
  await makePerson(db, { role: 'analyst', unitId: top.id, username: 'tung.nguyenvan' });
  const lines = [
    given(2, { name: 'Nguyễn Văn Tùng' }),
    given(3, { name: 'Nguyễn Văn Tùng', unit: 'to 1', role: 'lanh dao' }),
    given(4, { username: 'Rieng.Toi', role: 'Quản trị; Chuyên viên' }),
    given(5, { username: 'rieng.toi' }),
    given(6, { username: 'tung.nguyenvan' }),
    given(7, { username: 'có dấu' }),
    given(8, { role: 'system' }),
    given(9, { role: '' }),
    given(10, { unit: 'Phường Bên' }),
    given(11, { unit: 'Không Có' }),
    given(12, { name: '' }),
    given(13, { name: 'A', role: 'vua', unit: top.id }),
    given(14, { role: 'Chuyên viên; Chương trình' }),
  ];
  const { planned, refused } = await planPeople(admin, lines, db);
  expect(
    planned.map(({ line, username, roles, unitId, isMade }) => [line, username, String(roles), unitId, isMade]),
  ).toEqual([
    [2, 'tung.nguyenvan2', 'collaborator', own.id, true],
    [3, 'tung.nguyenvan3', 'leader', team.id, true],
    [4, 'rieng.toi', 'analyst,admin', own.id, false],
  ]);
  expect(
    refused.map((one) => [one.given.line, one.problems.map(({ field, code }) => `${field} ${code}`).join()]),
  ).toEqual([
    [5, 'username username_doubled'],
    [6, 'username username_taken'],
    [7, 'username username_shape'],
    [8, 'roles not_in_list'],
    [9, 'roles no_role'],
    [10, 'unitId unknown_unit'],
    [11, 'unitId unknown_unit'],
    [12, 'username required,name required'],
    [13, 'name too_short,roles not_in_list,unitId unknown_unit'],
    [14, 'roles not_in_list'],
  ]);
  expect(refused.at(-1)?.problems[0]?.value).toBe('Chương trình');
  expect(await db.$count(schema.person)).toBe(2);
  expect(await db.$count(schema.auditEntry)).toBe(0);
});

test('good lines become accounts in one go, each noted and with a password that opens it once; the others come back', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const lines = [
    given(2, { name: 'Lê An' }),
    given(3, { role: 'vua' }),
    given(4, { name: 'Lê An', role: 'leader, admin' }),
  ];
  const { opened, refused } = await importPeople(admin, lines, db);
  expect(opened.map(({ line, username }) => [line, username])).toEqual([
    [2, 'an.le'],
    [4, 'an.le2'],
  ]);
  expect(refused.map((one) => one.given.line)).toEqual([3]);
  const entries = await db.select().from(schema.auditEntry);
  expect(entries.map(({ task, detail }) => [task, detail])).toEqual([
    ['person.manage', { act: 'create', roles: 'collaborator', unit: admin.unitId }],
    ['person.manage', { act: 'create', roles: 'leader,admin', unit: admin.unitId }],
  ]);
  expect(JSON.stringify(entries)).not.toContain('Lê An');
  const [first] = opened;
  const stored = JSON.stringify(await db.select().from(schema.account));
  for (const { oneTimePassword } of opened) expect(stored).not.toContain(oneTimePassword);
  const input = { username: 'an.le', password: first?.oneTimePassword };
  expect((await signIn(input, '127.0.0.1', db)).cookie).toBeTruthy();
  const person = await db.query.person.findFirst({ where: eq(schema.person.username, 'an.le') });
  expect(person?.mustChangePassword).toBe(true);
});

test('of two who send one spreadsheet at once nobody loses a line, and no user name is given twice', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const lines = [given(2, { username: 'mot.nguoi' }), given(3, { username: 'hai.nguoi' })];
  const [one, two] = await Promise.all([importPeople(admin, lines, db), importPeople(admin, [...lines].reverse(), db)]);
  expect(one.opened.length + two.opened.length).toBe(2);
  expect(one.refused.length + two.refused.length).toBe(2);
  for (const { problems } of [...one.refused, ...two.refused]) expect(problems[0]?.code).toBe('username_taken');
});

test('several accounts are closed, or moved, all at once and each noted; who is there already is noted no second time', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const team = await makeUnit(db, { parentId: admin.unitId });
  const viewer = await viewerOf(db, admin.id);
  const [a, b] = [
    await makePerson(db, { role: 'analyst', unitId: admin.unitId }),
    await makePerson(db, { role: 'leader', unitId: team.id }),
  ];
  const people = (await readChosen(viewer, [a.id, b.id, admin.id, 'nobody'], db)).map(({ id, basis }) => ({
    personId: id,
    basis,
  }));
  expect(people.map(({ personId }) => personId)).toEqual([a.id, b.id]);
  expect(await movePeople(viewer, { people, unitId: team.id }, db)).toBe(1);
  expect(await readPerson(viewer, a.id, db)).toMatchObject({ roles: ['analyst'], unitId: team.id });
  await expect(deactivatePeople(viewer, { people }, db)).rejects.toThrow(Conflict);
  expect((await readPerson(viewer, b.id, db)).active).toBe(true);
  const anew = (await readChosen(viewer, [a.id, b.id], db)).map(({ id, basis }) => ({ personId: id, basis }));
  expect(await deactivatePeople(viewer, { people: anew }, db)).toBe(2);
  expect(await deactivatePeople(viewer, { people: [{ personId: a.id }] }, db)).toBe(0);
  const entries = await db.select().from(schema.auditEntry);
  expect(entries.map(({ subject, detail }) => `${subject} ${detail.act}`).sort()).toEqual(
    [`person:${a.id} change-role`, `person:${a.id} deactivate`, `person:${b.id} deactivate`].sort(),
  );
});

test('nobody is closed or moved together with the viewer or with somebody outside their branch', async ({ db }) => {
  const city = await makeUnit(db);
  const own = await makeUnit(db, { parentId: city.id });
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: own.id })).id);
  const [inside, outside] = [
    await makePerson(db, { role: 'analyst', unitId: own.id }),
    await makePerson(db, { role: 'analyst', unitId: city.id }),
  ];
  for (const [other, refused] of [
    [admin.id, 'own_account'],
    [outside.id, NotFound],
  ] as const) {
    const people = [{ personId: inside.id }, { personId: other }];
    await expect(deactivatePeople(admin, { people }, db)).rejects.toThrow(refused);
    await expect(movePeople(admin, { people, unitId: own.id }, db)).rejects.toThrow(refused);
  }
  await expect(movePeople(admin, { people: [{ personId: inside.id }], unitId: city.id }, db)).rejects.toThrow(
    'unknown_unit',
  );
  await expect(deactivatePeople(admin, { people: [] }, db)).rejects.toThrow('nobody_chosen');
  expect(await readPerson(admin, inside.id, db)).toMatchObject({ active: true, unitId: own.id });
  expect(await db.$count(schema.auditEntry)).toBe(0);
});

test('whoever was named to read what is kept apart is so no longer once moved', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const team = await makeUnit(db, { parentId: admin.unitId });
  const viewer = await viewerOf(db, admin.id);
  const { id } = await makePerson(db, { role: 'analyst', unitId: admin.unitId });
  await db.update(schema.person).set({ readsApart: true }).where(eq(schema.person.id, id));
  const basis = shownPerson(await readPerson(viewer, id, db));
  await movePeople(viewer, { people: [{ personId: id, basis }], unitId: team.id }, db);
  expect((await readPerson(viewer, id, db)).readsApart).toBe(false);
});

test('only administrators may make, close or move accounts in bulk', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const people = [{ personId: (await makePerson(db, { role: 'analyst', unitId: admin.unitId })).id }];
  for (const role of roles.filter((known) => known !== 'admin')) {
    const viewer = { ...admin, roles: [role] };
    for (const refused of [
      readPeopleFile(viewer, bytesOf('Họ và tên\nLê An')),
      planPeople(viewer, [given(2, {})], db),
      importPeople(viewer, [given(2, {})], db),
      deactivatePeople(viewer, { people }, db),
      movePeople(viewer, { people, unitId: admin.unitId }, db),
      readChosen(viewer, [admin.id], db),
    ]) {
      await expect(refused).rejects.toThrow(NotAllowed);
    }
  }
});
