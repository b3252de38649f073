import { type LexiconProblem, problemOf } from './check-lexicon';
import type { LexiconFile } from './lexicon';
import { entriesOf, type LexiconEntry, standsInside, standsInsideBare } from './lexicon-entries';
import { probeTexts, type TextReader } from './probes';

/**
 * Guards, and modifiers of code `plain`, that protect nothing: no phrase of their layer stands inside them, or a shorter
 * one of their kind already keeps it from counting.
 */
export function idleGuards(files: readonly LexiconFile[], read: TextReader): LexiconProblem[] {
  const entries = entriesOf(files);
  const felt = entries.filter((entry) => livesIn(entry, 'sentiment'));
  return entries.flatMap((entry) => {
    if (entry.kind === 'guard') return guards(entry, entries, read) ? [] : [problemOf(entry, 'idle_guard')];
    if (entry.kind === 'modifier' && entry.code === 'plain') {
      const isIdle = !keepsApart(entry, felt, standsInside) && !keepsApart(entry, felt, standsInsideBare);
      return isIdle ? [problemOf(entry, 'idle_guard')] : [];
    }
    return [];
  });
}

function guards(guard: LexiconEntry, entries: readonly LexiconEntry[], read: TextReader): boolean {
  const inside = entries.filter(
    (entry) => livesIn(entry, guard.code) && (standsInside(entry, guard) || standsInsideBare(entry, guard)),
  );
  if (inside.length === 0) return false;
  return probeTexts(guard.phrase).some((text) =>
    read(text).reasons.some(({ kind, phrase }) => kind === 'guard' && phrase === guard.phrase),
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
