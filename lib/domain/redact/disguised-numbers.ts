import type { FoldedText } from './fold-text';
import { matchesOf } from './matches';
import type { DigitGroup, NumberRun } from './number-runs';

const values: Readonly<Record<string, string>> = {
  ...{ khong: '0', ko: '0', hong: '0', zero: '0', o: '0', mot: '1', hai: '2', ba: '3', bon: '4', tu: '4', nam: '5' },
  ...{ lam: '5', nham: '5', sau: '6', bay: '7', tam: '8', chin: '9', muoi: '' },
  ...{ one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
};
const word = `(?:${Object.keys(values).join('|')})(?![a-z])`;
/** Each as written with marks; without marks it must have none at all, so that `từ` and `bà` are no digits. */
const marked = /^(?:không|hông|hổng|một|mốt|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mươi|mười)$/i;
const bare = /^[a-z]+$/i;
const saidBetween = '(?:(?:roi|cham|gach|phay|den|tiep) )?';
const spelled = new RegExp(
  `(?=[\\dkhzombtnlscfe])(?<![a-z\\d])(?:\\d|${word})(?:[ .,()/_-]{0,3}${saidBetween}(?:\\d|(?<![a-z])${word})){7,}`,
  'g',
);
const spelledPart = new RegExp(`\\d+|(?<![a-z])${word}`, 'g');
const counted = /345678|456789/;

const lookAlike = /(?=\+?[olisbzq]{0,2}\d)(?<![a-z\d])\+?[\dolisbzq](?:[ .\-_]?[\dolisbzq]){7,18}(?![a-z\d])/g;
const twins: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8', q: '9' };
const twin = /[olisbzq]/g;
const fewestTrueDigits = 6;
const isPart = (part: string) => /\d|^o+$/.test(part);

/** Digits with any signs, emoji, `x` or their names between them, as many as a phone number has. */
const divided =
  /(?=0|\+?84)(?<![\d./,:-])\+?\d(?:(?: {0,2}(?:[^a-z\d\s]{1,6}|x|cham|gach|cong|tru|phay|sao) {0,2}| {1,3})?\d){8,11}(?![\d]|[/-][a-z])/g;
/** The same sign between groups, as a paper's or an account's number may be divided after its word. */
const parted = /(?<![a-z\d./,:-])\d{2,4}([/|_*~+x:])\d{2,4}(?:\1\d{2,4}){1,4}(?![a-z\d/-])/g;
const digitGroup = /\d+/g;
const plainGaps = /^[ .\-‐‑–—_()·•*]*$/;
/** Signs that part the parts of dates, times and measures as well. */
const otherGap = /[/:,;x]/;
const year = /^(?:19|20)\d\d$/;

/** Numbers that do not look like numbers: in words, with letters for digits, divided by signs. */
export function disguisedNumbers(source: FoldedText): NumberRun[] {
  const { folded } = source;
  const runs: NumberRun[] = [];
  for (const found of matchesOf(spelled, folded)) runs.push(...inWords(source, found));
  if (!/\d/.test(folded)) return runs;
  for (const { 0: text, index } of matchesOf(lookAlike, folded)) {
    const whole = text.replace(twin, (letter) => twins[letter] ?? letter);
    const digits = text.replace(/\D/g, '').length;
    if (digits >= fewestTrueDigits && whole !== text && text.split(/[ ._-]/).every(isPart))
      runs.push(runOf([{ from: 0, to: 0, start: index, end: index + text.length }], whole.replace(/\D/g, '')));
  }
  for (const found of matchesOf(divided, folded)) {
    const run = dividedBySigns(found);
    if (run) runs.push(run);
  }
  for (const { 0: text, index } of matchesOf(parted, folded)) {
    const digits = text.replace(/\D/g, '');
    if (digits.length > 8) runs.push(runOf([{ from: 0, to: 0, start: index, end: index + text.length }], digits));
  }
  return runs;
}

/** A run of the groups; one group alone is all of it. */
function runOf(groups: DigitGroup[], digits: string): NumberRun {
  const [first, last] = [groups[0]!, groups.at(-1)!];
  const parts = groups.length > 1 ? groups : [{ ...first, from: 0, to: digits.length }];
  return { start: first.start, end: last.end, digits, plus: false, groups: parts };
}

/** The phone number at the beginning, in one piece, unless it may be dates, times or measures. */
function dividedBySigns({ 0: text, index }: RegExpExecArray): NumberRun | null {
  const parts = matchesOf(digitGroup, text);
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

/** What is left of a stretch of digits and their words once words that only look like them without marks end a run. */
function inWords({ original }: FoldedText, { 0: text, index }: RegExpExecArray): NumberRun[] {
  const runs: NumberRun[] = [];
  let groups: DigitGroup[] = [];
  let digits = '';
  let words = 0;
  const end = () => {
    const isBehindZero = words > 0 && digits.startsWith('0') && /^1[01]$/.test(`${digits.length}`);
    if (words > 6 && /^[35789]\d{8}$/.test(digits) && !counted.test(digits)) {
      digits = `0${digits}`;
      groups = groups.map(({ from, to, ...place }) => ({ from: from && from + 1, to: to + 1, ...place }));
    }
    if (groups.length > 1 && (words > 1 || isBehindZero)) runs.push(runOf(groups, digits));
    [groups, digits, words] = [[], '', 0];
  };
  const parts = matchesOf(spelledPart, text);
  for (const [i, { 0: part, index: at }] of parts.entries()) {
    const start = index + at;
    const written = original.slice(start, start + part.length);
    let value = values[part];
    if (value !== undefined && part !== 'zero' && !bare.test(written) && !marked.test(written)) {
      end();
      continue;
    }
    if (value !== undefined) words++;
    if (part === 'muoi') {
      const isLast = parts[i + 1]?.index !== at + part.length + 1;
      value = (/ờ/i.test(written) ? '1' : '') + (isLast ? '0' : '');
    }
    const from = digits.length;
    digits += value ?? part;
    groups.push({ from, to: digits.length, start, end: start + part.length });
  }
  end();
  return runs;
}
