import { Entry, numberOf } from './entries';
import { ORDER, reach, state, wordAt } from './memory';

/** One phrase that moved the reading: see `Reason` one folder up, which the host makes of it. */
@unmanaged
export class Reason {
  weight: f64;
  /** Its code, rule and phrase, as the host numbers what may be said. */
  code: i32;
  rule: i32;
  phrase: i32;
  /** Code units of the text, end exclusive. */
  start: i32;
  end: i32;
  kind: u8;
  tier: u8;
  negated: boolean;
  unused: u8;
}
const reasonSize: usize = offsetof<Reason>();

/** Kinds, in the order of `kinds` in `weigher.ts` one folder up. */
export const FEELING_REASON: u8 = 0;
export const TOPIC_REASON: u8 = 1;
export const NEGATOR_REASON: u8 = 2;
export const GUARD_REASON: u8 = 3;
const FLAG_REASON: u8 = 4;

/** What the host says first: see `entry-table.ts` one folder up. Behind the two codes of feelings two for each rule of flags. */
export const POSITIVE: i32 = 0;
export const NEGATIVE: i32 = 1;
const firstOfFlags: i32 = 2;
const saidOfFlag: i32 = 2;
const saidOfEntry: i32 = 3;

/** Most that are put in order here; the host does the rest, as in texts too long for what tells the order. */
const mostOrdered: i32 = 64;
const longestText: i32 = 1 << 24;

export function beginReasons(place: usize): void {
  state.reasons = place;
  state.reasonCount = 0;
}

/** The reason that the words `[from, to)` give. */
export function addReason(entry: Entry, kind: u8, from: i32, to: i32, tier: u8, weight: f64): Reason {
  const place = state.reasons + <usize>state.reasonCount * reasonSize;
  if (place + reasonSize > (<usize>memory.size()) << 16) reach(place + reasonSize);
  state.reasonCount++;
  const reason = changetype<Reason>(place);
  reason.weight = weight;
  const said = state.said + saidOfEntry * numberOf(entry);
  reason.code = said;
  reason.rule = said + 1;
  reason.phrase = said + 2;
  reason.start = wordAt(from).from;
  reason.end = wordAt(to - 1).to;
  reason.kind = kind;
  reason.tier = tier;
  reason.negated = false;
  return reason;
}

/** The reason that words give for a flag, by a rule of that number. */
export function addFlagReason(entry: Entry, from: i32, to: i32, tier: u8, rule: i32): void {
  const reason = addReason(entry, FLAG_REASON, from, to, tier, entry.weight);
  reason.code = firstOfFlags + saidOfFlag * rule;
  reason.rule = reason.code + 1;
}

/** Puts the reasons in order by where they begin, the longer first, by insertion. */
export function order(): void {
  const count = state.reasonCount;
  state.inOrder = 0;
  if (count > mostOrdered || wordAt(state.wordCount - 1).to >= longestText) return;
  state.inOrder = 1;
  for (let at = 0; at < count; at++) {
    const reason = changetype<Reason>(state.reasons + <usize>at * reasonSize);
    const key = ((<u64>reason.start) << 40) | ((<u64>(longestText - reason.end)) << 16) | at;
    let place = ORDER + ((<usize>at) << 3);
    for (; place > ORDER && load<u64>(place - 8) > key; place -= 8) store<u64>(place, load<u64>(place - 8));
    store<u64>(place, key);
  }
}
