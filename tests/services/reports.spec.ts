import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { AmbiguousPlace } from '@/lib/domain/report/ambiguous-place';
import { apartFlag } from '@/lib/domain/vocabulary';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { listOwnReports } from '@/lib/services/reports/list-own-reports';
import { readOwnReport } from '@/lib/services/reports/read-own-report';
import { readReporter } from '@/lib/services/reports/read-reporter';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expect, test } from '../support/database';
import { makePerson, makeViewer, viewerOf } from '../support/world';

const now = new Date('2026-11-23T03:00:00Z');
const typed = (change: Record<string, unknown> = {}) => ({
  clientId: randomUUID(),
  text: 'Mưa một chút là hẻm sau chợ ngập tới đầu gối, bà con rất bức xúc.',
  place: 'q7',
  day: '2026-11-20',
  socialGroup: 'traders',
  mainContent: '',
  interest: '',
  spread: 'few',
  certainty: 'witnessed',
  urgency: 'normal',
  suggestion: '',
  ...change,
});
const countsOf = async (db: Db) => {
  const [row] = await db.execute<{ opinions: number; reports: number; counted: number }>(sql`
    select (select count(*)::int from opinion) as opinions, (select count(*)::int from report) as reports,
      (select coalesce(sum(n), 0)::int from count_delta) as counted`);
  return row;
};
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InvalidInput)) throw error ?? new Error('it went in');
  return error.problems[0];
};

test('A leader, an administrator and a program may not send a report', async ({ db }) => {
  for (const role of ['leader', 'admin', 'system'] as const) {
    const viewer = await makeViewer(db, role, { places: ['79'] });
    await expect(submitReport(viewer, typed(), db, now)).rejects.toThrow(NotAllowed);
    await expect(listOwnReports(viewer, {}, db)).rejects.toThrow(NotAllowed);
    await expect(readOwnReport(viewer, 1, db)).rejects.toThrow(NotAllowed);
  }
});

test('A report is kept with how it was read, its place, its counts and a line in the record', async ({ db }) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const receipt = await submitReport(viewer, typed(), db, now);
  expect(receipt).toMatchObject({
    repeated: false,
    differs: false,
    sentiment: 'negative',
    placeName: 'Quận 7',
    districtName: 'Quận 7',
  });
  expect(receipt.topics).toContain('NGAP');
  expect(receipt.reasons?.length).toBeGreaterThan(0);
  expect(await countsOf(db)).toEqual({ opinions: 1, reports: 1, counted: 1 });
  const [kept] = await db.execute<{ areas: string[] }>(sql`select areas from opinion`);
  expect(kept?.areas).toEqual(expect.arrayContaining(['778-2025', '79', `@${viewer.unitId}`]));
  const lines = await db.execute(sql`select from audit_entry`);
  expect(lines, 'nothing that outlives the link to the reporter says who sent it').toHaveLength(0);
});

test('Sent twice, twenty times or by two taps at once, a report is kept once and answered with the same receipt', async ({
  db,
}) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const report = typed();
  const receipts = await Promise.all(Array.from({ length: 20 }, () => submitReport(viewer, report, db, now)));
  expect(new Set(receipts.map((receipt) => receipt.id)).size).toBe(1);
  expect(receipts.filter((receipt) => !receipt.repeated)).toHaveLength(1);
  const again = await submitReport(viewer, report, db, now);
  expect(again).toEqual({ ...receipts.find((receipt) => receipt.repeated), differs: false });
  expect(await countsOf(db)).toEqual({ opinions: 1, reports: 1, counted: 1 });
});

test('The same client id from two people is two reports, and changed words under a kept id are said to be not kept', async ({
  db,
}) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const other = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId: viewer.unitId })).id);
  const report = typed();
  const first = await submitReport(viewer, report, db, now);
  const second = await submitReport(other, report, db, now);
  expect(second.id).not.toBe(first.id);
  const changed = await submitReport(viewer, { ...report, text: 'Nay nước đã rút, bà con rất vui mừng.' }, db, now);
  expect(changed).toMatchObject({ id: first.id, text: first.text, repeated: true, differs: true });
  expect(await countsOf(db)).toEqual({ opinions: 2, reports: 2, counted: 2 });
});

