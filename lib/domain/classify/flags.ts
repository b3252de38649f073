import { type Flag, flags } from '../vocabulary';
import { EXCLAIM, STOP } from './letters';
import { type FlagRule, flagParts, flagRules } from './lexicon';
import { type Hit, type Hits, SHOWN } from './match';
import type { Normalised } from './normalise';
import { FLAG_LAYER } from './pattern';
import type { Reason } from './reading';
import { type Draft, draft } from './reasons';

/** A rule with its parts as bits, so that most texts are done with after one comparison. */
type Prepared = { readonly rule: FlagRule; readonly all: number; readonly none: number };

const bitOf = (part: string) => 1 << flagParts.indexOf(part);
const bitsOf = (parts: readonly string[]) => parts.reduce((bits, part) => bits | bitOf(part), 0);
const prepared = flagRules.map((rule): Prepared => ({ rule, all: bitsOf(rule.all), none: bitsOf(rule.none ?? []) }));

/** What is known without a phrase: the text names a place, or holds a number long enough to be a person's. */
export const PLACE_PART = bitOf('place');
export const LONG_NUMBER_PART = bitOf('long-number');

/**
 * The flags whose rules hold, in the order of the vocabulary. A rule holds when its passage (one sentence, or the text) has
 * every part it asks for and none it excludes. Only these rules raise flags: no feeling, topic or place does. `facts` are
 * the bits of parts known without a phrase.
 */
export function raiseFlags(text: Normalised, hits: Hits, facts: number, reasons: Draft[]): Flag[] {
  const possible = facts | hits.parts;
  if (possible === 0) return [];
  let present = 0;
  let raised: Set<string> | undefined;
  for (let index = 0; index < prepared.length; index++) {
    const { rule, all, none } = prepared[index]!;
    if ((possible & all) !== all) continue;
    present ||= facts | partsIn(hits);
    if ((present & all) !== all || (present & none) !== 0) continue;
    const fired = firing(rule, text, hits, facts);
    if (fired === undefined) continue;
    raised ??= new Set();
    raised.add(rule.flag);
    for (const hit of fired) reasons.push(reasonFor(rule, hit, text));
  }
  return raised === undefined ? [] : flags.filter((flag) => raised.has(flag));
}

const isPart = (hit: Hit) => hit.tier !== SHOWN && (hit.alive & hit.layers & FLAG_LAYER) !== 0;

function partsIn({ list, count }: Hits): number {
  let bits = 0;
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if (isPart(hit)) bits |= hit.pattern.parts;
  }
  return bits;
}

/** The phrases that make the rule hold, one for each part, or undefined. */
function firing(rule: FlagRule, text: Normalised, hits: Hits, facts: number): Hit[] | undefined {
  const asked = rule.all.filter((part) => (facts & bitOf(part)) === 0).map((part) => flagParts.indexOf(part));
  if (asked.length === 0) return [];
  const all = hits.list.slice(0, hits.count).filter(isPart);
  const passages = rule.within === 'text' ? [all] : bySentence(all, text);
  for (const passage of passages) {
    const parts = asked.map((number) => passage.filter((hit) => isOf(hit, number)));
    const fired = parts.every((candidates) => candidates.length > 0) ? choose(parts) : undefined;
    if (fired) return fired;
  }
  return undefined;
}

/** One find for each part, none over another, or undefined. */
function choose([first, ...others]: readonly (readonly Hit[])[]): Hit[] | undefined {
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

const isOf = ({ pattern }: Hit, number: number) => (pattern.parts & (1 << number)) !== 0;

function bySentence(hits: readonly Hit[], { form }: Normalised): Hit[][] {
  const sentences: Hit[][] = [[]];
  let at = 0;
  for (const hit of hits) {
    let ended = false;
    for (; at < hit.from; at++) ended ||= form[at]! >= STOP && form[at]! <= EXCLAIM;
    if (ended) sentences.push([]);
    sentences.at(-1)!.push(hit);
  }
  return sentences;
}

function isApart(candidate: Hit, fired: readonly Hit[]): boolean {
  return fired.every((hit) => hit.to <= candidate.from || candidate.to <= hit.from);
}

function reasonFor(rule: FlagRule, hit: Hit, text: Normalised): Reason {
  const phraseRule = hit.pattern.rules.find(({ kind, code }) => kind === 'flag' && rule.all.includes(code))!;
  const reason = draft(text, hit, phraseRule, 'flag', phraseRule.weight);
  reason.code = rule.flag;
  reason.rule = `flag/${rule.flag}/${rule.id}`;
  return reason;
}
