import { withScratchDatabase } from '@/db/scratch-database';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type ExportFormat, exportFormats } from '../exports/table-bytes';
import { countOpinions } from './count-opinions';
import { exportOpinions } from './export-opinions';
import { fillScratchBoard } from './fill-scratch-board';

/** `overIdleBytes` is the most memory the process held beyond what it held before; times in milliseconds. */
export type ExportMeasure = {
  readonly format: ExportFormat;
  readonly firstByteMs: number;
  readonly totalMs: number;
  readonly bytes: number;
  readonly overIdleBytes: number;
};

const period = { from: '2025-11-21', to: '2026-11-20' };
const everything: Filter = { preset: 'custom', ...period };
const looksEveryMs = 20;

/**
 * An export of `items` items read as fast as it comes, in each format: when its first byte came, how long it took and
 * how much memory. Works in a scratch database on the server of `url`.
 */
export async function measureExport(
  viewer: Viewer,
  { url, items }: { readonly url: string; readonly items: number },
): Promise<{ readonly counted: number; readonly exports: readonly ExportMeasure[] }> {
  allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const analyst: Viewer = { ...(await fillScratchBoard(viewer, { items, period }, db)), roles: ['analyst'] };
    const exports: ExportMeasure[] = [];
    for (const format of exportFormats) {
      exports.push(
        await measured(format, () => exportOpinions(analyst, { filter: everything, format, locale: 'vi' }, db)),
      );
    }
    return { counted: await countOpinions(analyst, everything, db), exports };
  });
}

async function measured(format: ExportFormat, open: () => ReturnType<typeof exportOpinions>): Promise<ExportMeasure> {
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let most = idle;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, looksEveryMs);
  const start = performance.now();
  let firstByteMs = Number.NaN;
  let bytes = 0;
  try {
    for await (const piece of (await open()).stream) {
      if (bytes === 0) firstByteMs = performance.now() - start;
      bytes += piece.length;
    }
  } finally {
    clearInterval(look);
  }
  return { format, firstByteMs, totalMs: performance.now() - start, bytes, overIdleBytes: most - idle };
}
