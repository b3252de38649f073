import type { Random } from './change-text';

/** What is put in: a text as it stands in memory, lone surrogates and all, or the bytes of a file. */
export type Input = string | Uint8Array;

/** What a door said: `taken` whole, `read` but with nothing in it to keep, or `refused`. `how` tells one way from another. */
export type Verdict = { readonly outcome: 'taken' | 'read' | 'refused'; readonly how: string };

/** A place where something from outside is read. */
export type Door<I extends Input = Input> = {
  /** Good inputs to begin with. */
  readonly seeds: () => Promise<readonly I[]>;
  /** What is put in is unpacked before it is read. */
  readonly isPacked?: boolean;
  readonly change: (input: I, random: Random, seeds: readonly I[]) => I;
  /**
   * Reads one input. Throws `InvalidInput` for what it refuses; anything else it throws is a fault, and so is a promise it
   * breaks (`keeps`).
   */
  readonly open: () => Promise<(input: I) => Promise<Verdict> | Verdict>;
};

/** Throws when a door breaks its promise. */
export function keeps(isKept: boolean, promise: string): void {
  if (!isKept) throw new Error(`broken promise: ${promise}`);
}
