import type { Language } from './texts-of-source';
import type { Word } from './word';

/** Each word of a text that the glossary has another word for, as sentences. `null` is a text of either language. */
export function glossarySlips(
  text: string,
  language: Language | null,
  words: Readonly<Record<string, Word>>,
): string[] {
  const languages = language ? [language] : (['vi', 'en'] as const);
  return languages.flatMap((spoken) =>
    Object.values(words).flatMap((word) => {
      const fine = [word[spoken], ...(word.unless?.[spoken] ?? [])];
      return word.instead[spoken]
        .filter((phrase) => wholeWords(phrase).test(without(fine, phrase, text.normalize('NFC'))))
        .map((phrase) => `“${text}” says “${phrase}”; the word for ${word.means} is “${word[spoken]}”`);
    }),
  );
}

/** The text without what holds the phrase and is fine: `bài` is no slip within `bài đăng`. */
function without(fine: readonly string[], phrase: string, text: string): string {
  return fine
    .filter((kept) => wholeWords(phrase).test(kept))
    .reduce((left, kept) => left.replace(wholeWords(kept), ' | '), text);
}

function wholeWords(phrase: string): RegExp {
  const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${literal}s?(?![\\p{L}\\d])`, 'giu');
}

/** Syllables that put the tone mark on the first of two vowels (`khóa`, `ủy`), where ours stands on the second. */
export function oldToneMarks(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}]*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/giu) ?? [];
}
