import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inTurn } from '@/db/embedded/turn';
import { ensureBuilt } from '@/lib/cli/ensure-built';

const project = join(import.meta.dirname, '../..');

export type RunningApp = { readonly url: string; stop(): Promise<void> };

/**
 * Starts the built product on a free port, building it first when its source has changed since the last build. `settings`
 * are set besides.
 */
export async function startApp(databaseUrl: string, settings: Record<string, string> = {}): Promise<RunningApp> {
  await inTurn(join(project, '.data', 'build-turn'), () => ensureBuilt(project));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const next = join(project, 'node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: project,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      APP_URL: url,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null) throw new Error(`next start ended with ${child.exitCode}:\n${complaints}`);
    await pause(100);
  }
  return { url, stop: () => stop(child) };
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    (response) => response.ok,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
