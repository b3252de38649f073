import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { sessionLifetime } from '../../lib/domain/account/session-lifetime';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { session } from '../schema/people';

/** One session that still runs. `device` is what was kept of the browser's description, `Chrome/Android`. */
export type SessionRow = { id: string; device: string; begunAt: Date; usedAt: Date };

/** The running sessions of the scope's own person, last used first. */
export async function ownSessions(db: Executor, scope: Scope): Promise<SessionRow[]> {
  const rows = await db
    .select({ id: session.id, device: session.userAgent, begunAt: session.createdAt, usedAt: session.updatedAt })
    .from(session)
    .where(ownAndRunning(scope))
    .orderBy(desc(session.updatedAt), desc(session.id));
  return rows.map(({ device, ...row }) => ({ ...row, device: device ?? '' }));
}

/** Ends one session of the scope's own person; false when there is none of that id. */
export async function endOwnSessionOf(tx: Executor, scope: Scope, sessionId: string): Promise<boolean> {
  const ended = await tx
    .delete(session)
    .where(and(eq(session.id, sessionId), eq(session.userId, scope.viewerId)))
    .returning({ id: session.id });
  return ended.length > 0;
}

/** Whether a session of the scope's own person runs that an identity provider opened. */
export async function isInByProvider(db: Executor, scope: Scope): Promise<boolean> {
  const [found] = await db
    .select({ id: session.id })
    .from(session)
    .where(and(ownAndRunning(scope), eq(session.signedInWith, 'provider')))
    .limit(1);
  return found !== undefined;
}

function ownAndRunning(scope: Scope) {
  return and(
    eq(session.userId, scope.viewerId),
    gt(session.expiresAt, sql`now()`),
    gt(session.createdAt, sql`now() - make_interval(days => ${sessionLifetime.wholeDays})`),
  );
}
