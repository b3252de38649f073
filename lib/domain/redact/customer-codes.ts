import type { FoldedText } from './fold-text';
import { gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { hasMatch, matchesOf } from './matches';

const customer = '(?:kh|khach hang|khach|makh)';
const supply =
  '(?:dien|nuoc|internet|mang|viettel|vnpt|fpt|mobifone|vinaphone|evn|truyen hinh|cap|mua ban dien|cung cap)';
const bearer =
  '(?:sinh vien|hoc sinh|hoc vien|nghien cuu sinh|benh nhan|nguoi benh|thi sinh|cong nhan|nhan vien|doc gia|hoi vien|nguoi lao dong|chu ho)';
const matter =
  '(?:boi thuong|bao hiem|vay(?: von)?|tin dung|benh an|suc khoe|nhap hoc|tuyen sinh|du hoc|xin viec|tro cap|lao dong|dat coc|mua ban|thue (?:nha|tro|phong))';
/** What a supplier, a hospital or an office gives a person as a number of their own. */
const owner = [
  `(?:ma|id|so)(?: so)? ${customer}`,
  'makh|pid|mssv|mshs',
  'ma (?:so )?(?:sinh vien|hoc sinh|hoc vien|sv|hs|nhan vien|the sinh vien)',
  'ma (?:so )?hop dong khach hang',
  'khach hang(?: [a-z]{1,6}){0,3} (?:ma|so|id)(?: so)?',
  'khach hang(?= p[a-z] ?\\d)',
  'thue bao(?: [a-z]{1,8}){0,3} ma(?: so)?',
  '(?:ma |so )?danh (?:ba|bo)',
  `(?:ma )?(?:so )?hop dong(?: [a-z]{1,4})? ${supply}`,
  `ma (?:so )?hop dong(?= ?:)`,
  'so (?:cong to|dong ho|dien ke|thuy ke)',
  '(?:cong to|dong ho|dien ke|thuy ke)(?: (?:dien|nuoc|nha|cua|toi|em|minh|mang|co)){0,4} (?:so|ma)',
  `${bearer}(?: (?:nay|toi|em|co|mang|mang so)){0,2} (?:ma|so|id)(?: (?:so|ho so|benh an|bao danh|the|sv|hs|hv|bn|nv))?(?! luong)`,
  `${bearer}(?= [a-z]{0,2}\\d{6,}(?![\\d.,/]))`,
  `(?:ho so|hop dong) ${matter} (?:ma|so)(?: so)?`,
  `(?:ma|so)(?: so)? ho so (?:${matter}|${bearer})`,
  'bao danh|sbd',
  'the (?:thu vien|doc gia|nhan vien|hoi vien|sinh vien|hoc sinh)(?: (?:cua )?(?:toi|em|chau|con))? (?:so|ma)(?: so)?',
  'ma (?:so )?(?:cong to|dong ho|dien ke|diem do|thue bao|benh nhan|bn|benh an|y te|ho ngheo|ho can ngheo|nhan khau|nguoi (?:benh|dung))',
  '(?:so|ma)(?: so)? (?:ho so )?benh an',
  'ma(?: [a-z]{1,5}){1,4} benh nhan',
  '(?:ma|so)(?: so)? (?:the|so)(?: so)? (?:thu vien|thuong binh|doc gia|hoc vien|nhan vien|gui xe|thanh vien|hoi vien|tiet kiem|ho ngheo|ho khau)',
].join('|');
const part = '(?:[a-z]{1,4}[.-])?[a-z]{0,4}\\d[a-z\\d]*';
const code = gated(
  new RegExp(
    `(?=[bmiknhdcspt])(?<![a-z\\d])(?:${owner})(?: [a-z]{1,8}){0,4}?[ :#.(–-]{1,4}((?:[a-z]{1,4}[._/-]){0,2}${part}(?:[ ._/-](?:[a-z]{2,6}[ ._/-])?${part}|[ ]?[-–] ?\\d+){0,5})(?![a-z\\d])`,
    'g',
  ),
);
const codeWord = gated(
  /khach hang|thue bao|pid|ma ?kh|so kh|danh b[ao]|hop dong|cong to|dong ho|[ny] ke|benh [an]|ma (?:so )?(?:bn|y te|the |so |ho |nhan |diem|thue|nguoi)|so the|so so|mssv|mshs|ma (?:so )?(?:sinh|hoc|sv|hs|nhan)|(?:sinh|hoc|hoi|nhan) vien|(?:hoc|thi|cuu) sinh|benh|cong nhan|doc gia|lao dong|chu ho|ho so|thu vien|bao danh|sbd/,
);
const day = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)/;
const otherNumber = /^(?:1[89]00|1022|11[2345])|[/](?:19|20)\d\d|^\d{1,3}(?:[ .]000)+$/;
const counted =
  /^ ?(?:dong|d\b|k\b|trieu|ty\b|nghin|ngan|kwh|m3|khoi|ho\b|nguoi|so\b|thang|nam|lan|ngay|%|ky tu|chu so)/;
