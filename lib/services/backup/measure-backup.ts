import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSearchable } from '@/db/queries/sample-opinions';
import { emptyScratch, withScratchDatabase } from '@/db/scratch-database';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { loadDemo } from '../demo/load-demo';
import { fillScratchBoard } from '../opinions/fill-scratch-board';
import { makeBackup } from './make-backup';
import { restoreBackup } from './restore-backup';

/** `overIdleBytes` is the most memory the process held beyond what it held before it had anything to do; times in milliseconds. */
export type BackupMeasure = {
  readonly rows: number;
  readonly bytes: number;
  readonly backup: Spent;
  readonly restore: Spent;
};
type Spent = { readonly ms: number; readonly overIdleBytes: number };

const period = { from: '2025-11-21', to: '2026-11-20' };
const looksEveryMs = 20;

/**
 * A backup of a board with `items` made-up items, or of the demonstration without, and restoring it into an empty database. Works
 * in scratch databases on the server of `url`.
 */
export async function measureBackup(
  viewer: Viewer,
  { url, items }: { readonly url: string; readonly items?: number },
): Promise<BackupMeasure> {
  const scope = allow(viewer, 'backup.restore');
  const idle = process.memoryUsage.rss();
  const file = join(tmpdir(), `nghe-dan-bench-${process.pid}.backup`);
  try {
    const made = await withScratchDatabase(url, async (db, scratch) => {
      if (items === undefined) await loadDemo(viewer, { today: period.to }, db);
      else {
        await fillScratchBoard(viewer, { items, period }, db);
        await makeSearchable(db, scope);
      }
      return spent(idle, () => makeBackup(viewer, { file }, scratch));
    });
    const restored = await emptyScratch(url, (scratch) =>
      spent(idle, () => restoreBackup(viewer, { file }, { url: scratch, ownerUrl: scratch })),
    );
    if (restored.result.differences > 0 || restored.result.rows !== made.result.rows)
      throw new Error('what was restored is not what was backed up');
    const { bytes, rows } = made.result;
    return { rows, bytes, backup: made.spent, restore: restored.spent };
  } finally {
    await rm(file, { force: true });
  }
}

async function spent<T>(idle: number, work: () => Promise<T>): Promise<{ readonly result: T; readonly spent: Spent }> {
  let most = idle;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, looksEveryMs);
  const start = performance.now();
  try {
    const result = await work();
    return { result, spent: { ms: performance.now() - start, overIdleBytes: most - idle } };
  } finally {
    clearInterval(look);
  }
}
