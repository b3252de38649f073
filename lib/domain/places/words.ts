import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';

/** A syllable or number of a text, with where it stands in UTF-16 units. */
export type Word = {
  /** Lower-case NFC with the tone on its standard vowel; numbers without leading zeros. */
  readonly toned: string;
  /** The same without marks. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
};

const wordPattern = /[\p{L}\p{M}]+|\p{N}+/gu;
const shortCity = /^tp(hcm|hcmc|sg)$/i;
const folds = new Map<string, { toned: string; plain: string }>();
/** Far above the number of syllables in Vietnamese, far below what would matter in memory. */
const foldsKept = 40_000;

function fold(raw: string): { toned: string; plain: string } {
  const known = folds.get(raw);
  if (known) return known;
  const toned = /^\d+$/.test(raw) ? raw.replace(/^0+(?=\d)/, '') : standardSpelling(raw);
  const folded = { toned, plain: withoutMarks(toned) };
  if (folds.size >= foldsKept) folds.clear();
  folds.set(raw, folded);
  return folded;
}

/** The syllables and numbers of a text, in order; letters and digits that touch are apart (`Q7` → `q`, `7`). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let found = wordPattern.exec(text); found; found = wordPattern.exec(text)) {
    const raw = found[0];
    const cityAt = shortCity.test(raw) ? 2 : 0;
    if (cityAt)
      words.push({ ...fold(raw.slice(0, cityAt)), start: found.index, end: found.index + cityAt, capital: true });
    const { toned, plain } = fold(raw.slice(cityAt));
    words.push({
      toned,
      plain,
      start: found.index + cityAt,
      end: found.index + raw.length,
      capital: raw[0] !== raw[0]!.toLowerCase(),
    });
  }
  return words;
}

/**
 * Whether a typed syllable can stand for an official one: the same with its marks, or typed without any. `exact` says
 * which.
 */
export function agrees(typed: Word, toned: string, plain: string): 'exact' | 'plain' | null {
  if (typed.toned === toned) return 'exact';
  return typed.toned === plain ? 'plain' : null;
}
