import { ownerOfName } from '../intake/personal-name';
import { readPublicName } from '../intake/public-name';
import { seenName } from '../intake/seen-name';
import { calledAfterRoles } from '../phrases/called-after-roles';
import { knownWords } from '../phrases/known-words';
import { namesIn } from '../phrases/name-reading';
import { looks, minorityFamilies } from '../phrases/name-signs';
import { placeWords } from '../phrases/place-words';
import { foreignGivenNames } from '../redact/foreign-given-names';
import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import { looksLikePerson } from '../redact/looks-like-person';
import { bareFamilyNames, bareTitles, birthOrder, middleNames, titles } from '../redact/person-words';
import { isPlaceName } from '../redact/place-name';
import { rareGivenSyllables } from '../redact/rare-given-names';
import { redact } from '../redact/redact';
import { withoutMarks } from '../vietnamese';

/** A phrase is judged alike in every installation, whatever places it knows. */
const noPlace = () => false;
/** Everyday matters whose first word counts or calls somebody; a keyword as such, though a byname to somebody else. */
const mattersLikeBynames = new Set('ba khía|ba rọi|ba chỉ|ba lô|ba toong|hai bánh|hai lúa|sáu câu'.split('|'));
const wordsOf = (phrase: string) => phrase.normalize('NFC').match(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’]*/gu) ?? [];

/**
 * Whether a phrase is, holds or may be a person's name or number. `typed` is as it stood in the file: capitals tell names. Not where
 * it is a place by its first word, whoever the place is called after, nor where it holds a word nobody is called by and no name that
 * is told by more than one of its words.
 */
export function namesSomebody(typed: string): boolean {
  const { private_name: names = 0, ...others } = redact(typed).counts;
  if (Object.keys(others).length > 0) return true;
  const typedWords = wordsOf(typed);
  const words = typedWords.map((word) => word.toLowerCase());
  if (isPlaceCalledAfter(words)) return false;
  const isLow = typedWords.every((word, at) => word === words[at]);
  if (isLow && mattersLikeBynames.has(words.slice(0, 2).join(' ')))
    return words.length > 2 && namesSomebody(words.slice(2).join(' '));
  if (names > 0 || looksLikePerson(typed) || isMonk(words)) return true;
  const namings = namesIn(typed).map(({ words: some, naming }) => naming(0, some.length));
  const { isPublic, isInstitution } = readPublicName(seenName(typed), noPlace);
  const isPersons = ownerOfName(typed, noPlace) === 'person';
  // Without marks and capitals a name is told only where every word says so.
  const isTold = typed !== withoutMarks(typed);
  const isOwn = isPersons || (isTold && !isPublic && !isInstitution);
  if (isOwn && namings.includes('name')) return true;
  if (namings.every((naming) => naming === 'none')) return false;
  if (!isInstitution && isWrittenAsName(typedWords, words)) return true;
  const isCalled = calledAfterRoles(words, withoutMarks(typed) !== typed.toLowerCase());
  return isPersons && words.every((word, at) => mayName(word) || isCalled[at] === true);
}

const counts = /^(?:ba|tư|năm|sáu|bảy)$/;
const mostOfPlace = 3;

/** Bến phà Bà Nuôi, ngã tư Bà Ba: a place's word, then who it is called after and nothing else. */
function isPlaceCalledAfter(words: readonly string[]): boolean {
  const at = words.slice(0, 3).findLastIndex((word) => placeWords.has(word) && !titles.has(word));
  const isCrossing = words[0] === 'ngã' && counts.test(words[1] ?? '');
  const from = isCrossing ? 2 : at + 1;
  if (from === 0) return false;
  const called = words.slice(from);
  const isTitled = called.length > 1 && (titles.has(called[0]!) || called[0] === 'thầy');
  return isTitled && called.length <= mostOfPlace;
}

/** Thích Nhật Từ. */
function isMonk(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const called = rest[0] === 'nữ' || rest[0] === 'nu' ? rest.slice(1) : rest;
  return withoutMarks(first) === 'thich' && called.length === 2 && isSyllableOfName(called[1]!, true);
}

/** With capitals throughout and a name's word in it, or names of other languages: Khoa Pug, Elon Musk. */
function isWrittenAsName(typed: readonly string[], words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || isPlaceName(withoutMarks(words.join(' ')))) return false;
  const isProper = typed.every((word) => word[0] !== word[0]!.toLowerCase());
  const isNamed = words.map((word) => isSyllableOfName(word, isProper) || foreignGivenNames.has(word));
  const isForeign = words.map((word, at) => !isNamed[at] && !knownWords.has(word) && isUnlikeVietnamese(word));
  if (isProper && (isForeign.every(Boolean) || words.some((word) => foreignGivenNames.has(word)))) return true;
  const isShown = isProper || isForeign.includes(true);
  return isShown && isNamed.includes(true) && words.every((_, at) => isNamed[at] || isForeign[at]);
}

/** No syllable of Vietnamese is spelled so. */
const vietnamese = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const isUnlikeVietnamese = (word: string) => !vietnamese.test(withoutMarks(word));

/** Rare ones are everyday words where nothing else tells names. */
const isSyllableOfName = (word: string, alsoRare = false) =>
  (withoutMarks(word) === word ? bareGivenSyllables : givenSyllables).has(word) ||
  (alsoRare && rareGivenSyllables.has(word));

const mayName = (word: string) =>
  isSyllableOfName(word) ||
  [middleNames, titles, bareTitles, birthOrder, looks, minorityFamilies].some((list) => list.has(word)) ||
  bareFamilyNames.has(withoutMarks(word)) ||
  isUnlikeVietnamese(word);
