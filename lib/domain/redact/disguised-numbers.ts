import type { FoldedText } from './fold-text';
import { matchesOf } from './matches';
import type { DigitGroup, NumberRun } from './number-runs';

const word = 'khong|ko|o|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin';
const values: Readonly<Record<string, string>> = {
  ...{ khong: '0', ko: '0', o: '0', mot: '1', hai: '2', ba: '3', bon: '4', tu: '4', nam: '5', lam: '5', sau: '6' },
  ...{ bay: '7', tam: '8', chin: '9' },
};
/** Each as written with marks; without marks it must have none at all, so that `từ` and `bà` are no digits. */
const marked = /^(?:không|một|mốt|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín)$/i;
const bare = /^[a-z]+$/i;
const spelled = new RegExp(
  `(?=[0kot])(?<![a-z\\d])(?:0|(?:khong|ko|o|tam)(?![a-z]))(?:[ .,()/_-]{0,3}(?:\\d|(?<![a-z])(?:${word})(?![a-z]))){7,}`,
  'g',
);
const spelledPart = new RegExp(`\\d+|(?:${word})(?![a-z])`, 'g');

const lookAlike = /(?=[+08o])(?<![a-z\d])(?:\+?84|[0o])(?:[ .\-_]?[\dolisbzq]){9,11}(?![a-z\d])/g;
const twins: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8', q: '9' };
const twin = /[olisbzq]/g;
const fewestTrueDigits = 6;
const hasDigit = (part: string) => /[\do]/.test(part);

/** The same sign again and again; two digits first would be a date or a time unless there are more than three parts. */
const divided =
  /(?=0)(?<![\d./,:-])(?:0\d{2,3}( ?[^a-z\d\s.()[\]-] ?)\d{2,4}(?:\1\d{2,4}){0,2}|0\d([^a-z\d\s.,()[\]-])\d{2}(?:\2\d{2}){3}|0([^a-z\d\s.()[\]-])\d(?:\3\d){8,9})(?![\d]|[/-][a-z])/g;
const yearInside = /\D(?:19|20)\d\d(?!\d)/;

/** Numbers that do not look like numbers: in words, with letters for digits, divided by signs. */
export function disguisedNumbers(source: FoldedText): NumberRun[] {
  const { folded } = source;
  const runs: NumberRun[] = [];
  for (const found of matchesOf(spelled, folded)) runs.push(...inWords(source, found));
  if (!/\d/.test(folded)) return runs;
  for (const { 0: text, index } of matchesOf(lookAlike, folded)) {
    const whole = text.replace(twin, (letter) => twins[letter] ?? letter);
    const digits = text.replace(/\D/g, '').length;
    if (digits >= fewestTrueDigits && whole !== text && text.split(/[ ._-]/).every(hasDigit))
      runs.push(oneGroup(index, text.length, whole.replace(/\D/g, '')));
  }
  for (const { 0: text, index } of matchesOf(divided, folded))
    if (!yearInside.test(text)) runs.push(oneGroup(index, text.length, text.replace(/\D/g, '')));
  return runs;
}

function oneGroup(start: number, length: number, digits: string): NumberRun {
  const end = start + length;
  return { start, end, digits, plus: false, groups: [{ from: 0, to: digits.length, start, end }] };
}

/** What is left of a stretch of digits and their words once words that only look like them without marks end a run. */
function inWords({ original }: FoldedText, { 0: text, index }: RegExpExecArray): NumberRun[] {
  const runs: NumberRun[] = [];
  let groups: DigitGroup[] = [];
  let digits = '';
  let words = 0;
  const end = () => {
    const [first, last] = [groups[0], groups.at(-1)];
    if (words > 1 && first && last) runs.push({ start: first.start, end: last.end, digits, plus: false, groups });
    [groups, digits, words] = [[], '', 0];
  };
  for (const { 0: part, index: at } of matchesOf(spelledPart, text)) {
    const start = index + at;
    const value = values[part];
    const written = original.slice(start, start + part.length);
    if (value !== undefined && !bare.test(written) && !marked.test(written)) {
      end();
      continue;
    }
    if (value !== undefined) words++;
    const from = digits.length;
    digits += value ?? part;
    groups.push({ from, to: digits.length, start, end: start + part.length });
  }
  end();
  return runs;
}
