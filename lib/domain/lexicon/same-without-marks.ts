import { type LexiconProblem, problemOf } from './check-lexicon';
import type { LexiconEntry } from './lexicon-entries';

/** A note with these words, at an entry or its group, says that the collision is known and meant. */
const meant = 'without marks';
const speaking = new Set(['topic', 'sentiment', 'modifier', 'flag']);

/**
 * Pairs of different phrases that say different things and are one and the same in a text without marks (`bán hàng` and
 * `bạn hàng`): both would count there. Reported once a pair, at the later entry. Entries with `nomark: false` do not count in
 * such a text, and a note holding "without marks" says that it is meant.
 */
export function sameWithoutMarks(entries: readonly LexiconEntry[]): LexiconProblem[] {
  const groups = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    if (!speaking.has(entry.kind) || !entry.countsBare || isMeant(entry)) continue;
    const group = groups.get(entry.bare) ?? [];
    groups.set(entry.bare, group);
    group.push(entry);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((entry, place) => {
      const other = group.slice(0, place).find((before) => saysOtherwise(before, entry));
      return other ? [problemOf(entry, 'same_without_marks', `${other.kind}/${other.code} ${other.phrase}`)] : [];
    }),
  );
}

/** One word in two lists says two things on purpose; two words that fall together do not. */
function saysOtherwise(a: LexiconEntry, b: LexiconEntry): boolean {
  return a.letters !== b.letters && (a.kind !== b.kind || a.code !== b.code);
}

function isMeant({ notes }: LexiconEntry): boolean {
  return notes.some((note) => note.includes(meant));
}