const fewestDigits = 6;
/** Fewer do where letters stand among them: B21DCCN408. */
const isShort = (value: string) => {
  const digits = value.replace(/\D/g, '').length;
  return digits < fewestDigits && !(digits > 3 && value.length > 7 && /[a-z]\d.*[a-z].*\d/.test(value));
};
/** What is given to few has few digits. */
const ofFew = /(?<![a-z])(?:bao danh|sbd|nhan vien|cong nhan|thu vien)(?![a-z])/;
const shortCode = /^(?!(?:19|20)\d\d$)(?:[a-z]{1,3}[.-]?\d{4,5}|\d{4,5})$/;
const longEnough = gated(/\d(?:[a-z ._/–-]{0,6}\d){3}/);

/** Codes of customers, contracts of supply, meters and patients, in any grouping, after the word for them. */
export function findCustomerCodes(source: FoldedText): MaskSpan[] {
  if (!hasMatch(codeWord, source) || !hasMatch(longEnough, source)) return [];
  const { folded } = source;
  const spans: MaskSpan[] = [];
  for (const { 0: text, 1: value = '', index } of matchesOf(code, source)) {
    const end = index + text.length;
    if ((isShort(value) && !(ofFew.test(text) && shortCode.test(value))) || day.test(value) || otherNumber.test(value))
      continue;
    if (!/^\d+$/.test(value) || !counted.test(folded.slice(end, end + 10)))
      spans.push({ start: end - value.length, end, kind: 'id_number' });
  }
  return spans;
}

/** What money is sent to, right before a number too long for a phone's: "gửi 1903-5527-8014-02". */
export const sentTo =
  /(?<![a-z])(?:gui|chuyen|nap|gop|quyen gop|ung ho|ban|dong|tra|bank|ck)(?: (?:tien|vao|ve|qua|ra|toi|cho|len|den|vo|so|coc)){0,3}[ :]*$/;
/** After the word of an account, parted by several signs. */
const partedAccount = gated(
  /(?<![a-z])(?:stk|so (?:tk|tai khoan))(?: (?:la|cua [a-z]{1,6}))?[ :.]{1,3}(\d[\d ./|_-]{6,24}\d)(?![a-z\d]|[./-]\d)/g,
);

/** Numbers of accounts whose groups are parted by a slash or a line. */
export function findPartedAccounts(source: FoldedText): MaskSpan[] {
  return matchesOf(partedAccount, source).flatMap(({ 0: text, 1: value = '', index }): MaskSpan[] => {
    const digits = value.replace(/\D/g, '').length;
    const end = index + text.length;
    if (!/[/|_]/.test(value) || digits < 8 || digits > 19 || day.test(value) || otherNumber.test(value)) return [];
    return [{ start: end - value.length, end, kind: 'bank_account' }];
  });
}
