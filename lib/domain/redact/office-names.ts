import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import {
  endOfFullName,
  endOfName,
  isFamilyName,
  isTellingFamilyName,
  type Word,
  wordAt,
  wordNext,
} from './name-reader';
import { isFullName, isOnlyPlace } from './names-after-units';
import { officeAt } from './office-words';
import { familyNames } from './person-words';
import { placesNamedLikePeople } from './places-named-like-people';
import { streetNames } from './street-names';

const unitWords = new Set(
  `tich thu doc phuong xa quan huyen tinh thanh pho uy ban nhan dan cong an phong so cuc chi kiem pho truong van dang hoi
  dong mat tran to quoc ubnd hdnd mttq tp va dia chinh ho tich ngan hang cua khu ap thon tram y te giao duc dao tao noi vu tai chinh xay dung giao
  thong van tai moi truong nong nghiep bo nganh trung tam benh vien cong ty hoc vien doi nghia vu cach mang lien doan lao
  phu nu nong dan dieu hanh quan ly quan tri bo dang cuu chien binh doan thanh nien tu phap thuong truc dac khu thi tran khoa bao hiem xa hoi thue kho bac`
    .trim()
    .split(/\s+/),
);
const placeWords = new Set('phuong xa quan huyen tinh pho tran khu uy p q h tp ubnd hdnd dan mttq quoc'.split(' '));
const alwaysPlaceAfter = new Set('thon ap buon lang thcs thpt hoc non dh cd hv'.split(' '));
/** Of these few names are known. */
const hamlets = new Set('thon ap buon lang'.split(' '));
const streets = new Set('duong pho hem ngo cau cho truong chua'.split(' '));
const provinces = new Set(
  'ha noi|ho chi minh|lam dong|thai nguyen|dong nai|dong thap|thai binh|ha tinh|ha nam|ha giang|cao bang'.split('|'),
);
const shortened = /(?:^|[^a-z])(?:tp|p|q|h|ts|ths|bs|pgs|gs)$/;
const namedAfter = /(?:mang|dat|ten|co) (?:ten )?(?:co )?$/;
const numberAfter = /^ \d{1,2}(?= )/;
/** Of history: what bears their names has it, too. */
const honoured = /(?:dai tuong|tong bi thu|thuong tuong|anh hung|liet si) $/;
const honouredReach = 16;
const mostWordsBetween = 14;

/** Names after an office or calling ("Chủ tịch UBND phường Nguyễn Văn A"): the office stays, the name goes. */
export function findOfficeNames(source: FoldedText, starts: readonly number[]): MaskSpan[] {
  const spans: MaskSpan[] = [];
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    officeAt.lastIndex = start;
    const found = officeAt.exec(source.folded);
    if (!found || namedAfter.test(source.folded.slice(Math.max(0, start - 12), start))) continue;
    const span = nameAfterOffice(source, start + found[0].length);
    from = start + found[0].length;
    if (!span) continue;
    spans.push(span);
    from = span.end;
  }
  return spans;
}

function nameAfterOffice(source: FoldedText, from: number): MaskSpan | null {
  const { original, folded } = source;
  let at = from;
  let previous = '';
  for (let count = 0; count < mostWordsBetween; count++) {
    if (original[at] === '.' && shortened.test(folded.slice(Math.max(0, at - 4), at))) at++;
    const dash = /^ ?[-–:] ?/.exec(original.slice(at, at + 3));
    if (dash) at += dash[0].length;
    if (placeWords.has(previous)) at += numberAfter.exec(folded.slice(at, at + 4))?.[0].length ?? 0;
    const word = wordAt(source, at);
    if (!word || word.start > at + 1) return null;
    const place = endOfPlace(source, word, previous);
    const end = place === null ? endOfFullName(source, word) : null;
    if (
      end !== null &&
      streetNames.has(folded.slice(word.start, end)) &&
      honoured.test(folded.slice(Math.max(0, word.start - honouredReach), word.start))
    )
      return null;
    if (end !== null) {
      const named = previous === 'vien' && streetNames.has(folded.slice(word.start, end));
      const street = streets.has(previous) && !folded.startsWith('khu pho ', word.start - 8);
      return named || street ? null : { start: word.start, end, kind: 'private_name' };
    }
    if (place === null && word.shape === 'small' && !unitWords.has(word.folded)) return null;
    at = place ?? word.end;
    previous = word.folded;
  }
  return null;
}

/** End of the place that starts here and is no person, so that "Thái Nguyên Trần Văn B" is read right; else null. */
function endOfPlace(source: FoldedText, first: Word, previous: string): number | null {
  if (first.shape === 'small') return null;
  const longest = endOfName(source, first);
  if (alwaysPlaceAfter.has(previous))
    return hamlets.has(previous) && isFullName(source, first, longest) ? null : longest;
  for (let end = longest; end > first.end; end = source.folded.lastIndexOf(' ', end - 1)) {
    const name = source.folded.slice(first.start, end);
    if (provinces.has(name)) return end;
    const place = placeWords.has(previous) && placesNamedLikePeople.has(name);
    if (place && isOnlyPlace(source, first, longest, end)) return end;
  }
  if (!placeWords.has(previous)) return null;
  if (!isFamilyName(first, source.marked)) return endOfCapitals(source, first);
  // "xã Thạch Hà": of two words with a seldom family name a place is meant.
  const two = longest === wordNext(source, first.end)?.end;
  return two && !isTellingFamilyName(first, source.marked) ? longest : null;
}

/** "phường Tân Sơn Nhất Nguyễn Văn A": the place ends before a family name that is hardly anything else. */
function endOfCapitals(source: FoldedText, first: Word): number {
  let end = first.end;
  for (let count = 1; count < mostWordsBetween; count++) {
    const next = source.original[end] === ' ' ? wordAt(source, end) : null;
    if (!next || next.start !== end + 1 || next.shape === 'small' || seldomInPlaces(next)) return end;
    end = next.end;
  }
  return end;
}

const oftenInPlaces = new Set(
  'sơn hà thái lâm châu kim cao mai vi thạch đồng liên trang trà giang quan y thân đàm ninh viên la văn tô an'.split(
    ' ',
  ),
);
const seldomInPlaces = (word: Word) => familyNames.has(word.text) && !oftenInPlaces.has(word.text);
