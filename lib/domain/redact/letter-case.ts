const tableSize = 0x2100;
export const none = 0;
export const small = 1;
export const big = 2;
const caseless = 3;
const kinds = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code++) kinds[code] = kindOf(String.fromCharCode(code));

function kindOf(character: string): number {
  if (/[\p{M}'’]/u.test(character)) return caseless;
  if (!/\p{L}/u.test(character)) return none;
  return character !== character.toLowerCase() ? big : character !== character.toUpperCase() ? small : caseless;
}

/** The case of the letter there; `none` where no letter stands. */
export const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < tableSize ? kinds[code]! : Number.isNaN(code) ? none : kindOf(text[at]!);
};

/** Whether a capital letter stands there. */
export const isCapital = (text: string, at: number): boolean => kindAt(text, at) === big;

/** A part of a text in small letters, which costs little when it is so already. */
export function inSmall(text: string, start: number, end: number): string {
  const said = text.slice(start, end);
  for (let at = start; at < end; at++) if (isCapital(text, at)) return said.toLowerCase();
  return said;
}
