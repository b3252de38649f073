import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import { addDays } from '@/lib/domain/period';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import type { SocialGroup } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { redactAgain } from '@/lib/services/opinions/redact-again';
import { foreseePosts } from '@/lib/services/posts/foresee-posts';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { listOwnReports } from '@/lib/services/reports/list-own-reports';
import { readReporter } from '@/lib/services/reports/read-reporter';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { linesOf } from '../support/post-lines';
import { shownRising } from '../support/rising-in';
import { makePerson, makeViewer, operatorOf, viewerOf } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };
const everything: Filter = { preset: 'custom', from: '2020-01-01', to: '2026-12-31' };
const network = 'Mạng lưới cộng tác viên Hội Phụ nữ';

const reports = [
  { text: 'Đường trước chợ ngập sâu, bà con rất bức xúc', date: '2024-03-05 10:22', place: 'Quận 7' },
  { text: 'Bà con cảm ơn phường đã sửa đèn đường', date: '06/03/2024', channel: 'Kênh lạ', likes: '12' },
  { text: 'Ở phường Tân Hưng, Quận 7, rác chưa được thu gom', date: '2024-03-07' },
];

type More = { readonly as?: 'post' | 'report'; readonly network?: string };
const inputOf = (records: readonly unknown[], more: More = {}) =>
  ({ rows: linesOf(records), door: 'page', as: 'report', ...more }) as const;
const enter = (db: Db, viewer: Viewer, records: readonly unknown[], more?: More) =>
  ingestPosts(viewer, inputOf(records, more), db, now);

const itemsOf = async (db: Db, viewer: Viewer) => (await listOpinions(viewer, { filter: everything }, db)).items;

const countsAgree = async (db: Db) => {
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};

test('past reports count as reports in lists, charts and exports, and are marked as entered later', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const receipt = await enter(db, analyst, reports, { network });
  expect(receipt).toMatchObject({ read: 3, added: 3, repeated: 0, rejectedCount: 0, unknownChannels: [] });
  const items = await itemsOf(db, analyst);
  expect(items.map(({ source, enteredLater, channel, day }) => [source, enteredLater, channel, day])).toEqual([
    ['report', true, null, '2024-03-07'],
    ['report', true, null, '2024-03-06'],
    ['report', true, null, '2024-03-05'],
  ]);
  expect(items.map(({ districtName }) => districtName)).toEqual(['Quận 7', null, 'Quận 7']);
  const { totals } = await readDashboard(analyst, everything, db);
  expect(totals.bySource).toEqual({ report: 3, post: 0 });
  const { items: ofReports } = await listOpinions(analyst, { filter: { ...everything, source: 'report' } }, db);
  expect(ofReports).toHaveLength(3);
  const file = await exportOpinions(analyst, { filter: everything, format: 'csv', locale: 'vi' }, db);
  expect((await new Response(file.stream).text()).match(/Báo cáo cộng tác viên/g)).toHaveLength(3);
  const [batch] = (await listIntakes(analyst, { limit: 20 }, db)).batches;
  expect(batch).toMatchObject({ source: 'report', added: 3, canUndo: true });
  await countsAgree(db);
});

test('a past report has no reporter: nobody is told one, nobody has it among their own, and whose it is is told as it was said', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const collaborator = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId: analyst.unitId })).id);
  await enter(db, analyst, reports.slice(0, 1), { network });
  await enter(db, analyst, reports.slice(1, 2));
  const [unnamed, named] = await itemsOf(db, analyst);
  for (const { id } of [unnamed, named].filter((one) => one !== undefined)) {
    await expect(readReporter(analyst, id, db)).rejects.toThrow(NotFound);
    expect(await readOpinion(analyst, id, db)).toMatchObject({ enteredLater: true, reporterGone: false, reach: null });
  }
  expect((await readOpinion(analyst, named?.id ?? 0, db)).network).toBe(network);
  expect((await readOpinion(analyst, unnamed?.id ?? 0, db)).network).toBe(null);
  expect((await listOwnReports(collaborator, {}, db)).reports).toEqual([]);
  expect((await listOwnReports(analyst, {}, db)).reports).toEqual([]);
});

test('only who may bring posts in may enter past reports, or try them', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  for (const role of ['collaborator', 'leader', 'admin'] as Role[]) {
    const other = { ...analyst, roles: [role] };
    await expect(enter(db, other, reports)).rejects.toThrow(NotAllowed);
    await expect(foreseePosts(other, inputOf(reports), db, now)).rejects.toThrow(NotAllowed);
  }
  expect(await itemsOf(db, analyst)).toEqual([]);
});

