import { type CssNode, type Declaration, type List, parse, walk } from 'css-tree';
import { type Ask, asking, type CompatStatement, data, featureAt, type Identifier, type Promised } from './compat';

const { properties, selectors, types, 'at-rules': atRules } = data.css as unknown as Record<string, Identifier>;

/** Units that MDN keeps under a name of several. */
const unitPages: readonly (readonly [RegExp, string])[] = [
  [/^dv(?:w|h|i|b|min|max)$/, 'viewport_percentage_units_dynamic'],
  [/^sv(?:w|h|i|b|min|max)$/, 'viewport_percentage_units_small'],
  [/^lv(?:w|h|i|b|min|max)$/, 'viewport_percentage_units_large'],
  [/^cq(?:w|h|i|b|min|max)$/, 'container_query_length_units'],
];

/** Every function of a value by its name, wherever among the types MDN keeps it. */
const functions = new Map<string, CompatStatement>();
function gather(here: Identifier): void {
  for (const [name, inner] of Object.entries(here) as [string, Identifier][]) {
    if (name === '__compat') continue;
    if (inner.__compat && !functions.has(name)) functions.set(name, inner.__compat);
    gather(inner);
  }
}
gather(types!);

/** What a browser says it has and draws otherwise than it should, and what to write instead. */
const drawnBadly: readonly (readonly [name: string, written: RegExp, instead: string])[] = [
  [
    'repeating-linear-gradient()',
    /repeating-linear-gradient\(/,
    'Firefox puts stops of its own between mixed colours, and the stripes are lost: write a small tile of a plain gradient',
  ],
  [
    'box-shadow of color-mix()',
    /[;{\s]box-shadow:[^;}]*color-mix\(/,
    'Chromium 112 draws it without what shines through: write the colour as rgb()',
  ],
];

/**
 * What a style sheet asks for that a promised browser lacks: properties, their values, functions, units, selectors, rules and
 * media queries, by a name such as `text-wrap: pretty` or `::details-content`, with the browsers that lack it. Left out is what has
 * something to stand in for it: what stands within `@supports`, or beside others in `:is()`; what the same rule says otherwise
 * first, or also by a maker's name; and what goes by a maker's name alone. What a browser draws badly is found with what to write instead.
 */
export function checkCss(text: string, promised: Promised): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const ask = asking(found, promised);
  const visit = function (this: { skip: symbol }, node: CssNode, _item: unknown, list: List<CssNode> | undefined) {
    if (node.type === 'Declaration' && standsInFor(node, list)) return this.skip;
    if (node.type === 'Atrule' && node.name === 'supports') return this.skip;
    if (node.type === 'PseudoClassSelector' && isForgiving(node)) return this.skip;
    askNode(node, ask);
    return undefined;
  };
  for (const [name, written, instead] of drawnBadly) if (written.test(text)) found.set(name, [instead]);
  walk(parse(text, { parseCustomProperty: true }), visit as Parameters<typeof walk>[1]);
  return found;
}

/** Whether the rule says the same by an earlier declaration or a maker's name, for browsers that do not understand this one. */
function standsInFor(node: Declaration, list: List<CssNode> | undefined): boolean {
  const others = [...(list ?? [])].filter((other) => other.type === 'Declaration');
  const earlier = others.slice(0, others.indexOf(node));
  return (
    earlier.some(({ property }) => property === node.property) ||
    others.some(({ property }) => property.startsWith('-') && property.endsWith(`-${node.property}`))
  );
}

/** A list that browsers read without what they do not know, and that has something else in it. */
function isForgiving({ name, children }: Extract<CssNode, { type: 'PseudoClassSelector' }>): boolean {
  const [inner] = children ?? [];
  return (name === 'is' || name === 'where') && inner?.type === 'SelectorList' && inner.children.size > 1;
}

function askNode(node: CssNode, ask: Ask): void {
  if (node.type === 'Atrule') ask(`@${node.name}`, featureAt(atRules, node.name));
  if (node.type === 'Feature')
    ask(`@media ${node.name}`, featureAt(atRules, 'media', node.name.replace(/^(?:min|max)-/, '')));
  if (node.type === 'FeatureRange') ask('@media range', featureAt(atRules, 'media', 'range_syntax'));
  if (node.type === 'PseudoClassSelector') ask(`:${node.name}`, featureAt(selectors, node.name));
  if (node.type === 'PseudoElementSelector' && !node.name.startsWith('-'))
    ask(`::${node.name}`, featureAt(selectors, node.name));
  if (node.type === 'NestingSelector') ask('&', featureAt(selectors, 'nesting'));
  if (node.type === 'Declaration') askDeclaration(node, ask);
}

function askDeclaration({ property, value }: Declaration, ask: Ask): void {
  const own = property.startsWith('--');
  if (property.startsWith('-') && !own) return;
  if (!own) ask(property, featureAt(properties, property));
  walk(value, (part) => {
    if (part.type === 'Identifier') ask(`${property}: ${part.name}`, featureAt(properties, property, part.name));
    if (part.type === 'Function') ask(`${part.name}()`, functions.get(part.name));
    if (part.type === 'Dimension') {
      const page = unitPages.find(([unit]) => unit.test(part.unit))?.[1] ?? part.unit;
      ask(`unit ${part.unit}`, featureAt(types, 'length', page));
    }
  });
}
