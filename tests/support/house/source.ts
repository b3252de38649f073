import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';

/** The project's own source: path from its root → text. */
export type Source = ReadonlyMap<string, string>;

/** Breaks of one rule, each naming its file first. */
export type Check = (source: Source) => string[];

const folders = ['app', 'lib', 'db', 'tests'];
const rootFiles = ['instrumentation.ts', 'proxy.ts', 'playwright.config.ts'];

/** Reads every TypeScript file of the project at `root`. */
export function readSource(root: string): Source {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  const atRoot = rootFiles.filter((file) => readdirSync(root).includes(file));
  return new Map([...inFolders, ...atRoot].sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The text with comments blanked out, strings kept; line numbers stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/.*$/gm, (found, before) =>
    before === undefined ? found.replace(/[^\n]/g, ' ') : before,
  );
}

/** What a file imports: paths from the root for our own files (without ending), names for packages. */
export function importsOf(path: string, text: string): string[] {
  const pattern = /(?:^|[\s;}])(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...withoutComments(text).matchAll(pattern)].map((match) => resolveImport(path, match[1] ?? match[2] ?? ''));
}

function resolveImport(path: string, specifier: string): string {
  if (specifier.startsWith('@/')) return normalize(specifier.slice(2));
  if (specifier.startsWith('.')) return normalize(join(path, '..', specifier));
  return specifier;
}

/** `path: what` for every file `accept`s whose text has a match, with the line. */
export function linesMatching(source: Source, accept: (path: string) => boolean, pattern: RegExp): string[] {
  return [...source]
    .filter(([path]) => accept(path))
    .flatMap(([path, text]) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [])),
    );
}

/** Every exported function with its parameters, as written, and the first statement of its body. */
export function exportedFunctions(text: string): { name: string; parameters: string; first: string }[] {
  const code = withoutComments(text);
  return [...code.matchAll(/^export (?:default )?(?:async )?function\*? (\w+)[^(]*\(/gm)].map((match) => {
    const open = (match.index ?? 0) + match[0].length;
    const close = closing(code, open);
    const body = bodyStart(code, close + 1);
    return { name: match[1] ?? '', parameters: code.slice(open, close), first: firstStatement(code.slice(body)) };
  });
}

/** Index of the bracket that closes the one before `from`. */
function closing(code: string, from: number): number {
  let depth = 1;
  for (let at = from; at < code.length; at++) {
    if ('([{'.includes(code[at]!)) depth++;
    if (')]}'.includes(code[at]!) && --depth === 0) return at;
  }
  return code.length;
}

/** Skips a return type, which may hold braces of its own. */
function bodyStart(code: string, from: number): number {
  let angles = 0;
  for (let at = from; at < code.length; at++) {
    if (code[at] === '<') angles++;
    if (code[at] === '>' && code[at - 1] !== '=') angles--;
    if (code[at] !== '{') continue;
    const isType = angles > 0 || /[:|&]\s*$/.test(code.slice(from, at));
    if (!isType) return at + 1;
    at = closing(code, at + 1);
  }
  return code.length;
}

function firstStatement(body: string): string {
  return body.slice(0, body.indexOf(';') + 1).trim();
}
