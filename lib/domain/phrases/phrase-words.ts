import { maskTokens } from '../redact/mask-kinds';
import { inOldTonePlacement } from '../spellings';
import { functionWords, joiningWords } from './function-words';

const masks = Object.values(maskTokens).map((token) => token.replace(/[[\]]/g, '\\$&'));
const removed = new RegExp(`${masks.join('|')}|https?:\\/\\/\\S+|www\\.\\S+`, 'gu');
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const sign = /[^\p{L}\p{M}\p{N} \t\u00a0]+/u;
const longestWord = 20;

/**
 * The words of a text in the spelling of the word lists (composed, lower case, tone on the first vowel), in the stretches
 * that nothing divides: no sign, no mask, no link, no word with a digit. A phrase lies within one stretch.
 */
export function stretchesOfWords(text: string): string[][] {
  const plain = inOldTonePlacement(text.normalize('NFC').toLowerCase().replace(invisible, '').replace(removed, '|'));
  const stretches: string[][] = [];
  for (const part of plain.split(sign)) {
    let stretch: string[] = [];
    for (const word of part.split(/[ \t\u00a0]+/)) {
      if (/\p{N}/u.test(word) || word.length > longestWord) {
        stretches.push(stretch);
        stretch = [];
      } else if (word !== '') stretch.push(word);
    }
    stretches.push(stretch);
  }
  return stretches.filter((stretch) => stretch.length > 0);
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
