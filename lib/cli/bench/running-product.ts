import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from '../ensure-built';

const project = join(import.meta.dirname, '../../..');

/** Runs `work` against the built product as it is started for a board, on a free port and over the database at `databaseUrl`. */
export async function withProduct<T>(databaseUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  await ensureBuilt(project);
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', join(project, 'app/_server/main.ts')], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const url = `http://127.0.0.1:${port}`;
    while (!(await isHealthy(url))) {
      if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
      await wait(100);
    }
    return await work(url);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