test('What identifies a person is hidden in every field before anything is kept', async ({ db }) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const secret = '0912 345 678';
  const receipt = await submitReport(
    viewer,
    typed({
      text: `Đường ngập nước, gọi ${secret} để hỏi thêm.`,
      mainContent: `Ngập nước, hỏi ${secret}`,
      interest: `Buôn bán, hỏi ${secret}`,
      suggestion: `Gọi lại ${secret}`,
    }),
    db,
    now,
  );
  expect(receipt.masked).toEqual({ phone: 4 });
  const everything = await db.execute(sql`
    select row_to_json(o)::text || row_to_json(r)::text || coalesce((select string_agg(row_to_json(a)::text, '') from audit_entry a), '') as kept
    from opinion o join report r on r.opinion_id = o.id`);
  expect(JSON.stringify(everything)).not.toMatch(/345[ .]?678/);
  for (const field of ['text', 'mainContent', 'interest', 'suggestion'] as const) {
    expect(receipt[field]).toContain('[số điện thoại]');
  }
});

test('A place outside the area, an unknown one and one of several are sent back saying which', async ({ db }) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['778-2025'] });
  const send = (place: string) => submitReport(viewer, typed({ place }), db, now);
  expect(await problemOf(send('Gò Vấp'))).toMatchObject({ field: 'place', code: 'outside_area' });
  expect(await problemOf(send('Xứ Không Có'))).toMatchObject({ field: 'place', code: 'unknown_place' });
  expect(await countsOf(db)).toMatchObject({ opinions: 0 });

  const city = await makeViewer(db, 'collaborator', { places: ['79'] });
  const error = await submitReport(city, typed({ place: 'phường 1' }), db, now).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(AmbiguousPlace);
  const [candidate] = (error as AmbiguousPlace).candidates;
  const receipt = await submitReport(city, typed({ placeKey: candidate?.key }), db, now);
  expect(receipt.placeName).toBe(candidate?.name);
  // Of places of one name the district says which was chosen.
  expect(receipt.districtName).not.toBeNull();
});

test('A name typed without choosing is asked about when several places of the area fit, never guessed', async ({
  db,
}) => {
  const city = await makeViewer(db, 'collaborator', { places: ['79'] });
  const candidatesOf = async (place: string) => {
    const error = await submitReport(city, typed({ place }), db, now).catch((thrown: unknown) => thrown);
    if (!(error instanceof AmbiguousPlace)) throw error;
    return error.candidates.map(({ name }) => name);
  };
  const wards = Array.from({ length: 3 }, () => 'Phường Tân Phú');
  expect((await candidatesOf('tân phú')).toSorted()).toEqual([...wards, 'Quận Tân Phú']);
  expect(await candidatesOf('go vap')).toEqual(['Phường Gò Vấp', 'Quận Gò Vấp']);
  expect(await candidatesOf('an phú')).toEqual(['Phường An Phú', 'Phường An Phú', 'Xã An Phú']);
  expect(await countsOf(db)).toMatchObject({ opinions: 0 });

  for (const [place, name] of Object.entries({
    q7: 'Quận 7',
    'quận 7': 'Quận 7',
    'p. tân phú': 'Phường Tân Phú',
    'phuong tan hung': 'Phường Tân Hưng',
    'quận gò vấp': 'Quận Gò Vấp',
  })) {
    expect((await submitReport(city, typed({ place }), db, now)).placeName).toBe(name);
  }
  const chosen = await submitReport(city, typed({ place: 'tân phú', placeKey: '767-2025' }), db, now);
  expect(chosen.placeName).toBe('Quận Tân Phú');
  const district = await makeViewer(db, 'collaborator', { places: ['778-2025'] });
  expect((await submitReport(district, typed({ place: 'tân phú' }), db, now)).placeName).toBe('Phường Tân Phú');
});

