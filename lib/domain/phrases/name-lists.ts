import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import { middleNames, tellingFamilyNames } from '../redact/person-words';
import { withoutMarks } from '../vietnamese';
import { bareCommonPairs, commonPairs } from './common-pairs';
import { bareKnownWords, knownWords } from './known-words';
import { callingWords, looks, orders } from './name-signs';

const bare = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].map(withoutMarks));

/** What names are told by, for texts typed with marks and for those without. */
export const nameLists = {
  marked: {
    given: givenSyllables,
    families: tellingFamilyNames,
    middles: middleNames,
    titles: callingWords,
    orders,
    looks,
    pairs: commonPairs,
    words: knownWords,
    spell: (word: string) => word,
  },
  bare: {
    given: bareGivenSyllables,
    families: bare(tellingFamilyNames),
    middles: bare(middleNames),
    titles: bare(callingWords),
    orders: bare(orders),
    looks: bare(looks),
    pairs: bareCommonPairs,
    words: bareKnownWords,
    spell: withoutMarks,
  },
} as const;

/** With a capital inside a sentence these are names however the rest is typed. */
export const bareNames: ReadonlySet<string> = new Set([...nameLists.bare.given, ...nameLists.bare.families]);

/** Most words of a name that are looked at. */
export const longestName = 4;
