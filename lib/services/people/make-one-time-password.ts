import { randomBytes } from 'node:crypto';

/** No 0/o, 1/l/i: read aloud and copied by hand without mistakes. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Sixteen random characters in groups of four, such as `k7mq-2xhd-…`: about 79 bits. */
export function makeOneTimePassword(): string {
  return spellPassword(randomBytes(32));
}

/** At least 32 bytes as such a password: two bytes a character, so that none is likelier than another by more than a thousandth. */
export function spellPassword(bytes: Buffer): string {
  const spelt = Array.from({ length: 16 }, (_, n) => letters[bytes.readUInt16BE(2 * n) % letters.length]).join('');
  return (spelt.match(/.{4}/g) ?? []).join('-');
}
