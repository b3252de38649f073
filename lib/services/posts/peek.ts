const headBytes = 65_536;
/** So far is looked for the first letter that is not ASCII. */
const mostPeeked = 8 * 1024 * 1024;

export type Peeked = {
  /** The first bytes. */
  readonly head: Uint8Array;
  /** As many from the first that is not ASCII on; the head where there is none. */
  readonly more: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
};

/** The first bytes of a file, those that tell its encoding, and everything including them. */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  /** Where the first byte stands that is not ASCII. */
  let high = -1;
  const isEnough = () => length >= headBytes && (high >= 0 ? length >= high + headBytes : length >= mostPeeked);
  while (!ended && !isEnough()) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      if (high < 0) {
        const at = firstHigh(next.value);
        if (at >= 0) high = length + at;
      }
      held.push(next.value);
      length += next.value.length;
    }
  }
  async function* all() {
    try {
      yield* held.splice(0);
      while (!ended) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  const whole = held.length === 1 ? held[0]! : Buffer.concat(held);
  const head = whole.subarray(0, headBytes);
  return { head, more: high < headBytes / 2 ? head : whole.subarray(high, high + headBytes), all: all() };
}

function firstHigh(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) return at;
  return -1;
}

/**
 * The items with the first of them already come, or null when there is none. They are handed on as they are: a generator around
 * them would cost as much as reading a line does.
 */
export async function peekItem<T>(items: AsyncIterable<T>): Promise<AsyncIterable<T> | null> {
  const iterator = items[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return null;
  let isFirst = true;
  const next = () => {
    if (!isFirst) return iterator.next();
    isFirst = false;
    return Promise.resolve(first);
  };
  const end = async () => (await iterator.return?.()) ?? { done: true as const, value: undefined };
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) };
}
