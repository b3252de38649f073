import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a peer may take, in milliseconds. Uploads may be long as long as something keeps coming. */
export type Patience = {
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly silenceMs: number;
  readonly lookEveryMs: number;
};

export const usualPatience: Patience = { headersMs: 20_000, bodyMs: 60_000, silenceMs: 30_000, lookEveryMs: 1000 };

type Watched = {
  readonly request: IncomingMessage;
  readonly answer: ServerResponse;
  readonly since: number;
  readonly endless: boolean;
  readonly onStall: () => void;
  seen: number;
  seenAt: number;
};

/**
 * Watches requests whose peer keeps us waiting: one that never ends its body, one that does not read its answer. Such a
 * request holds no place among those that are worked on, and is cut off when its time is up.
 */
export class SlowPeers {
  private readonly watched = new Set<Watched>();

  constructor(
    private readonly patience: Patience,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** `onStall` is called, perhaps again and again, while the peer is what is waited for. `endless` bodies have no end in time. */
  watch(request: IncomingMessage, answer: ServerResponse, endless: boolean, onStall: () => void): void {
    const at = this.now();
    const one: Watched = { request, answer, since: at, endless, onStall, seen: moved(request), seenAt: at };
    this.watched.add(one);
    answer.once('close', () => this.watched.delete(one));
  }

  look(): void {
    for (const one of this.watched) {
      const awaitsBody = !one.request.complete && one.request.readableLength === 0;
      const awaitsReader = one.answer.writableNeedDrain || one.answer.writableEnded;
      if (!awaitsBody && !awaitsReader) {
        one.seenAt = this.now();
        continue;
      }
      const through = moved(one.request);
      if (through !== one.seen) {
        one.seen = through;
        one.seenAt = this.now();
      } else one.onStall();
      const tooSilent = this.now() - one.seenAt >= this.patience.silenceMs;
      const tooLong = awaitsBody && !one.endless && this.now() - one.since >= this.patience.bodyMs;
      if (tooSilent || tooLong) one.request.socket.destroy();
    }
  }
}

/** Bytes that went either way. */
function moved({ socket }: IncomingMessage): number {
  return socket.bytesRead + socket.bytesWritten;
}
