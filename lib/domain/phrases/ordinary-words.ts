import { lexiconFiles } from '../lexicon/lexicon';
import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import {
  bareFamilyNames,
  birthOrder,
  familyNames,
  middleNames,
  tellingFamilyNames,
  titles,
} from '../redact/person-words';
import { rareFamilies } from '../redact/rare-families';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { functionWords } from './function-words';
import { minorityFamilies, numbers } from './name-signs';
import { bareCompounds, everydayCompounds, namesAsWell, neverNames } from './ordinary-compounds';
import { barePlainWords, plainWords } from './plain-words';

export const longestCompound = 4;
const bare = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(withoutMarks));
const spelled = (phrase: string) => inOldTonePlacement(phrase.trim().toLowerCase());

/** What is known as a word of two syllables and more: the reviewed word lists, and what this room has written down. */
function* compounds(): Generator<string> {
  yield* everydayCompounds;
  for (const { groups } of lexiconFiles)
    for (const { phrases } of groups)
      for (const given of phrases) yield typeof given === 'string' ? given : given.phrase;
}

const known = [...compounds()].map(spelled).filter((phrase) => /^\S+(?: \S+){1,3}$/.test(phrase));
const inNames = new Set([...givenSyllables, ...familyNames, ...middleNames, ...birthOrder]);
const bareInNames = new Set([...bareGivenSyllables, ...bareFamilyNames, ...bare(middleNames), ...bare(birthOrder)]);

/** Whether a word of several syllables could as well be what somebody is called. */
function mayBeCalled(phrase: string): boolean {
  const words = phrase.split(' ');
  return words.length < longestCompound && !neverSpelled.has(phrase) && words.every((word) => inNames.has(word));
}
/** Without marks; of three words two neighbours tell. */
function holdsBareName(phrase: string): boolean {
  const words = phrase.split(' ');
  const [first = ''] = words;
  const isPair = (at: number) => bareInNames.has(words[at]!) && bareInNames.has(words[at + 1]!);
  return calledFirst.has(first) || (words.length < longestCompound && (isPair(0) || isPair(1)));
}
const calledFirst = bare([...birthOrder, ...titles, ...tellingFamilyNames]);
const neverSpelled = new Set([...neverNames].map(spelled));
const alsoNames = new Set(namesAsWell.map(spelled));
const sure = known.filter((phrase) => !alsoNames.has(phrase) && !mayBeCalled(phrase));
/** What is counted and is nobody's byname after a number, as a road or a bridge may be. */
const units =
  'tháng ngày năm giờ phút tuần lần lượt người hộ nhà căn triệu nghìn ngàn trăm tỷ tỉ đồng mét phần đợt'.split(' ');
const amounts = [...numbers].flatMap((number) => units.map((unit) => `${number} ${unit}`));
/** Of two syllables only those written down for texts without marks: there any two could be what somebody is called. */
const bareSure = [...bare(sure)].filter((phrase) => phrase.split(' ').length > 2 && !holdsBareName(phrase));

/** What stands for somebody as one word. */
const isNameWord = (word: string) =>
  tellingFamilyNames.has(word) ||
  birthOrder.has(word) ||
  (givenSyllables.has(word) && !functionWords.has(word) && word !== 'dân');

const families = new Set([...familyNames, ...rareFamilies, ...minorityFamilies]);
const couldBegin = new Set([...givenSyllables, ...middleNames, ...tellingFamilyNames]);

/** What is known, for texts typed with marks and for those without. */
export const ordinaryLists = {
  marked: {
    /** Of two syllables and more, nobody's name. */
    sure: new Set([...sure, ...amounts]),
    alsoNames,
    plain: new Set([...plainWords].filter((word) => !isNameWord(word))),
    inNames: couldBegin,
    families,
    orders: birthOrder,
  },
  bare: {
    sure: new Set([...bareCompounds, ...bareSure]),
    alsoNames: bare(alsoNames),
    plain: new Set([...barePlainWords].filter((word) => !bareInNames.has(word))),
    inNames: bare(couldBegin),
    families: bare(families),
    orders: bare(birthOrder),
  },
} as const;
