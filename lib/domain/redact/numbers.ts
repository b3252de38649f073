import { sentTo } from './customer-codes';
import { disguisedNumbers } from './disguised-numbers';
import type { FoldedText } from './fold-text';
import type { MaskKind, MaskSpan } from './mask-kinds';
import { MaskedBefore } from './masked-before';
import { type DigitGroup, type NumberRun, numberRuns } from './number-runs';
import { accountAfter, banks, namedBankBefore, paperAfter, paperWords, schoolWords, zeroLeftOut } from './number-words';
import { readOutNumbers } from './read-out';
import { digitSignal } from './signals';

const fewestDigits = 6;
const contextLength = 48;

const phoneWords =
  /(?:\b(?:s?dt|so dt|dien thoai|zalo|viber|call|alo|lh|l\.h|lien he|goi|hotline|phone|tel|mobile|di dong|nhan tin|ib|inbox|whatsapp|telegram)\b|☎|📞)[^a-z\d\n]{0,5}(?:[a-z]+[^a-z\d\n]{1,3}){0,3}$/;
const accountWords = new RegExp(
  `\\b(?:stk|so tk|tai khoan|tk|account|acc|chuyen (?:khoan|tien|vao|qua|den)|ck|gui (?:tien|vao)|nop (?:tien|vao)|nhan tien|ung ho|ngan hang|the (?:atm|ngan hang|tin dung|ghi no|visa|master)|${banks})\\b[^\\d\\n]{0,30}$`,
);
const surelyAccount = /\b(?:stk|so tk|so tai khoan)\b[^\d\n]{0,30}$/;
const bankAfter = new RegExp(
  `^[ ,.:;/()–-]{0,4}(?:(?:tai|cua|ben|o|mo|thuoc|vao|nh|ngan hang|vi) ){0,3}(?:ngan hang|nh |${banks})(?![a-z])`,
);
const amountAfter =
  /^\)?[ ]?(?:dong(?! a )|d\b|vnd|trieu|ty|ti\b|nghin|ngan(?! hang)|usd|euro|k\b|m2|m3|km|ha\b|nguoi|luot|ho dan|can ho|%|₫|\$|€|\/)/;
const countAfter = /^ ?(?:dan\b|cu tri|phieu|ho\b|don\b|the\b|tan\b|kg|lit|kwh|gio|giay|byte|view|like|tai\b)/;
const amountBefore =
  /\b(?:tien|gia|tong(?: (?:so|cong|muc|von))?|vay|thu|chi|von|phi|khoan|doanh thu|dan so|dien tich|khoang|hon|gan|muc|isbn|barcode|ma so|hinh|anh|file|tep|clip|video|ban)(?: (?:la|den|toi|ve|du toan|dau tu))?[ :]*$/;
