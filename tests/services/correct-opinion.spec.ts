import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { Conflict, InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import { AmbiguousPlace } from '@/lib/domain/report/ambiguous-place';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const tanMy = '27487';
const goVap = '26884';
const why = 'Đọc lại nguyên văn thì khác';

type Wish = Parameters<typeof addOpinions>[2][number];

async function boardWith(db: Db, wish: Wish = {}) {
  const analyst = await makeViewer(db, 'analyst', { places: ['79', '79-2025'] });
  const [id = 0] = await addOpinions(db, await operatorOf(db, analyst.unitId), [
    { placeKey: tanMy, sentiment: 'negative', topics: ['NGAP', 'GIAOTHONG'], topicScores: [0.75, 0.25], ...wish },
  ]);
  const correct = async (change: Record<string, unknown>, viewer: Viewer = analyst) => {
    const { basis } = await readOpinion(viewer, id, db);
    return correctOpinion(viewer, { id, basis, why, ...change }, db);
  };
  return { analyst, id, correct, read: () => readOpinion(analyst, id, db) };
}

const problemsOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InvalidInput)) throw error ?? new Error('it went in');
  return error.problems;
};
const traceOf = async (db: Db) => {
  const [row] = await db.execute(sql`
    select (select count(*)::int from correction) as corrections, (select count(*)::int from audit_entry) as records,
      (select count(*)::int from count_delta) as deltas`);
  return row;
};
const countsAgree = async (db: Db) => {
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};

test('Only an analyst may correct: a collaborator, a leader, an administrator and a program may not', async ({
  db,
}) => {
  const { id, analyst } = await boardWith(db);
  const { basis } = await readOpinion(analyst, id, db);
  const input = { id, basis, sentiment: 'neutral', why };
  for (const role of ['collaborator', 'leader', 'admin', 'system'] as Role[]) {
    await expect(correctOpinion({ ...analyst, roles: [role] }, input, db)).rejects.toThrow(NotAllowed);
  }
  await expect(correctOpinion({ ...analyst, kind: 'key' }, input, db)).rejects.toThrow(NotAllowed);
  expect(await traceOf(db)).toEqual({ corrections: 0, records: 0, deltas: 1 });
});

test('An analyst of another district may not correct an item, and is not told that it exists', async ({ db }) => {
  const { id, analyst } = await boardWith(db);
  const other = await makeViewer(db, 'analyst', { places: ['764-2025'] });
  const { basis } = await readOpinion(analyst, id, db);
  await expect(correctOpinion(other, { id, basis, sentiment: 'neutral', why }, db)).rejects.toThrow(NotFound);
  await expect(correctOpinion(other, { id: id + 99, basis, sentiment: 'neutral', why }, db)).rejects.toThrow(NotFound);
  expect(await traceOf(db)).toEqual({ corrections: 0, records: 0, deltas: 1 });
});

test('Sentiment, topics, flags and place are corrected in one step, with who, when and why, and the counts follow', async ({
  db,
}) => {
  const { id, analyst, correct, read } = await boardWith(db, { flags: ['F1_KHANCAP'] });
  await foldCounts(caretaker, {}, db);
  const change = { sentiment: 'neutral', topics: ['GIAOTHONG', 'YTE'], flags: [], place: 'Phường Gò Vấp' };
  const changed = ['sentiment', 'topics', 'flags', 'place'];
  expect(await correct(change)).toEqual({ id, changed, inScope: true });
  const detail = await read();
  expect(detail).toMatchObject({
    ...{ sentiment: 'neutral', topics: ['GIAOTHONG', 'YTE'], topicScores: [0.25, 0], flags: [], score: 0 },
    ...{ placeKey: goVap, placeName: 'Phường Gò Vấp', districtName: 'Quận Gò Vấp', placeFrom: 'corrected' },
    ...{ corrected: true, correctedFields: changed },
  });
  const [correction] = detail.corrections;
  expect(correction).toMatchObject({
    why,
    before: { sentiment: 'negative', topics: ['NGAP', 'GIAOTHONG'], flags: ['F1_KHANCAP'], place: 'Phường Tân Mỹ' },
    after: { sentiment: 'neutral', topics: ['GIAOTHONG', 'YTE'], flags: [], place: 'Phường Gò Vấp' },
  });
  const [person] = await db.execute<{ name: string }>(sql`select name from person where id = ${analyst.id}`);
  expect(correction?.who).toBe(person?.name);
  expect(correction?.at).toBeInstanceOf(Date);
  const [line] = await db.execute(sql`select actor, task, subject, detail from audit_entry`);
  const fields = changed.join(',');
  expect(line).toEqual({ actor: analyst.id, task: 'opinion.correct', subject: `opinion:${id}`, detail: { fields } });
  const deltas = await db.execute(sql`select n, sentiment, areas from count_delta order by n`);
  expect([...deltas]).toEqual([
    { n: -1, sentiment: 'negative', areas: [tanMy, '778-2025', '79', `@${analyst.unitId}`] },
    { n: 1, sentiment: 'neutral', areas: [goVap, '764-2025', '79', `@${analyst.unitId}`] },
  ]);
  await countsAgree(db);
});

