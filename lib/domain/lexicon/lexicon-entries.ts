import { withoutMarks } from '../vietnamese';
import type { Attributes, EntryKind, LexiconFile } from './lexicon';
import type { Speller } from './list-reader';
import { isPlainWithoutMarks } from './plain-without-marks';

/** One entry of the word lists with what its group gives it, as the checks of the lists look at it. */
export type LexiconEntry = Attributes & {
  readonly kind: EntryKind;
  readonly code: string;
  readonly phrase: string;
  /** How the matcher reads the phrase, a space before and after: an entry holds another when its letters do. */
  readonly letters: string;
  /** The same without marks. */
  readonly bare: string;
  /** Whether it may count when neither it nor the text has marks: several words, or no Vietnamese syllable. */
  readonly countsBare: boolean;
  /** What is noted at the entry and at its group. */
  readonly notes: readonly string[];
};

/** All entries of the files, in their order. */
export function entriesOf(files: readonly LexiconFile[], spell: Speller): LexiconEntry[] {
  return files.flatMap(({ kind, groups }) =>
    groups.flatMap(({ phrases, note: groupNote, ...common }) =>
      phrases.map((given): LexiconEntry => {
        const { note, ...own } = typeof given === 'string' ? { phrase: given, note: undefined } : given;
        const letters = lettersOf(own.phrase, spell);
        return {
          ...common,
          ...own,
          kind: kind as EntryKind,
          letters,
          bare: withoutMarks(letters),
          countsBare: own.nomark ?? common.nomark ?? isPlainWithoutMarks(own.phrase, letters.trim().split(' ').length),
          notes: [note, groupNote].filter((noted) => noted !== undefined),
        };
      }),
    ),
  );
}

/** How the matcher reads a phrase: two phrases with the same letters are one to it. */
export function lettersOf(phrase: string, spell: Speller): string {
  return ` ${spell(phrase)} `;
}

/** Whether the phrase of `inner` stands inside that of `outer`, which has more words. */
export function standsInside(inner: LexiconEntry, outer: LexiconEntry): boolean {
  return inner.letters.length < outer.letters.length && outer.letters.includes(inner.letters);
}

/** As `standsInside` in a text without marks, where single syllables do not count. */
export function standsInsideBare(inner: LexiconEntry, outer: LexiconEntry): boolean {
  return inner.countsBare && inner.bare.length < outer.bare.length && outer.bare.includes(inner.bare);
}
