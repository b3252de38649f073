import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

export type KeptJob = {
  readonly name: string;
  readonly id: string;
  readonly state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';
  readonly dueAt: Date;
  /** Its hour has come, by the database's clock, and it does not run yet. */
  readonly isDue: boolean;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** How often it was tried again. */
  readonly tries: number;
  readonly output: unknown;
};

type Row = Omit<KeptJob, 'dueAt' | 'startedAt' | 'endedAt'> & {
  due: string;
  started: string | null;
  ended: string | null;
};

/** What is queued and running, and of each job its last `ended` runs, the newest first. */
export async function keptJobs(db: Executor, _scope: Scope, { ended }: { readonly ended: number }): Promise<KeptJob[]> {
  const rows = await db.execute<Row>(sql`
    select name, id, state, start_after as due, started_on as started, completed_on as ended, retry_count as tries, output,
      state < 'active' and start_after <= now() as "isDue"
    from (
      select *, row_number() over (partition by name, state > 'active' order by completed_on desc) as nth from pgboss.job
    ) as job
    where state <= 'active' or nth <= ${ended}
    order by completed_on desc nulls first, start_after`);
  return rows.map(({ due, started, ended: end, ...job }) => ({
    ...job,
    dueAt: new Date(due),
    startedAt: started === null ? null : new Date(started),
    endedAt: end === null ? null : new Date(end),
  }));
}
