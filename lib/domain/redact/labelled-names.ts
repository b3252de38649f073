import type { FoldedText } from './fold-text';
import { givenSyllables } from './given-names';
import { isCapital } from './letter-case';
import type { MaskSpan } from './mask-kinds';
import { isFamilyName, isGivenName, type Word, wordAt, wordNext } from './name-reader';
import { birthOrder, notGivenNames } from './person-words';
import { placesLikeGivenNames } from './places-like-given-names';
import { placesNamedLikePeople } from './places-named-like-people';
import { rareGivenSyllables } from './rare-given-names';
import { signalOf } from './signals';

/** What a form or the end of a letter calls the person whose name follows a colon or a dash. Folded. */
const label =
  /(?<![a-z])(?:nguoi (?:gui|viet|bao(?: tin| cao| an)?|phan anh|to cao|to giac|khieu nai|kien nghi|lam (?:don|chung)|viet don|dung don|nop(?: don)?|ky(?: ten| don)?|lien he|dai dien|trinh bay|khai|de nghi|yeu cau|cung cap|bi (?:hai|to cao|kien|phan anh|nan|thiet hai)|vi pham|thu tien|nhan(?: tien)?|giao|ban|mua|thue|cho thue|lien quan|phu trach|mat tich|mat|benh|nha|than|chung kien|lam chung|dung ten)|ho (?:va )?ten|ho ten(?: day du| nguoi gui)?|ten(?: toi| that| goi| day du| be| chau| nguoi gui)?|ky ten|nan nhan|bi hai|chu ho|chu nha|chu co so|chu tro|nhan chung|doi tuong|nghi pham|benh nhan|hoc sinh|phu huynh|tai xe|lien he|dai dien|khach hang|nguyen don|bi don|bi can|bi cao|thu pham|thu moi|nguoi) ?$/;
/** Whose name may stand between commas after it: vợ tôi, Ngọc Bích, … Folded. */
const kin =
  /(?<![a-z])(?:(?:vo|chong|con(?: (?:trai|gai|dau|re|ut))?|me|ba|bo|cha|anh(?: trai)?|chi(?: gai)?|em(?: (?:trai|gai))?|chau|ong (?:noi|ngoai)|ba (?:noi|ngoai)|ban|hang xom)(?: cua)? (?:toi|em|minh|chau|nha toi|lop toi)|con trai|con gai|hang xom|lop truong|to truong|chu nha|chu tro|chu quan|co giao|thay giao|giao vien|nguoi (?:ban|yeu|quen|hang xom))(?: lop \w+)?$/;
/** What ends a letter before the writer's name, which ends the text. Folded. */
const farewell =
  /(?<![a-z])(?:kinh (?:don|thu|chao|bao|ten)|tran trong(?: cam on| kinh chao)?|than (?:ai|men|chao)|ky ten|nguoi viet|nguoi gui)(?:[,.:!\n –-]{1,3})(?=[a-z][a-z ]{1,28}[.!]?\s*$)/;
/** "Trân trọng cảm ơn quý cơ quan": who is written to. Folded. */
const addressed =
  /^(?:quy (?:co|vi|ban|lanh|so|anh|chi|ong|ba|phong|don|thay|cap|bao|toa|to|uy|hoi|dai|cong|ubnd)|cac |toan |ban (?:giam|lanh|quan|doc))/;
const after = /^(?:[,.;:!?()\n–-]| [-–(]|$)/;
const leadReach = 36;
const [colon, comma, hyphen, dash] = [0x3a, 0x2c, 0x2d, 0x2013];
const labelSignal = signalOf([], ':,-–');
const endReach = 60;
const mostWords = 4;

/** Names alone after a label: "Người tố cáo: Loan", "Kính đơn, Thuỷ". */
export function findLabelledNames(source: FoldedText): MaskSpan[] {
  const { original, folded } = source;
  const spans: MaskSpan[] = [];
  for (let at = source.signals & labelSignal ? 0 : folded.length; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code !== colon && code !== comma && code !== hyphen && code !== dash) continue;
    const start = folded[at + 1] === ' ' ? at + 2 : at + 1;
    if (!isCapital(original, start)) continue;
    const before = folded.slice(Math.max(0, at - leadReach), at);
    if (code === comma) {
      if (kin.test(before)) addNamed(source, start, spans, ',');
    } else if (label.test(before)) addNamed(source, start, spans);
  }
  const from = Math.max(0, folded.length - endReach);
  const last = original[original.lastIndexOf(' ', original.length - 2) + 1];
  const found = last !== undefined && last !== last.toLowerCase() ? farewell.exec(folded.slice(from)) : null;
  if (found) addNamed(source, from + found.index + found[0].length, spans);
  return spans;
}

function addNamed(source: FoldedText, start: number, spans: MaskSpan[], sign = ''): void {
  const first = wordAt(source, start);
  const end = first && endOfName(source, first);
  if (first && end !== null && source.folded.startsWith(sign, end))
    spans.push({ start: first.start, end, kind: 'private_name' });
}

/** End of one to four words with capitals that are all syllables of names and after which the name ends. */
function endOfName(source: FoldedText, first: Word): number | null {
  const { original, folded } = source;
  if (first.shape === 'small' || first.shape === 'initial' || notGivenNames.has(first.text)) return null;
  if (addressed.test(folded.slice(first.start, first.start + 12))) return null;
  let end = first.start;
  let word: Word | null = first;
  for (let count = 0; word && count < mostWords; count++) {
    if (word.shape === 'small' || !isPart(source, word)) break;
    end = word.end;
    word = wordNext(source, end);
  }
  if (end === first.start || !after.test(original.slice(end, end + 2))) return null;
  const name = folded.slice(first.start, end);
  return placesLikeGivenNames.has(name) || placesNamedLikePeople.has(name) || name === 'ho chi minh' ? null : end;
}

const isPart = (source: FoldedText, word: Word) =>
  isGivenName(word, source.marked) ||
  isFamilyName(word, source.marked) ||
  givenSyllables.has(word.text) ||
  birthOrder.has(word.text) ||
  (source.marked && (rareGivenSyllables.has(word.text) || /^(?:thị|văn)$/.test(word.text)));