test('sent again they are there already; another network, or posts of the same words, are others', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await enter(db, analyst, reports, { network });
  expect(await foreseePosts(analyst, inputOf(reports, { network }), db, now)).toMatchObject({ added: 0, repeated: 3 });
  for (const again of [network, ` ${network.toUpperCase()} `])
    expect(await enter(db, analyst, reports, { network: again })).toMatchObject({ added: 0, repeated: 3 });
  expect(await foreseePosts(analyst, inputOf(reports), db, now)).toMatchObject({ added: 3, repeated: 0 });
  expect(await enter(db, analyst, reports)).toMatchObject({ added: 3 });
  expect(await enter(db, analyst, reports, { as: 'post' })).toMatchObject({ added: 3 });
  const byId = [{ id: '1', text: 'Cống nghẹt', date: '2024-03-05' }];
  expect(await enter(db, analyst, byId, { network })).toMatchObject({ added: 1 });
  expect(await enter(db, analyst, byId, { network: 'Mạng lưới khác' })).toMatchObject({ added: 1 });
  expect(await enter(db, analyst, [{ ...byId[0], text: 'Cống vỡ' }], { network })).toMatchObject({ changed: 1 });
  expect(await itemsOf(db, analyst)).toHaveLength(11);
  await countsAgree(db);
});

test('a dry run of past reports keeps nothing and tells what would come in', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = [...reports, reports[0], { text: 'Không ngày' }];
  const foreseen = await foreseePosts(analyst, inputOf(rows, { network }), db, now);
  expect(foreseen).toMatchObject({ read: 5, added: 4, repeated: 0, rejectedCount: 1 });
  expect(await itemsOf(db, analyst)).toEqual([]);
  expect(await enter(db, analyst, rows, { network })).toMatchObject({ read: 5, added: 4, rejectedCount: 1 });
});

test('undone, a batch of past reports is gone with its figures, and may be sent again', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await enter(db, analyst, [{ text: 'Đèn hư', date: '2024-03-01' }]);
  const { intakeId } = await enter(db, analyst, reports, { network });
  const moved = (await itemsOf(db, analyst))[0]?.id ?? 0;
  const { basis } = await readOpinion(analyst, moved, db);
  await correctOpinion(analyst, { id: moved, basis, placeKey: '770-2025', why: 'Sai địa bàn' }, db);
  expect(await undoIntake(analyst, { id: intakeId }, db)).toEqual({ removed: 3, left: 0 });
  expect((await readDashboard(analyst, everything, db)).totals.bySource).toEqual({ report: 1, post: 0 });
  expect((await db.execute(sql`select from report where entered_later`)).length).toBe(1);
  await countsAgree(db);
  expect(await enter(db, analyst, reports, { network })).toMatchObject({ added: 3 });
});

test('who is named as network is hidden where it is a person, and a network is said of past reports alone', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await enter(db, analyst, reports.slice(0, 1), { network: 'Ông Nguyễn Văn Quýt, 0912 345 678' });
  const [item] = await itemsOf(db, analyst);
  const told = (await readOpinion(analyst, item?.id ?? 0, db)).network;
  expect(told).not.toMatch(/Quýt|0912/);
  const refused = (more: More) =>
    enter(db, analyst, reports, more).then(
      () => null,
      (error) => (error instanceof InvalidInput ? error.problems.map(({ field, code }) => `${field}: ${code}`) : error),
    );
  expect(await refused({ as: undefined, network })).toEqual(['network: network_of_posts']);
  expect(await refused({ network: 'a'.repeat(121) })).toEqual(['network: too_long']);
  expect(await itemsOf(db, analyst)).toHaveLength(1);
});

test('the words of past reports are masked before they are kept, and those kept apart are shown to few', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const rows = [
    { text: 'Gọi 0912 345 678 vì đường ngập', date: '2024-03-05' },
    { text: 'Có người đòi tự tử ở cầu', date: '2024-03-05' },
  ];
  expect(await enter(db, analyst, rows)).toMatchObject({ added: 2, masked: 1 });
  const items = await itemsOf(db, analyst);
  expect(items.map(({ text }) => text)).toEqual(['Gọi [số điện thoại] vì đường ngập']);
  await countsAgree(db);
});

