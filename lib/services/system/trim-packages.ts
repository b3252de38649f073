import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, productionPackages } from '@/lib/domain/packages/production';

/** Read by nobody who only runs the product: maps back to sources that are not there, and the framework's manual. */
const unread = /\.map$/;
const manual = join('node_modules', 'next', 'dist', 'docs');

/**
 * Removes from the packages installed in `project` what only building and developing need. What is served goes on; to build again,
 * they are installed anew. Answers how many packages went, and how many bytes in all. Harmless the second time.
 */
export function trimPackages(project: string): { readonly packages: number; readonly bytes: number } {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock;
  const needed = productionPackages(lock);
  const idle = Object.keys(lock.packages).filter(
    (folder) => folder !== '' && !needed.has(folder) && existsSync(join(project, folder)),
  );
  let bytes = 0;
  for (const folder of [...idle, manual]) bytes += remove(join(project, folder));
  for (const file of filesIn(join(project, 'node_modules'))) if (unread.test(file)) bytes += remove(file);
  return { packages: idle.length, bytes };
}

function remove(path: string): number {
  let bytes = 0;
  for (const file of filesIn(path)) bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  rmSync(path, { recursive: true, force: true });
  return bytes;
}

/** Every file at or under a path; links are left alone. */
function* filesIn(path: string): Generator<string> {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile()) yield path;
  if (!there?.isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesIn(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
  }
}
