import { randomInt } from 'node:crypto';

/** No 0/o, 1/l/i: read aloud and copied by hand without mistakes. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Sixteen random characters in groups of four, such as `k7mq-2xhd-…`: about 79 bits. */
export function makeOneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
