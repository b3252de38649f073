import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cpuSecondsOf } from './cpu-seconds';

/** `ended` gives the exit code. `stop` lets what goes on be finished. `cpuSeconds` is null where the machine does not tell. */
export type Product = {
  readonly url: string;
  readonly ended: Promise<number>;
  readonly stop: () => Promise<number>;
  readonly cpuSeconds: () => number | null;
};

/**
 * Starts the built product in the project at `root` as it runs for a board, in a process of its own, and waits until it
 * answers. `settings` are environment variables; `PORT` 0 is any free one. `onSaid` is told whatever it prints. Throws with what
 * it said when it ends before.
 */
export async function startProduct(
  root: string,
  settings: Readonly<Record<string, string>>,
  onSaid: (piece: string) => void = () => {},
): Promise<Product> {
  const server = spawn(process.execPath, ['--import', 'tsx', join(root, 'app/_server/main.ts')], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints: string | null = '';
  server.stdout.setEncoding('utf8').on('data', onSaid);
  server.stderr.setEncoding('utf8').on('data', (piece) => {
    onSaid(piece);
    if (complaints !== null) complaints += piece;
    process.stderr.write(piece);
  });
  const ended = new Promise<number>((resolve) => server.once('exit', (code) => resolve(code ?? 1)));
  const stop = () => {
    server.kill('SIGTERM');
    return ended;
  };
  const ready = new Promise<string>((resolve) => {
    let said = '';
    const listen = (piece: string) => {
      said += piece;
      const [url] = /http:\/\/\S+(?=\n)/.exec(said) ?? [];
      if (!url) return;
      server.stdout.off('data', listen);
      resolve(url);
    };
    server.stdout.on('data', listen);
  });
  const url = await Promise.race([ready, ended]);
  if (typeof url === 'number') throw new Error(`the server ended with ${url}: ${(complaints ?? '').trim()}`);
  complaints = null;
  return { url, ended, stop, cpuSeconds: () => cpuSecondsOf(server.pid ?? 0)?.own ?? null };
}
