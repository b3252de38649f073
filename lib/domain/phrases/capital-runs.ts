import { looksLikePerson } from '../redact/looks-like-person';
import { longestName } from './name-lists';
import type { PhraseWord } from './phrase-words';
import { placeWords } from './place-words';

type Run = { readonly from: number; readonly to: number };

/** Runs of two words or more with capitals, none of them in a pair that is no name or a word for a place. */
export function* runsOfCapitals(
  stretch: readonly PhraseWord[],
  isCommon: readonly boolean[],
  words: readonly string[],
): Generator<Run> {
  for (let from = 0; from < stretch.length; ) {
    let to = from;
    while (to < stretch.length && stretch[to]!.isCapital && !isCommon[to] && !placeWords.has(words[to]!)) to++;
    if (to - from > 1) yield { from, to };
    from = Math.max(to, from) + 1;
  }
}

/** Runs of two words or more with capitals that read as a person, each from the first word that could be a name. */
export function* runsLikePersons(
  stretch: readonly PhraseWord[],
  isCommon: readonly boolean[],
  words: readonly string[],
): Generator<Run> {
  for (let from = 0; from < stretch.length; ) {
    let to = from;
    while (to < stretch.length && stretch[to]!.isCapital && !isCommon[to]) to++;
    for (let start = from; start + 1 < to; start++) {
      if (placeWords.has(words[start]!)) continue;
      if (!looksLikePerson(words.slice(start, Math.min(to, start + longestName)).join(' '))) continue;
      yield { from: start, to };
      break;
    }
    from = Math.max(to, from) + 1;
  }
}
