import faces from '../lexicon/lists/emoji.json' with { type: 'json' };
import { GLAD, UPSET } from './words';

const kinds = new Map<number, number>();
for (const [list, kind] of [
  [faces.glad, GLAD],
  [faces.upset, UPSET],
] as const) {
  for (const character of list) kinds.set(character.codePointAt(0)!, kind);
}

/** The face that the emoji or emoticon of `wide` code units at `i` shows, 0 for any other sign. */
export function faceOf(text: string, i: number, wide: number): number {
  const code = text.codePointAt(i) ?? 0;
  if (code > 127) return kinds.get(code) ?? 0;
  if (wide < 2) return 0;
  return text[i + wide - 1] === '(' ? UPSET : GLAD;
}
