import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import { lexiconVersion as currentVersion } from '@/lib/domain/lexicon/lexicon';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { expect, test } from '../support/database';
import { addOpinions, randomNumbers, randomReading } from '../support/opinions';
import { makePerson, makeViewer, operatorOf, viewerOf } from '../support/world';

const lexiconVersion = currentVersion();

const tanMy = '27487';
const tanThuan = '27478';
const goVap = '26884';
const flooded = 'Đường ngập sâu ở phường Tân Mỹ, bà con rất bức xúc.';
const why = 'Đọc lại nguyên văn thì khác';

type Wish = Parameters<typeof addOpinions>[2][number];

async function boardWith(db: Db, wishes: readonly Wish[]) {
  const analyst = { ...(await makeViewer(db, 'analyst', { places: ['79'] })), readsApart: true };
  const operator = await operatorOf(db, analyst.unitId);
  const ids = await addOpinions(db, operator, wishes);
  return { analyst, operator, ids, read: (at: number) => readOpinion(analyst, ids[at] ?? 0, db) };
}

const correct = async (db: Db, analyst: Viewer, id: number, change: Record<string, unknown>) => {
  const { basis } = await readOpinion(analyst, id, db);
  return correctOpinion(analyst, { id, basis, why, ...change }, db);
};
const countsAgree = async (db: Db) => {
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};
const unfolded = async (db: Db) =>
  (await db.execute<{ n: number }>(sql`select count(*)::int as n from count_delta`))[0]?.n;
const many = (n: number): Wish[] => {
  const random = randomNumbers(3);
  return Array.from({ length: n }, (_, at) => ({
    ...randomReading(random),
    text: at % 3 ? flooded : `Cảm ơn phường, đường sá sạch đẹp, bà con rất hài lòng. Tổ ${at}`,
  }));
};

test('A collaborator, a leader and an administrator may not have items read again', async ({ db }) => {
  const { analyst, read } = await boardWith(db, [{ text: flooded }]);
  for (const role of ['collaborator', 'leader', 'admin'] as Role[]) {
    await expect(reclassifyOpinions({ ...analyst, roles: [role] }, {}, db)).rejects.toThrow(NotAllowed);
  }
  expect(await read(0)).toMatchObject({ lexiconVersion: 'test' });
});

test('The dashboard names every lexicon its items were read with, and one once all are read again', async ({ db }) => {
  const { analyst, operator } = await boardWith(db, [{ text: flooded, lexiconVersion }, { text: flooded }]);
  const filter = { preset: 'custom', from: '2026-01-01', to: '2026-12-31' } as const;
  const versions = async () => (await readDashboard(analyst, filter, db)).lexiconVersions;
  expect(await versions()).toEqual([lexiconVersion, 'test'].sort());
  await reclassifyOpinions(operator, {}, db);
  expect(await versions()).toEqual([lexiconVersion]);
});

test('Items read with an older lexicon are read again, with new reasons, and the counts follow', async ({ db }) => {
  const { operator, read } = await boardWith(db, [
    { text: flooded, placeKey: tanMy },
    { text: flooded, placeKey: tanMy, lexiconVersion },
    { text: 'Xin chào.', placeKey: goVap, placeFrom: 'given' },
  ]);
  await foldCounts(caretaker, {}, db);
  const told: object[] = [];
  const receipt = await reclassifyOpinions(operator, { onProgress: (progress) => told.push(progress) }, db);
  expect(receipt).toEqual({ read: 2, changed: 1, kept: 0, left: 0 });
  expect(told).toEqual([{ read: 2, changed: 1, kept: 0, of: 2 }]);
  const again = await read(0);
  expect(again).toMatchObject({ sentiment: 'negative', topics: ['NGAP'], placeKey: tanMy, lexiconVersion });
  expect(again.score).toBeLessThan(0);
  expect(again.reasons?.map(({ start, end }) => flooded.slice(start, end))).toContain('bức xúc');
  expect(await read(1), 'already of this lexicon').toMatchObject({ sentiment: 'neutral', reasons: [] });
  expect(await read(2), 'read the same').toMatchObject({ sentiment: 'neutral', topics: ['KHAC'], lexiconVersion });
  expect(await unfolded(db), 'only what changed is counted anew').toBe(2);
  const [line] = await db.execute(sql`select actor, task, subject, detail from audit_entry`);
  const detail = { changed: 1, kept: 0 };
  const subject = `lexicon:${lexiconVersion}`;
  expect(line).toEqual({ actor: 'operator', task: 'opinion.reclassify', subject, detail });
  await countsAgree(db);
  expect(await reclassifyOpinions(operator, {}, db)).toEqual({ read: 0, changed: 0, kept: 0, left: 0 });
});

