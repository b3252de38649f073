import type { Stretch } from './found';

/** Letters of a text that every card shows, on phones too. */
const shownAtOnce = 140;
const lettersBefore = 60;

/** The first `most` letters of a text or, when what was found stands further on than a card shows, those around its first place. */
export function excerptOf(text: string, found: readonly Stretch[], most: number): string {
  const [first] = found;
  if (!first || first.end <= shownAtOnce) return cut(text, 0, most);
  const near = first.start - lettersBefore;
  const space = text.slice(near, first.start).search(/\s/);
  return `… ${cut(text, space < 0 ? first.start : near + space + 1, most)}`;
}

/** A cut never leaves half a letter. */
const cut = (text: string, from: number, most: number): string =>
  text.slice(from, from + most).replace(/[\uD800-\uDBFF]$/, '');
