import { cuesOf } from './cues';
import { ENTRIES, type Engine, MARKS, NUMBERS, SAID } from './engine';
import { flagReasons } from './flags';
import type { EntryKind } from './lexicon';
import type { Rule } from './phrase';

/** Numbers an entry takes in the engine's memory, and their places: see `engine/entries.ts`. The first two are of eight bytes. */
const entrySize = 8;
const traitsAt = 4;
const bitsAt = 5;
const cuesAt = 6;
const marksSize = 2;
const saidOfEntry = 3;

const kinds: readonly EntryKind[] = ['sentiment', 'topic', 'flag', 'modifier', 'guard', 'context'];
const codeAt = 3;
const codeMask = 31;
const needsAt = 8;
const unlessAt = 14;
const hasNext = 1 << 16;

/** What a phrase is: its layers and traits, and one bit for each context and part of flags. */
export type PhraseMarks = { readonly traits: number; readonly contexts: number; readonly parts: number };

/** What the engine knows of the phrases found so far, by numbers from 1 in the order in which they were found. */
export class EntryTable {
  /**
   * What reasons say, as the engine numbers it: the codes of feelings, code and id of each rule of flags, and of each entry its code,
   * id and phrase, side by side since they are asked for most.
   */
  readonly said: string[] = ['positive', 'negative', ...flagReasons];
  private readonly rules: Rule[] = [];
  private readonly start: number;
  private readonly marks: number;

  /** Room for so many entries. */
  constructor(
    private readonly engine: Engine,
    count: number,
  ) {
    const entries = engine.run.allocate(4 * entrySize * (count + 1));
    const marks = engine.run.allocate(4 * marksSize * (count + 1));
    const numbers = engine.run.allocate(2 * (count + 1));
    engine.look();
    engine.ints[ENTRIES] = entries;
    engine.ints[MARKS] = marks;
    engine.ints[NUMBERS] = numbers;
    engine.ints[SAID] = this.said.length - saidOfEntry;
    this.start = entries >> 2;
    this.marks = marks >> 2;
  }

  /** Tells all entries of a phrase, which is `ending` in the lists; returns the number of the first. */
  add(ending: number, { traits, contexts, parts }: PhraseMarks, rules: readonly Rule[]): number {
    const { ints, run } = this.engine;
    const first = this.rules.length + 1;
    ints[this.start + first * entrySize + traitsAt] = traits;
    ints.set([contexts, parts], this.marks + first * marksSize);
    rules.forEach((rule, place) => {
      this.tell(rule, place < rules.length - 1);
    });
    new Uint16Array(run.memory.buffer)[(ints[NUMBERS]! >> 1) + ending] = first;
    return first;
  }

  /** What all entries of a phrase say, by the number of the first. */
  allOf(first: number): Rule[] {
    const { ints } = this.engine;
    let last = first;
    while (ints[this.start + last * entrySize + cuesAt]! >= hasNext) last++;
    return this.rules.slice(first - 1, last);
  }

  private tell(rule: Rule, isFollowed: boolean): void {
    const { ints, floats } = this.engine;
    this.rules.push(rule);
    this.said.push(rule.code, rule.id, rule.phrase);
    const at = this.start + this.rules.length * entrySize;
    ints[at + bitsAt] =
      kinds.indexOf(rule.kind) |
      ((rule.number & codeMask) << codeAt) |
      ((rule.needs + 1) << needsAt) |
      ((rule.unless + 1) << unlessAt);
    ints[at + cuesAt] = cuesOf(rule) | (isFollowed ? hasNext : 0);
    floats.set([rule.weight, rule.feel], at >> 1);
  }
}
