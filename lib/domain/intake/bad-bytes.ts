/** Stands where bytes were that are no text. Never a letter of a text itself. */
export const badBytes = '\uffff';

/** Such places as they are shown, and still told when they come back. */
export const withBadBytesShown = (text: string): string => text.replace(/\ufffd?\uffff/g, '\ufffd\uffff');

export const withoutBadBytes = (text: string): string => text.replaceAll(badBytes, '');

/** Bytes that come in pieces as UTF-8, with `badBytes` for each that is none, however they are cut into pieces. */
export class Utf8Reader {
  private readonly strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private held: Uint8Array = new Uint8Array();

  push(piece: Uint8Array): string {
    const bytes = this.held.length > 0 ? joined(this.held, piece) : piece;
    const whole = bytes.length - unfinished(bytes);
    // A copy: the piece itself may be used again by whoever gave it.
    this.held = bytes.slice(whole);
    return this.read(bytes.subarray(0, whole));
  }

  end(): string {
    const { held } = this;
    this.held = new Uint8Array();
    return this.read(held);
  }

  private read(bytes: Uint8Array): string {
    try {
      return this.strict.decode(bytes);
    } catch {
      return this.readAround(bytes);
    }
  }

  private readAround(bytes: Uint8Array): string {
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at < bytes.length; ) {
      const length = letterLength(bytes, at);
      if (length === 0) {
        parts.push(this.strict.decode(bytes.subarray(from, at)), badBytes);
        from = at + 1;
      }
      at += length || 1;
    }
    parts.push(this.strict.decode(bytes.subarray(from)));
    return parts.join('');
  }
}

/** How many letters above ASCII bytes hold as UTF-8, and how many that are none. What is cut off at the end is no fault. */
export function utf8In(bytes: Uint8Array): { readonly faults: number; readonly letters: number } {
  let faults = 0;
  let letters = 0;
  const end = bytes.length - unfinished(bytes);
  for (let at = 0; at < end; ) {
    const length = letterLength(bytes, at);
    if (length === 0) faults++;
    else if (length > 1) letters++;
    at += length || 1;
  }
  return { faults, letters };
}

/** How many bytes the letter that begins here has; 0 when none does (Unicode, table 3-7). */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let n = 2; n < length; n++) if ((bytes[at + n]! & 0xc0) !== 0x80) return 0;
  return length;
}

/** How many bytes at the end are the beginning of a letter. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length ? back : 0;
  }
  return 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
