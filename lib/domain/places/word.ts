/** A syllable or number of a text, with where it stands in UTF-16 units. */
export type Word = {
  /** Lower-case NFC with the tone on its standard vowel; numbers without leading zeros. */
  readonly toned: string;
  /** The same without marks. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Whether a kind of place may be called so, or begin so. */
  readonly beginsKind: boolean;
};
