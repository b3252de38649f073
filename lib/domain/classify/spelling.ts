import { classOf, DIGIT, isDigit, letterId, OTHER, SPACE, special, toneOf } from './letters';
import teencode from './lexicon/teencode.json' with { type: 'json' };

/** Spelling of one finished word: stretched letters, tone placement, i for y, teencode. All work on letter ids. */

const plain = (letter: string) => letterId(letter);
const a = plain('a');
const e = plain('e');
const i = plain('i');
const o = plain('o');
const q = plain('q');
const u = plain('u');
const y = plain('y');
const takesY = new Uint8Array(128);
for (const letter of 'hklmst') takesY[plain(letter)] = 1;

/**
 * Drops repeats from `start` on (`lắmmmm` → `lắm`). Two alike stay inside a word (xoong) and, since they may be a foreign
 * word's (app, IUU), at the end of one without marks. Returns the new end.
 */
export function squeeze({ letters, from, to }: Spelled, start: number, end: number, hasMarks: boolean): number {
  let out = start;
  for (let at = start; at < end; ) {
    const letter = letters[at]!;
    let next = at + 1;
    while (next < end && letters[next] === letter) next++;
    const kept = isDigit(letter) || letter === OTHER ? next - at : next - at === 2 && (next < end || !hasMarks) ? 2 : 1;
    for (let k = 0; k < kept; k++) {
      letters[out] = letter;
      from[out] = from[at + k]!;
      to[out] = to[at + k]!;
      out++;
    }
    to[out - 1] = to[next - 1]!;
    at = next;
    if (
      out - start > 1 &&
      toneOf[letters[out - 2]!]! > 0 &&
      letter === letters[out - 2]! - toneOf[letters[out - 2]!]!
    ) {
      out--;
      to[out - 1] = to[out]!;
    }
  }
  return out;
}

type Spelled = { readonly letters: Uint8Array; readonly from: Int32Array; readonly to: Int32Array };

/** Moves the tone of an open oa, oe or uy to its second vowel (`hòa` → `hoà`, never after q). True when it moved. */
export function placeTone(letters: Uint8Array, start: number, end: number): boolean {
  const first = letters[end - 2]!;
  const tone = toneOf[first]!;
  if (tone === 0 || end - start < 2) return false;
  const second = letters[end - 1]!;
  const open = first - tone === o ? second === a || second === e : first - tone === u && second === y;
  if (!open || (end - start > 2 && letters[end - 3] === q)) return false;
  letters[end - 2] = first - tone;
  letters[end - 1] = second + tone;
  return true;
}

/** Writes y for a lone i after h k l m s t and in qui (`lí` → `lý`). True when it changed. */
export function preferY(letters: Uint8Array, start: number, end: number): boolean {
  const last = letters[end - 1]!;
  if (last - toneOf[last]! !== i) return false;
  const lone = end - start === 2 && takesY[letters[start]!] === 1;
  const afterQu = end - start === 3 && letters[start] === q && letters[start + 1] === u;
  if (!lone && !afterQu) return false;
  letters[end - 1] = y + toneOf[last]!;
  return true;
}

/** Letter ids of a NFC phrase as written, spaces between words. */
export function spell(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => {
    const letter = classOf[text.charCodeAt(at)]!;
    return letter < special ? letter : SPACE;
  });
}

const longest = 6;
const expansions = new Map<number, readonly number[]>();
/** By first and last letter: whether any short form looks like this. Most words stop here. */
const maybe = new Uint8Array(128 * 128);

function keyOf(letters: ArrayLike<number>, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) key = key * 128 + letters[at]!;
  return key;
}

for (const [short, long] of Object.entries(teencode.forms)) {
  const letters = spell(short);
  expansions.set(keyOf(letters, 0, letters.length), spell(long));
  maybe[letters[0]! * 128 + letters.at(-1)!] = 1;
}

/** What the short form in `letters[start, end)` stands for (`ko` → `không`), or undefined. `5 k` is a number. */
export function expansion(letters: Uint8Array, start: number, end: number): readonly number[] | undefined {
  if (maybe[letters[start]! * 128 + letters[end - 1]!] === 0 || end - start > longest) return undefined;
  if (end - start === 1 && start > 1 && isNumber(letters[start - 2]!)) return undefined;
  return expansions.get(keyOf(letters, start, end));
}

function isNumber(letter: number): boolean {
  return letter >= DIGIT && letter < OTHER;
}
