import { builtinModules } from 'node:module';
import { isMetaProperty } from 'typescript/unstable/ast';
import { filesIn, type Rule } from './house';
import { globalsRead } from './names';
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

export const machineRule: Rule = {
  title: 'the rulebook touches neither machine nor screen',
  check: (house) =>
    filesIn(house, /^lib\/domain\//).flatMap(({ path, tree, imports }) => [
      ...imports
        .filter(({ target }) => isNodeModule(target) || screen.test(target))
        .map(({ target }) => `${path} imports ${target}`),
      ...[...globalsRead(tree, surroundings), ...nodesIn(tree).filter(isMetaProperty)].map((node) =>
        placeOf(path, node),
      ),
    ]),
  planted: {
    'a file read': { [planted]: `import { readFileSync } from 'node:fs';` },
    'a Node module by its old name': { [planted]: `import path from 'path';` },
    'a type of the screen': { [planted]: `import type { ReactNode } from 'react';` },
    'a page loaded late': { [planted]: 'const { notFound } = await import(`next/navigation`);' },
    'a request': { [planted]: `export const load = () => fetch('/points');` },
    'where the file lies': { [planted]: `const folder = new URL('.', import.meta.url);` },
  },
};
