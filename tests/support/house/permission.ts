import {
  isBindingElement,
  isBlock,
  isCallExpression,
  isExpressionStatement,
  isIdentifier,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  isVariableStatement,
  type Node,
  type ParameterDeclaration,
} from 'typescript/unstable/ast';
import { askedForOthers, forOthers } from './asking';
import { type AnyFunction, declarationOf, type Exported, exportedFunctions } from './functions';
import { type File, filesIn, type House, type Rule } from './house';
import { textOf } from './imports';
import { opaqueExports } from './opaque';
import { nodesIn } from './tree';
import { isOfKind, type Kind } from './types';

/** Services that doors call before anyone is known, or that say nothing anyone may not know. */
export const withoutViewer: Readonly<Record<string, string>> = {
  'lib/services/account/pass-second-factor': 'makes the viewer known',
  'lib/services/account/read-session': 'recognises the viewer',
  'lib/services/account/sign-in': 'makes the viewer known',
  'lib/services/account/sign-out': 'ends what a cookie names',
  'lib/services/jobs/end-jobs': 'the server calls it when it ends',
  'lib/services/keys/recognise-key': 'recognises the viewer',
  'lib/services/log/close-log': 'the server calls it when it ends',
  'lib/services/log/in-request': 'says to the log which request goes on',
  'lib/services/log/log-error': 'says to the log alone what failed',
  'lib/services/log/log-notice': 'says to the log alone how the product is',
  'lib/services/log/log-request': 'says to the log alone what was answered',
  'lib/services/metrics/count-request': 'counts what was answered, for the metrics alone',
  'lib/services/places/place-directory': 'official facts about places',
  'lib/services/places/shipped-place-directory': 'official facts about places',
  'lib/services/places/tile-blocks': 'official facts about places',
  'lib/services/posts/stop-all-intakes': 'the server calls it when it ends',
  'lib/services/provider/begin-provider-sign-in': 'makes the viewer known',
  'lib/services/provider/finish-provider-sign-in': 'makes the viewer known',
  'lib/services/provider/offered-provider': 'says only what the sign-in page offers everyone',
  'lib/services/provider/warn-of-half-set-provider': 'says only to the log how the installation is set',
  'lib/services/system/builds': 'says only which pages the server serves',
  'lib/services/system/check-health': 'says only whether the product can work',
  'lib/services/system/ensure-built': 'runs before there is anyone to ask',
  'lib/services/system/migrate-database': 'runs before there is anyone to ask',
  'lib/services/system/product-version': 'says only which version this is',
  'lib/services/system/trim-packages': 'removes packages that nobody runs',
  'lib/services/viewers/is-demo-loaded': 'every page says it, the sign-in page too',
  'lib/services/viewers/named-viewer': 'recognises the viewer',
  'lib/services/viewers/operator-viewer': 'recognises the viewer',
};

const viewer: Kind = { names: new Set(['Viewer']), asMember: false, byPart: false };
const services = /^lib\/services\//;
const doors = /^(app|lib\/cli)\/|^(instrumentation|proxy)\b/;
const planted = 'lib/services/planted.ts';

