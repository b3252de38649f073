import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { Db } from '@/db/client';
import type { CountDifference } from '@/db/queries/count-differences';
import { insertOpinions } from '@/db/queries/insert-opinions';
import { plainCounts } from '@/db/queries/plain-counts';
import { AppError, InvalidInput, NotAllowed } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import type { ChangedChoice } from '@/lib/domain/intake/post-line';
import { allow, caretaker, type Viewer } from '@/lib/domain/permissions';
import { flags, sentiments, topics } from '@/lib/domain/vocabulary';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { dashboardOf } from '@/lib/services/dashboard/dashboard-of';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { submitReport } from '@/lib/services/reports/submit-report';
import { viewerAreas } from '@/lib/services/viewers/viewer-areas';
import { expect, test } from '../support/database';
import { addOpinions, opinionOf, randomNumbers, randomReading } from '../support/opinions';
import { makePerson, makeUnit, viewerOf } from '../support/world';

const places = ['778-2025', '760-2025', '27475', '79', null];
const said = [
  'Quận 7 kẹt xe mỗi chiều',
  'Phường Tân Hưng ngập nặng, bà con bức xúc lắm rồi',
  'Cảm ơn phường đã làm xong đường',
  'Có người đòi tự tử ở cầu quận 1',
];
const days = ['2026-05-01', '2026-05-02', '2026-05-03'];
const now = new Date('2026-05-20T03:00:00Z');
const may: Filter = { preset: 'custom', from: '2026-05-01', to: '2026-05-31' };

type Board = { collaborator: Viewer; analyst: Viewer; leader: Viewer; system: Viewer };

async function cityBoard(db: Db): Promise<Board> {
  const { id: unitId } = await makeUnit(db, { places: ['79'] });
  const seen = await viewerAreas(unitId, db);
  const person = async (role: 'collaborator' | 'analyst' | 'leader') => ({
    ...(await viewerOf(db, (await makePerson(db, { role, unitId })).id)),
    readsApart: true,
    ...seen,
  });
  const system: Viewer = { kind: 'operator', id: 'operator', roles: ['system'], unitId, ...seen, duty: null };
  return {
    collaborator: await person('collaborator'),
    analyst: await person('analyst'),
    leader: await person('leader'),
    system,
  };
}

async function differencesIn(db: Db): Promise<CountDifference[]> {
  const found: CountDifference[] = [];
  const { differences } = await verifyCounts(caretaker, { onDifference: (one) => found.push(one) }, db);
  expect(differences).toBe(found.length);
  return found;
}

