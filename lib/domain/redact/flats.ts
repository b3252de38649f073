import type { FoldedText } from './fold-text';
import { gated, gatedAtDigits } from './gates';
import type { MaskSpan } from './mask-kinds';
import { matchesOf } from './matches';

/** `12.05`, `A1-12.05`, `B2-15`: what tells one door of a house from the others. */
const door = gatedAtDigits(
  /(?=\d)(?<![\d/]|\d[.,-])\d{1,4}(?:[a-f]\d{0,3}|[a-z])?(?:(?<=[a-z]\d{1,2}) - \d{1,3})?(?:[.-][a-z]{0,3}\d{1,4}[a-z]?){0,3}(?![a-z\d]|[.,/-]\d)/g,
);
const wordBefore =
  /(?<![a-z\d])(can ho|can|phong(?: tro)?|p\.|ch|lo dat|lo|nen|gian|kiot|ki ot|(?:nha )?lien ke|nha(?: vuon| pho| tap the| lien ke)?|biet thu|villa|shophouse|shop|penthouse|block|toa(?: nha)?|thap|lau \d{1,2},? phong|tang \d{1,2},? (?:phong|can|so)|lau \d{1,2},? (?:can|so)|kios?|ki-ot)( so| ma)?[ :]{0,2}([a-z]{0,3}(?: ?[.-] ?)?)$/;
const unitAfter =
  /^ ?(?:m2|m\b|met|ty|ti\b|trieu|tr\b|nghin|ngan|dong|k\b|pn\b|phong|nguoi|tang|thang|nam|ngay|gio|can\b|ho\b|nen|suat|sao|mat|lau|giuong|bac|cho|%|ha\b|tan|kg|cay|con|hoc sinh|em\b|va \d|den \d|- ?\d)/;
const homeNear =
  /(?<![a-z])(?:chung cu|cc|nha tro|day tro|khu tro|xom tro|phong tro|ky tuc xa|ktx|can ho|cu xa|tap the|block|toa nha|thap|khu dan cu|kdc|khu do thi|kdt|tai dinh cu|thue|ngu|cu tru|thuong tru|tam tru|nha (?:toi|em|minh|chi|anh|ong|ba|co|chu)|(?:toi|em|minh|gia dinh) (?:o|song)|lau \d|tang \d|vinhomes|cu dan|(?:ct|hh)\d{1,2}[a-z]?)(?![a-z])/;
const officeNear =
  /(?<![a-z])(?:benh vien|bv|phong kham|tram y te|ubnd|uy ban|so [a-z]|tiep dan|tiep cong dan|mot cua|cong an|truong|(?<!bach )khoa|hoc|thi|khach san|co quan|toa an|cong chung|lam viec|hop|giao duc|kham|cap cuu|kcn|khu cong nghiep|hang hoa|hang(?! xom)|vac ?xin|thuoc|san xuat|cho (?=[a-z]))(?![a-z])/;
/** Where somebody lives, right before or after a door. */
const floorBefore = /(?<![a-z])(?:tang|lau|block|toa(?: nha)?|thap|chung cu)(?: [a-z\d]{1,10}){1,2},? $/;
const rentedBefore = /(?<![a-z])(?:o|thue|tro) $/;
const rentedAfter =
  /^ ?,? ?(?:cua )?(?:day|khu|xom|nha)? ?(?:nha )?(?:tro|chung cu|cc|ktx|ky tuc|cu xa|tap the)(?![a-z])/;
/** `nhà Q7`, `nhà C4`, `ở nhà T7`: where, of what class and when. */
const districtLike = /^(?:[qpxhf]\d{1,2}|kp\d+|c[1-4]|t[2-7]|cn\d*|u\d\d|f\d|ql\d+|tl\d+|g\d|v\d|covid.*)$/;
const publicHouse =
  /^,? ?(?:cua )?(?:truong|benh vien|bv|khoa|dai hoc|dh|hoc vien|ga|chi nhanh|ubnd|cong ty|nha may|kcn|khu cong nghiep|ky tuc|ktx)(?![a-z])/;
/** `lô 37 khu B`: where the lots of a settlement lie. */
const ofBlock = /^,? (?:(?:khu|day|o|block) [a-z]\d?(?![a-z])|(?:khu )?(?:tai dinh cu|dan cu|do thi)|kdc|kdt)/;
/** Where nobody lives yet: a place of something, and no home. */
const stillEmpty =
  /^[^.!?\n]{0,32}? (?:bo (?:trong|hoang)|de (?:trong|hoang)|chua (?:co )?ai|chua co nguoi|co moc|hoang hoa|day co)(?![a-z])/;
