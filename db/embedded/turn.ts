import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, processName } from './process';

const pollMs = 20;
let taken = 0;

/**
 * Runs `work` while no other process (or other call in this one) does so in the same folder. Lamport's bakery on
 * files: each contender writes only its own, and a dead one's files count for nothing, so a kill blocks nobody.
 */
export async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const me = `${processName(process.pid)}-${taken++}`;
  const choosing = join(folder, `choosing.${me}`);
  writeFileSync(choosing, '');
  const number = 1 + Math.max(0, ...ticketsIn(folder).map((ticket) => ticket.number));
  const mine = join(folder, `ticket.${number}.${me}`);
  writeFileSync(mine, '');
  rmSync(choosing);
  try {
    while (someoneChooses(folder) || someoneIsAhead(folder, number, me)) await pause(pollMs);
    return await work();
  } finally {
    rmSync(mine, { force: true });
  }
}

function someoneChooses(folder: string): boolean {
  return livingFiles(folder).some((file) => file.startsWith('choosing.'));
}

function someoneIsAhead(folder: string, number: number, me: string): boolean {
  return ticketsIn(folder).some((other) => other.number < number || (other.number === number && other.owner < me));
}

function ticketsIn(folder: string): { number: number; owner: string }[] {
  return livingFiles(folder)
    .map((file) => file.split('.'))
    .filter(([kind]) => kind === 'ticket')
    .map(([, number, owner]) => ({ number: Number(number), owner: owner ?? '' }));
}

function livingFiles(folder: string): string[] {
  return readdirSync(folder).filter((file) => {
    const owner = file.slice(file.lastIndexOf('.') + 1);
    const living = isRunning(owner.slice(0, owner.lastIndexOf('-')));
    if (!living) rmSync(join(folder, file), { force: true });
    return living;
  });
}
