import {
  type FunctionTypeNode,
  isAsExpression,
  isFunctionTypeNode,
  isInterfaceDeclaration,
  isMethodSignatureDeclaration,
  isParameterDeclaration,
  isTypeAliasDeclaration,
  isUnionTypeNode,
  isVariableDeclaration,
  isVariableStatement,
  type MethodSignatureDeclaration,
  type Node,
  type ParameterDeclaration,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { exportedFunctions, isExported, isFunction } from './functions';
import { type File, filesIn, type House, type Rule } from './house';
import { textOf } from './imports';
import { membersIn } from './names';
import { asking, databaseKind, isOpening } from './store';
import { around, nodesIn } from './tree';
import { isOfKind, type Kind } from './types';

/** What works on the database for nobody in particular, or before anybody is known. */
export const withoutScope: Readonly<Record<string, string>> = {
  'db/answer-watch.ts: watchAnswers': 'says how long an answer is waited for',
  'db/append-deed.ts: appendDeed': 'writes down who did what, as somebody recognised or not',
  'db/attempts.ts: admitAttempt': 'counts tries to become known',
  'db/attempts.ts: countRefused': 'counts tries to become known',
  'db/attempts.ts: forgetAttempts': 'counts tries to become known',
  'db/attempts.ts: takeBackAttempt': 'counts tries to become known',
  'db/attempts.ts: takeOnce': 'lets a code be used once to become known',
  'db/attempts.ts: takeRefused': 'counts tries to become known',
  'db/auth.ts: authStore': 'recognises people',
  'db/backup/within.ts: a cast': 'gives a transaction the shape of a database',
  'db/bound-by.ts: boundBy': 'says how long a transaction may go on',
  'db/bound-waiting.ts: boundWaiting': 'says how long a connection is waited for',
  'db/bound-waiting.ts: loadOf': 'counts connections that are worked with',
  'db/bring-items.ts: bringItems': 'brings the tables up to date',
  'db/can-store.ts: canStore': 'asks only whether anything can be stored',
  'db/chain-earlier-deeds.ts: chainEarlierDeeds': 'brings the tables up to date',
  'db/client.ts: a cast': 'keeps the database itself',
  'db/client.ts: database': 'opens the database',
  'db/failed-writes.ts: failedLately': 'asks only whether anything can be stored',
  'db/failed-writes.ts: noteFailure': 'asks only whether anything can be stored',
  'db/fingerprints/bring-under-key.ts: bringUnderKey': 'brings the tables up to date',
  'db/fingerprints/key-state.ts: requireFitKey': 'compares a setting with the key of this process',
  'db/fingerprints/key-state.ts: unfitKey': 'compares a setting with the key of this process',
  'db/grants.ts: grantToApplication': 'says what the application’s role may do',
  'db/identity.ts: dropExpiredSessions': 'recognises people',
  'db/identity.ts: identityById': 'recognises people',
  'db/identity.ts: identityBySession': 'recognises people',
  'db/identity.ts: identityBySubject': 'recognises people',
  'db/identity.ts: identityByUsername': 'recognises people',
  'db/identity.ts: isKeyLive': 'recognises programs',
  'db/identity.ts: keyByHash': 'recognises programs',
  'db/identity.ts: requiredRoles': 'tells what somebody recognised has to do first',
  'db/identity.ts: settingValue': 'reads what the installation is set to',
  'db/identity.ts: topUnits': 'recognises who works on the server',
  'db/identity.ts: unitReach': 'tells what somebody recognised may see',
  'db/jobs/boss.ts: bossOver': 'hands on statements of a query that has its scope',
  'db/jobs/prepare-jobs.ts: jobTablesState': 'compares the tables with what they should be',
  'db/jobs/prepare-jobs.ts: prepareJobs': 'makes the tables',
  'db/migrate.ts: bringDataUpToDate': 'brings the tables up to date',
  'db/migrate.ts: migrate': 'makes the tables',
  'db/migrate.ts: requireUsable': 'makes the tables',
  'db/migration-state.ts: migrationState': 'compares the tables with what they should be',
  'db/note-session.ts: noteSession': 'writes down who was recognised, or was not',
  'db/places/load-places.ts: loadPlaces': 'puts in official facts',
  'db/queries/places.ts: allPlaces': 'reads official facts, the same for everyone',
  'db/scratch-database.ts: emptyScratch': 'works on a database that it made and drops',
  'db/scratch-database.ts: withScratchDatabase': 'works on a database that it made and drops',
  'db/statements-again.ts: preparedWhenAgain': 'says how a statement is handed over',
  'db/stream-rows.ts: streamRows': 'runs a statement that a query made within its scope',
};

const scope: Kind = { names: new Set(['Scope']), asMember: true, byPart: false };

const planted = 'db/queries/planted.ts';

/** Every query says whose view it is: one of its parameters is a `Scope`. */
export const queryRule: Rule = {
  title: 'every query takes a scope',
  check: (house) =>
    scopeless(house)
      .filter((query) => !(query in withoutScope))
      .map((query) => `${query} takes no Scope`),
  planted: {
    'a function of the database alone': { [planted]: 'export async function planted(db: Executor) {\n  return;\n}' },
    'the database under another name': { [planted]: 'export async function planted(store: Executor, id: number) {}' },
    'an arrow function': { [planted]: 'export const planted = async (tx: Executor) => tx.select();' },
    'a generator': { [planted]: 'export async function* planted(db: Db): AsyncGenerator<number> {}' },
    'a type under another name': {
      [planted]: `import type { Executor as E } from '../client';\ntype Store = Pick<E, 'select'>;\nexport const planted = (store: Store) => store.select();`,
    },
    'a type told from another': {
      [planted]: `export async function planted(tx: Parameters<Parameters<Db['transaction']>[0]>[0]) {}`,
    },
    'a type made in another file': {
      'db/store.ts': `import type { Db } from './client';\nexport type Store = { readonly inner: Db };`,
      [planted]: `import type { Store } from '../store';\nexport async function planted({ inner }: Store) {}`,
    },
    'a database that is there by default': {
      [planted]: `import { database } from '../client';\nexport async function planted(store = database()) {}`,
    },
    'a database opened inside': {
      [planted]: `import { database as open } from '../client';\nexport async function planted(id: number) {\n  return open().select();\n}`,
    },
    'a class around the database': {
      [planted]: 'export class Planted {\n  constructor(private readonly db: Db) {}\n}',
    },
    'a function that another gives back': {
      [planted]: 'export const planted = (id: number) => (tx: Executor) => tx.select();',
    },
    'a scope that may be left out': { [planted]: 'export async function planted(db: Executor, scope?: Scope) {}' },
    'a scope that may be nothing': { [planted]: 'export async function planted(db: Executor, scope: Scope | null) {}' },
    'a part of a scope': { [planted]: `export async function planted(db: Executor, areas: Scope['areas']) {}` },
    'a type told by what opens it': {
      [planted]: `import { database as open } from '../client';\nexport async function planted(store: ReturnType<typeof open>) {}`,
    },
    'a type parameter': { [planted]: 'export async function planted<T extends Executor>(store: T) {}' },
    'a database that may be anything': { [planted]: 'export async function planted(store: any) {}' },
    'a database whose type is not written': { [planted]: 'export const planted = given((store) => store.select());' },
    'a database kept for all': {
      [planted]: `import { database as open } from '../client';\nconst store = open();\nexport const planted = async (id: number) => store.select();`,
    },
    'a database to be kept later': {
      [planted]: 'let store: Executor | undefined;\nexport const planted = async (id: number) => store.select();',
    },
    'something called a database': {
      [planted]: 'export const planted = async (given: object) => (given as Executor).select();',
    },
    'a query beside the folder of queries': { 'db/planted.ts': 'export async function planted(db: Db) {}' },
    'a promise of a query': {
      [planted]: 'export type Planted = { readonly count: (tx: Executor, day: string) => Promise<number> };',
    },
  },
  fine: {
    'a scope under another name': {
      [planted]: `import type { Scope as S } from '../../lib/domain/permissions';\ntype Asked = { readonly scope: S };\nexport const fine = async (tx: Executor, { scope }: Asked) => tx.select();\nexport async function other(db: Db, _whose: S) {}`,
    },
    'a part of a statement that asks nobody': { [planted]: 'export function part(areas: readonly string[]): SQL {}' },
  },
};

type Query = { readonly name: string; readonly takes: readonly ParameterDeclaration[]; readonly opened: boolean };

/** Queries, by file and name, that take no scope. */
export function scopeless(house: House): string[] {
  const found = filesIn(house, /^db\//).flatMap((file) => [
    ...[...functions(house, file), ...promised(file)]
      .filter(({ takes, opened }) => opened || takes.some((one) => isDatabase(house, file, one)))
      .filter(({ takes }) => !takes.some((one) => isScope(house, file, one)))
      .map(({ name }) => `${file.path}: ${name}`),
    ...held(house, file).map((name) => `${file.path}: ${name}`),
  ]);
  return [...new Set(found)].sort();
}

