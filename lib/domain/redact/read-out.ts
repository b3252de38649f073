import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';
import { type DigitGroup, type NumberRun, runOf } from './number-runs';
import { countAsFigures, figureSignal, signalOf } from './signals';

const values: Readonly<Record<string, string>> = {
  ...{ khong: '0', ko: '0', hong: '0', zero: '0', o: '0', mot: '1', hai: '2', ba: '3', bon: '4', tu: '4', nam: '5' },
  ...{ lam: '5', nham: '5', sau: '6', bay: '7', tam: '8', chin: '9', muoi: '' },
  ...{ one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
};
countAsFigures(Object.keys(values));
const word = `(?:${Object.keys(values).join('|')})(?![a-z])`;
/** Each as written with marks; without marks it must have none at all, so that `từ` and `bà` are no digits. */
const marked = /^(?:không|hông|hổng|một|mốt|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mươi|mười)$/i;
const bare = /^[a-z]+$/i;
const saidBetween = '(?:(?:roi|cham|gach|phay|den|tiep) )?';
const spelled = new RegExp(
  `(?<![a-z\\d])(?=[0khzombtnlscfe])(?:0|${word})(?:[ .,()/_-]{0,3}${saidBetween}(?:\\d|(?<![a-z])${word})){7,}`,
  'g',
);
const fewestFigures = 8;
const spelledPart = new RegExp(`\\d+|(?<![a-z])${word}`, 'g');
const counted = /345678|456789/;

const figure = '(?:\\d|khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)';
/** A plate after its word, its letter by itself or by its name. */
const plate = new RegExp(
  `(?<![a-z])(?:bien(?: so)?|bks)(?: xe)?(?: la)?[ :]{1,2}(${figure} ?${figure} (?:[a-z]|ich|xi|et|ep|hat|ca|be|xe|de) ?${figure}?(?: ${figure}){4,5})(?![a-z\\d])`,
  'g',
);
const part = '(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|linh|le)';
const house = `${part}(?: (?:${part}|[a-d])){0,5}`;
const slash = '(?:xuyet|suyet|xet|xec)';
/** A house after the word of its number, or with the name of the sign between its parts. */
const houses = new RegExp(
  `(?<![a-z])(?:(?:so nha|nha so)(?: la)? (${house}(?: (?:${slash}|tren) ${house})?)|(${house} ${slash} ${house}))(?![a-z])`,
  'g',
);
const plateSignal = signalOf(['bien', 'bks']);
const slashSignal = signalOf(['xuyet', 'suyet', 'xet', 'xec']);

/** Plates and numbers of houses in words. */
export function findReadOut({ folded, signals }: FoldedText): MaskSpan[] {
  const spans: MaskSpan[] = [];
  if (signals & plateSignal) addAll(folded, plate, 'plate', spans);
  if (signals & slashSignal || folded.includes('so nha') || folded.includes('nha so'))
    addAll(folded, houses, 'house_number', spans);
  return spans;
}

function addAll(folded: string, pattern: RegExp, kind: MaskSpan['kind'], spans: MaskSpan[]) {
  for (const { 0: text, 1: first, 2: second, index } of matchesOf(pattern, folded)) {
    const end = index + text.length;
    spans.push({ start: end - (first ?? second ?? text).length, end, kind });
  }
}

/** Phone numbers and numbers of papers and accounts in words, among digits or alone. */
export function readOutNumbers(source: FoldedText): NumberRun[] {
  if (!(source.signals & figureSignal) || source.figures < fewestFigures) return [];
  return matchesOf(spelled, source.folded).flatMap((found) => (/[a-z]/.test(found[0]) ? inWords(source, found) : []));
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
