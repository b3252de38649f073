import type { Problem } from '../errors';
import { type GivenOwnWord, type OwnWord, ownKey } from './own-word';

/** A line that is taken in, with what whoever sent it should know of it. */
export type PlannedOwnWord = { readonly line: number; readonly word: OwnWord; readonly notes: readonly Problem[] };

/** A line that is not, and why. */
export type RefusedOwnWord = { readonly given: GivenOwnWord; readonly problems: readonly Problem[] };

/** A number of items, or null for fewer than may be told, none among them. */
export type Told = number | null;

/** How many of the newest items would be read otherwise, and by which tags. */
export type Trial = {
  readonly texts: number;
  readonly changed: Readonly<Record<'sentiment' | 'topics' | 'flags', Told>>;
  readonly tags: readonly {
    readonly kind: 'sentiment' | 'topic' | 'flag';
    readonly code: string;
    readonly more: Told;
    readonly fewer: Told;
  }[];
};

/** How a board's own keywords would differ from those read with now. */
export type OwnChange = { readonly added: number; readonly removed: number; readonly kept: number };

/** What becomes of a file of own keywords, which takes the place of all there are: every line is in one of the two. */
export type OwnWordsPlan = {
  readonly planned: readonly PlannedOwnWord[];
  readonly refused: readonly RefusedOwnWord[];
  readonly change: OwnChange;
  /** The hash of the words read with now; empty without any. */
  readonly basis: string;
};

/** What words that take the place of others change, notes left out. */
export function changeTo(next: readonly OwnWord[], now: readonly OwnWord[]): OwnChange {
  const standing = new Set(now.map(ownKey));
  const kept = next.filter((word) => standing.has(ownKey(word))).length;
  return { added: next.length - kept, removed: now.length - kept, kept };
}
