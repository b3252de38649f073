import { caretaker } from '@/lib/domain/permissions';
import { type MappingRound, measureMapping } from '@/lib/services/posts/measure-mapping';

/**
 * 50,000 rows under foreign headings, looked at and tried by a mapping, and imported by it, each against importing the same
 * rows without: the median ratios of three rounds.
 */
export async function run(): Promise<Record<string, unknown>> {
  const posts = Number(process.env.BENCH_POSTS ?? 50_000);
  const rounds = await measureMapping(caretaker, { url: process.env.DATABASE_URL ?? '', posts, rounds: 3 });
  const ratioOf = (part: (round: MappingRound) => number) => {
    const ratios = rounds.map((round) => part(round) / round.unmappedMs).sort((a, b) => a - b);
    return Number(ratios[Math.floor(ratios.length / 2)]!.toFixed(3));
  };
  const ratio = ratioOf(({ lookMs, dryRunMs }) => lookMs + dryRunMs);
  return {
    bench: 'mapping',
    posts,
    rounds: rounds.map((round) =>
      Object.fromEntries(Object.entries(round).map(([step, ms]) => [step, Math.round(ms)])),
    ),
    mappedImport: ratioOf(({ mappedMs }) => mappedMs),
    ratio,
    target: 1.3,
    met: ratio <= 1.3,
  };
}
