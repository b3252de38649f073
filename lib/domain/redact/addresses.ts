import type { FoldedText } from './fold-text';
import { gated, gatedAtDigits } from './gates';
import { isAtNamedRoad, isHouseByPlace, isPlaceBefore } from './houses-by-place';
import { isKnownStreet } from './known-streets';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';
import { isFamilyName, wordAt } from './name-reader';

const number =
  '\\d{1,4}(?:[a-z]{1,2}\\d{0,2}| ?(?:bis|ter)| [a-f](?= [a-z]+ [a-z])| ?- ?\\d{1,4}[a-z]?(?=,? [a-z]))?(?![a-z\\d])';
const slashed = `[a-z]?\\d{1,4}(?:[a-z]{1,2}\\d{0,2})?(?: ?\\/ ?[a-z]?\\d{1,4}(?: ?bis|[a-z]{0,2}\\d?)){1,5}(?![a-z\\d]|[/-][a-z\\d])`;
const roadAfter =
  /^[ ,.;-]{1,3}(?:duong(?! (?:day|ong|truyen)(?![a-z]))|pho|hem|ngo|ngach|kiet|to(?: dan pho| \d)|ap|thon|khom|xom|khu pho|kp|d(?=\.)|cu xa|chung cu|lo|(?:tinh|quoc|huong|dai|xa|lien) (?:tinh )?lo|ql|tl|street|st)(?![a-z])/;
const houseBefore =
  /\b(?:so nha|nha so|nha|can nha|can ho|can ho so|dia chi|d\/c|dc|ngu|thuong tru|tam tru|phong tro|phong so|kiot|ki-ot)(?: (?:toi|em|minh|o|tai|la|so|cua|ong|ba|anh|chi|cho|\d{1,4}[a-z]?(?:,| va| voi| den| hoac| hay| -)))*[ :.]*$/;
/** Before a day: `ngày 30/4 Nguyễn Văn …`; elsewhere a street after `22/8` tells a house. */
const dayBefore =
  /(?:\b(?:ngay|sang|chieu|toi|trua|dem|hom|tu|den|duong|le|dip|truoc|sau|khuya|mung|vao|cau|nhat|hai|ba|bay|ty le|ti le|[2-7]),? ?|, ?|[(-] ?)$/;
const livesBefore = /\b(?:o|tai|ho|ben|canh|doi dien|truoc|sat|ke|gan|vach)[ :]*$/;
const alleyBefore = /\b(?:hem|ngo|ngach|kiet|hxh)(?: so)?[ :.]*$/;
const alleyAfter = /^,? (?:hem|ngo|ngach|kiet) \d[\d/a-z]*(?![\d/a-z])(?! ?m(?:et)?(?![a-z]))/;
/** `14/ngõ 6`. */
const beforeAlley = gatedAtDigits(/(?<![\da-z/.,:-])\d{1,4}[a-z]?(?= ?\/ ?(?:ngo|ngach|hem|kiet)(?![a-z]))/g);
/** Another house of the same road: `88 đến 96 Lê Thánh Tôn`. */
const otherHouse =
  /(?<![\da-z/.,:-])(?<!(?:quan|phuong|to|khu pho|kp|ap|hem|ngo|ngach|thang|ngay|luc|duong|so|tuyen|xe) )(\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?)*)(?:,? (?:va|voi|den|hoac|hay|thay vi|cung|sang) (?:so )?|, )$/;
