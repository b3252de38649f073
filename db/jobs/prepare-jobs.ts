import type PgBoss from 'pg-boss';
import versions from 'pg-boss/version.json' with { type: 'json' };
import type postgres from 'postgres';
import { jobLeaseSeconds, jobNames, jobs } from '../../lib/domain/jobs/jobs';
import { bossAsking, jobSchema } from './boss';

/** A job waits this long for a server that was away. */
const patienceDays = 365;

const queues: readonly PgBoss.Queue[] = jobNames.map((name) => ({
  name,
  policy: 'stately',
  retryLimit: jobs[name].retryLimit,
  retryDelay: jobs[name].retryDelaySeconds,
  retryBackoff: true,
  expireInSeconds: jobLeaseSeconds,
  retentionDays: patienceDays,
}));

/**
 * Makes pg-boss's tables, or brings them to the version that is installed, and a queue for each job as the table of jobs
 * says now. `connection` is one connection, whose role may make tables.
 */
export async function prepareJobs(connection: postgres.ReservedSql): Promise<void> {
  const boss = bossAsking((text, values) => connection.unsafe(text, values as postgres.ParameterOrJSON<never>[]));
  await boss.start();
  const there = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const queue of queues) {
    if (there.has(queue.name)) await boss.updateQueue(queue.name, queue);
    else await boss.createQueue(queue.name, queue);
  }
  await boss.stop({ graceful: false });
}

/** How many of the steps that `prepareJobs` takes a database waits for, and how many it has that this version does not know. */
export async function jobTablesState(
  sql: postgres.Sql,
): Promise<{ readonly pending: number; readonly unknown: number }> {
  const [table] = await sql<{ there: boolean }[]>`
    select to_regclass(${`${jobSchema}.version`}) is not null as there`;
  if (!table?.there) return { pending: 1, unknown: 0 };
  const [kept] = await sql<{ version: number; queues: string[] }[]>`
    select version, array(select name from pgboss.queue) as queues from pgboss.version`;
  const version = kept?.version ?? 0;
  const isShort = version < versions.schema || jobNames.some((name) => !kept?.queues.includes(name));
  return { pending: Number(isShort), unknown: Number(version > versions.schema) };
}