const ownHome = /(?<![a-z])nha (?:toi|em|minh|chi|anh|ong|ba|co|chu|con|chau|tui)(?![a-z])/;
const inTower = /^,? (?:toa|thap|block|chung cu|cc) [a-z\d]/;
/** Rooms told of earlier in the sentence. */
const roomsBefore = /(?<![a-z])(?:(?:khu|day|nha|phong|xom) tro|chung cu|ky tuc xa|ktx|tap the)(?![a-z])[^.!?\n]*$/;
const sentence = 90;
const before = 36;
const after = 40;

/** `P304 chung cư`, `C12.05 toà S2`: no word before, a home's after it. */
const bareDoor = gated(
  /(?<![a-z\d./-])(?:p\.? ?\d{3,4}|[a-s]\d{0,2}[.-]?\d{1,2}[.-]?\d{2})(?=,? (?:chung cu|cc|toa|block|ktx|ky tuc|cu xa|tap the|vinhomes)(?![a-z]))/g,
);

/** Numbers of flats, rooms where people live, and lots. Rooms of offices, schools and hospitals stay. */
export function findFlats(source: FoldedText): MaskSpan[] {
  const { original, folded } = source;
  const spans: MaskSpan[] = matchesOf(bareDoor, source).map(({ 0: door, index }) => ({
    start: index,
    end: index + door.length,
    kind: 'house_number',
  }));
  for (const { 0: number, index: at } of matchesOf(door, source)) {
    const found = wordBefore.exec(folded.slice(Math.max(0, at - before), at));
    if (!found) continue;
    const [{ length }, word = '', so, letters = ''] = found;
    const index = at - length;
    const value = letters + number;
    const end = at + number.length;
    const next = folded.slice(end, end + after);
    if ((so === undefined && unitAfter.test(next)) || !isHomeWord(original.slice(index, index + word.length), word))
      continue;
    const near = `${folded.slice(Math.max(0, index - before), index)} ${next}`;
    if (word === 'p.' && value.length < 3) continue;
    const parted = /\d[.-]\d|[a-z][.-]?\d|\d[.-][a-z]/.test(value);
    const told = /^nha(?: vuon| pho| tap the)?$/.test(word)
      ? letters !== '' &&
        !districtLike.test(value) &&
        /^\p{Lu}/u.test(original.slice(end - value.length)) &&
        !publicHouse.test(next)
      : word === 'can ho' || word.startsWith('tang') || word.startsWith('lau')
        ? parted || so !== undefined || value.length > 2
        : /^(?:nha|lien|biet|villa|shophouse|pent|phong tro)/.test(word) || (word === 'gian' && homeNear.test(near))
          ? true
          : /^(?:lo|nen)/.test(word)
            ? /^[a-z]{1,3}\d{1,3}[.-]\d|^\d+[.-]\d+$/.test(value) ||
              (homeNear.test(near) &&
                (parted || so !== undefined || ofBlock.test(next)) &&
                (!stillEmpty.test(next) || ownHome.test(near)))
            : word === 'can'
              ? /\d[a-z]?[.-][a-z]?\d|[a-z]\d{3}/.test(value) ||
                ((homeNear.test(near) || inTower.test(next)) && (parted || so !== undefined || /^\d{3,4}$/.test(value)))
              : homeNear.test(near) && (/^(?:phong|p\.|ki|ch)/.test(word) || /\d[.-]\d/.test(value));
    const isLived =
      rentedAfter.test(next) || (homeNear.test(near) && rentedBefore.test(folded.slice(Math.max(0, index - 7), index)));
    const isOnFloor =
      (word === 'phong' &&
        value.length > 2 &&
        !officeNear.test(near) &&
        floorBefore.test(folded.slice(Math.max(0, index - 24), index))) ||
      /^(?:tang|lau).*can$/.test(word) ||
      (word === 'can' && floorBefore.test(folded.slice(Math.max(0, index - 24), index)));
    if (
      (told && (isLived || !officeNear.test(/phong$|^p\.|^lo$/.test(word) ? near : ''))) ||
      (isLived && word === 'phong') ||
      (word === 'phong' &&
        so !== undefined &&
        !officeNear.test(near) &&
        roomsBefore.test(folded.slice(Math.max(0, index - sentence), index))) ||
      isOnFloor
    )
      spans.push({ start: end - value.length, end, kind: 'house_number' });
  }
  return spans;
}

const homeWords =
  /^(?:liền kề|gian|căn|kios?|ki-ốt|phòng|lô|nền|kiốt|ki ốt|lầu|tầng|tòa|toà|tháp|biệt thự|nhà|p\.|ch|villa|shop|shophouse|penthouse|block)/i;

/** `lo`, `can` and `nen` are other words when marked otherwise. */
function isHomeWord(written: string, folded: string): boolean {
  return homeWords.test(written) || written.toLowerCase() === folded;
}
