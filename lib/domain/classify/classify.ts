import { contextsIn, weighTopics } from './evidence';
import { LONG_NUMBER_PART, PLACE_PART, raiseFlags } from './flags';
import { lexiconVersion } from './lexicon';
import { discountMasks } from './masks';
import { type Hits, match, SHOWN } from './match';
import { type Normalised, normalise } from './normalise';
import type { PlaceFinder, PlaceMention, Reading } from './reading';
import { type Draft, draft, sortReasons } from './reasons';
import { rules } from './rules';
import { weighFeeling } from './sentiment';

export { lexiconVersion };

/**
 * Reads one text: sentiment about the issue, at most three topics, flags, and the phrases that decided, with their
 * spans in the text as given. Pure, the same in Node and the browser; never throws, whatever the string. Linear in the
 * length of the text. `options.places` names the places of the viewer's area; without it `places` is empty.
 */
export function classify(text: string, options: { places?: PlaceFinder } = {}): Reading {
  const places = options.places?.(text) ?? [];
  const compiled = rules();
  const normalised = normalise(text);
  discountMasks(text, normalised);
  const hits = match(normalised, compiled);
  const reasons: Draft[] = [];
  const contexts = contextsIn(hits);
  const { sentiment, score } = weighFeeling(normalised, hits, contexts, reasons);
  const { topics, suggestion } = weighTopics(normalised, hits, contexts, reasons);
  const facts = (places.length > 0 ? PLACE_PART : 0) | (normalised.longNumbers.length > 0 ? LONG_NUMBER_PART : 0);
  const flags = raiseFlags(normalised, hits, facts, reasons);
  explainGuards(normalised, hits, reasons);
  for (const place of places) reasons.push(placeReason(place));
  sortReasons(reasons);
  return { sentiment, score, topics, suggestion, flags, places, reasons, version: lexiconVersion };
}

/** A guard is a reason only where it kept another phrase from counting. */
function explainGuards(text: Normalised, hits: Hits, reasons: Draft[]): void {
  for (let index = 0; index < hits.count; index++) {
    const hit = hits.list[index]!;
    if (hit.blocked === 0 || hit.tier === SHOWN) continue;
    for (const rule of hit.pattern.rules) if (rule.kind === 'guard') reasons.push(draft(text, hit, rule, 'guard', 0));
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
