import { withoutMarks } from '../vietnamese';
import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { endOfFullName, endOfName, endOfShoutedName, isGivenName, type Word, wordAt, wordNext } from './name-reader';
import { birthOrder } from './person-words';

/** What people are called by, so that a name may follow, as written with marks. */
const roles =
  `bệnh nhân|bị hại|nạn nhân|cô giáo|thầy giáo|giáo viên|nhân viên|con trai|con gái|con|hộ|hộ dân|gia đình|đại diện
tài xế|lái xe|bảo vệ|tổ trưởng|tổ phó|khu phố|trưởng ấp|trưởng thôn|dân phòng|y tá|điều dưỡng|hộ lý|dược sĩ|bác sĩ|bs|luật sư
kế toán|thủ quỹ|thư ký|chủ quán|chủ nhà|chủ trọ|chủ tiệm|chủ xe|chủ thầu|chủ bãi|chủ hộ|chủ shop|chủ cơ sở|chủ tàu|phụ huynh
học sinh|sinh viên|học viên|thí sinh|nữ sinh|nam sinh|hàng xóm|vợ|chồng|mẹ|bố|má|anh trai|chị gái|em trai|em gái|bạn|thằng
nhỏ|shipper|thợ|cán bộ|cảnh sát khu vực|công an khu vực|công an viên|nghi phạm|đối tượng|đương sự|nguyên đơn|bị đơn|bị cáo
bị can|nhân chứng|ông chủ|bà chủ|huấn luyện viên|cụ ông|cụ bà|thương binh|cựu chiến binh|công nhân|ngư dân|tiểu thương
người bán|chế|trung uý|thượng uý|đại uý|thiếu tá|trung tá|hiệu trưởng|hiệu phó|trưởng khu phố|trưởng phòng|giám thị|bé gái
bé trai|cháu gái|cháu trai|người nhà|bạn tên|ông tên|người tên|tên|địa chính`
    .replace(/\n/g, '|')
    .split('|');
/** Without marks these are mostly something else. */
const notBare = new Set(['con', 'ho', 'vo', 'me', 'bo', 'ma', 'ban', 'nho', 'tho', 'che', 'khu pho', 'ten', 'bs']);
const bareRoles = new Set(roles.map(withoutMarks).filter((role) => !notBare.has(role)));
const markedRoles = new Set(roles);
const role = new RegExp(
  `(?<![a-z\\d])(?:${[...new Set(roles.map(withoutMarks))].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`,
  'g',
);
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
  'benh nhan',
]);
const between = /(?: (?:toi|em|minh|chung toi|cua toi|cua em|la|ten|ten la|ho|ho ten)(?= )){0,3}(?: ?:)?/y;
const tells = /(?:ten|la)$/;
const personNoun = /(?:be|chau|em|con|nguoi|ban|anh|chi|thang|ong|ba|co|chu|bac|trai|gai|sinh|toi|minh|vo|chong)$/;
/** What begins the name of an office or a firm. Folded. */
const thing =
  /^(?:cong (?:ty|an|doan|chuc|nhan|trinh)|trung tam|chi (?:cuc|nhanh|doan|bo|hoi|em)|thanh (?:nien|tra|pho|doan)|chinh (?:phu|quyen)|an (?:ninh|toan)|van (?:phong|hoa)|quan (?:doi|khu|\d)|thong tin|bach khoa|cao dang|phuong \d)/;
/** Two words that could both be given names and are a place's, a firm's or a people's. Folded. */
const elsewhere = new Set(
  `viet nam|trung quoc|thai lan|binh duong|binh thanh|binh tan|tan binh|tan phu|long an|quang nam|nam dinh|thanh hoa|an giang
kien giang|hau giang|tien giang|phu nhuan|thanh xuan|long bien|an phu|hai duong|hung yen|bac giang|vinh long|vinh phuc|dong anh
tuyen quang|hoa binh|ninh binh|phu yen|khanh hoa|binh dinh|binh phuoc|binh thuan|ninh thuan|tay ninh|quang binh|quang tri
quang ngai|quang ninh|tan an|phuong trang|mai linh|thanh cong|hoang long|viet tien|hoa phat|kim hoang|phu quoc|phu tho
long thanh|bien hoa|an khanh|thanh binh|hoa sen|sen vang`
    .replace(/\n/g, '|')
    .split('|'),
);

/** Names after what people are or do: bệnh nhân Phạm Thị Hồng, bảo vệ Tuấn, con trai tôi là Gia Bảo, bé tên Su. */
export function findRoleNames(source: FoldedText): MaskSpan[] {
  const { original, folded, marked } = source;
  const spans: MaskSpan[] = [];
  role.lastIndex = 0;
  for (let found = role.exec(folded); found; found = role.exec(folded)) {
    const end = found.index + found[0].length;
    if (folded[end] !== ' ' && folded[end] !== ':') continue;
    const said = original.slice(found.index, end).toLowerCase();
    if (marked ? !markedRoles.has(said) : !bareRoles.has(said)) continue;
    between.lastIndex = end;
    const filler = between.exec(folded)![0];
    const first = wordNext(source, end + filler.length);
    if (!first || first.shape === 'small' || first.shape === 'initial') continue;
    const named =
      found[0] === 'thang' ||
      (tells.test(found[0] + filler) &&
        personNoun.test(folded.slice(Math.max(0, found.index - 6), found.index).trimEnd()));
    const stop = endOfRoleName(source, first, original[found.index]!, named, surely.has(found[0]));
    if (stop !== null) spans.push({ start: first.start, end: stop, kind: 'private_name' });
  }
  return spans;
}

function endOfRoleName(source: FoldedText, first: Word, letter: string, named: boolean, sure: boolean): number | null {
  const { folded, marked } = source;
  if (first.shape === 'capitals')
    return letter !== letter.toLowerCase() && (named || sure)
      ? endOfShoutedName(source, first)
      : endOfFullName(source, first);
  const full = endOfFullName(source, first);
  if (full !== null) return full;
  const end = endOfName(source, first);
  if ((named || birthOrder.has(first.text)) && end - first.start < 16) return end;
  if (thing.test(folded.slice(first.start, first.start + 16))) return null;
  if (first.text === 'việt' || elsewhere.has(folded.slice(first.start, end))) return null;
  for (let at: Word | null = first; at && at.start < end; at = wordAt(source, at.end)) {
    if (!isGivenName(at, marked)) return null;
  }
  return end;
}
