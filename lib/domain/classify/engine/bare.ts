import { bare, continues, leadsOn, respelt } from './facts';
import { endOfFinds, exactTier, Find, findSize, noMarkTier, shownTier, toneTier } from './finds';
import { reach, state, wordAt } from './memory';

/** What a comparison may come to beside a tier. */
const differs: u8 = 8;
const bareOnly: u8 = 9;

/** What tells phrases apart that differ only in their marks. */
@unmanaged
export class Spellings {
  /** By ending of the automaton over words without marks: the first of its spellings; the one behind the last. */
  starts: usize;
  spellings: usize;
  /** The words of all phrases, and by form whether it is a marked syllable ending in p, t, c: without marks that is no word. */
  forms: usize;
  closed: usize;
}

/** A phrase as it is spelled with its marks: where its words stand in `forms`, and whether it may count without them. */
@unmanaged
class Spelling {
  ending: i32;
  forms: i32;
  countsBare: i32;
  unused: i32;
}
const spellingSize: usize = offsetof<Spelling>();

/** Where the next find is kept, behind those of which it is one spelling. */
let kept: usize = 0;

/**
 * Takes, of the finds without marks, those that are spelled so and those whose marks were left out. `unmarked`: the whole text has
 * hardly any.
 */
export function takeSpelled(spellings: Spellings, unmarked: boolean): void {
  const end = endOfFinds();
  kept = end;
  for (let at = state.finds; at < end; at += findSize) take(spellings, changetype<Find>(at), unmarked);
  memory.copy(state.finds, end, kept - end);
  state.findCount = <i32>((kept - end) / findSize);
}

/** Takes, of phrases that differ only in their marks, the one written so, else those written without. */
function take(spellings: Spellings, find: Find, unmarked: boolean): void {
  const from = find.from;
  const to = find.to;
  const starts = spellings.starts + ((<usize>find.entry) << 2);
  const first = spellings.spellings + <usize>load<i32>(starts) * spellingSize;
  const end = spellings.spellings + <usize>load<i32>(starts, 4) * spellingSize;
  let couldBeBare = false;
  for (let at = first; at < end; at += spellingSize) {
    const spelling = changetype<Spelling>(at);
    const tier = compare(spellings, spelling, from, to);
    if (tier === exactTier) {
      const doubtful = unmarked && spelling.countsBare === 0 && isBare(from, to);
      if (!doubtful && isWhole(from, to)) keep(spelling.ending, from, to, isRespelt(from, to) ? toneTier : exactTier);
      return;
    }
    if (tier !== differs) couldBeBare = true;
  }
  const several = to - from > 1;
  if (!couldBeBare || !(unmarked || several) || !isWhole(from, to)) return;
  for (let at = first; at < end; at += spellingSize) {
    const spelling = changetype<Spelling>(at);
    const tier = compare(spellings, spelling, from, to);
    if (tier === differs) continue;
    const counts = unmarked ? spelling.countsBare !== 0 : tier === noMarkTier;
    if (counts || (unmarked && several)) keep(spelling.ending, from, to, counts ? noMarkTier : shownTier);
  }
}

function keep(ending: i32, from: i32, to: i32, tier: u8): void {
  if (kept + findSize > (<usize>memory.size()) << 16) reach(kept + findSize);
  const find = changetype<Find>(kept);
  find.entry = ending;
  find.from = from;
  find.to = to;
  find.tier = tier;
  kept += findSize;
}

/** `exactTier`, `noMarkTier` when a closed syllable shows that marks were left out, `bareOnly` when nothing shows it, or `differs`. */
function compare(spellings: Spellings, spelling: Spelling, from: i32, to: i32): u8 {
  const forms = spellings.forms + ((<usize>spelling.forms) << 2);
  let tier = exactTier;
  for (let at = to - 1; at >= from; at--) {
    const own = load<i32>(forms + ((<usize>(at - from)) << 2));
    const word = wordAt(at);
    if (word.form === own) continue;
    if ((word.facts & bare) === 0) return differs;
    if (load<u8>(spellings.closed + own) !== 0) tier = noMarkTier;
    else if (tier === exactTier) tier = bareOnly;
  }
  return tier;
}

function isBare(from: i32, to: i32): boolean {
  for (let at = from; at < to; at++) if ((wordAt(at).facts & bare) === 0) return false;
  return true;
}

function isRespelt(from: i32, to: i32): boolean {
  for (let at = from; at < to; at++) if ((wordAt(at).facts & respelt) !== 0) return true;
  return false;
}

/** False when an end of the phrase falls inside a short form (`người` in ngta). */
function isWhole(from: i32, to: i32): boolean {
  return (wordAt(from).facts & continues) === 0 && (wordAt(to - 1).facts & leadsOn) === 0;
}
