import {
  isExportAssignment,
  isExportDeclaration,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  type Statement,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { exportedFunctions, isExported } from './functions';
import { type File, type House, opensWith, type Rule } from './house';
import { placeOf } from './tree';

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
