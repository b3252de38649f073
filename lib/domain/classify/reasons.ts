import type { Hit } from './hits';
import type { Normalised } from './normalised';
import type { Rule } from './phrase';
import type { Reason, Tier } from './reading';

/** A reason while it is being weighed. */
export type Draft = { -readonly [K in keyof Reason]: Reason[K] };

/** What a reason calls how a phrase was found, by its number in `hits.ts`. */
const tiers: readonly Tier[] = ['exact', 'tone', 'nomark', 'nomark'];

/** The reason a find gives, with its span in the original text. */
export function draft(
  text: Normalised,
  { from, to, tier }: Hit,
  rule: Rule,
  kind: Reason['kind'],
  weight: number,
): Draft {
  return {
    kind,
    code: rule.code,
    rule: rule.id,
    phrase: rule.phrase,
    start: text.fromAt(from),
    end: text.toAt(to - 1),
    tier: tiers[tier]!,
    negated: false,
    weight,
  };
}

const few = 32;

/** Orders reasons by where they begin, longer first. A few are sorted by insertion, which costs a third of `sort`. */
export function sortReasons(reasons: Draft[]): void {
  if (reasons.length > few) {
    reasons.sort((a, b) => a.start - b.start || b.end - a.end);
    return;
  }
  for (let at = 1; at < reasons.length; at++) {
    const reason = reasons[at]!;
    let place = at;
    for (; place > 0 && comesAfter(reasons[place - 1]!, reason); place--) reasons[place] = reasons[place - 1]!;
    reasons[place] = reason;
  }
}

const comesAfter = (a: Reason, b: Reason) => a.start > b.start || (a.start === b.start && a.end < b.end);
