import { caretaker } from '@/lib/domain/permissions';
import { measureIntake } from '@/lib/services/posts/measure-intake';

/** 50,000 posts through the whole service against a bare insert of the same rows: the median of three ratios. */
export async function run(): Promise<Record<string, unknown>> {
  const posts = Number(process.env.BENCH_POSTS ?? 50_000);
  const url = process.env.DATABASE_URL ?? '';
  const { rounds } = await measureIntake(caretaker, { url, posts, rounds: 3 });
  const perSecond = (ms: number) => Math.round((posts * 1000) / ms);
  const ratio = rounds.map((round) => round.ratio).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  return {
    bench: 'ingest',
    posts,
    rounds: rounds.map((round) => ({
      intakePerSecond: perSecond(round.intakeMs),
      plainPerSecond: perSecond(round.plainMs),
      ratio: Number(round.ratio.toFixed(3)),
    })),
    ratio: Number(ratio.toFixed(3)),
    target: 0.3,
    met: ratio >= 0.3,
  };
}
