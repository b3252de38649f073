import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { caretaker } from '@/lib/domain/permissions';
import { measureAudit } from '@/lib/services/audit/measure-audit';

/** A million entries of the audit verified, or as many as `BENCH_ENTRIES` says: all whole, less than 200 MB over idle. */
export async function run(): Promise<Record<string, unknown>> {
  const wanted = Number(process.env.BENCH_ENTRIES ?? 1_000_000);
  const measured = await measureAudit(caretaker, { url: process.env.DATABASE_URL ?? '', entries: wanted });
  const overIdleMegabytes = Math.round(measured.overIdleBytes / bytesPerMegabyte);
  const target = { overIdleMegabytes: 200 };
  return {
    bench: 'audit',
    entries: measured.entries,
    appendedSeconds: Math.round(measured.appendedMs / 1000),
    verifiedSeconds: Math.round(measured.verifiedMs / 1000),
    overIdleMegabytes,
    target,
    met: measured.ok && measured.entries === wanted && overIdleMegabytes < target.overIdleMegabytes,
  };
}
