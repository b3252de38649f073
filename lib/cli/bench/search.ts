import { caretaker } from '@/lib/domain/permissions';
import { measureSearch } from '@/lib/services/opinions/measure-search';

const target = { markedOverUnmarked: 1.1 };

/** First pages and counts of searches over a year of items, against `ILIKE` and trigrams in the same database. */
export async function run(): Promise<Record<string, unknown>> {
  const url = process.env.DATABASE_URL ?? '';
  const items = Number(process.env.BENCH_POSTS || 200_000);
  const { markedOverUnmarked: ratio, ...measured } = await measureSearch(caretaker, { url, items });
  return { bench: 'search', items, ...measured, ratio, target, met: ratio <= target.markedOverUnmarked };
}
