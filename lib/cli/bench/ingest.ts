import { caretaker } from '@/lib/domain/permissions';
import { measureIntake } from '@/lib/services/posts/measure-intake';

const targets = { ofBare: 0.1, bytes: 2_400, preparingMicroseconds: 45 } as const;

/**
 * 50,000 posts through the whole service against the same rows bare, and as one would write it instead: medians of three rounds; and
 * what the items of the last round take on disk. `beforeService` is what the service would take with that way of keeping: the preparing of
 * today and then that insert.
 */
export async function run(): Promise<Record<string, unknown>> {
  const posts = Number(process.env.BENCH_POSTS ?? 50_000);
  const url = process.env.DATABASE_URL ?? '';
  const { rounds, bytes } = await measureIntake(caretaker, {
    url,
    posts,
    rounds: Number(process.env.BENCH_ROUNDS ?? 3),
  });
  const each = (ms: number) => Math.round((ms * 10_000) / posts) / 10;
  const told = rounds.map(({ intakeMs, intakeCpuMs, plainMs, preparingMs, preparingCpuMs }) => ({
    microseconds: {
      intake: each(intakeMs),
      bare: each(plainMs.bare),
      usual: each(plainMs.usual),
      preparing: each(preparingMs),
    },
    cpuMicroseconds: { intake: each(intakeCpuMs), preparing: each(preparingCpuMs) },
    ofBare: plainMs.bare / intakeMs,
    ofUsual: plainMs.usual / intakeMs,
    ofBeforeService: (plainMs.usual + preparingMs) / intakeMs,
  }));
  const median = (pick: (round: (typeof told)[number]) => number) => {
    const sorted = told.map(pick).sort((a, b) => a - b);
    return Math.round(1000 * (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 1000;
  };
  const ofBare = median((round) => round.ofBare);
  const preparing = median((round) => round.cpuMicroseconds.preparing);
  return {
    bench: 'ingest',
    posts,
    rounds: told.map(({ microseconds, cpuMicroseconds }) => ({ microseconds, cpuMicroseconds })),
    ofBare,
    ofUsual: median((round) => round.ofUsual),
    ofBeforeService: median((round) => round.ofBeforeService),
    preparingCpuMicroseconds: preparing,
    bytes,
    targets,
    met: {
      ofBare: ofBare >= targets.ofBare,
      bytes: bytes.total <= targets.bytes,
      preparing: preparing <= targets.preparingMicroseconds,
    },
  };
}
