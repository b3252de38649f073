import { type FlagRule, flagParts, flagRules } from '../lexicon/lexicon';
import { type Flag, flags } from '../vocabulary';
import type { Hit, Hits } from './hits';
import { endsSentence } from './letters';
import type { Normalised } from './normalised';
import { FLAG_LAYER } from './phrase';
import type { Reason } from './reading';
import { type Draft, draft } from './reasons';
import type { Rules } from './rules';

/** A rule with its parts as bits, so that most texts are done with after one comparison. */
type Prepared = {
  readonly rule: FlagRule;
  readonly all: number;
  readonly excluded: number;
  readonly parts: readonly number[];
};

const bitOf = (part: string) => 1 << flagParts.indexOf(part);
const bitsOf = (parts: readonly string[]) => parts.reduce((bits, part) => bits | bitOf(part), 0);
const prepared = flagRules.map((rule): Prepared => {
  return { rule, all: bitsOf(rule.all), excluded: bitsOf(rule.none ?? []), parts: rule.all.map(bitOf) };
});

/** What is known without a phrase: the text names a place, or holds a number long enough to be a person's. */
export const PLACE_PART = bitOf('place');
export const LONG_NUMBER_PART = bitOf('long-number');

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
 * excludes. Only these rules raise flags: no feeling, topic or place does. `facts` are the bits of parts known without a phrase.
 */
export function raiseFlags(text: Normalised, hits: Hits, rules: Rules, facts: number, reasons: Draft[]): Raised {
  const possible = facts | hits.parts;
  if (possible === 0) return none;
  let present = unknown;
  let parts: readonly Part[] | undefined;
  let raised: Set<string> | undefined;
  let grievance: Hit | null = null;
  let wouldDiffer = false;
  for (let index = 0; index < prepared.length; index++) {
    const one = prepared[index]!;
    if ((possible & one.all) !== one.all) continue;
    if (present === unknown) present = facts | bitsIn(hits, rules);
    if ((present & one.all) !== one.all) wouldDiffer = true;
    if ((present & one.all) !== one.all || (present & one.excluded) !== 0) continue;
    parts ??= partsIn(hits, rules);
    const fired = firing(one, text, parts, facts);
    if (fired === undefined) continue;
    if ((possible & one.excluded) !== 0) wouldDiffer = true;
    raised ??= new Set();
    raised.add(one.rule.flag);
    if (grievances.has(one.rule.flag)) grievance ??= fired[0]?.hit ?? null;
    for (const part of fired) reasons.push(reasonFor(one.rule, part.hit, text, rules));
  }
  return { flags: raised === undefined ? [] : flags.filter((flag) => raised.has(flag)), grievance, wouldDiffer };
}

/** Stands for bits not looked for yet: parts are 31 at most. */
const unknown = -1;

/** One bit for each part that the finds are. */
function bitsIn({ list, count }: Hits, rules: Rules): number {
  let bits = 0;
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if ((hit.alive & flagLayer) !== 0) bits |= rules.partsOf(hit.ending);
  }
  return bits;
}

/** A find that is a part of flags. */
type Part = { readonly hit: Hit; readonly bits: number };

/** Finds that are parts, by their ends: a shorter phrase speaks for its part before one that only says it at more length. */
function partsIn({ list, count }: Hits, rules: Rules): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if ((hit.alive & flagLayer) !== 0) parts.push({ hit, bits: rules.partsOf(hit.ending) });
  }
  return parts.sort((a, b) => a.hit.to - b.hit.to || a.hit.from - b.hit.from);
}

/** The finds that make the rule hold, one for each part, or undefined. */
function firing({ rule, parts }: Prepared, text: Normalised, all: readonly Part[], facts: number): Part[] | undefined {
  const asked = parts.filter((bit) => (facts & bit) === 0);
  if (asked.length === 0) return [];
  const passages = rule.within === 'text' ? [all] : bySentence(all, text);
  for (const passage of passages) {
    const candidates = asked.map((bit) => passage.filter(({ bits }) => (bits & bit) !== 0));
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
