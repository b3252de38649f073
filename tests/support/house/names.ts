import {
  type Identifier,
  isAsExpression,
  isAwaitExpression,
  isBindingElement,
  isCallExpression,
  isElementAccessExpression,
  isExpressionWithTypeArguments,
  isFunctionDeclaration,
  isIdentifier,
  isImportClause,
  isImportSpecifier,
  isNamespaceImport,
  isNonNullExpression,
  isParameterDeclaration,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isQualifiedName,
  isShorthandPropertyAssignment,
  isTypePredicateNode,
  isTypeQueryNode,
  isTypeReferenceNode,
  isVariableDeclaration,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { textOf } from './imports';
import { nodesIn } from './tree';

/** A part read off something: `object.name`, `object['name']` or `const { name } = object`. */
export type Member = { readonly node: Node; readonly object: Node; readonly name: string };

const known = new WeakMap<SourceFile, readonly Member[]>();

export function membersIn(tree: SourceFile): readonly Member[] {
  const members = known.get(tree) ?? findMembers(tree);
  known.set(tree, members);
  return members;
}

function findMembers(tree: SourceFile): Member[] {
  return nodesIn(tree).flatMap((node): Member[] => {
    if (isPropertyAccessExpression(node)) return [{ node, object: bare(node.expression), name: textOf(node.name) }];
    if (isElementAccessExpression(node)) {
      return [{ node, object: bare(node.expression), name: textOf(node.argumentExpression) }];
    }
    if (!isBindingElement(node)) return [];
    const object = unpacked(node);
    return object ? [{ node, object: bare(object), name: textOf(node.propertyName ?? node.name) }] : [];
  });
}

/** What a pattern's element is taken from. */
function unpacked({ parent: pattern }: Node): Node | undefined {
  const holder = pattern.parent;
  if (isBindingElement(holder)) return holder.propertyName ?? holder.name;
  return isVariableDeclaration(holder) || isParameterDeclaration(holder) ? holder.initializer : undefined;
}

/** An expression without what only wraps it. */
export function bare(node: Node): Node {
  return isWrap(node) ? bare(node.expression) : node;
}

/** True for what leaves an expression what it is: brackets, `await`, `as`, `!`. */
export function isWrap(node: Node): node is Node & { readonly expression: Node } {
  return [isParenthesizedExpression, isNonNullExpression, isAsExpression, isAwaitExpression].some((is) => is(node));
}

/** The last name of what is read or called: `b` for `a.b`, `a.b()` and `b`. */
export function lastNameOf(node: Node): string {
  if (isCallExpression(node)) return lastNameOf(node.expression);
  return isPropertyAccessExpression(node) ? textOf(node.name) : textOf(node);
}

/** Identifiers that read a variable when the program runs: no types, no keys, no names being given. */
export function readNames(tree: SourceFile): readonly Identifier[] {
  const names = namesRead.get(tree) ?? nodesIn(tree).filter(isIdentifier).filter(isRead);
  namesRead.set(tree, names);
  return names;
}

const namesRead = new WeakMap<SourceFile, readonly Identifier[]>();

function isRead(node: Identifier): boolean {
  const parent = node.parent as Node & { readonly name?: Node; readonly propertyName?: Node };
  if (isShorthandPropertyAssignment(parent)) return true;
  if (parent.name === node || parent.propertyName === node) return false;
  return ![
    isTypeReferenceNode,
    isQualifiedName,
    isTypeQueryNode,
    isTypePredicateNode,
    isExpressionWithTypeArguments,
    isImportSpecifier,
    isImportClause,
  ].some((isNoRead) => isNoRead(parent));
}

/** Variables that a file reads and declares nowhere, of those named. */
export function globalsRead(tree: SourceFile, names: ReadonlySet<string>): Identifier[] {
  const read = readNames(tree).filter(({ text }) => names.has(text));
  if (read.length === 0) return [];
  const declared = new Set(nodesIn(tree).flatMap((node) => (declares(node) ? textOf(node.name) : [])));
  return read.filter(({ text }) => !declared.has(text));
}

function declares(node: Node): node is Node & { readonly name?: Node } {
  return [
    isVariableDeclaration,
    isParameterDeclaration,
    isBindingElement,
    isFunctionDeclaration,
    isImportSpecifier,
    isImportClause,
    isNamespaceImport,
  ].some((isDeclaration) => isDeclaration(node));
}
