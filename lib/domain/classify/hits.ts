import { bounds } from '../lexicon/bounds';

/** How a phrase was found, as numbers: see `Tier`. `SHOWN` is a no-mark find too doubtful to count. */
export const EXACT = 0;
export const TONE = 1;
export const NOMARK = 2;
export const SHOWN = 3;

/** A phrase found: the words `[from, to)` of the text. Numbers alone, so that it takes little memory and no collecting. */
export class Hit {
  /** The phrase, by its number in the rules. */
  ending = 0;
  from = 0;
  to = 0;
  tier = EXACT;
  /** Layers in which it counts: those of its phrase in which no longer find displaces it. */
  alive = 0;
}

/** The phrases found in one text, by where they begin and the longer first. */
export class Hits {
  readonly list: Hit[] = [];
  count = 0;
  /** Whether any find is a guard. */
  anyGuard = false;
  /** Whether any find is a part of flags, or may be. */
  anyPart = false;
  /** A bit for each part of flags it would have were none displaced; those whose numbers differ by 32 share one. */
  partBits = 0;
  /** `round` at the number of each context the text has. */
  readonly contexts = new Float64Array(bounds.contexts + 1);
  /** The text being read, by a running number. */
  round = 0;
  /** Work done, for the test that it is linear. */
  steps = 0;

  /** Empties it for another text. */
  begin(): void {
    if (this.list.length > mostKept) this.list.length = mostKept;
    this.count = 0;
    this.anyGuard = false;
    this.anyPart = false;
    this.partBits = 0;
    this.round++;
    this.steps = 0;
  }

  add(ending: number, from: number, to: number, tier: number): void {
    if (this.count === this.list.length) this.list.push(new Hit());
    const hit = this.list[this.count++]!;
    hit.ending = ending;
    hit.from = from;
    hit.to = to;
    hit.tier = tier;
  }
}

/** Stands where nothing was found yet. */
export const noHit = new Hit();

/** A find of the one word at `at`. */
export function hitAt(at: number): Hit {
  const hit = new Hit();
  hit.from = at;
  hit.to = at + 1;
  return hit;
}

const mostKept = 1 << 12;
