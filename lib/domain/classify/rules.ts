import { type Automaton, Trie } from './automaton';
import { type BareRules, compileBare, type Spelling } from './bare-rules';
import { type EntryKind, type EntryObject, type LexiconFile, lexiconFiles } from './lexicon';
import { HAS_MARKS, isPlainWithoutMarks, PART, type Rule } from './phrase';
import { contextNumbers, Section } from './section';
import { MASK, Vocabulary } from './words';

type Entry = { readonly section: Section; readonly entry: string | EntryObject };

/**
 * Compiled word lists. An ending is the number of a phrase, from 1. What each phrase says is worked out when it is first
 * found, what only texts without marks need when the first of these comes.
 */
export class Rules {
  readonly vocabulary = new Vocabulary();
  /** Over words as spelled. */
  readonly exact: Automaton;
  /** By ending: its layers and traits, see `phrase.ts`. */
  readonly traits: Uint16Array;
  /** By ending, two numbers: one bit for each context it is, and for each part of flags. */
  readonly marks: Int32Array;
  /** By ending: what the lists say of it, and its words. */
  private readonly entries: Entry[][] = [[]];
  private readonly forms: (readonly number[])[] = [[]];
  private readonly made: (Rule | undefined)[];
  private ofBare: BareRules | undefined;

  /** Throws when an entry names a context nobody defines. */
  constructor(files: readonly LexiconFile[]) {
    const trie = new Trie();
    const known = new Map<string, readonly number[]>();
    const numbers = contextNumbers(files);
    const most = countPhrases(files) + 1;
    this.traits = new Uint16Array(most);
    this.marks = new Int32Array(2 * most);
    for (const { kind, groups } of files) {
      for (const group of groups) {
        const section = new Section(kind as EntryKind, group, numbers);
        for (const entry of group.phrases) {
          const forms = this.formsOf(typeof entry === 'string' ? entry : entry.phrase, known);
          const ending = trie.insert(forms, this.forms.length);
          if (ending === this.forms.length) {
            this.forms.push(forms);
            this.entries.push([]);
          }
          this.entries[ending]!.push({ section, entry });
          this.traits[ending]! |= section.layersOf(entry) | section.traits;
          this.marks[2 * ending]! |= section.contexts;
          this.marks[2 * ending + 1]! |= section.parts;
        }
      }
    }
    for (let ending = 1; ending < this.forms.length; ending++) this.traits[ending]! |= marksOf(this.marks, ending);
    this.exact = trie.layOut(this.vocabulary.formCount);
    this.made = new Array(this.forms.length);
  }

  /** The first rule of a phrase, which leads to the others. */
  of(ending: number): Rule {
    return this.made[ending] ?? this.make(ending);
  }

  /** All rules of a phrase, in the order of the lists. */
  allOf(ending: number): Rule[] {
    const all: Rule[] = [];
    for (let rule: Rule | null = this.of(ending); rule !== null; rule = rule.next) all.push(rule);
    return all;
  }

  /** One bit for each part of flags a phrase is. */
  partsOf(ending: number): number {
    return this.marks[2 * ending + 1]!;
  }

  /** The rules of each phrase, for checks. */
  get phrases(): readonly (readonly Rule[])[] {
    return Array.from({ length: this.made.length - 1 }, (_, index) => this.allOf(index + 1));
  }

  private make(ending: number): Rule {
    const rules = this.entries[ending]!.map(({ section, entry }) => section.rule(entry));
    for (let at = 1; at < rules.length; at++) rules[at - 1]!.next = rules[at]!;
    this.made[ending] = rules[0]!;
    return rules[0]!;
  }

  get bare(): BareRules {
    this.ofBare ??= compileBare(
      this.vocabulary,
      this.forms.slice(1).map((forms, index): Spelling => {
        return { ending: index + 1, forms, countsBare: this.countsBare(index + 1) };
      }),
    );
    return this.ofBare;
  }

  /** What the lists say last, else what its form does. */
  private countsBare(ending: number): boolean {
    const entries = this.entries[ending]!;
    const said = entries.findLast(({ section, entry }) => saidOfBare(section, entry) !== undefined);
    if (said !== undefined) return saidOfBare(said.section, said.entry)!;
    const { entry } = entries[0]!;
    return isPlainWithoutMarks(typeof entry === 'string' ? entry : entry.phrase, this.forms[ending]!.length);
  }

  /** A phrase's words; `[` may open it, for redaction masks. */
  private formsOf(phrase: string, known: Map<string, readonly number[]>): number[] {
    const forms: number[] = [];
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
        own = this.vocabulary.add(word);
        known.set(word, own);
      }
      for (let part = 0; part < own.length; part++) forms.push(own[part]!);
      start = end + 1;
    }
    return forms;
  }
}

/** The traits that follow from the marks of a phrase. */
function marksOf(marks: Int32Array, ending: number): number {
  const parts = marks[2 * ending + 1]!;
  const isSeveral = (parts & (parts - 1)) !== 0;
  return marks[2 * ending] !== 0 || isSeveral ? HAS_MARKS : (32 - Math.clz32(parts)) << PART;
}

const saidOfBare = ({ group }: Section, entry: string | EntryObject) =>
  (typeof entry === 'string' ? undefined : entry.nomark) ?? group.nomark;

const countPhrases = (files: readonly LexiconFile[]) =>
  files.reduce((all, { groups }) => groups.reduce((sum, { phrases }) => sum + phrases.length, all), 0);

let compiled: Rules | undefined;

/** The rules of the shipped lexicon; compiled at first use and kept. */
export function rules(): Rules {
  compiled ??= new Rules(lexiconFiles);
  return compiled;
}
