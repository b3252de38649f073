import { capitalWords, isOffice, services } from './account-words';
import type { FoldedText } from './fold-text';
import { gated } from './gates';
import { notCoined } from './handles';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';

const officeAmong =
  /(?<![a-z])(?:phuong|xa|ubnd|uy ban|to dan pho|khu pho|cong an|benh vien|truong|quan|so|bo|ban|hoi|doan|dien luc|bao|dai|toa nha|cong ty|thanh pho|tinh|nhom)(?![a-z])/;
/** `Zalo của người bán tên …`, `lên face gõ …`, `zalo để tên …`: what follows is what the account is called. */
const told = gated(
  new RegExp(
    `(?<![a-z\\d])(?:(?:${services})(?: cua)?((?: [a-z]{1,8}){1,6}?) (?:co |de |lay |mang )?ten(?: hien thi)?(?: la)?|(?:${services}) cua((?: [a-z]{1,8}){1,6}?) la|(?:${services}) co ten hien thi(?: la)?|(?:len|vo|vao|tren|qua|mo) (?:${services}) (?:ma )?(?:go|tim|kiem|search|danh|nhap|hoi)(?: (?:chu|ten|cai ten|nick|acc|dung)){0,2}|(?:${services}) (?:de|lay|dat|doi|hien|xung|hien thi)(?: la)?(?: ten)?(?: la)?|(?:ten|id) (?:tai khoan|dang nhap|nguoi dung|nick|user|${services})(?: cua [a-z]{1,5})?(?: la)?) ?:? (?=[\\p{L}\\d"“_])`,
    'gu',
  ),
);
const inQuotes = /^(?:"[^"\n]{2,40}"|“[^”\n]{2,40}”)/;
const token = /^[a-z\d_][\w.]{2,38}\w(?![\w@/:])/;
const coinedToken = /_|\d[a-z]|[a-z]\d|[a-z]\.[a-z]/;
/** Short for a network, before what only an account is called. */
const short = gated(
  /(?<![a-z\d])(?:tt|tik|ttok|line(?: id)?|user(?: ?name)?|id)(?: (?:cua (?:em|toi|minh|no)|la|id))?(?: ?: ?| )([a-z\d_](?=[\w.]{0,30}[a-z\d][._][a-z\d])[\w.]{4,38}\w)(?![\w@/:])/g,
);
const placeShort = /^(?:tp|tx|tt|q|p|h|x|f|kp|ubnd|bv|th|thcs|thpt|gd|yt|hcm|hn)[._]/;
const skype = gated(/(?<![a-z\d.])live:\.?(?=[\w.]*[\d_.]|[\w.]{5})[a-z\d_][\w.]{2,40}\w/g);
const game =
  '(?:game|lien quan|free fire|ff|roblox|pubg|lien minh|lol|valorant|minecraft|fifa|steam|garena|dot kich|au|mobile legends|zing|toc chien)';
/** After the word of an account, perhaps with a game's name, a word with letters of both sizes or a digit among them. */
const player = gated(
  new RegExp(`(?<![a-z\\d])(?:nick ?name|nick|acc(?:ount)?|ingame|id)(?: ${game}){0,2}(?: (?:ten|la|cua no))? `, 'g'),
);
const mixed = /^(?:(?=\p{L}*\p{Ll}\p{Lu}|[\p{L}._]*[\d_.][\p{L}\d_])[\p{L}\d_.]{3,38}[\p{L}\d_])(?![\p{L}\d_@/:])/u;
const app =
  /^(?:VNeID|VssID|eTax|iPhone|iPad|YouTube|TikTok|FaceBook|ZaloPay|ViettelPay|MoMo|VNPay|VTVgo|iHanoi|GoogleMaps?|PayPal|LinkedIn|VietinBank|VietcomBank|MBBank|TPBank)/i;
const quoted = gated(
  /(?<![a-z])(?:tai khoan|acc|nick|tu xung(?: la)?|biet danh|ten hien thi|nguoi dung)(?: (?:co|ten|la|mang ten|ao|clone|dat ten)){0,3}:? ?(["“'‘])(?! )([^"”'’\n]{2,40})["”'’]/g,
);
const allCapital = /^\p{Lu}[\p{L}\d]*(?: (?:\p{Lu}[\p{L}\d]*|\d+)){1,6}$/u;
const network = /(?<![a-z])(?:facebook|fb|zalo|tik ?tok|tren mang|mang xa hoi|telegram|youtube|face)(?![a-z])/;
const service = /(?:ngan hang|dinh danh|dich vu|an sinh|thanh toan|tiet kiem|quy |kho bac|ho tro)/;

/** Accounts by a name that words around it tell of: whose it is, where to look it up, which game it plays. */
export function addToldAccounts(source: FoldedText, spans: MaskSpan[]) {
  const { original, folded } = source;
  const add = (start: number, end: number) => {
    if (end > start) spans.push({ start, end, kind: 'handle' });
  };
  for (const { 0: text, 1: whose = '', 2: theirs = '', index } of matchesOf(told, source)) {
    const start = index + text.length;
    if (officeAmong.test(whose + theirs) || isOffice(source, start)) continue;
    add(start, endOfTold(source, start));
  }
  for (const { 0: text, 1: value = '', index } of matchesOf(short, source))
    if (!notCoined.test(value) && !placeShort.test(value)) add(index + text.length - value.length, index + text.length);
  for (const { 0: text, index } of matchesOf(skype, source)) add(index, index + text.length);
  for (const { 0: text, index } of matchesOf(player, source)) {
    const start = index + text.length;
    const found = mixed.exec(original.slice(start, start + 42));
    if (found && !app.test(found[0]) && !notCoined.test(folded.slice(start, start + found[0].length)))
      add(start, start + found[0].length);
  }
  for (const { 0: text, 2: value = '', index } of matchesOf(quoted, source)) {
    const end = index + text.length;
    const start = end - value.length - 1;
    const around = `${folded.slice(Math.max(0, index - 40), index)} ${folded.slice(end, end + 48)}`;
    if (isOffice(source, start) || service.test(value)) continue;
    if (allCapital.test(original.slice(start, end - 1)) || network.test(around)) add(start - 1, end);
  }
}

/** A name in quotes, one no word is spelled like, or words in capitals: two, or one with more behind. */
function endOfTold(source: FoldedText, start: number): number {
  const rest = source.folded.slice(start, start + 42);
  const within = inQuotes.exec(rest);
  if (within) return start + within[0].length;
  const coined = token.exec(rest);
  if (coined && coinedToken.test(coined[0]) && !notCoined.test(coined[0])) return start + coined[0].length;
  const { count, end } = capitalWords(source, start);
  if (count === 0) return start;
  const number = /^ \d{1,4}(?![\w./,])/.exec(source.folded.slice(end, end + 6));
  if (number) return end + number[0].length;
  return count > 1 ? end : start;
}
