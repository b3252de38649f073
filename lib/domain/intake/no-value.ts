import { withoutMarks } from '../vietnamese';

/** What stands in a cell of which nothing is known, folded. */
const nothing =
  /^(?:n\/?a|na[nt]|none|null|nil|\\n|#(?:n\/?a|ref!|name\?|value!|div\/0!|num!|null!|spill!|calc!|#+)|undefined|unknown|not available|not specified|unspecified|khong|khong co|khong ro|chua ro|chua co|khong biet|khong xac dinh|chua xac dinh|chua biet|chua cap nhat|dang cap nhat|trong|bo trong|de trong|[\s.\-–—_/?*…x]*)$/;

/** How such a value begins, and one of a place; most begin otherwise. */
const mayBeNothing = /^(?:[\s#\\xdđ.\-–—_/?*…]|n[aiou/]|un|ch|kh|tr|b[oỏ]|$)/i;
const mayBeNowhere = /^[\s#\\nuckotbdvax.\-–—_/?*…đ]/i;

/** What only a place is called of which nothing is known. */
const nowhere =
  /^(?:(?:khong|chua) (?:ro|biet|xac dinh|xac dinh duoc|co|neu|ghi|cung cap)(?: (?:noi|dia ban|dia diem|dia chi|khu vuc|o dau|phuong|xa|quan|huyen|tinh))+|noi khac|khac|other|others|dia ban khac|khu vuc khac|vang lai|an danh|khong dia chi|khong noi)$/;

/** More says something, whatever it begins with. */
const longestNothing = 60;

const folded = (text: string) => withoutMarks(text).replace(/\s+/g, ' ').trim();

/** Whether a value only says that there is none: `N/A`, `-`, `Không rõ`, `nan`. */
export const saysNothing = (text: string): boolean =>
  text.length <= longestNothing && mayBeNothing.test(text) && nothing.test(folded(text));

/** The same of a place: `Chưa rõ nơi`, `Khác`. */
export function saysNoPlace(text: string): boolean {
  if (text.length > longestNothing || !mayBeNowhere.test(text)) return false;
  const plain = folded(text);
  return nothing.test(plain) || nowhere.test(plain);
}

/** What programs and formulas leave where no text is; what people write, be it one word or a dot, is a text. */
const noText =
  /^(?:#?N\/A|NA|nan|NaN|NaT|null|NULL|None|NONE|nil|undefined|\\N|#(?:REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)|[-–—]+)$/;

export const saysNoText = (text: string): boolean => noText.test(text);
