import type { FoldedText } from './fold-text';
import { isKnownStreet } from './known-streets';
import type { MaskSpan } from './mask-kinds';
import { endOfName, isFamilyName, isGivenName, type Word, wordAt, wordNext } from './name-reader';
import { surroundings } from './name-surroundings';
import { birthOrder } from './person-words';
import { placesNamedLikePeople } from './places-named-like-people';
import { khmerFamilies, khmerSyllables, longFamilies, rareFamilies, rareMiddles, surelyRare } from './rare-families';
import { notAfterThi } from './small-name-words';
import { tellsPerson } from './small-syllables';
import { streetNames } from './street-names';

/** What thị ends: đô thị, siêu thị, chỉ thị … */
const endsWithThi = new Set(
  'đô siêu chỉ hiển biểu cận viễn tiếp tỏ giám quản nghị yết loạn thành huyện của ở tại và'.split(' '),
);

/**
 * Full names of smaller peoples, of families with names of two words, and any word before Thị: Giàng Thị Mỷ, Thạch Sa
 * Rây, Điểu Krông, Âu Dương Minh, Tôn Nữ Diễm My, Ông Văn Lợi.
 */
export function findRareFamilyNames(source: FoldedText, starts: readonly number[]): MaskSpan[] {
  const spans: MaskSpan[] = [];
  for (const at of starts) {
    const word = wordAt(source, at);
    if (!word || word.shape === 'initial' || word.shape === 'small') continue;
    const thi = word.text === 'thị' || (word.folded === 'thi' && !source.marked);
    const first = thi ? wordBefore(source, word) : word;
    const end = first && endOfRare(source, first, word);
    if (!first || end === null) continue;
    const name = source.folded.slice(first.start, end);
    if (streetNames.has(name) || (placesNamedLikePeople.has(name) && !/^[a-z]+ (?:van|thi) /.test(name))) continue;
    if (surroundings(source, first.start, end, -1).place) continue;
    spans.push({ start: first.start, end, kind: 'private_name' });
  }
  return spans;
}

function endOfRare(source: FoldedText, first: Word, word: Word): number | null {
  const { folded } = source;
  const second = wordNext(source, first.end);
  if (!second || second.shape === 'small') return null;
  if (first.start !== word.start) {
    const third = wordNext(source, word.end);
    const known = first.shape === 'capital' ? !endsWithThi.has(first.text) : rareFamilies.has(first.text);
    return known && third && third.shape === first.shape && !notAfterThi.test(third.folded)
      ? endOfName(source, first)
      : null;
  }
  const long = longFamilies.exec(folded.slice(first.start, first.start + 24));
  if (long) {
    const given = wordAt(source, first.start + long[0].length);
    return given && given.shape === first.shape ? endOfName(source, first) : null;
  }
  if (!rareFamilies.has(first.text)) return null;
  const third = wordNext(source, second.end);
  const longer = third !== null && third.shape !== 'small';
  if (longer && rareMiddles.has(second.text) && (first.shape === 'capital' || second.text === 'văn'))
    return notVan(second, third) ? null : endOfRareName(source, first, third);
  if (longer && first.shape === 'capital' && isGivenName(second, source.marked) && isGivenName(third, source.marked)) {
    const end = endOfRareName(source, first, third);
    if (tellsPerson(folded, end)) return end;
  }
  const khmer = khmerFamilies.has(first.text);
  if ((khmer && khmerSyllables.has(second.text)) || (khmer && longer && khmerSyllables.has(third.text)))
    return surelyRare.has(first.text) || longer ? endOfRareName(source, first, longer ? third : second) : null;
  if (longer || first.shape !== 'capital' || !surelyRare.has(first.text)) return null;
  if (isKnownStreet(first.folded, second.folded)) return null;
  const before = wordBefore(source, first);
  if (before && isFamilyName(before, source.marked)) return null;
  const does = surroundings(source, first.start, second.end, -1).person || tellsPerson(folded, second.end);
  const given = isGivenName(second, source.marked) || birthOrder.has(second.text);
  return does || (!given && first.text === 'điểu') ? second.end : null;
}

/** "Ông Văn Phòng". */
const notVan = (second: Word, third: Word) =>
  second.text === 'văn' && /^(?:phong|hoa|ban|thu|minh|nghe)$/.test(third.folded);

/** Up to one more word after the last that is sure. */
function endOfRareName(source: FoldedText, first: Word, last: Word): number {
  const next = wordNext(source, last.end);
  const goes = next && next.shape === first.shape && first.shape === 'capital' && !isFamilyName(next, source.marked);
  return goes ? next.end : last.end;
}

function wordBefore(source: FoldedText, { start }: Word): Word | null {
  if (source.original[start - 1] !== ' ') return null;
  const from = Math.max(source.original.lastIndexOf(' ', start - 2), source.original.lastIndexOf('\n', start - 2)) + 1;
  const word = wordAt(source, from);
  return word && word.end === start - 1 && word.shape !== 'small' && word.shape !== 'initial' ? word : null;
}
