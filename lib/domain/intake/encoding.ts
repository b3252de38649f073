import { type LegacyEncoding, legacyEncoding } from './legacy-spelling';

/** How bytes are to be decoded (`skip` bytes of mark first), or why they cannot be. */
export type Encoding =
  | { readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'; readonly skip: number }
  | { readonly refused: LegacyEncoding | 'unknown' };

const toneBytes = new Set([0xcc, 0xec, 0xd2, 0xde, 0xf2]);
const vowelBytes = new Set(
  [...'aeiouyAEIOUY']
    .map((letter) => letter.charCodeAt(0))
    .concat([0xe2, 0xc2, 0xe3, 0xc3, 0xea, 0xca, 0xf4, 0xd4, 0xf5, 0xd5, 0xfd, 0xdd]),
);

/** Tells the encoding from the first bytes of a file (64 KB are plenty). */
export function detectEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', skip: 2 };
  const wide = wideEncoding(head);
  if (wide) return { name: wide, skip: 0 };
  if (isUtf8(head)) return { name: 'utf-8', skip: 0 };
  const legacy = legacyEncoding(new TextDecoder('latin1').decode(head));
  const tones = toneShare(head);
  if (tones >= 0.15) return { name: 'windows-1258', skip: 0 };
  return { refused: legacy ?? 'unknown' };
}

/** Half of plain text in UTF-16 is zero bytes, all on one side. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++;
  const half = head.length / 2;
  if (zeros[1]! > half * 0.3 && zeros[0]! < half * 0.05) return 'utf-16le';
  return zeros[0]! > half * 0.3 && zeros[1]! < half * 0.05 ? 'utf-16be' : null;
}

function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How many of the bytes above ASCII are Windows-1258 tone marks right after a vowel. */
function toneShare(head: Uint8Array): number {
  let high = 0;
  let tones = 0;
  for (let i = 1; i < head.length; i++) {
    if (head[i]! < 0x80) continue;
    high++;
    if (toneBytes.has(head[i]!) && vowelBytes.has(head[i - 1]!)) tones++;
  }
  return high === 0 ? 0 : tones / high;
}
