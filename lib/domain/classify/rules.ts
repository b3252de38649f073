import { keepWithin } from '../lexicon/bounds';
import {
  type EntryKind,
  type EntryObject,
  type FlagRule,
  type LexiconFile,
  lexiconFiles,
  flagRules as shippedRules,
} from '../lexicon/lexicon';
import type { OwnLists } from '../lexicon/own-lists';
import { isPlainWithoutMarks } from '../lexicon/plain-without-marks';
import { Automaton } from './automaton';
import { type BareRules, compileBare } from './bare-rules';
import { type PreparedFlag, prepareFlags } from './flag-rules';
import { HAS_MARKS, PART, type Rule } from './phrase';
import { type Phrases, spellPhrases } from './phrases';
import { type Marks, type Numbers, numbersOf, Section } from './section';
import { Vocabulary } from './words';

/**
 * Compiled word lists. Entries are numbered from 1 in the order of the lists; the ending of a phrase is the number of its first
 * entry. What a phrase says is worked out when it is first found, what only texts without marks need when the first of these
 * comes.
 */
export class Rules {
  readonly vocabulary = new Vocabulary();
  /** Over words as spelled. */
  readonly exact: Automaton;
  /** By ending: its layers and traits, see `phrase.ts`. */
  readonly traits: Uint16Array;
  /** By ending: the contexts and parts of flags that it is, if any. */
  readonly marks: ReadonlyMap<number, Marks>;
  readonly flagRules: readonly PreparedFlag[];
  /** Words of the longest phrase. */
  readonly longest: number;

  private readonly phrases: Phrases;
  /** By entry: what the lists say, its group, and the next entry of the same phrase (0 when there is none). */
  private readonly entries: (string | EntryObject)[] = [''];
  private readonly sections: (Section | undefined)[] = [undefined];
  private readonly following: Int32Array;
  private readonly made: (Rule | undefined)[];
  private ofBare: BareRules | undefined;

  /**
   * Entries that are `off`, as `topic/NGAP/ngập nước`, are left out. Throws when an entry or a group names what nobody defines, and
   * `PastBound` when there is more than can be told apart.
   */
  constructor(files: readonly LexiconFile[], flagRules: readonly FlagRule[] = shippedRules, off?: ReadonlySet<string>) {
    const numbers = numbersOf(files);
    this.flagRules = prepareFlags(flagRules, numbers.parts);
    const texts = this.readEntries(files, numbers, off);
    const count = this.entries.length;
    keepWithin('entries', 'all', count - 1);
    this.traits = new Uint16Array(count);
    this.following = new Int32Array(count);
    this.made = new Array(count);
    this.phrases = spellPhrases(texts, this.vocabulary);
    const { words, starts } = this.phrases;
    this.exact = new Automaton(this.vocabulary.formCount, words.length - texts.length);
    const last = new Int32Array(count);
    const marks = new Map<number, Marks>();
    let longest = 0;
    for (let entry = 1; entry < count; entry++) {
      const ending = this.exact.insert(words, starts[entry - 1]!, starts[entry]!, entry);
      if (ending !== entry) this.following[last[ending]!] = entry;
      last[ending] = entry;
      const section = this.sections[entry]!;
      this.traits[ending]! |= section.layersOf(this.entries[entry]!) | section.traits;
      if (section.marks !== undefined) marks.set(ending, together(marks.get(ending), section.marks));
      const length = starts[entry]! - starts[entry - 1]!;
      if (length > longest) longest = length;
    }
    this.marks = marks;
    this.longest = longest;
    for (const [ending, own] of marks) this.traits[ending]! |= traitsOfMarks(own);
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

  /** The parts of flags a phrase is. */
  partsOf(ending: number): readonly number[] {
    return this.marks.get(ending)?.parts ?? noParts;
  }

  /** All phrases, by their endings. */
  get endings(): number[] {
    const repeated = new Set(this.following);
    return Array.from(this.entries.keys()).filter((entry) => entry > 0 && !repeated.has(entry));
  }

  get bare(): BareRules {
    this.ofBare ??= compileBare(this.vocabulary, this.phrases, this.endings, (ending) => this.countsBare(ending));
    return this.ofBare;
  }

  private readEntries(files: readonly LexiconFile[], numbers: Numbers, off?: ReadonlySet<string>): string[] {
    const texts: string[] = [];
    for (const { kind, groups } of files) {
      for (const group of groups) {
        const section = new Section(kind as EntryKind, group, numbers);
        for (const entry of group.phrases) {
          const phrase = typeof entry === 'string' ? entry : entry.phrase;
          if (!group.own && off?.has(`${kind}/${group.code}/${phrase}`)) continue;
          this.entries.push(entry);
          this.sections.push(section);
          texts.push(phrase);
        }
      }
    }
    return texts;
  }

  private make(ending: number): Rule {
    const first = this.sections[ending]!.rule(this.entries[ending]!);
    let last = first;
    for (let entry = this.following[ending]!; entry !== 0; entry = this.following[entry]!) {
      last.next = this.sections[entry]!.rule(this.entries[entry]!);
      last = last.next;
    }
    this.made[ending] = first;
    return first;
  }

  /** What the lists say last, else what its form does. */
  private countsBare(ending: number): boolean {
    let said: boolean | undefined;
    for (let entry = ending; entry !== 0; entry = this.following[entry]!) {
      const own = this.entries[entry]!;
      said = (typeof own === 'string' ? undefined : own.nomark) ?? this.sections[entry]!.group.nomark ?? said;
    }
    const first = this.entries[ending]!;
    const { starts } = this.phrases;
    const words = starts[ending]! - starts[ending - 1]!;
    return said ?? isPlainWithoutMarks(typeof first === 'string' ? first : first.phrase, words);
  }
}

const noParts: readonly number[] = [];

function together(known: Marks | undefined, own: Marks): Marks {
  if (known === undefined) return own;
  const { contexts, parts } = own;
  return { contexts: [...known.contexts, ...contexts], parts: [...new Set([...known.parts, ...parts])] };
}

/** The traits that follow from the marks of a phrase. */
function traitsOfMarks({ contexts, parts }: Marks): number {
  return contexts.length > 0 || parts.length > 1 ? HAS_MARKS : parts[0]! << PART;
}

let compiled: Rules | undefined;

/** The rules of the shipped lexicon; compiled at first use and kept. */
export function rules(): Rules {
  compiled ??= new Rules(lexiconFiles);
  return compiled;
}

/** The rules of the shipped lexicon with a board's own keywords. Throws as `Rules` does. */
export function rulesWith(own: OwnLists): Rules {
  return new Rules([...lexiconFiles, ...own.files], [...shippedRules, ...own.rules], new Set(own.off));
}
