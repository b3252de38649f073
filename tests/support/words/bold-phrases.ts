import type { Text } from './texts-of-source';

/** What a guide prints in bold: the names of menus, buttons and labels. */
export function boldPhrases(guide: string): string[] {
  return [...guide.matchAll(/\*\*(.+?)\*\*/gs)].map(([, phrase = '']) => phrase.replace(/\s+/g, ' '));
}

/** The phrases that no Vietnamese text on screen equals. `{…}` in a text stands for anything. */
export function notOnScreen(phrases: readonly string[], texts: readonly Text[]): string[] {
  const said = texts.filter(({ language }) => language === 'vi').map(({ text }) => text);
  const patterns = said.filter((text) => text.includes('{…}') && saysSomething(text)).map(patternOf);
  return phrases.filter((phrase) => !said.includes(phrase) && !patterns.some((pattern) => pattern.test(phrase)));
}

/** A text that is hardly more than what is put into it would equal everything. */
const saysSomething = (text: string) => (text.replaceAll('{…}', '').match(/\p{L}/gu) ?? []).length >= 5;

const patternOf = (text: string) =>
  new RegExp(
    `^${text
      .split('{…}')
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
    'u',
  );
