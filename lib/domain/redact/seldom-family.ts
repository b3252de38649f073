import type { FoldedText } from './fold-text';
import { endsName } from './given-names';
import { isLoudGiven, isLoudMiddle } from './loud-names';
import { middleNames } from './person-words';
import { rareGivenSyllables } from './rare-given-names';
import type { Word } from './word';

/** What thị and văn begin with the word after them: thị trấn, văn phòng. */
const afterThi =
  /^(?:tran|xa|truong|sat|phan|toc|uy|luc|thanh|phong|hoa|nghe|ban|kien|thu|minh|su|hien|chuong|bang|khoa|giao)$/;
const vanOrThi = /^(?:van|thi)$/;

/** Whether the two words after a word that is seldom a family's name make one of it. */
export function makesFamily(source: FoldedText, { shape }: Word, second: Word, third: Word): boolean {
  if (isLoudMiddle(source, second) && isLoudGiven(source, third)) return true;
  if (!middleNames.has(second.text) || (third.shape !== shape && third.shape !== 'initial')) return false;
  if (vanOrThi.test(second.folded)) return !afterThi.test(third.folded);
  return (
    shape === 'capital' &&
    (endsName(third.text, third.folded, source.marked) || rareGivenSyllables.has(third.text)) &&
    third.text !== 'khánh'
  );
}
