export type Patience = {
  /** How long a reader may read nothing. */
  readonly stalledMs: number;
  /** How long the whole file may take: as long the store keeps what has been deleted since it began. */
  readonly wholeMs: number;
};

const exportPatience: Patience = { stalledMs: 30_000, wholeMs: 30 * 60_000 };

/** So small that the slowest phone takes one in less time than it may stall. */
const mostBytesAtOnce = 64 * 1024;

/**
 * Makes the next piece when the reader is ready for it, and stops making when the reader leaves. One who reads nothing for too
 * long gets no end: the stream fails, so that a file broken off is never taken for a whole one. `onEnd` is called once,
 * however it ends and even if nobody ever reads, when `pieces` have let go of all they held.
 */
export function streamFile(
  pieces: AsyncGenerator<Uint8Array>,
  onEnd: () => void,
  { stalledMs, wholeMs }: Patience = exportPatience,
): ReadableStream<Uint8Array> {
  const small = inSmallPieces(pieces);
  let ending: Promise<void> | undefined;
  let stalled: NodeJS.Timeout | undefined;
  let whole: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(stalled);
    clearTimeout(whole);
    ending ??= small.return().then(onEnd, onEnd);
    return ending;
  };
  const breakOff = (controller: ReadableStreamDefaultController) => {
    controller.error(new DOMException('the file was not read in time', 'AbortError'));
    void end();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        whole = setTimeout(breakOff, wholeMs, controller);
        stalled = setTimeout(breakOff, stalledMs, controller);
      },
      async pull(controller) {
        clearTimeout(stalled);
        const next = await small.next().catch(async (error) => {
          await end();
          throw error;
        });
        if (ending) return;
        if (next.done) {
          controller.close();
          await end();
        } else {
          controller.enqueue(next.value);
          stalled = setTimeout(breakOff, stalledMs, controller);
        }
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
}

async function* inSmallPieces(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += mostBytesAtOnce) yield piece.subarray(at, at + mostBytesAtOnce);
  }
}
