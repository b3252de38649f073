import {
  isExportAssignment,
  isExportDeclaration,
  isExpressionStatement,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isParenthesizedExpression,
  isSourceFile,
  isStringLiteral,
  isTypeAliasDeclaration,
  type Node,
  type Statement,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { exportedFunctions, isExported } from './functions';
import { type File, filesIn, type House, opensWith, type Rule, running } from './house';
import { nodesIn, placeOf } from './tree';

const planted = 'app/actions.ts';

/** Each export of a `'use server'` file is an endpoint, so there is nothing but async functions (and types). */
export const actionRule: Rule = {
  title: 'a file of server actions exports async functions alone',
  check: (house) =>
    [...house.files.values()]
      .filter((file) => opensWith(file, 'use server'))
      .flatMap((file) =>
        file.tree.statements.filter((one) => !mayStand(house, file, one)).map((one) => placeOf(file.path, one)),
      ),
  planted: {
    'a number': { [planted]: `'use server';\nexport const limit = 3;` },
    'a function that is not async': { [planted]: `"use server";\nexport function act() {}` },
    'a value in a list': { [planted]: `'use server';\nconst limit = 3;\nexport { limit };` },
    'all of another file': { [planted]: `'use server';\nexport * from './limits';` },
  },
  fine: {
    'async functions and types': {
      [planted]: `// Two moves.\n'use server';\nexport type State = { n: number };\nexport async function act() {}\nasync function other() {}\nexport { other };\nexport type { Row } from './rows';\nexport default async function send() {}`,
    },
  },
};

/** An action inside another function is an endpoint that nobody sees from outside. */
export const inlineActionRule: Rule = {
  title: 'server actions stand in files of their own',
  check: (house) =>
    filesIn(house, running).flatMap(({ path, tree }) =>
      nodesIn(tree)
        .filter((node) => isDirective(node) && !isSourceFile(node.parent))
        .map((node) => placeOf(path, node)),
    ),
  planted: {
    'in a page': {
      'app/page.tsx': `export default function Page() {\n  async function act(form: FormData) {\n    'use server';\n  }\n  return act;\n}`,
    },
    'in an arrow function': {
      'app/page.tsx': `export default function Page() {\n  return async () => {\n    "use strict";\n    ("use server");\n  };\n}`,
    },
  },
};

function isDirective(node: Node): boolean {
  if (!isExpressionStatement(node)) return false;
  const said = isParenthesizedExpression(node.expression) ? node.expression.expression : node.expression;
  return isStringLiteral(said) && said.text.startsWith('use server');
}

function mayStand(house: House, file: File, statement: Statement): boolean {
  if (isTypeAliasDeclaration(statement) || isInterfaceDeclaration(statement)) return true;
  if (isExportDeclaration(statement)) {
    const list = statement.exportClause as { readonly elements?: readonly { name: { text: string } }[] } | undefined;
    return statement.isTypeOnly || (list?.elements?.every(({ name }) => isAsync(house, file, name.text)) ?? false);
  }
  if (isExportAssignment(statement)) return isAsync(house, file, 'default');
  return (
    !isExported(statement) ||
    (isFunctionDeclaration(statement) && isAsync(house, file, statement.name?.text ?? 'default'))
  );
}

function isAsync(house: House, file: File, name: string): boolean {
  const found = exportedFunctions(house, file).filter((one) => one.name === name);
  return (
    found.length > 0 &&
    found.every(({ made }) => (made.modifiers ?? []).some(({ kind }) => kind === SyntaxKind.AsyncKeyword))
  );
}
