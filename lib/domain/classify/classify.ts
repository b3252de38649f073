import { weighTopics } from './evidence';
import { LONG_NUMBER_PART, PLACE_PART, raiseFlags } from './flags';
import { lexiconVersion } from './lexicon';
import { discountMasks } from './masks';
import { type Hits, match, SHOWN } from './match';
import { type Normalised, normalise } from './normalise';
import type { Rule } from './pattern';
import type { PlaceFinder, PlaceMention, Reading } from './reading';
import { type Draft, draft, sortReasons } from './reasons';
import { type Rules, rules } from './rules';
import { weighFeeling } from './sentiment';
import { LONG_NUMBER } from './words';

export { lexiconVersion };

/** A stretch of the text. UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

export type ClassifyOptions = {
  /** Finds the places of the viewer's area; without it `places` is empty. */
  readonly places?: PlaceFinder;
  /** Other word lists than the shipped ones, to try them out. */
  readonly rules?: Rules;
  /** Stretches whose words are read as if nothing were known of them. */
  readonly without?: readonly Span[];
};

/**
 * Reads one text: sentiment about the issue, at most three topics, flags, and the phrases that decided, with their
 * spans in the text as given. Pure, the same in Node and the browser; never throws, whatever the string. Linear in the
 * length of the text.
 */
export function classify(text: string, options: ClassifyOptions = {}): Reading {
  const places = options.places?.(text) ?? [];
  const compiled = options.rules ?? rules();
  const normalised = normalise(text, compiled.vocabulary);
  discountMasks(text, normalised);
  if (options.without !== undefined) forgetWords(normalised, options.without);
  const hits = match(normalised, compiled);
  const reasons: Draft[] = [];
  const { sentiment, score } = weighFeeling(normalised, hits, hits.contexts, reasons);
  const { topics, suggestion } = weighTopics(normalised, hits, hits.contexts, reasons);
  const facts = (places.length > 0 ? PLACE_PART : 0) | ((normalised.seen & LONG_NUMBER) !== 0 ? LONG_NUMBER_PART : 0);
  const flags = raiseFlags(normalised, hits, facts, reasons);
  if (hits.anyBlocked) explainGuards(normalised, hits, reasons);
  for (const place of places) reasons.push(placeReason(place));
  sortReasons(reasons);
  return { sentiment, score, topics, suggestion, flags, places, reasons, version: lexiconVersion };
}

/** A guard is a reason only where it kept another phrase from counting. */
function explainGuards(text: Normalised, hits: Hits, reasons: Draft[]): void {
  for (let index = 0; index < hits.count; index++) {
    const hit = hits.list[index]!;
    if (hit.blocked === 0 || hit.tier === SHOWN) continue;
    for (let rule: Rule | null = hit.first; rule !== null; rule = rule.next) {
      if (rule.kind === 'guard') reasons.push(draft(text, hit, rule, 'guard', 0));
    }
  }
}

function placeReason({ code, name, start, end }: PlaceMention): Draft {
  return {
    kind: 'place',
    code,
    rule: `place/${code}`,
    phrase: name,
    start,
    end,
    tier: 'exact',
    negated: false,
    weight: 0,
  };
}

function forgetWords({ form, bare, from, to, length }: Normalised, spans: readonly Span[]): void {
  for (let word = 0; word < length; word++) {
    if (!spans.some(({ start, end }) => from[word]! >= start && to[word]! <= end)) continue;
    form[word] = 0;
    bare[word] = 0;
  }
}
