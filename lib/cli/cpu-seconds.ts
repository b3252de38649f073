import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for whoever reads `/proc`, on every machine. */
const ticksPerSecond = 100;

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
