import { maskTokens } from '../redact/mask-kinds';
import { hasMarks } from '../vietnamese';
import type { Normalised } from './normalised';
import { bareShift, type Vocabulary } from './words';

const fewestWords = 2;
const tokens = Object.values(maskTokens);
/** What is left of a mask where a text was cut. */
const cut = tokens.flatMap((token) => {
  const words = token.slice(0, -1).split(' ');
  return words.map((_, n) => words.slice(0, n + 1).join(' ')).filter((_, n) => n + 1 >= fewestWords);
});
const longestFirst = [...tokens, ...cut].sort((a, b) => b.length - a.length);
const written = longestFirst.flatMap((token) => [token, token.normalize('NFD')]);
const masks = new RegExp(
  written.map((token) => token.replace(/[[\]]/g, '\\$&') + (token.endsWith(']') ? '' : '(?![\\p{L}\\p{M}])')).join('|'),
  'giu',
);

/**
 * Makes the words of masks words of their own, so that what is said of masks alone is found in them, and no phrase of the
 * writer's words inside them or across their ends. They are left out of what tells whether a text is written with marks: they
 * are ours. The last word of a mask takes in the bracket that closes it.
 */
export function readMasks(text: string, normalised: Normalised, vocabulary: Vocabulary): void {
  if (!normalised.hasMask) return;
  let at = 0;
  for (const { 0: mask, index } of text.matchAll(masks)) {
    const end = index + mask.length;
    while (at < normalised.length && normalised.fromAt(at) <= index) at++;
    for (; at < normalised.length && normalised.fromAt(at) < end; at++) {
      const form = vocabulary.maskedOf(normalised.formAt(at));
      normalised.become(at, form, (vocabulary.bareOfForm[form] ?? 0) << bareShift);
    }
    if (!mask.endsWith(']')) continue;
    const words = mask.slice(1, -1).split(' ');
    normalised.typed -= words.length;
    normalised.bareTyped -= words.filter((word) => !hasMarks(word)).length;
    if (normalised.toAt(at - 1) === end - 1) normalised.stretch(at - 1, end);
  }
}
