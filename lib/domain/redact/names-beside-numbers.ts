import type { FoldedText } from './fold-text';
import { type MaskSpan, maskTokens } from './mask-kinds';
import { isFamilyName, isGivenName, isMiddleName, type Word, wordAt, wordNext } from './name-reader';
import { banks } from './number-words';
import { birthOrder, notGivenNames } from './person-words';
import { isPlaceName } from './place-name';
import { signalOf } from './signals';

/** The masks of numbers that have an owner. */
const owned = [maskTokens.phone, maskTokens.bank_account, maskTokens.id_number, maskTokens.plate];
/** Between a number and its owner's name: a bank, a sign, what calls the owner. Folded. */
const between = new RegExp(
  `^(?: ?[-–:,;/|] ?| ?\\( ?| )?(?:(?:tai|o|cua|ngan hang|nh|${banks}|chi nhanh|cn)(?: ?[-–:,;/|] ?| )){0,3}(?:(?:la|do|cua|mang|dung|chu|gap|hoi|cho|ctk|tai khoan|tk|stk|so|thue bao|ten(?: la)?|ho ten|ong|ba|anh|chi|em|co|bac|a|c|e|mr|ms)(?: ?[-–:,;/|(] ?| )?){0,4}$`,
);
/** What stands between an owner's name and the number after it. Folded. */
const numberAhead =
  /^(?: ?[-–:,;/|] ?| ?\( ?| )?(?:(?:so|sdt|s[đd]t|dt|dthoai|dien thoai|tel|phone|zalo|mobile|di dong|hotline|stk|so tk|tk|tai khoan|cccd|cmnd|bien so|bks|bsx|xe)(?: ?[-–:.,;/|(] ?| )?){0,3}$/;
/** After these, or where a text, a sentence or a bracket begins, a name may stand alone. Folded. */
const nameAhead =
  /(?:^|[.,;:!?()\n/|–-] ?|(?<![a-z])(?:gap|goi|alo|lh|lien he|hoi|cho|qua|voi|la|ten|cua|nho|tim|bao) )$/;
const nameEnds = /^(?:[-.,;:!?()/|\n–]| [-–(]|$)/;
const maskSignal = signalOf([], '[');
const reach = 48;
const mostWords = 4;

/** Names beside a number that was masked: “[số tài khoản] NGUYEN VAN TUNG”, “Hà – [số điện thoại]”. */
export function findNamesBesideNumbers(source: FoldedText): MaskSpan[] {
  const spans: MaskSpan[] = [];
  if (!(source.signals & maskSignal)) return spans;
  for (const token of owned) {
    for (let at = source.original.indexOf(token); at >= 0; at = source.original.indexOf(token, at + token.length)) {
      addBefore(source, at, spans);
      addAfter(source, at + token.length, spans);
    }
  }
  return spans;
}

function addAfter(source: FoldedText, from: number, spans: MaskSpan[]): void {
  const { original, folded } = source;
  for (let at = from; at < from + reach && at < folded.length && folded[at] !== '\n'; at++) {
    if (!beginsCapital(source, at)) continue;
    const first = wordAt(source, at);
    const end = first && between.test(folded.slice(from, at)) ? endOfOwner(source, first) : null;
    if (!first || end === null) continue;
    const whole = end.words > 1 && end.family;
    if (whole || nameEnds.test(original.slice(end.at, end.at + 2)))
      spans.push({ start: first.start, end: end.at, kind: 'private_name' });
    return;
  }
}

function addBefore(source: FoldedText, to: number, spans: MaskSpan[]): void {
  const { folded } = source;
  const low = Math.max(0, to - reach);
  for (let at = to - 1; at >= low; at--) {
    if (!beginsCapital(source, at) || !nameAhead.test(folded.slice(Math.max(0, at - 12), at))) continue;
    const first = wordAt(source, at);
    const end = first && endOfOwner(source, first);
    if (!first || !end) continue;
    if (end.at < to && numberAhead.test(folded.slice(end.at, to)))
      spans.push({ start: first.start, end: end.at, kind: 'private_name' });
    return;
  }
}

function beginsCapital({ original, folded }: FoldedText, at: number): boolean {
  const letter = original[at]!;
  return letter !== letter.toLowerCase() && !/[a-z]/.test(folded[at - 1] ?? ' ');
}

/** Where one to four words end that are all of names; null when they name a place, or are none. */
function endOfOwner(source: FoldedText, first: Word): { at: number; words: number; family: boolean } | null {
  // In a text with marks a name may stand in a bank's writing, without any.
  const marked = source.marked && !isBankWriting(source, first);
  if (first.shape === 'small' || first.shape === 'initial' || notGivenNames.has(first.text)) return null;
  const family = isFamilyName(first, marked);
  let [at, words] = [first.start, 0];
  for (let word: Word | null = first; word && words < mostWords; word = wordNext(source, at)) {
    const part = isGivenName(word, marked) || isMiddleName(word, marked) || birthOrder.has(word.text);
    if (word.shape === 'small' || !(part || (words === 0 && family))) break;
    at = word.end;
    words++;
  }
  if (words === 0 || (!marked && words < 2) || (words === 1 && family && !isGivenName(first, marked))) return null;
  return isPlaceName(source.folded.slice(first.start, at)) ? null : { at, words, family };
}

function isBankWriting({ original, folded }: FoldedText, first: Word): boolean {
  const name = /^\p{Lu}+(?: \p{Lu}+){1,3}/u.exec(original.slice(first.start, first.start + reach))?.[0];
  return name !== undefined && name.toLowerCase() === folded.slice(first.start, first.start + name.length);
}
