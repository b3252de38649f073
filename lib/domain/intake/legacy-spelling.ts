/** Fonts-as-encodings of before Unicode: the same byte or letter means another letter. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const letters = /[a-zA-Z\u00a1-\u00ff]/g;
const tcvn3 = /[µ¶·¸¹¨©ª¬®¼½¾\u00ad](?=[a-zA-Z\u00c0-\u00fe])|(?<=[a-zA-Z\u00c0-\u00fe])[µ¶·¸¹¨©ª¬®¼½¾\u00ad]/g;
const vni = /[aeouyAEOUY](?:[øûïØÛÏ]|[ùõÙÕ](?=[\s,.;a-z]|$))|ñ(?=[a-zöô])|ö(?=[a-zùøûõïô])/g;
const fewest = 3;
const share = 0.06;

/** Which old encoding a text seems to be written in, or null. Reads the text as Latin-1 letters. */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (!/[\u00a1-\u00ff]/.test(text) || /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(text))
    return null;
  const all = text.match(letters)?.length ?? 0;
  const enough = (found: RegExpMatchArray | null) =>
    (found?.length ?? 0) >= fewest && (found?.length ?? 0) >= all * share;
  if (enough(text.match(tcvn3))) return 'tcvn3';
  return enough(text.match(vni)) ? 'vni' : null;
}
