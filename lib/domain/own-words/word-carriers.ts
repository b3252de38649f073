import { match } from '../classify/match';
import { normalise } from '../classify/normalise';
import { lexiconOf } from './lexicon-of';
import { fewestTold } from './own-plan';
import { type OwnWord, ownCodes } from './own-word';

const name = ({ kind, phrase }: { readonly kind: string; readonly phrase: string }) => `${kind} ${phrase}`;

/**
 * In how many texts each of some own keywords is found, whatever it does there. What few of them hold is left out of what a trial
 * tells: two trials that differ in one rare phrase would differ by the texts that hold it.
 */
export class WordCarriers {
  private readonly texts = new Map<string, number>();
  private readonly rules: ReturnType<typeof lexiconOf>['rules'];

  constructor(words: readonly OwnWord[]) {
    const added = words.map(
      (word): OwnWord => ({ ...word, deed: 'add', code: ownCodes[word.kind][0] ?? null, weight: null }),
    );
    this.rules = lexiconOf(added).rules;
  }

  add(text: string): void {
    const { list, count } = match(normalise(text, this.rules.vocabulary), this.rules);
    const endings = new Set(list.slice(0, count).map(({ ending }) => ending));
    const found = new Set([...endings].flatMap((ending) => this.rules.allOf(ending)).map(name));
    for (const one of found) this.texts.set(one, (this.texts.get(one) ?? 0) + 1);
  }

  isCommon(word: OwnWord): boolean {
    return (this.texts.get(name(word)) ?? 0) >= fewestTold;
  }
}
