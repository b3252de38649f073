import {
  isCallExpression,
  isElementAccessExpression,
  isGetAccessorDeclaration,
  isIdentifier,
  isObjectBindingPattern,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isSetAccessorDeclaration,
  isStringLiteralLikeNode,
  isVariableDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import { declarationOf, exportedFunctions, isFunction } from './functions';
import { type File, fileAt, filesIn, type House, type Rule } from './house';
import { lastNameOf, membersIn, readNames } from './names';
import { around, nodesIn, placeOf } from './tree';

/** A setting is read when it is needed, not when its file is loaded: `next build` loads files and has no settings. */
export const environmentRule: Rule = {
  title: 'settings are read inside functions, never while a file is loaded',
  check: (house) => {
    const files = filesIn(house, /^(app|lib|db)\//).filter(
      ({ path }) => !path.startsWith('lib/cli/') && !isStarted(house, path),
    );
    const begun = begunIn(house, files);
    return files.flatMap((file) => [...new Set(loaded(file, begun).map((node) => placeOf(file.path, node)))]);
  },
  planted: {
    'at the top of a service': { 'lib/services/planted.ts': 'const url = process.env.DATABASE_URL;' },
    'taken off the process': { 'app/planted.ts': 'const { env: settings } = process;' },
    'taken from the module': {
      'db/planted.ts': `import { env } from 'node:process';\nexport const url = env.DATABASE_URL;`,
    },
    'in a function called at once': { 'db/planted.ts': `export const url = (() => process.env['DATABASE_URL'])();` },
    'in a static field': { 'app/planted.ts': 'export class Planted {\n  static url = process.env.APP_URL;\n}' },
    'in a function called by its name': {
      'lib/services/planted.ts': 'const read = () => process.env.DATABASE_URL;\nconst url = read();',
    },
    'in a function that another one calls': {
      'lib/services/planted.ts':
        'function read() {\n  return process.env.APP_URL;\n}\nconst later = () => read();\nconst url = later();',
    },
    'in a function of another file': {
      'db/settings.ts': 'export const read = () => process.env.APP_URL;',
      'db/planted.ts': `import { read as setting } from './settings';\nconst url = setting();`,
    },
    'off the process under another name': { 'app/planted.ts': 'const p = process;\nconst url = p.env.APP_URL;' },
    'off the module under another name': {
      'app/planted.ts': `import settings from 'node:process';\nconst url = settings.env.APP_URL;`,
    },
    'by its name': { 'app/planted.ts': `const url = process['env']['APP_URL'];` },
    'by a name made up': { 'app/planted.ts': `const name = 'env';\nconst url = process[name].APP_URL;` },
  },
  fine: {
    'inside functions, methods and commands': {
      'lib/services/planted.ts':
        'export const url = () => process.env.APP_URL;\nexport function other(url = process.env.APP_URL) {}',
      'lib/cli/planted.ts': `import { url as read } from '../services/system/check-health';\nconst url = process.env.DATABASE_URL ?? read();`,
      'lib/services/system/check-health.ts': 'export const url = () => process.env.APP_URL;',
      'db/planted.ts': `import { join } from 'node:path';\nconst folder = join(process.cwd(), 'db');\nexport const inner = () => {\n  const p = process;\n  return p.env.APP_URL;\n};`,
    },
  },
};

function loaded(file: File, begun: ReadonlySet<Node>): Node[] {
  const { tree, imports } = file;
  const fromModule = imports.filter(({ target }) => /^(node:)?process$/.test(target)).flatMap(({ taken }) => taken);
  const names = new Set(['process', ...fromModule.flatMap(({ name, as }) => (/^(default|\*)$/.test(name) ? as : []))]);
  const read = membersIn(tree).flatMap(({ object, name, node }) =>
    name === 'env' && names.has(lastNameOf(object)) ? node : [],
  );
  const whole = readNames(tree).filter(({ text, parent }) => names.has(text) && !isNamedPart(parent));
  const taken = imports.filter(
    ({ target, taken }) => /^(node:)?process$/.test(target) && taken.some(({ name }) => name === 'env'),
  );
  return [...[...read, ...whole].filter((node) => !waits(node, begun)), ...taken.map(({ node }) => node)];
}

/** True for `process.name`, and for what `const { name } = process` takes, which is seen by its name. */
function isNamedPart(node: Node): boolean {
  if (isVariableDeclaration(node)) return isObjectBindingPattern(node.name);
  if (isElementAccessExpression(node)) return isStringLiteralLikeNode(node.argumentExpression);
  return isPropertyAccessExpression(node);
}

/** True inside a function that is not called while the file is loaded. */
function waits(node: Node, begun: ReadonlySet<Node>): boolean {
  return [...around(node)].some((outer) => {
    if (isGetAccessorDeclaration(outer) || isSetAccessorDeclaration(outer)) return true;
    return isFunction(outer) && !isCalledAtOnce(outer) && !begun.has(outer);
  });
}

/** The functions that files call while they are loaded, by however many steps and from whichever file. */
function begunIn(house: House, files: readonly File[]): ReadonlySet<Node> {
  const begun = new Set<Node>();
  const calls = files.flatMap((file) => callsIn(file).map((call) => ({ file, call })));
  for (let before = -1; before < begun.size; ) {
    before = begun.size;
    for (const { file, call } of calls) {
      if (waits(call, begun)) continue;
      for (const made of functionsNamed(house, file, call.text)) begun.add(made);
    }
  }
  return begun;
}

const callsIn = ({ tree }: File) =>
  nodesIn(tree).flatMap((node) => (isCallExpression(node) && isIdentifier(node.expression) ? node.expression : []));

function functionsNamed(house: House, file: File, name: string): Node[] {
  const declared = declarationOf(file, name);
  if (declared) {
    const made = isVariableDeclaration(declared) ? declared.initializer : declared;
    return made && isFunction(made) ? [made] : [];
  }
  return file.imports.flatMap(({ target, taken }) => {
    const source = taken.find(({ as }) => as === name);
    const home = source && fileAt(house, target);
    return home ? exportedFunctions(house, home).flatMap((one) => (one.name === source.name ? one.made : [])) : [];
  });
}

function isCalledAtOnce({ parent }: Node): boolean {
  const wrapped = isParenthesizedExpression(parent) ? parent : undefined;
  return wrapped !== undefined && isCallExpression(wrapped.parent) && wrapped.parent.expression === wrapped;
}

const isStarted = ({ commands }: House, path: string) =>
  commands.some((command) => ` ${command} `.includes(` tsx ${path} `));
