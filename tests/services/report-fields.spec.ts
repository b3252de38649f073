import { randomUUID } from 'node:crypto';
import { exportRows } from '@/db/queries/opinion-export';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import type { ExportRow } from '@/lib/domain/export/row';
import { allow } from '@/lib/domain/permissions';
import { type DetailName, detailNames, fieldNames, type ReportField, reportFields } from '@/lib/domain/report/fields';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { readOwnReport } from '@/lib/services/reports/read-own-report';
import { submitReport } from '@/lib/services/reports/submit-report';
import { sayDetails } from '@/lib/strings/say-report';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeViewer, operatorOf, viewerOf } from '../support/world';

const now = new Date('2026-11-23T03:00:00Z');
const least = () => ({
  clientId: randomUUID(),
  text: 'Mưa một chút là hẻm sau chợ ngập tới đầu gối.',
  place: 'q7',
  day: '2026-11-20',
});

/** Something to put into a field: the words or the code a report may hold, told apart by `n`. */
function valueFor(name: (typeof fieldNames)[number], n: number): string {
  const field: ReportField = reportFields[name];
  if (field.kind === 'day') return `2026-11-1${n}`;
  if (field.kind === 'place') return n === 0 ? 'q7' : 'q1';
  return field.kind === 'words' ? `Nội dung thứ ${n} của mục này` : (field.codes[n] ?? '');
}

test('A report of a text, a place and a day alone is kept, and what was left open is shown as not known', async ({
  db,
}) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const { id } = await submitReport(viewer, least(), db, now);
  const own = await readOwnReport(viewer, id, db);
  expect(own).toMatchObject({ socialGroup: null, spread: null, certainty: null, urgency: null, mainContent: '' });
  expect(sayDetails(own, 'reporter', 'vi').map(([, said]) => said)).toEqual(
    detailNames.map((name) => (reportFields[name].kind === 'words' ? 'không ghi' : 'Chưa rõ')),
  );
});

test('Every field of the form is kept, and read again by its reporter and by analysts as it was sent', async ({
  db,
}) => {
  const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
  const sent = Object.fromEntries(fieldNames.map((name) => [name, valueFor(name, 1)]));
  const { id } = await submitReport(viewer, { ...sent, clientId: randomUUID() }, db, now);
  const own = await readOwnReport(viewer, id, db);
  const analyst = await viewerOf(db, (await makePerson(db, { unitId: viewer.unitId, role: 'analyst' })).id);
  const { report } = await readOpinion(analyst, id, db);
  for (const name of detailNames) {
    expect(own[name], name).toBe(sent[name]);
    expect(report?.[name], name).toBe(reportFields[name].kind === 'group' ? 'hidden' : sent[name]);
  }
});

for (const name of fieldNames) {
  test(`Sending a report again with another ${name} is told apart, and what was kept first stays`, async ({ db }) => {
    const viewer = await makeViewer(db, 'collaborator', { places: ['79'] });
    const whole = Object.fromEntries(fieldNames.map((field) => [field, valueFor(field, 0)]));
    const report = { ...whole, clientId: randomUUID() };
    const first = await submitReport(viewer, report, db, now);
    expect(await submitReport(viewer, report, db, now)).toMatchObject({ repeated: true, differs: false });
    const again = await submitReport(viewer, { ...report, [name]: valueFor(name, 1) }, db, now);
    expect(again).toMatchObject({ id: first.id, repeated: true, differs: true, text: first.text });
    if (detailNames.includes(name as DetailName)) expect(again[name as DetailName]).toBe(first[name as DetailName]);
  });
}

test('A detail marked as exported is read with its item, and there is none for a post', async ({ db }) => {
  const collaborator = await makeViewer(db, 'collaborator', { places: ['79'] });
  const { id } = await makePerson(db, { unitId: collaborator.unitId, role: 'analyst' });
  const analyst = await viewerOf(db, id);
  await submitReport(collaborator, { ...least(), mainContent: 'Ngập', spread: 'few' }, db, now);
  await addOpinions(db, await operatorOf(db, collaborator.unitId), [{ day: '2026-11-01' }]);
  const scope = allow(analyst, 'opinion.export');
  const all = await opinionsMatching(db, scope, { preset: 'all', from: '2026-01-01', to: '2026-12-31' });
  const rows: ExportRow[] = [];
  for await (const batch of exportRows(db, scope, all, ['mainContent', 'spread'])) rows.push(...batch);
  expect(rows.map(({ source, mainContent, spread }) => [source, mainContent, spread])).toEqual([
    ['report', 'Ngập', 'few'],
    ['post', null, null],
  ]);
});
