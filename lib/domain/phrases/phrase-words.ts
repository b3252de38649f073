import { maskTokens } from '../redact/mask-kinds';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { functionWords, joiningWords } from './function-words';

const masks = Object.values(maskTokens).map((token) => token.replace(/[[\]]/g, '\\$&'));
const removed = new RegExp(`${masks.join('|')}|https?:\\/\\/\\S+|www\\.\\S+`, 'giu');
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const part = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|[^ \t\u00a0\p{L}\p{M}\p{N}]+/gu;
/** The sign of a short title, which ends no sentence: Mr. Đàm. */
const titleSign = /(?<![\p{L}\p{M}])(mr|mrs|ms|dr|bs|ths|ts|gs|ls)\.(?=\s?\p{L})/giu;
const isWord = /[\p{L}\p{M}\p{N}]/u;
const longestWord = 20;
/** What stands inside a sentence, and what a mask or a place left out becomes. */
const goesOn = /^[,/|&+]+$/;

/** A word in the spelling of the word lists (composed, lower case, tone on the first vowel) and as it is written. */
export type PhraseWord = {
  readonly word: string;
  readonly isCapital: boolean;
  /** Where a sentence begins, and so a capital says nothing. */
  readonly beginsSentence: boolean;
  /** Of the last of a stretch: a number, a mask or a place left out comes right after, with no sign between. */
  readonly isFollowed?: boolean;
};

/**
 * The words of a text in the stretches that nothing divides: no sign, no mask, no link, no word with a digit. A phrase lies
 * within one stretch.
 */
export function stretchesIn(text: string): PhraseWord[][] {
  const plain = inOldTonePlacement(
    text.normalize('NFC').replace(invisible, '').replace(removed, '|').replace(titleSign, '$1 '),
  );
  const stretches: PhraseWord[][] = [];
  let stretch: PhraseWord[] = [];
  let beginsSentence = true;
  const end = (isFollowed: boolean) => {
    const last = stretch.pop();
    if (last) stretches.push([...stretch, isFollowed ? { ...last, isFollowed } : last]);
    stretch = [];
  };
  for (const [given] of plain.matchAll(part)) {
    if (!isWord.test(given)) {
      end(given.startsWith('|'));
      beginsSentence ||= !goesOn.test(given);
    } else {
      if (/\p{N}/u.test(given) || given.length > longestWord) end(true);
      else stretch.push({ word: given.toLowerCase(), isCapital: /^\p{Lu}/u.test(given), beginsSentence });
      beginsSentence = false;
    }
  }
  end(false);
  return stretches;
}

/** The same, of each word its spelling alone. */
export function stretchesOfWords(text: string): string[][] {
  return stretchesIn(text).map((stretch) => stretch.map(({ word }) => word));
}

/** Whether a phrase could name a matter: not grammar alone, and no joining word at either end. */
export function mayNameMatter(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.some((word) => !functionWords.has(word) && word.length > 1) &&
    !joiningWords.has(first) &&
    !joiningWords.has(last)
  );
}

/** Whether the words of a text are typed with marks. */
export function looksMarked(words: readonly string[]): boolean {
  return words.filter((word) => withoutMarks(word) !== word).length >= words.length * 0.2;
}
