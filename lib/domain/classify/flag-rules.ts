import { factCodes } from '../lexicon/entry-codes';
import type { FlagRule } from '../lexicon/lexicon';
import { bitsOf } from './part-bits';

/** A rule with its parts as numbers. */
export type PreparedFlag = {
  readonly rule: FlagRule;
  readonly all: readonly number[];
  readonly none: readonly number[];
  /** Of all it asks for. */
  readonly bits: number;
};

/** Numbers of what is known without a phrase: the text names a place, or holds a number long enough to be a person's. */
export const PLACE = 1 + factCodes.indexOf('place');
export const LONG_NUMBER_PART = 1 + factCodes.indexOf('long-number');
export const lastFact = factCodes.length;

/** Rules in their order; not those that ask for a part nobody defines, which never hold. */
export function prepareFlags(rules: readonly FlagRule[], parts: ReadonlyMap<string, number>): PreparedFlag[] {
  const numbers = (names: readonly string[]) => names.flatMap((name) => parts.get(name) ?? []);
  return rules
    .filter(({ all }) => all.every((part) => parts.has(part)))
    .map((rule) => ({
      rule,
      all: numbers(rule.all),
      none: numbers(rule.none ?? []),
      bits: bitsOf(numbers(rule.all)),
    }));
}
