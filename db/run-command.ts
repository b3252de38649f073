import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { commandLine, isGroupRunning, parentOf, processName, signal } from './embedded/process';

/** A server finishes what goes on for up to 20 s. */
const graceMs = 25_000;
const parentPollMs = 1000;

/** Signals that end a command: Ctrl-C, a service manager's stop, a closed terminal. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Notices from its making on that this process was told to end, or that whoever started it was killed, and hands that
 * on to the command once there is one.
 */
export class Ending {
  asked: (typeof endings)[number] | null = null;
  private child: ChildProcess | null = null;

  constructor() {
    for (const name of endings) process.on(name, () => this.ask(name));
    const starters = startersOf(process.pid);
    const timer = setInterval(() => {
      if (starters.some((starter) => processName(starter.pid) !== starter.name)) this.ask('SIGTERM');
    }, parentPollMs);
    timer.unref();
  }

  /** Runs the command in a process group of its own and gives its exit code, 128 + number when a signal ended it. */
  async run(command: readonly string[], env: NodeJS.ProcessEnv, onStart: (group: number) => void): Promise<number> {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { env, stdio: 'inherit', detached: true });
    const ended = new Promise<number>((resolve, reject) => {
      child.once('error', (cause) => reject(new Error(`cannot run ${program}: ${cause.message}`)));
      child.once('exit', (code, name) => resolve(code ?? 128 + (name ? constants.signals[name] : 0)));
    });
    if (child.pid) onStart(child.pid);
    this.child = child;
    if (this.asked) this.passOn(this.asked);
    const code = await ended;
    await endRest(child.pid);
    return code;
  }

  private ask(name: (typeof endings)[number]): void {
    if (this.asked) return;
    this.asked = name;
    this.passOn(name);
  }

  private passOn(name: NodeJS.Signals): void {
    const group = this.child?.pid;
    if (!group) return;
    signal(-group, name);
    setTimeout(() => signal(-group, 'SIGKILL'), graceMs).unref();
  }
}

/** A command's own children may outlive it for a moment. */
async function endRest(group: number | undefined): Promise<void> {
  if (!group || !signal(-group, 'SIGTERM')) return;
  for (let waitedMs = 0; waitedMs < 3000 && isGroupRunning(group); waitedMs += 50) await pause(50);
  signal(-group, 'SIGKILL');
}

/** Npm and its shell above this process, and a `tsx` around it: with them gone nobody can stop us. */
function startersOf(pid: number): { pid: number; name: string }[] {
  const starters: { pid: number; name: string }[] = [];
  const byTsx = /\/tsx\b/.test(commandLine(process.ppid));
  const levels = (process.env.npm_lifecycle_event ? 2 : 0) + Number(byTsx);
  for (let at = parentOf(pid); at && at > 1 && starters.length < levels; at = parentOf(at)) {
    const name = processName(at);
    if (name) starters.push({ pid: at, name });
  }
  return starters;
}