test('What a person set outlives every re-run, field by field', async ({ db }) => {
  const corrections = [
    { sentiment: 'positive' },
    { topics: ['YTE', 'GIAODUC'] },
    { flags: ['F5_LUADAO'] },
    { place: 'phường Gò Vấp' },
    { place: '' },
    { sentiment: 'positive', topics: ['YTE'], flags: ['F8_NGHIMAT'], placeKey: goVap },
  ];
  const wish: Wish = { text: flooded, placeKey: tanThuan, placeFrom: 'text', topics: ['GIACA'] };
  const { analyst, operator, ids, read } = await boardWith(
    db,
    corrections.map(() => wish),
  );
  for (const [at, change] of corrections.entries()) await correct(db, analyst, ids[at] ?? 0, change);
  for (const version of ['older', 'oldest']) {
    await db.execute(sql`update opinion set lexicon_version = ${version}`);
    const { read, kept, left } = await reclassifyOpinions(operator, { batchSize: 4 }, db);
    expect({ read, kept, left }).toEqual({ read: 6, kept: 6, left: 0 });
    await countsAgree(db);
  }
  const byMachine = { sentiment: 'negative', topics: ['NGAP'], flags: [], placeKey: tanMy, lexiconVersion };
  expect(await read(0)).toMatchObject({ ...byMachine, sentiment: 'positive', correctedFields: ['sentiment'] });
  expect(await read(1)).toMatchObject({ ...byMachine, topics: ['YTE', 'GIAODUC'], topicScores: [0, 0] });
  expect(await read(2)).toMatchObject({ ...byMachine, flags: ['F5_LUADAO'] });
  expect(await read(3)).toMatchObject({ ...byMachine, placeKey: goVap, placeFrom: 'corrected' });
  expect(await read(4)).toMatchObject({ ...byMachine, placeKey: null, placeFrom: 'corrected' });
  const all = { sentiment: 'positive', topics: ['YTE'], flags: ['F8_NGHIMAT'], placeKey: goVap };
  expect(await read(5)).toMatchObject({ ...byMachine, ...all });
  expect((await read(5)).corrections).toHaveLength(1);
});

test('A place moves only where it came from the text of a post; one that was given stays, and so does a report', async ({
  db,
}) => {
  const { operator, read } = await boardWith(db, [
    { text: flooded, placeKey: tanThuan, placeFrom: 'text' },
    { text: flooded, placeKey: null, placeFrom: 'none' },
    { text: 'Đường ngập sâu, bà con rất bức xúc.', placeKey: tanThuan, placeFrom: 'text' },
    { text: flooded, placeKey: tanThuan, placeFrom: 'given' },
    { text: flooded, placeKey: null, placeFrom: 'none', source: 'report' },
  ]);
  await reclassifyOpinions(operator, {}, db);
  expect(await read(0)).toMatchObject({ placeKey: tanMy, placeFrom: 'text', districtName: 'Quận 7' });
  expect(await read(1)).toMatchObject({ placeKey: tanMy, placeFrom: 'text' });
  expect(await read(2)).toMatchObject({ placeKey: null, placeFrom: 'none', districtName: null });
  expect(await read(3)).toMatchObject({ placeKey: tanThuan, placeFrom: 'given' });
  expect(await read(4)).toMatchObject({ placeKey: null, placeFrom: 'none' });
  await countsAgree(db);
});

test('A re-run reads only what the viewer may see', async ({ db }) => {
  const { read } = await boardWith(db, [
    { text: flooded, placeKey: tanMy },
    { text: flooded, placeKey: goVap },
  ]);
  const district = await makeViewer(db, 'analyst', { places: ['778-2025'] });
  expect(await reclassifyOpinions(district, {}, db)).toEqual({ read: 1, changed: 1, kept: 0, left: 0 });
  expect([(await read(0)).lexiconVersion, (await read(1)).lexiconVersion]).toEqual([lexiconVersion, 'test']);
});

test('Stopped between two batches it says what is left, and run again it reads just that', async ({ db }) => {
  const { operator } = await boardWith(db, many(50));
  const stop = new AbortController();
  const onProgress = ({ read }: { read: number }) => read >= 20 && stop.abort();
  const first = await reclassifyOpinions(operator, { batchSize: 10, signal: stop.signal, onProgress }, db);
  expect(first).toMatchObject({ read: 20, left: 30 });
  await countsAgree(db);
  expect(await reclassifyOpinions(operator, { batchSize: 7 }, db)).toMatchObject({ read: 30, left: 0 });
  await countsAgree(db);
});

test('A re-run that breaks in the middle of a batch leaves nothing half done', async ({ db }) => {
  const { operator } = await boardWith(db, many(20));
  await db.execute(sql`alter table audit_entry add constraint full_disk check (task <> 'opinion.reclassify')`);
  await expect(reclassifyOpinions(operator, {}, db)).rejects.toThrow();
  const [kept] = await db.execute(sql`select count(*)::int as n from opinion where lexicon_version = 'test'`);
  expect(kept).toEqual({ n: 20 });
  await countsAgree(db);
});

test('Re-runs, analysts and the folding of counts may all work at once: each item is read once, nothing is lost', async ({
  db,
}) => {
  const { analyst, operator, ids, read } = await boardWith(db, many(120));
  const { id } = await makePerson(db, { role: 'analyst', unitId: analyst.unitId });
  const second = { ...(await viewerOf(db, id)), readsApart: true };
  const someone = (at: number) => (at % 2 ? analyst : second);
  const chosen = ids.filter((_, at) => at % 5 === 0);
  const corrections = chosen.map((id, at) =>
    // A re-run between looking and saving is a conflict; an analyst looks again.
    (async function save(): Promise<void> {
      await correct(db, someone(at), id, { topics: ['TINDON', 'BIENDAO'] }).catch((error: { code?: string }) => {
        if (error.code !== 'conflict') throw error;
        return save();
      });
    })(),
  );
  const reruns = [7, 11, 13].map((batchSize) => reclassifyOpinions(operator, { batchSize }, db));
  const folds = [1, 2].map(() => foldCounts(caretaker, {}, db));
  const [receipts] = await Promise.all([Promise.all(reruns), ...corrections, ...folds]);
  expect(receipts.reduce((sum, receipt) => sum + receipt.read, 0)).toBe(120);
  for (const id of chosen) {
    expect(await read(ids.indexOf(id))).toMatchObject({ topics: ['TINDON', 'BIENDAO'], lexiconVersion });
  }
  await countsAgree(db);
});
