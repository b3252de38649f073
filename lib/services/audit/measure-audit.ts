import { fillAudit } from '@/db/queries/audit-chain';
import { withScratchDatabase } from '@/db/scratch-database';
import type { AuditVerdict } from '@/lib/domain/audit/chain';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { verifyAudit } from './verify-audit';

/** `overIdleBytes` is the most memory the process held beyond what it held before; times in milliseconds. */
export type AuditMeasure = Pick<AuditVerdict, 'entries' | 'ok'> & {
  readonly appendedMs: number;
  readonly verifiedMs: number;
  readonly overIdleBytes: number;
};

const appendedAtOnce = 20_000;

/** How long it takes to append `entries` made-up entries to an audit and to verify it. Works in a scratch database on the server of `url`. */
export async function measureAudit(
  viewer: Viewer,
  { url, entries }: { readonly url: string; readonly entries: number },
): Promise<AuditMeasure> {
  const scope = allow(viewer, 'audit.read');
  return withScratchDatabase(url, async (db) => {
    const begin = performance.now();
    for (let done = 0; done < entries; done += appendedAtOnce)
      await fillAudit(db, scope, Math.min(appendedAtOnce, entries - done));
    const appendedMs = performance.now() - begin;
    const idle = process.memoryUsage.rss();
    let most = idle;
    const onProgress = () => {
      most = Math.max(most, process.memoryUsage.rss());
    };
    const start = performance.now();
    const { ok, entries: verified } = await verifyAudit(viewer, { onProgress }, db);
    return {
      entries: verified,
      ok,
      appendedMs,
      verifiedMs: performance.now() - start,
      overIdleBytes: most - idle,
    };
  });
}
