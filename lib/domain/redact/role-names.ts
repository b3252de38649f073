import { notNamePairs } from './bare-name-words';
import { districtsLikeGivenNames } from './districts-like-given-names';
import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { headOf } from './masked-before';
import {
  beginsPhrase,
  endOfFullName,
  endOfName,
  endOfShoutedName,
  isFamilyName,
  isGivenName,
  type Word,
  wordAt,
  wordNext,
} from './name-reader';
import { doesSomething } from './name-surroundings';
import { birthOrder } from './person-words';
import { isPlaceName } from './place-name';
import { placesLikeGivenNames } from './places-like-given-names';
import { placesNamedLikePeople } from './places-named-like-people';
import { rareFamilies } from './rare-families';
import { rareGivenSyllables } from './rare-given-names';
import { bareRoles, byNames, namedRoles, notGivenAhead, shortRoles } from './role-words';
import type { Role } from './roles-at';
import { tellsPerson } from './small-syllables';

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
  'tien si|thac si|giao su|linh|nong dan|tho|dien vien|cau thu|chien si|chu nha hang|chu khach san|nghe si|trong tai|giam doc|chu tiem|gia dinh|hoc sinh|sinh vien|cong nhan|ngu dan|phu huynh|nhan vien|benh nhan|tieu thuong'.split(
    '|',
  ),
);
const ofNations = new Set(['việt', 'viet', 'mỹ', 'nga', 'đức', 'anh']);
const nations = new Set(['viet nam', 'viet', 'nga', 'my']);
const fillers = 'của|tôi|em|mình|chúng tôi|của tôi|của em|của mình|là|tên|tên là|họ tên';
/** Whose kin somebody is: chị gái của Thuỳ Dương. */
const kin =
  /^(?:chi gai|em trai|em gai|anh trai|con trai|con gai|vo|chong|me|bo|than nhan|nguoi nha|gia dinh|hang xom|phu huynh|chau gai|chau trai)$/;
const bareFillers = 'cua|toi|em|chung toi|cua toi|cua em|la|ten|ten la|ho ten';
const sticky = (list: string) => new RegExp(`(?: (?:${list}|${list.toUpperCase()})(?= )){0,3}(?: ?:)?`, 'y');
const between = sticky(fillers);
const bareBetween = sticky(bareFillers);
const tells = /(?:t[eê]n|l[aà])$/;
/** Whose office's place may follow: Bí thư Lâm Đồng. */
const ofPlaces =
  /^(?:thanh tra|(?:pho )?bi thu|(?:pho )?giam doc|tuyen giao|dan van|tu phap|quan ly|kiem lam|nong dan|ngu dan|linh|chien si|cau thu)/;
const ofGroups = (found: string) => ofPlaces.test(found) || manyOf.has(found);
/** Whose home mostly follows, not their name: ngư dân Lập Lễ, tiểu thương Bình Tây. */
const crowds = /^(?:ngu dan|nong dan|tieu thuong|cu dan|cong nhan|diem dan|thuong lai|ho dan|dan cu)$/;
/** Where somebody is in office; the unit's name may follow. */
const ofUnit = / (?:xa|phuong|quan|huyen|tinh)$/;
const insideRole = / \p{Lu}/u;
const isBig = (letter: string) => letter !== letter.toLowerCase();
const insideCapitals = /[^.!?:\n] ?\p{Lu}\p{Ll}+ $/u;
/** A street, a shop or a group is called so. Folded. */
const thingBefore =
  /(?:duong|pho|cau|cho|truong|quan|ty|hang|app|bao|xa|phuong|ap|lop|doi|nhom|trang|kenh|mang|bai|phim|xe) (?:co |mang |dat )?$/;
/** What an eatery sells, before what its name begins with: Bún bò Mụ Rớt. Folded. */
const dishBefore = /(?<![a-z])(?:bun|pho|banh|com|chao|mi|lau|che|xoi|nem|oc|quan|tiem|hu tieu)(?: [a-z]{1,6})? $/;
const personNoun =
  /(?:be|chau|em|con|nguoi|ban|anh|chi|thang|ong|ba|co|chu|bac|trai|gai|sinh|toi|minh|vo|chong|thue|thue nha|thue tro|phu nu|dan ong|nan nhan|bi hai|tai xe|khach|chu nha|chu tro)$/;
/** What begins the name of an office or a firm. Folded. */
const thing =
  /^(?:viet nam|cong (?:ty|an|doan|chuc|nhan|trinh)|trung tam|chi (?:cuc|nhanh|doan|bo|hoi|em)|thanh (?:nien|tra|pho|doan)|chinh (?:phu|quyen)|an (?:ninh|toan)|van (?:phong|hoa)|quan (?:doi|khu|\d)|thong tin|bach khoa|cao dang|phuong \d|quoc hoi|dai (?:tuong|hoc|su)|truong (?:[a-z])|doan (?:[a-z])|thuong truc|anh (?:kho|van|ngu|quoc))/;

