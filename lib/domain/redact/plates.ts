import type { FoldedText } from './fold-text';
import { gated, gatedAtDigits } from './gates';
import type { MaskSpan } from './mask-kinds';
import { MaskedBefore } from './masked-before';
import { matchesOf } from './matches';
import { unitAfter } from './number-words';
import { findServicePlates } from './service-plates';

const series =
  '(?:[abcdefghklmnprstuvxyz]\\d?|ld|da|ng|nn|qt|kt|md\\d?|td|hc|rm|mk|cd|aa|[abcdefghkmnp]{2}|[xlmkrtv]a)';
const number = '(?:(?=[ilo]{0,2}\\d)[\\dilo]{3} ?[ .,*|-] ?\\d{2}|\\d{2}[ .]\\d{3}|\\d{4,5}|\\d(?:[ .]{1,2}\\d){4})';
const plate = gatedAtDigits(
  new RegExp(
    `(?=[1-9])(?<![a-z\\d./])(?:1[1-9]|[2-9]\\d) ?[-._]? ?(${series})( {0,2}[-._–—/*|]? ?)(${number})(?![\\d]|[.,]\\d)`,
    'g',
  ),
);
const contextLength = 28;
const plateWords = /\b(?:bien so|bien kiem soat|bks|bs|bien|o to|oto|xe|taxi|ba gac|mo to|chiec)\b[^\d\n]{0,16}$/;
const afterPlateWords = gated(
  /(?<![a-z])(?:bien so(?: xe)?|bien kiem soat|bks)(?: la)?[ :.-]{1,3}([a-z\d]{2,4}[ .-]?[a-z]?\d{0,2}[ .-]{0,3}\d{2,3}[.-]?\d{2,3}|\d ?\d[ .-]{0,2}[a-z] ?[a-z\d]?[ .-]{0,3}\d(?:[ .-]?\d){3,4})(?![\d])/g,
);

/** Five digits or four alone, after the word of a plate. */
const digitsAfterWords = gated(
  /(?<![a-z])(?:bien so(?: xe)?|bien kiem soat|bks)(?: (?:la|cuoi|duoi))?[ :.-]{1,3}(\d{3}[. ]\d{2}|(?!(?:19|20)\d\d(?!\d))\d{4,5})(?![\d]|[.,/]\d|[ -]?[a-z]?\d)/g,
);

/** Registration plates: always when written as one, with looser spelling after "biển số", "xe" and the like. */
export function findPlates(source: FoldedText): MaskSpan[] {
  const { original, folded } = source;
  const spans: MaskSpan[] = [];
  const before = new MaskedBefore(folded, contextLength);
  for (const found of matchesOf(plate, source)) {
    const start = found.index;
    const end = start + found[0].length;
    const [, letters = '', gap = '', digits = ''] = found;
    const inContext = plateWords.test(before.at(start));
    const whole = /\d/.test(letters);
    const capital = /\p{Lu}/u.test(original.slice(start, end));
    const written =
      capital ||
      (whole && (/[-.]/.test(gap) || found[0][2] === '-' || digits.length > 4)) ||
      (gap === '' && /\d{5}$/.test(found[0]));
    const year = /^(?:19|20)\d\d$/.test(digits);
    const telling =
      digits.length > 4 ||
      (gap === '' && /\d{5}$/.test(found[0])) ||
      ((/[-.]/.test(gap) || (whole && (capital || found[0][2] === '-'))) && !year);
    if (unitAfter.test(folded.slice(end, end + 8)) && !/^ ?cán/i.test(original.slice(end, end + 5))) continue;
    if (!inContext && !(written && telling)) continue;
    const span = { start, end, kind: 'plate' } as const;
    spans.push(span);
    before.mask(span);
  }
  for (const found of matchesOf(afterPlateWords, source)) {
    const start = found.index + found[0].length - found[1]!.length;
    if (/[a-z]/.test(found[1]!)) spans.push({ start, end: start + found[1]!.length, kind: 'plate' });
  }
  for (const { 0: text, 1: digits = '', index } of matchesOf(digitsAfterWords, source)) {
    const end = index + text.length;
    if (!unitAfter.test(folded.slice(end, end + 8))) spans.push({ start: end - digits.length, end, kind: 'plate' });
  }
  return spans.concat(findServicePlates(source));
}
