import {
  isAsExpression,
  isAwaitExpression,
  isCallExpression,
  isConditionalExpression,
  isIdentifier,
  isParameterDeclaration,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isSpreadAssignment,
  isTypeAssertion,
  isVariableDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import { exportedFunctions } from './functions';
import { type File, fileAt, filesIn, type House, type Rule, running } from './house';
import { textOf } from './imports';
import { bare, lastNameOf } from './names';
import { viewersOf } from './permission';
import { nodesIn, placeOf } from './tree';
import { isOfKind, type Kind } from './types';

const viewer: Kind = { names: new Set(['Viewer']), asMember: false, byPart: false };

/** Files that say who somebody is, and with it what they have to do first. */
export const makers: Readonly<Record<string, string>> = {
  'lib/domain/permissions.ts': 'who upkeep runs as',
  'lib/services/dashboard/measure-dashboard.ts': 'a leader of the scratch database that it made itself',
  'lib/services/dashboard/measure-pages.ts': 'who works in the scratch databases that it made itself',
  'lib/services/demo/prepare-demo-unit.ts': 'makes the first unit of the demonstration',
  'lib/services/keys/recognise-key.ts': 'recognises a program',
  'lib/services/opinions/measure-export.ts': 'an analyst of the scratch database that it made itself',
  'lib/services/opinions/measure-stalled-exports.ts': 'who works in the scratch database that it made itself',
  'lib/services/opinions/measure-search.ts': 'an analyst of the scratch database that it made itself',
  'lib/services/phrases/measure-rising.ts': 'a leader of the scratch database that it made itself',
  'lib/services/posts/scratch-board.ts': 'who works in the scratch database that it made itself',
  'lib/services/reports/with-report-board.ts': 'who works in the scratch database that it made itself',
  'lib/services/viewers/operator-viewer.ts': 'recognises who works on the server itself',
  'lib/services/viewers/viewer-for-person.ts': 'recognises a person',
};

/** What tells a door who is asking, and the only door that may ask it. Whatever else a door shows or does takes its word. */
const gates: readonly { readonly module: string; readonly doors: RegExp }[] = [
  { module: 'lib/services/account/read-session', doors: /^app\/_session\/viewer\.ts$/ },
  { module: 'lib/services/keys/recognise-key', doors: /^app\/_http\/caller\.ts$/ },
  { module: 'lib/services/viewers/operator-viewer', doors: /^lib\/cli\// },
  { module: 'lib/services/viewers/viewer-for-person', doors: /^never$/ },
];

const planted = 'app/planted.ts';
const service = {
  'lib/services/planted.ts': `export async function planted(viewer: Viewer, id = '') {\n  allow(viewer, 'opinion.read');\n}`,
};
const taking = `import { planted } from '@/lib/services/planted';\n`;

/** No way around a duty: a door hands on the viewer of the session or the key, and nobody makes another. */
export const viewerRule: Rule = {
  title: 'who is asking is said by the session, the key or the command alone',
  check: (house) => [
    ...made(house)
      .filter(({ path }) => !(path in makers))
      .map(({ path, node }) => placeOf(path, node)),
    ...filesIn(house, /^(app|lib\/cli)\//).flatMap(passedBy),
    ...filesIn(house, /^app\//).flatMap((file) =>
      [...strangersGiven(house, file), ...misnamed(file)].map((node) => placeOf(file.path, node)),
    ),
  ],
  planted: {
    'an action that makes the viewer up': {
      'app/actions.ts': `'use server';\nexport async function act() {\n  return { kind: 'person', id: '1', duty: null };\n}`,
    },
    'a route that leaves the duty out': {
      [planted]: 'export const POST = ({ viewer }: Session) => ({ ...viewer, kind: 1 });',
    },
    'a page that says it has none': {
      [planted]: 'const duty = null;\nexport const bare = (session: Session) => Object.assign(session, { duty });',
    },
    'a cast': { [planted]: 'export const cast = (given: unknown) => given as Viewer;' },
    'a service that spreads who asks it': {
      'lib/services/planted.ts': `export async function planted(who: Viewer) {\n  allow(who, 'opinion.read');\n  return inner({ ...who });\n}`,
    },
    'a declaration of whatever came': {
      [planted]: `import type { Viewer as V } from '@/lib/domain/permissions';\nexport const read = async (sent: Request) => {\n  const who: V = await sent.json();\n};`,
    },
    'a route that reads the session by itself': {
      [planted]: `import { readSession } from '@/lib/services/account/read-session';\nexport const GET = () => readSession('');`,
    },
    'a page that looks a person up': {
      [planted]: `export const GET = () => import('@/lib/services/viewers/viewer-for-person');`,
    },
    'an action that hands a service something else': {
      ...service,
      [planted]: `${taking}export const act = async (form: FormData) => planted(form.get('who'), 'id');`,
    },
    'a route that calls what came the viewer': {
      [planted]: `export const POST = async (sent: Request) => {\n  const viewer = await sent.json();\n};`,
    },
  },
  fine: {
    'what the session says, handed on': {
      ...service,
      'lib/services/account/read-session.ts':
        'export const inner = async (cookie: string): Promise<Session> => made(cookie);',
      'app/_session/viewer.ts': `import { inner } from '@/lib/services/account/read-session';\nexport const currentSession = () => inner('');`,
      [planted]: `${taking}export const act = async (session: Session) => planted(session.viewer);\nexport const GET = async (sent: Request) => {\n  const viewer = await requireCaller(sent);\n  return planted(viewer, 'id');\n};`,
    },
    'a spread of what is no viewer': {
      [planted]: 'export const shown = (row: { duty: 1 }, state = {}) => ({ ...row, ...state });',
    },
  },
};

/** Viewers that come from nobody: written out, copied with a change, cast, or declared of what came. */
export function made(house: House): { readonly path: string; readonly node: Node }[] {
  return filesIn(house, running).flatMap((file) =>
    nodesIn(file.tree)
      .filter((node) => makes(house, file, node))
      .map((node) => ({ path: file.path, node })),
  );
}

function makes(house: House, file: File, node: Node): boolean {
  if (isPropertyAssignment(node) || isShorthandPropertyAssignment(node)) return textOf(node.name) === 'duty';
  if (isSpreadAssignment(node)) return isViewer(house, file, bare(node.expression));
  if (isAsExpression(node) || isTypeAssertion(node)) return isOfKind(house, file, node.type, viewer);
  return isVariableDeclaration(node) && node.initializer !== undefined && isOfKind(house, file, node.type, viewer);
}

/** True for what is called a viewer, or is one by what the file says of it. */
function isViewer(house: House, file: File, node: Node): boolean {
  const name = lastNameOf(node);
  if (name === 'viewer' || name === 'caretaker') return true;
  return nodesIn(file.tree).some(
    (one) => isParameterDeclaration(one) && textOf(one.name) === name && isOfKind(house, file, one.type, viewer),
  );
}

function passedBy({ path, imports }: File): string[] {
  return imports.flatMap(({ target, taken, node }) => {
    const gate = gates.find(({ module }) => module === target);
    const isTaken = taken.some(({ typeOnly }) => !typeOnly);
    return gate && isTaken && !gate.doors.test(path) ? [placeOf(path, node)] : [];
  });
}

/** What a page, a route or an action hands a service in its viewer's place, and does not call the viewer. */
function strangersGiven(house: House, file: File): Node[] {
  const asking = new Map(
    file.imports.flatMap(({ target, taken }) => {
      const home = target.startsWith('lib/services/') ? fileAt(house, target) : undefined;
      const given = home ? exportedFunctions(house, home) : [];
      return taken.flatMap(({ name, as }) =>
        given
          .filter((one) => one.name === name)
          .flatMap((one) => {
            const [asked] = viewersOf(house, one.home, one.made);
            return asked ? [[as, one.made.parameters.indexOf(asked)] as const] : [];
          }),
      );
    }),
  );
  return nodesIn(file.tree).filter((node) => {
    if (!isCallExpression(node) || !isIdentifier(node.expression)) return false;
    const at = asking.get(node.expression.text);
    const handed = at === undefined ? undefined : node.arguments[at];
    return handed !== undefined && lastNameOf(handed) !== 'viewer';
  });
}

/** What is called the viewer and is not the answer of a function of ours, or a part of one. */
function misnamed({ tree }: File): Node[] {
  return nodesIn(tree).filter(
    (node) => isVariableDeclaration(node) && textOf(node.name) === 'viewer' && !isAnswer(node.initializer),
  );
}

function isAnswer(node: Node | undefined): boolean {
  if (!node) return false;
  if (isAwaitExpression(node)) return isAnswer(node.expression);
  if (isConditionalExpression(node)) return isAnswer(node.whenTrue) || isAnswer(node.whenFalse);
  return isCallExpression(node) ? isIdentifier(node.expression) : isPropertyAccessExpression(node);
}
