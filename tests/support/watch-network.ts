import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const hook = join(import.meta.dirname, 'network-watch.cjs');

/** One thing a watched process did: began, looked a name up, connected. `here` is false for what leads off this machine. */
export type Ask = {
  readonly what: string;
  readonly host: string | null;
  readonly here: boolean;
  readonly command: string;
  readonly pid: number;
};

/** Settings under which a command, and whatever it starts, writes into `file` what it asks of the network. */
export function watchedInto(file: string): { readonly NODE_OPTIONS: string; readonly NETWORK_WATCH: string } {
  const before = process.env.NODE_OPTIONS ?? '';
  return { NODE_OPTIONS: `${before} --require ${JSON.stringify(hook)}`.trim(), NETWORK_WATCH: file };
}

export function asksIn(file: string): Ask[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Ask);
}

/** What was asked of other machines, each once. */
export function asksAbroad(file: string): string[] {
  return [...new Set(asksIn(file).flatMap(({ what, host, here }) => (here ? [] : `${what} ${host}`)))];
}
