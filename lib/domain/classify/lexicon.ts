import contexts from './lexicon/contexts.json' with { type: 'json' };
import emoji from './lexicon/emoji.json' with { type: 'json' };
import flags from './lexicon/flags.json' with { type: 'json' };
import guards from './lexicon/guards.json' with { type: 'json' };
import modifiers from './lexicon/modifiers.json' with { type: 'json' };
import sentiment from './lexicon/sentiment.json' with { type: 'json' };
import teencode from './lexicon/teencode.json' with { type: 'json' };
import topics from './lexicon/topics.json' with { type: 'json' };
import { forReviewers } from './without-notes';

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

/** Parts flags are made of, in a fixed order: those with phrases, and two facts about the text. At most 31. */
export const flagParts: readonly string[] = [...flags.groups.map(({ code }) => code), 'place', 'long-number'];

/** Grows by one when the rules in code change what a text is read as, since the word lists alone do not show that. */
const rulesVersion = 6;

/** A code unit no list holds, so that `ab` + `c` and `a` + `bc` differ. */
const divider = 0xffff;

/** Names what a text was read with; changes with any entry, not with a note. Stored beside each item. */
export const lexiconVersion = versionOf([...lexiconFiles, emoji, teencode]);

/** `r<rules>-<hash>`, the hash (FNV-1a, 2 × 32 bits) over the content of the lists. */
export function versionOf(content: unknown): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  const take = (text: string) => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x5bd1e995);
    }
    first = Math.imul(first ^ divider, 0x01000193);
  };
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) take(String(value));
    else if (Array.isArray(value)) for (const member of value) walk(member);
    else {
      for (const [name, field] of Object.entries(value)) {
        if (forReviewers.has(name)) continue;
        take(name);
        walk(field);
      }
    }
  };
  walk(content);
  return `r${rulesVersion}-${[first, second]
    .map((half) => (half >>> 0).toString(36).padStart(7, '0'))
    .join('')
    .slice(0, 10)}`;
}
