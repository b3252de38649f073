import type { Problem } from '../errors';
import type { Redacted } from '../redact/redacted';
import { flags, topics } from '../vocabulary';

/** What a line of a board's own keywords does: adds a phrase, says what a shipped one means instead, or turns a shipped one off. */
export const ownDeeds = ['add', 'replace', 'mute'] as const;
export type OwnDeed = (typeof ownDeeds)[number];

export const ownKinds = ['topic', 'sentiment', 'flag'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** What a keyword of each kind can stand for. `KHAC` is what an item has when no topic fits, neutral when nothing is felt. */
export const ownCodes: Readonly<Record<OwnKind, readonly string[]>> = {
  topic: topics.filter((topic) => topic !== 'KHAC'),
  sentiment: ['negative', 'positive'],
  flag: flags,
};

/** How much a keyword counts, as in the shipped lists; the first is meant where nothing is said. A flag's counts as it is. */
export const ownWeights: Readonly<Record<OwnKind, readonly number[]>> = {
  topic: [1.5, 0.5, 1, 2],
  sentiment: [1, 0.5, 1.5],
  flag: [],
};

/** A topic's keyword of this weight is a problem that speaks for itself: it is felt too. */
export const problemWeight = 2;

/** What fits the bounds of the lists beside the shipped ones, with room for those to grow. */
export const mostOwnWords = 500;
export const mostWordsOfPhrase = 8;
export const longestOwnPhrase = 60;
export const longestNote = 200;

/** A line of a board's own keywords as it is kept. */
export type OwnWord = {
  readonly deed: OwnDeed;
  readonly kind: OwnKind;
  /** Null where a shipped phrase is turned off under every code of its kind. */
  readonly code: string | null;
  /** NFC, lower case, one space between words. */
  readonly phrase: string;
  /** Null for what is usual. */
  readonly weight: number | null;
  /** Read only where it is written with its marks. */
  readonly marksOnly: boolean;
  readonly note: Redacted | null;
};

/** The line of a file, as it was given. */
export type GivenOwnWord = {
  readonly line: number;
  /** Why the line has no cells. */
  readonly problem?: Problem;
} & Readonly<Record<OwnField, string>>;
export const ownFields = ['phrase', 'deed', 'kind', 'code', 'weight', 'marks', 'note'] as const;
export type OwnField = (typeof ownFields)[number];

/** All of a word that changes how texts are read. */
export function ownKey({ deed, kind, code, phrase, weight, marksOnly }: OwnWord): string {
  return JSON.stringify([deed, kind, code, phrase, weight, marksOnly]);
}
