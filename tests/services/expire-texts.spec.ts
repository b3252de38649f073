import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import { UnlikelyClock } from '@/lib/domain/unlikely-clock';
import { apartFlag } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { readReporter } from '@/lib/services/reports/read-reporter';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { expect, test } from '../support/database';
import { dumpDatabase } from '../support/dump-database';
import { addOpinions, randomNumbers, randomReading } from '../support/opinions';
import { makePerson, makeViewer, operatorOf, viewerOf } from '../support/world';

const now = new Date('2026-11-30T18:30:00Z');
const monthsAgo = (months: number, hour = '12') =>
  `${new Date(Date.UTC(2026, 10 - months, 30)).toISOString().slice(0, 10)}T${hour}:00:00Z`;

type Kept = { readonly texts?: number; readonly reporters?: number };

async function keep(db: Db, unitId: string, { texts, reporters }: Kept): Promise<void> {
  await db.execute(sql`
    update unit set text_months = ${texts ?? null}, reporter_months = ${reporters ?? null} where id = ${unitId}`);
}

/** A unit with items received so many months before, all read as by chance. */
async function boardWith(db: Db, ages: readonly number[], kept: Kept = { texts: 6, reporters: 3 }) {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const operator = await operatorOf(db, analyst.unitId);
  const random = randomNumbers(7);
  const ids = await addOpinions(
    db,
    operator,
    ages.map((_, at) => ({
      ...randomReading(random),
      source: 'post' as const,
      // Kept in the order of these, so that ids are in the order of `ages`.
      fingerprint: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      text: `Cống nghẹt Mã hiệu ${at}, bà con kêu trời.`,
      placeKey: at % 3 ? '27487' : null,
      reasons: [{ kind: 'topic', code: 'NGAP', phrase: 'cống nghẹt', rule: 'r', weight: 1, ...first }],
    })),
  );
  for (const [at, months] of ages.entries()) await receive(db, ids[at] ?? 0, monthsAgo(months));
  await keep(db, analyst.unitId, kept);
  return { analyst, operator, ids };
}

const first = { start: 0, end: 10, tier: 'exact', negated: false } as const;

const receive = (db: Db, id: number, at: string) =>
  db.execute(sql`update opinion set received_at = ${at}::timestamptz where id = ${id}`);

const gone = async (db: Db) =>
  (await db.execute<{ id: string }>(sql`select id from opinion where text_gone_at is not null order by id`)).map(
    (row) => Number(row.id),
  );

const countsAgree = async (db: Db) => {
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};

test('The audit and the page of jobs count what goes after its term without what is kept apart, which goes too', async ({
  db,
}) => {
  const { ids } = await boardWith(db, [12, 9, 8, 0]);
  await db.execute(sql`update opinion set flags = '{}' where id <> ${ids[0]}`);
  await db.execute(sql`update opinion set flags = array[${apartFlag}::text] where id = ${ids[0]}`);
  const input = { withoutApart: true };
  const dry = await expireTexts(caretaker, { ...input, dryRun: true }, db, now);
  expect(dry).toMatchObject({ texts: 2, left: 2 });
  expect(await expireTexts(caretaker, { ...input, batchSize: 1 }, db, now)).toMatchObject({ texts: 2, left: 0 });
  expect(await gone(db)).toHaveLength(3);
  const told = await db.execute<{ detail: object }>(
    sql`select detail from audit_entry where task = 'text.expire' order by seq`,
  );
  expect(told.map(({ detail }) => detail)).toEqual([{ texts: 0 }, { texts: 1 }, { texts: 1 }]);
});

const nothing = { texts: 0, reporters: 0, whys: 0, left: 0, dryRun: false };

test('No person may remove what was kept for its term', async ({ db }) => {
  const { analyst } = await boardWith(db, [12, 0]);
  for (const role of ['collaborator', 'analyst', 'leader', 'admin'] as Role[]) {
    await expect(expireTexts({ ...analyst, roles: [role] }, {}, db, now)).rejects.toThrow(NotAllowed);
  }
  expect(await gone(db)).toEqual([]);
});

