/** The bytes of a request's body as they come, unpacked when it was sent with `Content-Encoding: gzip`. */
export function bodyBytes(request: Request): AsyncIterable<Uint8Array> {
  const body = request.body;
  if (!body) return nothing();
  const packed = request.headers.get('content-encoding')?.trim().toLowerCase() === 'gzip';
  const bytes = packed ? body.pipeThrough(new DecompressionStream('gzip') as never) : body;
  return bytes as unknown as AsyncIterable<Uint8Array>;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
