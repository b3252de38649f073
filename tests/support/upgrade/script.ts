import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Settings = Readonly<Record<string, string>>;
export type Script = { readonly child: ChildProcess; readonly ended: Promise<{ code: number | null; said: string }> };

/** Starts a script of the package in a folder, as npm does, in a process group of its own. */
export function startScript(folder: string, name: string, settings: Settings): Script {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const path = `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const child = spawn('sh', ['-c', `exec ${scripts[name]}`], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MIGRATE_DATABASE_URL: '', ...settings, PATH: path },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
  return { child, ended };
}

/** Runs it to its end and gives the seconds it took. Throws with what it said when it fails. */
export async function runScript(folder: string, name: string, settings: Settings): Promise<number> {
  const began = performance.now();
  const { code, said } = await startScript(folder, name, settings).ended;
  if (code !== 0) throw new Error(`npm run ${name} ended with ${code}: ${said.slice(-2000)}`);
  return (performance.now() - began) / 1000;
}

/** Ends it and all that it started, without asking, as a power cut does. */
export function killScript({ child }: Script): void {
  if (child.pid) process.kill(-child.pid, 'SIGKILL');
}
