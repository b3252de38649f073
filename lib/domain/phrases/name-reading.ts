import { withoutMarks } from '../vietnamese';
import { stretchesIn } from './phrase-words';
import { type Naming, StretchNames } from './stretch-names';

export type { Naming };

/** What one stretch says of names: asked for the words at `from` up to `to`. */
export type NamesInStretch = (from: number, to: number) => Naming;

/** The words of a stretch, and how each is written: with a capital as names are, in small letters where capitals could tell. */
export type ReadStretch = {
  readonly words: readonly string[];
  readonly naming: NamesInStretch;
  /** Which of them are of a name that no word for a place stands before. */
  readonly ofNames: readonly boolean[];
  readonly capitals: readonly boolean[];
  readonly smalls: readonly boolean[];
};

/** Reads each stretch of a text for names, in the order of `stretchesIn`. */
export function namesIn(text: string): ReadStretch[] {
  const stretches = stretchesIn(text);
  const all = stretches.flat();
  const capitals = all.filter(({ isCapital }) => isCapital).length;
  const isCased = capitals > 0 && capitals <= all.length * 0.6;
  const isMarked = all.filter(({ word }) => withoutMarks(word) !== word).length >= all.length * 0.2;
  return stretches.map((stretch) => {
    const names = new StretchNames(stretch, { isCased, isMarked });
    return {
      words: stretch.map(({ word }) => word),
      naming: (from, to) => names.naming(from, to),
      ofNames: stretch.map((_, at) => names.isOfName(at)),
      capitals: stretch.map((_, at) => names.isCapitalOfName(at)),
      smalls: stretch.map((_, at) => names.isPlainlySmall(at)),
    };
  });
}
