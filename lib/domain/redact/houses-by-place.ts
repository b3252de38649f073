import type { FoldedText } from './fold-text';
import { wordAt } from './name-reader';

/** What is written with capitals after a number and is no street. */
const notStreet =
  /^(?:tet|thang|mien|chung|benh|chi nhanh|hoi|ban|so|cong(?! (?:quynh|hoa))|nha|truong(?! (?:chinh|cong|dinh|han|la|sa|vinh|quyen))|lop|doan|doi|cho|thu|quan|phuong|xa|tp|tinh|huyen|thanh (?:pho|vien|tra|nien)|khu|to|trieu|ty|me|nguoi|quoc|tieng|dai|cum|hoc|lien|phong|tuyen|tap|tieu|chuong|luat|nghi|dang|can|bac si|giao|sinh|chuyen|chi|viet nam|du an|trung tam|vien|ubnd|hdnd|qd|nd|tt)(?![a-z])/;
/** A network, a picture and the like: `5G`, `3D`. */
const otherLettered =
  /^(?:[1-5](?:g|d|r|s|pn|h|k|m)|1[a-d]|(?:\d+(?:gb|mb|tb|mp|kg|km|cm|mm|ml|kw|kv|mg|[mhkwvgl])(?: ?\/ ?|$))+)$/;
const begins = /(?:^|[.!?\n(]) {0,2}$/;
const place =
  /(?<![a-z])(?:o|tai|tu|den|toi|qua|ve|vao|ra|nha|ho|can|gan|ben|canh|sat|ke|ngay|truoc|sau|doi dien|so|tro|ngu|quan|tiem|shop|xuong|kho|vua|cong trinh|dia chi|d\/c|dc|co so|giua)[ :]{1,2}$/;
/** Somebody is said to live there: even what may be a day is a house. */
const lives =
  /(?<![a-z])(?:(?:tro|song|ngu|cu tru|cu ngu|thuong tru|tam tru|thue|em|toi|tui|minh|con|chau|gia dinh|me|ba|ong|ho)(?: (?:nha|tro|dang|hien|deu))? (?:o|tai)|o (?:nha )?tro|thuong tru|tam tru|cu ngu|ke ben|ben canh|sat vach|doi dien)[ :]$/;
const numbered =
  /(?<![a-z])(?:tru|cot|lop|thua|to|ho so|ma|don|lo|tuyen|buyt|xe|nghi dinh|quyet dinh|van ban|cong van|bien ban|dat|ty le|ti le|duoc|diem|huyet ap|km|bai|trang|ngay|dip|le|hop dong|hoa don|phieu|so|mau|bang)[ :]$/;
const smallWord = /\p{Ll}{2} $/u;

/** Folded these look like what is numbered: vé số, trụ số, cửa số. */
const placeLikeNumbered = /(?<!\p{L})(?:về|trú|(?:trước|ngay|sau|sát|cạnh|chắn|bịt) cửa)[ :]*$/iu;
/** A road by its own name, which is no count of roads: `27 đường D5`, `88 phố Hàng Bông`, `19 lô C cư xá`. */
const namedRoad =
  /^,? (?:(?:đường|phố|duong|pho) (?:\p{Lu}|số \d|so \d|\d)|lô \p{Lu}\d{0,2},? (?:cư xá|chung cư|tập thể|khu)(?!\p{L})|lo \p{Lu}\d{0,2},? (?:cu xa|chung cu|tap the))/u;
/** Some roads in a row: `2 đường D5 và D3`. */
const someRoads = /^[^.!?\n]{4,30}?(?:,| và| va) \p{Lu}/u;
const roadBefore =
  /(?<!\p{L})(?:tại|địa chỉ|đ\/c|ngụ|trú|nhà|ở|quán|tiệm|shop|ngay|cạnh|đối diện|gần|trước|sát|kế|bên|về|đến|tới|cửa|lưng|dia chi|ngu|tai|nha|o|doi dien|canh|truoc cua|den|toi)[ :]{1,2}$/iu;

/** A number that cannot be a count or a date, at the start or after a word of place, before words with capitals. */
export function isHouseByPlace(source: FoldedText, value: string, start: number, end: number): boolean {
  const { original, folded } = source;
  const written = { ...source, marked: true };
  const lead = folded.slice(Math.max(0, start - 28), start);
  const comma = folded[end] === ',' ? 1 : 0;
  const next = folded.slice(end + comma + 1, end + comma + 24);
  if (otherLettered.test(value) || numbered.test(lead) || notStreet.test(next)) return false;
  const isPlaced = begins.test(lead) || place.test(lead);
  const parts = value.split(/ ?\/ ?/);
  const lettered = /[a-z]/.test(value);
  const [first, second] = parts.map(Number) as [number, number];
  const isDay = !lettered && parts.length > 1 && first <= 31 && second <= 12;
  if (lives.test(lead) && parts.length > 1 && (lettered || (parts.length > 2 && !isDay))) return true;
  const word = wordAt(written, end + comma);
  if (!word || word.shape === 'small' || word.shape === 'initial') return false;
  if (parts.length > 1 && lives.test(lead)) return true;
  if (parts.length > 2 || (parts.length > 1 && lettered)) return !isDay;
  const other = wordAt(written, word.end);
  if (!other || other.shape === 'small' || isDay) return false;
  if (parts.length === 2)
    return (
      (isPlaced || (smallWord.test(original.slice(Math.max(0, start - 4), start)) && first > second)) && second > 0
    );
  return /^\d+(?:[a-h]\d*|bis|ter)$/.test(value) && isPlaced;
}

/** "về số 7", "trước cửa số 118": as written with marks. */
export const isPlaceBefore = ({ original, marked }: FoldedText, at: number) =>
  marked && placeLikeNumbered.test(original.slice(Math.max(0, at - 16), at));

/** "ở 27 đường D5": after a word of place, or where it is told before whose house it is. */
export function isAtNamedRoad(
  { original }: FoldedText,
  value: string,
  start: number,
  end: number,
  own: boolean,
): boolean {
  const next = original.slice(end, end + 48);
  if (!namedRoad.test(next) || (value.length < 2 && someRoads.test(next))) return false;
  return own || roadBefore.test(original.slice(Math.max(0, start - 12), start));
}
