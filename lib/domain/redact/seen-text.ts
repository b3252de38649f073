/** Signs nobody sees: soft hyphens, joiners, fillers, and what turns the direction of writing. */
const unseen =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/g;
/** Joins the parts of an emoji, but has nothing to join within words and numbers. */
const joiner = /(?=\u200d)(?<=[\p{L}\p{N}]\p{M}*(?<!\ufe0f))\u200d+/gu;
/** Letters and digits of mathematics, which pass for bold or slanted writing. */
const styled = /[\u{1d400}-\u{1d7ff}]/gu;
const turned = /\u202e([\d .-]{8,24})/g;
const phoneTurned = /^\d{8,9}[235789]0$/;
/** As many marks on one letter as a text that is safe to stream has (UAX #15); ordering longer piles costs their square. */
const mostMarks = 30;
const pile = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/** Spaces of any width, one or many, as copying from a document or a page leaves them. */
const spaces = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** The text in NFC as its readers see it: nothing hidden inside words and numbers, no letters in costume, one space between words. */
export function seenText(text: string): string {
  let seen = text;
  if (isPlain(text)) return text.normalize('NFC');
  if (seen.includes('\u202e')) seen = seen.replace(turned, (_, run: string) => turnedBack(run));
  seen = seen.replace(unseen, '');
  if (seen.includes('\u200d')) seen = seen.replace(joiner, '');
  if (seen.includes('\ud835')) seen = seen.replace(styled, (letter) => letter.normalize('NFKC'));
  // Composing may part a mark in two.
  return withoutPiles(withoutPiles(seen).normalize('NFC')).replace(spaces, ' ');
}

const withoutPiles = (text: string) => text.replace(pile, '$1');

/** Holds nothing of what is taken out or turned here, as nearly every text. */
function isPlain(text: string): boolean {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x300 && code !== 0xad && code !== 0xa0 && code !== 9) {
      if (code === 0x20 && text.charCodeAt(at + 1) === 0x20) return false;
      marks = 0;
      continue;
    }
    if (code === 0xad || code === 0xa0 || code === 9 || code === 0xd835) return false;
    if (code < 0x34f) {
      if (++marks > mostMarks) return false;
      continue;
    }
    marks = 0;
    if (code >= 0x1e00 && code < 0x2000) continue;
    if (
      code < 0x1e00 ||
      code < 0x2010 ||
      code === 0x3000 ||
      (code >= 0x2028 && code < 0x2070) ||
      code === 0x3164 ||
      code >= 0xfeff
    )
      return false;
  }
  return true;
}

/** A phone number written backwards for the sign that turns it; anything else stays as it stands. */
function turnedBack(run: string): string {
  return phoneTurned.test(run.replace(/\D/g, '')) ? [...run].reverse().join('') : run;
}
