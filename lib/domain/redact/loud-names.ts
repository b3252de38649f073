import type { FoldedText } from './fold-text';
import { endsName, withinName } from './given-names';
import { doesSomething } from './name-surroundings';
import { middleNames } from './person-words';
import { rareGivenSyllables } from './rare-given-names';
import type { Word } from './word';

/** Middle names, too, where capitals leave little else; in small letters they are mostly other words. With marks. */
const loudMiddles: ReadonlySet<string> = new Set(
  `a khắc khả chấn vĩnh thục nhã tử sỹ sĩ phúc hải trường thúy thuý thuỷ thủy phước tiến trí việt tú huy phương khánh lê
  nguyễn trần phạm viết bích diễm cẩm kiều ánh tường trung đăng tất thái hùng vỹ vĩ tôn mậu thừa danh bửu hiếu đại thiên tiểu`
    .trim()
    .split(/\s+/),
);
const stops = /^ ?[.,;:!?()\n–-]|^ VÀ \p{Lu}|^ \p{Ll}|^$/u;
const smallAfter = /^ \p{Ll}/u;
const smallBefore = /\p{Ll}[ :"“(]{1,3}$/u;
const fewLetters = 6;

const isLoud = ({ marked }: FoldedText, { shape }: Word) => marked && shape === 'capitals';
const ends = ({ text, folded }: Word) => endsName(text, folded, true) || rareGivenSyllables.has(text);

/** Whether a word of capitals in a text with marks may stand between a family's name and the given one. */
export const isLoudMiddle = ({ marked }: FoldedText, { shape, text }: Word): boolean =>
  marked && shape !== 'small' && (middleNames.has(text) || loudMiddles.has(text));

/** Whether a word of capitals ends names, be it seldom. */
export const isLoudGiven = (source: FoldedText, word: Word): boolean => isLoud(source, word) && ends(word);

/** "NGUYỄN KHẮC TIỆP": a word that by itself is hardly of a name, before one that ends names. */
const isLoudSecond = (source: FoldedText, second: Word, third: Word): boolean =>
  isLoud(source, second) &&
  isLoud(source, third) &&
  (isLoudMiddle(source, second) || rareGivenSyllables.has(second.text)) &&
  (withinName(third.text, third.folded, true) || isLoudThird(source, second, third));

/** "DƯƠNG QUỐC THỤY", "TẠ ĐÌNH PHÓNG NUÔI CHÓ": a third word that ends names seldom or, where what follows tells, in no list. */
function isLoudThird(source: FoldedText, second: Word, third: Word): boolean {
  if (!isLoud(source, third)) return false;
  const middle = isLoudMiddle(source, second);
  if (rareGivenSyllables.has(third.text)) return middle || ends(second);
  return middle && (doesSomething(source, third.end) || stopsAt(source, third.end));
}

/** Whether a word that hardly any name holds is the second or the third of one. */
export function isLoudPart(source: FoldedText, count: number, previous: Word, word: Word, next: Word | null): boolean {
  return count === 1
    ? next !== null && isLoudSecond(source, word, next)
    : count === 2 && isLoudThird(source, previous, word);
}

const stopsAt = ({ original }: FoldedText, end: number) => stops.test(original.slice(end, end + fewLetters));

/** Whether small letters stand before or after. */
export const isAmidSmall = ({ original }: FoldedText, start: number, end: number): boolean =>
  smallAfter.test(original.slice(end, end + 2)) ||
  smallBefore.test(original.slice(Math.max(0, start - fewLetters), start));

/** The same, or a sign or another name behind. */
export const standsApart = (source: FoldedText, start: number, end: number): boolean =>
  isAmidSmall(source, start, end) || stopsAt(source, end);
