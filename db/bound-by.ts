import { sql } from 'drizzle-orm';
import type { Executor } from './client';
import { settingsOf, type Work } from './timeouts';

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
