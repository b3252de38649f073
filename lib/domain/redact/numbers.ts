import type { FoldedText } from './fold-text';
import type { MaskKind, MaskSpan } from './mask-kinds';
import { MaskedBefore } from './masked-before';
import { type DigitGroup, type NumberRun, numberRuns } from './number-runs';

const fewestDigits = 6;
const contextLength = 48;

const phoneWords =
  /(?:\b(?:s?dt|so dt|dien thoai|zalo|viber|call|alo|lh|l\.h|lien he|goi|hotline|phone|tel|mobile|di dong|nhan tin|ib|inbox)\b|☎|📞)[^a-z\d\n]{0,5}(?:[a-z]+[^a-z\d\n]{1,3}){0,3}$/;
const paperWords =
  /\b(?:cccd|cmnd|cmt|cmtnd|cmqd|can cuoc|chung minh|dinh danh|giay to|ho chieu|passport|bhxh|bhyt|bao hiem (?:xa hoi|y te)|ma so thue|mst)\b[^\d\n]{0,24}$/;
const accountWords =
  /\b(?:stk|so tk|so tai khoan|tai khoan|tk|account|acc|chuyen khoan|ck|ngan hang|momo|vietcombank|vcb|techcombank|tcb|mb ?bank|bidv|agribank|acb|sacombank|vietinbank|tpbank|vpbank|vib|shb|hdbank|ocb|scb|msb|seabank)\b[^\d\n]{0,30}$/;
const surelyAccount = /\b(?:stk|so tk|so tai khoan)\b[^\d\n]{0,30}$/;
const bankAfter =
  /^[ ,:;(\-–]{1,4}(?:ngan hang|nh |momo|vietcombank|vcb|techcombank|tcb|mb ?bank|mb\b|bidv|agribank|acb|sacombank|vietinbank|tpbank|vpbank|vib|shb|hdbank|ocb|scb|msb|seabank)/;
const amountAfter =
  /^\)?[ ]?(?:dong|d\b|vnd|trieu|ty|ti\b|nghin|ngan(?! hang)|usd|euro|k\b|m2|m3|km|ha\b|nguoi|luot|ho dan|can ho|%|₫|\$|€|\/)/;
const publicLine = /^(?:1[89]00\d{4,6}|1022|11\d)$/;
const spelledPhone = /\bkhong(?:[ .,-]{1,2}(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)\b){8,11}/g;

/** Phone numbers, numbers of identity papers and bank accounts. */
export function findNumbers({ folded }: FoldedText): MaskSpan[] {
  const spans: MaskSpan[] = [];
  const before = new MaskedBefore(folded, contextLength);
  for (const found of numberRuns(folded, fewestDigits)) {
    for (const span of spansIn(folded, found, before.at(found.start))) {
      spans.push(span);
      before.mask(span);
    }
  }
  return spans;
}

/** Phone numbers in words: không chín không một … */
export function findSpelledPhones({ folded }: FoldedText): MaskSpan[] {
  if (!folded.includes('khong')) return [];
  return [...folded.matchAll(spelledPhone)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind: 'phone',
  }));
}

function spansIn(folded: string, found: NumberRun, before: string): MaskSpan[] {
  const { digits, groups, start, end } = found;
  const inContext = kindByContext(folded, found, before, folded.slice(end, end + 24));
  if (inContext) return [{ start, end, kind: inContext }];
  if (looksLikeCitizenNumber(found)) return [{ start, end, kind: 'id_number' }];
  const spans: MaskSpan[] = [];
  let taken = 0;
  for (let i = 0; i < groups.length; i++) {
    if (groups[i]!.from < taken) continue;
    const length = phoneLength(digits.slice(groups[i]!.from, groups[i]!.from + 16), found.plus && i === 0);
    const to = groups[i]!.from + length;
    const last = length ? groups.slice(i, i + 16).find((group) => group.to === to) : undefined;
    if (!last || startsWithDate(folded, found, i)) continue;
    spans.push({ start: i === 0 ? start : groups[i]!.start, end: last.end, kind: 'phone' });
    taken = to;
  }
  return spans;
}

function kindByContext(folded: string, found: NumberRun, before: string, after: string): MaskKind | null {
  const { digits, groups } = found;
  if (amountAfter.test(after) || isAmount(found) || startsWithDate(folded, found, 0)) return null;
  if (digits.length >= 8 && digits.length <= 15 && paperWords.test(before)) return 'id_number';
  if (digits.length <= 19 && surelyAccount.test(before)) return 'bank_account';
  if (digits.length >= 8 && digits.length <= 19 && (accountWords.test(before) || bankAfter.test(after)))
    return 'bank_account';
  if (digits.length < 7 || digits.length > 12 || publicLine.test(digits) || !phoneWords.test(before)) return null;
  return groups.some((group) => group.to < digits.length && phoneLength(digits.slice(group.to), false))
    ? null
    : 'phone';
}

/**
 * How many digits the phone number at the start has, 0 when none starts there: mobile 0[35789] + 8, before 2018
 * 01[2689] + 8, fixed line 02 + 9; `0` may be `+84`, `84` or `0084`.
 */
function phoneLength(digits: string, plus: boolean): number {
  const country = /^(?:00)?84(?=0?[235789])/.exec(digits);
  const prefix = country ? country[0].length : 0;
  const national = country ? `0${digits.slice(prefix).replace(/^0/, '')}` : digits;
  const kept = digits.length - national.length;
  if (/^0[35789]\d{8}/.test(national)) return 10 + kept;
  if (/^01[2689]\d{8}/.test(national)) return 11 + kept;
  if (/^02\d{9}/.test(national)) return 11 + kept;
  if (/^02\d{8}$/.test(national)) return 10 + kept;
  return plus && digits.length >= 10 && digits.length <= 14 ? digits.length : 0;
}

/** 12 digits that begin with a province's code, in one piece or in threes or fours. Circular 59/2021/TT-BCA. */
function looksLikeCitizenNumber({ digits, groups }: NumberRun): boolean {
  const province = Number(digits.slice(0, 3));
  const pieces = new Set(groups.map((group) => group.to - group.from));
  return (
    digits.length === 12 && province >= 1 && province <= 96 && pieces.size === 1 && [12, 3, 4].includes([...pieces][0]!)
  );
}

/** Groups of three after a first of one to three, as money is written. */
function isAmount({ digits, groups }: NumberRun): boolean {
  return (
    !digits.startsWith('0') &&
    groups.length > 1 &&
    groups[0]!.to <= 3 &&
    groups.slice(1).every((group) => group.to - group.from === 3 && digits.slice(group.from, group.to) !== '') &&
    digits.endsWith('000')
  );
}

/** `9-8-2025` and what may follow it after a space, which else could pass for a phone number. */
function startsWithDate(folded: string, { digits, groups }: NumberRun, at: number): boolean {
  const [day, month, year, next] = groups.slice(at, at + 4);
  if (!day || !month || !year) return false;
  const value = (group: DigitGroup) => Number(digits.slice(group.from, group.to));
  const gap = (before: DigitGroup, after: DigitGroup) => folded.slice(before.end, after.start);
  const parted = /^[.-]$/.test(gap(day, month)) && gap(day, month) === gap(month, year);
  const whole = value(day) >= 1 && value(day) <= 31 && value(month) >= 1 && value(month) <= 12;
  const full = year.to - year.from === 4 && value(year) >= 1900 && value(year) < 2100;
  return parted && whole && full && (!next || gap(year, next).startsWith(' '));
}