/** What writers do, each on items some other one may be at. Refusals a person would meet are part of it. */
function writers(db: Db, { collaborator, analyst, system }: Board, seed: number) {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fingerprint = () => `00000000-0000-4000-8000-${String(Math.floor(random() * 400)).padStart(12, '0')}`;
  const anyId = async () => {
    const rows = await db.execute<{ id: string }>(sql`select id from opinion order by id limit 400`);
    return rows.length ? Number(pick(rows).id) : null;
  };
  const send = async (text: () => string, changed: ChangedChoice) => {
    const line = () => ({ id: `p${Math.floor(random() * 300)}`, text: text(), date: pick(days) });
    async function* rows() {
      for (let n = 1; n <= 40; n++) yield { line: n, record: line(), raw: '' };
    }
    const receipt = await ingestPosts(system, { rows: rows(), door: 'api', changed }, db, now);
    expect(receipt.rejected).toEqual([]);
  };
  return {
    takeIn: async () => {
      const directory = await placeDirectory(db);
      const wish = () => ({
        unitId: system.unitId,
        fingerprint: fingerprint(),
        day: pick(days),
        placeKey: pick(places),
      });
      const rows = Array.from({ length: 1 + Math.floor(random() * 60) }, () =>
        opinionOf(directory, { ...randomReading(random), ...wish() }),
      );
      await db.transaction((tx) => insertOpinions(tx, allow(system, 'post.ingest'), rows));
    },
    report: async () => {
      const words = pick(['Hẻm ngập tới đầu gối, bà con rất bức xúc.', 'Cảm ơn phường đã làm xong đường.']);
      const rest = { mainContent: '', interest: '', suggestion: '', socialGroup: 'traders', spread: 'few' };
      const clientId = `report-${Math.floor(random() * 100)}`.padEnd(20, '0');
      const judged = { certainty: 'witnessed', urgency: 'normal', day: pick(days), place: pick(['q7', 'quận 1']) };
      await submitReport(collaborator, { clientId, text: words, ...rest, ...judged }, db, now);
    },
    sendBatch: () => send(() => 'Quận 7 kẹt xe mỗi chiều', 'keep'),
    replaceWords: () => send(() => pick(said), 'replace'),
    correct: async () => {
      const id = await anyId();
      if (id === null) return;
      const { basis } = await readOpinion(analyst, id, db);
      const change = pick([
        { sentiment: pick(sentiments) },
        { topics: [pick(topics)] },
        { flags: random() < 0.5 ? [] : [pick(flags)] },
        { place: '', placeKey: '' },
        { placeKey: pick(['778-2025', '760-2025']), place: 'Quận 7' },
      ]);
      await correctOpinion(analyst, { id, basis, why: 'đọc lại thì khác', ...change }, db).catch(refused);
    },
    fold: async () => {
      await foldCounts(caretaker, {}, db);
    },
    readAgain: async () => {
      await reclassifyOpinions(system, { batchSize: 25 }, db);
    },
    takeOut: async () => {
      const id = await anyId();
      await db.execute(sql`
        with gone as (delete from opinion where id = ${id} returning *)
        insert into count_delta (n, areas, topics, sentiment, flags, day, source)
        select -1, areas, topics, sentiment, flags, day, source from gone`);
    },
  };
}

/** Another writer was first, or there was nothing to change: what a person is told too. */
function refused(error: unknown): void {
  if (!(error instanceof AppError) || error instanceof NotAllowed) throw error;
  if (error instanceof InvalidInput && error.problems.some(({ code }) => code !== 'nothing_changed')) throw error;
}

test('sixteen writers at once, folding among them, leave no difference', async ({ db }) => {
  const board = await cityBoard(db);
  await addOpinions(
    db,
    board.system,
    Array.from({ length: 50 }, (_, n) => ({ placeKey: places[n % 5] ?? null })),
  );
  const tasks = Array.from({ length: 16 }, async (_, n) => {
    const does = writers(db, board, n + 1);
    const turn = [
      does.takeIn,
      does.correct,
      does.report,
      does.fold,
      does.correct,
      does.readAgain,
      does.sendBatch,
      does.correct,
      does.replaceWords,
    ];
    for (let round = 0; round < 12; round++) await turn[(n + round) % turn.length]?.();
  });
  await Promise.all(tasks);
  expect(await differencesIn(db)).toEqual([]);
  await foldCounts(caretaker, {}, db);
  expect(await differencesIn(db)).toEqual([]);
  const scope = allow(board.leader, 'dashboard.read');
  const plain = await dashboardOf(db, { scope, filter: may, queries: plainCounts });
  expect(await readDashboard(board.leader, may, db)).toEqual(plain);
  expect(plain.totals.all).toBeGreaterThan(300);
});

test('whatever is done in whatever order, the counts say what the items say', async ({ db }) => {
  const board = await cityBoard(db);
  const names = ['takeIn', 'report', 'sendBatch', 'replaceWords', 'correct', 'fold', 'readAgain', 'takeOut'] as const;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 12 }), fc.nat(), async (steps, seed) => {
      const does = writers(db, board, seed);
      for (const step of steps) await does[step]();
      return (await verifyCounts(caretaker, {}, db)).differences === 0;
    }),
    { numRuns: 15 },
  );
});

