import { type LexiconInUse, lexiconWith, shippedLexicon } from '../classify/lexicon-in-use';
import { ownHash } from './own-hash';
import { ownListsOf } from './own-lists-of';
import type { OwnWord } from './own-word';

/** The shipped lexicon with these own keywords; by itself where they change nothing. */
export function lexiconOf(words: readonly OwnWord[]): LexiconInUse {
  const lists = ownListsOf(words);
  return lists ? lexiconWith(lists, ownHash(words)) : shippedLexicon();
}
