import { contentHash } from '../lexicon/lexicon';
import { type OwnWord, ownKey } from './own-word';

/** What a board's keywords read like, whatever their order and notes; empty without any. */
export function ownHash(words: readonly OwnWord[]): string {
  return words.length === 0 ? '' : contentHash(words.map(ownKey).sort());
}