test('a reader sees every item exactly once while counts are folded', async ({ db }) => {
  const board = await cityBoard(db);
  const random = randomNumbers(3);
  const wish = () => ({ ...randomReading(random), day: '2026-05-05', placeKey: '778-2025' });
  await addOpinions(db, board.system, Array.from({ length: 12_000 }, wish));
  let folding = true;
  const folds = foldCounts(caretaker, {}, db).finally(() => {
    folding = false;
  });
  const seen = new Set<number>();
  do seen.add((await readDashboard(board.leader, may, db)).totals.all);
  while (folding);
  expect(await folds).toEqual({ folded: 12_000 });
  seen.add((await readDashboard(board.leader, may, db)).totals.all);
  expect([...seen]).toEqual([12_000]);
});

test('recounting names every cell that says something else, with both figures', async ({ db }) => {
  const board = await cityBoard(db);
  await addOpinions(db, board.system, [{ placeKey: '778-2025', sentiment: 'negative', flags: ['F1_KHANCAP'] }, {}]);
  await foldCounts(caretaker, {}, db);
  await db.execute(sql`update count_cell set negative = 5, f1_khancap = 0 where area = '778-2025' and topic = 'KHAC'`);
  await db.execute(sql`delete from count_cell where area = ${`~${board.system.unitId}`} and topic = '*'`);
  expect(await differencesIn(db)).toEqual([
    {
      area: '778-2025',
      topic: 'KHAC',
      day: '2026-05-10',
      source: 'post',
      kept: { negative: 5, f1_khancap: 0 },
      recounted: { negative: 1, f1_khancap: 1 },
    },
    {
      area: `~${board.system.unitId}`,
      topic: '*',
      day: '2026-05-10',
      source: 'post',
      kept: { neutral: 0 },
      recounted: { neutral: 1 },
    },
  ]);
});

test('cells that come down to nothing are gone after folding', async ({ db }) => {
  const board = await cityBoard(db);
  await addOpinions(db, board.system, [{ placeKey: '778-2025' }]);
  await foldCounts(caretaker, {}, db);
  await db.execute(sql`
    with gone as (delete from opinion returning *)
    insert into count_delta (n, areas, topics, sentiment, flags, day, source)
    select -1, areas, topics, sentiment, flags, day, source from gone`);
  await foldCounts(caretaker, {}, db);
  const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from count_cell`);
  expect(row?.n).toBe(0);
});

test('folding and recounting work in an installation without units, and folding can be stopped', async ({ db }) => {
  expect(await foldCounts(caretaker, {}, db)).toEqual({ folded: 0 });
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  const board = await cityBoard(db);
  await addOpinions(db, board.system, [{}]);
  expect(await foldCounts(caretaker, { signal: AbortSignal.abort() }, db)).toEqual({ folded: 0 });
});

test('an item sent twice, in one batch or in two, is kept and counted once', async ({ db }) => {
  const board = await cityBoard(db);
  const fingerprint = '11111111-1111-4111-8111-111111111111';
  const [first] = await addOpinions(db, board.system, [{ fingerprint }, { fingerprint }]);
  expect(first).toBeGreaterThan(0);
  expect(await addOpinions(db, board.system, [{ fingerprint }])).toEqual([0]);
  expect(await differencesIn(db)).toEqual([]);
  const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from opinion`);
  expect(row?.n).toBe(1);
});

test('nobody may put an item into a unit outside their own', async ({ db }) => {
  const board = await cityBoard(db);
  const other = await cityBoard(db);
  await expect(addOpinions(db, board.system, [{ unitId: other.system.unitId }])).rejects.toThrow(NotAllowed);
});

test('no person may fold or recount', async ({ db }) => {
  const board = await cityBoard(db);
  for (const viewer of [board.analyst, board.leader, { ...board.leader, roles: ['admin' as const] }]) {
    await expect(foldCounts(viewer, {}, db)).rejects.toThrow(NotAllowed);
    await expect(verifyCounts(viewer, {}, db)).rejects.toThrow(NotAllowed);
  }
});
