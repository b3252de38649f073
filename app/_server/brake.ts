/** What may go on at once in one lane, how many may wait for it, and how long. */
export type Lane = { readonly atOnce: number; readonly waiting: number; readonly longestWaitMs: number };

type Waiter = { readonly since: number; readonly letIn: (place: Place | null) => void };

/** A place in a lane; giving it back twice does nothing. */
export type Place = () => void;

/**
 * Keeps a server doing what it can: so many requests are worked on at once, some wait their turn, and whoever would wait
 * longer than the lane allows is turned away at once instead of being answered when nobody listens any more. Times in
 * milliseconds of any steady clock.
 */
export class Brake {
  private working = 0;
  private readonly queue = new Set<Waiter>();

  constructor(
    private readonly lane: Lane,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** A place, now or in turn; null when the request is to be turned away. Ending `left` gives the turn up. */
  enter(left: AbortSignal): Promise<Place | null> {
    if (this.working < this.lane.atOnce && this.queue.size === 0) return Promise.resolve(this.place());
    if (this.queue.size >= this.lane.waiting || this.longestWaitMs() >= this.lane.longestWaitMs) {
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      const giveUp = () => waiter.letIn(null);
      const waiter: Waiter = {
        since: this.now(),
        letIn: (place) => {
          this.queue.delete(waiter);
          left.removeEventListener('abort', giveUp);
          resolve(place);
        },
      };
      this.queue.add(waiter);
      left.addEventListener('abort', giveUp, { once: true });
      if (left.aborted) giveUp();
    });
  }

  /** Turns away who has waited too long, though nobody ahead of them was done. */
  sweep(): void {
    const tooLong = this.now() - this.lane.longestWaitMs;
    for (const waiter of this.queue) {
      if (waiter.since > tooLong) return;
      waiter.letIn(null);
    }
  }

  private longestWaitMs(): number {
    const [first] = this.queue;
    return first ? this.now() - first.since : 0;
  }

  private place(): Place {
    this.working++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.working--;
      const [next] = this.queue;
      if (next && this.working < this.lane.atOnce) next.letIn(this.place());
    };
  }
}
