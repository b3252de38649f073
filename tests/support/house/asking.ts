import {
  isBinaryExpression,
  isBindingElement,
  isCallExpression,
  isParameterDeclaration,
  isPropertyAccessExpression,
  isVariableDeclaration,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { declarationOf, isFunction } from './functions';
import { type File, filesIn, type House } from './house';
import { textOf } from './imports';
import { lastNameOf, membersIn } from './names';
import { around, nodesIn, placeOf } from './tree';

/** Services that ask for somebody else than who asks them, or make a viewer of the caretaker. */
export const forOthers: Readonly<Record<string, string>> = {
  'lib/services/dashboard/measure-dashboard.ts': 'a leader of the scratch database that it made itself',
  'lib/services/demo/prepare-demo-unit.ts': 'makes the first unit of the demonstration',
  'lib/services/opinions/measure-search.ts': 'an analyst of the scratch database that it made itself',
  'lib/services/phrases/measure-rising.ts': 'a leader of the scratch database that it made itself',
  'lib/services/viewers/operator-viewer.ts': 'recognises who works on the server itself',
};

/** What services ask in the name of somebody who is not their own viewer. */
export function askedForOthers(house: House): { readonly path: string; readonly place: string }[] {
  return filesIn(house, /^lib\/services\//).flatMap((file) =>
    [...caretakers(file), ...strangers(file)].map((node) => ({ path: file.path, place: placeOf(file.path, node) })),
  );
}

/** True for a call of the rulebook's own `allow`, under whatever name. */
export function isCallOfAllow(file: File, node: Node): boolean {
  if (!isCallExpression(node)) return false;
  const called = lastNameOf(node.expression);
  const taken = file.imports.flatMap((one) => one.taken).find(({ as }) => as === called);
  return (taken?.name ?? called) === 'allow' && !declarationOf(file, called);
}

function caretakers({ tree, imports }: File): Node[] {
  const whole = membersIn(tree).filter(({ name }) => name === 'caretaker');
  const named = imports.filter(({ taken }) => taken.some(({ name }) => name === 'caretaker'));
  return [...named, ...whole].map(({ node }) => node);
}

/** Calls of `allow` for what is no parameter as it came. */
function strangers(file: File): Node[] {
  return nodesIn(file.tree).filter((node) => {
    if (!isCallOfAllow(file, node) || !isCallExpression(node)) return false;
    const [asked] = node.arguments;
    return !asked || !isGiven(file, asked);
  });
}

/** True for a parameter that is never given another value, or a part of it. */
function isGiven(file: File, asked: Node): boolean {
  const root = rootOf(asked);
  const parameters = [...around(asked)].filter(isFunction).flatMap((outer) => outer.parameters.map((one) => one.name));
  if (root === '' || !parameters.flatMap(nodesIn).some((node) => textOf(node) === root)) return false;
  return !nodesIn(file.tree).some((node) => renames(node, root));
}

const rootOf = (node: Node): string => (isPropertyAccessExpression(node) ? rootOf(node.expression) : textOf(node));

function renames(node: Node, name: string): boolean {
  if (isBinaryExpression(node)) return node.operatorToken.kind === SyntaxKind.EqualsToken && textOf(node.left) === name;
  if (!isVariableDeclaration(node) && !isBindingElement(node)) return false;
  return textOf(node.name) === name && ![...around(node)].some(isParameterDeclaration);
}
