import { LONG_NUMBER_PART, PLACE_PART } from './flags';
import { discountMasks } from './masks';
import { match } from './match';
import type { Normalised } from './normalised';
import type { PlaceFinder, PlaceMention, Reading } from './reading';
import { type Rules, rules } from './rules';
import { LONG_NUMBER } from './words';

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
  const places = options.places?.(text) ?? nowhere;
  const compiled = options.rules ?? rules();
  const words = compiled.reader.normalise(text);
  discountMasks(text, words);
  if (options.without !== undefined) forgetWords(words, options.without);
  match(words, compiled);
  const parts = (places.length > 0 ? PLACE_PART : 0) | ((words.seen & LONG_NUMBER) !== 0 ? LONG_NUMBER_PART : 0);
  return compiled.weigher.weigh(parts, places);
}

const nowhere: readonly PlaceMention[] = [];

function forgetWords(words: Normalised, spans: readonly Span[]): void {
  for (let at = 0; at < words.length; at++) {
    if (spans.some(({ start, end }) => words.fromAt(at) >= start && words.toAt(at) <= end)) words.blank(at);
  }
}