test('A report whose place is not known is kept as unplaced, and a unit without places may name any', async ({
  db,
}) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const receipt = await submitReport(viewer, typed({ place: '', placeUnknown: 'on' }), db, now);
  expect(receipt.placeName).toBeNull();
  const [kept] = await db.execute<{ areas: string[] }>(sql`select areas from opinion`);
  expect(kept?.areas.toSorted()).toEqual([`@${viewer.unitId}`, `~${viewer.unitId}`]);
  const university = await makeViewer(db, 'collaborator', { kind: 'university' });
  expect((await submitReport(university, typed(), db, now)).placeName).toBe('Quận 7');
});

test('My reports are mine alone, newest first, a page at a time', async ({ db }) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const other = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId: viewer.unitId })).id);
  const ids: number[] = [];
  for (let n = 0; n < 5; n++) ids.unshift((await submitReport(viewer, typed(), db, now)).id);
  const first = await listOwnReports(viewer, { limit: 3 }, db);
  const second = await listOwnReports(viewer, { limit: 3, before: first.next ?? undefined }, db);
  expect([...first.reports, ...second.reports].map((report) => report.id)).toEqual(ids);
  expect(second.next).toBeNull();
  expect((await listOwnReports(other, {}, db)).reports).toEqual([]);
  await expect(readOwnReport(other, ids[0] ?? 0, db)).rejects.toThrow(NotFound);
  await expect(readOwnReport(viewer, Number.NaN, db)).rejects.toThrow(NotFound);
});

test('A report opened by its reporter, and by nobody else, says what its reading hangs on', async ({ db }) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const other = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId: viewer.unitId })).id);
  const { id, text } = await submitReport(viewer, typed(), db, now);
  const seen = await readOwnReport(viewer, id, db);
  expect(seen).toMatchObject({ unexplained: null, setByPeople: [] });
  const [feeling] = seen.hinges;
  expect(feeling).toMatchObject({ about: 'sentiment', code: 'negative' });
  expect(feeling?.spans.map(({ start, end }) => text.slice(start, end))).toContain('bức xúc');
  await expect(readOwnReport(other, id, db)).rejects.toThrow(NotFound);
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const { basis } = await readOpinion(analyst, id, db);
  await correctOpinion(analyst, { id, basis, sentiment: 'neutral', why: 'Chỉ là lời kể' }, db);
  const corrected = await readOwnReport(viewer, id, db);
  expect(corrected.setByPeople).toEqual(['sentiment']);
  expect(corrected.hinges.map(({ about }) => about)).not.toContain('sentiment');
  await db.execute(sql`update opinion set lexicon_version = 'older'`);
  expect(await readOwnReport(viewer, id, db)).toMatchObject({ hinges: [], unexplained: 'older_lexicon' });
});

test('Who sent a report is told to an analyst of its area only, and looking leaves a line in the record', async ({
  db,
}) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['778-2025'] });
  const { id } = await submitReport(viewer, typed(), db, now);
  const city = await makeViewer(db, 'analyst', { places: ['79'] });
  expect(await readReporter(city, id, db)).toHaveProperty('username');
  const [line] = await db.execute(sql`select actor, subject from audit_entry where task = 'reporter.read'`);
  expect(line).toEqual({ actor: city.id, subject: `opinion:${id}` });
  const elsewhere = await makeViewer(db, 'analyst', { places: ['764-2025'] });
  await expect(readReporter(elsewhere, id, db)).rejects.toThrow(NotFound);
  const leader = await makeViewer(db, 'leader', { places: ['79'] });
  await expect(readReporter(leader, id, db)).rejects.toThrow(NotAllowed);
  await db.execute(sql`update opinion set flags = ${`{${apartFlag}}`}::text[]`);
  await expect(readReporter(city, id, db), 'kept apart').rejects.toThrow(NotFound);
  expect(await readReporter({ ...city, readsApart: true }, id, db)).toHaveProperty('username');
  const [last] = await db.execute(sql`select subject from audit_entry where task = 'reporter.read' order by seq desc`);
  expect(last).toEqual({ subject: 'opinion:apart' });
});
