import { saying, waysFrom } from './graph';
import { filesIn, type House, opensWith, type Rule } from './house';
import { isNodeModule } from './machine';

const browser = /^app\/(.*\/)?browser\//;
const closed = /^(lib\/(services|cli)|db|app\/_session)\//;
const serverOnly = /^(server-only|next\/headers|next\/server|postgres|drizzle-orm)(\/|$)/;

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
  },
  fine: {
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

function leaks(house: House, file: ReturnType<typeof sent>[number]): string[] {
  const ways = waysFrom(house, file, 'values', (one) => opensWith(one, 'use server') || closed.test(one.path));
  return [...ways]
    .filter(([one]) => !opensWith(one, 'use server') && !closed.test(one.path))
    .flatMap(([one, way]) =>
      one.imports
        .filter(
          ({ target, typeOnly }) =>
            !typeOnly && (closed.test(target) || serverOnly.test(target) || isNodeModule(target)),
        )
        .map(({ target }) => saying([...way, target])),
    );
}
