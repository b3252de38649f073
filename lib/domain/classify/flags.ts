import type { FlagRule } from '../lexicon/lexicon';
import { type Flag, flags } from '../vocabulary';
import { LONG_NUMBER_PART, lastFact, PLACE, type PreparedFlag } from './flag-rules';
import { type Hit, type Hits, SHOWN } from './hits';
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
  const possible = facts | hits.partBits;
  let found: Found | undefined;
  let raised: Set<string> | undefined;
  let grievance: Hit | null = null;
  let wouldDiffer = false;
  const { flagRules } = rules;
  for (let index = 0; index < flagRules.length; index++) {
    const one = flagRules[index]!;
    if ((possible & one.bits) !== one.bits) continue;
    found ??= partsIn(hits, rules, facts);
    const { standing, present, known } = found;
    if (!holdsAll(known, one.all)) continue;
    if (!holdsAll(present, one.all)) {
      wouldDiffer = true;
      continue;
    }
    if (holdsAny(present, one.none)) continue;
    const fired = firing(one, text, standing, facts);
    if (fired === undefined) continue;
    if (holdsAny(known, one.none)) wouldDiffer = true;
    raised ??= new Set();
    raised.add(one.rule.flag);
    if (grievances.has(one.rule.flag)) grievance ??= fired[0]?.hit ?? null;
    for (const part of fired) reasons.push(reasonFor(one.rule, part.hit, text, rules));
  }
  return { flags: raised === undefined ? [] : flags.filter((flag) => raised.has(flag)), grievance, wouldDiffer };
}

const holdsAll = (some: readonly number[], parts: readonly number[]) => parts.every((part) => some.includes(part));
const holdsAny = (some: readonly number[], parts: readonly number[]) => parts.some((part) => some.includes(part));

/** One bit for each fact that holds, at its number. */
function factsOf({ seen }: Normalised, hasPlace: boolean): number {
  return (hasPlace ? 1 << PLACE : 0) | ((seen & LONG_NUMBER) !== 0 ? 1 << LONG_NUMBER_PART : 0);
}

function isKnown(part: number, facts: number): boolean {
  return part <= lastFact && ((facts >> part) & 1) === 1;
}

/** A find that is a part of flags. */
type Part = { readonly hit: Hit; readonly numbers: readonly number[] };

type Found = {
  /** Finds that are parts, by their ends: a shorter phrase speaks for its part before one that only says it at more length. */
  readonly standing: readonly Part[];
  /** Parts and facts the text has, and those it would have were none displaced. */
  readonly present: readonly number[];
  readonly known: readonly number[];
};

function partsIn({ list, count }: Hits, rules: Rules, facts: number): Found {
  const standing: Part[] = [];
  const known: number[] = [];
  for (let fact = 1; fact <= lastFact; fact++) if (isKnown(fact, facts)) known.push(fact);
  const present = [...known];
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    const numbers = rules.partsOf(hit.ending);
    if (numbers.length === 0 || hit.tier === SHOWN) continue;
    known.push(...numbers);
    if ((hit.alive & flagLayer) === 0) continue;
    present.push(...numbers);
    standing.push({ hit, numbers });
  }
  standing.sort((a, b) => a.hit.to - b.hit.to || a.hit.from - b.hit.from);
  return { standing, present, known };
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
