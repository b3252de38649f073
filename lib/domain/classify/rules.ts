import { withoutMarks } from '../vietnamese';
import { topics } from '../vocabulary';
import { type Automaton, type Phrases, Trie } from './automaton';
import { MASK } from './letters';
import { type Attributes, type EntryKind, flagParts, type Group, type LexiconFile, lexiconFiles } from './lexicon';
import { factsOf, modifierCodes, Pattern, Rule, sentimentCodes, syllable } from './pattern';
import { Vocabulary } from './words';

export type Rules = {
  readonly vocabulary: Vocabulary;
  readonly patterns: readonly Pattern[];
  /** The first rule of each pattern. */
  readonly firsts: readonly Rule[];
  /** Over words as spelled, for texts written with marks. An ending is one more than the number of its pattern. */
  readonly exact: Automaton;
  /** Over words without marks, for all other texts. An ending is one of the patterns that differ only in their marks. */
  readonly bare: Automaton;
  /** Four numbers for each ending: see `facts` in `pattern.ts`. */
  readonly facts: Int32Array;
  /** By ending of `bare`: where in `spellings` these patterns begin. */
  readonly heads: Int32Array;
  /**
   * How the patterns are spelled that differ only in their marks, side by side so that comparing touches little memory: their
   * number of words and how many they are; then for each its ending in `exact`, 1 if it `countsBare`, and its words.
   */
  readonly spellings: Int32Array;
};

let compiled: Rules | undefined;

/** The rules of the shipped lexicon; compiled at first use and kept. */
export function rules(): Rules {
  compiled ??= compileRules(lexiconFiles);
  return compiled;
}

/** Makes the automata and the rule tables from lexicon files. Throws when an entry names a context nobody defines. */
export function compileRules(files: readonly LexiconFile[]): Rules {
  const vocabulary = new Vocabulary();
  const contexts = contextNumbers(files);
  const phrases = spell(files, vocabulary);
  const { words, starts } = phrases;
  const exact = new Trie(vocabulary.bareOfForm.length, phrases);
  const bareWords = words.map((form) => vocabulary.bareOfForm[form]!);
  const bare = new Trie(vocabulary.bareWords, { words: bareWords, starts });
  const exactEndings = new Int32Array(exact.states);
  const bareEndings = new Int32Array(bare.states);
  const patterns: Pattern[] = [];
  let next = 0;
  for (const { kind, groups } of files) {
    for (const group of groups) {
      for (const entry of group.phrases) {
        const given = typeof entry === 'string' ? null : entry;
        const phrase = given === null ? (entry as string) : given.phrase;
        const at = next++;
        const exactState = exact.ends[at]!;
        const bareState = bare.ends[at]!;
        const head = patterns[bareEndings[bareState]! - 1] ?? null;
        if (exactEndings[exactState] === 0) {
          const size = starts[at + 1]! - starts[at]!;
          const countsBare = size > 1 || !syllable.test(withoutMarks(phrase));
          const number = patterns.push(new Pattern(patterns.length, starts[at]!, size, countsBare, head));
          exactEndings[exactState] = number;
          bareEndings[bareState] = number;
        }
        const pattern = patterns[exactEndings[exactState]! - 1]!;
        const countsBare = given?.nomark ?? group.nomark;
        if (countsBare !== undefined) pattern.countsBare = countsBare;
        const isNamesake = hasNamesake(pattern, head, kind, group.code);
        pattern.add(ruleOf(kind as EntryKind, phrase, given ?? group, group, contexts, isNamesake));
      }
    }
  }
  return {
    vocabulary,
    patterns,
    firsts: patterns.map((pattern) => pattern.first!),
    exact: exact.finish(exactEndings, patterns.length),
    bare: bare.finish(bareEndings, patterns.length),
    facts: factsOf(patterns),
    ...packSpellings(patterns, bareEndings, words),
  };
}