/** A service takes a viewer and asks `allow` before anything else; what only services use may leave it to them. */
export const serviceRule: Rule = {
  title: 'every service begins with allow',
  check: (house) => [
    ...unasked(house),
    ...filesIn(house, services).flatMap((file) =>
      opaqueExports(house, file).map((name) => `${file.path}: ${name} may be a function, and which is not seen`),
    ),
    ...askedForOthers(house)
      .filter(({ path }) => !(path in forOthers))
      .map(({ place }) => place),
    ...viewerless(house)
      .filter(({ module }) => !(module in withoutViewer))
      .map(({ path, name }) => `${path}: a door calls ${name}, and it takes no viewer`),
  ],
  planted: {
    'a function that asks nothing': {
      [planted]: 'export async function planted(viewer: Viewer): Promise<{ n: number }> {\n  return;\n}',
    },
    'an arrow function': { [planted]: 'export const planted = async (viewer: Viewer, n = 1) => read(n);' },
    'a function expression': { [planted]: 'export const planted = async function (viewer: Viewer) { return 1; };' },
    'a default export': { [planted]: 'export default async (viewer: Viewer) => { await read(); };' },
    'a function exported by a list': {
      [planted]: 'async function inner(viewer: Viewer) { return 1; }\nexport { inner as planted };',
    },
    'a function in a wrapping': { [planted]: 'export const planted = cache(async (viewer: Viewer) => 1);' },
    'a method of an object': { [planted]: 'export const planted = { async read(viewer: Viewer) { return 1; } };' },
    'a function that another gives back': {
      [planted]: 'export const planted = (db: Db) => async (viewer: Viewer) => read(db);',
    },
    'a class made for a viewer': { [planted]: 'export class Planted {\n  constructor(readonly by: Viewer) {}\n}' },
    'a viewer under another name': {
      [planted]: `import type { Viewer as V } from '@/lib/domain/permissions';\ntype Asking = Readonly<V>;\nexport async function planted(who: Asking) { return 1; }`,
    },
    'a viewer that comes second': { [planted]: 'export async function planted(id: string, by: Viewer) { return id; }' },
    'allow in a branch': {
      [planted]: `export async function planted(viewer: Viewer, n: number) {\n  if (n > 1) allow(viewer, 'opinion.read');\n}`,
    },
    'allow after another statement': {
      [planted]: `export async function planted(viewer: Viewer) {\n  const rows = await read();\n  allow(viewer, 'opinion.read');\n  return rows;\n}`,
    },
    'allow in a function that is only made': {
      [planted]: `export async function planted(viewer: Viewer) {\n  const ask = () => allow(viewer, 'opinion.read');\n}`,
    },
    'allow asked about somebody else': {
      [planted]: `export async function planted(viewer: Viewer) {\n  allow(caretaker, 'opinion.read');\n}`,
    },
    'an allow of its own': {
      [planted]: `const allow = (...given: unknown[]) => given;\nexport async function planted(viewer: Viewer) {\n  allow(viewer, 'opinion.read');\n}`,
    },
    'a function in a wrapping, by its name': {
      [planted]:
        'const wrap = <T,>(given: T): T => given;\nasync function work(viewer: Viewer) { return viewer.id; }\nexport const planted = wrap(work);',
    },
    'a function in a wrapping from elsewhere, by its name': {
      [planted]: `import { cache } from 'react';\nasync function work(viewer: Viewer) { return viewer.id; }\nexport const planted = cache(work);`,
    },
    'a function bound': {
      [planted]:
        'async function work(viewer: Viewer) { return viewer.id; }\nexport const planted = work.bind(null, 1);',
    },
    'one of two functions': {
      [planted]:
        'async function work(viewer: Viewer) { return viewer.id; }\nexport const planted = given ? work : work;',
    },
    'a function or another': {
      [planted]: 'async function work(viewer: Viewer) { return viewer.id; }\nexport const planted = undefined ?? work;',
    },
    'a list of functions': {
      [planted]: 'async function work(viewer: Viewer) { return viewer.id; }\nexport const planted = [work];',
    },
    'a function taken off an object': {
      [planted]: 'const all = { planted: async (viewer: Viewer) => viewer.id };\nexport const { planted } = all;',
    },
    'a function given later': {
      [planted]: 'export let planted: (viewer: Viewer) => Promise<string>;\nplanted = async (viewer) => viewer.id;',
    },
    'a function hung on another': {
      [planted]: `export function planted(viewer: Viewer) {\n  allow(viewer, 'opinion.read');\n}\nplanted.other = async (viewer: Viewer) => viewer.id;`,
    },
    'a function made at once': {
      [planted]:
        'export const planted = (() => {\n  async function inner(viewer: Viewer) {\n    return viewer.id;\n  }\n  return inner;\n})();',
    },
    'another name of a function': {
      [planted]: 'async function work(viewer: Viewer) { return viewer.id; }\nexport const planted = work;',
    },
    'a function that is not seen': { [planted]: `import { made } from 'elsewhere';\nexport const planted = made();` },
    'a function promised and given elsewhere': {
      [planted]: 'export let planted: (viewer: Viewer) => Promise<string>;',
    },
    'a function that a class gives': {
      [planted]:
        'export class Planted {\n  static get read() {\n    return async (viewer: Viewer) => viewer.id;\n  }\n}',
    },
    'a viewer that only the promise names': {
      [planted]:
        'export function planted(viewer: Viewer): string;\nexport function planted(given: never): string {\n  return given;\n}',
    },
    'allow asked a second time, about somebody else': {
      [planted]: `import { caretaker } from '@/lib/domain/permissions';\nexport async function planted(viewer: Viewer) {\n  allow(viewer, 'report.submit');\n  const scope = allow(caretaker, 'opinion.read');\n}`,
    },
    'allow asked a second time, about a viewer made up': {
      [planted]: `export async function planted(viewer: Viewer) {\n  allow(viewer, 'report.submit');\n  const scope = allow(leading(viewer), 'opinion.read');\n}`,
    },
    'allow asked of a viewer given another role': {
      [planted]: `export async function planted(viewer: Viewer) {\n  allow(viewer, 'report.submit');\n  const leader = leading(viewer);\n  const scope = allow(leader, 'opinion.read');\n}`,
    },
    'the caretaker in another service’s place': {
      [planted]: `import * as permissions from '@/lib/domain/permissions';\nexport const planted = async (viewer: Viewer) => {\n  allow(viewer, 'report.submit');\n  return read(permissions.caretaker);\n};`,
    },
    'a door calls a service that takes no viewer': {
      [planted]: 'export async function planted(id: string): Promise<void> {}',
      'app/page.tsx': `import { planted } from '@/lib/services/planted';`,
    },
    'a door calls one through a file that passes it on': {
      'lib/services/inner.ts': 'export const inner = async (id: string) => id;',
      [planted]: `export { inner as planted } from './inner';`,
      'app/page.tsx': `const { planted } = await import('@/lib/services/planted');`,
    },
  },
  fine: {
    'a service that asks first, of any shape': {
      [planted]: `export async function fine(viewer: Viewer, input = {}): Promise<{ n: number; of: Map<string, { a: 1 }> }> {\n  const scope = allow(viewer, 'opinion.read');\n}\nexport const other = async (who: Viewer) => {\n  allow(who, 'opinion.read');\n};`,
      'lib/cli/fine.ts': `import { fine } from '@/lib/services/planted';`,
    },
    'allow under another name': {
      [planted]: `import { allow as permit, type Viewer as V } from '@/lib/domain/permissions';\nexport const fine = async (who: V) => {\n  const { units } = permit(who, 'opinion.read');\n};`,
    },
    'what is no function': {
      [planted]: `const one = 1;\nexport const limits = { one, names: ['a'] as const, most: -1 };\nexport { one };`,
    },
    'what only services use': { [planted]: 'export async function inner(id: string, role: Viewer["role"]) {}' },
  },
};

