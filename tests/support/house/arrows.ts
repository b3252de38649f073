import { type Check, importsOf, type Source } from './source';

type Part = { readonly name: string; readonly path: RegExp; readonly mayImport: readonly string[] };

/** The parts of the house and the arrows between them: a part may import itself and what it names. */
export const parts: readonly Part[] = [
  { name: 'app', path: /^(app\/|instrumentation|proxy)/, mayImport: ['services', 'strings', 'domain'] },
  { name: 'cli', path: /^lib\/cli\//, mayImport: ['services', 'strings', 'domain'] },
  { name: 'services', path: /^lib\/services\//, mayImport: ['db', 'strings', 'domain'] },
  { name: 'db', path: /^db\//, mayImport: ['domain'] },
  { name: 'strings', path: /^lib\/strings\//, mayImport: ['domain'] },
  { name: 'domain', path: /^lib\/domain\//, mayImport: [] },
];

const ours = /^(app|lib|db|tests)\//;

/** Imports of one part that no arrow allows. */
export function arrowsOf(part: Part): Check {
  const allowed = parts.filter(({ name }) => name === part.name || part.mayImport.includes(name));
  return (source) =>
    imports(source, part.path)
      .filter(([, target]) => ours.test(target) && !allowed.some(({ path }) => path.test(target)))
      .map(([path, target]) => `${path} imports ${target}`);
}

/** Imports of packages matching `packages` outside the files matching `home`. */
export function onlyIn(home: RegExp, packages: RegExp): Check {
  return (source) =>
    imports(source, /^(app|lib|db)\/|^(instrumentation|proxy)/)
      .filter(([path, target]) => !home.test(path) && packages.test(target))
      .map(([path, target]) => `${path} imports ${target}`);
}

/** Imports by files matching `path` of anything matching `targets`. */
export function neverImports(path: RegExp, targets: RegExp): Check {
  return (source) =>
    imports(source, path)
      .filter(([, target]) => targets.test(target))
      .map(([from, target]) => `${from} imports ${target}`);
}

function imports(source: Source, path: RegExp): [from: string, target: string][] {
  return [...source]
    .filter(([from]) => path.test(from))
    .flatMap(([from, text]) => importsOf(from, text).map((target): [string, string] => [from, target]));
}
