import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InvalidInput } from '@/lib/domain/errors';

const mostDrainedBytes = 1024 * 1024 * 1024;
const mostDrainMs = 60_000;
const gzipNames = ['gzip', 'x-gzip'];

/**
 * The bytes of a request's body as they come, unpacked when it was sent with `Content-Encoding: gzip`; reading them throws
 * `InvalidInput` (field `body`) when they cannot be unpacked. Whoever stops reading early calls `drain` before the answer
 * ends: a browser hears no answer while it is still sending. What is left is then passed over as it was sent, for a minute.
 */
export function readBody(request: Request): { bytes: AsyncIterable<Uint8Array>; drain: () => Promise<void> } {
  const packing = request.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  const reader = request.body?.getReader();
  async function* sent(): AsyncGenerator<Uint8Array> {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  }
  const drain = async () => {
    let left = mostDrainedBytes;
    const tooLong = setTimeout(() => reader?.cancel().catch(() => {}), mostDrainMs);
    try {
      for await (const chunk of sent()) {
        left -= chunk.length;
        if (left < 0) return await reader?.cancel();
      }
    } finally {
      clearTimeout(tooLong);
    }
  };
  const bytes = !reader || ['', 'identity'].includes(packing) ? sent() : unpacked(sent(), packing);
  return { bytes, drain: () => drain().catch(() => {}) };
}

async function* unpacked(packed: AsyncIterable<Uint8Array>, packing: string): AsyncGenerator<Uint8Array> {
  if (!gzipNames.includes(packing)) throw refused('encoding_unknown');
  const source = Readable.from(packed, { objectMode: false });
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of source.pipe(gunzip)) yield piece as Uint8Array;
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code);
    if (!code.startsWith('Z_')) throw error;
    throw refused(code === 'Z_BUF_ERROR' ? 'gzip_cut_off' : 'gzip_broken');
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

const refused = (code: string) => new InvalidInput([{ field: 'body', code }]);
