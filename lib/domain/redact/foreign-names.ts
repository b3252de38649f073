import type { FoldedText } from './fold-text';
import { foreignGivenNames } from './foreign-given-names';
import type { MaskSpan } from './mask-kinds';
import { endOfFullName, isFamilyName, type Word, wordAt, wordNext } from './name-reader';
import { endOfWord } from './name-starts';
import { surroundings } from './name-surroundings';
import { tellsPerson } from './small-syllables';

/** Contests, films and figures of them: Miss World, Mr Bean. */
const shown = new Set([
  'bean',
  'world',
  'universe',
  'earth',
  'grand',
  'teen',
  'vietnam',
  'viet',
  'bank',
  'do',
  'dim',
  'pizza',
]);
const mostWords = 4;

/** Names that a foreign word begins: David Nguyễn, mr Đàm, Phêrô Nguyễn Văn Hiến. `starts` are foreign given names. */
export function findForeignNames(
  source: FoldedText,
  starts: readonly number[],
  courtesies: readonly number[],
): MaskSpan[] {
  const spans: MaskSpan[] = [];
  for (const start of courtesies) {
    const end = endOfWord(source.folded, start);
    const first = wordAt(source, source.original[end] === '.' ? end + 1 : end);
    if (!first || first.shape === 'small' || shown.has(first.folded)) continue;
    spans.push({ start: first.start, end: endOfCapitals(source, first), kind: 'private_name' });
  }
  for (const start of starts) {
    const first = wordAt(source, start);
    const second = first && wordNext(source, first.end);
    if (first?.shape === 'small' || !second || second.shape === 'small') continue;
    const end = endOfCapitals(source, second);
    const around = surroundings(source, start, end, -1);
    if (around.place) continue;
    if (isFamilyName(second, source.marked) || around.surelyPerson || tellsPerson(source.folded, end))
      spans.push({ start, end, kind: 'private_name' });
  }
  return spans;
}

/** As many words with capitals as can belong to it; in a text all in capitals only what is known to be a name's. */
function endOfCapitals(source: FoldedText, first: Word): number {
  if (first.shape === 'capitals') return endAmongCapitals(source, first);
  let end = first.end;
  for (let count = 1; count < mostWords; count++) {
    const next = wordNext(source, end);
    if (!next || next.shape === 'small') break;
    end = next.end;
  }
  return end;
}

function endAmongCapitals(source: FoldedText, first: Word): number {
  const family = foreignGivenNames.has(first.folded) ? wordNext(source, first.end) : first;
  if (!family || !isFamilyName(family, source.marked)) return first.end;
  return endOfFullName(source, family) ?? family.end;
}
