import { type Engine, FIND_COUNT, FINDS } from './engine';
import type { Tier } from './reading';

/** By how a phrase was found, as the engine numbers that, what a reason calls it; the last is a no-mark find too doubtful to count. */
export const tiers: readonly Tier[] = ['exact', 'tone', 'nomark', 'nomark'];

/** Numbers of a find in the engine's memory: its phrase, the words `[from, to)`, and its tier and layers in one. */
const findSize = 4;
const layersShift = 8;
const byte = 255;

/** The phrases found in one text, by where they begin and the longer first. */
export class Finds {
  constructor(private readonly engine: Engine) {}

  get count(): number {
    return this.engine.ints[FIND_COUNT]!;
  }

  /** The phrase, by the number of its first entry in the engine's memory. */
  entryAt(index: number): number {
    return this.engine.ints[this.place(index)]!;
  }

  fromAt(index: number): number {
    return this.engine.ints[this.place(index) + 1]!;
  }

  toAt(index: number): number {
    return this.engine.ints[this.place(index) + 2]!;
  }

  tierAt(index: number): number {
    return this.engine.ints[this.place(index) + 3]! & byte;
  }

  /** Layers in which it counts: those of its phrase in which no longer find displaces it. */
  layersAt(index: number): number {
    return (this.engine.ints[this.place(index) + 3]! >> layersShift) & byte;
  }

  private place(index: number): number {
    return (this.engine.ints[FINDS]! >> 2) + index * findSize;
  }
}
