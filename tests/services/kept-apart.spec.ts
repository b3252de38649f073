import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { apartFlag } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { countKeptApart } from '@/lib/services/opinions/count-kept-apart';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { changeRoles } from '@/lib/services/people/change-roles';
import { listPeople } from '@/lib/services/people/list-people';
import { setReadsApart } from '@/lib/services/people/set-reads-apart';
import { keepRisingPhrases } from '@/lib/services/phrases/keep-rising-phrases';
import { suggestEntries } from '@/lib/services/phrases/suggest-entries';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { listOwnReports } from '@/lib/services/reports/list-own-reports';
import { readOwnReport } from '@/lib/services/reports/read-own-report';
import { readReporter } from '@/lib/services/reports/read-reporter';
import { submitReport } from '@/lib/services/reports/submit-report';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { shownRising } from '../support/rising-in';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const may: Filter = { preset: 'custom', from: '2026-05-01', to: '2026-05-31' };
const goVap = '26884';
const secret = 'Chồng đánh vợ giữa khuya, cả xóm nghe tiếng kêu cứu.';

/** A city board: an analyst and a leader who are not named, and an analyst who is. */
async function board(db: Db) {
  const { id: unitId } = await makeUnit(db, { places: ['79'] });
  const person = async (role: 'analyst' | 'leader' | 'collaborator' | 'admin') =>
    viewerOf(db, (await makePerson(db, { role, unitId })).id);
  const [analyst, leader, collaborator, admin] = await Promise.all(
    (['analyst', 'leader', 'collaborator', 'admin'] as const).map((role) => person(role)),
  );
  const named = { ...(await person('analyst')), readsApart: true };
  const system = await operatorOf(db, unitId);
  return { analyst, leader, collaborator, admin, named, system } as Record<
    'analyst' | 'leader' | 'collaborator' | 'admin' | 'named' | 'system',
    Viewer
  >;
}

const apart = (n: number, wish: Record<string, unknown> = {}) =>
  Array.from({ length: n }, () => ({ text: secret, flags: [apartFlag], placeKey: goVap, ...wish }));
const plain = (n: number, wish: Record<string, unknown> = {}) =>
  Array.from({ length: n }, () => ({ text: 'Đường ngập sau mưa.', placeKey: goVap, ...wish }));

const exported = async (viewer: Viewer, filter: Filter, db: Db, format: 'csv' | 'xlsx' = 'csv') =>
  Buffer.from(
    await new Response((await exportOpinions(viewer, { filter, format, locale: 'vi' }, db)).stream).arrayBuffer(),
  );

test('whoever is not named meets the text of such an item by no door, and cannot change it', async ({ db }) => {
  const { analyst, leader, system } = await board(db);
  const [id = 0] = await addOpinions(db, system, [...apart(1), ...plain(3)]);
  for (const viewer of [analyst, leader]) {
    for (const filter of [
      may,
      { ...may, flag: apartFlag },
      { ...may, flag: 'any' as const },
      { ...may, place: '764-2025' },
    ]) {
      expect(JSON.stringify(await listOpinions(viewer, { filter }, db))).not.toContain('khuya');
      expect((await exported(viewer, filter, db)).toString()).not.toContain('khuya');
      expect(JSON.stringify(await readDashboard(viewer, filter, db))).not.toContain('khuya');
    }
    await expect(readOpinion(viewer, id, db)).rejects.toThrow(NotFound);
  }
  await expect(readReporter(analyst, id, db)).rejects.toThrow(NotFound);
  const change = { id, basis: `0|neutral|KHAC|${apartFlag}|${goVap}`, flags: [], why: 'Thử gỡ' };
  await expect(correctOpinion(analyst, change, db)).rejects.toThrow(NotFound);
});

