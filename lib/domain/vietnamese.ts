/** Spelling of Vietnamese: forms of one word that must compare as equal. */

const marks = /[\u0300-\u036f]/g;

/** Lower-case base letters: `Bình Thuỷ` → `binh thuy`, `Đ` and `ð` → `d`. For comparing, not for spans. */
export function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(marks, '').replace(/[đð]/g, 'd').normalize('NFC');
}

/** True when the text has at least one Vietnamese mark or đ. */
export function hasMarks(text: string): boolean {
  return withoutMarks(text) !== text.toLowerCase();
}
