import { type Flag, flags } from '../vocabulary';
import { EXCLAIM, STOP } from './letters';
import { type FlagRule, flagRules } from './lexicon';
import { type Hit, type Hits, SHOWN } from './match';
import type { Normalised } from './normalise';
import { type Draft, draft } from './reasons';
import { FLAG_LAYER } from './rules';

/** A phrase that can be part of a flag, with the sentence it stands in. */
type Part = { readonly hit: Hit; readonly sentence: number };

/**
 * The flags whose rules hold, in the order of the vocabulary. A rule holds when its passage (one sentence, or the text) has
 * every part it asks for and none it excludes. Only these rules raise flags: no feeling, topic or place does. `has` are
 * parts known without a phrase: `place`, `long-number`.
 */
export function raiseFlags(text: Normalised, hits: Hits, has: readonly string[], reasons: Draft[]): Flag[] {
  const parts = partsIn(text, hits);
  if (parts.size === 0 && has.length === 0) return [];
  const raised = new Set<string>();
  for (const rule of flagRules) {
    const fired = firing(rule, parts, has);
    if (fired === undefined) continue;
    raised.add(rule.flag);
    for (const { hit } of fired) reasons.push(reasonFor(rule, hit, text));
  }
  return raised.size === 0 ? [] : flags.filter((flag) => raised.has(flag));
}

function partsIn(text: Normalised, { list, count }: Hits): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  let sentence = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if (hit.tier === SHOWN || (hit.alive & hit.pattern.layers & FLAG_LAYER) === 0) continue;
    for (; at < hit.to; at++) {
      const letter = text.letters[at]!;
      if (letter >= STOP && letter <= EXCLAIM) sentence++;
    }
    for (const rule of hit.pattern.rules) {
      if (rule.kind !== 'flag') continue;
      const known = parts.get(rule.code);
      if (known) known.push({ hit, sentence });
      else parts.set(rule.code, [{ hit, sentence }]);
    }
  }
  return parts;
}

/** The phrases that make the rule hold, one for each part, or undefined. */
function firing(rule: FlagRule, parts: Map<string, Part[]>, has: readonly string[]): Part[] | undefined {
  if (rule.none?.some((part) => parts.has(part) || has.includes(part))) return undefined;
  const asked = rule.all.filter((part) => !has.includes(part));
  if (asked.length === 0) return [];
  const [first, ...others] = asked;
  for (const start of parts.get(first!) ?? []) {
    const fired = [start];
    for (const part of others) {
      const match = parts.get(part)?.find((candidate) => fits(rule, start, candidate, fired));
      if (match === undefined) break;
      fired.push(match);
    }
    if (fired.length === asked.length) return fired;
  }
  return undefined;
}

function fits(rule: FlagRule, start: Part, candidate: Part, fired: readonly Part[]): boolean {
  if (rule.within === 'sentence' && candidate.sentence !== start.sentence) return false;
  return fired.every(({ hit }) => hit.to <= candidate.hit.from || candidate.hit.to <= hit.from);
}

function reasonFor(rule: FlagRule, hit: Hit, text: Normalised): Draft {
  const phraseRule = hit.pattern.rules.find(({ kind, code }) => kind === 'flag' && rule.all.includes(code))!;
  return {
    ...draft(text, hit, phraseRule, 'flag', phraseRule.weight),
    code: rule.flag,
    rule: `flag/${rule.flag}/${rule.id}`,
  };
}
