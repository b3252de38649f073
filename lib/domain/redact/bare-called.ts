import type { FoldedText } from './fold-text';
import { gated } from './gates';
import { bareGivenSyllables } from './given-names';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';
import { type Word, wordAt, wordNext } from './name-reader';
import { endOfWord } from './name-starts';
import { isPlaceName } from './place-name';
import { notGivenAhead } from './role-words';
import type { Role } from './roles-at';
import { afterCalling, afterTrade, bareBirthOrder, countedThings } from './small-name-words';
import { matchesAt, tellsPerson } from './small-syllables';

/** Who is called so; without marks other words, too: ở, mẻ, mù, tía. */
const fewCalled = /^(?:o|me|mu|tia|bo|ma)$/;
/** Towns and nations of one word, after "ở". */
const placeOfOne =
  /^(?:hue|vinh|my|nga|phap|uc|nhat|han|duc|anh|lao|viet|thai|an|y|quan|phuong|xa|huyen|cho|ben|hem|ap|thon|khu|duong)$/;
const trade =
  / (?:(?:ban|nau|lam|mua|cho|nhat|luom|giu|nuoi|trong|day|quet|don|bung|ganh) [a-z]{2,6}(?: [a-z]{2,6})? (?:o|tai|truoc|ngay|goc|dau|cuoi|bi|lan|ngoai|doi|danh|thu)|ban (?:ve so|ca phe|banh [a-z]+))(?![a-z])/y;
const reach = 8;
const groupBefore = /(?:^|[^a-z])(?:cac|tre|nhung|may|hai|duong|pho|cho|chua|nguoi) $/;
/** "Theo lời Triệu Mùi Phạm thì": whoever is named there said it. Folded. */
const saidBy = gated(
  /(?<![a-z])(?:theo loi|loi ke cua|theo loi ke cua|nghe)(?: (?:ong|ba|anh|chi|co|chu|bac|cu|gia lang))? (?=[a-z])/g,
);
const says = /^ ?,? ?(?:thi|noi|ke|bao|cho biet|cho hay|phan anh|la|rang|trinh bay)(?![a-z])/;
const office =
  /^(?:uy ban|cong an|chu tich|ban |so |bo |bac ho|hoi |mat tran|chinh phu|thu tuong|tong |bi thu|truong |giam doc|can bo|phuong|xa |quan |huyen|tinh |to |khu |ap |thon |dien luc|cong ty|bao |dai |benh vien|nha |doan |luat |viet nam|thanh |chi |trung tam|ubnd|ngan hang|khoa |vien )/;
const mostSaid = 4;

/**
 * Names that without marks only what somebody does makes names: after a place among the children (ba bay Lieu ban ca), after
 * what is mostly another word (O Gai ban banh), and, with marks too, of whoever said something (theo loi Trieu Mui Pham thi).
 */
export function findBareCalled(source: FoldedText, titles: readonly number[], roles: readonly Role[]): MaskSpan[] {
  const { folded, marked } = source;
  const spans: MaskSpan[] = [];
  if (!marked) {
    for (const start of titles) {
      const name = afterOrder(source, start);
      if (name) addName(name, spans);
    }
    for (const { start, end, folded: said } of roles) {
      const name = fewCalled.test(said) ? capitalAfter(source, end) : null;
      if (name && !groupBefore.test(folded.slice(Math.max(0, start - reach), start)) && isCalled(source, said, name))
        addName(name, spans);
    }
  }
  for (const { 0: text, index } of matchesOf(saidBy, source)) {
    const said = endOfSayer(source, index + text.length);
    if (said !== null) addName({ start: index + text.length, end: said }, spans);
  }
  return spans;
}

function addName({ start, end }: Pick<Word, 'start' | 'end'>, spans: MaskSpan[]): void {
  spans.push({ start, end, kind: 'private_name' });
}

/** The only word with a capital after a place. */
function capitalAfter(source: FoldedText, at: number): Word | null {
  const word = wordNext(source, at);
  if (word?.shape !== 'capital') return null;
  const next = wordNext(source, word.end);
  return next && next.shape !== 'small' ? null : word;
}

function afterOrder(source: FoldedText, start: number): Word | null {
  const { folded } = source;
  const order = wordNext(source, endOfWord(folded, start));
  if (order?.shape !== 'small' || !bareBirthOrder.has(order.folded)) return null;
  const name = capitalAfter(source, order.end);
  if (
    !name ||
    (countedThings.has(name.folded) && !matchesAt(afterTrade, folded, name.end)) ||
    groupBefore.test(folded.slice(Math.max(0, start - reach), start))
  )
    return null;
  if (isPlaceName(folded.slice(order.start, name.end)) || goesOnOtherwise(source, name)) return null;
  return doesOf(source, name.end) ? name : null;
}

function isCalled(source: FoldedText, said: string, name: Word): boolean {
  if (placeOfOne.test(name.folded) || goesOnOtherwise(source, name)) return false;
  const does = matchesAt(afterTrade, source.folded, name.end) || matchesAt(trade, source.folded, name.end);
  if (said === 'bo' || said === 'ma') return does && bareGivenSyllables.has(name.folded);
  return (
    does || matchesAt(afterCalling, source.folded, name.end) || (said === 'me' && tellsPerson(source.folded, name.end))
  );
}

const goesOnOtherwise = ({ folded }: FoldedText, { start, end }: Word) =>
  notGivenAhead.test(folded.slice(start, end + 12));
const doesOf = ({ folded }: FoldedText, end: number) =>
  tellsPerson(folded, end) || matchesAt(afterTrade, folded, end) || matchesAt(trade, folded, end);

/** End of two to four words with capitals that name no office and after which it is told what they said. */
function endOfSayer(source: FoldedText, start: number): number | null {
  const { folded } = source;
  let word = wordAt(source, start);
  if (!word || word.start !== start || office.test(folded.slice(start, start + 16))) return null;
  let end = start;
  let count = 0;
  for (; word && word.shape !== 'small' && count < mostSaid; word = wordNext(source, end)) {
    end = word.end;
    count++;
  }
  return count > 1 && says.test(folded.slice(end, end + 12)) && !isPlaceName(folded.slice(start, end)) ? end : null;
}
