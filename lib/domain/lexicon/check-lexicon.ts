import { flags, topics } from '../vocabulary';
import { type Bound, contextCodes, partCodes } from './bounds';
import { factCodes, guardCodes, modifierCodes, sentimentCodes } from './entry-codes';
import type { FlagRule, LexiconFile } from './lexicon';
import type { LexiconEntry } from './lexicon-entries';
import type { ListReader } from './list-reader';

const lexiconProblemKinds = [
  'not_nfc',
  'not_lower_case',
  'not_spellable',
  'empty',
  'duplicate',
  'unknown_code',
  'both_sides',
  'unknown_context',
  'unused_context',
  'flag_rule',
  'past_bound',
  'weight',
  'shadowed',
  'idle_guard',
  'same_without_marks',
  'too_frequent',
] as const;

/** What is wrong with one entry of the word lists. */
export type LexiconProblem = {
  readonly kind: string;
  readonly code: string;
  readonly phrase: string;
  readonly problem: (typeof lexiconProblemKinds)[number];
  /** The entry it is in conflict with, what counts in its place, or the context it names. */
  readonly other?: string;
  /** Of a neutral corpus. */
  readonly share?: number;
  /** The bound it is past, and how many there are. */
  readonly past?: { readonly bound: Bound; readonly count: number };
};

const codes: Readonly<Record<string, readonly string[] | undefined>> = {
  topic: topics,
  sentiment: sentimentCodes,
  modifier: modifierCodes,
  guard: guardCodes,
};

/** Everything a reviewer would send back: spelling, repeats, codes nobody knows, a word both for and against. */
export function lexiconProblems(
  entries: readonly LexiconEntry[],
  isSpellable: ListReader['isSpellable'],
): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  const sides = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const { kind, code, phrase, letters } of entries) {
    const found = (problem: LexiconProblem['problem'], other?: string) =>
      problems.push({ kind, code, phrase, problem, ...(other === undefined ? {} : { other }) });
    if (codes[kind] && !codes[kind].includes(code)) found('unknown_code');
    if (phrase.trim() === '') found('empty');
    if (phrase !== phrase.normalize('NFC')) found('not_nfc');
    if (phrase !== phrase.toLowerCase()) found('not_lower_case');
    if (!isSpellable(phrase)) found('not_spellable');
    const key = `${kind} ${code} ${letters}`;
    if (seen.has(key)) found('duplicate', seen.get(key));
    else seen.set(key, phrase);
    if (kind !== 'sentiment') continue;
    const side = sides.get(letters);
    if (side !== undefined && side !== code) found('both_sides', side);
    sides.set(letters, code);
  }
  return problems;
}

/** Contexts that entries name and nobody defines, and contexts that no entry names. */
export function contextProblems(files: readonly LexiconFile[], entries: readonly LexiconEntry[]): LexiconProblem[] {
  const defined = new Set(contextCodes(files));
  const named = new Set(entries.flatMap(contextsNamed));
  const unknown = entries.flatMap((entry) =>
    contextsNamed(entry)
      .filter((context) => !defined.has(context))
      .map((context) => problemOf(entry, 'unknown_context', context)),
  );
  const unused = [...defined].filter((context) => !named.has(context));
  return [
    ...unknown,
    ...unused.map((code) => ({ kind: 'context', code, phrase: '', problem: 'unused_context' as const })),
  ];
}

function contextsNamed({ needs, unless }: LexiconEntry): string[] {
  return [needs, unless].filter((context) => context !== undefined);
}

/** A problem of one entry. */
export function problemOf(
  { kind, code, phrase }: LexiconEntry,
  problem: LexiconProblem['problem'],
  other?: string,
): LexiconProblem {
  return { kind, code, phrase, problem, ...(other === undefined ? {} : { other }) };
}

/** Parts a rule asks for that no phrase and no fact can give, and flags outside the vocabulary. */
export function flagRuleProblems(rules: readonly FlagRule[], files: readonly LexiconFile[]): string[] {
  const facts: readonly string[] = factCodes;
  const known = new Set(partCodes(files));
  const asked = new Set(rules.flatMap(({ all, none = [] }) => [...all, ...none]));
  return [
    ...rules.filter(({ flag }) => !(flags as readonly string[]).includes(flag)).map(({ id }) => `${id}: unknown flag`),
    ...[...asked].filter((part) => !known.has(part)).map((part) => `${part}: no such part`),
    ...[...known].filter((part) => !asked.has(part) && !facts.includes(part)).map((part) => `${part}: used by no rule`),
  ];
}
