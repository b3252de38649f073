import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the build that this process serves is still on the disk. True outside production, where none is needed. */
export function arePagesThere(): boolean {
  const build = process.env.NGHE_DAN_BUILD;
  return !build || existsSync(join(process.cwd(), build, 'BUILD_ID'));
}
