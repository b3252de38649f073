import { actionRule, inlineActionRule } from './actions';
import { arrows, namedRule, neverImports, onlyIn } from './arrows';
import { clockRule } from './clock';
import { cookieRule } from './cookies';
import { environmentRule } from './environment';
import { circleRules } from './graph';
import { type File, filesIn, type House, type Rule } from './house';
import { itemNamedRule } from './item-named';
import { machineRule, wordsRule } from './machine';
import { globalsRead, membersIn } from './names';
import { serviceRule } from './permission';
import { placedRule } from './placed';
import { provenRule } from './proven';
import { queryRule } from './queries';
import { reachRule } from './reach';
import { roomRule } from './rooms';
import { searchableRule } from './searchable';
import { seenRule } from './seen';
import { storeRule } from './store';
import { toldRule } from './told';
import { placeOf } from './tree';
import { untakenRule } from './untaken';
import { unusedFileRule } from './unused';
import { viewerRule } from './viewer';
import { wordingRule } from './wording';

const mostLines = 300;
const fetching = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon'];
const fetchingNames = new Set(fetching);

export const rules: readonly Rule[] = [
  placedRule,
  ...arrows,
  namedRule,
  storeRule,
  {
    title: 'zod lives only in lib/domain/input',
    check: onlyIn(/^lib\/domain\/input\//, /^zod/),
    planted: {
      'in another rule': { 'lib/domain/filter.ts': `import * as z from 'zod';` },
      'a type of it in a service': { 'lib/services/planted.ts': `import type { ZodError } from 'zod/v4';` },
    },
  },
  {
    title: 'server-only is only in app/_session',
    check: onlyIn(/^app\/_session\//, /^server-only$/),
    planted: { 'beside it': { 'app/_http/planted.ts': `import 'server-only';` } },
  },
  cookieRule,
  serviceRule,
  viewerRule,
  provenRule,
  queryRule,
  seenRule,
  searchableRule,
  itemNamedRule,
  actionRule,
  inlineActionRule,
  reachRule,
  ...circleRules,
  roomRule,
  unusedFileRule,
  untakenRule,
  environmentRule,
  toldRule,
  {
    title: 'charts draw what they are given and fetch nothing',
    check: (house) => [
      ...filesIn(house, /^app\/_charts\//).flatMap((file) => fetches(file)),
      ...neverImports(/^app\/_charts\//, /^lib\/services\//)(house),
    ],
    planted: {
      'a request': { 'app/_charts/planted.tsx': `const points = fetch('/points');` },
      'a request under another name': { 'app/_charts/planted.tsx': 'const ask = window.fetch;' },
      'a type of a service': { 'app/_charts/planted.tsx': `import type { Row } from '@/lib/services/dashboard/rows';` },
    },
  },
  {
    title: `no file is longer than ${mostLines} lines`,
    check: (house) => filesWhere(house, (_, text) => text.trimEnd().split('\n').length > mostLines),
    planted: { 'one line more': { 'lib/domain/planted.ts': 'one;\n'.repeat(mostLines + 1) } },
  },
  wordingRule,
  {
    title: 'no drawer: no index, utils, helpers or common',
    check: (house) => filesWhere(house, (path) => /(^|\/)(index|utils?|helpers?|common|misc)(\.|\/)/.test(path)),
    planted: {
      'a folder of utilities': { 'lib/services/utils/planted.ts': '' },
      'a file of what is common': { 'app/_ui/common.ts': '' },
    },
  },
  {
    title: 'names are in kebab-case',
    check: (house) =>
      filesWhere(
        house,
        (path) => !/^([a-z0-9-]+|[[(_.a-z0-9-]+[\])a-z0-9-]*)(\/|\.|$)/.test(path) || /[A-Z ]/.test(path),
      ),
    planted: { 'a hump': { 'lib/domain/plantedFile.ts': '' } },
  },
  clockRule,
  machineRule,
  wordsRule,
];

function filesWhere({ files }: House, breaks: (path: string, text: string) => boolean): string[] {
  return [...files.values()].filter(({ path, text }) => breaks(path, text)).map(({ path }) => path);
}

function fetches({ path, tree }: File): string[] {
  const members = membersIn(tree).filter(({ name }) => fetchingNames.has(name));
  return [...globalsRead(tree, fetchingNames), ...members.map(({ node }) => node)].map((node) => placeOf(path, node));
}