function unasked(house: House): string[] {
  return filesIn(house, services).flatMap((file) =>
    exportedFunctions(house, file)
      .filter((one, _, all) => one.home === file && (one.made.body || isOnlyPromised(all, one)))
      .filter(({ made }) => viewersOf(house, file, made).length > 0)
      .filter(({ made }) => !asksFirst(file, made, viewersOf(house, file, made).flatMap(namesOf)))
      .map(({ name }) => `${file.path}: ${name} does not begin with allow(viewer, …)`),
  );
}

/** True for a written-out way to call a function whose body does not follow it with the same names. */
function isOnlyPromised(all: readonly Exported[], { name, made }: Exported): boolean {
  const asked = made.parameters.flatMap(namesOf);
  const bodies = all.filter((one) => one.name === name && one.made.body);
  return !bodies.some((one) => asked.every((asking) => one.made.parameters.flatMap(namesOf).includes(asking)));
}

/** Functions that doors call and that take no viewer. */
export function viewerless(house: House): { readonly module: string; readonly path: string; readonly name: string }[] {
  const called = calledByDoors(house);
  return filesIn(house, services).flatMap((file) => {
    const module = file.path.replace(/\.tsx?$/, '');
    const names = called.get(module) ?? [];
    const given = exportedFunctions(house, file).filter(({ name }) => names.includes('*') || names.includes(name));
    const asking = given.filter(({ home, made }) => viewersOf(house, home, made).length > 0).map(({ name }) => name);
    const rest = new Set(given.map(({ name }) => name).filter((name) => !asking.includes(name)));
    return [...rest].map((name) => ({ module, path: file.path, name }));
  });
}

/** Names that doors take, by the service they take them from. */
function calledByDoors(house: House): Map<string, string[]> {
  const called = new Map<string, string[]>();
  for (const { target, taken } of filesIn(house, doors).flatMap(({ imports }) => imports)) {
    const names = taken.filter(({ typeOnly }) => !typeOnly).map(({ name }) => name);
    called.set(target, [...(called.get(target) ?? []), ...names]);
  }
  return called;
}

/** The parameters of a function that are viewers. */
export function viewersOf(house: House, file: File, { parameters }: AnyFunction): ParameterDeclaration[] {
  return parameters.filter((one) => namesOf(one).includes('viewer') || isOfKind(house, file, one.type, viewer));
}

function namesOf({ name }: ParameterDeclaration): string[] {
  if (!isObjectBindingPattern(name)) return [textOf(name)];
  return nodesIn(name).flatMap((node) => (isBindingElement(node) ? [textOf(node.name)] : []));
}

/** True when the first thing done is `allow`, by itself or to name what it gives. */
function asksFirst(file: File, { body }: AnyFunction, viewers: readonly string[]): boolean {
  const [first] = body && isBlock(body) ? body.statements : [];
  if (!first) return false;
  if (isExpressionStatement(first)) return isAllow(file, first.expression, viewers);
  return isVariableStatement(first) && isAllow(file, first.declarationList.declarations[0]?.initializer, viewers);
}

function isAllow(file: File, node: Node | undefined, viewers: readonly string[]): boolean {
  if (!node || !isCallExpression(node) || !isIdentifier(node.expression)) return false;
  const called = node.expression.text;
  const taken = file.imports.flatMap((one) => one.taken).find(({ as }) => as === called);
  if ((taken?.name ?? called) !== 'allow' || declarationOf(file, called)) return false;
  const [asked] = node.arguments;
  return node.arguments.length > 1 && asked !== undefined && viewers.includes(rootOf(asked));
}

const rootOf = (node: Node): string => (isPropertyAccessExpression(node) ? rootOf(node.expression) : textOf(node));
