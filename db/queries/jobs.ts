import { sql } from 'drizzle-orm';
import { isJobName, type JobName, type JobNumbers } from '../../lib/domain/jobs/jobs';
import type { Scope } from '../../lib/domain/permissions';
import type { Db, Executor } from '../client';
import { bossAsking, bossOver } from '../jobs/boss';

/** A job that was taken. `tries` tells this time from an earlier one of which nothing was heard any more. */
export type JobRun = { readonly name: JobName; readonly id: string; readonly tries: number };

export type WaitingJob = {
  readonly name: JobName;
  readonly id: string;
  readonly state: 'created' | 'retry' | 'active';
  readonly dueAt: Date;
  readonly isDue: boolean;
  /** It is running as far as is known, and nothing was heard of it for its lease. */
  readonly isLost: boolean;
};

type WaitingRow = Omit<WaitingJob, 'name' | 'dueAt'> & { name: string; due: number };

/** What is queued or running, and what the database's clock says. */
export async function waitingJobs(
  db: Executor,
  _scope: Scope,
): Promise<{ readonly now: Date; readonly waiting: WaitingJob[] }> {
  const [row] = await db.execute<{ now: number; waiting: WaitingRow[] }>(sql`
    select ${milliseconds(sql`now()`)} as now, coalesce(jsonb_agg(jsonb_build_object(
      'name', name, 'id', id, 'state', state, 'due', ${milliseconds(sql`start_after`)},
      'isDue', state < 'active' and start_after < now(), 'isLost', state = 'active' and started_on + expire_in < now()
    ) order by created_on, id), '[]') as waiting from pgboss.job where state <= 'active'`);
  const waiting = (row?.waiting ?? []).flatMap(({ name, due, ...rest }): WaitingJob[] =>
    isJobName(name) ? [{ ...rest, name, dueAt: new Date(due) }] : [],
  );
  return { now: new Date(row?.now ?? 0), waiting };
}

/** Queues a job unless it is queued already. */
export async function queueJob(db: Executor, _scope: Scope, name: JobName, dueAt: Date): Promise<void> {
  await bossOver(db).send(name, {}, { startAfter: dueAt });
}

type Queued = Pick<WaitingJob, 'name' | 'id'>;

/** Lets a queued job begin at `dueAt`, or now, unless it begins before that anyway. False when it is queued no longer. */
export async function bringForward(
  db: Executor,
  _scope: Scope,
  { name, id }: Queued,
  dueAt: Date | 'now',
): Promise<boolean> {
  const at = dueAt === 'now' ? sql`now()` : sql`${dueAt.toISOString()}::timestamptz`;
  const rows = await db.execute(sql`
    update pgboss.job set start_after = least(start_after, ${at})
    where name = ${name} and id = ${id}::uuid and state < 'active' returning 1`);
  return rows.length > 0;
}

/** Takes a job that is due; null when another was faster or one of its name is running. */
export async function takeDueJob(db: Db, _scope: Scope, name: JobName): Promise<JobRun | null> {
  const [taken] = await bossOver(db).fetch(name, { includeMetadata: true });
  return taken ? { name, id: taken.id, tries: taken.retryCount } : null;
}

/** Says that a run goes on and how far it is, and keeps it for another lease. False when it is no longer this process's. */
export async function holdJob(
  db: Executor,
  _scope: Scope,
  run: JobRun,
  { leaseSeconds, numbers }: { readonly leaseSeconds: number; readonly numbers: JobNumbers },
): Promise<boolean> {
  const rows = await db.execute(sql`
    update pgboss.job set expire_in = now() - started_on + make_interval(secs => ${leaseSeconds}),
      output = ${JSON.stringify(numbers)}::jsonb
    where ${isOf(run)} returning 1`);
  return rows.length > 0;
}

/** Keeps a run as done. False, and nothing is kept, when it is no longer this process's. */
export async function completeJob(tx: Executor, _scope: Scope, run: JobRun, numbers: JobNumbers): Promise<boolean> {
  if (!(await isHeld(tx, run))) return false;
  await bossOver(tx).complete(run.name, run.id, numbers);
  return true;
}

type Failure = { readonly code: string; readonly numbers: JobNumbers; readonly isForgiven: boolean };

/** Keeps a run as failed; it is tried again while tries are left, and one that `isForgiven` uses up none. Else as `completeJob`. */
export async function failJob(
  tx: Executor,
  _scope: Scope,
  run: JobRun,
  { code, numbers, isForgiven }: Failure,
): Promise<boolean> {
  if (!(await isHeld(tx, run))) return false;
  if (isForgiven) await tx.execute(sql`update pgboss.job set retry_limit = retry_limit + 1 where ${isOf(run)}`);
  await bossOver(tx).fail(run.name, run.id, { code, ...numbers });
  return true;
}

/** Lets a run that failed for good be tried once more. */
export async function retryFailedJob(tx: Executor, _scope: Scope, name: JobName, id: string): Promise<void> {
  await bossOver(tx).retry(name, id);
}

/** Has the runs of which nothing was heard tried again, or keeps them as failed. */
export async function releaseLostJobs(db: Db, _scope: Scope): Promise<void> {
  await onOneConnection(db, (boss) => boss.expire());
}

/** Takes old runs off the tables. */
export async function dropOldJobs(db: Db, _scope: Scope): Promise<void> {
  await onOneConnection(db, (boss) => boss.maintain());
}

/** What pg-boss sends as several statements with a transaction of its own around them. */
async function onOneConnection(db: Db, work: (boss: ReturnType<typeof bossAsking>) => Promise<void>): Promise<void> {
  const connection = await db.$client.reserve();
  try {
    await work(bossAsking((text) => connection.unsafe(text)));
  } catch (error) {
    await connection`rollback`.catch(() => {});
    throw error;
  } finally {
    connection.release();
  }
}

async function isHeld(tx: Executor, run: JobRun): Promise<boolean> {
  return (await tx.execute(sql`select 1 from pgboss.job where ${isOf(run)} for update`)).length > 0;
}

const isOf = ({ name, id, tries }: JobRun) =>
  sql`name = ${name} and id = ${id}::uuid and state = 'active' and retry_count = ${tries}`;

const milliseconds = (moment: ReturnType<typeof sql>) => sql`(extract(epoch from ${moment}) * 1000)::float8`;
