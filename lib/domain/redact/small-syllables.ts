import { withoutMarks } from '../vietnamese';
import type { FoldedText } from './fold-text';
import { bareGivenSyllables, givenSyllables } from './given-names';
import type { Word } from './name-reader';
import { endOfWord } from './name-starts';
import { rareGivenSyllables } from './rare-given-names';
import { afterPerson, mayFollowPerson, seldomGiven, seldomGivenBare, surelyGiven } from './small-name-words';

const neverRare = new Set(
  'om chuyen cai ban cu coi doc dot may ngu nhin nhe theo thoat san ung cham ba bo bon bi chan at am ai gian giam he hon ki khoan mang pha pho phap rang ro sieu tac tiem troi truyen trac lang map lun day chac chuoc uan khi ban oi cu nghiem niem ton tich khiet muu vac cau ho lai rieng cung dan dang doi hop lam luc chat toi tung vang vui cho dat de do doan em gai trai khac long nghe nam nang nghiep moi mua muoi nuoi phan phong phu quan sac sach sap su ta tat tap tiep tim toan to tron tu ve vi xin xanh dep den trang nho thoi thi the thuc vo'.split(
    ' ',
  ),
);
/** Rarer last syllables of names, without marks; what is mostly another word is none. */
export const rareBare: ReadonlySet<string> = new Set(
  [...rareGivenSyllables].map(withoutMarks).filter((said) => !neverRare.has(said) && !seldomGivenBare.has(said)),
);

export const isGivenSyllable = ({ marked }: FoldedText, { text, folded }: Word): boolean =>
  marked ? givenSyllables.has(text) : bareGivenSyllables.has(folded);

/** Seldom another word after what leads to a name. */
export const isSurelyGiven = ({ marked }: FoldedText, { text, folded }: Word): boolean =>
  marked ? givenSyllables.has(text) && !seldomGiven.has(text) : surelyGiven.has(folded);

/** Mostly a verb or another small word. */
export const isSeldomGiven = ({ marked }: FoldedText, { text, folded }: Word): boolean =>
  marked ? seldomGiven.has(text) : seldomGivenBare.has(folded);

/** Whether what follows a place tells that the words before it name a person. */
export function tellsPerson(folded: string, at: number): boolean {
  if (folded[at] !== ' ') return false;
  const end = endOfWord(folded, at + 1);
  return (end === at + 1 || mayFollowPerson.has(folded.slice(at + 1, end))) && matchesAt(afterPerson, folded, at);
}

/** Whether a sticky pattern matches at a place. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
