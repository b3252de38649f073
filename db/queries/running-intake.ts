import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { RunningProgress } from '../../lib/domain/intake/post-line';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { runningIntake } from '../schema/records';

/** Each process says once a second how far its uploads are. */
const silentFor = sql`interval '1 minute'`;
const isHeard = gt(runningIntake.heardAt, sql`now() - ${silentFor}`);
const isOwn = (scope: Scope, run: string) =>
  and(eq(runningIntake.viewerId, scope.viewerId), eq(runningIntake.run, run));

/** Before the first line is kept `read` counts those looked through. Writes how far the holder's own upload is, and answers whether it was asked to stop. */
export async function tellRunning(
  db: Executor,
  scope: Scope,
  run: string,
  { percent, looked, added, repeated, assigned, rejectedCount: rejected, ...progress }: RunningProgress,
): Promise<boolean> {
  const read = looked ?? progress.read;
  const far = { percent, read, added, repeated, assigned, rejected };
  const [row] = await db
    .insert(runningIntake)
    .values({ viewerId: scope.viewerId, run, ...far })
    .onConflictDoUpdate({
      target: [runningIntake.viewerId, runningIntake.run],
      set: { ...far, heardAt: sql`now()` },
    })
    .returning({ stopAsked: runningIntake.stopAsked });
  return row?.stopAsked === true;
}

/** Forgets the holder's own upload, which has ended, and those of processes that are gone. */
export async function forgetRunning(db: Executor, scope: Scope, run: string): Promise<void> {
  await db.delete(runningIntake).where(isOwn(scope, run));
  await db.delete(runningIntake).where(lt(runningIntake.heardAt, sql`now() - 60 * ${silentFor}`));
}

/** Asks the process in which the holder's own upload goes on to stop it; false when it is going on in none. */
export async function askToStop(db: Executor, scope: Scope, run: string): Promise<boolean> {
  const asked = await db
    .update(runningIntake)
    .set({ stopAsked: true })
    .where(and(isOwn(scope, run), isHeard))
    .returning({ run: runningIntake.run });
  return asked.length > 0;
}

/** How far the holder's own upload was within the last second or so, in whatever process; null when it is going on in none. */
export async function runningProgress(db: Executor, scope: Scope, run: string): Promise<RunningProgress | null> {
  const { percent, read, added, repeated, assigned, rejected: rejectedCount } = runningIntake;
  const [row] = await db
    .select({ percent, read, added, repeated, assigned, rejectedCount })
    .from(runningIntake)
    .where(and(isOwn(scope, run), isHeard));
  if (!row) return null;
  const isKeeping = row.read === row.added + row.repeated + row.rejectedCount;
  return isKeeping ? { ...row, looked: null } : { ...row, read: 0, looked: row.read };
}
