import type { FoldedText } from './fold-text';
import { gated, isShut } from './gates';

/** A run of digits as people write them: groups with at most three separators between, `o` read as zero. */
export type NumberRun = {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly plus: boolean;
  readonly groups: readonly DigitGroup[];
};

/** `from` and `to` count digits within the run, `start` and `end` characters of the text. */
export type DigitGroup = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

const run =
  /\+?\(?\+?(?:\d|(?<![a-z\d])o(?=[ .\-o]{0,2}\d))(?:[ .\-‐‑–—_()·•*]{0,3}(?:\d|(?<![a-np-z] ?)o(?=[\do])|(?<=\d)o(?![a-z])))*/g;
/** A letter that may stand for a zero. */
const zeroLetter = gated(/o\d|o[ .o-]\d|o[ .o-][ .o-]\d|\do|oo/);
const digit = /[\do]/;

/** Every run of at least `atLeast` digits in a folded text. */
export function numberRuns({ folded, present }: FoldedText, atLeast: number): NumberRun[] {
  const runs: NumberRun[] = [];
  if (present.digits < atLeast && isShut(zeroLetter, present)) return runs;
  run.lastIndex = 0;
  for (let found = run.exec(folded); found; found = run.exec(folded)) {
    if (found[0].length < atLeast) continue;
    const groups: DigitGroup[] = [];
    let digits = '';
    let open = -1;
    for (let i = 0; i <= found[0].length; i++) {
      const is = i < found[0].length && digit.test(found[0][i]!);
      if (is) {
        if (open < 0) open = i;
        digits += found[0][i] === 'o' ? '0' : found[0][i];
      } else if (open >= 0) {
        const to = digits.length;
        groups.push({ from: to - (i - open), to, start: found.index + open, end: found.index + i });
        open = -1;
      }
    }
    if (digits.length < atLeast) continue;
    const start = found.index + (found[0].length - found[0].trimStart().length);
    runs.push({ start, end: groups.at(-1)!.end, digits, plus: found[0].includes('+'), groups });
  }
  return runs;
}

/** A run of the groups; one group alone is all of it. */
export function runOf(groups: readonly DigitGroup[], digits: string): NumberRun {
  const [first, last] = [groups[0]!, groups.at(-1)!];
  const parts = groups.length > 1 ? groups : [{ ...first, from: 0, to: digits.length }];
  return { start: first.start, end: last.end, digits, plus: false, groups: parts };
}
