import { maskTokens } from '../redact/mask-kinds';
import { hasMarks } from '../vietnamese';
import type { Normalised } from './normalised';

const tokens = Object.values(maskTokens);
const written = [...tokens, ...tokens.map((token) => token.normalize('NFD'))];
const masks = new RegExp(written.map((token) => token.replace(/[[\]]/g, '\\$&')).join('|'), 'giu');

/**
 * Leaves the words of masks out of what tells whether a text is written with marks: they are ours, the writer's own
 * words decide. The last word of a mask takes in the bracket that closes it.
 */
export function discountMasks(text: string, normalised: Normalised): void {
  if (!normalised.hasMask) return;
  let at = 0;
  for (const { 0: mask, index } of text.matchAll(masks)) {
    const words = mask.slice(1, -1).split(' ');
    normalised.typed -= words.length;
    normalised.bareTyped -= words.filter((word) => !hasMarks(word)).length;
    const end = index + mask.length;
    while (at < normalised.length && normalised.toAt(at) < end - 1) at++;
    if (at < normalised.length && normalised.toAt(at) === end - 1) normalised.stretch(at, end);
  }
}
