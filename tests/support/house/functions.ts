import {
  type ArrowFunction,
  type ConstructorDeclaration,
  type FunctionDeclaration,
  type FunctionExpression,
  isArrowFunction,
  isAsExpression,
  isBlock,
  isCallExpression,
  isClassDeclaration,
  isClassExpression,
  isConstructorDeclaration,
  isExportAssignment,
  isExportDeclaration,
  isFunctionDeclaration,
  isFunctionExpression,
  isIdentifier,
  isMethodDeclaration,
  isNamedExports,
  isNonNullExpression,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPropertyAssignment,
  isPropertyDeclaration,
  isReturnStatement,
  isSatisfiesExpression,
  isShorthandPropertyAssignment,
  isVariableDeclaration,
  isVariableStatement,
  type MethodDeclaration,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type File, fileAt, type House } from './house';
import { textOf } from './imports';

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
      return list.elements.flatMap((one) => named(house, file, textOf(one.name), textOf(one.propertyName ?? one.name)));
    }
    if (!isExported(statement)) return [];
    if (isFunctionDeclaration(statement) || isClassDeclaration(statement)) {
      return functionsIn(house, file, statement.name?.text ?? 'default', statement);
    }
    return isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap((one) => functionsIn(house, file, textOf(one.name), one))
      : [];
  });
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

function functionsIn(house: House, file: File, name: string, node: Node | undefined): Exported[] {
  if (!node) return [];
  const inside = (inner: Node | undefined, as = name) => functionsIn(house, file, as, inner);
  if (isFunction(node)) {
    return [{ name, made: node, home: file }, ...givenBack(node).flatMap((one) => inside(one))];
  }
  if (isVariableDeclaration(node) || isPropertyDeclaration(node)) return inside(node.initializer);
  if (isParenthesizedExpression(node) || isNonNullExpression(node)) return inside(node.expression);
  if (isAsExpression(node) || isSatisfiesExpression(node)) return inside(node.expression);
  if (isCallExpression(node)) return node.arguments.flatMap((one) => (isIdentifier(one) ? [] : inside(one)));
  if (isObjectLiteralExpression(node)) {
    return node.properties.flatMap((one) => {
      const member = `${name}.${memberName(one)}`;
      if (isPropertyAssignment(one)) return inside(one.initializer, member);
      if (isShorthandPropertyAssignment(one)) return inside(one.name, member);
      return inside(one, member);
    });
  }
  if (isClassDeclaration(node) || isClassExpression(node)) {
    return node.members.flatMap((one) => inside(one, `${name}.${memberName(one)}`));
  }
  return isIdentifier(node) ? named(house, file, name, node.text) : [];
}

/** The functions a function answers with: they can be called like itself. */
function givenBack({ body }: AnyFunction): Node[] {
  if (!body) return [];
  const answers = isBlock(body)
    ? body.statements.map((one) => (isReturnStatement(one) ? one.expression : undefined))
    : [body];
  return answers.filter((one) => one !== undefined).filter((one) => isFunction(one) || isObjectLiteralExpression(one));
}

const memberName = (node: Node & { readonly name?: Node }) => textOf(node.name);

/** The functions a name stands for, be it declared here or taken from another file. */
function named(house: House, file: File, name: string, local: string): Exported[] {
  const declared = declarationOf(file, local);
  if (declared) return functionsIn(house, file, name, declared);
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
export function declarationOf(file: File, name: string): Node | undefined {
  for (const statement of file.tree.statements) {
    if (isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find((one) => textOf(one.name) === name);
      if (found) return found;
    }
    if ((isFunctionDeclaration(statement) || isClassDeclaration(statement)) && statement.name?.text === name)
      return statement;
  }
  return undefined;
}