/** Not within a link, a slug, a decimal fraction or the name of a file. */
const standsAlone = /(?:^|[^a-z\d/_=.,&?%#@-]|[ (][-.])$/;
const goesOn = /^(?:[.,]\d|[/_%=&]|[.-][a-z])/;
/** `202601120930`: a time to the minute or the second. */
const timestamp = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;
const evenParts = /^(?:3,3,3(?:,3)?|[34],3,[34]|3,4,[34]|4,4,4(?:,[1-4])?)$/;
const publicLine = /^(?:1[89]00\d{4,6}|1022|11\d)$/;
/** What is numbered without being a person's: parcels, applications, contracts. */
const firmsTaxCode =
  /(?<!(?:lam|lam cho|o|tai|cua) )(?<![a-z])(?:cong ty|doanh nghiep|tap doan|hop tac xa|htx|chi nhanh|tong cong ty|ngan hang|nha may)(?! (?:cu|toi|em|minh|khai|tru|bao|lam|noi|su dung|dung|lay))[^.!?\n]{0,40}(?<![a-z])(?:ma so thue|ma so doanh nghiep|ma thue|mst|msdn)(?: la)?[ :]*$/;
const ofPerson = /^,? ?(?:cua|ten) (?:toi|em|minh|chau|con|tui|anh|chi|ong|ba|co|chu|ca nhan)(?![a-z])/;
const thingBefore =
  /\b(?:don|don hang|van don|cong van|quyet dinh|hop dong|hoa don|phan anh|bien (?:nhan|lai)|ho so|to trinh|van ban|phieu|seri(?:al)?|lo|san pham|vach|giao dich|thong bao|kien nghi|yeu cau|tra cuu|may|model)(?: (?:dien tu|mang|co|ma|so|la))*[ :#.]*$/;
const codeBefore = /\b(?:ma|so|the|thue)(?: (?:so|the|la|cua toi|cua em|cua minh|mang ten toi))*[ :#.]*$/;
const identityPaper = /(?<![a-z])(?:cccd|cmnd|can cuoc|chung minh (?:nhan dan|thu)|giay chung minh|ho chieu)(?![a-z])/;
const farthest = 80;
const card = /^(?:4,4,4,4|4,4,4,4,3)$/;

/** Phone numbers, numbers of identity papers and bank accounts. */
export function findNumbers(source: FoldedText): MaskSpan[] {
  const { folded } = source;
  const spans: MaskSpan[] = [];
  const before = new MaskedBefore(folded, contextLength);
  for (const found of numberRuns(source, fewestDigits)) {
    const lead = before.at(found.start);
    if (isFirmsTaxCode(source, found, lead)) continue;
    const told = spansIn(source, found, lead);
    for (const span of told.length > 0 ? told : longNumbers(source, found, lead)) {
      spans.push(span);
      before.mask(span);
    }
  }
  return spans;
}

/** The same in words, with letters for digits or divided by signs. */
export function findDisguisedNumbers(source: FoldedText): MaskSpan[] {
  const { folded } = source;
  const runs = readOutNumbers(source);
  if (source.signals & digitSignal) runs.push(...disguisedNumbers(source));
  if (runs.length === 0) return [];
  const before = new MaskedBefore(folded, contextLength);
  return runs
    .sort((a, b) => a.start - b.start)
    .flatMap((found) => {
      const spans = spansIn(source, found, before.at(found.start));
      for (const span of spans) before.mask(span);
      return spans;
    });
}

function spansIn(source: FoldedText, found: NumberRun, before: string): MaskSpan[] {
  const { folded } = source;
  const { digits, groups, start, end } = found;
  const inContext = kindByContext(folded, found, before, after(source, end, 24));
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

/** The letters after a number, folded, but for `đóng`, which is nothing that is counted. */
function after({ original, folded }: FoldedText, end: number, letters: number): string {
  const follows = folded.slice(end, end + letters);
  return /^ ?đóng/i.test(original.slice(end, end + 5)) ? follows.replace('dong', 'đóng') : follows;
}

/** What a firm's number among the payers of taxes follows; a person's has an 8 in front, or is the citizen's own. Circular 86/2024/TT-BTC. */
function isFirmsTaxCode(source: FoldedText, { digits, end }: NumberRun, before: string): boolean {
  if ((digits.length !== 10 && digits.length !== 13) || digits.startsWith('8')) return false;
  return firmsTaxCode.test(before) && !ofPerson.test(after(source, end, 24));
}

/** Nine digits or more in one piece or in even parts that nothing introduces: a number of a person's, whatever it is. */
function longNumbers(source: FoldedText, { digits, groups, start, end }: NumberRun, before: string): MaskSpan[] {
  const { folded } = source;
  if (amountBefore.test(before) || thingBefore.test(before)) return [];
  const parts = groups.map(({ from, to }) => digits.slice(from, to));
  const isEven =
    evenParts.test(parts.map(({ length }) => length).join()) &&
    new Set(groups.slice(1).map((group, i) => folded.slice(groups[i]!.end, group.start))).size === 1 &&
    !/^1[89]00/.test(digits) &&
    !parts.some((part) => /^(?:19|20)\d\d$|^000$/.test(part)) &&
    parts.some((part, i) => i > 0 && part < parts[i - 1]!) &&
    (parts[0]!.length > 3 || !/\d[.,]\d/.test(folded.slice(start, end)));
  const whole = isEven ? [{ from: 0, to: digits.length, start, end }] : groups;
  return whole
    .filter(({ from, to, start, end }) => {
      const number = digits.slice(from, to);
      const follows = after(source, end, 16);
      if (
        number.length < 9 ||
        number.length > 19 ||
        publicLine.test(number) ||
        number.endsWith('000') ||
        timestamp.test(number)
      )
        return false;
      if (!standsAlone.test(folded.slice(Math.max(0, start - 2), start)) || goesOn.test(follows)) return false;
      return !amountAfter.test(follows) && !countAfter.test(follows);
    })
    .map(({ start, end }) => ({ start, end, kind: 'id_number' }));
}

function kindByContext(folded: string, found: NumberRun, before: string, after: string): MaskKind | null {
  const { digits, groups } = found;
  if (groups.every(({ from, to }) => publicLine.test(digits.slice(from, to)))) return null;
  const isTold =
    digits.length >= 9 && !digits.endsWith('000') && (paperWords.test(before) || surelyAccount.test(before));
  if (
    (amountAfter.test(after) && !isTold) ||
    isAmount(found) ||
    startsWithDate(folded, found, 0) ||
    publicLine.test(digits)
  )
    return null;
  const { length } = digits;
  if (length <= 15 && (length >= 7 ? paperWords : schoolWords).test(before)) return 'id_number';
  if (length >= 7 && length <= 15 && paperAfter.test(after)) return 'id_number';
  if (length <= 19 && surelyAccount.test(before)) return 'bank_account';
  if (
    length >= 8 &&
    length <= 19 &&
    (accountWords.test(before) || namedBankBefore.test(before) || bankAfter.test(after) || accountAfter.test(after))
  )
    return 'bank_account';
  if (isCard(found)) return 'bank_account';
  const isPhone = phoneLength(digits, false) > 0 && !/^\d{10}-\d{3}$/.test(folded.slice(found.start, found.end));
  const isMoney = groups.some(({ from, to }) => digits.slice(from, to) === '000');
  if (length > 10 && groups.length > 1 && length < 20 && !isPhone && !isMoney && sentTo.test(before))
    return 'bank_account';
  if (isCode(found) && !isPhone && codeBefore.test(before) && !thingBefore.test(before)) return 'id_number';
  if (/^(?:9|12)$/.test(`${length}`) && isPaperNamed(folded, found)) return 'id_number';
  if (/^[35789]\d{8}$/.test(digits) && zeroLeftOut.test(folded.slice(found.end, found.end + 40))) return 'phone';
  if (length < 7 || length > 12 || !phoneWords.test(before)) return null;
  return groups.some((group) => group.to < length && phoneLength(digits.slice(group.to), false)) ? null : 'phone';
}

/** As long as the number of an identity paper, however parted, and the sentence tells of one. */
function isPaperNamed(folded: string, found: NumberRun): boolean {
  if (found.digits.endsWith('000') || (found.digits.length === 12 && !/^0(?!00)/.test(found.digits))) return false;
  const before = /[^.!?\n]*$/.exec(folded.slice(Math.max(0, found.start - farthest), found.start))![0];
  const after = /^[^.!?\n]*/.exec(folded.slice(found.end, found.end + farthest))![0];
  return identityPaper.test(before) || identityPaper.test(after);
}

/** 16 or 19 digits in fours, or in one piece with the check digit of ISO/IEC 7812. */
function isCard({ digits, groups }: NumberRun): boolean {
  if (digits.startsWith('9704') && digits.length > 14 && digits.length < 20) return true;
  if (digits.length !== 16 && digits.length !== 19) return false;
  if (groups.length > 1) return card.test(groups.map(({ from, to }) => to - from).join());
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (1 + (at % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** As long as a number of a paper, in one piece or in threes. */
function isCode({ digits, groups }: NumberRun): boolean {
  const parts = groups.map(({ from, to }) => to - from).join();
  return /^(?:9|1[023]|10,3|3,3,3(?:,3)?)$/.test(parts) && !digits.endsWith('0000');
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

/** 12 digits that begin with a province's code, in one piece or at most four, none shorter than three. Circular 59/2021/TT-BCA. */
function looksLikeCitizenNumber({ digits, groups }: NumberRun): boolean {
  const province = Number(digits.slice(0, 3));
  return (
    digits.length === 12 &&
    province >= 1 &&
    province <= 96 &&
    /^(?:12|[3-9],[3-9](?:,[3-9]){0,2})$/.test(groups.map(({ from, to }) => to - from).join())
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
