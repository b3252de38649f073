import { publicWord } from '../redact/public-words';

const publicWords = new RegExp(publicWord.source, 'gu');

/** Which words stand in a pair that is no name, or in the name of something public of two words or more. */
export function commonIn(words: readonly string[], pairs: ReadonlySet<string>): boolean[] {
  const isCommon = words.map(
    (word, at) => pairs.has(`${word} ${words[at + 1]}`) || (at > 0 && pairs.has(`${words[at - 1]} ${word}`)),
  );
  const joined = words.join(' ');
  for (const { 0: found, index } of joined.matchAll(publicWords)) {
    if (!found.includes(' ')) continue;
    const first = joined.slice(0, index).split(' ').length - 1;
    isCommon.fill(true, first, first + found.split(' ').length);
  }
  return isCommon;
}
