import { withoutMarks } from '../vietnamese';
import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';
import { isFamilyName, isGivenName, wordAt } from './name-reader';
import { publicWord } from './public-words';

/** Several written together are one, however many: masked one by one each would hide the next. */
const handle =
  /(?<![\p{L}\p{N}_.])(?:[@＠﹫][\p{L}\p{N}_][\p{L}\p{N}_.]{1,29})+(?:(?<=[@＠﹫]\p{Lu}\p{Ll}*)(?: \p{Lu}\p{Ll}*){1,3})?/gu;
const services =
  'facebook|fb|face|phay(?: ?buc?)?|zalo|zl|tik ?tok|t[io]p ?t[io]p|instagram|insta|ig|telegram|tele|viber|whatsapp|mess(?:enger)?|threads|twitter|skype|wechat|discord|you ?tube|nick|nickname|acc|gmail|lotus|locket|capcut|snapchat';
/** Between the name of a service and that of an account. */
const between =
  '(?: (?:ca nhan|name|cua (?:toi|em|minh|no|chi|anh|ong|ba)|ten|la|co ten|co|mang|id|acc|nick|user(?:name)?|tai khoan)){0,3}';
const office =
  'ubnd|hđnd|mttq|công (?:an|dân|thông|dịch|đồng|ty)|phường|xã|quận|huyện|thành (?:phố|niên|ủy|uỷ)|tỉnh|sở|bộ|trường|khu|tổ dân|ấp|ban|hội|đoàn|bệnh|trung tâm|cổng|tp|p\\.|q\\.|điện lực|nước|báo|đài|chính|nhóm|group|page|fanpage|liên hệ|1022|oa|official|dân phố|mặt trận|cư dân|chung cư|quốc|chi cục|uỷ ban|ủy ban|việt nam|sài gòn|hà nội|ai|shop|pay|mini|market|live|watch|lite|reels?|story|business|ads|cho|toàn|miền|địa phương';
