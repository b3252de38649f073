import { standardSpelling } from '../standard-spelling';
import { hasMarks, withoutMarks } from '../vietnamese';
import { fewestTold } from './count-changes';
import type { OwnWord } from './own-word';

const signs = /[^\p{L}\p{M}\p{N}]+/gu;
const words = (text: string) => ` ${standardSpelling(text).toLowerCase().replace(signs, ' ').trim()} `;

/** How many of the texts hold a phrase: as it is written, and in those without any mark by its base letters. */
export class HeldPhrases {
  private readonly texts: readonly { readonly said: string; readonly isMarked: boolean }[];
  private readonly counts = new Map<string, boolean>();

  constructor(texts: readonly string[]) {
    this.texts = texts.map((text) => ({ said: words(text), isMarked: hasMarks(text) }));
  }

  /** Whether as many hold it as may be told of. */
  isHeldByEnough(phrase: string): boolean {
    const known = this.counts.get(phrase);
    if (known !== undefined) return known;
    const [marked, bare] = [words(phrase), withoutMarks(words(phrase))];
    let held = 0;
    for (const { said, isMarked } of this.texts) {
      if (said.includes(isMarked ? marked : bare)) held++;
      if (held === fewestTold) break;
    }
    this.counts.set(phrase, held === fewestTold);
    return held === fewestTold;
  }
}

/**
 * What is tried of words that would take the place of those that stand: of a phrase that too few texts hold, all stays as it stands.
 * Else whoever tries a phrase beside others learns by one number less another whether a single text holds it.
 */
export function wordsToTry(next: readonly OwnWord[], standing: readonly OwnWord[], held: HeldPhrases): OwnWord[] {
  const isTried = ({ phrase }: OwnWord) => held.isHeldByEnough(phrase);
  return [...next.filter(isTried), ...standing.filter((word) => !isTried(word))];
}
