import {
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
  type Node,
} from 'typescript/unstable/ast';
import { filesIn, type Rule, running } from './house';
import { nodesIn, placeOf } from './tree';

const maker = 'lib/domain/audit/item-subject.ts';
const planted = 'lib/services/planted.ts';

/** An item kept apart has no number in the audit, whatever is done to it. */
export const itemNamedRule: Rule = {
  title: 'the audit names an item by itemSubject alone',
  check: (house) =>
    filesIn(house, running)
      .filter(({ path }) => path !== maker)
      .flatMap(({ path, tree }) =>
        nodesIn(tree)
          .filter((node) => /^opinion:/.test(begunWith(node)))
          .map((node) => placeOf(path, node)),
      ),
  planted: {
    'its number': { [planted]: `export const inner = (id: number) => \`opinion:\${id}\`;` },
    'what it begins with': { [planted]: `export const inner = (id: number) => 'opinion:' + id;` },
  },
  fine: { 'a word that begins like it': { [planted]: `export const inner = 'opinion.read';` } },
};

function begunWith(node: Node): string {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text;
  return isTemplateExpression(node) ? node.head.text : '';
}
