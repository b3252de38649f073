import contexts from './lists/contexts.json' with { type: 'json' };
import emoji from './lists/emoji.json' with { type: 'json' };
import flags from './lists/flags.json' with { type: 'json' };
import guards from './lists/guards.json' with { type: 'json' };
import modifiers from './lists/modifiers.json' with { type: 'json' };
import sentiment from './lists/sentiment.json' with { type: 'json' };
import teencode from './lists/teencode.json' with { type: 'json' };
import topics from './lists/topics.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import { withoutNotes } from './without-notes';

/** The reviewed word lists, one file per kind. Their form is held by `lexicon.schema.json` and `lexiconProblems`. */

export type EntryKind = 'sentiment' | 'topic' | 'flag' | 'modifier' | 'guard' | 'context';

export type Attributes = {
  /** How much the phrase counts for its code. */
  readonly weight?: number;
  /** What the phrase alone says about sentiment, where it is not of kind `sentiment`: -1 is a problem. */
  readonly feel?: number;
  /** Counts only when a phrase of this context is in the text, outside the phrase itself. */
  readonly needs?: string;
  /** Does not count when a phrase of this context is in the text. */
  readonly unless?: string;
  /** Whether the phrase may count when written without marks; decided from its form when absent. */
  readonly nomark?: boolean;
};

export type EntryObject = Attributes & { readonly phrase: string; readonly note?: string };
export type Group = Attributes & {
  readonly code: string;
  readonly note?: string;
  readonly phrases: readonly (string | EntryObject)[];
  /** A board's own: its reasons say so. */
  readonly own?: boolean;
};
export type LexiconFile = { readonly kind: string; readonly groups: readonly Group[] };

/** A flag is raised when one passage holds a phrase of every part in `all` and none in `none`. */
export type FlagRule = {
  readonly id: string;
  readonly flag: string;
  readonly all: readonly string[];
  readonly none?: readonly string[];
  readonly within: 'sentence' | 'text';
};

export const lexiconFiles = [sentiment, topics, flags, modifiers, guards, contexts] as readonly LexiconFile[];
export const flagRules = flags.rules as readonly FlagRule[];

let version: string | undefined;

/**
 * Names what texts are read with; changes with any entry, not with a note, and with the code that reads, whose hash
 * `npm run lexicon:record` keeps, since a bundle cannot read its own sources. Stored beside each item. Worked out when
 * first asked for, which phones never do.
 */
export function lexiconVersion(): string {
  version ??= versionOf([...lexiconFiles, emoji, teencode]);
  return version;
}

/** `<code>-<lists>`: the recorded hash of the code, and one over the content of the lists. */
export function versionOf(content: unknown): string {
  return `${sources.hash}-${contentHash(content)}`;
}

/** Ten signs (FNV-1a, 2 × 32 bits) over what lists say; notes do not count. */
export function contentHash(content: unknown): string {
  const text = JSON.stringify(withoutNotes(content));
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  const halves = [first, second].map((half) => (half >>> 0).toString(36).padStart(7, '0'));
  return halves.join('').slice(0, 10);
}
