import { caretaker } from '@/lib/domain/permissions';
import { measureRising } from '@/lib/services/phrases/measure-rising';

const target = { sliceMs: 20 };

/** One look for phrases that rise, as the job does it: how long it takes, and the longest it holds others up. */
export async function run(): Promise<Record<string, unknown>> {
  const items = Number(process.env.BENCH_POSTS || 100_000);
  const measured = await measureRising(caretaker, { url: process.env.DATABASE_URL ?? '', items });
  const rounded = Object.fromEntries(Object.entries(measured).map(([name, n]) => [name, Math.round(n * 10) / 10]));
  const { sliceMs } = measured;
  return {
    bench: 'rising',
    items,
    ...rounded,
    ratio: Math.round((sliceMs / target.sliceMs) * 100) / 100,
    target,
    met: sliceMs <= target.sliceMs,
  };
}
