import type { Problem } from '../errors';
import { type GivenOwnWord, type OwnWord, ownKey } from './own-word';

/** A line that is taken in, with what whoever sent it should know of it. */
export type PlannedOwnWord = { readonly line: number; readonly word: OwnWord; readonly notes: readonly Problem[] };

/** A line that is not, and why. */
export type RefusedOwnWord = { readonly given: GivenOwnWord; readonly problems: readonly Problem[] };

/** Fewer items are told by no number, and more by tens alone: whoever tries words must not learn of single texts that hold them. */
export const fewestTold = 10;

/** A number of items in tens, or null for fewer than may be told, none among them. */
export type Told = number | null;

/** `n` as it may be told. */
export const told = (n: number): Told => (n < fewestTold ? null : n - (n % fewestTold));

/** How many of the newest items would be read otherwise, and by which tags. */
export type Trial = {
  readonly texts: number;
  /** Words that would be new or gone and that too few items hold to be tried. */
  readonly rare: number;
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
  /** Words read with now that would be so no longer. */
  readonly removed: readonly OwnWord[];
  /** The hash of the words read with now; empty without any. */
  readonly basis: string;
};

/** Words of one set that another has not, notes left out. */
export function wordsMissing(from: readonly OwnWord[], others: readonly OwnWord[]): OwnWord[] {
  const there = new Set(others.map(ownKey));
  return from.filter((word) => !there.has(ownKey(word)));
}

/** What words that take the place of others change, notes left out. */
export function changeTo(next: readonly OwnWord[], now: readonly OwnWord[]): OwnChange {
  const standing = new Set(now.map(ownKey));
  const kept = next.filter((word) => standing.has(ownKey(word))).length;
  return { added: next.length - kept, removed: now.length - kept, kept };
}
