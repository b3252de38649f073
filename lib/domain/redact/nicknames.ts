import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { wordAt, wordNext } from './name-reader';
import { surroundings } from './name-surroundings';
import { birthOrder } from './person-words';
import { countedThings } from './small-name-words';
import { tellsPerson } from './small-syllables';

/** Places, offices and other things that begin so. Folded. */
const otherThings =
  /^(?:hai (?:ba|chau|duong|phong|van|lang|quan|an|thanh|hoa|long)|ba (?:dinh|vi|to|son|tri|be|che|dong|lang|hang|ngoi|chuc|den mieu|na|ria|chieu|lan|tau|thang|me|ma|bo|trang|sao|doc|cut|bo|xuyen|ky|cang|ra|huc|tang|ta|lien|kham|nang|long|liet|trai|thon)|tu (?:nghia|dinh|phap|van|thuc|nhan|lieu|tuong|mo|son|hiep|cach|lap|duy)|nam (?:can|chau|hoc|moi|thang|ngoai|nay|dinh|cat|giao)|sau (?:thang)|bay (?:hien|nui)|chin (?:muoi|suoi|thang)|muoi (?:hai|mot)|ut tich|ca (?:mau|nha|nuoc|lang|xom|lop))(?![a-z])/;
const personBefore =
  /(?:^|[^a-z])(?:cua|thang|do|boi|ten|ten la|la|goi la|biet danh|nhom|bon|dan em|trum|ong trum|dai ca|bang|bang nhom|nghe|nghe noi|gap|to|to cao|bat|xu ly|so|chu|vo|chong|con|ba|ong|voi|theo) $/;

/** People called by their place among the children and a nickname, which nothing else introduces: Sáu Lèo, Ba Đen. */
export function findNicknames(source: FoldedText, starts: readonly number[]): MaskSpan[] {
  const { folded, marked } = source;
  const spans: MaskSpan[] = [];
  // The last first: what follows a name is read as it will be once that is masked.
  let masked = -1;
  for (const start of starts.toReversed()) {
    const first = wordAt(source, start);
    if (first?.shape !== 'capital' || (marked && !birthOrder.has(first.text))) continue;
    const second = wordNext(source, first.end);
    if (second?.shape !== 'capital' || otherThings.test(folded.slice(start, start + 24))) continue;
    const third = wordNext(source, second.end);
    if (third && third.shape !== 'small' && !(marked && third.start === masked)) continue;
    if (countedThings.has(second.folded) && !tellsPerson(folded, second.end)) continue;
    const around = surroundings(source, start, second.end, -1);
    if (around.place || around.way || around.street) continue;
    const led = personBefore.test(folded.slice(Math.max(0, start - 16), start));
    if (!led && !around.person && !tellsPerson(folded, second.end)) continue;
    spans.push({ start, end: second.end, kind: 'private_name' });
    masked = start;
  }
  return spans;
}
