import { statfs } from 'node:fs/promises';
import { type Db, database, poolLoads } from '@/db/client';
import { unfoldedCount } from '@/db/queries/counts';
import { keptJobs } from '@/db/queries/job-list';
import { isJobName } from '@/lib/domain/jobs/jobs';
import { metricLabels } from '@/lib/domain/metrics/labels';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { ownMetrics } from './own-metrics';

/** The metrics of this process, and of the database they share, as Prometheus reads them; `contentType` names the form. */
export async function readMetrics(
  viewer: Viewer,
  db: Db = database(),
): Promise<{ readonly text: string; readonly contentType: string }> {
  const scope = allow(viewer, 'metrics.read');
  const { registry } = ownMetrics();
  readProcess();
  await Promise.all([readStore(db, scope), readDisk(process.env.NGHE_DAN_DATA)]);
  return { text: await registry.metrics(), contentType: registry.contentType };
}

function readProcess(): void {
  const { loop, loopResolutionMs, loopDelay, memory, uptime, poolInUse, poolWaiting, poolMost, foldAge, foldedAt } =
    ownMetrics();
  for (const quantile of metricLabels.quantile) {
    const late = loop.count > 0 ? loop.percentile(Number(quantile) * 100) / 1e6 - loopResolutionMs : 0;
    loopDelay.set({ quantile }, Math.max(0, late) / 1000);
  }
  loop.reset();
  const { rss, heapUsed, external } = process.memoryUsage();
  memory.set({ memory: 'resident' }, rss);
  memory.set({ memory: 'heap' }, heapUsed);
  memory.set({ memory: 'external' }, external);
  uptime.set({}, process.uptime());
  foldAge.set({}, (performance.now() - foldedAt) / 1000);
  for (const { pool, most, inUse, waiting } of poolLoads()) {
    poolMost.set({ pool }, most);
    poolInUse.set({ pool }, inUse);
    poolWaiting.set({ pool }, waiting);
  }
}

async function readStore(db: Db, scope: Scope): Promise<void> {
  const { foldWaiting, jobs } = ownMetrics();
  const [waiting, kept] = await Promise.all([unfoldedCount(db, scope), keptJobs(db, scope, { ended: 1 })]);
  foldWaiting.set({}, waiting);
  for (const name of metricLabels.name) for (const state of metricLabels.state) jobs.set({ name, state }, 0);
  for (const { name, state, isDue } of kept) {
    if (!isJobName(name)) continue;
    if (state === 'failed') jobs.set({ name, state: 'failed' }, 1);
    if (state === 'active') jobs.set({ name, state: 'running' }, 1);
    if (isDue) jobs.set({ name, state: 'waiting' }, 1);
  }
}

async function readDisk(folder: string | undefined): Promise<void> {
  const { diskFree, diskSize } = ownMetrics();
  const disk = folder ? await statfs(folder).catch(() => null) : null;
  if (!disk) {
    diskFree.forget();
    diskSize.forget();
    return;
  }
  diskFree.set({}, disk.bavail * disk.bsize);
  diskSize.set({}, disk.blocks * disk.bsize);
}
