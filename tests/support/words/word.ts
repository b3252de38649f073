type Both = { readonly vi: readonly string[]; readonly en: readonly string[] };

/** One thing, its one word in each language, and the words not to be used for it. */
export type Word = {
  readonly vi: string;
  readonly en: string;
  readonly means: string;
  readonly instead: Both;
  /** Phrases that hold a word of `instead` and mean something else. */
  readonly unless?: Partial<Both>;
};