/** `số cũ 12/8, số mới 36`. */
const renumbered = gated(new RegExp(`\\bso (?:nha )?(?:cu|moi)(?: la)?[ :]{1,2}(${slashed}|${number})`, 'g'));
const standsBefore =
  /(?:\b(?:tai|o|dia chi|d\/c|ngu|tru so|quan|tiem|cua hang|nha|can nha|can|toa nha|co so|chung cu|truoc|gan|ben canh|doi dien|hien|vao|den|toi|tu)[ :]*|[(,:;–-] ?)$/;
const otherNumbered =
  /\b(?:duong|quoc lo|tinh lo|ql|tl|to|khu pho|kp|lo|tuyen|metro|nghi dinh|quyet dinh|qd|cong van|cv|chi thi|luat|thong tu|nghi quyet|van ban|ke hoach|bao|con bao|bai|ky|cau|cong|tru|cot|ben|thua|thua dat|to ban do|dieu|khoan|phu luc|giay phep|hop dong|ho so|bien ban|phieu|the|ma|ban an|vu an|top|hang|vi tri|hem|ngo|so|truong|mam non|lop|khoa|doi|doan|doan cong tac|csgt|khu dat|cong vien|tram|chot|buyt|tru den|cot den|tu dien|cum|giai|ve|lo hang|don|ghe|cua)[ :]*$/;
const soNha = gated(
  new RegExp(`\\b(?:so nha|nha so|sn(?! ?:? ?(?:19|20)\\d\\d(?!\\d)))(?: la)?[ :]{1,2}(${slashed}|${number})`, 'g'),
);
const so = gated(new RegExp(`\\bso[ :]{1,2}(${slashed}|${number})`, 'g'));
const bareSlashed = gated(new RegExp(`(?<![\\da-z/.,:-])${slashed}`, 'g'));
const plain = gatedAtDigits(new RegExp(`(?=\\d)(?<![\\da-z/.,:-]|[a-z]-)${number}(?=,? ?,? [a-z\\u0111])`, 'g'));
const plainRoad =
  /^ ?,? (?:duong|hem|ngo|ngach|kiet|pho|to|ap|thon|xom|khom|khu pho|kp|cu xa|chung cu|(?:tinh|quoc|huong|dai|xa) lo) [^ ,.;]/;
const numberedRoad = /^,? duong so \d/;
const streetWord = /^[ ,]{1,2}\p{Lu}\p{L}*/u;
/** Written with marks, as without them `quán` is `quận`; of the others only what is no other word. */
const placeBefore =
  /(?:(?<!\p{L})(?:tại|địa chỉ|đ\/c|ngụ|nhà|ở|trụ sở|cơ sở|quán|tiệm|hàng|thuốc|sạn|khám|nhánh|quầy|shop|gara|karaoke|ngay|cạnh|đối diện|gần|sau|trước|sát|kế|hộ|căn|xưởng|kho|trọ|công ty|về|đến|tới|từ)[ :]{1,2}|(?:^|[.!?\n(]) {0,2})$/iu;
const smallWordBefore = /\p{Ll}{2} $/u;
const otherCounted =
  /\b(?:duong|lo|le|dai|quan|phuong|vien|hem|ngo|ngach|kiet|nga|bien|khoa|nam|lop|thu|ngay|thang|top|vong|bang|ap|khom|an|thon|to|xom|khu|pho|ky|cau|cong|diem|doi|doan|hang|so|tuyen|metro|tap|quyen|chuong|dieu|giai|hon|khoang|gom|co|cung|voi|va|la|cho|trong|cac|nhung|moi|ca|them|tinh|huyen|xa|tuoi|nguoi|ong|ba|nguyen|luc|mien|chi|be) $/;
const otherCity = /^,? ha (?:noi|dong|tinh|nam|giang|tien)(?![a-z])/;
const barePlaceBefore =
  /(?:\b(?:tai|dia chi|d\/c|ngu|nha|o|tru so|co so|ngay|doi dien)[ :]{1,2}|(?:^|[.!?\n(]) {0,2})$/;
/** After these a number and any word with a capital tell a house. */
const houseWordBefore =
  /(?<!\p{L})(?:quán|tiệm|hàng|nhà|hộ|địa chỉ|đ\/c|ngụ|tại|trước|đối diện|cạnh|sát|kế|bên|gần|trọ|hộ|công trình|căn)[ :]{1,2}$/iu;
const twoCapitals = /^,? \p{Lu}\p{L}+ \p{Lu}/u;
const notStreet =
  /^(?:tet|thang|mien|chung|benh|chi nhanh|hoi|ban|so|cong|nha|truong|lop|doan|doi|cho|thu|quan|phuong|xa|tp|tinh|huyen|thanh|khu|to|ap|trieu|ty|me|nguoi)(?![a-z])/;
const ownHouseBefore =
  /\bnha (?:ong|ba|anh|chi|co|chu|bac|cau|di)(?: [^ \d]{1,12}){1,3} $|\b(?:nha|ho|gia dinh)(?: (?:toi|em|minh|dan|ong|ba|bo|me|noi|ngoai|anh|chi|co|chu|bac|no|do|nay|ay|gia dinh))+ $/;
const smallStreet =
  /^(?:(?:nguyen|pham|huynh) [a-z]{2,}|(?:tran|le|ly|ton|mac|phan|vo|dang|bui|ngo|truong|trinh|dinh|hoang) (?:van|thi|loi|lai|duan|hong|quang|duc|thanh|thuong|tu|thai|hien|dinh|trong|ngoc|thang|hung|quoc|nao|huu|cong|boi|chu|tien|phu|khanh|dieu))(?![a-z])/;
const otherStreets =
  /^(?:cach mang|dien bien phu|hai ba|quang trung|lac long quan|au co|bach dang|hung vuong|xo viet|pasteur|calmette|nam ky|bach van|khuong viet|an duong|hau giang|thong nhat|cong hoa|ut tich|dong khoi|kha van can|hoa binh|hoa hung|binh loi|binh quoi|xa lo|no trang long)(?![a-z])/;

const behindStreet =
  /(?<!(?:xe|tuyen|buyt|truong|cong ty)[a-z ]{0,8})(?<![a-z])(?:duong|pho|hem|ngo|ngach|kiet|ap(?! thap)|thon|xom|to \d{1,2})(?: [a-z\d]{1,7}){1,4},? $/;
const endsThere =
  /^(?:[,.;!?)]|$| (?:bi|co|dang|da|xa|do|nuoi|mo|lan|xay|ngap|rat|khong|hay|thuong|thi|la|o)(?![a-z]))/;
/** `nhà 37B`, and after its alley or a word of place also without a letter: `ngõ 102 Khương Trung, nhà 37`. */
const lone = gated(
  /(?<![a-z])nha (?:ben |doi dien |truoc |ke |canh |thu )?(\d{1,4}(?:[a-f]\d?)?)(?![a-z\d/])(?=[,.;!?)]|$| (?!ho|dan|tang|nguoi|m|lau|ve sinh|can|phong|trieu|ty))/g,
);
const loneBefore =
  /(?<![a-z])(?:(?:hem|ngo|ngach|kiet|duong|to|ap|thon|xom) \d[^.!?\n]{0,24}[ ,]{1,2}|(?:tu|truoc|tai|o|gan|canh|sat|doi dien|ngay|ben|den|toi) )$/;
const bis = gatedAtDigits(/(?<![\da-z/.,:-])\d{1,4}[a-z]? ?(?:bis|ter)(?![a-z\d])/g);

/** Numbers of houses. Streets, alleys as a whole, numbered roads, documents and dates stay. */
export function findHouseNumbers(source: FoldedText): MaskSpan[] {
  const { original, folded, marked } = source;
  const spans: MaskSpan[] = [];
  for (const found of matchesOf(soNha, source)) add(spans, found.index + found[0].length, found[1]!.length);
  for (const { 0: text, 1: value = '', index } of matchesOf(lone, source)) {
    if (marked && !/^nhà/i.test(original.slice(index, index + 3))) continue;
    if (/[a-z]/.test(value) || loneBefore.test(before(folded, index))) add(spans, index + text.length, value.length);
  }
  if (folded.includes('bis'))
    for (const { 0: value, index } of matchesOf(bis, source)) add(spans, index + value.length, value.length);
  for (const found of matchesOf(so, source)) {
    if (marked && !/^số/i.test(original.slice(found.index, found.index + 2))) continue;
    const value = found[1]!;
    const end = found.index + found[0].length;
    const lead = before(folded, found.index);
    const after = folded.slice(end, end + 24);
    if (isDocumentNumber(value) || isScaleOrRate(value) || isFraction(value) || /^[ ]?[/-]/.test(after)) continue;
    if (otherNumbered.test(lead) && !isPlaceBefore(source, found.index)) continue;
    const road = roadAfter.test(after);
    const street =
      startsStreet(source, end) || (streetWord.test(original.slice(end, end + 24)) && standsBefore.test(lead));
    if (
      road ||
      street ||
      (behindStreet.test(lead) && (endsThere.test(after) || streetWord.test(original.slice(end, end + 24)))) ||
      ownHouseBefore.test(lead) ||
      (value.includes('/') && !isDayMonth(value)) ||
      (/[a-z]/.test(value) && standsBefore.test(lead))
    )
      add(spans, end, value.length);
  }
  for (const found of matchesOf(bareSlashed, source)) {
    const value = found[0];
    const end = found.index + value.length;
    const lead = before(folded, found.index);
    const after = folded.slice(end, end + 24);
    if (isDocumentNumber(value) || isScaleOrRate(value)) continue;
    if (isDeep(value) && houseInBlock.test(lead)) {
      add(spans, end, value.length);
      continue;
    }
    if (isFraction(value) && !houseBefore.test(lead) && !livesBefore.test(lead)) continue;
    const placed =
      houseBefore.test(lead) || alleyBefore.test(lead) || roadAfter.test(after) || ownHouseBefore.test(lead);
    const street =
      startsStreet(source, end) || (/^[a-z]/.test(value) && streetWord.test(original.slice(end, end + 24)));
    if (
      placed
        ? !isDayMonth(value) ||
          houseBefore.test(lead) ||
          alleyBefore.test(lead) ||
          (alleyAfter.test(after) && !dayBefore.test(lead))
        : (street && !(isDayMonth(value) && dayBefore.test(lead))) || isHouseByPlace(source, value, found.index, end)
    )
      add(spans, end, value.length);
  }
  for (const { 0: value, index } of matchesOf(plain, source)) {
    const end = index + value.length;
    const lead = before(folded, index);
    const inRoad = plainRoad.test(folded.slice(end, end + 16));
    const isFirst = lead === '' || /[.!?(] $/.test(lead);
    const isAtRoad =
      inRoad &&
      ((/\d[a-f]/.test(value) && folded[end + 1] !== ',' && folded[end] === ' ') ||
        (isFirst && numberedRoad.test(folded.slice(end, end + 16))));
    const isHouse =
      (isAtRoad && !otherNumbered.test(lead)) ||
      isAtNamedRoad(source, value, index, end, ownHouseBefore.test(lead)) ||
      (inRoad &&
        ((alleyAfter.test(folded.slice(end, end + 12)) && !otherNumbered.test(lead)) ||
          houseBefore.test(lead) ||
          (/[a-f]|bis/.test(value) && livesBefore.test(lead))));
    if (!isRange(value, lead) || hour.test(value)) continue;
    if (isHouse || isPlaced(source, index, end) || (/[a-z]/.test(value) && isHouseByPlace(source, value, index, end)))
      add(spans, end, value.length);
  }
  for (const found of matchesOf(beforeAlley, source)) add(spans, found.index + found[0].length, found[0].length);
  if (folded.includes('so moi') || folded.includes('so cu'))
    for (const { 0: text, 1: value = '', index } of matchesOf(renumbered, source))
      add(spans, index + text.length, value.length);
  for (let at = 0; at < spans.length; at++) {
    const { start } = spans[at]!;
    const other = otherHouse.exec(before(folded, start));
    if (other) add(spans, start - other[0].length + other[1]!.length, other[1]!.length);
  }
  return spans;
}

function add(spans: MaskSpan[], end: number, length: number): void {
  spans.push({ start: end - length, end, kind: 'house_number' });
}

const before = (folded: string, at: number) => folded.slice(Math.max(0, at - 32), at);

/** `168/2024`, `91/2025`: a year among the parts. */
const isDocumentNumber = (value: string) => /(?:^|\/)(?:19|20)\d\d(?:\/|$)/.test(value);
/** `1/500`, `24/7`: planning scales, round the clock. */
const isScaleOrRate = (value: string) => /^(?:1\/\d*00|24\/24|24\/7)$/.test(value);
const hour = /^\d{1,2} ?h\d{0,2}$/;
/** `482/9/17`: two alleys deep, and no day. */
const isDeep = (value: string) => value.split('/').length > 2 && Number.parseInt(value, 10) > 31;
const houseInBlock = /(?<![a-z])(?:can|nha|phong|quan|tiem|ho)(?: so)? $/;
const isFraction = (value: string) => /^[1-9] ?\/ ?[1-9]$/.test(value);

/** Without a hyphen, or two numbers of one street's side that are no day of a month: `90-92`, `chiều 7-10`. */
function isRange(value: string, lead: string): boolean {
  if (!value.includes('-')) return true;
  const [from, to] = value.split('-').map((part) => Number.parseInt(part, 10));
  return from! < to! && to! - from! < 60 && (to! > 31 || !dayBefore.test(lead));
}

function isDayMonth(value: string): boolean {
  const parts = value.split(/ ?\/ ?/);
  if (parts.length > 3 || parts.some((part) => !/^\d+$/.test(part))) return false;
  return (
    Number(parts[0]) <= 31 &&
    Number(parts[1]) <= 12 &&
    Number(parts[0]) > 0 &&
    Number(parts[1]) > 0 &&
    parts.length === 2
  );
}

/** A place's word before and a street after; after the word of a house any name will do. */
function isPlaced(source: FoldedText, at: number, end: number): boolean {
  const { original, folded, marked } = source;
  const lead = Math.max(0, at - 16);
  if (startsStreet(source, end)) {
    if (!marked) return barePlaceBefore.test(folded.slice(lead, at));
    const before = original.slice(lead, at);
    return (
      placeBefore.test(before) ||
      (wordAt(source, end)?.shape !== 'small' &&
        smallWordBefore.test(before) &&
        !otherCounted.test(folded.slice(lead, at)))
    );
  }
  const word = wordAt(source, end);
  const isStreet = word?.shape === 'capital' && twoCapitals.test(original.slice(end, end + 24));
  return isStreet && houseWordBefore.test(original.slice(lead, at)) && !notStreet.test(word.folded);
}

/** A street's name follows: a person's family name with another word, or one of the well-known others. */
function startsStreet(source: FoldedText, end: number): boolean {
  const first = wordAt(source, source.original[end] === ',' ? end + 1 : end);
  if (!first || first.shape === 'initial') return false;
  if (first.shape === 'small')
    return isFamilyName(first, source.marked) && smallStreet.test(source.folded.slice(first.start, first.start + 24));
  if (otherCity.test(source.folded.slice(end, end + 10))) return false;
  if (otherStreets.test(source.folded.slice(first.start, first.start + 24))) return true;
  const second = wordAt(source, first.end);
  if (second && second.shape !== 'small' && isKnownStreet(first.folded, second.folded)) return true;
  return isFamilyName(first, source.marked) && second !== null && second.shape !== 'small';
}
