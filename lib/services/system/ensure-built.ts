import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from '@/db/embedded/turn';
import { buildOf, draftBuild, noteVersion, serveNext, swapBuild } from './builds';
import { productVersion } from './product-version';
import { sourceHash } from './source-hash';

/**
 * Builds the app in `root` unless there is a build of these very sources, and makes it the one that is served from the next
 * start on; whoever serves another goes on. One build is made at a time. Output goes to standard error. Throws when the
 * build fails; `signal` stops it. `settings` are environment variables.
 */
export function ensureBuilt(
  root: string,
  signal?: AbortSignal,
  settings: Readonly<Record<string, string>> = {},
): Promise<'built' | 'kept'> {
  return inTurn(join(root, '.next', 'build-turn'), async () => {
    const build = buildOf(sourceHash(root));
    if (existsSync(join(root, build, 'BUILD_ID'))) {
      serveNext(root, build);
      return 'kept';
    }
    await buildInto(draftBuild, root, signal, settings);
    const { version, commit } = await productVersion();
    noteVersion(root, draftBuild, { version, commit, builtAt: new Date().toISOString() });
    swapBuild(root, build);
    return 'built';
  });
}

async function buildInto(
  folder: string,
  root: string,
  signal: AbortSignal | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  rmSync(join(root, folder), { recursive: true, force: true });
  rmSync(join(root, '.next', 'dev', 'types'), { recursive: true, force: true });
  // The framework writes down where the types of its last build are; these move away with it.
  const typesFile = join(root, 'next-env.d.ts');
  const types = existsSync(typesFile) ? readFileSync(typesFile) : null;
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const build = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...settings, NGHE_DAN_BUILD: folder, NEXT_TELEMETRY_DISABLED: '1' },
    signal,
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('exit', resolve);
  });
  if (types === null) rmSync(typesFile, { force: true });
  else writeFileSync(typesFile, types);
  if (code !== 0) throw new Error(`next build ended with code ${code}`);
}
