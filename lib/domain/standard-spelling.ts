/** Where the tone mark stands in open oa, oe and uy: apart from `vietnamese.ts`, for phones never ask. */

const newStyleTones: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
const oldStyleTones = Object.fromEntries(Object.entries(newStyleTones).map(([older, newer]) => [newer, older]));
const newStyle = new RegExp(`(${Object.keys(oldStyleTones).join('|')})(?!\\p{L})`, 'gu');
const oldStyle = new RegExp(`(${Object.keys(newStyleTones).join('|')})(?!\\p{L})`, 'gu');

/**
 * Lower-case NFC with the tone mark on the main vowel (`hòa` → `hoà`, `ủy` → `uỷ`). The two placements differ only in
 * open syllables ending in oa, oe, uy; `qu` + y never has the other form. For comparing whole words, not for spans.
 */
export function standardSpelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(oldStyle, (found) => newStyleTones[found] ?? found);
}

/** A word or phrase with the tone mark in either place: what `standardSpelling` makes, and the older form. */
export function tonePlacements(text: string): readonly string[] {
  const standard = standardSpelling(text);
  const older = standard.replace(newStyle, (found) => oldStyleTones[found] ?? found);
  return older === standard ? [standard] : [standard, older];
}
