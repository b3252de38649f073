import { eachPlacedWord } from './placed-words';
import type { AskedPhrase, Search } from './read-search';
import { foldedWord } from './words';

/** From where to where of a text, in code units. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where in a text the words and phrases stand that were searched for, in order and without overlap. */
export function foundIn(text: string, { wanted }: Pick<Search, 'wanted'>): Stretch[] {
  const asked = new Set(wanted.flatMap(({ phrase }) => phrase.map(({ word }) => word)));
  const areAllMarked = wanted.every(({ phrase }) => phrase.every(({ isMarked }) => isMarked));
  const places = new Map<number, Word[]>();
  const byWord = new Map<string, number[]>();
  eachPlacedWord(text, (word, place, start, end) => {
    const folded = areAllMarked ? word : foldedWord(word);
    if (!asked.has(word) && !asked.has(folded)) return;
    addTo(places, place, { word, folded, start, end });
    addTo(byWord, word, place);
    if (folded !== word) addTo(byWord, folded, place);
  });
  const stretches: Stretch[] = [];
  for (const { phrase } of wanted) {
    let from = 0;
    for (const place of byWord.get(phrase[0]?.word ?? '') ?? []) {
      const found = place < from ? [] : standing(phrase, places, place);
      if (found.length === 0) continue;
      stretches.push({ start: found[0]!.start, end: found.at(-1)!.end });
      from = place + phrase.length;
    }
  }
  return merged(stretches);
}

type Word = Stretch & { readonly word: string; readonly folded: string };

function addTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The words of the text that the phrase is from this place on; none where it is not. */
function standing(phrase: AskedPhrase, places: ReadonlyMap<number, readonly Word[]>, at: number): Word[] {
  const found: Word[] = [];
  for (const [n, { word, isMarked }] of phrase.entries()) {
    const same = places.get(at + n)?.find((there) => word === (isMarked ? there.word : there.folded));
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
