import { codeOf, Entry, entryAt, flagKind, kindOf, marksOf, nextOf } from './entries';
import { endOfFinds, Find, findAt, findSize, flagLayer, numberOfFind } from './finds';
import { FIRED, FLAG_RULES, isSentenceEnd, state, wordAt } from './memory';
import { addFlagReason } from './reasons';

/**
 * A rule holds when its passage (one sentence, or the text) has every part it asks for and none it excludes. Only these rules raise
 * flags: no feeling, topic or place does.
 */
@unmanaged
class FlagRule {
  /** Parts it asks for and excludes, one bit each. */
  asked: u32;
  excluded: u32;
  /** The parts it asks for, one in each byte from 1, in its own order. */
  order: u32;
  /** The flag by its number. */
  flag: u8;
  inText: boolean;
  /** Whether the flag is a complaint whatever its words are. */
  isGrievance: boolean;
  unused: u8;
}
const ruleSize: usize = offsetof<FlagRule>();

/** A find that is a part, and its bits. */
@unmanaged
class Part {
  find: i32;
  from: i32;
  to: i32;
  bits: u32;
  sentence: i32;
}
export const partSize: usize = offsetof<Part>();

/** Whether some rule would hold, or not hold, were no phrase displaced. */
export let wouldDiffer: boolean = false;
/** The find of a flag that is a grievance, -1 for none. */
export let grievance: i32 = -1;

let parts: usize = 0;
let partCount: i32 = 0;
/** How many parts make the rule hold that is asked; `FIRED` has them in its order. */
let firedCount: i32 = 0;

/** Raises the flags whose rules hold; `facts` are the bits of parts known without a phrase, `place` is room for all parts. */
export function raiseFlags(facts: u32, place: usize): void {
  const possible = facts | state.parts;
  const present = facts | state.aliveParts;
  wouldDiffer = false;
  grievance = -1;
  state.flags = 0;
  if (possible === 0) return;
  parts = place;
  partCount = -1;
  for (let number = 0; number < state.flagCount; number++) {
    const rule = changetype<FlagRule>(FLAG_RULES + <usize>number * ruleSize);
    const asked = rule.asked;
    if ((possible & asked) !== asked) continue;
    if ((present & asked) !== asked) wouldDiffer = true;
    else if ((present & rule.excluded) === 0 && holds(rule, facts)) {
      if ((possible & rule.excluded) !== 0) wouldDiffer = true;
      raise(rule, number);
    }
  }
}

function raise(rule: FlagRule, number: i32): void {
  state.flags |= 1 << rule.flag;
  if (rule.isGrievance && grievance < 0 && firedCount > 0) grievance = firedAt(0).find;
  for (let at = 0; at < firedCount; at++) {
    const part = firedAt(at);
    const entry = spokenFor(entryAt(findAt(part.find).entry), rule.asked);
    addFlagReason(entry, part.from, part.to, findAt(part.find).tier, number);
  }
}

/** The first entry of a phrase that is a part a rule asks for. */
function spokenFor(first: Entry, asked: u32): Entry {
  for (let entry: Entry | null = first; entry !== null; entry = nextOf(entry)) {
    if (kindOf(entry) === flagKind && ((asked >> codeOf(entry)) & 1) !== 0) return entry;
  }
  return first;
}

/** Whether one passage has a find for each part not known already, none over another; these are then `fired`. */
function holds(rule: FlagRule, facts: u32): boolean {
  if (partCount < 0) findParts();
  firedCount = 0;
  let order: u32 = 0;
  let count = 0;
  for (let left = rule.order; left !== 0; left >>= 8) {
    const part = (left & 0xff) - 1;
    if (((facts >> part) & 1) !== 0) continue;
    order |= part << (count << 3);
    count++;
  }
  if (count === 0) return true;
  const last = rule.inText || partCount === 0 ? 0 : partAt(partCount - 1).sentence;
  for (let sentence = 0; sentence <= last; sentence++) {
    if (choose(order, count, rule.inText ? -1 : sentence)) return true;
  }
  return false;
}

/** Finds one part for each of the `count` asked for in one sentence, -1 for the whole text. */
function choose(order: u32, count: i32, sentence: i32): boolean {
  for (let start = 0; start < partCount; start++) {
    if (!isCandidate(partAt(start), order & 0xff, sentence)) continue;
    firedCount = 0;
    fire(start);
    for (let asked = 1; asked < count; asked++) chooseNext((order >> (asked << 3)) & 0xff, sentence);
    if (firedCount === count) return true;
  }
  firedCount = 0;
  return false;
}

function chooseNext(part: u32, sentence: i32): void {
  for (let at = 0; at < partCount; at++) {
    if (!isCandidate(partAt(at), part, sentence) || !isApart(partAt(at))) continue;
    fire(at);
    return;
  }
}

function fire(part: i32): void {
  store<i32>(FIRED + ((<usize>firedCount) << 2), part);
  firedCount++;
}

function firedAt(at: i32): Part {
  return partAt(load<i32>(FIRED + ((<usize>at) << 2)));
}

function isCandidate(part: Part, asked: u32, sentence: i32): boolean {
  return ((part.bits >> asked) & 1) !== 0 && (sentence < 0 || part.sentence === sentence);
}

function isApart(part: Part): boolean {
  for (let at = 0; at < firedCount; at++) {
    const other = firedAt(at);
    if (other.to > part.from && part.to > other.from) return false;
  }
  return true;
}

function partAt(at: i32): Part {
  return changetype<Part>(parts + <usize>at * partSize);
}

/** Finds that are parts, by their ends: a shorter phrase speaks for its part before one that only says it at more length. */
function findParts(): void {
  partCount = 0;
  const end = endOfFinds();
  for (let at = state.finds; at < end; at += findSize) {
    const find = changetype<Find>(at);
    if ((find.alive & flagLayer) === 0) continue;
    let place = partCount;
    for (; place > 0 && comesAfter(partAt(place - 1), find); place--) {
      copyPart(partAt(place), partAt(place - 1));
    }
    const part = partAt(place);
    part.find = numberOfFind(find);
    part.from = find.from;
    part.to = find.to;
    part.bits = marksOf(find.entry).parts;
    partCount++;
  }
  numberSentences();
}

/** Lets a part be another one; so few fields are copied at once sooner than by `memory.copy`. */
function copyPart(part: Part, other: Part): void {
  part.find = other.find;
  part.from = other.from;
  part.to = other.to;
  part.bits = other.bits;
}

function comesAfter(part: Part, find: Find): boolean {
  return part.to > find.to || (part.to === find.to && part.from > find.from);
}

function numberSentences(): void {
  let sentence = 0;
  let sign = 0;
  for (let at = 0; at < partCount; at++) {
    const part = partAt(at);
    let ended = false;
    for (; sign < state.signCount; sign++) {
      const place = load<i32>(state.signs + ((<usize>sign) << 2));
      if (place >= part.from) break;
      ended = ended || isSentenceEnd(wordAt(place).form);
    }
    if (ended) sentence++;
    part.sentence = sentence;
  }
}
