import {
  isCallExpression,
  isGetAccessorDeclaration,
  isParenthesizedExpression,
  isSetAccessorDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import { isFunction } from './functions';
import { type File, filesIn, type House, type Rule } from './house';
import { lastNameOf, membersIn } from './names';
import { around, placeOf } from './tree';

/** A setting is read when it is needed, not when its file is loaded: `next build` loads files and has no settings. */
export const environmentRule: Rule = {
  title: 'settings are read inside functions, never while a file is loaded',
  check: (house) =>
    filesIn(house, /^(app|lib|db)\//)
      .filter(({ path }) => !path.startsWith('lib/cli/') && !isStarted(house, path))
      .flatMap((file) => loaded(file).map((node) => placeOf(file.path, node))),
  planted: {
    'at the top of a service': { 'lib/services/planted.ts': 'const url = process.env.DATABASE_URL;' },
    'taken off the process': { 'app/planted.ts': 'const { env: settings } = process;' },
    'taken from the module': {
      'db/planted.ts': `import { env } from 'node:process';\nexport const url = env.DATABASE_URL;`,
    },
    'in a function called at once': { 'db/planted.ts': `export const url = (() => process.env['DATABASE_URL'])();` },
    'in a static field': { 'app/planted.ts': 'export class Planted {\n  static url = process.env.APP_URL;\n}' },
  },
  fine: {
    'inside functions, methods and commands': {
      'lib/services/planted.ts':
        'export const url = () => process.env.APP_URL;\nexport function other(url = process.env.APP_URL) {}',
      'lib/cli/planted.ts': `const url = process.env.DATABASE_URL ?? '';`,
    },
  },
};

function loaded({ tree, imports }: File): Node[] {
  const read = membersIn(tree).filter(({ object, name }) => name === 'env' && lastNameOf(object) === 'process');
  const taken = imports.filter(
    ({ target, taken }) => /^(node:)?process$/.test(target) && taken.some(({ name }) => name === 'env'),
  );
  return [...read.filter(({ node }) => !waits(node)).map(({ node }) => node), ...taken.map(({ node }) => node)];
}

/** True inside a function that is not called on the spot. */
function waits(node: Node): boolean {
  return [...around(node)].some((outer) => {
    if (isGetAccessorDeclaration(outer) || isSetAccessorDeclaration(outer)) return true;
    return isFunction(outer) && !isCalledAtOnce(outer);
  });
}

function isCalledAtOnce({ parent }: Node): boolean {
  const wrapped = isParenthesizedExpression(parent) ? parent : undefined;
  return wrapped !== undefined && isCallExpression(wrapped.parent) && wrapped.parent.expression === wrapped;
}

const isStarted = ({ commands }: House, path: string) =>
  commands.some((command) => ` ${command} `.includes(` tsx ${path} `));
