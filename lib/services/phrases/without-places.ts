import type { PlaceFinder } from '@/lib/domain/classify/reading';

/** The text with a sign in the place of each name of a place, so that no phrase holds one. */
export function withoutPlaces(text: string, findPlaces: PlaceFinder): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of findPlaces(text)) {
    if (start < at) continue;
    rest += `${text.slice(at, start)}|`;
    at = end;
  }
  return rest + text.slice(at);
}
