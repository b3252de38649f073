import { lexiconVersion } from '../lexicon/lexicon';
import type { OwnLists } from '../lexicon/own-lists';
import { type Rules, rules, rulesWith } from './rules';

/** What texts are read with: compiled lists, and the version that is stored beside what they read. */
export type LexiconInUse = {
  readonly version: string;
  readonly rules: Rules;
  /** What a board's own keywords do to the shipped lists; null without any. */
  readonly own: OwnLists | null;
};

/** The shipped lexicon by itself. */
export function shippedLexicon(): LexiconInUse {
  return { version: lexiconVersion(), rules: rules(), own: null };
}

/** The shipped lexicon with a board's own keywords, whose hash stands behind its version. */
export function lexiconWith(own: OwnLists, hash: string): LexiconInUse {
  return { version: `${lexiconVersion()}-${hash}`, rules: rulesWith(own), own };
}
