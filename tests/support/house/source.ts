import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own source: path from its root → text. */
export type Source = ReadonlyMap<string, string>;

/** Whatever is compiled or run, in each of its spellings. */
const source = /\.[cm]?[jt]sx?$/;

/** Reads every file of source of the project at `root`, wherever it lies, and `package.json`, which says what is started. */
export function readSource(root: string): Source {
  const left = new Set(['.git', ...readFileSync(join(root, '.gitignore'), 'utf8').split(/\/?\n/)]);
  const paths = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !left.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(root, entry.name) : entry.name))
    .filter((path) => source.test(path) || path === 'package.json');
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
