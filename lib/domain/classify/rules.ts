import { withoutMarks } from '../vietnamese';
import { topics } from '../vocabulary';
import { type Automaton, AutomatonBuilder } from './automaton';
import { MASK } from './letters';
import { type Attributes, type EntryKind, flagParts, type Group, type LexiconFile, lexiconFiles } from './lexicon';
import { modifierCodes, Pattern, Rule, sentimentCodes, syllable } from './pattern';
import { Vocabulary } from './words';

export type Rules = {
  readonly vocabulary: Vocabulary;
  readonly patterns: readonly Pattern[];
  /** The words of all phrases as numbers of the vocabulary. */
  readonly forms: Int32Array;
  /** Over words as spelled, for texts written with marks; and the number of the pattern that ends in a state. */
  readonly exact: Automaton;
  readonly exactEndings: Int32Array;
  /** Words of each pattern. */
  readonly sizes: Uint8Array;
  /** Over words without marks, for all other texts; and where in `spellings` the phrases begin that end in a state. */
  readonly bare: Automaton;
  readonly bareEndings: Int32Array;
  /**
   * How the phrases are spelled that differ only in their marks, side by side so that comparing touches little memory: their
   * number of words and how many they are; then for each its number in `patterns`, 1 if it `countsBare`, and its words.
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
  const { forms, starts } = spell(files, vocabulary);
  const exact = new AutomatonBuilder(vocabulary.bareOfForm.length, forms.length, starts.length);
  const bare = new AutomatonBuilder(vocabulary.bareWords, forms.length, starts.length);
  const bareWords = forms.map((form) => vocabulary.bareOfForm[form]!);
  const exactEndings = new Int32Array(forms.length + 1).fill(-1);
  const heads: (Pattern | null)[] = new Array(forms.length + 1).fill(null);
  const patterns: Pattern[] = [];
  let next = 0;
  for (const { kind, groups } of files) {
    for (const group of groups) {
      for (const entry of group.phrases) {
        const given = typeof entry === 'string' ? null : entry;
        const phrase = given === null ? (entry as string) : given.phrase;
        const start = starts[next++]!;
        const end = starts[next]!;
        const exactState = exact.add(forms, start, end);
        const state = bare.add(bareWords, start, end);
        const head = heads[state]!;
        if (exactEndings[exactState] === -1) {
          exactEndings[exactState] = patterns.length;
          const countsBare = end - start > 1 || !syllable.test(withoutMarks(phrase));
          heads[state] = new Pattern(patterns.length, start, end - start, countsBare, head);
          patterns.push(heads[state]);
        }
        const pattern = patterns[exactEndings[exactState]!]!;
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
    forms,
    exact: exact.finish(),
    exactEndings,
    sizes: Uint8Array.from(patterns, ({ size }) => size),
    bare: bare.finish(),
    ...packSpellings(patterns, heads, forms),
  };
}

/** All phrases as numbers of the vocabulary, one behind the other; phrase `n` is `[starts[n], starts[n + 1])`. */
function spell(files: readonly LexiconFile[], vocabulary: Vocabulary) {
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
  return { forms: Int32Array.from(forms), starts };
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

function packSpellings(patterns: readonly Pattern[], heads: readonly (Pattern | null)[], forms: Int32Array) {
  const bareEndings = new Int32Array(heads.length);
  const spellings = new Int32Array(forms.length + 4 * patterns.length);
  let at = 0;
  for (let state = 0; state < heads.length; state++) {
    const head = heads[state]!;
    if (head === null) continue;
    bareEndings[state] = at;
    spellings[at] = head.size;
    const count = at + 1;
    at += 2;
    for (let pattern: Pattern | null = head; pattern !== null; pattern = pattern.sibling) {
      spellings[count]!++;
      spellings[at++] = pattern.number;
      spellings[at++] = pattern.countsBare ? 1 : 0;
      for (let k = pattern.start; k < pattern.start + pattern.size; k++) spellings[at++] = forms[k]!;
    }
  }
  return { bareEndings, spellings };
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
