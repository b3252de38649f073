import type { Finds } from './finds';
import type { Normalised } from './normalised';
import type { Rules } from './rules';
import { CLOSED_WITHOUT_MARKS } from './words';

// A name no other module knows, as in `weigher`.
const closedWithoutMarks = CLOSED_WITHOUT_MARKS;

/**
 * Finds every phrase of the lexicon in a text, overlaps included, then lets longer phrases displace the shorter ones inside them,
 * layer by layer. Linear in the text. What it returns is valid until the next call.
 */
export function match(text: Normalised, rules: Rules): Finds {
  const unmarked = text.bareTyped * 8 >= text.typed * 7;
  return unmarked || (text.seen & closedWithoutMarks) !== 0 ? matchBare(rules, unmarked) : matchExact(rules);
}

/** Finds the phrases as they are spelled, which is all of them where no word lacks its marks. */
export function matchExact({ reader: { engine }, exact, finds }: Rules): Finds {
  engine.run.findSpelled(exact.address);
  engine.look();
  return finds;
}

/** Finds the phrases as they are spelled and those whose marks were left out. `unmarked`: the whole text has hardly any. */
export function matchBare({ reader: { engine }, bare, finds }: Rules, unmarked: boolean): Finds {
  engine.run.findBare(bare.automaton.address, bare.spellings, Number(unmarked));
  engine.look();
  return finds;
}
