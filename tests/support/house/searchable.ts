import { filesIn, type House, type Rule } from './house';

const planted = 'db/planted.ts';

/** Whoever puts other words into an item and leaves its search words would have it found by what it no longer says. */
export const searchableRule: Rule = {
  title: 'whoever writes what an item says writes its search words in the same statement',
  check: (house) => halfWritten(house),
  planted: {
    'a statement': { [planted]: `export const inner = sql\`update opinion set text = 'x', reach = 1 from given\`;` },
    'the builder': { [planted]: `export const inner = { set: () => tx.update(opinion).set({ text, link }) };` },
  },
  fine: {
    'both, and what is no text of an item': {
      [planted]: `export const inner = sql\`update opinion set text = '', search = '' where id = 1\`;
export const other = sql\`update opinion_earlier set text = 'x'\`;
export const more = sql\`update opinion set reach = given.reach from given where given.text = 'x'\`;`,
    },
  },
};

const writing = [
  {
    writes: /update opinion\s+set\s([\s\S]*?)(?:\b(?:from|where|returning)\b|`)/g,
    name: /\btext\s*=/,
    other: /\bsearch\s*=/,
  },
  { writes: /\.update\(opinion\)\s*\.set\(\{([^}]*)\}/g, name: /\btext\b/, other: /\bsearch\b/ },
];

function halfWritten(house: House): string[] {
  return filesIn(house, /^db\//).flatMap(({ path, text }) =>
    writing.flatMap(({ writes, name, other }) =>
      [...text.matchAll(writes)].flatMap(([, set = '']) =>
        name.test(set) && !other.test(set) ? [`${path}: ${set}`] : [],
      ),
    ),
  );
}
