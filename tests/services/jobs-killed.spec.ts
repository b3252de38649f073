import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { caretaker } from '@/lib/domain/permissions';
import { takeJob } from '@/lib/services/jobs/take-job';
import { expect, test } from '../support/database';
import { askFor, hurry, keptRuns } from '../support/jobs';

const steps = 60;

/** A process that looks after jobs, and its end. */
function keeper(url: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/keep-jobs.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { pid: child.pid ?? 0, kill };
}

async function workers(db: Db): Promise<number[]> {
  const rows = await db.execute<{ by: number }>(sql`select distinct by from step where done > 0`);
  return rows.map(({ by }) => by);
}

const runs = async (db: Db) =>
  (await keptRuns(db)).filter(({ name, state }) => name === 'verify-counts' && state !== 'created');

test('a process killed in the middle of a job: another finishes it, and each step is done once', async ({
  db,
  url,
}) => {
  test.setTimeout(120_000);
  await db.execute(sql`create table step (n int primary key, done int not null default 0, by int)`);
  await db.execute(sql`insert into step (n) select generate_series(1, ${steps})`);
  await hurry(db);
  await takeJob(caretaker, {}, db);
  const both = [keeper(url), keeper(url)];
  try {
    await askFor(db, 'verify-counts');
    await expect.poll(async () => (await workers(db)).length, { timeout: 30_000 }).toBe(1);
    await expect
      .poll(async () => (await runs(db))[0]?.output, { timeout: 30_000 })
      .toMatchObject({ done: expect.any(Number) });
    const [first] = await workers(db);
    await both.find(({ pid }) => pid === first)?.kill();
    const [left] = await db.execute<{ n: number }>(sql`select count(*)::int as n from step where done = 0`);
    expect(left?.n, 'it was killed in the middle').toBeGreaterThan(5);
    await expect
      .poll(async () => (await runs(db)).map(({ state }) => state), { timeout: 60_000 })
      .toEqual(['completed']);
    const [run] = await runs(db);
    expect(run).toMatchObject({ tries: 1, output: { done: expect.any(Number) } });
    const [done] = await db.execute(sql`
      select count(*)::int as once, count(*) filter (where by <> ${first})::int as "bySecond" from step where done = 1`);
    expect({ done: done?.bySecond, once: done?.once }).toEqual({ ...(run?.output as object), once: steps });
  } finally {
    await Promise.all(both.map(({ kill }) => kill()));
  }
});
