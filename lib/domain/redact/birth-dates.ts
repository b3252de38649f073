import type { FoldedText } from './fold-text';
import { gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { hasMatch, matchesOf } from './matches';
import { notBirth } from './number-words';

const figure = '(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi)(?![a-z])';
const amount = `(?:\\d{1,2}|${figure}(?: ${figure}){0,2}|ram)`;
const stem = '(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi)';
const inFigures = '(?:19|20)\\d\\d';
const inWords = `(?:hai (?:ngan|nghin)|mot (?:ngan|nghin) chin tram)(?: (?:khong tram|le|linh))?(?: ${figure}){0,3}|(?:mot chin|hai khong)(?: ${figure}){2,3}`;
const year = `(?:${inFigures}|${stem}|${inWords})`;
const calendar = '(?: \\(?(?:am|duong)(?: lich)?(?![a-z])\\)?)?';
const month = '(?:\\d{1,2}|gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: mot| hai)?)(?![a-z\\d])(?: nhuan)?';
const told = `(?:(?:mung|mong) ${amount}|(?:ngay )?(?:ram|${amount}))(?: thang ${month}${calendar}| tet)`;
const withYear = `,? (?:nam )?${year}${calendar}`;
const born = `(?<![a-z])(?<!(?<![a-z])(?:${notBirth}) )s[ai]nh`;
const moment = '(?: (?:vao|hom|dem|sang|chieu|toi|trua|khuya|luc|hoi|dung|nham)){0,2}';
const date = gated(
  new RegExp(
    `(?=[sdnck][aigoh])(?:(?:${born} ngay|ngay(?:,? thang)?(?:,? nam)? sinh|sinh nhat|chao doi)(?:(?: (?:la|vao|(?:cua )?(?:em|toi|tui|minh|con|chau|be|me|vo|chong)|cua [a-z]{1,6}(?: [a-z]{1,6}){0,3}))*|(?: [a-z]{1,7}){1,4}(?= ?:))[ :]{1,3}|${born}(?: nam ${year},?)${moment} (?:ngay )?)(${told}(?:${withYear})?)|${born}${moment} ((?:ngay )?${told}${withYear})|(?:${born}${moment}|(?:chao doi|lot long)(?: (?:vao|hom|ngay)){0,2}|ngay sinh(?: [a-z]{1,7}){1,4} ?:|(?<![a-z])khai sinh(?: (?:cua )?(?:toi|em|minh|con|chau|be|me|ba|bo|no)){0,2} (?:ghi|de|in)(?: (?:la|ngay|nham|sai|thanh))* ?:?) (\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?${inFigures})(?!\\d)|(?<![a-z])dob[ :]{1,2}(\\d{1,2} [a-z]{3,9},? ${inFigures})`,
    'g',
  ),
);

const begins = gated(/sinh|sanh|dob|chao doi/);
const birthWord = gated(/(?:s[ai]nh|oi|ong).{0,40}(?:thang|\d\d\d\d| tet)|dob/s);

/** Days of birth with words for the day, the month or the year, by either calendar. */
export function findSpokenBirthDates(source: FoldedText): MaskSpan[] {
  if (!hasMatch(begins, source) || !hasMatch(birthWord, source)) return [];
  return matchesOf(date, source).map(({ 0: text, 1: day, 2: whole, 3: figures, 4: foreign, index }) => {
    const end = index + text.length;
    return { start: end - (day ?? whole ?? figures ?? foreign ?? text).length, end, kind: 'birth_date' };
  });
}
