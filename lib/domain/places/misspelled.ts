import { kindAt, kindsOfLevel } from './kinds';
import type { Place } from './place';
import type { Pool } from './pool';
import type { Word } from './words';

/** A place found and how far the name is from what was typed. */
export type Hit = { readonly place: Place; readonly score: number };

/** How many letters must change to make one word the other. */
export type Distance = (a: string, b: string) => number;

/** At most this many mistaken letters still find a name. */
const mistakesAllowed = (letters: number) => (letters < 5 ? 0 : letters < 9 ? 1 : 2);

/** Names a letter or two away from the typed words, with or without the kind they begin with. */
export function misspelled(pool: Pool, words: readonly Word[], distance: Distance): Hit[] {
  const kind = kindAt(words, 0);
  const hits = near(pool, words, distance);
  if (!kind || words.length === kind.words) return hits;
  const ofKind = near(pool, words.slice(kind.words), distance);
  return [...ofKind.filter(({ place }) => kindsOfLevel(place.level).includes(kind.kind)), ...hits];
}

function near(pool: Pool, words: readonly Word[], distance: Distance): Hit[] {
  const typed = words.map((word) => word.plain).join(' ');
  const allowed = mistakesAllowed(typed.length);
  const hits: Hit[] = [];
  if (allowed === 0) return hits;
  for (const [text, names] of pool.byText) {
    if (Math.abs(text.length - typed.length) > allowed || !mayBeNear(typed, text)) continue;
    const mistakes = distance(typed, text);
    if (mistakes <= allowed) for (const { place } of names) hits.push({ place, score: 10 + 2 * mistakes });
  }
  return hits;
}

/** Cheap test before the costly one: most slips leave the first two or the last two letters as they are. */
function mayBeNear(a: string, b: string): boolean {
  return (a[0] === b[0] && a[1] === b[1]) || (a.at(-1) === b.at(-1) && a.at(-2) === b.at(-2));
}
