import { engineCode } from './engine-code';
import { classOf } from './letters';
import { plainSigns } from './plain-signs';
import type { Short } from './words';

/** What the engine leaves to its hosts: everything rare, and everything that takes strings. See `engine/host.ts`. */
export type ReadingHost = {
  meet(from: number, to: number): number;
  spellsOut(from: number, to: number, c: number): boolean;
  readOdd(from: number, to: number): number;
  readSign(at: number, c: number, wordFrom: number, end: number): number;
};

export type WeighingHost = {
  tellEntries(ending: number): number;
};

/** What `engine/exports.ts` exports. Addresses and counts are whole numbers. */
type Exports = {
  readonly memory: WebAssembly.Memory;
  allocate(bytes: number): number;
  reach(end: number): void;
  forgetWords(): void;
  remember(from: number, to: number, form: number, facts: number): number;
  addWord(form: number, facts: number, from: number, to: number): void;
  addSign(sign: number, from: number, to: number): void;
  read(from: number, to: number, next: number): number;
  makeAutomaton(wordCount: number, places: number): number;
  insert(automaton: number, words: number, length: number, ending: number): number;
  findSpelled(automaton: number): void;
  findBare(automaton: number, spellings: number, unmarked: number): void;
  weigh(facts: number): void;
};

/** Addresses of `engine/memory.ts`; those of its state by fours, in the order of its fields. */
const stateAt = 0x400 >> 2;
const classesAt = 0x10000;
const textAt = 0x20000;
const plainSignsAt = 0x28000;
const shortsAt = 0x28100 >> 2;
/** Where tables made later begin. */
const leastMemory = 0x69000;
/** Numbers a short form takes, and how many there is room for. */
const shortSize = 12;
const mostShorts = 600;
const mostWords = 4;
const space = 0x20;
export const WORDS = stateAt;
export const FINDS = stateAt + 2;
export const ENTRIES = stateAt + 3;
export const NUMBERS = stateAt + 4;
export const MARKS = stateAt + 5;
export const WORD_COUNT = stateAt + 6;
export const SIGN_COUNT = stateAt + 7;
export const TYPED = stateAt + 8;
export const BARE_TYPED = stateAt + 9;
export const SEEN = stateAt + 10;
export const FIND_COUNT = stateAt + 11;
export const STEPS = stateAt + 16;
export const GLAD_FACE = stateAt + 17;
export const UPSET_FACE = stateAt + 18;
export const FLAG_COUNT = stateAt + 19;
export const REASONS = stateAt + 20;
export const REASON_COUNT = stateAt + 21;
export const IN_ORDER = stateAt + 22;
export const TOPIC_COUNT = stateAt + 23;
export const SUGGESTION = stateAt + 24;
export const FLAGS = stateAt + 25;
export const SAID = stateAt + 26;
/** By eights. */
export const SCORE = (stateAt + 28) >> 1;
/** Other places in it, by fours. */
export const flagRulesAt = 0xb00 >> 2;
export const namedAt = 0xd00 >> 2;
export const orderAt = 0xe00 >> 2;

/** Most code units of a text that are read at once; the one behind them is looked at too. */
export const longestStretch = 1 << 13;

let code: WebAssembly.Module | undefined;

function compiledCode(): WebAssembly.Module {
  code ??= new WebAssembly.Module(bytesOf(engineCode));
  return code;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (typeof Buffer !== 'undefined') return Uint8Array.from(Buffer.from(base64, 'base64'));
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** One memory in which texts are read and phrases found. What was read is valid until the next text. */
export class Engine {
  readonly run: Exports;
  /** The memory as numbers; anew when it has grown. */
  ints: Int32Array;
  floats: Float64Array;
  reader!: ReadingHost;
  weigher!: WeighingHost;
  /** Gives the engine the stretch `[from, to)` of a text, and the code unit behind it, at its end a space. */
  give!: Copier;

  constructor() {
    const host: ReadingHost & WeighingHost = {
      meet: (from, to) => this.reader.meet(from, to),
      spellsOut: (from, to, c) => this.reader.spellsOut(from, to, c),
      readOdd: (from, to) => this.reader.readOdd(from, to),
      readSign: (at, c, wordFrom, end) => this.reader.readSign(at, c, wordFrom, end),
      tellEntries: (ending) => {
        this.look();
        return this.weigher.tellEntries(ending);
      },
    };
    this.run = new WebAssembly.Instance(compiledCode(), { host }).exports as unknown as Exports;
    this.run.reach(leastMemory);
    new Uint8Array(this.run.memory.buffer).set(classOf, classesAt);
    new Uint8Array(this.run.memory.buffer).set(plainSigns, plainSignsAt);
    this.ints = new Int32Array(0);
    this.floats = new Float64Array(0);
    this.look();
  }

  /** Keeps a table for good; returns its address. */
  keep(table: Int32Array | Uint8Array): number {
    const address = this.run.allocate(table.byteLength);
    this.look();
    new Uint8Array(this.run.memory.buffer, address, table.byteLength).set(
      new Uint8Array(table.buffer, table.byteOffset, table.byteLength),
    );
    return address;
  }

  /** Tells the engine of a short form, by its number. */
  tellShort(number: number, { forms, facts, unit }: Short): void {
    if (number >= mostShorts || forms.length > mostWords) throw new RangeError('lexicon: too many short forms');
    this.look();
    const at = shortsAt + number * shortSize;
    this.ints.set([forms.length, unit?.form ?? -1, unit?.facts ?? 0, 0], at);
    forms.forEach((form, part) => {
      this.ints.set([form, facts[part]!], at + 4 + 2 * part);
    });
  }

  /** Looks at the memory anew where it has grown, which leaves the earlier views without any length. */
  look(): void {
    if (this.ints.length !== 0) return;
    const { buffer } = this.run.memory;
    this.ints = new Int32Array(buffer);
    this.floats = new Float64Array(buffer);
    this.give = copier(buffer);
  }
}

type Copier = (text: string, from: number, to: number) => void;

/** Node.js copies strings as they are, six times as fast as one code unit after the other. */
function copier(memory: ArrayBuffer): Copier {
  const units = new Uint16Array(memory, textAt, longestStretch + 1);
  if (typeof Buffer === 'undefined') {
    return (text, from, to) => {
      for (let at = from; at <= to; at++) units[at - from] = at < text.length ? text.charCodeAt(at) : space;
    };
  }
  const target = Buffer.from(memory, textAt, 2 * (longestStretch + 1));
  return (text, from, to) => {
    target.write(text.slice(from, to + 1), 'utf16le');
    if (to === text.length) units[to - from] = space;
  };
}
