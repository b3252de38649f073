import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own source: path from its root → text. */
export type Source = ReadonlyMap<string, string>;

const folders = ['app', 'lib', 'db', 'tests'];
const rootFiles = ['instrumentation.ts', 'proxy.ts', 'playwright.config.ts', 'package.json'];

/** Reads every TypeScript file of the project at `root`, and `package.json`, which says what is started. */
export function readSource(root: string): Source {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  const atRoot = rootFiles.filter((file) => readdirSync(root).includes(file));
  return new Map([...inFolders, ...atRoot].sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