test('no past report opens a social group or closes one', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const send = async (group: SocialGroup) => {
    const person = await makePerson(db, { role: 'collaborator', unitId: analyst.unitId });
    const form = {
      clientId: randomUUID(),
      text: 'Hẻm sau chợ ngập.',
      mainContent: 'Ngập',
      placeKey: '27487',
      day: '2026-11-20',
    };
    return (await submitReport(await viewerOf(db, person.id), { ...form, socialGroup: group }, db, now)).id;
  };
  const past = (n: number) =>
    enter(
      db,
      analyst,
      Array.from({ length: n }, (_, at) => ({ text: `Hẻm ngập ${at}`, date: '2026-11-20', place: '27487' })),
    );
  await past(20);
  const groupOf = async (id: number) => (await readOpinion(analyst, id, db)).report?.socialGroup;
  for (const group of ['women', 'youth', 'retired', 'farmers', 'workers'] as const) await send(group);
  let last = 0;
  for (let n = 0; n < 4; n++) last = await send('traders');
  expect(await groupOf(last)).toBe('hidden');
  const fifth = await send('traders');
  expect(await groupOf(fifth)).toBe('traders');
  await past(30);
  expect(await groupOf(fifth)).toBe('traders');
  const entered = (await itemsOf(db, analyst)).find(({ enteredLater }) => enteredLater)?.id ?? 0;
  const { basis } = await readOpinion(analyst, entered, db);
  await correctOpinion(analyst, { id: entered, basis, placeKey: '26884', why: 'Sai địa bàn' }, db);
  await db.execute(sql`delete from opinion where id = ${entered}`);
  expect(await groupOf(fifth)).toBe('traders');
});

test('a phrase of past reports is named by how many different texts carry it, as of posts, and never by reporters', async ({
  db,
}) => {
  const today = '2026-05-31';
  const month: Filter = { preset: '30d', from: addDays(today, -29), to: today };
  const at = new Date(`${today}T05:00:00Z`);
  const usual = async (analyst: Viewer) => {
    const filling = Array.from({ length: 200 }, (_, n) => ({
      text: `Đường hư chưa sửa. ${n}`,
      day: addDays(today, -(n % 35)),
      placeKey: '27487',
    }));
    await addOpinions(db, await operatorOf(db, analyst.unitId), filling);
  };
  const rising = async (text: (n: number) => string) => {
    const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
    await usual(analyst);
    const said = Array.from({ length: 8 }, (_, n) => ({ id: `${n}`, text: text(n), date: today, place: '27487' }));
    await ingestPosts(analyst, inputOf(said, { network }), db, at);
    const { rows } = await shownRising(db, analyst, month, at);
    return rows.map(({ phrase }) => phrase);
  };
  expect(await rising(() => 'Cá chết trắng')).toEqual([]);
  await db.execute(sql`truncate opinion, count_delta, count_cell, report, correction cascade`);
  expect(await rising((n) => `Khói lấp hầm. ${n}`)).toEqual(['khói lấp hầm']);
});

test('the network is forgotten when reporters are, and masked again when masking has learned', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const operator = await operatorOf(db, analyst.unitId);
  await enter(db, analyst, reports.slice(0, 2), { network });
  const [late, item] = await itemsOf(db, analyst);
  const networkNow = async () => (await readOpinion(analyst, item?.id ?? 0, db)).network;
  await db.execute(sql`update report set network = 'Tổ của 0912 345 678'`);
  await redactAgain(operator, {}, db);
  expect(await networkNow()).toBe('Tổ của [số điện thoại]');
  await db.execute(sql`update unit set reporter_months = 3`);
  await db.execute(sql`update opinion set received_at = '2026-08-01' where id = ${item?.id ?? 0}`);
  await expireTexts(caretaker, {}, db, new Date('2026-11-30T18:30:00Z'));
  expect(await networkNow()).toBe(null);
  expect((await readOpinion(analyst, late?.id ?? 0, db)).network).toBe('Tổ của [số điện thoại]');
  expect(await readOpinion(analyst, item?.id ?? 0, db)).toMatchObject({ enteredLater: true, reporterGone: false });
});

test('read again, a past report stays where its sender or its text placed it', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await enter(db, analyst, reports, { network });
  const placed = async () =>
    (await db.execute(sql`select place_key, place_from, areas from opinion order by id`)).map((row) => ({ ...row }));
  const before = await placed();
  expect(before.map(({ place_from: from }) => from).sort()).toEqual(['given', 'none', 'text']);
  await db.execute(sql`update opinion set lexicon_version = 'earlier'`);
  await reclassifyOpinions(caretaker, {}, db);
  expect(await placed()).toEqual(before);
  await countsAgree(db);
});
