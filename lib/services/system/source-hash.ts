import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'app',
  'db',
  'lib',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.build.json',
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

/** What the sources are that a build in `root` is made of, and the Node that makes it. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources)
    for (const file of filesIn(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
