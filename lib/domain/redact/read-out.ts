import { findSpokenBirthDates } from './birth-dates';
import type { FoldedText } from './fold-text';
import { type Gated, gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { allMatches, matchesOf } from './matches';
import { type DigitGroup, type NumberRun, runOf } from './number-runs';
import { zeroLeftOut } from './number-words';
import { countAmidFigures, countAsFigures, figureSignal, signalOf } from './signals';

const values: Readonly<Record<string, string>> = {
  ...{ khong: '0', ko: '0', hong: '0', zero: '0', o: '0', mot: '1', hai: '2', ba: '3', bon: '4', tu: '4', nam: '5' },
  ...{ lam: '5', nham: '5', sau: '6', bay: '7', tam: '8', chin: '9', muoi: '', le: '0', linh: '0' },
  ...{ one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
};
countAsFigures(Object.keys(values));
const word = `(?:${Object.keys(values).join('|')})(?![a-z])`;
/** Each as written with marks; without marks it must have none at all, so that `từ` and `bà` are no digits. */
const marked = /^(?:không|hông|hổng|một|mốt|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mươi|mười|lẻ|linh)$/i;
const bare = /^[a-z]+$/i;
const amid = ['roi', 'cham', 'gach', 'phay', 'den', 'tiep'];
const signs = ' .,()/_-';
countAmidFigures(amid, signs);
const saidBetween = `(?:(?:${amid.join('|')}) )?`;
const spelled = gated(
  new RegExp(
    `(?<![a-z\\d])(?=[035789khzombtnlscfe])(?:[035789](?= ?[a-z])|0|${word})(?:[${signs}]{0,3}${saidBetween}(?:\\d|(?<![a-z])${word})){6,}`,
    'g',
  ),
);
const fewestFigures = 7;
const wholeNumber = 9;
const spelledPart = new RegExp(`\\d+|(?<![a-z])${word}`, 'g');
const counted = /345678|456789/;

const figure = '(?:\\d|khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)';
/** A plate after its word, its letter by itself or by its name. */
const letter = '(?:[a-z]|ich|xi|et|ep|hat|ca|ka|be|xe|ce|de|ge|pe|te|ve|giay|[bcdghklmnprstvx]o)';
const plate = gated(
  new RegExp(
    `(?=b[iks]|du|xe|ch|ta|ot|o )(?<![a-z])(?:(?:bien(?: so)?|bks|bs|duoi)(?: xe)?(?: (?:la|ghi|doc))?|xe|chiec|taxi|oto|o to)[ :]{1,2}((?:${figure} ?${figure}|${figure} muoi(?: ${figure})?) ${letter} ?${figure}?(?: ${figure}){4,5})(?![a-z\\d])`,
    'g',
  ),
);
/** Its beginning in figures, the rest in words: at least three words, so that no count is taken for it. */
const halfReadPlate = gated(
  new RegExp(
    `(?=[1-9]\\d)(?<![a-z\\d./])((?:1[1-9]|[2-9]\\d) ?[-.]?[a-z]{1,2}\\d?[ -]{1,3}(?=(?:[a-z]+ ){2}|\\d+ (?:[a-z]+ ){2})${figure}(?: ${figure}){3,4})(?![a-z\\d]|,? (?:tuoi|nam|nguoi|ngan|trieu|cai))`,
    'g',
  ),
);
const part = '(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|linh|le)';
const house = `${part}(?: (?:${part}|[a-d])){0,5}`;
const slash = '(?:xuyet|suyet|xet|xec)';
/** A house after the word of its number, or with the name of the sign between its parts. */
const houses = gated(
  new RegExp(
    `(?<![a-z])(?:(?:so nha|nha so)(?: la)? (${house}(?: (?:${slash}|tren) ${house})?)|(${house} ${slash} ${house}))(?![a-z])`,
    'g',
  ),
);
/** `nhà tôi số chín mươi hai đường Lý Thái Tổ`. */
const houseOnRoad = gated(
  new RegExp(
    `(?<![a-z])(?:nha|dia chi|o|tai|ngu)(?: [a-z]{1,5}){0,2},? so (${house})(?=,? (?:duong|pho|hem|ngo|ngach|kiet|cap)(?![a-z]))`,
    'g',
  ),
);
const slashSignal = signalOf(['xuyet', 'suyet', 'xet', 'xec']);

/** Of a plate, one after the other, in words or not. */
const fewestSingle = 4;

/** Plates, numbers of houses and days of birth in words. */
export function findReadOut(source: FoldedText): MaskSpan[] {
  const { folded, signals, rows } = source;
  const spans: MaskSpan[] = findSpokenBirthDates(source);
  if (rows.single >= fewestSingle) {
    addAll(source, plate, 'plate', spans);
    addAll(source, halfReadPlate, 'plate', spans);
  }
  if (signals & slashSignal || folded.includes('so nha') || folded.includes('nha so'))
    addAll(source, houses, 'house_number', spans);
  if (signals & figureSignal && folded.includes(' so ')) addAll(source, houseOnRoad, 'house_number', spans);
  return spans;
}

function addAll(source: FoldedText, rule: Gated, kind: MaskSpan['kind'], spans: MaskSpan[]) {
  for (const { 0: text, 1: first, 2: second, index } of matchesOf(rule, source)) {
    const end = index + text.length;
    spans.push({ start: end - (first ?? second ?? text).length, end, kind });
  }
}

/** Phone numbers and numbers of papers and accounts in words, among digits or alone. */
export function readOutNumbers(source: FoldedText): NumberRun[] {
  if (source.rows.spoken < fewestFigures) return [];
  return matchesOf(spelled, source).flatMap((found) => (/[a-z]/.test(found[0]) ? inWords(source, found) : []));
}

/** What is left of a stretch of digits and their words once words that only look like them without marks end a run. */
function inWords({ original, folded }: FoldedText, { 0: text, index }: RegExpExecArray): NumberRun[] {
  const runs: NumberRun[] = [];
  let groups: DigitGroup[] = [];
  let digits = '';
  let words = 0;
  const end = () => {
    const isBehindZero = words > 0 && digits.startsWith('0') && /^1[01]$/.test(`${digits.length}`);
    const isPhone =
      words > 6 || (words > 1 && zeroLeftOut.test(folded.slice(groups.at(-1)!.end, groups.at(-1)!.end + 40)));
    if (isPhone && /^[35789]\d{8}$/.test(digits) && !counted.test(digits)) {
      digits = `0${digits}`;
      groups = groups.map(({ from, to, ...place }) => ({ from: from && from + 1, to: to + 1, ...place }));
    }
    if (groups.length > 1 && (words > 1 || isBehindZero)) runs.push(runOf(groups, digits));
    [groups, digits, words] = [[], '', 0];
  };
  const parts = allMatches(spelledPart, text);
  for (const [i, { 0: part, index: at }] of parts.entries()) {
    const start = index + at;
    const written = original.slice(start, start + part.length);
    let value = values[part];
    if (value !== undefined && part !== 'zero' && !bare.test(written) && !marked.test(written)) {
      end();
      continue;
    }
    // A number that is whole goes on in no word: 0912 345 678 không liên lạc được.
    if (value !== undefined && words === 0 && digits.length >= wholeNumber) end();
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
