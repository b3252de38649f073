import { GLAD, UPSET } from './letters';
import faces from './lexicon/emoji.json' with { type: 'json' };

const kinds = new Map<number, number>();
for (const [list, kind] of [
  [faces.glad, GLAD],
  [faces.upset, UPSET],
] as const) {
  for (const character of list) kinds.set(character.codePointAt(0)!, kind);
}

/** GLAD or UPSET for the emoji or emoticon of `wide` code units at `i`, 0 for any other sign. */
export function faceOf(text: string, i: number, wide: number): number {
  const code = text.codePointAt(i) ?? 0;
  if (code > 127) return kinds.get(code) ?? 0;
  if (wide < 2) return 0;
  const mouth = text[i + wide - 1];
  return mouth === '(' ? UPSET : GLAD;
}
