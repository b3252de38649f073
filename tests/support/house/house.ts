import { isExpressionStatement, isStringLiteral, type SourceFile } from 'typescript/unstable/ast';
import { type Import, importsOf } from './imports';
import type { Source } from './source';
import { treesOf } from './tree';

/** One file of the house, read. */
export type File = {
  readonly path: string;
  readonly text: string;
  readonly tree: SourceFile;
  readonly imports: readonly Import[];
};

/** The house, read: its files by path, and the lines that start something. */
export type House = {
  readonly files: ReadonlyMap<string, File>;
  readonly commands: readonly string[];
  /** All of its source, be it read or not. */
  readonly paths: readonly string[];
};

/** Breaks of one rule, each naming its file first. */
export type Check = (house: House) => string[];

/** Files laid out to show what a rule sees: path → text. */
export type Laid = Readonly<Record<string, string>>;

/** One rule of the house. Each of `planted`, a sentence saying how, breaks it, and it alone; `fine` breaks none. */
export type Rule = {
  readonly title: string;
  readonly check: Check;
  readonly planted: Readonly<Record<string, Laid>>;
  readonly fine?: Readonly<Record<string, Laid>>;
};

/** Source that becomes trees; what only declares types of others is none. */
const code = /(?<!\.d)\.tsx?$/;

export function readHouse(source: Source): House {
  return readHouses([source])[0] as House;
}

/** Reads many at once, which is much quicker than one after another. */
export function readHouses(sources: readonly Source[]): House[] {
  const texts = sources.flatMap((source, n) => [...source].map(([path, text]) => [`${n}/${path}`, text] as const));
  const trees = treesOf(new Map(texts.filter(([path]) => code.test(path))));
  return sources.map((source, n) => {
    const files = [...source].flatMap(([path, text]): File[] => {
      const tree = trees.get(`${n}/${path}`);
      return tree ? [{ path, text, tree, imports: importsOf(path, tree) }] : [];
    });
    const { scripts = {} } = JSON.parse(source.get('package.json') ?? '{}') as { scripts?: Record<string, string> };
    const byPath = new Map(files.map((file) => [file.path, file]));
    return { files: byPath, commands: Object.values(scripts), paths: [...source.keys()] };
  });
}

/** The file of ours an import brings, when it is there. */
export function fileAt({ files }: House, target: string): File | undefined {
  const bare = target.replace(/\.[jt]sx?$/, '');
  return [`${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`]
    .map((path) => files.get(path))
    .find(Boolean);
}

/** The files matching `path`. */
export function filesIn({ files }: House, path: RegExp): File[] {
  return [...files.values()].filter((file) => path.test(file.path));
}

/** Everything that is built and runs: the house without its tests. */
export const running = /^(app|lib|db)\/|^(instrumentation|proxy)\b/;

/** True for a file that has this directive before its first statement. */
export function opensWith({ tree }: File, directive: 'use client' | 'use server'): boolean {
  for (const statement of tree.statements) {
    if (!isExpressionStatement(statement) || !isStringLiteral(statement.expression)) return false;
    if (statement.expression.text === directive) return true;
  }
  return false;
}
