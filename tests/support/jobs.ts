import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type JobName, jobNames } from '@/lib/domain/jobs/jobs';
import type { DoJob } from '@/lib/services/jobs/job-work';

export type KeptRun = {
  readonly name: JobName;
  readonly id: string;
  readonly state: string;
  readonly dueAt: Date;
  readonly tries: number;
  readonly triesLeft: number;
  readonly output: unknown;
};

/** What pg-boss keeps, by name and age. */
export async function keptRuns(db: Db): Promise<KeptRun[]> {
  const rows = await db.execute<Omit<KeptRun, 'dueAt'> & { due: string }>(sql`
    select name, id, state, start_after as due, retry_count as tries, retry_limit - retry_count as "triesLeft", output
    from pgboss.job order by name, created_on`);
  return rows.map(({ due, ...run }) => ({ ...run, dueAt: new Date(due) }));
}

/** Lets queued jobs begin at once. */
export async function askFor(db: Db, ...names: JobName[]): Promise<void> {
  for (const name of names) {
    await db.execute(sql`update pgboss.job set start_after = now() where name = ${name} and state = 'created'`);
  }
}

/** Lets jobs queued from now on be tried again after a second or two. */
export async function hurry(db: Db): Promise<void> {
  await db.execute(sql`update pgboss.queue set retry_delay = 1, retry_backoff = false`);
}

/** The work of the jobs named; the others do nothing. */
export function workOf(named: Readonly<Partial<Record<JobName, DoJob>>>): Readonly<Record<JobName, DoJob>> {
  const nothing: DoJob = async () => ({});
  return Object.fromEntries(jobNames.map((name) => [name, named[name] ?? nothing])) as Record<JobName, DoJob>;
}