test('Words older than their unit keeps them go, what counts stays, and a dry run only tells', async ({ db }) => {
  const { ids, analyst } = await boardWith(db, [12, 7, 5, 0]);
  const plan = await expireTexts(caretaker, { dryRun: true }, db, now);
  expect(plan).toEqual({ texts: 2, reporters: 0, whys: 0, left: 2, dryRun: true });
  expect(await gone(db)).toEqual([]);
  const told: object[] = [];
  const input = { batchSize: 1, onProgress: (progress: object) => told.push(progress) };
  expect(await expireTexts(caretaker, input, db, now)).toEqual({ ...nothing, texts: 2 });
  const of = { texts: 2, reporters: 0, whys: 0 };
  expect(told).toEqual([
    { texts: 1, reporters: 0, whys: 0, of },
    { texts: 2, reporters: 0, whys: 0, of },
  ]);
  expect(await gone(db)).toEqual(ids.slice(0, 2));
  const [row] = await db.execute(sql`
    select text, link, length(reasons) as reasons, search::text as search, text_gone_at as at from opinion where id = ${ids[0]}`);
  expect(row).toMatchObject({ text: '', link: null, reasons: 0, search: '' });
  const shown = await readOpinion(analyst, ids[0] ?? 0, db);
  expect(shown).toMatchObject({ text: '', textGoneAt: now, hinges: [], topicSuggestion: null });
  expect((await readOpinion(analyst, ids[2] ?? 0, db)).textGoneAt).toBe(null);
  const notes = await db.execute(sql`select actor, task, subject, detail from audit_entry order by seq`);
  const note = { actor: 'operator', task: 'text.expire', subject: 'terms', detail: { texts: 1 } };
  expect([...notes]).toEqual([note, note]);
  await countsAgree(db);
  expect(await expireTexts(caretaker, {}, db, now)).toEqual(nothing);
});

test('The term ends with the Vietnamese day, to the minute, and each unit has its own', async ({ db }) => {
  const { ids, analyst } = await boardWith(db, [0, 0]);
  // 1:30 on 1 December in Viet Nam: kept is what came on 1 June and later.
  await receive(db, ids[0] ?? 0, '2026-05-31T16:59:59Z');
  await receive(db, ids[1] ?? 0, '2026-05-31T17:00:00Z');
  const other = await makeViewer(db, 'analyst');
  const [third = 0] = await addOpinions(db, await operatorOf(db, other.unitId), [{}]);
  await receive(db, third, monthsAgo(100));
  const [newest = 0] = await addOpinions(db, await operatorOf(db, other.unitId), [{}]);
  await receive(db, newest, monthsAgo(0));
  await expireTexts(caretaker, {}, db, now);
  expect(await gone(db)).toEqual([ids[0]]);
  await keep(db, other.unitId, { texts: 1 });
  await keep(db, analyst.unitId, { texts: 1 });
  const mine = await expireTexts(await operatorOf(db, analyst.unitId), {}, db, now);
  expect(mine.texts, 'a command for one unit leaves the others alone').toBe(1);
  expect(await gone(db)).toEqual(ids);
  await expireTexts(caretaker, {}, db, now);
  expect(await gone(db)).toEqual([...ids, third]);
});

test('Who reported is forgotten after a term of its own, and nothing of the words is in a dump afterwards', async ({
  db,
}) => {
  const { analyst, ids } = await boardWith(db, [0], { texts: 6, reporters: 3 });
  const person = await makePerson(db, { role: 'collaborator', unitId: analyst.unitId });
  const collaborator = await viewerOf(db, person.id);
  const [old, middle] = [
    await submitReport(collaborator, report(), db),
    await submitReport(collaborator, report(), db),
  ];
  const { basis } = await readOpinion(analyst, old.id, db);
  await correctOpinion(analyst, { id: old.id, basis, topics: ['YTE'], why: 'Nghe kể chuyện lươnxanh' }, db);
  await receive(db, old.id, monthsAgo(7));
  await receive(db, middle.id, monthsAgo(4));
  await receive(db, ids[0] ?? 0, monthsAgo(0));
  expect(await dumpDatabase(db, 'before')).toContain('lươnxanh');
  expect(await expireTexts(caretaker, {}, db, now)).toEqual({ ...nothing, texts: 1, reporters: 2 });
  const dump = await dumpDatabase(db, 'after');
  const words = dump.split('\n').filter((line) => line.includes('xanh') || line.includes('cầuvồng'));
  expect(words, 'only of the younger one: itself, its report, and a word it is found by').toHaveLength(3);
  await db.execute(sql`update opinion set received_at = ${monthsAgo(7)}::timestamptz where id = ${middle.id}`);
  await expireTexts(caretaker, {}, db, now);
  expect(await dumpDatabase(db, 'after')).not.toMatch(/xanh|cầuvồng|tímngắt|đỏrực/);
  const [row] = await db.execute(sql`select reporter_id, social_group, urgency from report limit 1`);
  expect(row).toEqual({ reporter_id: null, social_group: 'farmers', urgency: 'soon' });
  expect(await readOpinion(analyst, old.id, db)).toMatchObject({ reporterGone: true, report: { mainContent: '' } });
  await expect(readReporter(analyst, old.id, db)).rejects.toThrow(NotFound);
  await countsAgree(db);
});

