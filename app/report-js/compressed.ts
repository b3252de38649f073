import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** In the order in which they are small. */
const ways = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
export type Encoding = keyof typeof ways;

const shared = globalThis as typeof globalThis & { ngheDanCompressed?: Map<string, Promise<Uint8Array<ArrayBuffer>>> };

/** The smallest of the encodings that a browser names; null when it names none of them. */
export function encodingFor(accepted: string): Encoding | null {
  const named = accepted.split(',').filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one));
  const names = new Set(named.map((one) => one.split(';', 1)[0]?.trim().toLowerCase()));
  return (Object.keys(ways) as Encoding[]).find((one) => names.has(one)) ?? null;
}

/** A file of that name compressed, once a process: its name changes with its content. */
export function compressed(name: string, text: string, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  shared.ngheDanCompressed ??= new Map();
  const key = `${encoding} ${name}`;
  const made = shared.ngheDanCompressed.get(key) ?? ways[encoding](text).then((bytes) => Uint8Array.from(bytes));
  shared.ngheDanCompressed.set(key, made);
  return made;
}
