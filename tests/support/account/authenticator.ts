import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const period = 30_000;

/** What an authenticator shows at a moment (RFC 6238, SHA-1, six digits), given the link or the secret it was set up with. */
export function codeAt(given: string, ms: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(ms / period)));
  const mac = createHmac('sha1', fromBase32(/secret=([A-Z2-7]+)/.exec(given)?.[1] ?? given))
    .update(counter)
    .digest();
  const from = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(from) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

/** Each call gives a code that fits now and was not given before: this moment's, the next one's or the last one's. */
export function codesOf(given: string): () => string {
  const shown = new Set<string>();
  return () => {
    const code =
      [0, period, -period].map((off) => codeAt(given, Date.now() + off)).find((one) => !shown.has(one)) ?? '';
    shown.add(code);
    return code;
  };
}

function fromBase32(text: string): Buffer {
  const bits = [...text.replace(/[\s-]/g, '')].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'));
  return Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [],
  );
}
