import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHome } from '@/db/embedded/home';

/** Linux counts in hundredths of a second for whoever reads `/proc`, on every machine. */
const ticksPerSecond = 100;
const project = join(import.meta.dirname, '../..');

/** User and system seconds: a process's own, and those of children it has waited for, with theirs. */
export type CpuSeconds = { readonly own: number; readonly children: number };

/** What `/proc/PID/stat` says; the name of the program, in brackets, may hold anything. */
export function cpuSecondsIn(stat: string): CpuSeconds {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const seconds = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) / ticksPerSecond;
  return { own: seconds(11), children: seconds(13) };
}

/** Of a process that still runs; null of any other, and wherever there is no `/proc`. */
export function cpuSecondsOf(pid: number): CpuSeconds | null {
  try {
    return cpuSecondsIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

const shared = globalThis as typeof globalThis & { ngheDanServerSeconds?: number };

/** Notes, while the tests' PostgreSQL still runs, what it and the processes of its connections have taken. */
export async function noteServerSeconds(): Promise<void> {
  const { folder } = await findHome(project, 'postgres-test');
  const pid = Number(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  const taken = cpuSecondsOf(pid);
  shared.ngheDanServerSeconds = taken ? taken.own + taken.children : 0;
}

/**
 * One line of what a run took: of the runner, of its workers with all that they and theirs have waited for (servers, browsers,
 * commands), and of the tests' PostgreSQL. What was left to itself is not in it. Null where that cannot be known.
 */
export function sayCpuSeconds(tests: number): string | null {
  const taken = cpuSecondsOf(process.pid);
  return taken && cpuLine(tests, taken, shared.ngheDanServerSeconds ?? 0);
}

export function cpuLine(tests: number, { own, children }: CpuSeconds, server: number): string | null {
  if (tests === 0) return null;
  const all = own + children + server;
  const parts = `runner ${own.toFixed(0)}, workers ${children.toFixed(0)}, PostgreSQL ${server.toFixed(0)}`;
  return `CPU: ${(all / tests).toFixed(2)} s a test (${all.toFixed(0)} s for ${tests}: ${parts})`;
}