test('searching neither finds it nor tells what it says', async ({ db }) => {
  const { analyst, named, system } = await board(db);
  await addOpinions(db, system, [...apart(12), ...plain(3)]);
  for (const q of ['khuya', '"đánh vợ"', 'xom']) {
    const filter = { ...may, q };
    expect(await countOpinions(analyst, filter, db)).toBe(0);
    expect((await listOpinions(analyst, { filter }, db)).items).toEqual([]);
    expect(await countKeptApart(analyst, filter, db)).toBe('untold');
    expect(await countOpinions(named, filter, db)).toBe(12);
  }
});

test('no phrase of it rises, not even for whoever is named, and none is suggested, not even to the operator', async ({
  db,
}) => {
  const { analyst, named, system } = await board(db);
  const day = '2026-05-31';
  const texts = (n: number) => ({ text: `Chuyện số ${n}: cả xóm nghe tiếng kêu cứu lúc nửa khuya.`, day });
  const ids = await addOpinions(
    db,
    system,
    Array.from({ length: 8 }, (_, n) => ({ ...apart(1)[0], ...texts(n) })),
  );
  await addOpinions(db, system, [...plain(40, { day: '2026-05-10' }), ...plain(40, { day })]);
  const night = new Date(`${day}T18:00:00+07:00`);
  const risen = async (viewer: Viewer) => JSON.stringify((await shownRising(db, viewer, may, night)).rows);
  for (const viewer of [analyst, named]) expect(await risen(viewer)).toBe('[]');
  const eight = Array.from({ length: 8 }, (_, n) => texts(n));
  const open = await addOpinions(db, system, eight);
  for (const viewer of [analyst, named]) expect(await risen(viewer)).toContain('kêu cứu');
  await db.execute(
    sql`update opinion set flags = ${sql.param([apartFlag])} where id = any(${sql.param(open)}::bigint[])`,
  );
  expect((await shownRising(db, analyst, may, night, { isKept: true })).rows).toEqual([]);
  await keepRisingPhrases(caretaker, { anew: true }, db, night);
  for (const viewer of [analyst, named]) expect(await risen(viewer)).toBe('[]');
  for (const id of ids) {
    const { basis } = await readOpinion(named, id, db);
    await correctOpinion(named, { id, basis, sentiment: 'positive', topics: ['CCHC'], why: 'Thử' }, db);
  }
  expect((await suggestEntries(named, {}, db)).corrected).toBe(8);
  for (const viewer of [analyst, system]) expect((await suggestEntries(viewer, {}, db)).corrected).toBe(0);
});

test('whoever is named reads, finds, corrects and downloads it, and nothing is kept apart from them', async ({
  db,
}) => {
  const { named, system } = await board(db);
  const [id = 0] = await addOpinions(db, system, [...apart(1), ...plain(3)]);
  const detail = await readOpinion(named, id, db);
  expect(detail.text).toBe(secret);
  expect(await countOpinions(named, may, db)).toBe(4);
  expect(await countKeptApart(named, may, db)).toBeNull();
  expect((await exported(named, may, db)).toString()).toContain('khuya');
  const view = await readDashboard(named, may, db);
  expect(view.totals.all).toBe(4);
  expect(view.apart).toEqual({ now: null, before: null, places: {} });
  await correctOpinion(named, { id, basis: detail.basis, flags: [], why: 'Chỉ là phim' }, db);
  expect(await countOpinions({ ...named, readsApart: false }, may, db)).toBe(4);
});

test('an item that an unnamed analyst flags so is out of their sight at once', async ({ db }) => {
  const { analyst, system } = await board(db);
  const [id = 0] = await addOpinions(db, system, plain(1));
  const { basis } = await readOpinion(analyst, id, db);
  const receipt = await correctOpinion(analyst, { id, basis, flags: [apartFlag], why: 'Có bạo lực' }, db);
  expect(receipt.inScope).toBe(false);
  await expect(readOpinion(analyst, id, db)).rejects.toThrow(NotFound);
});

