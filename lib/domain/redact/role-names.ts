import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { headOf } from './masked-before';
import {
  beginsPhrase,
  endOfFullName,
  endOfName,
  endOfShoutedName,
  isGivenName,
  type Word,
  wordAt,
  wordNext,
} from './name-reader';
import { doesSomething } from './name-surroundings';
import { birthOrder } from './person-words';
import { placesLikeGivenNames } from './places-like-given-names';
import { bareRoles, markedRoles, roleAt } from './role-words';

/** After these a given name alone is one in a text all in capitals, too. */
const surely = new Set([
  'co giao',
  'thay giao',
  'bac si',
  'bs',
  'thang',
  'tai xe',
  'chu nha',
  'chu quan',
  'bi hai',
  'truong khu pho',
  'truong ap',
  'truong thon',
  'to truong',
  'cha noi',
  'benh nhan',
]);
/** Of these there are English and Vietnamese ones. */
const manyOf = new Set(
  'gia dinh|hoc sinh|sinh vien|cong nhan|ngu dan|phu huynh|nhan vien|benh nhan|tieu thuong'.split('|'),
);
const ofNations = new Set(['việt', 'anh', 'viet', 'mỹ', 'đức', 'nga']);
const fillers = 'của|tôi|em|mình|chúng tôi|của tôi|của em|của mình|là|tên|tên là|họ tên';
/** Whose kin somebody is: chị gái của Thuỳ Dương. */
const kin =
  /^(?:chi gai|em trai|em gai|anh trai|con trai|con gai|vo|chong|me|bo|than nhan|nguoi nha|gia dinh|hang xom|phu huynh|chau gai|chau trai)$/;
const bareFillers = 'cua|toi|em|chung toi|cua toi|cua em|la|ten|ten la|ho ten';
const sticky = (list: string) => new RegExp(`(?: (?:${list}|${list.toUpperCase()})(?= )){0,3}(?: ?:)?`, 'y');
const between = sticky(fillers);
const bareBetween = sticky(bareFillers);
const tells = /(?:t[eê]n|l[aà])$/;
const isBig = (letter: string) => letter !== letter.toLowerCase();
const insideCapitals = /[^.!?:\n] ?\p{Lu}\p{Ll}+ $/u;
/** A street, a shop or a group is called so. Folded. */
const thingBefore =
  /(?:duong|pho|cau|cho|truong|quan|ty|hang|app|bao|xa|phuong|ap|lop|doi|nhom|trang|kenh|mang|bai|phim|xe) (?:co |mang |dat )?$/;
const personNoun =
  /(?:be|chau|em|con|nguoi|ban|anh|chi|thang|ong|ba|co|chu|bac|trai|gai|sinh|toi|minh|vo|chong|thue|thue nha|thue tro|phu nu|dan ong|nan nhan|bi hai|tai xe|khach|chu nha|chu tro)$/;
/** What begins the name of an office or a firm. Folded. */
const thing =
  /^(?:viet nam|cong (?:ty|an|doan|chuc|nhan|trinh)|trung tam|chi (?:cuc|nhanh|doan|bo|hoi|em)|thanh (?:nien|tra|pho|doan)|chinh (?:phu|quyen)|an (?:ninh|toan)|van (?:phong|hoa)|quan (?:doi|khu|\d)|thong tin|bach khoa|cao dang|phuong \d|quoc hoi|dai (?:tuong|hoc|su)|truong (?:[a-z])|doan (?:[a-z])|thuong truc|anh (?:kho|van|ngu|quoc))/;

/** Names after what people are or do: bệnh nhân Phạm Thị Hồng, bảo vệ Tuấn, con trai tôi là Gia Bảo, bé tên Su. */
export function findRoleNames(source: FoldedText, starts: readonly number[]): MaskSpan[] {
  const { original, folded, marked } = source;
  const spans: MaskSpan[] = [];
  let from = 0;
  let maskedTo = 0;
  for (const start of starts) {
    // "ở" is a small word, "o" an aunt.
    if (start < from || (folded[start] === 'o' && folded[start + 1] === ' ' && original[start] === 'ở')) continue;
    roleAt.lastIndex = start;
    const found = roleAt.exec(folded);
    if (!found) continue;
    const end = start + found[0].length;
    from = end;
    if (folded[end] !== ' ' && folded[end] !== ':') continue;
    const said = original.slice(start, end).toLowerCase();
    if (marked ? !markedRoles.has(said) : !bareRoles.has(said)) continue;
    const filling = marked ? between : bareBetween;
    filling.lastIndex = end;
    const filler = filling.exec(original)![0];
    if (/c[uủ]a$/i.test(filler) && !kin.test(found[0])) continue;
    const first = wordNext(source, end + filler.length);
    if (!first || first.shape === 'small' || first.shape === 'initial') continue;
    const lead = folded.slice(Math.max(0, start - 16), start);
    if (thingBefore.test(lead)) continue;
    if (isBig(original[start]!) && insideCapitals.test(headOf(source, start, maskedTo, 12))) continue;
    const called =
      tells.test(found[0] + filler.toLowerCase()) &&
      personNoun.test(`${lead}${found[0].replace(/ ?ten$/, '')}`.trimEnd());
    const named = called || found[0] === 'thang';
    const stop = endOfRoleName(source, first, original[start]!, named, found[0]);
    if (stop === null) continue;
    spans.push({ start: first.start, end: stop, kind: 'private_name' });
    maskedTo = stop;
  }
  return spans;
}

function endOfRoleName(source: FoldedText, first: Word, letter: string, named: boolean, found: string): number | null {
  const { folded, marked } = source;
  if (first.shape === 'capitals') {
    const full = endOfFullName(source, first);
    if (full !== null || !isBig(letter) || beginsPhrase(source, first)) return full;
    const alone = endOfShoutedName(source, first);
    return alone !== null && (named || surely.has(found) || doesSomething(source, alone)) ? alone : null;
  }
  const full = endOfFullName(source, first);
  if (full !== null) return full;
  const end = endOfName(source, first);
  if ((named || birthOrder.has(first.text)) && end - first.start < 16) return end;
  if (thing.test(folded.slice(first.start, first.start + 16))) return null;
  if (
    found === 'dai dien' ||
    (manyOf.has(found) && ofNations.has(first.text)) ||
    placesLikeGivenNames.has(folded.slice(first.start, end))
  )
    return null;
  for (let at: Word | null = first; at && at.start < end; at = wordAt(source, at.end)) {
    if (!isGivenName(at, marked)) return null;
  }
  return end;
}
