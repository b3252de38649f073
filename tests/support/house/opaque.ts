import {
  isArrayLiteralExpression,
  isAsExpression,
  isClassDeclaration,
  isClassExpression,
  isConditionalExpression,
  isExportAssignment,
  isExportDeclaration,
  isIdentifier,
  isLiteralExpression,
  isNamedExports,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPrefixUnaryExpression,
  isPropertyAssignment,
  isSatisfiesExpression,
  isShorthandPropertyAssignment,
  isVariableStatement,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { declarationOf, exportedFunctions, isExported, isFunction, namesIn } from './functions';
import type { File, House } from './house';
import { textOf } from './imports';

/** Names a file exports that may be functions without their function being found in it or in the house. */
export function opaqueExports(house: House, file: File): string[] {
  const found = new Set(exportedFunctions(house, file).map(({ name }) => name.split('.')[0]));
  return exportedValues(file)
    .filter(({ name, value }) => !found.has(name) && !isPlain(file, value, new Set()))
    .map(({ name }) => name);
}

type Value = { readonly name: string; readonly value: Node | undefined };

function exportedValues(file: File): Value[] {
  return file.tree.statements.flatMap((statement): Value[] => {
    if (isExportAssignment(statement)) return [{ name: 'default', value: statement.expression }];
    if (isExportDeclaration(statement)) {
      const list = statement.exportClause;
      if (statement.moduleSpecifier || statement.isTypeOnly || !list || !isNamedExports(list)) return [];
      return list.elements
        .filter((one) => !one.isTypeOnly)
        .map((one) => ({ name: textOf(one.name), value: one.propertyName ?? one.name }));
    }
    if (!isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      namesIn(name).map((one) => ({ name: one, value: initializer })),
    );
  });
}

const words = new Set<SyntaxKind>([SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword]);

/** True for what is seen to be a value and no function. */
function isPlain(file: File, node: Node | undefined, met: ReadonlySet<Node>): boolean {
  if (!node || met.has(node)) return false;
  const all = (parts: readonly Node[]) => parts.every((one) => isPlain(file, one, new Set([...met, node])));
  if (isLiteralExpression(node) || words.has(node.kind)) return true;
  if (isFunction(node) || isClassExpression(node) || isClassDeclaration(node)) return true;
  if (isParenthesizedExpression(node) || isAsExpression(node) || isSatisfiesExpression(node))
    return all([node.expression]);
  if (isPrefixUnaryExpression(node)) return all([node.operand]);
  if (isConditionalExpression(node)) return all([node.whenTrue, node.whenFalse]);
  if (isArrayLiteralExpression(node)) return all(node.elements);
  if (isObjectLiteralExpression(node)) {
    return node.properties.every((one) => {
      if (isShorthandPropertyAssignment(one)) return all([one.name]);
      return isFunction(one) || (isPropertyAssignment(one) && all([one.initializer]));
    });
  }
  const declared = isIdentifier(node) ? declarationOf(file, node.text) : undefined;
  return declared !== undefined && all([(declared as Node & { initializer?: Node }).initializer ?? declared]);
}
