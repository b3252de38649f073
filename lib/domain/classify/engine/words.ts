import { MEMO, SLOTS } from './memory';

/** A word as typed: the classes of its letters, eight at most, and what it comes to. */
@unmanaged
export class Known {
  letters: u64;
  form: i32;
  facts: i32;
}
/** Row numbers are shifted by so much for the place of a row, in which what the word comes to stands so far behind its letters. */
export const rowShift: usize = 4;
export const whatAt: usize = 8;

export const mostLetters: i32 = 8;
/** Slots take fourteen bits of a hash; three words are kept for every four of them. */
const slotCount: i32 = 1 << 14;
const hashShift: u64 = 50;
const mostRows: i32 = 3 << 12;
let rows: i32 = 0;

/** Forgets all words. Row 0 is that of no word, and has a form below 0. */
export function forgetWords(): void {
  memory.fill(SLOTS, 0, slotCount << 1);
  rows = 0;
  knownAt(0).form = i32.MIN_VALUE;
}

/** So many letters as a number, by the address of their classes. */
export function lettersAt(at: usize, count: i32): u64 {
  return shifted(load<u64>(at), count);
}

/** Of eight classes the first ones, so far up that nothing is left of the others. */
export function shifted(classes: u64, count: i32): u64 {
  return classes << -(count << 3);
}

function slotOf(letters: u64): i32 {
  return <i32>((letters * 0x9e3779b97f4a7c15) >> hashShift);
}

function rowIn(slot: i32): i32 {
  return load<u16>((<usize>slot) << 1, SLOTS);
}

function knownAt(row: i32): Known {
  return changetype<Known>(MEMO + ((<usize>row) << rowShift));
}

/** The row in which a word most likely is. */
export function likelyRow(letters: u64): i32 {
  return rowIn(slotOf(letters));
}

/** The row of a word, null when it is met for the first time. */
export function find(letters: u64): Known | null {
  for (let slot = slotOf(letters); rowIn(slot) !== 0; slot = (slot + 1) & (slotCount - 1)) {
    const known = knownAt(rowIn(slot));
    if (known.letters === letters) return known;
  }
  return null;
}

/** Keeps what a word comes to; when there is no room, all others are forgotten. */
export function keep(letters: u64, form: i32, facts: i32): Known {
  if (rows === mostRows) forgetWords();
  let slot = slotOf(letters);
  while (rowIn(slot) !== 0) slot = (slot + 1) & (slotCount - 1);
  store<u16>((<usize>slot) << 1, ++rows, SLOTS);
  const known = knownAt(rows);
  known.letters = letters;
  known.form = form;
  known.facts = facts;
  return known;
}
