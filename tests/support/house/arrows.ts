import { isCallExpression, isStringLiteralLikeNode, type Node } from 'typescript/unstable/ast';
import { type Check, filesIn, type Rule, running } from './house';
import { placeOf } from './tree';

type Part = {
  readonly name: string;
  readonly path: RegExp;
  readonly mayImport: readonly string[];
  readonly planted: Rule['planted'];
};

/** The parts of the house and the arrows between them: a part may import itself and what it names. */
const parts: readonly Part[] = [
  {
    name: 'app',
    path: /^(app\/|instrumentation|proxy)/,
    mayImport: ['services', 'strings', 'domain'],
    planted: {
      'a page opens the database': { 'app/page.tsx': `import { openDatabase } from '@/db/client';` },
      'what starts with the server loads a query late': {
        'instrumentation.ts': 'await import(`./db/queries/opinions`);',
      },
      'an import broken over lines, with comments in it': {
        'app/page.tsx': `import {\n  // from 'next'; the store\n  openDatabase, /* ; */\n} from\n  '@/db/client';`,
      },
    },
  },
  {
    name: 'cli',
    path: /^lib\/cli\//,
    mayImport: ['services', 'strings', 'domain'],
    planted: {
      'a command loads the store late': {
        'lib/cli/planted.ts': `const { migrate } = await import('../../db/migrate');`,
      },
      'a command requires the store': { 'lib/cli/planted.ts': `const { migrate } = require('../../db/migrate');` },
    },
  },
  {
    name: 'services',
    path: /^lib\/services\//,
    mayImport: ['db', 'strings', 'domain'],
    planted: {
      'a service takes a button': { 'lib/services/planted.ts': `import { Button } from '@/app/_ui/button';` },
    },
  },
  {
    name: 'db',
    path: /^db\//,
    mayImport: ['domain'],
    planted: {
      'the store knows a type of what is said': {
        'db/planted.ts': `import type { Locale } from '../lib/strings/format';`,
      },
      'the store names a type in place': { 'db/planted.ts': `type Locale = import('../lib/strings/format').Locale;` },
    },
  },
  {
    name: 'strings',
    path: /^lib\/strings\//,
    mayImport: ['domain'],
    planted: {
      'words give the database on': { 'lib/strings/planted.ts': `export { database } from '@/db/client';` },
      'words give all of it on': { 'lib/strings/planted.ts': `export * from '@/db/client';` },
    },
  },
  {
    name: 'domain',
    path: /^lib\/domain\//,
    mayImport: [],
    planted: {
      'a rule takes words': { 'lib/domain/planted.ts': `import { vocabularyTexts } from '../strings/vocabulary';` },
    },
  },
];

const ours = /^(app|lib|db|tests)\//;

/** One rule for each part. */
export const arrows: readonly Rule[] = parts.map((part) => ({
  title: `${part.name} imports ${part.mayImport.length ? `only ${part.mayImport.join(', ')}` : 'nothing of ours'}`,
  check: arrowsOf(part),
  planted: part.planted,
}));

/** Imports of one part that no arrow allows. */
function arrowsOf(part: Part): Check {
  const allowed = parts.filter(({ name }) => name === part.name || part.mayImport.includes(name));
  return (house) =>
    imports(house, part.path)
      .filter(([, target]) => ours.test(target) && !allowed.some(({ path }) => path.test(target)))
      .map(([path, target]) => `${path} imports ${target}`);
}

/** Imports of packages matching `packages` outside the files matching `home`. */
export function onlyIn(home: RegExp, packages: RegExp): Check {
  return (house) =>
    imports(house, running)
      .filter(([path, target]) => !home.test(path) && packages.test(target))
      .map(([path, target]) => `${path} imports ${target}`);
}

/** Imports by files matching `path` of anything matching `targets`. */
export function neverImports(path: RegExp, targets: RegExp): Check {
  return (house) =>
    imports(house, path)
      .filter(([, target]) => targets.test(target))
      .map(([from, target]) => `${from} imports ${target}`);
}

const imports = (house: Parameters<Check>[0], path: RegExp) =>
  filesIn(house, path).flatMap((file) => file.imports.map(({ target }) => [file.path, target] as const));

/** The embedded server's programs, and React's renderer, which Next refuses to bundle for a route handler. */
const byHand = /^db\/|^app\/\(collaborator\)\/report\/render\.ts$/;

/** What is loaded late is seen by the arrows only when its name stands there. */
export const namedRule: Rule = {
  title: 'what is loaded late is named where it is loaded',
  check: (house) =>
    filesIn(house, running).flatMap(({ path, imports }) => [
      ...imports.filter(({ late, node }) => late && !isNamed(node)).map(({ node }) => placeOf(path, node)),
      ...imports
        .filter(({ taken }) => !byHand.test(path) && taken.some(({ name }) => name === 'createRequire'))
        .map(({ node }) => placeOf(path, node)),
    ]),
  planted: {
    'a name made elsewhere': { 'app/planted.ts': 'export const load = (name: string) => import(name);' },
    'a name with a hole in it': { 'lib/cli/planted.ts': `const loaded = await import(\`./bench/\${name}\`);` },
    'a name made elsewhere, required': { 'lib/services/planted.ts': 'const loaded = require(name);' },
    'a require made by hand, outside db': { 'lib/services/planted.ts': `import { createRequire } from 'node:module';` },
  },
};

function isNamed(node: Node): boolean {
  const [name] = isCallExpression(node) ? node.arguments : [];
  return name !== undefined && isStringLiteralLikeNode(name);
}
