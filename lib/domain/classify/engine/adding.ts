import { bare, bareShift, endsInDigit } from './facts';
import { makeRoom, mostAtOnce, QUESTION_SIGN, SHORTS, state, Word, wordAt, wordSize } from './memory';

/** The words a short form stands for, four at most, a form and facts in each; its own where it is a unit behind a number (`50 k`), else below 0. */
@unmanaged
class Short {
  count: i32;
  unit: i32;
  unitFacts: i32;
  unused: i32;
  words: u64;
  second: u64;
  third: u64;
  last: u64;
}

/** Adds a word as typed; all that it stands for where it is a short form. */
export function addWord(form: i32, facts: i32, from: i32, to: i32): void {
  state.typed++;
  state.bareTyped += facts & bare;
  state.seen |= facts;
  if (form >= 0) put(form, facts, from, to);
  else putShort(changetype<Short>(SHORTS + <usize>(-1 - form) * offsetof<Short>()), from, to);
}

function putShort(short: Short, from: i32, to: i32): void {
  const count = state.wordCount;
  if (short.unit >= 0 && count > 0 && (wordAt(count - 1).facts & endsInDigit) !== 0) {
    put(short.unit, short.unitFacts, from, to);
    return;
  }
  const words = changetype<usize>(short) + offsetof<Short>('words');
  for (let part = 0; part < short.count; part++) {
    const word = words + ((<usize>part) << 3);
    put(load<i32>(word), load<i32>(word, 4), from, to);
  }
}

function put(form: i32, facts: i32, from: i32, to: i32): void {
  makeRoom(state.wordCount + mostAtOnce);
  write(wordPlace(state.wordCount), form, facts, from, to);
  state.wordCount++;
}

/** Puts a word at an address. */
export function write(at: usize, form: i32, facts: i32, from: i32, to: i32): void {
  const word = changetype<Word>(at);
  word.form = form;
  word.facts = facts;
  word.from = from;
  word.to = to;
}

/** Puts a sign at the address where the next word goes. */
export function writeSign(at: usize, sign: i32, from: i32, to: i32): void {
  store<i32>(state.signs + ((<usize>state.signCount) << 2), <i32>((at - state.words) / wordSize));
  state.signCount++;
  write(at, sign, sign << bareShift, from, to);
}

function wordPlace(number: i32): usize {
  return state.words + <usize>number * wordSize;
}

/** Adds a sign. Of those in a row that end a clause, the one that says most stays. */
export function addSign(sign: i32, from: i32, to: i32): void {
  const count = state.wordCount;
  const last = wordAt(count - 1);
  const before = count > 0 ? last.form : 0;
  if (sign > QUESTION_SIGN || before === 0 || before > QUESTION_SIGN) {
    makeRoom(count + mostAtOnce);
    writeSign(wordPlace(count), sign, from, to);
    state.wordCount++;
    return;
  }
  if (sign > before) {
    last.form = sign;
    last.facts = sign << bareShift;
  }
  last.to = to;
}
