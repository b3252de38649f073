import { setImmediate, setTimeout } from 'node:timers/promises';

/** Shares the processor: called between small pieces of work, it lets everybody else have their turn after each slice. */
export class Breath {
  private since = performance.now();

  /** For `sliceMs` it works at most, and for `pauseMs` it rests. */
  constructor(
    private readonly pauseMs = 0,
    private readonly signal?: AbortSignal,
    private readonly sliceMs = 8,
  ) {}

  /** Answers whether it rested. Throws what the signal was ended with. */
  async take(): Promise<boolean> {
    if (performance.now() - this.since < this.sliceMs) return false;
    await (this.pauseMs > 0 ? setTimeout(this.pauseMs) : setImmediate());
    this.signal?.throwIfAborted();
    this.since = performance.now();
    return true;
  }
}
