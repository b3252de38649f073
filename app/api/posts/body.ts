const mostDrainedBytes = 1024 * 1024 * 1024;

/**
 * The bytes of a request's body as they come, unpacked when it was sent with `Content-Encoding: gzip`. Whoever stops
 * reading early calls `drain` before the answer ends: a browser hears no answer while it is still sending.
 */
export function readBody(request: Request): { bytes: AsyncIterable<Uint8Array>; drain: () => Promise<void> } {
  const body = request.body;
  if (!body) return { bytes: nothing(), drain: async () => {} };
  const packed = request.headers.get('content-encoding')?.trim().toLowerCase() === 'gzip';
  const stream = packed ? body.pipeThrough(new DecompressionStream('gzip') as never) : body;
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  }
  const drain = async () => {
    let left = mostDrainedBytes;
    for await (const chunk of bytes()) {
      left -= chunk.length;
      if (left < 0) return reader.cancel();
    }
  };
  return { bytes: bytes(), drain: () => drain().catch(() => {}) };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
