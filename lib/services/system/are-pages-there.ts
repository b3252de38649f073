import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = globalThis as typeof globalThis & { ngheDanBuild?: string | null };

/**
 * Whether the build that this process began to serve is still on the disk: a new build under a running server empties its
 * folder, and pages then lack their parts until the server is started again. True outside production, where none is needed.
 */
export function arePagesThere(): boolean {
  if (process.env.NODE_ENV !== 'production') return true;
  const build = buildOnDisk();
  if (shared.ngheDanBuild === undefined) shared.ngheDanBuild = build;
  return build !== null && build === shared.ngheDanBuild;
}

function buildOnDisk(): string | null {
  try {
    return readFileSync(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8');
  } catch {
    return null;
  }
}
