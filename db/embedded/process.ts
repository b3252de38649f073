import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process told apart from a later one that got the same number. Written as `pid-start`. */
export type ProcessName = string;

/** Name of the running process `pid`, or null when there is none (a zombie counts as none). */
export function processName(pid: number): ProcessName | null {
  const start = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  return start === null ? null : `${pid}-${start}`;
}

export function isRunning(name: ProcessName): boolean {
  return processName(Number.parseInt(name, 10)) === name;
}

/** The command line of a process, arguments separated by spaces; empty when there is none or it may not be read. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return ps(pid, 'command=');
  } catch {
    return '';
  }
}

export function parentOf(pid: number): number | null {
  try {
    if (process.platform === 'linux') return Number(statFields(pid)[1]);
    return Number(ps(pid, 'ppid='));
  } catch {
    return null;
  }
}

/** Sends a signal; false when there is no such process or group (negative `pid`) any more. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a living process (no zombie) is left in the group. */
export function isGroupRunning(group: number): boolean {
  if (!signal(-group, 0) || process.platform !== 'linux') return signal(-group, 0);
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name) || startOnLinux(Number(name)) === null) return false;
    try {
      return Number(statFields(Number(name))[2]) === group;
    } catch {
      return false;
    }
  });
}

function startOnLinux(pid: number): string | null {
  try {
    const fields = statFields(pid);
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** `/proc/PID/stat` from the state on: [0] state, [1] parent, [2] group, [19] start in ticks since boot. See proc(5). */
function statFields(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function startByPs(pid: number): string | null {
  try {
    const [state, ...start] = ps(pid, 'stat=,lstart=').split(/\s+/);
    return state?.startsWith('Z') ? null : start.join('').replaceAll(/\W/g, '');
  } catch {
    return null;
  }
}

function ps(pid: number, columns: string): string {
  return execFileSync('ps', ['-p', String(pid), '-o', columns], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
