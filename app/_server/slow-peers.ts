import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a peer may take, in milliseconds. Uploads may be long as long as something keeps coming. */
export type Patience = {
  readonly headersMs: number;
  /** After this a peer that keeps us waiting holds no place, even if something comes now and then. */
  readonly placeMs: number;
  readonly bodyMs: number;
  readonly silenceMs: number;
  readonly lookEveryMs: number;
};

export const usualPatience: Patience = {
  headersMs: 20_000,
  placeMs: 2000,
  bodyMs: 60_000,
  silenceMs: 30_000,
  lookEveryMs: 1000,
};

type Watched = {
  readonly request: IncomingMessage;
  readonly answer: ServerResponse;
  readonly onStall: () => void;
  since: number;
  endless: boolean;
  isAnswered: boolean;
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

  /**
   * `onStall` is called, perhaps again and again, while the peer is what is waited for. `endless` bodies have no end in time
   * until they are answered.
   */
  watch(request: IncomingMessage, answer: ServerResponse, endless: boolean, onStall: () => void): void {
    const at = this.now();
    const one: Watched = {
      request,
      answer,
      since: at,
      endless,
      onStall,
      isAnswered: false,
      seen: moved(request),
      seenAt: at,
    };
    this.watched.add(one);
    answer.once('close', () => {
      if (request.complete || request.socket.destroyed) this.watched.delete(one);
      Object.assign(one, { isAnswered: true, endless: false, since: this.now() });
    });
  }

  look(): void {
    for (const one of this.watched) {
      if (one.isAnswered && (one.request.complete || one.request.socket.destroyed)) {
        this.watched.delete(one);
        continue;
      }
      const { complete, readableLength, readableHighWaterMark } = one.request;
      const awaitsBody = !complete && readableLength < readableHighWaterMark;
      const awaitsReader = one.answer.writableNeedDrain || one.answer.writableEnded;
      if (!awaitsBody && !awaitsReader) {
        one.seenAt = this.now();
        continue;
      }
      const through = moved(one.request);
      const isStill = through === one.seen;
      if (!isStill) {
        one.seen = through;
        one.seenAt = this.now();
      }
      if (isStill || this.now() - one.since >= this.patience.placeMs) one.onStall();
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
