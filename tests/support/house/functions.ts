import {
  type ArrowFunction,
  type ConstructorDeclaration,
  type FunctionDeclaration,
  type FunctionExpression,
  type GetAccessorDeclaration,
  isArrayLiteralExpression,
  isArrowFunction,
  isAsExpression,
  isAwaitExpression,
  isBinaryExpression,
  isBindingElement,
  isBlock,
  isCallExpression,
  isClassDeclaration,
  isClassExpression,
  isConditionalExpression,
  isConstructorDeclaration,
  isElementAccessExpression,
  isExportAssignment,
  isExportDeclaration,
  isExpressionStatement,
  isFunctionDeclaration,
  isFunctionExpression,
  isGetAccessorDeclaration,
  isIdentifier,
  isMethodDeclaration,
  isNamedExports,
  isNewExpression,
  isNonNullExpression,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isPropertyDeclaration,
  isReturnStatement,
  isSatisfiesExpression,
  isShorthandPropertyAssignment,
  isSpreadAssignment,
  isSpreadElement,
  isVariableDeclaration,
  isVariableStatement,
  type MethodDeclaration,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type File, fileAt, type House } from './house';
import { textOf } from './imports';
import { nodesIn } from './tree';

export type AnyFunction =
  | FunctionDeclaration
  | FunctionExpression
  | ArrowFunction
  | MethodDeclaration
  | ConstructorDeclaration;

/** A function that other files can call, with the file it is written in. */
export type Exported = { readonly name: string; readonly made: AnyFunction; readonly home: File };

const functionKinds = [
  isFunctionDeclaration,
  isFunctionExpression,
  isArrowFunction,
  isMethodDeclaration,
  isConstructorDeclaration,
];

export function isFunction(node: Node): node is AnyFunction {
  return functionKinds.some((isKind) => isKind(node));
}

/** Every function a file exports: declared, assigned, wrapped, in an object or a class, listed, or passed on from elsewhere. */
export function exportedFunctions(house: House, file: File, met: readonly File[] = []): Exported[] {
  if (met.includes(file)) return [];
  return [...exportedHere(house, file), ...passedOn(house, file, [...met, file])];
}

function exportedHere(house: House, file: File): Exported[] {
  return file.tree.statements.flatMap((statement) => {
    if (isExportAssignment(statement)) return functionsIn(house, file, 'default', statement.expression);
    if (isExportDeclaration(statement)) {
      const list = statement.exportClause;
      if (statement.moduleSpecifier || !list || !isNamedExports(list)) return [];
      const search = { house, file, met: new Set<Node>() };
      return list.elements.flatMap((one) => named(search, textOf(one.name), textOf(one.propertyName ?? one.name)));
    }
    if (isExpressionStatement(statement)) return laterGiven(house, file, statement.expression);
    if (!isExported(statement)) return [];
    if (isFunctionDeclaration(statement) || isClassDeclaration(statement)) {
      return functionsIn(house, file, statement.name?.text ?? 'default', statement);
    }
    return isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap((one) =>
          namesIn(one.name).flatMap((name) => functionsIn(house, file, name, one)),
        )
      : [];
  });
}

/** What is given to an exported name, or hung on it, after it is declared. */
function laterGiven(house: House, file: File, node: Node): Exported[] {
  if (!isBinaryExpression(node) || node.operatorToken.kind !== SyntaxKind.EqualsToken) return [];
  const [name = ''] = nodesIn(node.left).filter(isIdentifier).map(textOf);
  return functionsIn(house, file, name, node.right);
}

function passedOn(house: House, file: File, met: readonly File[]): Exported[] {
  return file.imports
    .filter((one) => one.passedOn && !one.typeOnly)
    .flatMap(({ target, taken }) => {
      const from = fileAt(house, target);
      const given = from ? exportedFunctions(house, from, met) : [];
      return taken.flatMap(({ name, as }) =>
        given
          .filter((one) => name === '*' || one.name === name)
          .map((one) => ({ ...one, name: name === '*' ? one.name : as })),
      );
    });
}

/** True when a statement has `export` before it. */
export function isExported(statement: Node & { readonly modifiers?: readonly Node[] | undefined }): boolean {
  return (statement.modifiers ?? []).some(({ kind }) => kind === SyntaxKind.ExportKeyword);
}

type Search = { readonly house: House; readonly file: File; readonly met: ReadonlySet<Node> };

