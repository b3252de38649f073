import { type Automaton, type Phrases, Trie } from './automaton';
import { type BareRules, compileBare } from './bare-rules';
import { Entries } from './entries';
import { MASK } from './letters';
import { type LexiconFile, lexiconFiles } from './lexicon';
import type { Pattern } from './pattern';
import { Vocabulary } from './words';

/**
 * Compiled word lists. An ending is the number of a phrase, from 1. What each phrase says is worked out when it is first
 * found, what only texts without marks need when the first of these comes.
 */
export class Rules {
  private readonly made: (Pattern | undefined)[];
  private ofBare: BareRules | undefined;

  constructor(
    readonly vocabulary: Vocabulary,
    /** Over words as spelled, for texts written with marks. */
    readonly exact: Automaton,
    /** Four numbers for each ending: its words, its contexts, its parts, `layers + 8 × displaces`. The first four are empty. */
    readonly facts: Int32Array,
    private readonly phrases: Phrases,
    private readonly entries: Entries,
  ) {
    this.made = new Array(facts.length / 4);
  }

  pattern(ending: number): Pattern {
    const known = this.made[ending];
    if (known !== undefined) return known;
    const pattern = this.entries.patternOf(ending);
    this.made[ending] = pattern;
    return pattern;
  }

  /** All of them, for checks. */
  get patterns(): readonly Pattern[] {
    return Array.from({ length: this.made.length - 1 }, (_, index) => this.pattern(index + 1));
  }

  get bare(): BareRules {
    this.ofBare ??= compileBare(this.vocabulary, this.entries.spellings(this.phrases));
    return this.ofBare;
  }
}

let compiled: Rules | undefined;

/** The rules of the shipped lexicon; compiled at first use and kept. */
export function rules(): Rules {
  compiled ??= compileRules(lexiconFiles);
  return compiled;
}

/** Makes the automaton and the tables from lexicon files. Throws when an entry names a context nobody defines. */
export function compileRules(files: readonly LexiconFile[]): Rules {
  const vocabulary = new Vocabulary();
  const entries = new Entries(files);
  const phrases = spell(entries.phrases, vocabulary);
  const trie = new Trie(vocabulary.bareOfForm.length, phrases);
  const endings = new Int32Array(trie.states);
  const greatest = entries.gather(trie.ends, endings);
  return new Rules(vocabulary, trie.finish(endings, greatest), entries.facts(greatest, phrases), phrases, entries);
}

/** All phrases as numbers of the vocabulary, one behind the other; phrase `n` is `[starts[n], starts[n + 1])`. */
function spell(phrases: readonly string[], vocabulary: Vocabulary): Phrases {
  const known = new Map<string, readonly number[]>();
  const forms: number[] = [];
  const starts = [0];
  for (const phrase of phrases) {
    addForms(phrase, vocabulary, known, forms);
    starts.push(forms.length);
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
