import { needsOfPattern } from './needs';

/**
 * A pattern and its gate: the strings of which a text must hold some for the pattern to find anything in it. The gate is read off the
 * pattern, and whatever looks through whole texts takes nothing else, so that no rule is without one.
 */
export type Gated = {
  readonly pattern: RegExp;
  readonly gate: readonly number[];
  readonly digits: number;
  /** The same for one place, of a pattern all of whose matches begin where digits do. */
  readonly sticky?: RegExp;
};

/** What a text holds: the sets of which it has a string, as bits by their numbers, and where its digits begin and how many they are. */
export type Present = {
  readonly sets: readonly number[];
  readonly digits: number;
  readonly digitsAt: readonly number[];
};

/** Sets that nearly every text has one of tell nothing. */
const mostSets = 3;
const known = new Map<string, number>();
const sets: (readonly string[])[] = [];

/** The pattern with its gate, for folded texts; `folding` says what becomes of the letters of one for texts as written. */
export function gated(pattern: RegExp, folding?: (letter: string) => string): Gated {
  const needs = needsOfPattern(pattern, folding);
  const gate = needs.sets.slice(0, mostSets).map((strings) => {
    const key = strings.toSorted().join('\n');
    const number = known.get(key) ?? sets.push(strings) - 1;
    known.set(key, number);
    return number;
  });
  return { pattern, gate, digits: needs.digits };
}

/** The same for a pattern that only matches from the first of some digits on. */
export function gatedAtDigits(pattern: RegExp): Gated {
  return { ...gated(pattern), sticky: new RegExp(pattern.source, pattern.flags.replace('g', 'y')) };
}

let openAll = false;

/** Does some work with every gate open, to see that none changes what is found. */
export function withOpenGates<T>(work: () => T): T {
  openAll = true;
  try {
    return work();
  } finally {
    openAll = false;
  }
}

/** Whether the pattern can find nothing in a text. */
export function isShut({ gate, digits }: Gated, present: Present): boolean {
  if (present.digits < digits) return !openAll;
  for (let at = 0; at < gate.length; at++)
    if ((present.sets[gate[at]! >> 5]! & (1 << (gate[at]! & 31))) === 0) return !openAll;
  return false;
}

export const patternOf = ({ pattern }: Gated): RegExp => pattern;

/** What a pattern that only matches from digits on finds in a text; nothing of another. */
export function matchesAtDigits({ sticky }: Gated, { digitsAt }: Present, text: string): RegExpExecArray[] | undefined {
  if (!sticky || openAll) return undefined;
  const all: RegExpExecArray[] = [];
  let from = 0;
  for (const at of digitsAt) {
    if (at < from) continue;
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) continue;
    all.push(found);
    from = at + found[0].length;
  }
  return all;
}

/** All strings of all sets at once: from each state and kind of letter the next (Aho and Corasick, 1975), letters of no string at the root. */
type Automaton = {
  readonly sets: number;
  /** No bit for any of them. */
  readonly none: readonly number[];
  readonly next: Uint16Array;
  readonly ends: readonly (readonly number[] | undefined)[];
};

const kinds = 64;
const kindOf = new Uint8Array(0x1_0000);
let kindsUsed = 1;
const digit = 1;
kindOf.fill(digit, 0x30, 0x3a);
let automaton: Automaton = { sets: -1, none: [], next: new Uint16Array(kinds), ends: [] };

function compile(): Automaton {
  const next: number[][] = [new Array<number>(kinds).fill(0)];
  const ends: number[][] = [[]];
  sets.forEach((strings, set) => {
    for (const one of strings) {
      let state = 0;
      for (let at = 0; at < one.length; at++) {
        const code = one.charCodeAt(at);
        kindOf[code] ||= ++kindsUsed;
        if (kindsUsed >= kinds) throw new Error('more kinds of letters than there are');
        const kind = kindOf[code]!;
        if (next[state]![kind] === 0) {
          next[state]![kind] = next.push(new Array<number>(kinds).fill(0)) - 1;
          ends.push([]);
        }
        state = next[state]![kind]!;
      }
      if (!ends[state]!.includes(set)) ends[state]!.push(set);
    }
  });
  const fails = new Array<number>(next.length).fill(0);
  const queue = next[0]!.filter((state) => state !== 0);
  for (const state of queue) {
    const fail = fails[state]!;
    ends[state] = [...new Set([...ends[state]!, ...ends[fail]!])];
    for (let kind = 1; kind < kinds; kind++) {
      const child = next[state]![kind]!;
      const other = next[fail]![kind]!;
      if (child === 0) next[state]![kind] = other;
      else {
        fails[child] = other;
        queue.push(child);
      }
    }
  }
  return {
    sets: sets.length,
    none: new Array<number>((sets.length >> 5) + 1).fill(0),
    next: Uint16Array.from(next.flat()),
    ends: ends.map((all) => (all.length > 0 ? all : undefined)),
  };
}

/** Reads a folded text piece by piece. */
export class GateReader {
  private state = 0;
  private from = 0;
  private last = 0;
  readonly sets: number[];
  readonly digitsAt: number[] = [];
  digits = 0;

  constructor() {
    if (automaton.sets !== sets.length) automaton = compile();
    this.sets = automaton.none.slice();
  }

  read(codes: Uint16Array, length: number): void {
    const { next, ends } = automaton;
    const { sets, digitsAt, from } = this;
    let { state, last, digits } = this;
    for (let at = 0; at < length; at++) {
      const kind = kindOf[codes[at]!]!;
      if (kind === digit) {
        digits++;
        if (last !== digit) digitsAt.push(from + at);
      }
      last = kind;
      state = next[state * kinds + kind]!;
      const found = ends[state];
      if (found !== undefined)
        for (let one = 0; one < found.length; one++) sets[found[one]! >> 5]! |= 1 << (found[one]! & 31);
    }
    this.state = state;
    this.last = last;
    this.digits = digits;
    this.from += length;
  }
}
