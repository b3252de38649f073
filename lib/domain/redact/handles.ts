import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';
import { isFamilyName, wordAt } from './name-reader';

/** Several written together are one, however many: masked one by one each would hide the next. */
const handle =
  /(?<![\p{L}\p{N}_.])(?:@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,29})+(?:(?<=@\p{Lu}\p{Ll}*)(?: \p{Lu}\p{Ll}*){1,3})?/gu;
const services =
  'facebook|fb|face|zalo|tik ?tok|instagram|insta|ig|telegram|tele|viber|whatsapp|messenger|threads|twitter|skype|wechat|discord|youtube|nick|nickname|acc|gmail';
/** Between the name of a service and that of an account. */
const between =
  '(?: (?:ca nhan|name|cua (?:toi|em|minh|no|chi|anh|ong|ba)|ten|la|co ten|co|mang|id|acc|nick|user(?:name)?|tai khoan)){0,3}';
const office =
  '(?:ubnd|hdnd|mttq|cong (?:an|dan|thong|dich|dong|ty)|phuong|xa|quan|huyen|thanh (?:pho|nien)|tinh|so|bo|truong|khu|to dan|ap|ban|hoi|doan|benh|trung tam|cong \\d|tp|p\\.|q\\.|dien luc|nuoc|bao|dai|chinh|nhom|group|page|fanpage|lien he|1022|oa|official|dan pho|mat tran|cu dan|chung cu)';
const named = new RegExp(
  `\\b(?:${services}|tai khoan mang xa hoi|acc fb)${between} ?[:=] ?(?:"[^"\\n]{2,40}"|“[^”\\n]{2,40}”|(?!${office}(?![a-z]))[a-z\\d_.]{2,40}(?: [a-z]{1,7}){0,3})`,
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
  /facebook|fb|face|zalo|tik ?tok|insta|ig |ig:|tele|viber|whatsapp|messenger|threads|twitter|skype|wechat|discord|youtube|nick|acc|gmail|tai khoan|nguoi dung|trang ca nhan|kenh|uid/;
/** A name only an account has: letters with a digit, an underline or a dot among them. */
const coined = new RegExp(
  `(?<![a-z\\d])(?:${services})${between} (?=[a-z\\d._]*[a-z])(?=[a-z._]*[\\d_]|[a-z]+\\.[a-z])([a-z\\d][\\w.]{3,38}\\w)(?![\\w/@:]|\\.\\w)`,
  'g',
);
const notCoined =
  /^(?:tp\.?hcm|covid|kp|q|p|x|lop|so|v?\d+[a-z]{0,2}|\d+[hg]\d*|.*\.(?:com|vn|net|me|org|gov)(?:\.vn)?)\d*$/;
const introduced = new RegExp(
  `(?<![a-z\\d])(?:(?:${services})(?: (?:ca nhan|cua (?:no|em|chi|anh)|acc|nick|tai khoan|mang)){0,2}|tai khoan(?: (?:${services}|mang xa hoi))?) (?:co ten|ten|nickname|nick|ten la|co ten la|mang ten)(?: la)? (?=[\\p{L}\\d])`,
  'gu',
);
const begins =
  /(?<![a-z\d])(?:facebook|fb|face|zalo|tik ?tok|instagram|insta|ig|telegram|nick|tai khoan)(?: ca nhan)? (?=[a-z])/g;
const notAccount = new RegExp(
  `^(?:${office}|viet nam|sai gon|ha noi|ai|shop|pay|mini|market|live|watch|lite|reels?|story|business|ads|cho|toan|mien|dia phuong)(?![a-z])`,
);
/** What a sentence goes on with after a name in small letters. */
const goesOn =
  /^(?:dang|noi|viet|ban|rao|nhan|chui|quay|keu|tung|gui|bao|hay|da|lua|len|livestream|la|thi|va|o|ko|khong|chuyen|cu|bi|de|co|lien|chuyen|moi|tu|vua|lam|cho|ghi|binh|comment|share|chia|doi|de|nay|do|roi|nhe|nha|phat|xuc|up|post|chup|lay|vu|dua|thuong|suot|goi|hen|tra)$/;
const mostWords = 5;

/** Whether a network or an account is spoken of at all. */
export const namesAccount = (folded: string) => accountWord.test(folded);

/** @handles. */
export function addHandles({ original, folded }: FoldedText, spans: MaskSpan[]) {
  for (const { 0: text, index } of matchesOf(handle, original))
    if (!inOfficeEmail(folded, index)) spans.push({ start: index, end: index + text.length, kind: 'handle' });
}

/** Accounts given by name, where `namesAccount`. */
export function addNamedAccounts(source: FoldedText, spans: MaskSpan[]) {
  const { folded } = source;
  const add = (start: number, end: number) => {
    if (end > start) spans.push({ start, end, kind: 'handle' });
  };
  for (const { 0: text, index } of matchesOf(named, folded))
    add(index + text.search(/[:=]/) + (/[:=] /.test(text) ? 2 : 1), index + text.length);
  if (quoteMark.test(folded))
    for (const { 0: text, index } of matchesOf(quoted, folded)) {
      const [start, end] = [index + text.search(quoteMark), index + text.length];
      const isSocial = socialWord.test(text) || socialWord.test(folded.slice(end, end + 24));
      if (isSocial && !notAccount.test(folded.slice(start + 1, end))) add(start, end);
    }
  for (const { 0: text, 1: value = '', index } of matchesOf(coined, folded))
    if (!notCoined.test(value)) add(index + text.length - value.length, index + text.length);
  for (const { 0: text, index } of matchesOf(introduced, folded)) {
    const start = index + text.length;
    if (!notAccount.test(folded.slice(start, start + 24))) add(start, endOfAccountName(source, start));
  }
  for (const { 0: text, index } of matchesOf(begins, folded)) {
    const start = index + text.length;
    const end = notAccount.test(folded.slice(start, start + 24)) ? start : endOfCapitals(source, start);
    if (!text.startsWith('tai') || socialWord.test(folded.slice(end, end + 24))) add(start, end);
  }
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

/** Two words in capitals at least, the first a family name or the whole too long for a place. */
function endOfCapitals(source: FoldedText, start: number): number {
  const { count, end } = capitalWords(source, start);
  const first = wordAt(source, start);
  return count > 1 && first && (isFamilyName(first, source.marked) || count > 2) ? end : start;
}

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
