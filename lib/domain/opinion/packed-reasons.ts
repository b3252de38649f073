import type { Reason, Tier } from '../classify/reading';

/** What a reason says wherever it stands. Its words are those of the lists, of a board's own keywords or of official places. */
export type ReasonRule = Pick<Reason, 'kind' | 'code' | 'rule' | 'phrase' | 'weight'>;

declare const made: unique symbol;

/** Reasons in a few bytes each, by the numbers of their rules. Only `packReasons` makes them, and the column takes nothing else. */
export type PackedReasons = Uint8Array & { readonly [made]: true };

/**
 * The format: nothing at all for no reasons, else a byte of its version and then each reason as a head, the number of its rule, how far it
 * begins behind the one before, and its length. The head's bits are `tiers`, `negated`, `backwards` (it begins before the one before), and
 * `extended`: a piece follows, its length first, that whoever does not know it passes over.
 */
const version = 1;
const tiers: readonly Tier[] = ['exact', 'tone', 'nomark'];
const [tierBits, negatedBit, backwardsBit, extendedBit] = [3, 4, 8, 16] as const;
const knownBits = tierBits | negatedBit | backwardsBit | extendedBit;

/** Numbers in groups of seven bits, the lowest first, all but the last with the eighth set. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
}

/** Reasons as they are stored, in their order. `numberOf` gives a rule's number in the dictionary: whole and not below 0. */
export function packReasons(reasons: readonly Reason[], numberOf: (reason: Reason) => number): PackedReasons {
  const bytes: number[] = [];
  if (reasons.length > 0) bytes.push(version);
  let before = 0;
  for (const reason of reasons) {
    const step = reason.start - before;
    before = reason.start;
    bytes.push(tiers.indexOf(reason.tier) | (reason.negated ? negatedBit : 0) | (step < 0 ? backwardsBit : 0));
    pushNumber(bytes, numberOf(reason));
    pushNumber(bytes, Math.abs(step));
    pushNumber(bytes, reason.end - reason.start);
  }
  return Uint8Array.from(bytes) as PackedReasons;
}

/** Reads such bytes from their beginning; null from where they end too early or say what this version cannot know. */
class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number | null {
    return this.bytes[this.at++] ?? null;
  }

  number(): number | null {
    let value = 0;
    for (let unit = 1; unit <= Number.MAX_SAFE_INTEGER; unit *= 128) {
      const byte = this.byte();
      if (byte === null) return null;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
    return null;
  }

  pass(length: number): boolean {
    this.at += length;
    return this.at <= this.bytes.length;
  }
}

type PackedReason = Pick<Reason, 'start' | 'end' | 'tier' | 'negated'> & { readonly number: number };

function packedIn(bytes: Uint8Array): PackedReason[] | null {
  const reader = new Reader(bytes);
  if (bytes.length > 0 && reader.byte() !== version) return null;
  const found: PackedReason[] = [];
  let start = 0;
  while (!reader.isAtEnd) {
    const head = reader.byte() ?? 0;
    const tier = tiers[head & tierBits];
    const number = reader.number();
    const step = reader.number();
    const length = reader.number();
    if (tier === undefined || (head & ~knownBits) !== 0 || number === null || step === null || length === null)
      return null;
    if ((head & extendedBit) !== 0 && !reader.pass(reader.number() ?? Number.MAX_SAFE_INTEGER)) return null;
    start += (head & backwardsBit) === 0 ? step : -step;
    found.push({ number, start, end: start + length, tier, negated: (head & negatedBit) !== 0 });
  }
  return found;
}

/** The numbers of the rules such bytes name, each once; none where they cannot be read. */
export function rulesIn(bytes: Uint8Array): number[] {
  return [...new Set((packedIn(bytes) ?? []).map(({ number }) => number))];
}

/**
 * The reasons as they were packed. Null when they cannot be told: `ruleOf` does not know one of the numbers, or the bytes are cut off inside a
 * reason or of a later version.
 */
export function unpackReasons(bytes: Uint8Array, ruleOf: (number: number) => ReasonRule | undefined): Reason[] | null {
  const packed = packedIn(bytes);
  if (packed === null) return null;
  const reasons: Reason[] = [];
  for (const { number, ...where } of packed) {
    const rule = ruleOf(number);
    if (rule === undefined) return null;
    const { kind, code, rule: id, phrase, weight } = rule;
    reasons.push({ kind, code, rule: id, phrase, weight, ...where });
  }
  return reasons;
}