function functions(house: House, file: File): Query[] {
  return exportedFunctions(house, file)
    .filter(({ home }) => home === file)
    .map(({ name, made }) => ({
      name,
      takes: made.parameters,
      opened: nodesIn(made).some((node) => isOpening(file, node)),
    }));
}

function isDatabase(house: House, file: File, parameter: ParameterDeclaration): boolean {
  const { type, initializer, name } = parameter;
  if (type) return type.kind === SyntaxKind.AnyKeyword || isOfKind(house, file, type, databaseKind);
  const isAsked = membersIn(file.tree).some(
    (one) =>
      asking.test(one.name) && textOf(one.object) === textOf(name) && [...around(one.node)].includes(parameter.parent),
  );
  return !initializer && isAsked && !isPromised(parameter.parent);
}

/** True for a function of an object whose type says what it takes. */
function isPromised(made: Node): boolean {
  return [...around(made)].some((outer) => isVariableDeclaration(outer) && outer.type !== undefined);
}

/** Databases that a file keeps for its functions, or makes of something else. */
function held(house: House, file: File): string[] {
  return nodesIn(file.tree).flatMap((node) => {
    if (isAsExpression(node) && isOfKind(house, file, node.type, databaseKind)) return 'a cast';
    if (!isVariableDeclaration(node) || [...around(node)].some(isFunction)) return [];
    const opens = nodesIn(node).some((one) => isOpening(file, one) && ![...around(one)].some(isFunction));
    return opens || isOfKind(house, file, node.type, databaseKind) ? textOf(node.name) : [];
  });
}

