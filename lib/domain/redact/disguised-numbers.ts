import type { FoldedText } from './fold-text';
import { gated, gatedAtDigits, isShut, patternOf } from './gates';
import { allMatches, matchesOf } from './matches';
import { type NumberRun, runOf } from './number-runs';

const lookAlike = gated(
  /(?<![a-z\d])(?=[olisbzq+\d])(?=\+?[olisbzq]{0,2}\d)\+?[\dolisbzq](?:[ .\-_]?[\dolisbzq]){7,18}(?![a-z\d])/g,
);
const twins: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8', q: '9' };
const twin = /[olisbzq]/g;
const fewestTrueDigits = 6;
const isPart = (part: string) => /\d|^o+$/.test(part);

/** Digits with any signs, emoji, `x` or their names between them, as many as a phone number has. */
const divided = gated(
  /(?=0|\+?84)(?<![\d./,-]|\d:)\+?\d(?:(?: {0,2}(?:[^a-z\d\s]{1,6}|x|cham|gach|cong|tru|phay|sao) {0,2}| {1,3})?\d){8,11}(?![\d]|[/-][a-z])/g,
);
/** The same sign between groups, as a paper's or an account's number may be divided after its word. */
const parted = gatedAtDigits(
  /(?<![a-z\d./,-]|\d:)\d{2,9}([/|_*~+x:])\d{2,9}(?:\1\d{2,9}){1,4}(?![a-z\d/-])|(?<![a-z\d./,:-])\d{3}(?:[ .]\d{3})? \/ \d{3}(?:[ .]\d{3}){1,2}(?![a-z\d/-])/g,
);
/** A phone number whose rest is told after some words: đầu 0977, đuôi 426 318. */
const inTwo = gatedAtDigits(
  /(?<![\d/.,-])0[35789]\d{1,3}(?:[ .]?\d{2,4}){0,2}(?:,? (?!nguoi|dong|ngay|ho|don|trieu|lan|m2|k )[a-z]{1,5}){1,3},? \d{2,4}(?:[ .]?\d{2,4}){0,2}(?![.,/]?\d)/g,
);
const mobileLength = 10;
const digitGroup = /\d+/g;
const plainGaps = /^[ .\-‐‑–—_()·•*]*$/;
/** Signs that part the parts of dates, times and measures as well. */
const otherGap = /[/:,;x]/;
const year = /^(?:19|20)\d\d$/;

/** Numbers that do not look like numbers: with letters for digits, divided by signs. */
export function disguisedNumbers(source: FoldedText): NumberRun[] {
  const runs: NumberRun[] = [];
  if (source.present.digits >= fewestTrueDigits)
    for (const { 0: text, index } of matchesOf(lookAlike, source)) {
      const whole = text.replace(twin, (letter) => twins[letter] ?? letter);
      const digits = text.replace(/\D/g, '').length;
      if (digits >= fewestTrueDigits && whole !== text && text.split(/[ ._-]/).every(isPart))
        runs.push(runOf([{ from: 0, to: 0, start: index, end: index + text.length }], whole.replace(/\D/g, '')));
    }
  if (!isShut(divided, source.present)) addDivided(source, runs);
  for (const { 0: text, index } of matchesOf(inTwo, source)) {
    const digits = text.replace(/\D/g, '');
    if (digits.length === mobileLength)
      runs.push(runOf([{ from: 0, to: 0, start: index, end: index + text.length }], digits));
  }
  for (const { 0: text, index } of matchesOf(parted, source)) {
    const digits = text.replace(/\D/g, '');
    if (digits.length > 8) runs.push(runOf([{ from: 0, to: 0, start: index, end: index + text.length }], digits));
  }
  return runs;
}

function addDivided({ folded }: FoldedText, runs: NumberRun[]): void {
  const pattern = patternOf(divided);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(folded); found; found = pattern.exec(folded)) {
    const run = dividedBySigns(found);
    if (!run) continue;
    runs.push(run);
    // What follows a number may be another.
    pattern.lastIndex = run.end;
  }
}

/** The phone number at the beginning, in one piece, unless it may be dates, times or measures. */
function dividedBySigns({ 0: text, index }: RegExpExecArray): NumberRun | null {
  const parts = allMatches(digitGroup, text);
  let digits = '';
  for (const [at, { 0: part, index: start }] of parts.entries()) {
    digits += part;
    const length = /^84|^02/.test(digits) ? 11 : 10;
    if (digits.length < length) continue;
    const taken = parts.slice(0, at + 1).map(([value]) => value);
    const gaps = parts
      .slice(1, at + 1)
      .map((next, i) => text.slice(parts[i]!.index + taken[i]!.length, next.index).trim());
    if (digits.length > length || gaps.every((gap) => plainGaps.test(gap))) return null;
    const same = gaps.every((gap) => gap === gaps[0]);
    const single = taken.every((value) => value.length === 1);
    const long = taken.every((value) => value.length > 2);
    const short = !single && !long && (taken.length < 4 || taken[0]!.length < 2);
    if (!single && !long && (short || gaps.some((gap) => /[,;]/.test(gap)) || taken.some((value) => year.test(value))))
      return null;
    if (gaps.some((gap) => otherGap.test(gap)) && !same && !long) return null;
    return runOf([{ from: 0, to: 0, start: index, end: index + start + part.length }], digits);
  }
  return null;
}
