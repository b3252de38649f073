import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { caretaker } from '@/lib/domain/permissions';
import { measureStalls } from '@/lib/services/posts/measure-stalls';

const target = { holdMs: 200, overIdleMegabytes: 300 };

/** The longest hold of the event loop by each kind of upload, beside a process at rest: at most 200 ms, 300 MB over idle. */
export async function run(): Promise<Record<string, unknown>> {
  const posts = Number(process.env.BENCH_POSTS ?? 20_000);
  const { idleMs, files } = await measureStalls(caretaker, { url: process.env.DATABASE_URL ?? '', posts });
  const uploads = files.map((one) => ({
    file: one.file,
    megabytes: Math.round((one.bytes / bytesPerMegabyte) * 10) / 10,
    outcome: one.outcome,
    totalSeconds: Math.round(one.totalMs / 100) / 10,
    holdMs: Math.round(one.holdMs),
    overIdleMegabytes: Math.round(one.overIdleBytes / bytesPerMegabyte),
    met: one.holdMs <= target.holdMs && one.overIdleBytes <= target.overIdleMegabytes * bytesPerMegabyte,
  }));
  const longest = Math.max(...uploads.map(({ holdMs }) => holdMs));
  return {
    bench: 'stalls',
    posts,
    idleMs: Math.round(idleMs),
    uploads,
    ratio: Math.round((longest / target.holdMs) * 100) / 100,
    target,
    met: uploads.every(({ met }) => met),
  };
}
