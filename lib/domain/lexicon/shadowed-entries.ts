import { type LexiconProblem, problemOf } from './check-lexicon';
import { companyOf } from './flag-probes';
import type { FlagRule } from './lexicon';
import { type LexiconEntry, standsInside, standsInsideBare } from './lexicon-entries';
import type { ProbeReading, ProbeReason, TextReader } from './list-reader';
import { type ProbeWords, probeWords, turnsNothing } from './modifier-probes';
import { amidMarks, probeTexts } from './probes';

/**
 * Entries that can never count, found by reading each phrase where nothing but it could count: alone, with a phrase of
 * the context it needs beside it, with the other parts of its flag rules, or before and after something felt. Of all entries,
 * unless only some are `asked` about.
 */
export function shadowedEntries(
  entries: readonly LexiconEntry[],
  flagRules: readonly FlagRule[],
  read: TextReader,
  asked: readonly LexiconEntry[] = entries,
): LexiconProblem[] {
  const words = probeWords(entries, read);
  return asked.flatMap((entry) => {
    const other = shadowOf(entry, { entries, flagRules, words, read });
    return other === null ? [] : [problemOf(entry, 'shadowed', other)];
  });
}

type Bench = {
  readonly entries: readonly LexiconEntry[];
  readonly flagRules: readonly FlagRule[];
  readonly words: ProbeWords;
  readonly read: TextReader;
};

/** What counts in place of the entry (empty when nothing does), or null when the entry itself can count. */
function shadowOf(entry: LexiconEntry, bench: Bench): string | null {
  switch (entry.kind) {
    case 'topic':
      return unlessSaid(entry, bench, [''], isTopicOf);
    case 'sentiment':
      return unlessSaid(entry, bench, entry.code === 'action' ? bench.words.beforeActions : [''], isFeelingOf);
    case 'flag':
      return unlessFlagged(entry, bench);
    case 'modifier':
      return turnsNothing(entry, bench.words, bench.read) ? sameWord(entry, bench.entries) : null;
    case 'context':
      return shorterContext(entry, bench.entries);
    default:
      return null;
  }
}

/** Reads the phrase behind each of `before`, and beside each phrase of the context it needs. */
function unlessSaid(
  entry: LexiconEntry,
  { entries, read }: Bench,
  before: readonly string[],
  isOwn: (reason: ProbeReason, entry: LexiconEntry) => boolean,
): string | null {
  const surroundings = entry.needs === undefined ? [''] : phrasesOf(entries, 'context', entry.needs);
  const seen: ProbeReading[] = [];
  for (const beside of surroundings) {
    for (const ahead of before) {
      const passage = `${ahead} ${entry.phrase}`.trim();
      const reading = read(amidMarks(beside === '' ? passage : `${passage}. ${beside}`));
      if (reading.reasons.some((reason) => isOwn(reason, entry))) return null;
      seen.push(reading);
    }
  }
  return before.length === 0 ? null : insteadOf(entry, seen);
}

function isTopicOf({ kind, code, phrase, weight }: ProbeReason, entry: LexiconEntry): boolean {
  return kind === 'topic' && code === entry.code && phrase === entry.phrase && weight !== 0;
}

function isFeelingOf({ rule, phrase, weight }: ProbeReason, entry: LexiconEntry): boolean {
  return rule.startsWith(`sentiment/${entry.code}/`) && phrase === entry.phrase && weight !== 0;
}

/** Reads the phrase beside the other parts of each rule that asks for its part. */
function unlessFlagged(entry: LexiconEntry, { entries, flagRules, read }: Bench): string | null {
  const seen: ProbeReading[] = [];
  for (const rule of flagRules) {
    const { flag, all, none = [] } = rule;
    const excludes = none.includes(entry.code);
    if (!excludes && !all.includes(entry.code)) continue;
    const { beside, places } = companyOf(rule, entry.code, entries);
    for (const text of beside.flatMap((rest) => probeTexts(`${entry.phrase}${rest}`))) {
      const reading = read(text, { places });
      const raised = reading.reasons.filter((reason) => reason.kind === 'flag' && reason.code === flag);
      if (!excludes && raised.some(({ phrase }) => phrase === entry.phrase)) return null;
      if (excludes && raised.length === 0 && isFlagged(read(text.replace(entry.phrase, ''), { places }), flag)) {
        return null;
      }
      seen.push(reading);
    }
  }
  return seen.length === 0 ? null : insteadOf(entry, seen);
}

const isFlagged = ({ flags }: ProbeReading, flag: string) => (flags as readonly string[]).includes(flag);

/** A shorter phrase of the same context that is there whenever this one is. */
function shorterContext(entry: LexiconEntry, entries: readonly LexiconEntry[]): string | null {
  const shorter = entries.find(
    (other) =>
      other.kind === 'context' &&
      other.code === entry.code &&
      standsInside(other, entry) &&
      (!entry.countsBare || standsInsideBare(other, entry)),
  );
  return shorter?.phrase ?? null;
}

function phrasesOf(entries: readonly LexiconEntry[], kind: string, code: string): string[] {
  return entries.filter((entry) => entry.kind === kind && entry.code === code).map(({ phrase }) => phrase);
}

/** Another modifier of the same letters: two at once may undo one another. */
function sameWord(entry: LexiconEntry, entries: readonly LexiconEntry[]): string {
  const other = entries.find(
    ({ kind, code, letters }) => kind === entry.kind && code !== entry.code && letters === entry.letters,
  );
  return other === undefined ? '' : `${other.code} ${other.phrase}`;
}

/** What of the same sort the readings name within the phrase, for whoever mends it. */
function insteadOf({ kind: list, phrase }: LexiconEntry, readings: readonly ProbeReading[]): string {
  const named = readings.flatMap(({ reasons }) =>
    reasons.filter(({ kind }) => kind === list || kind === 'guard').map((reason) => reason.phrase),
  );
  return [...new Set(named)].filter((other) => other !== phrase && phrase.includes(other)).join(', ');
}