const report = () => ({
  clientId: randomUUID(),
  text: 'Bà con nói về lươnxanh ở chợ suốt buổi sáng.',
  place: 'phường Tân Mỹ',
  day: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
  socialGroup: 'farmers',
  urgency: 'soon',
  mainContent: 'cầuvồng',
  interest: 'tímngắt',
  suggestion: 'đỏrực',
});

test('Only what a person sets changes an item without words; why they did goes after a term of its own', async ({
  db,
}) => {
  const { analyst, operator, ids } = await boardWith(db, [12, 0]);
  const id = ids[0] ?? 0;
  await expireTexts(caretaker, {}, db, now);
  const before = await readOpinion(analyst, id, db);
  expect(await reclassifyOpinions(operator, {}, db)).toMatchObject({ read: 1, left: 0 });
  expect(await readOpinion(analyst, id, db)).toEqual(before);
  const change = { sentiment: 'positive', topics: ['YTE'], flags: ['F5_LUADAO'], place: 'phường Gò Vấp' };
  await correctOpinion(analyst, { id, basis: before.basis, why: 'Đọc trên bản giấy', ...change }, db);
  const { place: _, ...fields } = change;
  expect(await readOpinion(analyst, id, db)).toMatchObject({ ...fields, placeKey: '26884', text: '', reasons: [] });
  await countsAgree(db);
  await db.execute(sql`update correction set at = ${now.toISOString()}::timestamptz + interval '1 minute'`);
  expect(await expireTexts(caretaker, {}, db, now)).toEqual(nothing);
  await db.execute(sql`update correction set at = ${monthsAgo(7)}::timestamptz`);
  expect(await expireTexts(caretaker, {}, db, now)).toEqual({ ...nothing, whys: 1 });
  expect((await readOpinion(analyst, id, db)).corrections[0]?.why).toBe('');
});

test('Stopped between batches or broken in one, run again it does the rest; several at once do each item once', async ({
  db,
}) => {
  await boardWith(db, [...Array.from({ length: 40 }, () => 9), 0]);
  const stop = new AbortController();
  const onProgress = ({ texts }: { texts: number }) => texts >= 10 && stop.abort();
  const first = await expireTexts(caretaker, { batchSize: 5, signal: stop.signal, onProgress }, db, now);
  expect(first).toMatchObject({ texts: 10, left: 30 });
  await db.execute(sql`alter table audit_entry add constraint full_disk check (task <> 'text.expire') not valid`);
  await expect(expireTexts(caretaker, { batchSize: 5 }, db, now)).rejects.toThrow();
  expect(await gone(db)).toHaveLength(10);
  await db.execute(sql`alter table audit_entry drop constraint full_disk`);
  const several = await Promise.all([3, 4, 5].map((batchSize) => expireTexts(caretaker, { batchSize }, db, now)));
  expect(several.reduce((sum, { texts }) => sum + texts, 0)).toBe(30);
  expect(await gone(db)).toHaveLength(40);
  await countsAgree(db);
});

test('What somebody is at just now waits for the next run', async ({ db }) => {
  const { ids } = await boardWith(db, [9, 9, 0]);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select from opinion where id = ${ids[0]} for no key update`);
    expect(await expireTexts(caretaker, {}, db, now)).toEqual({ ...nothing, texts: 1, left: 1 });
  });
  expect(await expireTexts(caretaker, {}, db, now)).toEqual({ ...nothing, texts: 1 });
});

test('A clock that jumped removes nothing until somebody has looked at it', async ({ db }) => {
  const { ids } = await boardWith(db, [9, 1, 0]);
  const at = (day: string) => new Date(`${day}T02:00:00Z`);
  const run = (day: string, input = {}, viewer: Viewer = caretaker) => expireTexts(viewer, input, db, at(day));
  await expect(run('2036-11-30')).rejects.toThrow(UnlikelyClock);
  await expect(run('2036-11-30', { dryRun: true })).rejects.toThrow(UnlikelyClock);
  await expect(run('2026-10-01'), 'before the newest item came in').rejects.toThrow(UnlikelyClock);
  expect(await gone(db)).toEqual([]);
  await run('2026-12-01');
  expect(await gone(db)).toEqual(ids.slice(0, 1));
  await receive(db, ids[2] ?? 0, '2036-11-29T02:00:00Z');
  await expect(run('2036-11-30'), 'whatever came in under the wrong clock').rejects.toThrow(UnlikelyClock);
  await run('2027-01-14');
  expect(await gone(db)).toEqual(ids.slice(0, 1));
  await run('2027-06-01', { clockIsRight: true });
  expect(await gone(db)).toEqual(ids.slice(0, 2));
  await run('2027-06-02');
});
