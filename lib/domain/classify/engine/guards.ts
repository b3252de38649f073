import { Entry, entryAt, guardKind, kindOf, nextOf } from './entries';
import { Find, findAt, flagLayer, longestPhrase, shownTier } from './finds';
import { displacing, isGuard, layers, state } from './memory';
import { addReason, GUARD_REASON } from './reasons';

/** A guard is a reason only where it kept another phrase from counting; one of flags only where flags `wouldDiffer`. */
export function explainGuards(wouldDiffer: boolean): void {
  for (let index = 0; index < state.findCount; index++) {
    const find = findAt(index);
    const traits = entryAt(find.entry).traits;
    if ((traits & isGuard) === 0 || find.tier === shownTier) continue;
    if (((traits >> displacing) & layers) === flagLayer && !wouldDiffer) continue;
    if (!guards(index)) continue;
    for (let entry: Entry | null = entryAt(find.entry); entry !== null; entry = nextOf(entry)) {
      if (kindOf(entry) === guardKind) addReason(entry, GUARD_REASON, find.from, find.to, find.tier, 0);
    }
  }
}

/** Whether some find inside this one, of a layer it guards, would count if it were not there. */
function guards(index: i32): boolean {
  const guard = findAt(index);
  let first = index;
  while (first > 0 && findAt(first - 1).from > guard.from - longestPhrase) first--;
  let end = index + 1;
  while (end < state.findCount && findAt(end).from < guard.to) end++;
  for (let at = first; at < end; at++) {
    const inner = findAt(at);
    if (at === index || inner.tier === shownTier || !isAround(guard, inner)) continue;
    let others: u32 = 0;
    for (let other = first; other < end; other++) {
      const outer = findAt(other);
      if (other !== index && outer.tier !== shownTier && isAround(outer, inner)) others |= displacedBy(outer);
    }
    if ((entryAt(inner.entry).traits & displacedBy(guard) & ~others) !== 0) return true;
  }
  return false;
}

function displacedBy(find: Find): u32 {
  return (entryAt(find.entry).traits >> displacing) & layers;
}

function isAround(outer: Find, inner: Find): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}
