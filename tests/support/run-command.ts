import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs a command of `lib/cli`, beside the database at `url` when it needs one, and gives what it printed and ended with. */
export function runCommand(name: string, args: readonly string[], url?: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', `lib/cli/${name}.ts`, ...args], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(url ? { DATABASE_URL: url } : {}) },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.on('close', (code) => done({ code, out, err })),
  );
}
