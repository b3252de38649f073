import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'app',
  'db',
  'lib',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

function* filesIn(path: string): Generator<string> {
  if (!existsSync(path)) return;
  try {
    for (const entry of readdirSync(path).sort()) yield* filesIn(join(path, entry));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    yield path;
  }
}

function sourceHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources)
    for (const file of filesIn(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Builds the app in `root` unless the last build was made from these very sources. Output goes to standard error. Throws
 * when the build fails; `signal` stops it. `settings` are environment variables.
 */
export async function ensureBuilt(
  root: string,
  signal?: AbortSignal,
  settings: Readonly<Record<string, string>> = {},
): Promise<'built' | 'kept'> {
  const stamp = join(root, '.next', 'built-from');
  const wanted = sourceHash(root);
  if (existsSync(join(root, '.next', 'BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return 'kept';
  rmSync(stamp, { force: true });
  rmSync(join(root, '.next', 'dev', 'types'), { recursive: true, force: true });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const build = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1' },
    signal,
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`next build ended with code ${code}`);
  writeFileSync(stamp, wanted);
  return 'built';
}
