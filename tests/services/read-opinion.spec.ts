import { randomUUID } from 'node:crypto';
import { type Db, schema } from '@/db/client';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { detailNames } from '@/lib/domain/report/fields';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeViewer, operatorOf, viewerOf } from '../support/world';

const now = new Date('2026-11-23T03:00:00Z');
const tanMy = '27487';
const goVap = '26884';

const colleague = async (db: Db, viewer: Viewer, role: 'analyst' | 'leader' | 'collaborator', name?: string) =>
  viewerOf(db, (await makePerson(db, { role, unitId: viewer.unitId, name })).id);
const report = (db: Db, reporter: Viewer, change: Record<string, unknown> = {}) =>
  submitReport(
    reporter,
    {
      clientId: randomUUID(),
      text: 'Mưa một chút là hẻm sau chợ ngập tới đầu gối, bà con rất bức xúc.',
      placeKey: tanMy,
      day: '2026-11-20',
      socialGroup: 'traders',
      mainContent: 'Ngập ở hẻm chợ',
      interest: 'Buôn bán bị gián đoạn',
      spread: 'few',
      certainty: 'witnessed',
      urgency: 'soon',
      suggestion: 'Nạo vét cống',
      ...change,
    },
    db,
    now,
  );

test('A collaborator, an administrator and a program may not open an item', async ({ db }) => {
  for (const role of ['collaborator', 'admin', 'system'] as const) {
    const viewer = await makeViewer(db, role, { places: ['79'] });
    await expect(readOpinion(viewer, 1, db)).rejects.toThrow(NotAllowed);
  }
});

test('An item of another district is answered like one that is not there', async ({ db }) => {
  const city = await makeViewer(db, 'analyst', { places: ['79'] });
  const [id = 0] = await addOpinions(db, await operatorOf(db, city.unitId), [{ placeKey: goVap }]);
  const district = await makeViewer(db, 'leader', { places: ['778-2025'] });
  for (const asked of [id, id + 1000, 0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER]) {
    await expect(readOpinion(district, asked, db)).rejects.toThrow(NotFound);
  }
  expect(await readOpinion(city, id, db)).toMatchObject({ id, placeName: 'Phường Gò Vấp' });
});

test('A post is shown with its reading, its channel, where it lies and how that is known', async ({ db }) => {
  const viewer = await makeViewer(db, 'leader', { places: ['79'], name: 'Ban Tuyên giáo' });
  await db.insert(schema.channel).values({ id: 'bao', name: 'Báo Quận', foldedName: 'bao quan', kind: 'publication' });
  const text = `${'Đường ngập sâu, bà con bức xúc. '.repeat(40)}Hết.`;
  const postedAt = new Date('2026-11-20T01:30:00Z');
  const reason = { kind: 'topic', code: 'NGAP', rule: 'NGAP/1', phrase: 'ngập', start: 6, end: 10 } as const;
  const [id = 0] = await addOpinions(db, await operatorOf(db, viewer.unitId), [
    {
      ...{ text, postedAt, placeKey: tanMy, channelId: 'bao', link: 'https://bao.example/1', reach: 12 },
      ...{ sentiment: 'negative', score: -0.5, topics: ['NGAP'], topicScores: [0.75], masked: { phone: 2 } },
      ...{ reasons: [{ ...reason, tier: 'exact', negated: false, weight: 1 }] },
    },
  ]);
  const detail = await readOpinion(viewer, id, db);
  expect(detail).toMatchObject({
    ...{ id, source: 'post', text, postedAt, reach: 12, link: 'https://bao.example/1', masked: { phone: 2 } },
    ...{ channel: 'Báo Quận', channelKind: 'publication', unitName: 'Ban Tuyên giáo', lexiconVersion: 'test' },
    ...{ sentiment: 'negative', score: -0.5, topics: ['NGAP'], topicScores: [0.75], reasons: [reason] },
    ...{ placeFrom: 'given', placeName: 'Phường Tân Mỹ', districtName: 'Quận 7' },
    ...{ corrected: false, correctedFields: [], corrections: [], report: null },
    place: { key: tanMy, above: ['Thành phố Hồ Chí Minh'], endedOn: null, successors: [], split: false },
  });
  expect(detail.receivedAt).toBeInstanceOf(Date);
});

