import { topics } from '../vocabulary';
import { type Automaton, type Phrases, Trie } from './automaton';
import { type BareRules, compileBare } from './bare-rules';
import { MASK } from './letters';
import { type Attributes, type EntryKind, flagParts, type Group, type LexiconFile, lexiconFiles } from './lexicon';
import { factsOf, modifierCodes, Pattern, Rule, sentimentCodes } from './pattern';
import { Vocabulary } from './words';

/** Compiled word lists. What only texts without marks need is made when the first one comes. */
export class Rules {
  private ofBare: BareRules | undefined;

  constructor(
    readonly vocabulary: Vocabulary,
    readonly patterns: readonly Pattern[],
    /** The first rule of each pattern. */
    readonly firsts: readonly Rule[],
    /** Over words as spelled, for texts written with marks. An ending is one more than the number of its pattern. */
    readonly exact: Automaton,
    /** Four numbers for each ending: see `factsOf`. */
    readonly facts: Int32Array,
    private readonly words: Int32Array,
  ) {}

  get bare(): BareRules {
    this.ofBare ??= compileBare(this.vocabulary, this.patterns, this.words);
    return this.ofBare;
  }
}

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
  const endings = new Int32Array(exact.states);
  const patterns: Pattern[] = [];
  let next = 0;
  for (const { kind, groups } of files) {
    for (const group of groups) {
      for (const entry of group.phrases) {
        const given = typeof entry === 'string' ? null : entry;
        const phrase = given === null ? (entry as string) : given.phrase;
        const at = next++;
        const state = exact.ends[at]!;
        if (endings[state] === 0) {
          endings[state] = patterns.push(new Pattern(patterns.length, starts[at]!, starts[at + 1]! - starts[at]!));
        }
        const pattern = patterns[endings[state]! - 1]!;
        pattern.nomark = given?.nomark ?? group.nomark ?? pattern.nomark;
        pattern.add(ruleOf(kind as EntryKind, phrase, given ?? group, group, contexts));
      }
    }
  }
  const firsts = patterns.map((pattern) => pattern.first!);
  return new Rules(vocabulary, patterns, firsts, exact.finish(endings, patterns.length), factsOf(patterns), words);
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

function ruleOf(
  kind: EntryKind,
  phrase: string,
  own: Attributes,
  group: Group,
  contexts: ReadonlyMap<string, number>,
): Rule {
  const { code } = group;
  const number = kind === 'context' ? contexts.get(code)! : (codeLists[kind]?.indexOf(code) ?? -1);
  const feel = kind === 'sentiment' ? 0 : (own.feel ?? group.feel ?? 0);
  const needs = contextOf(own.needs ?? group.needs, contexts);
  const unless = contextOf(own.unless ?? group.unless, contexts);
  return new Rule(kind, code, number, phrase, own.weight ?? group.weight ?? 1, feel, needs, unless);
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
