import { type LexiconProblem, problemOf } from './check-lexicon';
import { companyOf } from './flag-probes';
import type { FlagRule } from './lexicon';
import { type LexiconEntry, standsInside, standsInsideBare } from './lexicon-entries';
import type { ProbePlaces, TextReader } from './list-reader';
import { probeTexts } from './probes';

/**
 * Guards, and modifiers of code `plain`, that protect nothing: no phrase of their layer stands inside them, or a shorter
 * one of their kind already keeps it from counting.
 */
export function idleGuards(
  entries: readonly LexiconEntry[],
  flagRules: readonly FlagRule[],
  read: TextReader,
): LexiconProblem[] {
  const felt = entries.filter((entry) => livesIn(entry, 'sentiment'));
  return entries.flatMap((entry) => {
    if (entry.kind === 'guard') {
      return guards(entry, entries, flagRules, read) ? [] : [problemOf(entry, 'idle_guard')];
    }
    if (entry.kind === 'modifier' && entry.code === 'plain') {
      const isIdle = !keepsApart(entry, felt, standsInside) && !keepsApart(entry, felt, standsInsideBare);
      return isIdle ? [problemOf(entry, 'idle_guard')] : [];
    }
    return [];
  });
}

/** Whether the guard is a reason where what it guards would count: alone, and for flags with the rest of a rule beside it. */
function guards(
  guard: LexiconEntry,
  entries: readonly LexiconEntry[],
  flagRules: readonly FlagRule[],
  read: TextReader,
): boolean {
  const inside = entries.filter(
    (entry) => livesIn(entry, guard.code) && (standsInside(entry, guard) || standsInsideBare(entry, guard)),
  );
  const isReason = (passage: string, places?: ProbePlaces) =>
    probeTexts(passage).some((text) =>
      read(text, { places }).reasons.some(({ kind, phrase }) => kind === 'guard' && phrase === guard.phrase),
    );
  if (inside.length > 0 && isReason(guard.phrase)) return true;
  const parts = new Set(inside.filter(({ kind }) => kind === 'flag').map(({ code }) => code));
  return flagRules.some((rule) =>
    [...rule.all, ...(rule.none ?? [])].some((part) => {
      if (!parts.has(part)) return false;
      const { beside, places } = companyOf(rule, part, entries);
      return beside.some((rest) => isReason(`${guard.phrase}${rest}`, places));
    }),
  );
}

/** Whether something felt that is no plain expression would count inside the phrase if the phrase were not there. */
function keepsApart(
  plain: LexiconEntry,
  felt: readonly LexiconEntry[],
  inside: (inner: LexiconEntry, outer: LexiconEntry) => boolean,
): boolean {
  const within = felt.filter((entry) => inside(entry, plain));
  return within.some(
    (entry) => entry.code !== 'plain' && !within.some((wider) => wider.code === 'plain' && inside(entry, wider)),
  );
}

function livesIn({ kind, feel = 0 }: LexiconEntry, layer: string): boolean {
  if (kind === 'topic') return layer === 'topic' || layer === 'all' || (layer === 'sentiment' && feel !== 0);
  if (kind === 'sentiment' || kind === 'modifier') return layer === 'sentiment' || layer === 'all';
  return kind === 'flag' && (layer === 'flag' || layer === 'all');
}
