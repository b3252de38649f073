import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readBody } from '@/app/api/posts/body';
import { InvalidInput } from '@/lib/domain/errors';
import { limitIntake } from '@/lib/services/posts/limit-intake';

const request = (body: Uint8Array | null, encoding?: string) =>
  new Request('http://localhost/api/posts', {
    method: 'POST',
    body: body && new Uint8Array(body),
    headers: encoding === undefined ? {} : { 'content-encoding': encoding },
  });

async function read(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString();
}

const refusal = (given: Request) =>
  read(readBody(given).bytes).then(
    () => null,
    (error) => (error instanceof InvalidInput ? error.problems[0]?.code : error),
  );

const text = '{"text":"Đường ngập nước"}\n'.repeat(5_000);

test('a body is read plain or unpacked, as it says it was sent', async () => {
  const packed = gzipSync(text);
  expect(await read(readBody(request(Buffer.from(text))).bytes)).toBe(text);
  expect(await read(readBody(request(Buffer.from(text), 'identity')).bytes)).toBe(text);
  for (const name of ['gzip', ' GZIP', 'x-gzip']) expect(await read(readBody(request(packed, name)).bytes)).toBe(text);
  expect(await read(readBody(request(null, 'gzip')).bytes)).toBe('');
});

test('a body that cannot be unpacked is refused with the reason', async () => {
  const packed = gzipSync(Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * i * 7919) % 251)));
  const broken = Buffer.from(packed);
  broken.fill(0xff, 200, 300);
  const wrongSum = Buffer.from(packed);
  wrongSum[wrongSum.length - 6]! ^= 1;
  const sent: [string, Uint8Array, string][] = [
    ['gzip_broken', broken, 'gzip'],
    ['gzip_broken', wrongSum, 'gzip'],
    ['gzip_broken', Buffer.from(text), 'gzip'],
    ['gzip_broken', deflateSync(text), 'gzip'],
    ['gzip_cut_off', packed.subarray(0, packed.length / 2), 'gzip'],
    ['gzip_cut_off', packed.subarray(0, 5), 'gzip'],
    ['encoding_unknown', packed, 'br'],
    ['encoding_unknown', gzipSync(packed), 'gzip, gzip'],
  ];
  for (const [code, body, encoding] of sent) expect(await refusal(request(body, encoding)), code).toBe(code);
});

test('a gzip of nothing but zeros is unpacked up to the limit, and the rest passed over as it was sent', async () => {
  const packed = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 });
  const body = readBody(request(packed, 'gzip'));
  const limit = limitIntake({ lines: 10, bytes: 1024 * 1024 });
  let length = 0;
  for await (const piece of limit.bytes(body.bytes)) length += piece.length;
  await body.drain();
  expect([length, limit.cutBy()]).toEqual([1024 * 1024, 'bytes']);
});
