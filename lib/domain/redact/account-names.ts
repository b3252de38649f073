import { capitalWords, isOffice, services } from './account-words';
import { addToldAccounts } from './accounts-told';
import type { FoldedText } from './fold-text';
import { gated } from './gates';
import { notCoined } from './handles';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';
import { isFamilyName, isGivenName, wordAt } from './name-reader';
import { placesLikeGivenNames } from './places-like-given-names';
import { publicWord } from './public-words';

/** Between the name of a service and that of an account. */
const between =
  '(?: (?:ca nhan|name|cua (?:toi|em|minh|no|chi|anh|ong|ba)|ten|la|co ten|co|mang|id|acc|nick|user(?:name)?|tai khoan)){0,3}';
const named = gated(
  new RegExp(
    `\\b(?:${services}|tai khoan mang xa hoi|acc fb)${between} ?[:=] ?(?:"[^"\\n]{2,40}"|“[^”\\n]{2,40}”|[a-z\\d_.]{2,40}(?: [a-z]{1,7}){0,3})`,
    'g',
  ),
);
const quoted = gated(
  new RegExp(
    `\\b(?:tai khoan|nguoi dung|trang ca nhan|facebooker|tiktoker|youtuber|kenh|trang (?:facebook|fb|zalo|tiktok) ca nhan|(?<!(?:nhom|group|trang|page|hoi) )(?:${services}))(?: (?:mang xa hoi|facebook|fb|zalo|tiktok|youtube|telegram|instagram|co|mang|ten|la|ca nhan)){0,4}:? ?(?:"(?! )[^"\\n]{2,40}"|“[^”\\n]{2,40}”|'[^'\\n]{2,40}'|‘[^’\\n]{2,40}’)`,
    'g',
  ),
);
const quoteMark = /["“'‘]/;
const socialWord = new RegExp(
  `(?<![a-z])(?:${services}|mang xa hoi|facebooker|tiktoker|youtuber|nguoi dung|trang ca nhan)(?![a-z])`,
);
/** A name only an account has: letters with a digit, an underline or a dot among them. */
const coined = gated(
  new RegExp(
    `(?<![a-z\\d])(?:${services}|user(?:name)?)${between} (?=[a-z\\d._]*[a-z])(?=[a-z._#]*[\\d_]|[a-z]+\\.[a-z])([a-z\\d_][\\w.#]{3,38}\\w)(?![\\w/@:]|\\.\\w)`,
    'g',
  ),
);
const introduced = gated(
  new RegExp(
    `(?<![a-z\\d])(?:(?:${services})(?: (?:ca nhan|cua (?:no|em|chi|anh)|acc|nick|tai khoan|mang)){0,2}|(?:tai khoan|nguoi dung|thanh vien|user)(?: (?:${services}|mang xa hoi))?) (?:co ten|ten|nickname|nick|ten la|co ten la|mang ten)(?: la)? (?!hien thi|tai khoan|dang nhap|nguoi dung)(?=[\\p{L}\\d])`,
    'gu',
  ),
);
/** What a sentence goes on with after a name in small letters. */
const goesOn =
  /^(?:dang|noi|viet|ban|rao|nhan|chui|quay|keu|tung|gui|bao|hay|da|lua|len|livestream|la|thi|va|o|ko|khong|chuyen|cu|bi|de|co|lien|chuyen|moi|tu|vua|lam|cho|ghi|binh|comment|share|chia|doi|de|nay|do|roi|nhe|nha|phat|xuc|up|post|chup|lay|vu|dua|thuong|suot|goi|hen|tra)$/;
/** Before these an account's name need not look like a person's. */
const holder = `(?:ket ban|kb|add|ib|inbox|(?:nick|acc|kenh|trang|tai khoan|chu tai khoan|page)(?: ca nhan)?)(?= (?:${services}) )|(?:fan)?page ca nhan|nick|acc|tik ?toker|you ?tuber|facebooker|streamer|vlogger`;
const begins = gated(
  new RegExp(
    `(?<![a-z\\d])(?:(${holder})(?: (?:${services}))?|(?<!(?:nhom|group|page|app|oa) )(?:${services})|tai khoan|kenh|trang)(?:(?: (?:em|toi|tui|minh|no|chi|anh|ong|ba|co))? la|(?: (?:ca nhan|cua|ten|la|tai khoan|nick|acc|clone|ao|phu|gia)){0,2}) (?=[a-z])`,
    'g',
  ),
);
/** Of a network only when one is named around it. */
const onNetwork = /^(?:tai|kenh|trang)/;
/** With an underline between letters; where a network is spoken of an account's. */
const underlined = gated(/(?<![\w./@:-])[a-z][a-z\d.]*_(?:[\w.]*[a-z\d]_?)?(?![\w@:/-]|\.\w)/g);
const fileName = /\.(?:pdf|docx?|xlsx?|jpe?g|png|mp[34]|zip|txt)$/;
/** Accounts given by name, where `namesAccount`. */
export function addNamedAccounts(source: FoldedText, spans: MaskSpan[]) {
  const { folded } = source;
  const add = (start: number, end: number) => {
    if (end > start) spans.push({ start, end, kind: 'handle' });
  };
  for (const { 0: text, index } of matchesOf(named, source)) {
    const start = index + text.search(/[:=]/) + (/[:=] /.test(text) ? 2 : 1);
    if (/["“]/.test(folded[start]!)) add(start, index + text.length);
    else if (!isOffice(source, start)) add(start, endOfNamed(source, start));
  }
  for (const { 0: text, index } of matchesOf(quoted, source)) {
    const [start, end] = [index + text.search(quoteMark), index + text.length];
    const isSocial = socialWord.test(text) || socialWord.test(folded.slice(end, end + 24));
    if (isSocial && !isOffice(source, start + 1)) add(start, end);
  }
  for (const { 0: text, 1: value = '', index } of matchesOf(coined, source))
    if (!notCoined.test(value)) add(index + text.length - value.length, index + text.length);
  for (const { 0: text, index } of matchesOf(introduced, source)) {
    const start = index + text.length;
    if (!isOffice(source, start)) add(start, endOfAccountName(source, start));
  }
  addAccountsByName(source, spans);
  addToldAccounts(source, spans);
}

/** After a colon: an account's own sign alone, else as many words as a name has. */
function endOfNamed(source: FoldedText, start: number): number {
  const [sign = ''] = /^[\w.]*\w/.exec(source.folded.slice(start, start + 40)) ?? [];
  return /[\d_.]/.test(sign) ? start + sign.length : endOfAccountName(source, start);
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

/** Accounts by a display name that nothing marks as one, and by names with an underline. */
function addAccountsByName(source: FoldedText, spans: MaskSpan[]) {
  const { folded } = source;
  for (const { 0: text, index } of matchesOf(underlined, source))
    if (!fileName.test(text)) spans.push({ start: index, end: index + text.length, kind: 'handle' });
  for (const { 0: text, 1: whose, index } of matchesOf(begins, source)) {
    const start = index + text.length;
    if (isOffice(source, start)) continue;
    const isBare = onNetwork.test(text) && !socialWord.test(text);
    const end = endOfCapitals(source, start, isBare || whose !== undefined || text.includes(' cua '));
    if (end === start) continue;
    const after = folded.slice(end, end + 24);
    if (!isBare || (socialWord.test(after) && (text.startsWith('tai') || after.startsWith(' tren '))))
      spans.push({ start, end, kind: 'handle' });
  }
}

/**
 * Two words in capitals at least, one of them a name or one of kin, or too many for a place; after the word of an account
 * any two, or one that is a given name.
 */
function endOfCapitals(source: FoldedText, start: number, isAccount: boolean): number {
  const { count, end } = capitalWords(source, start);
  const first = wordAt(source, start);
  if (
    !first ||
    count === 0 ||
    placesLikeGivenNames.has(source.folded.slice(start, end)) ||
    (!nickBefore.test(source.folded.slice(Math.max(0, start - nickReach), start)) &&
      publicWord.test(withoutHome(source.original.slice(start, end).toLowerCase())))
  )
    return start;
  const second = wordAt(source, first.end);
  const isPerson =
    isFamilyName(first, source.marked) ||
    (second && isFamilyName(second, source.marked)) ||
    kin.test(first.folded) ||
    (second && isGivenName(first, source.marked) && isGivenName(second, source.marked));
  if (!(isAccount ? count > 1 || isGivenName(first, source.marked) : count > 2 || (count > 1 && isPerson)))
    return start;
  return end + (numberAfter.exec(source.folded.slice(end, end + 16))?.[0].length ?? 0);
}

/** Only somebody's own account is called so. */
const nickBefore = /(?<![a-z])(?:nick(?:name)?|acc)(?: [a-z]{1,9}){0,2} $/;
const nickReach = 24;
/** By what river or bridge somebody lives, after their own name: Hải Yến Sông Cấm. */
const withoutHome = (name: string) =>
  name.replace(/(?<=\p{L} )(?:hải phòng|sông|cầu|chợ|rạch|phố|chùa)(?= \p{L}|$)/gu, '');

const kin = /^(?:me|bo|ba|ut|be|co|chu|anh|chi|em|ong|di|cau|mo|thim|bac|hai|tu|nam|sau|bay|tam|chin|cu|gai|trum)$/;
const numberAfter = /^ \d{1,4}[a-z]?\d?(?![a-z\d.,/])(?! (?:nguoi|lan|ngay|gio|trieu|bai))/;