/** All phrases as numbers of the vocabulary, one behind the other; phrase `n` is `[starts[n], starts[n + 1])`. */
function spell(files: readonly LexiconFile[], vocabulary: Vocabulary): Phrases {
  const known = new Map<string, readonly number[]>();
  const forms: number[] = [];
  const starts = [0];
  for (const { groups } of files) {
    for (const { phrases } of groups) {
      for (const entry of phrases) {
        addForms(typeof entry === 'string' ? entry : entry.phrase, vocabulary, known, forms);
        starts.push(forms.length);
      }
    }
  }
  return { words: Int32Array.from(forms), starts };
}

/** Adds a phrase's words; `[` may open it, for redaction masks. */
function addForms(phrase: string, vocabulary: Vocabulary, known: Map<string, readonly number[]>, forms: number[]) {
  let start = 0;
  if (phrase.startsWith('[')) {
    forms.push(MASK);
    start = 1;
  }
  while (start < phrase.length) {
    let end = phrase.indexOf(' ', start);
    if (end === -1) end = phrase.length;
    const word = phrase.slice(start, end);
    let own = known.get(word);
    if (own === undefined) {
      own = vocabulary.add(word);
      known.set(word, own);
    }
    for (let part = 0; part < own.length; part++) forms.push(own[part]!);
    start = end + 1;
  }
}

/** Whether a phrase that differs from this one only in its marks says the same already. */
function hasNamesake(pattern: Pattern, head: Pattern | null, kind: string, code: string): boolean {
  for (let other = head; other !== null; other = other.sibling) {
    if (other === pattern) continue;
    for (let rule = other.first; rule !== null; rule = rule.next) {
      if (rule.kind === kind && rule.code === code) return true;
    }
  }
  return false;
}

function packSpellings(patterns: readonly Pattern[], bareEndings: Int32Array, words: Int32Array) {
  const heads = new Int32Array(patterns.length + 1);
  const spellings = new Int32Array(words.length + 4 * patterns.length);
  let at = 0;
  for (let state = 0; state < bareEndings.length; state++) {
    const ending = bareEndings[state]!;
    if (ending === 0) continue;
    heads[ending] = at;
    spellings[at] = patterns[ending - 1]!.size;
    const count = at + 1;
    at += 2;
    for (let pattern: Pattern | null = patterns[ending - 1]!; pattern !== null; pattern = pattern.sibling) {
      spellings[count]!++;
      spellings[at++] = pattern.number + 1;
      spellings[at++] = pattern.countsBare ? 1 : 0;
      for (let k = pattern.start; k < pattern.start + pattern.size; k++) spellings[at++] = words[k]!;
    }
  }
  return { heads, spellings };
}

function ruleOf(
  kind: EntryKind,
  phrase: string,
  own: Attributes,
  group: Group,
  contexts: ReadonlyMap<string, number>,
  isNamesake: boolean,
): Rule {
  const { code } = group;
  const number = kind === 'context' ? contexts.get(code)! : (codeLists[kind]?.indexOf(code) ?? -1);
  const feel = kind === 'sentiment' ? 0 : (own.feel ?? group.feel ?? 0);
  const needs = contextOf(own.needs ?? group.needs, contexts);
  const unless = contextOf(own.unless ?? group.unless, contexts);
  return new Rule(kind, code, number, phrase, own.weight ?? group.weight ?? 1, feel, needs, unless, isNamesake);
}

function contextOf(name: string | undefined, contexts: ReadonlyMap<string, number>): number {
  if (name === undefined) return -1;
  const found = contexts.get(name);
  if (found === undefined) throw new Error(`lexicon: no context named ${name}`);
  return found;
}

function contextNumbers(files: readonly LexiconFile[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { kind, groups } of files) {
    if (kind !== 'context') continue;
    for (const { code } of groups) if (!numbers.has(code)) numbers.set(code, numbers.size);
  }
  return numbers;
}

const codeLists: Readonly<Record<string, readonly string[] | undefined>> = {
  topic: topics,
  modifier: modifierCodes,
  sentiment: sentimentCodes,
  flag: flagParts,
};
