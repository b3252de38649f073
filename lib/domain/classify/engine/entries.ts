import { tellEntries } from './host';
import { state } from './memory';

/**
 * What an entry of the lists is and says; the first of a phrase also what the phrase is. Entries are numbered in the order in which
 * their phrases are first found: those often found lie close together, and all of one phrase side by side.
 */
@unmanaged
export class Entry {
  /** How much it weighs, and what a topic says of feeling by itself. */
  weight: f64;
  feel: f64;
  /** Its layers and traits, see `phrase.ts` one folder up. */
  traits: u32;
  /** What it is, see below. */
  bits: u32;
  /** What its phrase says beyond that: see `cues.ts`. */
  cues: u16;
  /** Whether the entry behind it is of the same phrase. */
  hasNext: u16;
  /** The text in which it last counted for a topic, by a running number. */
  round: i32;
}
/** One bit for each context a phrase is, and for each part of flags; asked for few. */
@unmanaged
export class Marks {
  contexts: u32;
  parts: u32;
}
const entrySize: usize = offsetof<Entry>();

export function entryAt(number: i32): Entry {
  return changetype<Entry>(state.entries + <usize>number * entrySize);
}

export function marksOf(number: i32): Marks {
  return changetype<Marks>(state.marks + ((<usize>number) << 3));
}

/** The number of the first entry of a phrase that was found, by its number in the lists. */
export function entryOf(ending: i32): i32 {
  const number = <i32>load<u16>(state.numbers + ((<usize>ending) << 1));
  return number === 0 ? tellEntries(ending) : number;
}

/** The next entry of the same phrase, null when it is the last. */
export function nextOf(entry: Entry): Entry | null {
  return entry.hasNext === 0 ? null : changetype<Entry>(changetype<usize>(entry) + entrySize);
}

export function numberOf(entry: Entry): i32 {
  return <i32>((changetype<usize>(entry) - state.entries) / entrySize);
}

/** Kinds and bits as in `entry-table.ts` one folder up. */
const kindMask: u32 = 7;
const sentimentKind: u32 = 0;
const topicKind: u32 = 1;
const modifierKind: u32 = 3;
export const flagKind: u32 = 2;
export const guardKind: u32 = 4;
const codeShift: u32 = 3;
const codeMask: u32 = 31;
const needsShift: u32 = 8;
const unlessShift: u32 = 14;
const contextMask: u32 = 63;

export function kindOf(entry: Entry): u32 {
  return entry.bits & kindMask;
}

/** The code as a number: of a topic, of a modifier. */
export function codeOf(entry: Entry): i32 {
  return (entry.bits >> codeShift) & codeMask;
}

export function isTopic(entry: Entry): boolean {
  return kindOf(entry) === topicKind;
}

export function isModifier(entry: Entry): boolean {
  return kindOf(entry) === modifierKind;
}

/** Whether it says what is felt; a topic does so only where it names its topic too. */
export function isFelt(entry: Entry, asTopic: boolean): boolean {
  const kind = kindOf(entry);
  return kind === sentimentKind || (asTopic && kind === topicKind && entry.feel !== 0);
}

/** Whether what it needs is in the text and what it must not meet is not. */
export function holds(entry: Entry): boolean {
  const needs = (entry.bits >> needsShift) & contextMask;
  const unless = (entry.bits >> unlessShift) & contextMask;
  if (needs !== 0 && (state.contexts & (1 << (needs - 1))) === 0) return false;
  return unless === 0 || (state.contexts & (1 << (unless - 1))) === 0;
}

export function has(entry: Entry, cue: u16): boolean {
  return (entry.cues & cue) !== 0;
}