function functionsIn(house: House, file: File, name: string, node: Node | undefined): Exported[] {
  return node ? within({ house, file, met: new Set() }, name, node) : [];
}

/** The functions an expression is, holds, wraps or chooses between. */
function within(search: Search, name: string, node: Node): Exported[] {
  if (search.met.has(node)) return [];
  const next = { ...search, met: new Set([...search.met, node]) };
  const inside = (inner: Node | undefined, as = name) => (inner ? within(next, as, inner) : []);
  if (isFunction(node)) {
    return [{ name, made: node, home: search.file }, ...givenBack(node).flatMap((one) => inside(one))];
  }
  if (isGetAccessorDeclaration(node)) return givenBack(node).flatMap((one) => inside(one));
  if (isObjectLiteralExpression(node)) {
    return node.properties.flatMap((one) => {
      const member = `${name}.${memberName(one)}`;
      if (isPropertyAssignment(one)) return inside(one.initializer, member);
      if (isSpreadAssignment(one)) return inside(one.expression);
      return inside(isShorthandPropertyAssignment(one) ? one.name : one, member);
    });
  }
  if (isClassDeclaration(node) || isClassExpression(node)) {
    return node.members.flatMap((one) => inside(one, `${name}.${memberName(one)}`));
  }
  if (isIdentifier(node)) return named(next, name, node.text);
  return partsOf(node).flatMap((one) => inside(one));
}

/** The parts of an expression that may be what it comes to. */
function partsOf(node: Node): (Node | undefined)[] {
  if (isVariableDeclaration(node) || isPropertyDeclaration(node)) return [node.initializer];
  if (isCallExpression(node) || isNewExpression(node)) return [node.expression, ...(node.arguments ?? [])];
  if (isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (isBinaryExpression(node)) return [node.left, node.right];
  if (isArrayLiteralExpression(node)) return [...node.elements];
  return wraps.some((isWrap) => isWrap(node)) ? [(node as Node & { expression: Node }).expression] : [];
}

const wraps = [
  ...[isParenthesizedExpression, isNonNullExpression, isAsExpression, isSatisfiesExpression, isAwaitExpression],
  ...[isPropertyAccessExpression, isElementAccessExpression, isSpreadElement],
];

/** The functions a function answers with: they can be called like itself. */
function givenBack({ body }: AnyFunction | GetAccessorDeclaration): Node[] {
  if (!body) return [];
  const answers = isBlock(body)
    ? body.statements.map((one) => (isReturnStatement(one) ? one.expression : undefined))
    : [body];
  return answers
    .flatMap((one) => {
      const local = one && isIdentifier(one) && isBlock(body) ? declaredIn(body.statements, one.text) : undefined;
      return (local && isVariableDeclaration(local) ? local.initializer : local) ?? one ?? [];
    })
    .filter((one) => isFunction(one) || isObjectLiteralExpression(one));
}

const memberName = (node: Node & { readonly name?: Node }) => textOf(node.name);

/** The functions a name stands for, be it declared here or taken from another file. */
function named(search: Search, name: string, local: string): Exported[] {
  const { house, file } = search;
  const declared = declarationOf(file, local);
  if (declared) return within(search, name, declared);
  return file.imports.flatMap(({ target, taken }) => {
    const one = taken.find(({ as, typeOnly }) => as === local && !typeOnly);
    const from = one && fileAt(house, target);
    if (!one || !from || from === file) return [];
    return exportedFunctions(house, from, [file])
      .filter((given) => given.name === one.name)
      .map((given) => ({ ...given, name }));
  });
}

/** What a name is declared as at the top of a file. */
export function declarationOf({ tree }: File, name: string): Node | undefined {
  return declaredIn(tree.statements, name);
}

function declaredIn(statements: readonly Node[], name: string): Node | undefined {
  for (const statement of statements) {
    if (isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find((one) => namesIn(one.name).includes(name));
      if (found) return found;
    }
    if ((isFunctionDeclaration(statement) || isClassDeclaration(statement)) && statement.name?.text === name)
      return statement;
  }
  return undefined;
}

/** The names a declaration gives: one, or those of a pattern. */
export function namesIn(name: Node): string[] {
  if (isIdentifier(name)) return [name.text];
  return nodesIn(name).flatMap((node) => (isBindingElement(node) ? textOf(node.name) || [] : []));
}
