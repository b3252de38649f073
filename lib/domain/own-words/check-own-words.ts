import { classify } from '../classify/classify';
import type { LexiconInUse } from '../classify/lexicon-in-use';
import { spelledOut } from '../classify/spelled-out';
import type { Problem } from '../errors';
import { flagRules, lexiconFiles } from '../lexicon/lexicon';
import { entriesOf } from '../lexicon/lexicon-entries';
import { shadowedEntries } from '../lexicon/shadowed-entries';
import { judgeOwnWord } from './judge-own-word';
import { type OwnWord, ownCodes } from './own-word';

/** A word of a board's own with what its board should know of it. */
export type CheckedOwnWord = { readonly word: OwnWord; readonly notes: readonly Problem[] };

/**
 * What is to be said of own keywords that texts are read with, beside the lists of this version: of those that are shipped too by now,
 * mute what is shipped no longer, can never count, or stand for what is no longer known. Only words of which there
 * is something to say. `lexicon` must read with these words.
 */
export function checkOwnWords(words: readonly OwnWord[], lexicon: LexiconInUse): CheckedOwnWord[] {
  const idle = idleIn(lexicon);
  return words
    .map((word): CheckedOwnWord => {
      const { kind, code, phrase } = word;
      if (code !== null && !ownCodes[kind].includes(code)) return { word, notes: [about('unknown_code')] };
      const { problems, notes } = judgeOwnWord(word, phrase, true);
      const isIdle = word.deed !== 'mute' && idle.has(`${kind} ${phrase}`);
      return { word, notes: [...problems, ...notes, ...(isIdle ? [about('never_counts')] : [])] };
    })
    .filter(({ notes }) => notes.length > 0);
}

const about = (code: string): Problem => ({ field: 'phrase', code });

/** Own phrases that can never count, by their kinds. */
function idleIn({ own, rules }: LexiconInUse): ReadonlySet<string> {
  if (!own) return new Set();
  const off = new Set(own.off);
  const shipped = entriesOf(lexiconFiles, spelledOut);
  const added = entriesOf(own.files, spelledOut);
  const entries = [...shipped.filter(({ kind, code, phrase }) => !off.has(`${kind}/${code}/${phrase}`)), ...added];
  const read: Parameters<typeof shadowedEntries>[2] = (text, options) => classify(text, { ...options, rules });
  const shadowed = shadowedEntries(entries, [...flagRules, ...own.rules], read, added);
  return new Set(shadowed.map(({ kind, phrase }) => `${kind} ${phrase}`));
}
