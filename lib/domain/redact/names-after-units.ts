import type { FoldedText } from './fold-text';
import { isFamilyName, isGivenName, isMiddleName, type Word, wordNext } from './name-reader';
import { isPlaceName } from './place-name';

/** "thôn Vương Đình Huy", "xã Lương Minh Đức": a family's, a middle and a given name that no place is known by. */
export function isFullName(source: FoldedText, first: Word, end: number): boolean {
  const { folded, marked } = source;
  const second = wordNext(source, first.end);
  const third = second && wordNext(source, second.end);
  if (!third || third.end > end || !isFamilyName(first, marked) || !isMiddleName(second, marked)) return false;
  return isGivenName(third, marked) && !isPlaceName(folded.slice(first.start, end));
}

/** Whether a place's name that ends within `longest` leaves no person's: another name begins after it, or none is whole. */
export const isOnlyPlace = (source: FoldedText, first: Word, longest: number, end: number): boolean =>
  end === longest || !isFullName(source, first, longest) || beginsName(source, end);

/** Whether another name begins after a place's. */
function beginsName(source: FoldedText, end: number): boolean {
  const next = wordNext(source, end);
  return (
    next !== null && next.shape !== 'small' && isFamilyName(next, source.marked) && wordNext(source, next.end) !== null
  );
}
