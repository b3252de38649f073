import { fillSample } from '@/db/queries/sample-opinions';
import { insertUnit } from '@/db/queries/units';
import { withScratchDatabase } from '@/db/scratch-database';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { viewerAreas } from '../viewers/viewer-areas';
import { countOpinions } from './count-opinions';
import { type ExportFormat, exportFormats, exportOpinions } from './export-opinions';

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
const sentence =
  'Mưa lớn là cả đoạn đường trước chợ ngập đến đầu gối, bà con phải dắt xe qua, mấy hôm nay chưa thấy ai xử lý. ';
const looksEveryMs = 20;

/**
 * An export of `items` items read as fast as it comes, in each format: when its first byte came, how long it took and
 * how much memory. Works in a scratch database on the server of `url`.
 */
export async function measureExport(
  viewer: Viewer,
  { url, items }: { readonly url: string; readonly items: number },
): Promise<{ readonly counted: number; readonly exports: readonly ExportMeasure[] }> {
  const upkeep = allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const unitId = 'scratch';
    const unit = { name: 'Scratch', kind: 'board' as const, parentId: null, cutOffDay: null, places: ['79'] };
    await insertUnit(db, upkeep, unitId, unit);
    const directory = await placeDirectory(db);
    const places = directory.breakdown(['79'], period).map(({ key: placeKey }) => ({
      placeKey,
      areas: directory.areasOf({ placeKey, unitId, day: period.to }),
    }));
    await fillSample(db, upkeep, { unitId, items, period, places, sentence });
    const analyst: Viewer = { ...viewer, role: 'analyst', unitId, ...(await viewerAreas(unitId, db)) };
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
