import { EXACT, type Hit, TONE } from './match';
import type { Normalised } from './normalise';
import type { Reason } from './reading';
import type { Rule } from './rules';

/** A reason while it is being weighed. `to` is the letter position past the phrase, for what stands next to it. */
export type Draft = { -readonly [K in keyof Reason]: Reason[K] } & { to: number };

/** The reason a find gives, with its span in the original text. */
export function draft(text: Normalised, hit: Hit, rule: Rule, kind: Reason['kind'], weight: number): Draft {
  return {
    kind,
    code: rule.code,
    rule: rule.id,
    phrase: rule.phrase,
    start: text.from[hit.from]!,
    end: text.to[hit.to - 1]!,
    tier: hit.tier === EXACT ? 'exact' : hit.tier === TONE ? 'tone' : 'nomark',
    negated: false,
    weight,
    to: hit.to,
  };
}
