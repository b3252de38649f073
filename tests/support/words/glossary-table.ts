import type { Word } from './word';

/** The glossary as the table that stands in `docs/changing.md`. */
export function glossaryTable(words: Readonly<Record<string, Word>>): string {
  const rows = Object.values(words).map(({ vi, en, means, instead }) => [
    `**${vi}**`,
    `**${en}**`,
    means,
    [...instead.vi, ...instead.en].join(', '),
  ]);
  return [['Vietnamese', 'English', 'what it is', 'not'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
