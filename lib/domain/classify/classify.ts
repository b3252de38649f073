import { contextsIn, weighTopics } from './evidence';
import { raiseFlags } from './flags';
import { lexiconVersion } from './lexicon';
import { type Hits, match, SHOWN } from './match';
import { type Normalised, normalise } from './normalise';
import type { PlaceFinder, PlaceMention, Reading, Reason } from './reading';
import { type Draft, draft } from './reasons';
import { rules } from './rules';
import { feelingHits, weighFeeling } from './sentiment';

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
  const hits = match(normalised, compiled);
  const reasons: Draft[] = [];
  const contexts = contextsIn(hits);
  const { sentiment, score } = weighFeeling(normalised, feelingHits(hits, contexts), reasons);
  const topics = weighTopics(normalised, hits, contexts, reasons);
  const flags = raiseFlags(normalised, hits, knownParts(normalised, places), reasons);
  explainGuards(normalised, hits, reasons);
  const explained: Reason[] = reasons.map(({ to: _, ...reason }) => reason);
  for (const place of places) explained.push(placeReason(place));
  explained.sort((a, b) => a.start - b.start || b.end - a.end);
  return { sentiment, score, topics, flags, places, reasons: explained, version: lexiconVersion };
}

function knownParts(text: Normalised, places: readonly PlaceMention[]): string[] {
  const parts: string[] = [];
  if (places.length > 0) parts.push('place');
  if (text.longNumbers.length > 0) parts.push('long-number');
  return parts;
}

/** A guard is a reason only where it kept another phrase from counting. */
function explainGuards(text: Normalised, hits: Hits, reasons: Draft[]): void {
  for (let index = 0; index < hits.count; index++) {
    const hit = hits.list[index]!;
    if (hit.blocked === 0 || hit.tier === SHOWN) continue;
    for (const rule of hit.pattern.rules) if (rule.kind === 'guard') reasons.push(draft(text, hit, rule, 'guard', 0));
  }
}

function placeReason({ code, name, start, end }: PlaceMention): Reason {
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
