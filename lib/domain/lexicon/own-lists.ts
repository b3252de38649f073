import type { FlagRule, LexiconFile } from './lexicon';

/**
 * What a board's own keywords do to the shipped lists, as data: worked out on the server, kept with what is compiled of it, and
 * sent to phones as it is.
 */
export type OwnLists = {
  /** Shipped entries that are not read, as `topic/NGAP/ngập nước`. */
  readonly off: readonly string[];
  readonly files: readonly LexiconFile[];
  /** Rules of the flags that own keywords raise. */
  readonly rules: readonly FlagRule[];
};