test('reporters still see their own report, and its receipt says the same', async ({ db }) => {
  const { analyst, collaborator } = await board(db);
  const form = {
    ...{ clientId: 'mot-bao-cao-rieng-01', text: secret, mainContent: 'Bạo hành', placeKey: goVap, day: '2026-05-20' },
    ...{ spread: 'few', certainty: 'witnessed', urgency: 'now' },
  };
  const receipt = await submitReport(collaborator, form, db, new Date('2026-05-21T03:00:00Z'));
  expect(receipt.flags).toContain(apartFlag);
  expect(receipt.text).toContain('khuya');
  expect(JSON.stringify(await listOwnReports(collaborator, {}, db))).toContain('khuya');
  expect((await readOwnReport(collaborator, receipt.id, db)).text).toContain('khuya');
  await expect(readOpinion(analyst, receipt.id, db)).rejects.toThrow(NotFound);
  await expect(readReporter(analyst, receipt.id, db)).rejects.toThrow(NotFound);
});

test('totals count them in tens, and the rows of a list with its sentence are the number that opened it', async ({
  db,
}) => {
  const { leader, named, system } = await board(db);
  await addOpinions(db, system, [
    ...apart(23),
    ...plain(40),
    ...apart(4, { placeKey: '778-2025' }),
    ...plain(6, { placeKey: null }),
  ]);
  for (const fold of [false, true]) {
    if (fold) await foldCounts(caretaker, {}, db);
    const view = await readDashboard(leader, may, db);
    expect(view.totals).toMatchObject({ all: 46, flagged: 0 });
    expect(view.apart).toMatchObject({ now: 20, before: 0 });
    expect(view.apart.places).toMatchObject({ '764-2025': 20, '778-2025': 0, '~': 0 });
    expect(view.flags.find(({ code }) => code === apartFlag)?.n).toBe(0);
    expect(view.latestFlagged).toEqual([]);
    for (const change of [
      {},
      { flag: 'any' as const },
      { flag: apartFlag },
      { place: '764-2025' },
      { place: '778-2025' },
      { unplaced: true },
    ]) {
      const filter = { ...may, ...change };
      const { items } = await listOpinions(leader, { filter, limit: 200 }, db);
      expect(await countOpinions(leader, filter, db)).toBe(items.length);
      const told = await countKeptApart(leader, filter, db);
      if (change.place) expect(told).toBe(view.apart.places[change.place]);
      else expect(told).toBe(change.unplaced ? 0 : view.apart.now);
    }
    expect((await readDashboard(named, may, db)).totals).toMatchObject({ all: 73, flagged: 27 });
  }
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
});

test('a place that is only named by what is kept apart is no row of a unit without places', async ({ db }) => {
  const { id: unitId } = await makeUnit(db);
  const leader = await viewerOf(db, (await makePerson(db, { role: 'leader', unitId })).id);
  await addOpinions(db, await operatorOf(db, unitId), [...apart(3), ...plain(2, { placeKey: '778-2025' })]);
  const rows = async (viewer: Viewer) => (await readDashboard(viewer, may, db)).places.map(({ key }) => key);
  expect(await rows(leader)).toEqual(['778-2025']);
  expect((await rows({ ...leader, readsApart: true })).sort()).toEqual(['764-2025', '778-2025']);
});

test('batches of others are counted without it, own ones as they were sent', async ({ db }) => {
  const { analyst, named } = await board(db);
  await db.execute(sql`insert into intake (unit_id, actor, door, read, added, unplaced, apart, apart_unplaced)
    values (${named.unitId}, ${named.id}, 'page', 12, 11, 11, 3, 3)`);
  const [{ id } = { id: 0 }] = (await db.execute(sql`select max(id)::int as id from intake`)) as unknown as {
    id: number;
  }[];
  await addOpinions(db, named, [
    ...apart(3, { placeKey: null, intakeId: id }),
    ...plain(8, { placeKey: null, intakeId: id }),
  ]);
  const seen = async (viewer: Viewer) => (await listIntakes(viewer, { limit: 1 }, db)).batches[0];
  expect(await seen(analyst)).toMatchObject({ read: null, added: 8, unplaced: 8 });
  expect(await seen(named)).toMatchObject({ read: 12, added: 11, unplaced: 11 });
  expect(await seen({ ...named, readsApart: false })).toMatchObject({ read: 12, added: 11 });
});