/** What types promise as queries: an object of such a type is written without naming its parameters' types. */
function promised(file: File): Query[] {
  return file.tree.statements
    .filter((one) => isExported(one))
    .flatMap((one): Node[] => {
      if (isTypeAliasDeclaration(one) || isInterfaceDeclaration(one)) return [one];
      return isVariableStatement(one) ? one.declarationList.declarations.flatMap(({ type }) => type ?? []) : [];
    })
    .flatMap((type) => nodesIn(type).filter(isSignature))
    .filter((one) => ![...around(one)].some(isParameterDeclaration))
    .map((one) => ({ name: nameOf(one), takes: one.parameters, opened: false }));
}

const isSignature = (node: Node): node is FunctionTypeNode | MethodSignatureDeclaration =>
  isFunctionTypeNode(node) || isMethodSignatureDeclaration(node);

function nameOf(signature: FunctionTypeNode | MethodSignatureDeclaration): string {
  const named = isMethodSignatureDeclaration(signature) ? signature : (signature.parent as Node & { name?: Node });
  return textOf(named.name) || 'a function';
}

function isScope(house: House, file: File, { type, questionToken, initializer }: ParameterDeclaration): boolean {
  if (!type || questionToken || initializer || mayBeNothing(type)) return false;
  return isOfKind(house, file, type, scope);
}

function mayBeNothing(type: Node): boolean {
  const nothing = new Set<SyntaxKind>([SyntaxKind.UndefinedKeyword, SyntaxKind.NullKeyword]);
  return isUnionTypeNode(type) && type.types.some((one) => nodesIn(one).some(({ kind }) => nothing.has(kind)));
}
