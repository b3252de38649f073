import { topics } from '../vocabulary';
import type { Phrases } from './automaton';
import type { Spelling } from './bare-rules';
import { type EntryKind, type EntryObject, flagParts, type Group, type LexiconFile } from './lexicon';
import {
  FEEL_LAYER,
  FLAG_LAYER,
  guarded,
  isPlainWithoutMarks,
  modifierCodes,
  Pattern,
  Rule,
  sentimentCodes,
  TOPIC_LAYER,
} from './pattern';

/** A group with what its entries have in common, as numbers. */
type Place = {
  readonly kind: EntryKind;
  readonly group: Group;
  readonly number: number;
  readonly contexts: number;
  readonly parts: number;
};

/** All entries of the lists in their order, and which of them are of one phrase. */
export class Entries {
  readonly phrases: string[] = [];
  private readonly own: (EntryObject | null)[] = [];
  private readonly places: Place[] = [];
  private readonly contexts: ReadonlyMap<string, number>;
  /** By ending, the first entry; by entry, the next of the same phrase; 1 more than its number, 0 when there is none. */
  private readonly first: number[] = [0];
  private readonly next: Int32Array;

  /** Throws when an entry names a context nobody defines. */
  constructor(files: readonly LexiconFile[]) {
    this.contexts = contextNumbers(files);
    for (const { kind, groups } of files) {
      for (const group of groups) {
        this.contextOf(group.needs);
        this.contextOf(group.unless);
        const place = this.placeOf(kind as EntryKind, group);
        for (const entry of group.phrases) {
          const own = typeof entry === 'string' ? null : entry;
          if (own !== null) {
            this.contextOf(own.needs);
            this.contextOf(own.unless);
          }
          this.phrases.push(own === null ? (entry as string) : own.phrase);
          this.own.push(own);
          this.places.push(place);
        }
      }
    }
    this.next = new Int32Array(this.phrases.length);
  }

  /** Numbers the phrases by the states they end in; writes the numbers into `endings` and returns the greatest. */
  gather(ends: Int32Array, endings: Int32Array): number {
    const last = [0];
    for (let entry = 0; entry < ends.length; entry++) {
      const state = ends[entry]!;
      const ending = endings[state]!;
      if (ending === 0) {
        endings[state] = this.first.length;
        this.first.push(entry + 1);
        last.push(entry);
      } else {
        this.next[last[ending]!] = entry + 1;
        last[ending] = entry;
      }
    }
    return this.first.length - 1;
  }

  /** See `Rules.facts`. */
  facts(greatest: number, { starts }: Phrases): Int32Array {
    const facts = new Int32Array(4 * (greatest + 1));
    for (let ending = 1; ending <= greatest; ending++) {
      const head = this.first[ending]! - 1;
      let contexts = 0;
      let parts = 0;
      let layers = 0;
      let displaces = 0;
      for (let entry = head; entry !== none; entry = this.next[entry]! - 1) {
        const place = this.places[entry]!;
        contexts |= place.contexts;
        parts |= place.parts;
        layers |= this.layersOf(entry);
        if (place.kind === 'guard') displaces |= guarded[place.group.code]!;
      }
      displaces |= layers & TOPIC_LAYER ? TOPIC_LAYER | FEEL_LAYER : layers & ~FLAG_LAYER;
      const at = 4 * ending;
      facts[at] = starts[head + 1]! - starts[head]!;
      facts[at + 1] = contexts;
      facts[at + 2] = parts;
      facts[at + 3] = layers + 8 * displaces;
    }
    return facts;
  }

  patternOf(ending: number): Pattern {
    const rules: Rule[] = [];
    let parts = 0;
    for (let entry = this.first[ending]! - 1; entry !== none; entry = this.next[entry]! - 1) {
      rules.push(this.ruleOf(entry));
      parts |= this.places[entry]!.parts;
    }
    return new Pattern(ending, rules, parts);
  }

  /** How each phrase is spelled, for reading without marks. */
  spellings({ words, starts }: Phrases): Spelling[] {
    return this.first.slice(1).map((head) => ({
      words,
      start: starts[head - 1]!,
      size: starts[head]! - starts[head - 1]!,
      countsBare: this.countsBare(head - 1, starts[head]! - starts[head - 1]!),
    }));
  }

  /** What the lists say, else what its form does. */
  private countsBare(head: number, size: number): boolean {
    let said: boolean | undefined;
    for (let entry = head; entry !== none; entry = this.next[entry]! - 1) {
      said = this.own[entry]?.nomark ?? this.places[entry]!.group.nomark ?? said;
    }
    return said ?? isPlainWithoutMarks(this.phrases[head]!, size);
  }

  private ruleOf(entry: number): Rule {
    const { kind, group, number } = this.places[entry]!;
    const own = this.own[entry] ?? group;
    const needs = this.contextOf(own.needs ?? group.needs);
    const unless = this.contextOf(own.unless ?? group.unless);
    const weight = own.weight ?? group.weight ?? 1;
    return new Rule(kind, group.code, number, this.phrases[entry]!, weight, this.feelOf(entry), needs, unless);
  }

  private feelOf(entry: number): number {
    const { kind, group } = this.places[entry]!;
    return kind === 'sentiment' ? 0 : (this.own[entry]?.feel ?? group.feel ?? 0);
  }

  private layersOf(entry: number): number {
    const { kind } = this.places[entry]!;
    if (kind === 'topic') return this.feelOf(entry) === 0 ? TOPIC_LAYER : TOPIC_LAYER | FEEL_LAYER;
    if (kind === 'flag') return FLAG_LAYER;
    return kind === 'sentiment' || kind === 'modifier' ? FEEL_LAYER : 0;
  }

  private placeOf(kind: EntryKind, group: Group): Place {
    const number = kind === 'context' ? this.contextOf(group.code) : (codeLists[kind]?.indexOf(group.code) ?? none);
    return {
      kind,
      group,
      number,
      contexts: kind === 'context' ? 1 << number : 0,
      parts: kind === 'flag' ? 1 << number : 0,
    };
  }

  private contextOf(name: string | undefined): number {
    if (name === undefined) return none;
    const found = this.contexts.get(name);
    if (found === undefined) throw new Error(`lexicon: no context named ${name}`);
    return found;
  }
}

const none = -1;

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
