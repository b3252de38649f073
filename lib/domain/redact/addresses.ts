import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { isFamilyName, wordAt } from './name-reader';

const number = '\\d{1,4}(?:[a-z]{1,2}\\d?|bis)?(?![a-z\\d])';
const slashed = `\\d{1,4}[a-z]{0,2}(?:\\/\\d{1,4}[a-z]{0,2}\\d?){1,5}(?![a-z\\d]|[/-][a-z\\d])`;
const roadAfter =
  /^[ ,.;-]{1,3}(?:duong|pho|hem|ngo|ngach|kiet|to dan pho|ap|thon|khu pho|d(?=\.)|cu xa|chung cu|lo|street|st)(?![a-z])/;
const houseBefore =
  /\b(?:so nha|nha so|nha|can nha|can ho|can ho so|dia chi|d\/c|dc|ngu|thuong tru|tam tru|phong tro|phong so|kiot|ki-ot)(?: (?:toi|em|minh|o|tai|la|so|cua|ong|ba|anh|chi|cho))*[ :.]*$/;
const alleyBefore = /\b(?:hem|ngo|ngach|kiet|hxh)(?: so)?[ :.]*$/;
const standsBefore =
  /(?:\b(?:tai|o|dia chi|d\/c|ngu|tru so|quan|tiem|cua hang|nha|can nha|can|toa nha|co so|chung cu|truoc|gan|ben canh|doi dien|hien|vao|den|toi|tu)[ :]*|[(,:;–-] ?)$/;
const otherNumbered =
  /\b(?:duong|quoc lo|tinh lo|ql|tl|to|khu pho|kp|lo|tuyen|metro|nghi dinh|quyet dinh|qd|cong van|cv|chi thi|luat|thong tu|nghi quyet|van ban|ke hoach|bao|con bao|bai|ky|cau|cong|tru|cot|ben|thua|thua dat|to ban do|dieu|khoan|phu luc|giay phep|hop dong|ho so|bien ban|phieu|the|ma|ban an|vu an|top|hang|vi tri|hem|ngo|so|truong|mam non|lop|khoa|doi|doan|doan cong tac|csgt|khu dat|cong vien|tram|cum|giai|ve|lo hang|don|ghe|cua)[ :]*$/;
const soNha = new RegExp(`\\b(?:so nha|nha so)(?: la)?[ :]{1,2}(${slashed}|${number})`, 'g');
const so = new RegExp(`\\bso[ :]{1,2}(${slashed}|${number})`, 'g');
const bareSlashed = new RegExp(`(?<![\\da-z/.,:-])${slashed}`, 'g');
const plainBeforeRoad = new RegExp(`(?<![\\da-z/.,:-])${number}(?= ?,? (?:duong|hem|ngo|pho) \\p{L})`, 'gu');
const streetWord = /^[ ,]{1,2}\p{Lu}\p{L}*/u;
const plainAfterPlaceWord = new RegExp(
  `(?:\\b(?:tai|dia chi|d\\/c|ngu|nha|o|tru so|co so)[ :]{1,2})(${number})(?= \\p{L})`,
  'gu',
);
const otherStreets =
  /^(?:cach mang|dien bien phu|hai ba|quang trung|lac long quan|au co|bach dang|hung vuong|xo viet|pasteur|calmette|nam ky|bach van|khuong viet|an duong|hau giang|thong nhat|cong hoa|ut tich|dong khoi|kha van can|hoa binh|hoa hung|binh loi|binh quoi|xa lo|no trang long)(?![a-z])/;

/** Numbers of houses. Streets, alleys as a whole, numbered roads, documents and dates stay. */
export function findHouseNumbers(source: FoldedText): MaskSpan[] {
  const { original, folded, marked } = source;
  const spans: MaskSpan[] = [];
  const add = (end: number, length: number) => spans.push({ start: end - length, end, kind: 'house_number' });
  const before = (at: number) => folded.slice(Math.max(0, at - 32), at);
  if (folded.includes('nha'))
    for (const found of folded.matchAll(soNha)) add(found.index + found[0].length, found[1]!.length);
  for (const found of folded.matchAll(so)) {
    if (marked && !/^số/i.test(original.slice(found.index, found.index + 2))) continue;
    const value = found[1]!;
    const end = found.index + found[0].length;
    const lead = before(found.index);
    const after = folded.slice(end, end + 24);
    if (isDocumentNumber(value) || isScaleOrRate(value) || otherNumbered.test(lead) || /^[ ]?[/-]/.test(after))
      continue;
    const road = roadAfter.test(after);
    const street =
      streetWord.test(original.slice(end, end + 24)) && (standsBefore.test(lead) || startsStreet(source, end));
    if (
      road ||
      street ||
      (value.includes('/') && !isDayMonth(value)) ||
      (/[a-z]/.test(value) && standsBefore.test(lead))
    )
      add(end, value.length);
  }
  for (const found of folded.includes('/') ? folded.matchAll(bareSlashed) : []) {
    const value = found[0];
    const end = found.index + value.length;
    const lead = before(found.index);
    const after = folded.slice(end, end + 24);
    if (isDocumentNumber(value) || isScaleOrRate(value)) continue;
    const placed = houseBefore.test(lead) || alleyBefore.test(lead) || roadAfter.test(after);
    const street = streetWord.test(original.slice(end, end + 24)) && startsStreet(source, end);
    if (placed ? !isDayMonth(value) || houseBefore.test(lead) : street && !isDayMonth(value)) add(end, value.length);
  }
  for (const found of folded.matchAll(plainAfterPlaceWord)) {
    const end = found.index + found[0].length;
    if (startsStreet(source, end)) add(end, found[1]!.length);
  }
  for (const found of folded.matchAll(plainBeforeRoad)) {
    const lead = before(found.index);
    if (houseBefore.test(lead) || /\b(?:dia chi|ngu)(?: tai| o)?[ :]*$/.test(lead))
      add(found.index + found[0].length, found[0].length);
  }
  return spans;
}

/** `168/2024`, `91/2025`: a year among the parts. */
const isDocumentNumber = (value: string) => /(?:^|\/)(?:19|20)\d\d(?:\/|$)/.test(value);
/** `1/500`, `24/7`, `1/2`: planning scales, round the clock, small fractions. */
const isScaleOrRate = (value: string) => /^(?:1\/\d*00|24\/24|24\/7|[1-9]\/[1-9])$/.test(value);

function isDayMonth(value: string): boolean {
  const parts = value.split('/');
  if (parts.length > 3 || parts.some((part) => !/^\d+$/.test(part))) return false;
  return (
    Number(parts[0]) <= 31 &&
    Number(parts[1]) <= 12 &&
    Number(parts[0]) > 0 &&
    Number(parts[1]) > 0 &&
    parts.length === 2
  );
}

/** A street's name follows: a person's family name with another word, or one of the well-known others. */
function startsStreet(source: FoldedText, end: number): boolean {
  const first = wordAt(source, source.original[end] === ',' ? end + 1 : end);
  if (!first || first.shape === 'small' || first.shape === 'initial') return false;
  if (otherStreets.test(source.folded.slice(first.start, first.start + 24))) return true;
  const second = wordAt(source, first.end);
  return isFamilyName(first, source.marked) && second !== null && second.shape !== 'small';
}
