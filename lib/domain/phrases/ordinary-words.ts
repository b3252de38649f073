import { lexiconFiles } from '../lexicon/lexicon';
import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import { bareFamilyNames, birthOrder, familyNames, middleNames, tellingFamilyNames } from '../redact/person-words';
import { seldomGiven } from '../redact/small-name-words';
import { streetNames } from '../redact/street-names';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { functionWords } from './function-words';
import { counted, numbers } from './name-signs';
import { bareNeverNames, everydayCompounds, neverNames } from './ordinary-compounds';
import { placeWords } from './place-words';
import { plainWords } from './plain-words';

const longestCompound = 4;
const bare = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(withoutMarks));
const spelled = (phrase: string) => inOldTonePlacement(phrase.trim().toLowerCase());

/** What is known as a word of two syllables and more: the reviewed word lists, and what this room has written down. */
function* compounds(): Generator<string> {
  yield* everydayCompounds;
  for (const { groups } of lexiconFiles)
    for (const { phrases } of groups)
      for (const given of phrases) yield typeof given === 'string' ? given : given.phrase;
  for (const number of numbers) for (const unit of counted) yield `${number} ${unit}`;
}

const known = [...compounds()].map(spelled).filter((phrase) => /^\S+(?: \S+){1,3}$/.test(phrase));
const inNames = new Set([...givenSyllables, ...familyNames, ...middleNames, ...birthOrder]);
const bareInNames = new Set([...bareGivenSyllables, ...bareFamilyNames, ...bare(middleNames), ...bare(birthOrder)]);

/** Whether a word of several syllables could as well be what somebody is called. */
function mayBeCalled(phrase: string, parts: ReadonlySet<string>, never: ReadonlySet<string>): boolean {
  const words = phrase.split(' ');
  return words.length < longestCompound && !never.has(phrase) && words.every((word) => parts.has(word));
}
const neverSpelled = new Set([...neverNames].map(spelled));
const sure = known.filter((phrase) => !mayBeCalled(phrase, inNames, neverSpelled));

const lists = {
  marked: {
    compounds: new Set(sure),
    plain: new Set([...plainWords].filter((word) => !isNameWord(word))),
  },
  bare: {
    compounds: new Set([...bare(sure)].filter((phrase) => !mayBeCalled(phrase, bareInNames, bareNeverNames))),
    plain: new Set([...bare(plainWords)].filter((word) => !bareInNames.has(word))),
  },
};

/** What stands for somebody as one word. */
function isNameWord(word: string): boolean {
  if (tellingFamilyNames.has(word) || birthOrder.has(word)) return true;
  return givenSyllables.has(word) && !seldomGiven.has(word) && !functionWords.has(word);
}

/** Whether a phrase is made of ordinary words alone, and which of its words are a known street's with the word before it. */
export type OrdinaryReading = { readonly isOrdinary: boolean; readonly streets: readonly boolean[] };

/**
 * Cuts a phrase, in any way, into words known as ordinary: those of one syllable that say of themselves that they are no name, known
 * ones of more that nobody is called by, and known streets and schools after the word for one. What is not known is not ordinary.
 */
export function readOrdinary(words: readonly string[], isMarked: boolean): OrdinaryReading {
  const { compounds, plain } = lists[isMarked ? 'marked' : 'bare'];
  const streets = words.map(() => false);
  const reached = [true];
  for (let to = 1; to <= words.length; to++) {
    reached[to] = Boolean(reached[to - 1]) && plain.has(words[to - 1]!);
    for (let from = Math.max(0, to - longestCompound); from < to - 1 && !reached[to]; from++) {
      if (!reached[from]) continue;
      const isStreet = isKnownPlace(words.slice(from, to));
      if (isStreet) streets.fill(true, from, to);
      reached[to] = isStreet || compounds.has(words.slice(from, to).join(' '));
    }
  }
  return { isOrdinary: reached[words.length] === true, streets };
}

const isKnownPlace = ([kind = '', ...name]: readonly string[]) =>
  name.length > 1 && placeWords.has(kind) && streetNames.has(withoutMarks(name.join(' ')));
