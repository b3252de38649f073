import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHome } from '@/db/embedded/home';
import { type CpuSeconds, cpuSecondsOf } from '@/lib/cli/cpu-seconds';

const project = join(import.meta.dirname, '../..');

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
