import { type PlacedWord, placedWords } from './placed-words';
import type { AskedPhrase, Search } from './read-search';
import { foldedWord } from './words';

/** From where to where of a text, in code units. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where in a text the words and phrases stand that were searched for, in order and without overlap. */
export function foundIn(text: string, { wanted }: Pick<Search, 'wanted'>): Stretch[] {
  const areAllMarked = wanted.every(({ phrase }) => phrase.every(({ isMarked }) => isMarked));
  const places: Word[][] = [];
  for (const each of placedWords(text)) {
    const word = { ...each, folded: areAllMarked ? '' : foldedWord(each.word) };
    const alike = places[each.place - 1];
    if (alike) alike.push(word);
    else places.push([word]);
  }
  const stretches: Stretch[] = [];
  for (const { phrase } of wanted) {
    for (let at = 0; at + phrase.length <= places.length; at++) {
      const found = standing(phrase, places, at);
      if (found.length > 0) stretches.push({ start: found[0]!.start, end: found.at(-1)!.end });
    }
  }
  return merged(stretches);
}

type Word = PlacedWord & { readonly folded: string };

/** The words of the text that the phrase is from this place on; none where it is not. */
function standing(phrase: AskedPhrase, places: readonly (readonly Word[])[], at: number): Word[] {
  const found: Word[] = [];
  for (const [n, { word, isMarked }] of phrase.entries()) {
    const same = places[at + n]!.find((there) => word === (isMarked ? there.word : there.folded));
    if (!same) return [];
    found.push(same);
  }
  return found;
}

function merged(stretches: Stretch[]): Stretch[] {
  const inOrder = stretches.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Stretch[] = [];
  for (const { start, end } of inOrder) {
    const last = apart.at(-1);
    if (last && start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else apart.push({ start, end });
  }
  return apart;
}
