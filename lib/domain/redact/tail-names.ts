import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { endOfName, isGivenName, type Word, wordAt, wordNext } from './name-reader';
import { endOfWord } from './name-starts';
import { doesSomething } from './name-surroundings';
import { birthOrder, titles } from './person-words';
import { isPlaceName } from './place-name';
import { rareGivenSyllables } from './rare-given-names';
import { byNames, notGivenAhead } from './role-words';
import type { Role } from './roles-at';
import { tellsPerson } from './small-syllables';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What begins what somebody with a title does for a living: chị bán vé số, anh giữ xe. As written with marks. */
const trades = words(`
  bán sửa giữ thu chạy lái dạy nuôi trông gác bảo quét lượm nhặt cắt hớt đổ chở cho làm rửa giao môi chăn đóng hàn thợ phụ chủ giáo
  hàng tổ từ đội lao kế thủ thư y bác văn cán công trưởng phó quản trực canh hốt móc đào khoan xây mua gom cò cai bốc vác đẩy
  khuân nấu may thêu xăm cạo gội bói cúng lễ tạp phục pha tiếp giám dọn coi giúp bưng rao đưa phát chích khám nhổ trồng hái gặt
  cày bừa lột mổ câu lặn lưới đan chụp quay vẽ hát đờn đàn múa lượm xe ba
`);
/** Before a name, they make it a place's or a thing's. As written with marks. */
const places = words(`
  trường xã phường quận huyện tỉnh chợ đường phố cầu thôn khu ty viện hàng thị quán tiệm hiệu chùa thờ xe bến sông kênh hẻm tâm nhà
  hãng ga đảo núi app mạng nhóm tại ở của với và từ đến tới qua gần về trên dưới trong ngoài hướng đi vào ra theo là nội ngoại lớp
  khoa sở bộ cục ban phòng đoàn hội hoặc hay thành vùng miền người dân tộc nước tiếng hồ biển bãi suối hòn rạch cảng kho phim bài
  sách báo đài giáo họ đội tập dự gói chuyên đạo món bánh trà sữa thuốc ngày tháng mùa lễ tết hè đợt vụ án tuyến trạm thpt thcs
`);
/** What people do with what may have a name of its own. */
const trade =
  /(?:(?:giữ|sửa|lái|chạy|rửa|gửi|trông|phụ|lơ|chở|đẩy|bán) (?:xe|hàng|quán|trà|sữa|bánh|thuốc|sách|báo)|đô thị|mầm non|thu ngân hàng|mở quán)$/;
const mostWords = 4;

/**
 * Given names after what somebody is and some small words: chủ tiệm sắt Quý, chị bán vé số Lành, where what follows says
 * what a person does.
 */
export function findTailNames(source: FoldedText, titleStarts: readonly number[], roles: readonly Role[]): MaskSpan[] {
  const { original, folded, marked } = source;
  const spans: MaskSpan[] = [];
  if (!marked) return spans;
  for (const start of titleStarts) {
    const end = endOfWord(folded, start);
    if (!beforeSmall(original, end)) continue;
    const after = original.slice(end + 1, endOfWord(folded, end + 1));
    if (trades.has(after) && titles.has(original.slice(start, end).toLowerCase())) addName(source, end, spans);
  }
  for (const { end } of roles) if (beforeSmall(original, end)) addName(source, end, spans);
  return spans;
}

function beforeSmall(original: string, end: number): boolean {
  const letter = original[end + 1];
  return original[end] === ' ' && letter !== undefined && letter !== letter.toUpperCase();
}

function addName(source: FoldedText, from: number, spans: MaskSpan[]): void {
  let last: Word | null = null;
  for (let count = 0, at = from; count <= mostWords; count++) {
    const word = wordNext(source, at);
    if (!word || word.shape === 'initial' || word.shape === 'capitals') return;
    if (word.shape === 'capital') {
      if (!last || (places.has(last.text) && !trade.test(source.original.slice(from, last.end).toLowerCase()))) return;
      const end = endOfGivenName(source, word);
      if (end !== null) spans.push({ start: word.start, end, kind: 'private_name' });
      return;
    }
    last = word;
    at = word.end;
  }
}

function endOfGivenName(source: FoldedText, first: Word): number | null {
  const { folded } = source;
  const end = endOfName(source, first);
  if (!doesSomething(source, end) && !tellsPerson(folded, end)) return null;
  const name = folded.slice(first.start, end);
  if (isPlaceName(name)) return null;
  if (notGivenAhead.test(folded.slice(folded.lastIndexOf(' ', end - 1) + 1, end + 12))) return null;
  let count = 0;
  for (let word: Word | null = first; word && word.start < end; word = wordAt(source, word.end)) {
    const byName = count > 0 && byNames.has(word.folded);
    const given = isGivenName(word, true) || birthOrder.has(word.text) || rareGivenSyllables.has(word.text);
    if (++count > 2 || !(given || byName)) return null;
  }
  return end;
}
