import { findCustomerCodes, findPartedAccounts } from './customer-codes';
import type { FoldedText } from './fold-text';
import { gated, gatedAtDigits } from './gates';
import type { MaskSpan } from './mask-kinds';
import { MaskedBefore } from './masked-before';
import { matchesOf } from './matches';
import { notBirth, paperAfter, paperWords } from './number-words';

const digits = gatedAtDigits(/\d(?<=[a-z][ .-]?\d)(?:[ .-]?\d){5,12}(?![a-z\d])/g);
const lettersBefore = /(?<![a-z\d])([a-z]{1,4})[ .-]?$/;
const healthCard = /^[a-z]{2}(?:[ -]?\d){13}$/;
const passport = /^[a-z](?:\d{7}|(?<=p)\d{8}|\d[ .]?\d{3}[ .]?\d{3}|\d{4}[ .]\d{3}|\d{3}[ .]\d{4}|\d(?: \d){6})$/;
/** Two letters at most, so that no word before a number is taken for a part of it. */
const fewLetters = /^[a-z]{1,2}$/;
const withoutMarks = /^[a-z]+$/i;
const notPart = /^(?:so|la|ma|no|sn|id|co|do|o)$/;
const goodsBefore =
  /\b(?:ma|model|seri(?:al)?|lo|sp|san pham|hang|may|thiet bi|linh kien|phu tung|van don|don hang|hop dong|cong to|dong ho)(?: (?:so|hieu|la|ma))*[ :#.]*$/;
/** `A 1 2 3 4 5 6 7`: one after the other. */
const counting = /1 2 3 4|3 4 5 6/;
const contextLength = 48;

const date =
  '(?:mung )?(?:\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?(?:19|20)?\\d\\d)?|(?:19|20)\\d\\d[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2} thang (?:\\d{1,2}|gieng|chap)(?:,? (?:nam )?(?:19|20)\\d\\d)?)(?![\\d/])';
const birth = gated(
  new RegExp(
    `(?<![a-z])(?:(?<!(?<![a-z])(?:${notBirth}) )sinh (?:vao )?ngay|ngay(?:,? thang)?(?:,? nam)? sinh|sinh nhat|dob|d\\.o\\.b|ns)(?: (?:la|vao|(?:tren|trong|theo|o)(?: (?:giay|khai|sinh|so|ho|khau|can|cuoc|cccd|cmnd|bang|lai|hoc|ba|to|don|the|bhyt|bhxh|bao|hiem|vneid|vssid|ly|lich|ung|dung|he|thong|ban|may)){1,4}|bi|ghi|in|hien|phai|sai|nham|thanh|dung|that|cua [a-z]{1,6}(?: [a-z]{1,6}){0,3}))*[ :]{1,3}(?:ngay )?(${date})|(?<!(?<![a-z])(?:${notBirth}) )(?<![a-z])sinh(?: (?:vao|hom|nam (?:19|20)\\d\\d,?))?(?: ngay)?[ :]{1,2}(\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d)(?!\\d)`,
    'g',
  ),
);

/** Accounts with letters among the digits, after the word of an account. */
const letteredAccount = gated(
  /(?<![a-z])(?:stk|so (?:tk|tai khoan)|tai khoan (?:so|ngan hang))(?: (?:la|cua [a-z]{1,6}|so|nhan))?[ :.]{1,3}((?=[a-z\d .-]{0,4}\d{3})(?=\d*[a-z]\d*[a-z]{0,3}[\d .-])[a-z\d]{3,20}(?:[ .-]\d{2,6}){0,3})(?![a-z\d])/g,
);

/** `tài khoản VQRQ00047kdtx`: letters and four digits at least in one word. */
const coinedAccount = gated(
  /(?<![a-z])(?:stk|tk|tai khoan)(?: [a-z]{1,6}){0,4}[ :.]{1,3}((?=[a-z\d]*[a-z])(?=[a-z]*\d[a-z]*\d[a-z]*\d[a-z]*\d)[a-z\d]{8,24})(?![a-z\d])/g,
);

/** A passport of another country: letters among the digits. */
const foreignPassport = gated(
  /(?<![a-z])(?:ho chieu|passport|pp|visa|the (?:tam tru|thuong tru))(?: (?:so|la|cua [a-z]{1,6}|mang so))*[ :.]{1,3}((?=[a-z\d]*[a-z])(?=(?:[a-z]*\d){4})[a-z\d]{6,14})(?![a-z\d])/g,
);

/** Numbers of papers that begin with letters: passports, health cards, codes of pupils and customers. */
export function findLetteredPapers(source: FoldedText): MaskSpan[] {
  const { original, folded } = source;
  const spans: MaskSpan[] = findCustomerCodes(source);
  for (const { 0: text, 1: number = '', index } of matchesOf(foreignPassport, source))
    spans.push({ start: index + text.length - number.length, end: index + text.length, kind: 'id_number' });
  const masked = new MaskedBefore(folded, contextLength);
  for (const { 0: number, index: at } of matchesOf(digits, source)) {
    const found = lettersBefore.exec(folded.slice(Math.max(0, at - 6), at));
    if (!found) continue;
    const [{ length }, letters = ''] = found;
    const index = at - length;
    const end = at + number.length;
    const text = folded.slice(index, end);
    const before = masked.at(index);
    const written = original.slice(index, index + letters.length);
    const capital = /^\p{Lu}+$/u.test(written);
    const named =
      (capital || (fewLetters.test(letters) && withoutMarks.test(written))) &&
      !notPart.test(letters) &&
      (paperWords.test(before) || paperAfter.test(folded.slice(end, end + 24)));
    const told =
      (healthCard.test(text) && (capital || text[2] !== ' ')) ||
      (capital &&
        passport.test(text.replace(/^([a-z])[ .-]/, '$1')) &&
        !goodsBefore.test(before) &&
        !counting.test(text));
    if (!named && !told) continue;
    const span = { start: index, end, kind: 'id_number' } as const;
    spans.push(span);
    masked.mask(span);
  }
  for (const { 0: text, 1: number = '', index } of matchesOf(coinedAccount, source))
    spans.push({ start: index + text.length - number.length, end: index + text.length, kind: 'bank_account' });
  spans.push(...findPartedAccounts(source));
  for (const { 0: text, 1: number = '', index } of matchesOf(letteredAccount, source)) {
    const end = index + text.length;
    if (number.replace(/\D/g, '').length > 5) spans.push({ start: end - number.length, end, kind: 'bank_account' });
  }
  return spans;
}

/** Another day that somewhere stands for the first: … đánh thành 06/03/2019. */
const wrongly =
  /^[^.!?\n]{0,60}?(?:thanh|thay vi|nham(?: thanh)?|lai la|chu khong phai(?: la)?)(?: ngay)? (\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d)(?![\d/])/;
const wrongReach = 100;

/** Days of birth. */
export function findBirthDates(source: FoldedText): MaskSpan[] {
  const { folded } = source;
  return matchesOf(birth, source).flatMap(({ 0: text, 1: day, 2: other, index }): MaskSpan[] => {
    const end = index + text.length;
    const wrong = wrongly.exec(folded.slice(end, end + wrongReach));
    const to = end + (wrong?.[0].length ?? 0);
    return [
      { start: end - (day ?? other ?? text).length, end, kind: 'birth_date' },
      ...(wrong ? [{ start: to - wrong[1]!.length, end: to, kind: 'birth_date' } as const] : []),
    ];
  });
}