test('What is not spoken of stays, and what was corrected before stays corrected', async ({ db }) => {
  const { correct, read } = await boardWith(db);
  await correct({ sentiment: 'positive' });
  expect(await correct({ flags: ['F5_LUADAO', 'F1_KHANCAP'] })).toMatchObject({ changed: ['flags'] });
  const detail = await read();
  expect(detail).toMatchObject({
    ...{ sentiment: 'positive', topics: ['NGAP', 'GIAOTHONG'], flags: ['F1_KHANCAP', 'F5_LUADAO'], placeKey: tanMy },
    ...{ placeFrom: 'given', correctedFields: ['sentiment', 'flags'] },
  });
  expect(detail.corrections.map(({ after }) => after)).toEqual([
    { flags: ['F1_KHANCAP', 'F5_LUADAO'] },
    { sentiment: 'positive' },
  ]);
  await countsAgree(db);
});

test('A whole form that says what the item already says is sent back, and nothing is kept', async ({ db }) => {
  const { correct } = await boardWith(db, { flags: ['F9_THIEUCANCU', 'F1_KHANCAP'] });
  const form = { sentiment: 'negative', topics: ['NGAP', 'GIAOTHONG'], flags: ['F1_KHANCAP', 'F9_THIEUCANCU'] };
  for (const change of [{}, form, { ...form, place: 'phường Tân Mỹ', placeKey: tanMy }]) {
    expect(await problemsOf(correct(change))).toEqual([{ field: 'form', code: 'nothing_changed' }]);
  }
  expect(await traceOf(db)).toEqual({ corrections: 0, records: 0, deltas: 1 });
});

test('Each wrong field is named, and nothing is kept', async ({ db }) => {
  const { analyst, correct } = await boardWith(db);
  const cases: [Record<string, unknown>, string, string][] = [
    [{ sentiment: 'angry' }, 'sentiment', 'not_in_list'],
    [{ topics: [] }, 'topics', 'required'],
    [{ topics: ['NGAP', 'YTE', 'GIAODUC', 'DATDAI'] }, 'topics', 'too_many'],
    [{ topics: ['NGAP', 'KHAC'] }, 'topics', 'other_alone'],
    [{ topics: ['CHINHTRI'] }, 'topics', 'not_in_list'],
    [{ flags: ['F1_KHANCAP', 'BELIEF'] }, 'flags', 'not_in_list'],
    [{ sentiment: 'neutral', why: '  ' }, 'why', 'required'],
    [{ sentiment: 'neutral', why: 'ừ' }, 'why', 'too_short'],
    [{ sentiment: 'neutral', why: 'à'.repeat(501) }, 'why', 'too_long'],
    [{ place: 'Xứ Không Có' }, 'place', 'unknown_place'],
    [{ place: 'Quận Ba Đình, Hà Nội' }, 'place', 'outside_area'],
    [{ placeKey: '00004' }, 'place', 'outside_area'],
  ];
  for (const [change, field, code] of cases) {
    expect((await problemsOf(correct(change)))[0], JSON.stringify(change)).toMatchObject({ field, code });
  }
  for (const input of [null, 'x', [], 7, { id: 'x' }]) {
    expect((await problemsOf(correctOpinion(analyst, input, db))).length).toBeGreaterThan(0);
  }
  expect(await traceOf(db)).toEqual({ corrections: 0, records: 0, deltas: 1 });
});

