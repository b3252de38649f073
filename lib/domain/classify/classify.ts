import { weighTopics } from './evidence';
import { raiseFlags } from './flags';
import { type Hit, type Hits, SHOWN } from './hits';
import { readMasks } from './masks';
import { match } from './match';
import { normalise } from './normalise';
import type { Normalised } from './normalised';
import { allLayers, DISPLACING, FLAG_LAYER, IS_GUARD } from './phrase';
import type { PlaceFinder, PlaceMention, Reading } from './reading';
import { type Draft, draft, sortReasons } from './reasons';
import { type Rules, rules } from './rules';
import { weighFeeling } from './sentiment';

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
  readMasks(text, normalised, compiled.vocabulary);
  if (options.without !== undefined) forgetWords(normalised, options.without);
  const hits = match(normalised, compiled);
  const reasons: Draft[] = [];
  const { flags, grievance, wouldDiffer } = raiseFlags(normalised, hits, compiled, places.length > 0, reasons);
  const { topics, suggestion } = weighTopics(normalised, hits, compiled, reasons);
  const { sentiment, score } = weighFeeling(normalised, hits, compiled, grievance, reasons);
  if (hits.anyGuard) explainGuards(normalised, hits, compiled, wouldDiffer, reasons);
  for (const place of places) reasons.push(placeReason(place));
  sortReasons(reasons);
  return { sentiment, score, topics, suggestion, flags, places, reasons };
}

/** A guard is a reason only where it kept another phrase from counting; one of flags only where flags `wouldDiffer`. */
function explainGuards(text: Normalised, hits: Hits, rules: Rules, wouldDiffer: boolean, reasons: Draft[]): void {
  for (let index = 0; index < hits.count; index++) {
    const hit = hits.list[index]!;
    const trait = rules.traits[hit.ending]!;
    if ((trait & IS_GUARD) === 0 || hit.tier === SHOWN || (displacedBy(trait) === FLAG_LAYER && !wouldDiffer)) continue;
    if (!guards(index, hits, rules)) continue;
    for (const rule of rules.allOf(hit.ending)) {
      if (rule.kind === 'guard') reasons.push(draft(text, hit, rule, 'guard', 0));
    }
  }
}

/** Whether some find inside this one, of a layer it guards, would count if it were not there. */
function guards(index: number, hits: Hits, { traits, longest }: Rules): boolean {
  const guard = hits.list[index]!;
  const near: Hit[] = [];
  for (let at = index - 1; at >= 0 && hits.list[at]!.from > guard.from - longest; at--) near.push(hits.list[at]!);
  for (let at = index + 1; at < hits.count && hits.list[at]!.from < guard.to; at++) near.push(hits.list[at]!);
  const others = near.filter(({ tier }) => tier !== SHOWN);
  return others.some((inner) => {
    if (!isAround(guard, inner)) return false;
    const displaced = others
      .filter((other) => isAround(other, inner))
      .reduce((layers, { ending }) => layers | displacedBy(traits[ending]!), 0);
    return (traits[inner.ending]! & displacedBy(traits[guard.ending]!) & ~displaced) !== 0;
  });
}

const displacedBy = (trait: number) => (trait >> DISPLACING) & allLayers;
const isAround = (outer: Hit, { from, to }: Hit) =>
  outer.from <= from && outer.to >= to && outer.to - outer.from > to - from;

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

function forgetWords(words: Normalised, spans: readonly Span[]): void {
  for (let at = 0; at < words.length; at++) {
    if (spans.some(({ start, end }) => words.fromAt(at) >= start && words.toAt(at) <= end)) words.blank(at);
  }
}
