import { utf8In } from './bad-bytes';
import { type LegacyEncoding, legacyEncoding } from './legacy-spelling';

/** How bytes are to be decoded (`skip` bytes of mark first), or why they cannot be. */
export type Encoding =
  | { readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252'; readonly skip: number }
  | { readonly refused: LegacyEncoding | 'unknown' };

const toneBytes = new Set([0xcc, 0xec, 0xd2, 0xde, 0xf2]);
const vowelBytes = new Set(
  [...'aeiouyAEIOUY']
    .map((letter) => letter.charCodeAt(0))
    .concat([0xe2, 0xc2, 0xe3, 0xc3, 0xea, 0xca, 0xf4, 0xd4, 0xf5, 0xd5, 0xfd, 0xdd]),
);

/** Western letters and the signs word processors set by themselves; the five bytes without a letter are none. */
const westernSigns = new Set([
  0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa9, 0xab, 0xae, 0xb0, 0xbb,
]);
const noWestern = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const fewestLettersToAFault = 4;
const rareFaults = 0.005;

/**
 * Tells the encoding from some of a file's bytes: its first, and where those are plain ASCII, those from where it is not.
 */
export function detectEncoding(head: Uint8Array, more: Uint8Array = head): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', skip: 2 };
  const wide = wideEncoding(head);
  if (wide) return { name: wide, skip: 0 };
  const { faults, letters } = utf8In(more);
  if (faults === 0 || letters >= faults * fewestLettersToAFault) return { name: 'utf-8', skip: 0 };
  const legacy = legacyIn(new TextDecoder('latin1').decode(more));
  if (legacy) return { refused: legacy };
  if (toneShare(more) >= 0.15) return { name: 'windows-1258', skip: 0 };
  if (isWestern(more)) return { name: 'windows-1252', skip: 0 };
  return faults <= more.length * rareFaults ? { name: 'utf-8', skip: 0 } : { refused: 'unknown' };
}

/** Told line by line: one that says nothing does not hide what the others say. */
function legacyIn(text: string): LegacyEncoding | null {
  const fonts = text
    .split(/\r\n?|\n/)
    .slice(0, mostLinesTold)
    .map(legacyEncoding);
  const of = (font: LegacyEncoding) => fonts.filter((one) => one === font).length;
  const [tcvn3, vni] = [of('tcvn3'), of('vni')];
  if (tcvn3 + vni === 0) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}
const mostLinesTold = 400;

/** Half of plain text in UTF-16 is zero bytes, all on one side. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++;
  const half = head.length / 2;
  if (zeros[1]! > half * 0.3 && zeros[0]! < half * 0.05) return 'utf-16le';
  return zeros[0]! > half * 0.3 && zeros[1]! < half * 0.05 ? 'utf-16be' : null;
}

/** Few letters above ASCII, each one that Western text has. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let signs = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    if (noWestern.has(byte)) return false;
    high++;
    const isInWord = byte >= 0xc0 && byte < 0xff && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]));
    if (westernSigns.has(byte) || isInWord) signs++;
  }
  return high > 0 && high <= bytes.length * 0.2 && signs >= high * 0.9;
}

const isLetter = (byte: number | undefined) => byte !== undefined && /[a-z]/i.test(String.fromCharCode(byte));

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