test('What identifies a person is hidden in the reason too', async ({ db }) => {
  const { correct, read } = await boardWith(db);
  await correct({ sentiment: 'neutral', why: 'Đã gọi 0912 345 678 hỏi lại\u0000, chỉ là lời kể' });
  expect((await read()).corrections[0]?.why).toBe('Đã gọi [số điện thoại] hỏi lại, chỉ là lời kể');
});

test('Of two analysts who looked at the same state only the first corrects it; the other is told and nothing is lost', async ({
  db,
}) => {
  const { id, analyst, read } = await boardWith(db);
  const second = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: analyst.unitId })).id);
  const { basis } = await read();
  const outcomes = await Promise.allSettled([
    correctOpinion(analyst, { id, basis, sentiment: 'neutral', why }, db),
    correctOpinion(second, { id, basis, sentiment: 'positive', why }, db),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(refused?.reason).toBeInstanceOf(Conflict);
  expect((await read()).corrections).toHaveLength(1);
  await expect(correctOpinion(second, { id, basis, topics: ['YTE'], why }, db)).rejects.toThrow(Conflict);
  await countsAgree(db);
});

test('A place may be written in any spelling, as a key, or left empty for not known', async ({ db }) => {
  const { correct, read, analyst } = await boardWith(db);
  const areasOf = async () => (await db.execute<{ areas: string[] }>(sql`select areas from opinion`))[0]?.areas;
  await correct({ place: 'q. go vap' });
  expect(await read()).toMatchObject({ placeKey: '764-2025', placeName: 'Quận Gò Vấp' });
  await correct({ place: 'Phường Tân Mỹ', placeKey: tanMy });
  expect(await read()).toMatchObject({ placeKey: tanMy });
  await correct({ place: '' });
  expect(await read()).toMatchObject({ placeKey: null, place: null, placeFrom: 'corrected' });
  expect(await areasOf()).toEqual([`~${analyst.unitId}`, `@${analyst.unitId}`]);
  await correct({ placeKey: goVap });
  expect(await read()).toMatchObject({ placeKey: goVap });
  await countsAgree(db);
});

test('A new name typed beside the old key means the new place, as a form without JavaScript sends it', async ({
  db,
}) => {
  const { correct, read } = await boardWith(db);
  await correct({ place: 'phường Gò Vấp', placeKey: tanMy });
  expect(await read()).toMatchObject({ placeKey: goVap });
  await correct({ place: '', placeKey: goVap });
  expect(await read()).toMatchObject({ placeKey: null });
});

test('A name of several places is answered with all that it may mean, and one of them can be chosen', async ({
  db,
}) => {
  const { correct, read } = await boardWith(db, { day: '2024-05-01', placeKey: '778-2025' });
  const typed = { place: 'p1', placeKey: '778-2025' };
  const refused = await correct(typed).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AmbiguousPlace);
  const { candidates } = refused as AmbiguousPlace;
  expect(candidates.length).toBeGreaterThan(1);
  const chosen = candidates[1]?.key;
  await correct({ ...typed, placeKey: chosen });
  expect(await read()).toMatchObject({ placeKey: chosen, placeName: 'Phường 1' });
});

test('A district may give an item of the city back as not known, and is told that it left its area', async ({ db }) => {
  const { id, analyst } = await boardWith(db);
  const unit = await makeUnit(db, { places: ['778-2025'], parentId: analyst.unitId });
  const district = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId: unit.id })).id);
  const { basis } = await readOpinion(district, id, db);
  const outside = correctOpinion(district, { id, basis, place: 'phường Gò Vấp', why }, db);
  expect((await problemsOf(outside))[0]).toMatchObject({ field: 'place', code: 'outside_area' });
  const receipt = await correctOpinion(district, { id, basis, place: '', why }, db);
  expect(receipt).toEqual({ id, changed: ['place'], inScope: false });
  await expect(readOpinion(district, id, db)).rejects.toThrow(NotFound);
  expect(await readOpinion(analyst, id, db)).toMatchObject({ placeKey: null });
  await countsAgree(db);
});