const named = new RegExp(
  `\\b(?:${services}|tai khoan mang xa hoi|acc fb)${between} ?[:=] ?(?:"[^"\\n]{2,40}"|“[^”\\n]{2,40}”|[a-z\\d_.]{2,40}(?: [a-z]{1,7}){0,3})`,
  'g',
);
const quoted = new RegExp(
  `\\b(?:tai khoan|nguoi dung|trang ca nhan|facebooker|tiktoker|youtuber|kenh|trang (?:facebook|fb|zalo|tiktok) ca nhan|(?<!(?:nhom|group|trang|page|hoi) )(?:${services}))(?: (?:mang xa hoi|facebook|fb|zalo|tiktok|youtube|telegram|instagram|co|mang|ten|la|ca nhan)){0,4}:? ?(?:"(?! )[^"\\n]{2,40}"|“[^”\\n]{2,40}”|'[^'\\n]{2,40}'|‘[^’\\n]{2,40}’)`,
  'g',
);
const quoteMark = /["“'‘]/;
const socialWord = new RegExp(
  `(?<![a-z])(?:${services}|mang xa hoi|facebooker|tiktoker|youtuber|nguoi dung|trang ca nhan)(?![a-z])`,
);
/** One of these stands in everything found here. */
const accountWord =
  /facebook|fb|face|phay|zalo|zl|tik ?tok|p t[io]p|toptop|insta|ig |ig:|tele|viber|whatsapp|mess|threads|twitter|skype|wechat|discord|you ?tube|nick|acc|gmail|tai khoan|nguoi dung|trang ca nhan|kenh|uid|lotus|locket|capcut|snapchat|livestream|theo doi|follow/;
/** A name only an account has: letters with a digit, an underline or a dot among them. */
const coined = new RegExp(
  `(?<![a-z\\d])(?:${services})${between} (?=[a-z\\d._]*[a-z])(?=[a-z._#]*[\\d_]|[a-z]+\\.[a-z])([a-z\\d_][\\w.#]{3,38}\\w)(?![\\w/@:]|\\.\\w)`,
  'g',
);
const notCoined =
  /^(?:tp\.?hcm|covid|kp|q|p|x|lop|so|v?\d+[a-z]{0,2}|\d+[hg]\d*|.*\.(?:com|vn|net|me|org|gov)(?:\.vn)?)\d*$/;
const introduced = new RegExp(
  `(?<![a-z\\d])(?:(?:${services})(?: (?:ca nhan|cua (?:no|em|chi|anh)|acc|nick|tai khoan|mang)){0,2}|(?:tai khoan|nguoi dung|thanh vien|user)(?: (?:${services}|mang xa hoi))?) (?:co ten|ten|nickname|nick|ten la|co ten la|mang ten)(?: la)? (?=[\\p{L}\\d])`,
  'gu',
);
/** Before these an account's name need not look like a person's. */
const holder = `(?:nick|acc|kenh|trang|tai khoan|chu tai khoan|page)(?: ca nhan)?(?= (?:${services}) )|(?:fan)?page ca nhan|nick|acc|tik ?toker|you ?tuber|facebooker|streamer|vlogger`;
const begins = new RegExp(
  `(?<![a-z\\d])(?:(${holder})(?: (?:${services}))?|(?<!(?:nhom|group|page|app|oa) )(?:${services})|tai khoan)(?:(?: (?:em|toi|tui|minh|no|chi|anh|ong|ba|co))? la|(?: (?:ca nhan|cua|ten|la|tai khoan|nick|acc)){0,2}) (?=[a-z])`,
  'g',
);
const officeAt = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'u');
const markedOffice = officeAt(office);
const bareOffice = officeAt(withoutMarks(office));
/** With an underline between letters; where a network is spoken of an account's. */
const underlined = /(?<![\w./@:-])[a-z][a-z\d.]*_[\w.]*[a-z\d]_?(?![\w@:/-]|\.\w)/g;
const fileName = /\.(?:pdf|docx?|xlsx?|jpe?g|png|mp[34]|zip|txt)$/;
/** An at sign with a space after it before what only an account is called, or where somebody is spoken to. */
const apart =
  /(?<![\w@])@ {1,2}(?:(?=[a-z]{2,}[\d_.][a-z\d_.])([a-z][\w.]{2,38}\w)|(?<=(?:^|[.!?;,(] |(?<![a-z])(?:hoi|theo|cam on|tag|nhan|cua|ib|gui|chao) )@ {1,2})[a-z]{2,30}(?: [a-z]{2,7}){0,2})/g;
/** What a sentence goes on with after a name in small letters. */
const goesOn =
  /^(?:dang|noi|viet|ban|rao|nhan|chui|quay|keu|tung|gui|bao|hay|da|lua|len|livestream|la|thi|va|o|ko|khong|chuyen|cu|bi|de|co|lien|chuyen|moi|tu|vua|lam|cho|ghi|binh|comment|share|chia|doi|de|nay|do|roi|nhe|nha|phat|xuc|up|post|chup|lay|vu|dua|thuong|suot|goi|hen|tra)$/;
const mostWords = 5;

/** Whether a network or an account is spoken of at all. */
export const namesAccount = (folded: string) => accountWord.test(folded);

/** @handles. */
export function addHandles({ original, folded }: FoldedText, spans: MaskSpan[]) {
  for (const { 0: text, 1: value = '', index } of matchesOf(apart, folded))
    if (!notCoined.test(value)) spans.push({ start: index, end: index + text.length, kind: 'handle' });
  for (const { 0: text, index } of matchesOf(handle, original))
    if (!inOfficeEmail(folded, index)) spans.push({ start: index, end: index + text.length, kind: 'handle' });
}

/** Accounts given by name, where `namesAccount`. */
export function addNamedAccounts(source: FoldedText, spans: MaskSpan[]) {
  const { folded } = source;
  const add = (start: number, end: number) => {
    if (end > start) spans.push({ start, end, kind: 'handle' });
  };
  for (const { 0: text, index } of matchesOf(named, folded)) {
    const start = index + text.search(/[:=]/) + (/[:=] /.test(text) ? 2 : 1);
    if (/["“]/.test(folded[start]!) || !isOffice(source, start)) add(start, index + text.length);
  }
  for (const { 0: text, index } of matchesOf(underlined, folded))
    if (!fileName.test(text)) add(index, index + text.length);
  if (quoteMark.test(folded))
    for (const { 0: text, index } of matchesOf(quoted, folded)) {
      const [start, end] = [index + text.search(quoteMark), index + text.length];
      const isSocial = socialWord.test(text) || socialWord.test(folded.slice(end, end + 24));
      if (isSocial && !isOffice(source, start + 1)) add(start, end);
    }
  for (const { 0: text, 1: value = '', index } of matchesOf(coined, folded))
    if (!notCoined.test(value)) add(index + text.length - value.length, index + text.length);
  for (const { 0: text, index } of matchesOf(introduced, folded)) {
    const start = index + text.length;
    if (!isOffice(source, start)) add(start, endOfAccountName(source, start));
  }
  for (const { 0: text, 1: whose, index } of matchesOf(begins, folded)) {
    const start = index + text.length;
    if (isOffice(source, start)) continue;
    const end = endOfCapitals(source, start, whose !== undefined || text.includes(' cua '));
    if (!text.startsWith('tai') || socialWord.test(text) || socialWord.test(folded.slice(end, end + 24)))
      add(start, end);
  }
}

/** An office, a group or a service of the network itself; of words with marks only what is written so. */
function isOffice({ original, folded }: FoldedText, at: number): boolean {
  const written = original.slice(at, at + 24).toLowerCase();
  const word = /^[^ ]*/.exec(written)![0];
  return folded.startsWith(word, at) ? bareOffice.test(folded.slice(at, at + 24)) : markedOffice.test(written);
}

function inOfficeEmail(folded: string, at: number): boolean {
  return /^@[a-z\d.-]{1,80}\.gov\.vn(?![a-z])/.test(folded.slice(at, at + 96)) && /[\w]$/.test(folded.slice(0, at));
}

/** Words in capitals, else one or two in small letters, before a sentence goes on. */
function endOfAccountName(source: FoldedText, start: number): number {
  const capitals = capitalWords(source, start);
  if (capitals.count > 0) return capitals.end;
  let end = start;
  for (let count = 0; count < 3; count++) {
    const next = /^ ?([\p{L}\d_.]*[\p{L}\d_])/u.exec(source.folded.slice(end, end + 32));
    if (!next || (count > 0 && goesOn.test(next[1]!))) break;
    end += next[0].length;
  }
  return end;
}

/**
 * Two words in capitals at least, one of them a name or one of kin, or too many for a place; after the word of an account
 * any two, or one that is a given name.
 */
function endOfCapitals(source: FoldedText, start: number, isAccount: boolean): number {
  const { count, end } = capitalWords(source, start);
  const first = wordAt(source, start);
  if (!first || count === 0 || publicWord.test(source.original.slice(start, end).toLowerCase())) return start;
  const second = wordAt(source, first.end);
  const isPerson =
    isFamilyName(first, source.marked) || kin.test(first.folded) || (second && isGivenName(second, source.marked));
  if (!(isAccount ? count > 1 || isGivenName(first, source.marked) : count > 2 || (count > 1 && isPerson)))
    return start;
  return end + (numberAfter.exec(source.folded.slice(end, end + 16))?.[0].length ?? 0);
}

const kin = /^(?:me|bo|ba|ut|be|co|chu|anh|chi|em|ong|di|cau|mo|thim|bac|hai|tu|nam|sau|bay|tam|chin|cu|gai|trum)$/;
const numberAfter = /^ \d{1,4}[a-z]?\d?(?![a-z\d.,/])(?! (?:nguoi|lan|ngay|gio|trieu|bai))/;

function capitalWords(source: FoldedText, start: number): { readonly count: number; readonly end: number } {
  let end = start;
  let count = 0;
  for (
    let next = wordAt(source, end);
    next && next.shape !== 'small' && count < mostWords;
    next = wordAt(source, end)
  ) {
    if (count > 0 && next.start !== end + 1) break;
    end = next.end;
    count++;
  }
  return { count, end };
}