test('A former place says when it ended and what it became, and a divided one that it was divided', async ({ db }) => {
  const viewer = await makeViewer(db, 'analyst', { places: ['79-2025', '79'] });
  const places = ['27478-2025', '27493-2025', '778-2025', null];
  const wishes = places.map((placeKey) => ({ placeKey, day: '2024-05-01' }));
  const ids = await addOpinions(db, await operatorOf(db, viewer.unitId), wishes);
  const [joined, divided, district, nowhere] = await Promise.all(
    ids.map(async (id) => (await readOpinion(viewer, id, db)).place),
  );
  const endedOn = '2025-06-30';
  expect(joined).toMatchObject({ name: 'Phường Bình Thuận', endedOn, successors: ['Phường Tân Thuận'], split: false });
  expect(joined?.above).toEqual(['Quận 7', 'Thành phố Hồ Chí Minh']);
  expect(divided).toMatchObject({ successors: ['Phường Phú Thuận', 'Phường Tân Mỹ'], endedOn, split: true });
  expect(district).toMatchObject({ name: 'Quận 7', endedOn, split: false });
  expect(district?.successors).toContain('Phường Tân Hưng');
  expect(nowhere).toBeNull();
});

test('A report is shown with what the collaborator added, and nowhere with who they are', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const person = {
    role: 'collaborator' as const,
    unitId: analyst.unitId,
    name: 'Lê Thị Cộng Tác',
    username: 'le_cong_tac',
  };
  const { id: reporterId } = await makePerson(db, person as Parameters<typeof makePerson>[1]);
  const { id } = await report(db, await viewerOf(db, reporterId));
  const seen = await readOpinion(analyst, id, db);
  await correctOpinion(analyst, { id, basis: seen.basis, sentiment: 'neutral', why: 'Chỉ là lời kể' }, db);
  const detail = await readOpinion(analyst, id, db);
  expect(detail.report).toMatchObject({
    ...{ mainContent: 'Ngập ở hẻm chợ', interest: 'Buôn bán bị gián đoạn', suggestion: 'Nạo vét cống' },
    ...{ spread: 'few', certainty: 'witnessed', urgency: 'soon', socialGroup: 'hidden' },
  });
  expect(Object.keys(detail.report ?? {}).sort()).toEqual([...detailNames].sort());
  const everything = JSON.stringify(detail);
  for (const trace of [reporterId, person.name, person.username]) expect(everything).not.toContain(trace);
});

test('An item says what its reading hangs on, until a person sets a part or the lexicon has changed', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const { id } = await report(db, await colleague(db, analyst, 'collaborator'));
  const seen = await readOpinion(analyst, id, db);
  const quoted = ({ text, hinges }: typeof seen, about: string) =>
    hinges.filter((hinge) => hinge.about === about).map(({ spans }) => spans.map((s) => text.slice(s.start, s.end)));
  expect(seen).toMatchObject({ unexplained: null, setByPeople: [] });
  expect(quoted(seen, 'sentiment').flat()).toContain('bức xúc');
  expect(quoted(seen, 'topic')).toHaveLength(1);
  await correctOpinion(analyst, { id, basis: seen.basis, sentiment: 'neutral', why: 'Chỉ là lời kể' }, db);
  const corrected = await readOpinion(analyst, id, db);
  expect(corrected).toMatchObject({ setByPeople: ['sentiment'] });
  expect(quoted(corrected, 'sentiment')).toEqual([]);
  expect(quoted(corrected, 'topic')).toEqual(quoted(seen, 'topic'));
  await db.update(schema.opinion).set({ lexiconVersion: 'older' });
  expect(await readOpinion(analyst, id, db)).toMatchObject({ hinges: [], unexplained: 'older_lexicon' });
});

test('What the reading of an item hangs on is told to nobody who may not open it', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const collaborator = await colleague(db, analyst, 'collaborator');
  const { id } = await report(db, collaborator);
  await expect(readOpinion(collaborator, id, db)).rejects.toThrow(NotAllowed);
  const elsewhere = await makeViewer(db, 'analyst', { places: ['764-2025'] });
  await expect(readOpinion(elsewhere, id, db)).rejects.toThrow(NotFound);
});
