import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Served } from '@/lib/services/opinions/measure-stalled-exports';
import { ensureBuilt } from '../ensure-built';

const root = join(import.meta.dirname, '../../..');
const listening = /http:\/\/[^\s:]+:(\d+)/;

/** Builds the product when its source has changed, and starts it on a free port of this machine. */
export async function startProduct(databaseUrl: string): Promise<Served> {
  await ensureBuilt(root);
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const server = spawn(process.execPath, [next, 'start', '-p', '0', '-H', '127.0.0.1'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const found = listening.exec(said)?.[1];
      if (found) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`the product ended with ${code}:\n${said}`)));
  });
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
