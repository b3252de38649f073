/**
 * How fast wrong tries may follow one another: `free` ones at once, then each next one waits twice as long as the one
 * before, from one second to `mostSeconds`. One try is forgotten every `forgetSeconds`. Nobody is ever shut out.
 */
export type AttemptPace = { readonly free: number; readonly mostSeconds: number; readonly forgetSeconds: number };

/** One name from one address: a person who does not remember, or somebody who guesses. At most 1,440 tries a day. */
export const onePair: AttemptPace = { free: 5, mostSeconds: 60, forgetSeconds: 180 };

/** The same while the name is being guessed from many addresses: each new one has a single try before it waits. */
export const onePairUnderAttack: AttemptPace = { ...onePair, free: 1 };

/** All names from one address, which an office's whole staff may share. At most 8,640 wrong tries a day. */
export const oneAddress: AttemptPace = { free: 60, mostSeconds: 10, forgetSeconds: 15 };

/** One name from everywhere. Only counted, as whoever knows a name could otherwise keep its owner waiting. */
export const oneName: AttemptPace = { free: Number.MAX_SAFE_INTEGER, mostSeconds: 0, forgetSeconds: 60 };

/**
 * Codes of one account's second factor, from everywhere, behind the right password. Three of a million fit at any moment,
 * so that 48 tries a day find one in some 7,000 days.
 */
export const oneFactor: AttemptPace = { free: 8, mostSeconds: 30 * 60, forgetSeconds: 30 * 60 };

/** So many wrong tries on one name, from everywhere, are no longer its owner's. */
export const triesOfAnAttack = 20;

/** What counts as one address: an IPv4 address, or the /64 that a subscriber of IPv6 has all to themselves (RFC 6177). */
export function addressGroup(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  const within = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (within) return within;
  if (!plain.includes(':') || !URL.canParse(`http://[${plain}]`)) return address;
  const [head = '', tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}
