/**
 * Signs of a recovery code: no vowel, `d` or `w`, which Vietnamese input methods turn into other letters, and neither 0
 * nor 1. Twenty-four of them are 112.8 bits, enough to be kept as a plain digest (ASVS 5.0, 6.5.2).
 */
export const recoverySigns = 'bcfghjklmnpqrstvxz23456789';
export const recoveryLength = 24;

/** `signs` in groups of four, as they are shown and read aloud. */
export function inGroups(signs: string, between = '-'): string {
  return signs.match(/.{1,4}/g)?.join(between) ?? '';
}
