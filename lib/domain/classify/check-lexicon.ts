import { flags, topics } from '../vocabulary';
import type { FlagRule, LexiconFile } from './lexicon';
import { modifierCodes } from './pattern';
import { isSpellable, spelledOut } from './spelled-out';

/** What is wrong with one entry of the word lists. */
export type LexiconProblem = {
  readonly kind: string;
  readonly code: string;
  readonly phrase: string;
  readonly problem:
    | 'not_nfc'
    | 'not_lower_case'
    | 'not_spellable'
    | 'empty'
    | 'duplicate'
    | 'unknown_code'
    | 'both_sides';
};

const codes: Readonly<Record<string, readonly string[] | undefined>> = {
  topic: topics,
  sentiment: ['positive', 'negative', 'action'],
  modifier: modifierCodes,
  guard: ['topic', 'sentiment', 'flag', 'all'],
};

/** Everything a reviewer would send back: spelling, repeats, codes nobody knows, a word both for and against. */
export function lexiconProblems(files: readonly LexiconFile[]): LexiconProblem[] {
  const problems: LexiconProblem[] = [];
  const sides = new Map<string, string>();
  for (const { kind, groups } of files) {
    const seen = new Set<string>();
    for (const { code, phrases } of groups) {
      for (const entry of phrases) {
        const phrase = typeof entry === 'string' ? entry : entry.phrase;
        const found = (problem: LexiconProblem['problem']) => problems.push({ kind, code, phrase, problem });
        if (codes[kind] && !codes[kind].includes(code)) found('unknown_code');
        if (phrase.trim() === '') found('empty');
        if (phrase !== phrase.normalize('NFC')) found('not_nfc');
        if (phrase !== phrase.toLowerCase()) found('not_lower_case');
        if (!isSpellable(phrase)) found('not_spellable');
        const key = `${code} ${spelledOut(phrase)}`;
        if (seen.has(key)) found('duplicate');
        seen.add(key);
        if (kind !== 'sentiment') continue;
        const word = key.slice(code.length);
        if (sides.has(word) && sides.get(word) !== code) found('both_sides');
        sides.set(word, code);
      }
    }
  }
  return problems;
}

/** Parts a rule asks for that no phrase and no fact can give, and flags outside the vocabulary. */
export function flagRuleProblems(rules: readonly FlagRule[], files: readonly LexiconFile[]): string[] {
  const facts = ['place', 'long-number'];
  const known = new Set([
    ...facts,
    ...files.flatMap(({ kind, groups }) => (kind === 'flag' ? groups.map(({ code }) => code) : [])),
  ]);
  const asked = new Set(rules.flatMap(({ all, none = [] }) => [...all, ...none]));
  return [
    ...rules.filter(({ flag }) => !(flags as readonly string[]).includes(flag)).map(({ id }) => `${id}: unknown flag`),
    ...[...asked].filter((part) => !known.has(part)).map((part) => `${part}: no such part`),
    ...[...known].filter((part) => !asked.has(part) && !facts.includes(part)).map((part) => `${part}: used by no rule`),
  ];
}
