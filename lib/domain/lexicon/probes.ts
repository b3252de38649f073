import { inBaseLetters } from '../spellings';

/** Two syllables no Vietnamese word has; marked, so that a text holding them is one written with marks. */
export const nonsense = 'xoẳng';
const marked = `${nonsense} bỡm`;

/** The passage in a text written with marks. */
export function amidMarks(passage: string): string {
  return `${marked}. ${passage}. ${marked}.`;
}

/** The passage in a text written with marks, and in one without any. */
export function probeTexts(passage: string): string[] {
  return [amidMarks(passage), inBaseLetters(amidMarks(passage))];
}

/** As many words as the phrase has, which say nothing. */
export function nothingLike(phrase: string): string {
  return phrase
    .trim()
    .split(/\s+/)
    .map(() => nonsense)
    .join(' ');
}