test('reading everything again reaches what is kept apart too, whoever starts it', async ({ db }) => {
  const { analyst, system } = await board(db);
  await addOpinions(db, system, [...apart(2), ...plain(2)]);
  expect(await reclassifyOpinions(analyst, {}, db)).toMatchObject({ read: 4, left: 0 });
});

test('an administrator names an analyst or a leader, which is recorded and holds from their next click', async ({
  db,
}) => {
  const { admin, leader, collaborator } = await board(db);
  await setReadsApart(admin, { personId: leader.id, to: 'named' }, db);
  expect((await viewerForPerson(leader.id, db)).readsApart).toBe(true);
  expect((await listPeople(admin, {}, db)).rows.filter(({ readsApart }) => readsApart).map(({ id }) => id)).toEqual([
    leader.id,
  ]);
  const [noted] = await db.execute(sql`select task, subject, detail from audit_entry order by seq desc limit 1`);
  expect(noted).toMatchObject({ task: 'person.manage', subject: `person:${leader.id}`, detail: { readsApart: true } });
  await setReadsApart(admin, { personId: leader.id, to: 'not' }, db);
  expect((await viewerForPerson(leader.id, db)).readsApart).toBe(false);
  for (const personId of [collaborator.id, admin.id]) {
    await expect(setReadsApart(admin, { personId, to: 'named' }, db)).rejects.toThrow(InvalidInput);
  }
});

test('losing the role or the unit ends it, and coming back does not bring it back', async ({ db }) => {
  const { admin, leader } = await board(db);
  const other = await makeUnit(db, { parentId: admin.unitId });
  const everywhere = { ...admin, units: [admin.unitId, other.id] };
  const namedAfter = async (...changes: { roles: string[]; unitId: string }[]) => {
    await setReadsApart(everywhere, { personId: leader.id, to: 'named' }, db);
    for (const change of changes) await changeRoles(everywhere, { personId: leader.id, ...change }, db);
    return (await viewerForPerson(leader.id, db)).readsApart;
  };
  const [leads, analyses] = [
    { roles: ['leader'], unitId: admin.unitId },
    { roles: ['analyst'], unitId: admin.unitId },
  ];
  expect(await namedAfter(analyses, leads)).toBe(true);
  expect(await namedAfter({ roles: ['collaborator'], unitId: admin.unitId }, leads)).toBe(false);
  expect(await namedAfter({ roles: ['leader'], unitId: other.id }, leads)).toBe(false);
});

test('nobody but an administrator of the unit names anybody, and no role but those two reads by being named', async ({
  db,
}) => {
  const { admin, leader, analyst, system } = await board(db);
  for (const viewer of [leader, analyst, system]) {
    await expect(setReadsApart(viewer, { personId: leader.id, to: 'named' }, db)).rejects.toThrow(NotAllowed);
  }
  const stranger = await makeViewer(db, 'admin');
  await expect(setReadsApart(stranger, { personId: leader.id, to: 'named' }, db)).rejects.toThrow(NotFound);
  const [id = 0] = await addOpinions(db, system, apart(1));
  for (const role of ['admin', 'system', 'collaborator'] as const) {
    await expect(readOpinion({ ...admin, roles: [role], readsApart: true }, id, db)).rejects.toThrow(NotAllowed);
    await expect(countKeptApart({ ...admin, roles: [role] }, may, db)).rejects.toThrow(NotAllowed);
  }
});

test('a form about a person that shows another state than now is refused', async ({ db }) => {
  const { admin, leader } = await board(db);
  const basis = (await listPeople(admin, {}, db)).rows.find(({ id }) => id === leader.id)?.basis;
  await setReadsApart(admin, { personId: leader.id, to: 'named', basis }, db);
  await expect(setReadsApart(admin, { personId: leader.id, to: 'not', basis }, db)).rejects.toThrow(
    'changed meanwhile',
  );
});
