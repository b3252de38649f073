import type { FoldedText } from './fold-text';
import { gated, gatedAtDigits } from './gates';
import type { MaskSpan } from './mask-kinds';
import { hasMatch, matchesOf } from './matches';
import { unitAfter } from './number-words';

const diplomatic = gatedAtDigits(
  /(?=\d\d)(?<![a-z\d./-])\d{2}[ -]?(?:\d{3}[ .-]?(?:ng|qt|cv|nn|lx)[ -]?\d{2}|(?:ng|qt|cv|nn|lx)[ -]?\d{3}[ .-]\d{2})(?![\d/]|-[a-z])/g,
);
/** Two letters and two pairs of digits: of the army with the letters of its plates, after "xe" or "biển" with any. */
const army = gated(/(?<![a-z\d./-])([a-z]{2})[ .-]?\d{2}[-. ]?\d{2,3}(?![\d]|[./-][a-z\d])/g);
const maybeArmy = gated(/[a-z][ .-]?\d\d[-. ]?\d\d/);
const armyLetters =
  /^(?:a[abcdefhknptv]|b[bchklpsv]|c[abcdhmnpv]|d[abc]|h[abcdehnqt]|k[abcdkntv]|p[akmpqtvx]|q[abchpt]|t[km]|v[bkt]|x[x])$/;
const redPlate = /\b(?:bien do|quan doi|quan su|bo doi)\b[^\d\n]{0,12}$/;
const redPlateAfter = /^,? (?:la )?(?:xe )?(?:bien do|bien quan|quan doi|quan su|bo doi)/;
const armyWords = /\b(?:xe|bien|bks|chiec|o to|oto|quan doi|quan su|bo doi)\b[^\d\n]{0,20}$/;
const contextLength = 28;

/** Plates of the army and of foreign missions. */
export function findServicePlates(source: FoldedText): MaskSpan[] {
  const { original, folded } = source;
  const spans: MaskSpan[] = [];
  for (const { 0: text, index } of matchesOf(diplomatic, source))
    spans.push({ start: index, end: index + text.length, kind: 'plate' });
  for (const { 0: text, 1: letters = '', index } of hasMatch(maybeArmy, source) ? matchesOf(army, source) : []) {
    const capital = /^\p{Lu}+$/u.test(original.slice(index, index + 2));
    if (unitAfter.test(folded.slice(index + text.length, index + text.length + 8))) continue;
    const isArmy = armyLetters.test(letters);
    const inContext = armyWords.test(folded.slice(Math.max(0, index - contextLength), index));
    const parted = /\d[-.]\d/.test(text);
    const told = Number(capital) + Number(isArmy) + Number(inContext);
    const isRed =
      redPlate.test(folded.slice(Math.max(0, index - contextLength), index)) ||
      redPlateAfter.test(folded.slice(index + text.length, index + text.length + 24));
    const enough = isRed ? 0 : parted ? 1 : 2;
    if (told > enough) spans.push({ start: index, end: index + text.length, kind: 'plate' });
  }
  return spans;
}
