import { Automaton } from './automaton';
import { type BareRules, compileBare } from './bare-rules';
import { EntryTable, type PhraseMarks } from './entry-table';
import { faceRules } from './faces';
import { Finds } from './finds';
import { type EntryKind, type EntryObject, type LexiconFile, lexiconFiles } from './lexicon';
import { Reader } from './normalise';
import { HAS_MARKS, isPlainWithoutMarks, PART, type Rule } from './phrase';
import { type Phrases, spellPhrases } from './phrases';
import { contextNumbers, Section } from './section';
import { Weigher } from './weigher';
import { Vocabulary } from './words';

const noMarks: PhraseMarks = { traits: 0, contexts: 0, parts: 0 };

/**
 * Compiled word lists. The entries of the lists are numbered from 1 in their order; the ending of a phrase is the number of its
 * first entry. What a phrase is and says is worked out when it is first found, what only texts without marks need when the first
 * of these comes.
 */
export class Rules {
  readonly vocabulary = new Vocabulary();
  readonly reader = new Reader(this.vocabulary);
  readonly finds = new Finds(this.reader.engine);
  readonly weigher: Weigher;
  /** Over words as spelled. */
  readonly exact: Automaton;
  readonly entries: EntryTable;

  private readonly phrases: Phrases;
  /** By entry of the lists: what they say, its group, and the next entry of the same phrase (0 when there is none). */
  private readonly listed: (string | EntryObject)[] = [''];
  private readonly sections: (Section | undefined)[] = [undefined];
  private readonly following: Int32Array;
  private ofBare: BareRules | undefined;

  /** Throws when an entry names a context nobody defines. */
  constructor(files: readonly LexiconFile[]) {
    const texts = this.readLists(files);
    const count = this.listed.length;
    const { engine } = this.reader;
    this.following = new Int32Array(count);
    this.entries = new EntryTable(engine, count + faceRules.length);
    this.phrases = spellPhrases(texts, this.vocabulary);
    const { words, starts } = this.phrases;
    this.exact = new Automaton(engine, this.vocabulary.formCount, words.length - texts.length);
    this.exact.give(words);
    const last = new Int32Array(count);
    for (let entry = 1; entry < count; entry++) {
      const ending = this.exact.insert(starts[entry - 1]!, starts[entry]!, entry);
      if (ending !== entry) this.following[last[ending]!] = entry;
      last[ending] = entry;
    }
    this.weigher = new Weigher(this);
    this.weigher.setFaces(faceRules.map((rule, place) => this.entries.add(count + place, noMarks, [rule])));
  }

  /** Tells the engine of a phrase that was found for the first time; returns the number of its first entry. */
  tellEntries(ending: number): number {
    let marks = noMarks;
    for (let entry = ending; entry !== 0; entry = this.following[entry]!) {
      const section = this.sections[entry]!;
      marks = {
        traits: marks.traits | section.layersOf(this.listed[entry]!) | section.traits,
        contexts: marks.contexts | section.contexts,
        parts: marks.parts | section.parts,
      };
    }
    return this.entries.add(ending, { ...marks, traits: marks.traits | traitsOfMarks(marks) }, this.rulesOf(ending));
  }

  /** What all entries of a phrase say, in the order of the lists. */
  rulesOf(ending: number): Rule[] {
    const rules: Rule[] = [];
    for (let entry = ending; entry !== 0; entry = this.following[entry]!) {
      rules.push(this.sections[entry]!.rule(this.listed[entry]!));
    }
    return rules;
  }

  /** All phrases, by their endings. */
  get endings(): number[] {
    const repeated = new Set(this.following);
    return Array.from(this.listed.keys()).filter((entry) => entry > 0 && !repeated.has(entry));
  }

  get bare(): BareRules {
    this.ofBare ??= compileBare(this.reader.engine, this.vocabulary, this.phrases, this.endings, (ending) =>
      this.countsBare(ending),
    );
    return this.ofBare;
  }

  private readLists(files: readonly LexiconFile[]): string[] {
    const numbers = contextNumbers(files);
    const texts: string[] = [];
    for (const { kind, groups } of files) {
      for (const group of groups) {
        const section = new Section(kind as EntryKind, group, numbers);
        for (const entry of group.phrases) {
          this.listed.push(entry);
          this.sections.push(section);
          texts.push(typeof entry === 'string' ? entry : entry.phrase);
        }
      }
    }
    return texts;
  }

  /** What the lists say last, else what its form does. */
  private countsBare(ending: number): boolean {
    let said: boolean | undefined;
    for (let entry = ending; entry !== 0; entry = this.following[entry]!) {
      const own = this.listed[entry]!;
      said = (typeof own === 'string' ? undefined : own.nomark) ?? this.sections[entry]!.group.nomark ?? said;
    }
    const first = this.listed[ending]!;
    const { starts } = this.phrases;
    const words = starts[ending]! - starts[ending - 1]!;
    return said ?? isPlainWithoutMarks(typeof first === 'string' ? first : first.phrase, words);
  }
}

/** The traits that follow from the contexts and parts of a phrase. */
function traitsOfMarks({ contexts, parts }: PhraseMarks): number {
  const isSeveral = (parts & (parts - 1)) !== 0;
  return contexts !== 0 || isSeveral ? HAS_MARKS : (32 - Math.clz32(parts)) << PART;
}

let compiled: Rules | undefined;

/** The rules of the shipped lexicon; compiled at first use and kept. */
export function rules(): Rules {
  compiled ??= new Rules(lexiconFiles);
  return compiled;
}
