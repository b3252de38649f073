import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { MaskedBefore } from './masked-before';

const series = '(?:[abcdefghklmnpstuvxyz]\\d?|ld|da|ng|nn|qt|kt|md|td|hc|rm|mk|cd|aa|[abcdefghkmnp]{2})';
const number = '(?:\\d{3}\\.\\d{2}|\\d{4,5})';
const plate = new RegExp(
  `(?<![a-z\\d./])(?:1[1-9]|[2-9]\\d) ?[-.]? ?(${series})( ?[-.–]? ?)(${number})(?![\\d]|[.,]\\d)`,
  'g',
);
const plateWords = /\b(?:bien so|bien kiem soat|bks|bs|bien|xe may|xe tai|xe hoi|o to|oto|xe|taxi)\b[^\d\n]{0,16}$/;
const afterPlateWords =
  /(?<![a-z])(?:bien so(?: xe)?|bien kiem soat|bks)(?: la)?[ :.-]{1,3}([a-z\d]{2,4}[ .-]?[a-z]?\d{0,2}[ .-]{0,3}\d{2,3}[.-]?\d{2,3})(?![\d])/g;
const contextLength = 28;
const unitAfter = /^ ?(?:dong|d\b|vnd|trieu|ty|nghin|nguoi|m2|can\b|ho\b)/;

/** Registration plates: always when written as one, with looser spelling after "biển số", "xe" and the like. */
export function findPlates({ original, folded }: FoldedText): MaskSpan[] {
  const spans: MaskSpan[] = [];
  const before = new MaskedBefore(folded, contextLength);
  for (const found of folded.matchAll(plate)) {
    const start = found.index;
    const end = start + found[0].length;
    const [, letters = '', gap = '', digits = ''] = found;
    const inContext = plateWords.test(before.at(start));
    const written = /\p{Lu}/u.test(original.slice(start, end)) || (/\d/.test(letters) && /[-.]/.test(gap));
    const telling = digits.length > 4 ? true : /[-.]/.test(gap) && !/^20[0-3]\d$/.test(digits);
    if (unitAfter.test(folded.slice(end, end + 8))) continue;
    if (!inContext && !(written && telling)) continue;
    const span = { start, end, kind: 'plate' } as const;
    spans.push(span);
    before.mask(span);
  }
  for (const found of folded.matchAll(afterPlateWords)) {
    const start = found.index + found[0].length - found[1]!.length;
    if (/[a-z]/.test(found[1]!)) spans.push({ start, end: start + found[1]!.length, kind: 'plate' });
  }
  return spans;
}
