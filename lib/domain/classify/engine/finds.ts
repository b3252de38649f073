import { state } from './memory';

/** A phrase found: the words `[from, to)` of the text. */
@unmanaged
export class Find {
  /** The phrase: its number in the lists until the finds are settled, then that of its first entry. */
  entry: i32;
  from: i32;
  to: i32;
  /** How it was found. */
  tier: u8;
  /** Layers in which it counts: those of its phrase in which no longer find displaces it. */
  alive: u8;
  unused: u16;
}
/** No phrase has so many words; `automaton.ts` one folder up refuses those that do. */
export const longestPhrase: i32 = 16;
export const findSize: usize = offsetof<Find>();

/** Layers, as in `phrase.ts` one folder up. */
export const topicLayer: u32 = 1;
export const feelLayer: u32 = 2;
export const flagLayer: u32 = 4;
/** How a phrase was found, in the order of `tiers` one folder up; the last is too doubtful to count. */
export const exactTier: u8 = 0;
export const toneTier: u8 = 1;
export const noMarkTier: u8 = 2;
export const shownTier: u8 = 3;

export function findAt(at: i32): Find {
  return changetype<Find>(state.finds + <usize>at * findSize);
}

export function numberOfFind(find: Find): i32 {
  return <i32>((changetype<usize>(find) - state.finds) / findSize);
}

export function endOfFinds(): usize {
  return state.finds + <usize>state.findCount * findSize;
}
