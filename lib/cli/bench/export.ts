import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { caretaker } from '@/lib/domain/permissions';
import { measureExport } from '@/lib/services/opinions/measure-export';

/** A million items as CSV and as XLSX: first byte under 1 s, less than 200 MB over idle. */
export async function run(): Promise<Record<string, unknown>> {
  const items = Number(process.env.BENCH_ITEMS ?? 1_000_000);
  const { counted, exports } = await measureExport(caretaker, { url: process.env.DATABASE_URL ?? '', items });
  const rows = exports.map((one) => ({
    format: one.format,
    firstByteMs: Math.round(one.firstByteMs),
    totalSeconds: Math.round(one.totalMs / 100) / 10,
    megabytes: Math.round(one.bytes / bytesPerMegabyte),
    overIdleMegabytes: Math.round(one.overIdleBytes / bytesPerMegabyte),
  }));
  const target = { firstByteMs: 1_000, overIdleMegabytes: 200 };
  const met = rows.every(
    (row) => row.firstByteMs < target.firstByteMs && row.overIdleMegabytes < target.overIdleMegabytes,
  );
  const ratio = Math.max(...rows.map((row) => row.overIdleMegabytes)) / target.overIdleMegabytes;
  return { bench: 'export', items: counted, exports: rows, ratio: Math.round(ratio * 100) / 100, target, met };
}
