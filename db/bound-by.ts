import { sql } from 'drizzle-orm';
import type { Executor } from './client';
import { settingsOf, timeouts, type Work } from './timeouts';

/** Puts an open transaction under the bounds of `work` instead of its pool's, until it ends. */
export async function boundBy(tx: Executor, work: Work): Promise<void> {
  await tx.execute(sql.raw(boundsOf(work)));
}

/** The statement that does so. */
export function boundsOf(work: Work): string {
  return Object.entries(settingsOf(work))
    .map(([name, ms]) => `set local ${name} = ${ms};`)
    .join(' ');
}

const works = new Map((Object.keys(timeouts) as Work[]).map((work) => [boundsOf(work), work]));

/** The work under whose bounds a statement puts its transaction; undefined when it does something else. */
export function workBoundBy(statement: string): Work | undefined {
  return works.get(statement);
}
