import { appendDeed } from '@/db/append-deed';
import { takeOnce } from '@/db/attempts';
import { type Db, database } from '@/db/client';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { logError } from '../log/log-error';

const onceInSeconds = 3600;

/**
 * Notes in the audit that a person asked for what they may not do; the same by the same person once an hour, so that nobody
 * fills the audit by asking. A store that fails changes nothing of the refusal, and the log says so.
 */
export async function noteRefused(viewer: Viewer, task: string, db: Db = database()): Promise<void> {
  const { viewerId, unitId } = allow(viewer, 'account.own');
  try {
    await db.transaction(async (tx) => {
      if (!(await takeOnce(tx, `refused:${viewerId}:${task}`, onceInSeconds))) return;
      await appendDeed(tx, { actor: viewerId, unitId, task: 'task.refused', subject: `task:${task}`, detail: {} });
    });
  } catch (error) {
    logError(error, 'warn');
  }
}
