import {
  type Identifier,
  isBinaryExpression,
  isCallExpression,
  isNewExpression,
  isPropertyAccessExpression,
  isSpreadElement,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type File, filesIn, type Rule } from './house';
import { globalsRead, lastNameOf, readNames } from './names';
import { nodesIn, placeOf } from './tree';

/** What tells the time, waits, or gives another answer each time it is asked; and what leads to all of it. */
const clocks = new Set([
  ...['performance', 'crypto', 'process', 'Temporal', 'globalThis', 'global', 'self'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'],
]);

const domain = /^lib\/domain\//;
const planted = 'lib/domain/planted.ts';

export const clockRule: Rule = {
  title: 'the rulebook reads no clock and rolls no dice',
  check: (house) => filesIn(house, domain).flatMap((file) => readings(file).map((node) => placeOf(file.path, node))),
  planted: {
    'new Date() without a moment': { [planted]: 'const today = new Date();' },
    'Date() without new': { [planted]: 'const today = Date();' },
    'new Date with nothing spread into it': { [planted]: 'const today = new Date(...[]);' },
    'Date.now': { [planted]: 'const ms = Date.now();' },
    'Date.now by its name': { [planted]: `const ms = Date['now']();` },
    'now taken off Date': { [planted]: 'const { now } = Date;' },
    'Date under another name': { [planted]: 'const Clock = Date;\nconst today = new Clock();' },
    'Date handed on': { [planted]: 'const clock = { Date };' },
    'Date of the global object': { [planted]: 'const today = new globalThis.Date();' },
    'performance.now': { [planted]: 'const { now } = performance;' },
    'Math.random': { [planted]: 'const dice = Math.random();' },
    'random taken off Math': { [planted]: 'const { random } = Math;' },
    'random bytes': { [planted]: 'const id = crypto.randomUUID();' },
    'a setting of the process': { [planted]: `export const zone = () => process.env.TZ ?? '';` },
    'a formatter given no moment': { [planted]: `const today = new Intl.DateTimeFormat('vi').format();` },
    waiting: { [planted]: 'export const later = (work: () => void) => setTimeout(work, 10);' },
  },
  fine: {
    'a moment that is given': {
      [planted]: `// new Date()\nexport function day(given: Date | number, random: () => number): Date {\n  if (given instanceof Date) return new Date(given.getTime());\n  const text = 'Date.now()';\n  return new Date(Date.UTC(2026, 1, Math.floor(random())) + Date.parse(text));\n}`,
    },
  },
};

function readings({ tree }: File): Node[] {
  const read = readNames(tree);
  return [
    ...read.filter((node) => node.text === 'Date' && !isGivenMoment(node)),
    ...read.filter((node) => node.text === 'Math' && !isArithmetic(node)),
    ...globalsRead(tree, clocks),
    ...nodesIn(tree).filter(isFormattingNow),
  ];
}

function isGivenMoment(node: Identifier): boolean {
  const { parent } = node;
  if (isNewExpression(parent)) return parent.arguments?.some((one) => !isSpreadElement(one)) ?? false;
  if (isBinaryExpression(parent)) return parent.operatorToken.kind === SyntaxKind.InstanceOfKeyword;
  return isPropertyAccessExpression(parent) && /^(UTC|parse)$/.test(parent.name.text);
}

/** A formatter that is given no moment takes the present one. */
function isFormattingNow(node: Node): boolean {
  if (!isCallExpression(node) || node.arguments.length > 0) return false;
  return /^(format|formatToParts)$/.test(lastNameOf(node.expression));
}

function isArithmetic({ parent }: Identifier): boolean {
  return isPropertyAccessExpression(parent) && parent.name.text !== 'random';
}
