import { builtinModules } from 'node:module';
import { isMetaProperty } from 'typescript/unstable/ast';
import { filesIn, type House, type Rule } from './house';
import { globalsRead, lastNameOf, membersIn } from './names';
import { nodesIn, placeOf } from './tree';

const builtin = new Set(builtinModules);
const screen = /^(react|next)(-|\/|$)/;

/** What only a browser or only Node gives. */
const surroundings = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'Buffer', 'require', 'console'],
  ...['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'],
]);

const planted = 'lib/domain/planted.ts';

/** True for what Node brings itself, by either of its names. */
export function isNodeModule(name: string): boolean {
  return name.startsWith('node:') || builtin.has(name);
}

/** What files touch of the machine they run on, or of a screen. */
function touches(house: House, path: RegExp): string[] {
  return filesIn(house, path).flatMap(({ path, tree, imports }) => [
    ...imports
      .filter(({ target }) => isNodeModule(target) || screen.test(target))
      .map(({ target }) => `${path} imports ${target}`),
    ...[...globalsRead(tree, surroundings), ...nodesIn(tree).filter(isMetaProperty)].map((node) => placeOf(path, node)),
    ...membersIn(tree)
      .filter(({ object, name }) => /^(globalThis|global|self)$/.test(lastNameOf(object)) && surroundings.has(name))
      .map(({ node }) => placeOf(path, node)),
  ]);
}

export const machineRule: Rule = {
  title: 'the rulebook touches neither machine nor screen',
  check: (house) => touches(house, /^lib\/domain\//),
  planted: {
    'a file read': { [planted]: `import { readFileSync } from 'node:fs';` },
    'a Node module by its old name': { [planted]: `import path from 'path';` },
    'a type of the screen': { [planted]: `import type { ReactNode } from 'react';` },
    'a page loaded late': { [planted]: 'const { notFound } = await import(`next/navigation`);' },
    'a request': { [planted]: `export const load = () => fetch('/points');` },
    'where the file lies': { [planted]: `const folder = new URL('.', import.meta.url);` },
  },
};

const said = 'lib/strings/planted.ts';

export const wordsRule: Rule = {
  title: 'words touch neither machine nor screen',
  check: (house) => touches(house, /^lib\/strings\//),
  planted: {
    'a request': { [said]: `export const load = () => fetch('/points');` },
    'a request of the global object': { [said]: `export const load = () => globalThis.fetch('/points');` },
    'a file read': { [said]: `import { readFileSync } from 'node:fs';` },
    'a Node module by its old name, loaded late': { [said]: `export const load = () => import('fs/promises');` },
    'a type of the screen': { [said]: `import type { ReactNode } from 'react';` },
  },
};
