import {
  isBindingElement,
  isCallExpression,
  isIdentifier,
  isPropertyAccessExpression,
  isStringLiteralLikeNode,
  isTypeOfExpression,
  type Node,
} from 'typescript/unstable/ast';
import type { File } from './house';
import { textOf } from './imports';
import { globalsRead, isWrap, membersIn } from './names';
import { nodesIn } from './tree';

/** Files that may have all headers: the server that hands requests on. */
const having = new Set(['app/_server/given-headers.ts', 'app/_server/refusal.ts']);

/** Readings by which cookies may come along unnamed: all headers at once, and the document as a whole. */
export function wholeReadings(file: File): Node[] {
  const documents = [
    ...globalsRead(file.tree, new Set(['document'])),
    ...membersIn(file.tree).flatMap(({ node, name }) => (name === 'document' ? node : [])),
  ];
  const headers = having.has(file.path) ? [] : headersIn(file).filter((node) => !isAskedByName(node));
  return [...headers, ...documents.filter((node) => !isPartTaken(node))];
}

/** Where the headers of a request or an answer are read. */
function headersIn({ tree, imports }: File): Node[] {
  const own = imports
    .filter(({ target }) => target === 'next/headers')
    .flatMap(({ taken }) => taken.flatMap(({ name, as }) => (name === 'headers' ? as : [])));
  return nodesIn(tree).filter((node) => {
    if (isCallExpression(node)) return isIdentifier(node.expression) && own.includes(node.expression.text);
    if (isBindingElement(node)) return textOf(node.propertyName ?? node.name) === 'headers';
    return isPropertyAccessExpression(node) && node.name.text === 'headers' && !isCalled(node);
  });
}

const isCalled = (node: Node) => isCallExpression(node.parent) && node.parent.expression === node;

/** True for `.get('name')` or `.has('name')`, by a name that is written or was given one. */
function isAskedByName(node: Node): boolean {
  const asked = unwrapped(node).parent;
  if (!isPropertyAccessExpression(asked) || !/^(get|has)$/.test(asked.name.text)) return false;
  const [name] = isCallExpression(asked.parent) ? asked.parent.arguments : [];
  return isCalled(asked) && name !== undefined && (isIdentifier(name) || isStringLiteralLikeNode(name));
}

function isPartTaken(node: Node): boolean {
  const { parent } = unwrapped(node);
  if (isTypeOfExpression(parent)) return true;
  return isPropertyAccessExpression(parent) || isMemberByText(parent);
}

const isMemberByText = (node: Node & { readonly argumentExpression?: Node }) =>
  node.argumentExpression !== undefined && isStringLiteralLikeNode(node.argumentExpression);

const unwrapped = (node: Node): Node => (isWrap(node.parent) ? unwrapped(node.parent) : node);
