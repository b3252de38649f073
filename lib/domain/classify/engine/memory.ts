/**
 * What stands where in the engine's memory. Tables of fixed size come first, then those made when lists are compiled, then what
 * is read of a text. The host shares this memory: see `engine.ts` one folder up, which has the same numbers.
 */

/** Numbers the host reads and writes, by the places below. */
const STATE: usize = 0x400;
/** What is said and kept until it is known whether it counts; lists of feelings. */
export const DENIAL: usize = 0x700;
export const COURTESY_SAID: usize = 0x720;
export const REQUEST_SAID: usize = 0x740;
export const REPROACH_SAID: usize = 0x760;
export const FACE: usize = 0x780;
export const FELT: usize = 0x790;
export const NEGATORS: usize = 0x7a0;
/** The parts by which a rule of flags holds. */
export const FIRED: usize = 0x7b0;
/** What speaks for each topic; those met; what each rule of flags asks for; topics named and their shares. */
export const EVIDENCE: usize = 0x800;
export const MET: usize = 0xa00;
export const FLAG_RULES: usize = 0xb00;
export const NAMED: usize = 0xd00;
/** The reasons of a text that has few, by where they begin: see `reasons.ts`. */
export const ORDER: usize = 0xe00;
/** Where the reading of feelings stands: see `course.ts`. */
export const COURSE: usize = 0x1000;
/** Class of each code unit, as in `letters.ts`. */
export const CLASSES: usize = 0x10000;
/** The stretch of text being read, as code units, and as classes of these. */
export const TEXT: usize = 0x20000;
export const TEXT_CLASSES: usize = 0x25000;
/** The sign a class is wherever it stands, by class. */
const PLAIN_SIGNS: usize = 0x28000;
/** Short forms by their number: see `adding.ts`. */
export const SHORTS: usize = 0x28100;
/** The memory of words: see `words.ts`. */
export const SLOTS: usize = 0x30000;
export const MEMO: usize = 0x38000;
const HEAP: usize = 0x69000;

/** A word of the text: its form and facts (see `words.ts`), and the code units `[from, to)` it stands for. */
@unmanaged
export class Word {
  form: i32;
  facts: i32;
  from: i32;
  to: i32;
}
export const wordSize: usize = offsetof<Word>();

export function wordAt(at: i32): Word {
  return changetype<Word>(state.words + <usize>at * wordSize);
}

/** Traits of a phrase: see `phrase.ts` one folder up. */
export const layers: u32 = 7;
export const displacing: u32 = 3;
export const isGuard: u32 = 64;

/** Forms that are signs: see `words.ts` one folder up. */
export const COMMA_SIGN: i32 = 1;
export const STOP_SIGN: i32 = 2;
export const EXCLAIM_SIGN: i32 = 3;
export const QUESTION_SIGN: i32 = 4;
export const MASK_SIGN: i32 = 5;
export const GLAD_SIGN: i32 = 6;
export const UPSET_SIGN: i32 = 7;

export function isSentenceEnd(form: i32): boolean {
  return form === STOP_SIGN || form === EXCLAIM_SIGN || form === QUESTION_SIGN;
}

/** What was counted, and where lists begin. The host knows the order of the fields. */
@unmanaged
export class State {
  words: usize;
  signs: usize;
  finds: usize;
  entries: usize;
  /** By the number of a phrase in the lists: that of its first entry, 0 as long as it was not found. */
  numbers: usize;
  /** By entry: see `Marks`. */
  marks: usize;
  /** How many words, of them signs; words as typed, of them without marks; all facts together. */
  wordCount: i32;
  signCount: i32;
  typed: i32;
  bareTyped: i32;
  seen: i32;
  /** How many finds; contexts and parts they are, traits of all together. */
  findCount: i32;
  contexts: i32;
  parts: i32;
  /** Parts of those that are not displaced. */
  aliveParts: i32;
  traits: i32;
  /** Work done, for the test that it is linear. */
  steps: i32;
  /** Entries that faces are. */
  gladFace: i32;
  upsetFace: i32;
  /** How many rules of flags there are. */
  flagCount: i32;
  /** Where the reasons begin, and how many there are; whether `ORDER` has them in order. */
  reasons: usize;
  reasonCount: i32;
  inOrder: i32;
  /** How many topics are named, and the best of the others, -1 for none. */
  topicCount: i32;
  suggestion: i32;
  /** One bit for each flag raised. */
  flags: u32;
  /** What the host numbers as said of the entry 0, which is none. */
  said: i32;
  unused: i32;
  /** What is felt, from -1 to 1. */
  score: f64;
}
export const state: State = changetype<State>(STATE);

export function plainSign(c: i32): i32 {
  return load<u8>(c, PLAIN_SIGNS);
}

let heap: usize = HEAP;
/** Words there is room for, and as many signs, beginnings, and words without marks. */
let room: i32 = 0;
const usualRoom: i32 = 4096;

/** Room for a table that stays, all 0. What was read of a text moves behind it. */
export function allocate(bytes: i32): usize {
  const place = heap;
  heap = (heap + bytes + 15) & ~15;
  arrange(max(room, usualRoom));
  memory.fill(place, 0, bytes);
  return place;
}

/** Words that may be read between two looks at the room. */
export const mostAtOnce: i32 = 72;

/** Behind which words there may not be room for those read before the next look. */
export function lastRoom(): usize {
  return state.words + <usize>(room - mostAtOnce) * wordSize;
}

export function beginnings(): usize {
  return state.signs + ((<usize>room) << 2);
}

/** Room for all words once more. */
export function bares(): usize {
  return state.signs + ((<usize>room) << 3);
}

/** Makes sure that there is room for so many words, keeping those there are. */
export function makeRoom(words: i32): void {
  if (words > room) arrange(max(words, 2 * room));
}

/** Gives each list its place, for so many words. */
function arrange(words: i32): void {
  const signs = heap + <usize>words * wordSize;
  const finds = signs + <usize>words * (8 + wordSize);
  reach(finds + pageSize);
  memory.copy(signs, state.signs, state.signCount << 2);
  memory.copy(heap, state.words, state.wordCount << 4);
  state.words = heap;
  state.signs = signs;
  state.finds = finds;
  room = words;
}

const pageSize: usize = 0x10000;

/** Makes sure that memory goes on to `end`. */
export function reach(end: usize): void {
  const pages = <i32>((end + pageSize - 1) >> 16);
  const more = pages - memory.size();
  if (more > 0 && memory.grow(max(more, memory.size() >> 2)) < 0) unreachable();
}