/** Names after what people are or do: bệnh nhân Phạm Thị Hồng, bảo vệ Tuấn, con trai tôi là Gia Bảo, bé tên Su. */
export function findRoleNames(source: FoldedText, roles: readonly Role[]): MaskSpan[] {
  const { original, folded, marked } = source;
  const spans: MaskSpan[] = [];
  let from = 0;
  let maskedTo = 0;
  for (const { start, end: stopOfRole, folded: found } of roles) {
    if (start < from || (!marked && !bareRoles.has(found))) continue;
    let end = stopOfRole;
    // "cầu Thủ Biên"
    if (!isBig(original[start]!) && insideRole.test(original.slice(start, end))) continue;
    const said = original.slice(start, end).toLowerCase();
    if (folded[end] === '.' && shortRoles.has(found)) end++;
    if (folded[end] !== ' ' && folded[end] !== ':') continue;
    const filling = marked ? between : bareBetween;
    filling.lastIndex = end;
    const filler = filling.exec(original)![0];
    if (/c[uủ]a$/i.test(filler) && !kin.test(found)) continue;
    const first = wordNext(source, end + filler.length);
    if (!first || first.shape === 'small') continue;
    const lead = folded.slice(Math.max(0, start - 16), start);
    if (thingBefore.test(lead) || (isBig(original[start]!) && dishBefore.test(lead))) continue;
    if (isBig(original[start]!) && insideCapitals.test(headOf(source, start, maskedTo, 12))) continue;
    const called =
      tells.test(found + filler.toLowerCase()) && personNoun.test(`${lead}${found.replace(/ ?ten$/, '')}`.trimEnd());
    const named = called || namedRoles.has(said);
    const stop = endOfRoleName(source, first, original[start]!, named, found);
    if (stop === null) continue;
    spans.push({ start: first.start, end: stop, kind: 'private_name' });
    from = stop;
    maskedTo = stop;
  }
  return spans;
}

function endOfRoleName(source: FoldedText, first: Word, letter: string, named: boolean, found: string): number | null {
  const { folded, marked } = source;
  if (first.shape === 'initial') return endOfHighlandName(source, first);
  if (first.shape === 'capitals') {
    const full = endOfFullName(source, first) ?? endOfRareShouted(source, first);
    if (full !== null || !isBig(letter) || beginsPhrase(source, first)) return full;
    const alone = endOfShoutedName(source, first);
    return alone !== null && (named || surely.has(found) || doesSomething(source, alone)) ? alone : null;
  }
  const full = endOfFullName(source, first);
  if (full !== null) return full;
  const end = endOfName(source, first);
  if (found === 'lao' && first.folded === 'hac') return null;
  if ((named || birthOrder.has(first.text)) && end - first.start < 16) return end;
  if (thing.test(folded.slice(first.start, first.start + 16))) return null;
  const next = wordNext(source, end);
  if (next?.shape === 'small' && notGivenAhead.test(folded.slice(folded.lastIndexOf(' ', end - 1) + 1, end + 12)))
    return null;
  if (
    found === 'dai dien' ||
    (manyOf.has(found) && ofNations.has(first.text)) ||
    placesLikeGivenNames.has(folded.slice(first.start, end)) ||
    (ofUnit.test(found) && isPlaceName(folded.slice(first.start, end))) ||
    (ofGroups(found) && districtsLikeGivenNames.has(folded.slice(first.start, end))) ||
    (ofPlaces.test(found) && placesNamedLikePeople.has(folded.slice(first.start, end))) ||
    (nations.has(folded.slice(first.start, end)) && !doesSomething(source, end))
  )
    return null;
  if (crowds.test(found) && end > first.end && !isFamilyName(first, marked)) return null;
  for (let at: Word | null = first; at && at.start < end; at = wordAt(source, at.end)) {
    if (
      isGivenName(at, marked) ||
      (marked && end === first.end && rareGivenSyllables.has(at.text) && doesSomething(source, end))
    )
      continue;
    const byName = at.start > first.start && at.end === end;
    if (!byName || !(byNames.has(at.folded) || doesSomething(source, end) || tellsPerson(folded, end))) return null;
  }
  return end;
}

/** "BỊ HẠI LÀ LỤC TIỂU PHƯƠNG,": a rarer family's name and up to three words before the sentence stops. */
function endOfRareShouted(source: FoldedText, first: Word): number | null {
  if (
    !rareFamilies.has(first.text) ||
    notNamePairs.test(source.original.slice(first.start, first.start + 16).toLowerCase())
  )
    return null;
  let end = first.end;
  let count = 1;
  for (let word = wordNext(source, end); word?.shape === 'capitals' && count < mostShouted; count++) {
    end = word.end;
    word = wordNext(source, end);
  }
  return count > 1 && /^ ?[.,;:!?()\n]|^$/.test(source.folded.slice(end, end + 2)) ? end : null;
}
const mostShouted = 4;

/** One letter and one to three words: A Yơh Lin, Y Thiên. */
function endOfHighlandName(source: FoldedText, first: Word): number | null {
  if (!/^[ayhk]$/.test(first.folded)) return null;
  const end = endOfName(source, first);
  return end > first.end + 1 &&
    !/^(?:y (?:te|hoc|khoa|duoc)|a (?:di|luoi|sao|chau))(?![a-z])/.test(source.folded.slice(first.start, end))
    ? end
    : null;
}
