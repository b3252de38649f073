import type { FlagRule } from '../lexicon/lexicon';
import { type Flag, flags } from '../vocabulary';
import { LONG_NUMBER_PART, lastFact, PLACE, type PreparedFlag } from './flag-rules';
import type { Hit, Hits } from './hits';
import { endsSentence } from './letters';
import type { Normalised } from './normalised';
import { FLAG_LAYER } from './phrase';
import type { Reason } from './reading';
import { type Draft, draft } from './reasons';
import type { Rules } from './rules';
import { LONG_NUMBER } from './words';

/** What the flags make of a text. */
export type Raised = {
  /** In the order of the vocabulary. */
  readonly flags: readonly Flag[];
  /** A phrase of a flag that is a complaint whatever its words are: long unanswered, or an accusation. */
  readonly grievance: Hit | null;
  /** Whether some rule would hold, or not hold, were no phrase displaced. */
  readonly wouldDiffer: boolean;
};

const none: Raised = { flags: [], grievance: null, wouldDiffer: false };
// A name no other module knows, as in `cut`.
const flagLayer = FLAG_LAYER;

const grievances: ReadonlySet<string> = new Set<Flag>(['F3_KEODAI', 'F7_CHUYENCHINHTHUC']);

/**
 * The flags whose rules hold. A rule holds when its passage (one sentence, or the text) has every part it asks for and none it
 * excludes. Only these rules raise flags: no feeling or topic does.
 */
export function raiseFlags(text: Normalised, hits: Hits, rules: Rules, hasPlace: boolean, reasons: Draft[]): Raised {
  const facts = factsOf(text, hasPlace);
  if (facts === 0 && !hits.anyPart) return none;
  for (let fact = 1; fact <= lastFact; fact++) if (isKnown(fact, facts)) hits.parts[fact] = hits.round;
  let present: ReadonlySet<number> | undefined;
  let parts: readonly Part[] | undefined;
  let raised: Set<string> | undefined;
  let grievance: Hit | null = null;
  let wouldDiffer = false;
  for (const one of rules.flagRules) {
    if (!areMet(one.all, hits)) continue;
    parts ??= partsIn(hits, rules);
    present ??= partsPresent(parts, facts);
    if (!one.all.every((part) => present!.has(part))) {
      wouldDiffer = true;
      continue;
    }
    if (one.none.some((part) => present!.has(part))) continue;
    const fired = firing(one, text, parts, facts);
    if (fired === undefined) continue;
    if (one.none.some((part) => hits.parts[part] === hits.round)) wouldDiffer = true;
    raised ??= new Set();
    raised.add(one.rule.flag);
    if (grievances.has(one.rule.flag)) grievance ??= fired[0]?.hit ?? null;
    for (const part of fired) reasons.push(reasonFor(one.rule, part.hit, text, rules));
  }
  return { flags: raised === undefined ? [] : flags.filter((flag) => raised.has(flag)), grievance, wouldDiffer };
}

/** One bit for each fact that holds, at its number. */
function factsOf({ seen }: Normalised, hasPlace: boolean): number {
  return (hasPlace ? 1 << PLACE : 0) | ((seen & LONG_NUMBER) !== 0 ? 1 << LONG_NUMBER_PART : 0);
}

function isKnown(part: number, facts: number): boolean {
  return part <= lastFact && ((facts >> part) & 1) === 1;
}

/** Whether the text has all parts, were none displaced. */
function areMet(all: readonly number[], { parts, round }: Hits): boolean {
  for (let at = 0; at < all.length; at++) if (parts[all[at]!] !== round) return false;
  return true;
}

function partsPresent(parts: readonly Part[], facts: number): ReadonlySet<number> {
  const present = new Set(parts.flatMap(({ numbers }) => numbers));
  for (let fact = 1; fact <= lastFact; fact++) if (isKnown(fact, facts)) present.add(fact);
  return present;
}

/** A find that is a part of flags. */
type Part = { readonly hit: Hit; readonly numbers: readonly number[] };

/** Finds that are parts, by their ends: a shorter phrase speaks for its part before one that only says it at more length. */
function partsIn({ list, count }: Hits, rules: Rules): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if ((hit.alive & flagLayer) !== 0) parts.push({ hit, numbers: rules.partsOf(hit.ending) });
  }
  return parts.sort((a, b) => a.hit.to - b.hit.to || a.hit.from - b.hit.from);
}

/** The finds that make the rule hold, one for each part, or undefined. */
function firing(
  { rule, all }: PreparedFlag,
  text: Normalised,
  parts: readonly Part[],
  facts: number,
): Part[] | undefined {
  const asked = all.filter((part) => !isKnown(part, facts));
  if (asked.length === 0) return [];
  const passages = rule.within === 'text' ? [parts] : bySentence(parts, text);
  for (const passage of passages) {
    const candidates = asked.map((part) => passage.filter(({ numbers }) => numbers.includes(part)));
    const fired = candidates.every((some) => some.length > 0) ? choose(candidates) : undefined;
    if (fired) return fired;
  }
  return undefined;
}

/** One find for each part, none over another, or undefined. */
function choose([first, ...others]: readonly (readonly Part[])[]): Part[] | undefined {
  for (const start of first!) {
    const fired = [start];
    for (const candidates of others) {
      const next = candidates.find((candidate) => isApart(candidate, fired));
      if (next !== undefined) fired.push(next);
    }
    if (fired.length === others.length + 1) return fired;
  }
  return undefined;
}

function bySentence(parts: readonly Part[], text: Normalised): Part[][] {
  const sentences: Part[][] = [[]];
  let sign = 0;
  for (const part of parts) {
    let ended = false;
    for (; sign < text.signCount && text.signs[sign]! < part.hit.from; sign++) {
      ended ||= endsSentence(text.signAt(text.signs[sign]!));
    }
    if (ended) sentences.push([]);
    sentences.at(-1)!.push(part);
  }
  return sentences;
}

function isApart({ hit: { from, to } }: Part, fired: readonly Part[]): boolean {
  return fired.every(({ hit }) => hit.to <= from || to <= hit.from);
}

function reasonFor(rule: FlagRule, hit: Hit, text: Normalised, rules: Rules): Reason {
  const own = rules.allOf(hit.ending).find(({ kind, code }) => kind === 'flag' && rule.all.includes(code))!;
  const reason = draft(text, hit, own, 'flag', own.weight);
  reason.code = rule.flag;
  reason.rule = `flag/${rule.flag}/${rule.id}`;
  return reason;
}
