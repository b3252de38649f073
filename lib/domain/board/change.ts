import { fewItems, type Tally } from './dashboard';

/**
 * How a count moved against the period before. `unknown`: there is no period before to compare with. `few`: one of the
 * two is under `fewItems`, so the counts are told and no rate or direction is.
 */
export type Change =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'few'; readonly before: number }
  | { readonly kind: 'rate'; readonly before: number; readonly rate: number; readonly way: 'up' | 'down' | 'same' };

/** The change from `before` to `now`. A move that rounds to 0 % is `same`. */
export function changeOf(now: number, before: number | null): Change {
  if (before === null) return { kind: 'unknown' };
  if (now < fewItems || before < fewItems) return { kind: 'few', before };
  const rate = (now - before) / before;
  const way = Math.abs(rate) < 0.005 ? 'same' : rate > 0 ? 'up' : 'down';
  return { kind: 'rate', before, rate, way };
}

export function tallied(tally: Tally): number {
  return tally.negative + tally.neutral + tally.positive;
}

/** Share of negative items, 0 to 1; null when there are too few items to say. */
export function negativeShare(tally: Tally): number | null {
  const all = tallied(tally);
  return all < fewItems ? null : tally.negative / all;
}

export const shades = [0, 1, 2, 3, 4] as const;
export type Shade = (typeof shades)[number];

/** One of five even steps of 20 points each; the top step holds 100 %. */
export function shadeOf(share: number): Shade {
  return Math.min(4, Math.max(0, Math.floor(share * 5 + 1e-9))) as Shade;
}
