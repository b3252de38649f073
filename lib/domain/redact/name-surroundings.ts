import { withoutMarks } from '../vietnamese';
import type { FoldedText } from './fold-text';
import { inSmall } from './letter-case';

/** Phrases of up to three words, with marks, and without them those that stay themselves. */
type Phrases = { readonly marked: ReadonlySet<string>; readonly bare: ReadonlySet<string> };

function phrases(list: string, notBare = ''): Phrases {
  const marked = list
    .replace(/\s*\n\s*/g, '|')
    .split('|')
    .filter(Boolean);
  const not = new Set(notBare.split('|'));
  return { marked: new Set(marked), bare: new Set(marked.map(withoutMarks).filter((phrase) => !not.has(phrase))) };
}

/** What comes before the name of a street, a school, a firm, a bridge … */
const placeNouns = phrases(
  `đường|phố|hẻm|ngõ|ngách|kiệt|lộ|cầu|chợ|trường|học|thcs|thpt|mẫu giáo|mầm non|chuyên|cao đẳng|viện|bv|đh|cđ|hv|đại học|học viện|thcs|pt|ptdt|ptdtnt|phường|quận|huyện
xã|tỉnh|tp|thôn|ấp|làng|khu|kdc|chùa|đình|đền|miếu|lăng|mộ|công viên|tượng đài|tượng|bảo tàng|nhà hát|nhà thờ|giáo xứ
sân vận động|thi đấu|văn hoá|văn hóa|thiếu nhi|trung tâm|chung cư|cư xá|toà nhà|tòa nhà|cao ốc|khách sạn|nhà hàng|cửa hàng
ngân hàng|siêu thị|công ty|tnhh|cổ phần|tập đoàn|nhà xe|hãng xe|xe|taxi|thư viện|quảng trường|xoay|bùng binh|ngã ba|ngã tư
ngã năm|ngã sáu|ngã bảy|sách|đi bộ|thị trấn|thị xã|thành phố|dân cư|tư tưởng|gương|đô thị|khu vực|nút giao|giao lộ|mặt tiền
nghĩa trang|kỷ niệm|năm sinh|ngày sinh|ngày mất|thơ|quán|tiệm|cà phê|phở|kênh|rạch|sông|hồ|ga|bến|trạm|metro|tuyến|góc|hầm
vỉa hè|cây xanh|cây|lề|cống|hố ga|đèn đường|mặt đường|lòng đường|dốc|đèo|giải|giải thưởng|quỹ|thương hiệu|tncs|đại lộ|cầu vượt|tuyến đường|con đường|phòng khám|nhà sách|lớp|nhóm|đoàn|phong trào|chiến dịch|liên đội|chi đội|học bổng|rạp|hội thi|cuộc thi|cúp`,
  'cho|xa|xe|ho|lop|gan|ga|hoc|cup|rap|tinh|tho|mo|sach|lo|quy|giai|ap|quan|doan',
);
/** Shops and eateries: what they sell and a name, which is a brand, unless somebody sells it. */
const trades = phrases(
  `bánh mì|bánh cuốn|bánh xèo|bánh canh|bánh bèo|bánh khọt|bánh bao|bánh ướt|bánh pía|bánh tráng|bánh ngọt|bánh kem|bún bò|bún chả|bún mắm|bún riêu|bún đậu|bún cá
cơm tấm|cơm gà|cơm niêu|hủ tiếu|mì quảng|mì vịt|cháo lòng|cháo vịt|chè|xôi|lẩu|lẩu dê|lẩu bò|lẩu mắm|kem|nem nướng|chả cá|bò né|bò kho|gà nướng|gà rán|vịt quay|heo quay|ốc|bia hơi|trà sữa|trà đá|sinh tố
điện máy|điện thoại di động|tiệm vàng|vàng bạc|nước mắm|thẩm mỹ viện|thẩm mỹ|nha khoa|nhà thuốc|đồ gỗ|nội thất|vật liệu xây dựng|gara|garage|spa|salon|nệm|xe khách|xe đò|gốm|lò bánh|lò mì|áo cưới|ảnh viện`,
  'che|xoi|lau|kem|oc|gom|nem',
);
const soldBy = /(?<![a-z])(?:ban|nau|lam|giao|day|chu|tho|phu|nguoi|cua|do) (?:[a-z]+ ){0,3}$/;
const vanOrThi = /^[a-z]+ (?:van|thi) /;
/** What comes before places, and seldom before a person. */
const placeWays = phrases(
  'trên|tại|ở|dọc|dọc theo|ngay|gần|đoạn|hướng|giáp|quanh|qua|đến|tới|vào|ra|từ|khúc|đối diện|sang|chỗ|phía|nối|đầu|cuối|giữa|giao|với đường',
  'toi|tu|sang|cho|dau|o',
);
/** What comes before a person who did or suffered something. */
const personBefore = phrases(
  `do|bởi|tên|tên là|lời|theo lời|mời|bắt|bắt giữ|tố cáo|tố|kiện|nhờ|cảm ơn|cám ơn|khen|hỏi|gọi|cho|nghe|vì|bị|nói|biết|người
phạt|xử phạt|xử lý|của|theo|gặp|đưa|với|giúp|thằng|vụ|chuyện|ông|bà|anh|chị|là|đơn|gửi|ký tên|mang tên|đứng tên|bạn|con|nhà|cạnh nhà|sát nhà|nhà của|thân nhân|người nhà|gia đình|hộ|được|mỗi|thay|chờ|đợi|nghi|nghi ngờ
đồn|khen|chê|trách|yêu cầu|đề nghị|kính mời|giấy mời|tặng|trả|ép|buộc|lừa|đánh|thăm|tìm|cứu|chia buồn|cùng|giao cho|bêu|nghi can|nhóm của`,
  'do|to|vi|cho|ba|con|theo|anh|chi|la|bi|ho|moi|cho|doi|tra|nghi|tim|cuu|don|che|cung|nha|duoc|thay|ep',
);
/** The same where a street of that name is known. */
const surelyPersonBefore = phrases(
  'do|bởi|tên là|lời|mời|bắt|bắt giữ|tố cáo|kiện|nhờ|cảm ơn|cám ơn|hỏi|người tên|phạt|xử phạt|thằng|ký tên|đứng tên|nghe',
  'do',
);
/** What a person does. */
const personAfter = phrases(
  `nói|hứa|thu|thu tiền|nhận|nhận tiền|lấn|lấn chiếm|chửi|đánh|quát|đòi|xây|xả|đổ|đốt|bán|nuôi|ký|gửi|trả lời|trả tiền|nhậu
say rượu|say xỉn|nhậu nhẹt|đập|phá|đào móng|đào ao|đổ rác|vứt|quăng|làm việc|làm ăn|có tâm|giải quyết|hướng dẫn|bị thương|bị đuổi
bị hại|bị cưỡng chế|bị cưỡng|bị xử lý|bị xử phạt|bị truy|bị nêu|bị lừa|bị cướp|bị trộm|bị tố|bị kiện|bị khởi tố|bị tạm giữ|bị mời|bị kỷ luật|bị xe|bị ngã|bị đưa|bị bạo hành|lừa đảo|mất tích
đi lạc|nhặt|nấu|giúp|hỗ trợ|chăm sóc|điều khiển|lái|chạy xe|đậu xe|đỗ xe|chở|đòi tiền|đứng ra|cho người|dắt|dẫn|tranh chấp|cãi|cãi nhau|gây
gây gổ|gây sự|nộp|khóc|kêu|thách|thách thức|hù|đuổi|tát|đạp|đâm|chém|bóp|sàm sỡ|quấy rối|xâm hại|dâm ô|bỏ học|nghỉ hưu|nghỉ học|nghỉ việc
học lớp|học giỏi|đang học|nằm viện|mất vì|chết|hy sinh|cứu|nhảy|bồng|ẵm|nhắn|livestream|đăng bài|đăng clip|quay lén|trình báo|xin lỗi|xin trợ|xin cấp
quậy|chặn|chắn|dựng|ngụ|trú|sinh năm|trốn|bỏ trốn|hăm|đe|doạ|dọa|vay|cho biết|cho vay|cho thuê|báo|kể|khai|cầm đầu|đứng ra
quỵt|lừa|cướp|trộm|giật|tông|phóng|hô|la|mắng|bức xúc|dạy|khám|tư vấn|yêu cầu|đề nghị|kiến nghị|phản ánh|khiếu nại|tố cáo
đứng tên|cản trở|bêu|bêu tên|giả danh|giả làm|tự ý|nợ|nợ tiền|còn nợ|thiếu nợ|thiếu tiền|hát|mở loa|mở nhạc|làm chủ|bảo kê|xúc phạm|bị bắt|bị phạt|bị đánh|bị tai|bị cắt|tử vong|qua đời|vẫn được|nuôi chó
thuê|ép|bắt|chiếm|rào|sửa nhà|mua|giữ|xin|trình bày|chia sẻ|tâm sự|than|hay|thường|này|đứng sau|đứng đằng|hàn xì|lớn tiếng|tính tiền|tính sai|đi đòi|hành hung`,
  'no|nhan|thu|ban|la|mua|ep|nay|than|hay|ke|tru|tong|giu|bao|do|hat|ho|dap|pha|lai|dan|dat|vut|gay|keu|hu|bop|nop|cho|nau|nhat|chet',
);
/** What is said of a street. */
const streetAfter = phrases(
  `kẹt|ngập|đông|tắc|ùn|hư|lún|sụp|sạt|thông|thông thoáng|mở rộng|đoạn|giao|hướng|vắng|nhiều ổ|nhiều xe|nhiều cây|nhiều quán
nhiều hàng|nhiều rác|rác|tối|bụi|trơn|hẹp|rộng|xuống cấp|cấm|lầy|một chiều|quá tải|bị ngập|bị kẹt|bị đào|bị hư|bị lún|bị sụp
bị rào|bị lấn|bị chiếm|đang đào|đang thi|đang sửa|đang ngập|đang kẹt|đang mở|đang nâng|đang ùn|có ổ|có hố|có nhiều|có hàng
có bãi|có đèn|có cây|có cống|có nắp|chưa có|chưa trải|đều ngập|vẫn ngập|lại ngập|hay ngập|hay kẹt|thường ngập|thường kẹt
lại kẹt|vẫn kẹt|quá đông|nối|ồn|dơ|sạch|bẩn|đi bộ|nứt|ổ|lát|đào|trồng|chạy dọc|dài|ngắn|tối om|tối thui|hư đèn|hư hỏng|giao với|chật|tê liệt|cây|đèn|nước ngập`,
  'giao|hu|day|dao|lat|cam|do|o|toi|dai|mot chieu',
);
/** Between names of one list: Lê Lợi, Hàm Nghi và Nguyễn Huệ. Folded. */
const linked = /^(?: ?[,/–-] ?| (?:va|voi|giao|qua|den|toi|ra|sang|noi|giao voi|va duong|voi duong) )$/;
const timeBefore =
  /(?:thì|hoá|hóa|té|thi|hoa|te) ra$|(?:tối|hôm|sáng|chiều|trưa|đêm|bữa|tuần|tháng|năm|mới|toi|hom|sang|chieu|trua|dem|bua|tuan|thang|nam) qua$/;
/** Words that end like a place's: yêu cầu, môi trường. */
const noPlace = /(?:yêu|nhu|khẩn|thỉnh|yeu|nhu) (?:cầu|cau)$|(?:môi|hiện|thị|moi|hien) (?:trường|truong)$/;
/** Folded. */
const honoured =
  /(?<![a-z])(?:mang ten|cau noi cua|loi day cua|loi cua|tac pham cua|tac pham|bai tho|tho cua|nhac cua|nhac|ca khuc|ca khuc cua|tho|tuong|den tho|tu tuong|su nghiep cua|gio|ngay gio|tuong niem|ky niem|anh hung|liet si|danh tuong|vua|chua|danh nhan|nha tho|nha van|nhac si|cu|bac|chi si|dai tuong|tuong quan|thoi|noi guong|guong|cuoc doi cua|tieu su|hoc|sach|truyen|sang tac cua|doc|nghe|lich su|hoc tap|tam guong|khoi nghia|tranh cua|kich|bia|phan mo|mo|lang) $/;
const helping =
  /^ (?:không|chưa|đã|đang|sẽ|vẫn|cũng|còn|cứ|lại|toàn|liên tục|thường xuyên|suốt ngày|nhiều lần|khong|chua|da|dang|se|van|cung|con|cu|lai)(?= )/;
const houseBefore = /(?:\d[\d/]*[a-z]?\d?|\[so nha\])[ ,]{1,2}$/;
/** Who heads a numbered group of houses: tổ trưởng tổ 5. */
const headBefore =
  /(?:to (?:truong|pho)|truong (?:khu pho|kp|ap|thon|khom|khu|ban)|bi thu(?: chi bo)?|chi hoi truong|cong tac vien|ctv|dan phong|cong an(?: vien)?)(?: (?:to(?: dan pho)?|khu pho|kp|ap|thon|khom|chi bo|khu))? \d{1,3} $/;
const yearsAfter = /^,? ?\(?(?:sinh|sn\b|ngu\b|tru\b|\d\d tuoi|\d tuoi|\d\d t\b)|^ va \d+ (?:ho|nguoi|ba con)/;
const streetBefore =
  /(?<!\p{L})(?:đường|phố|hẻm|ngã ba|ngã tư|giao lộ|góc|tuyến|duong|hem|nga ba|nga tu|giao lo|goc|tuyen) (?:\p{L}+ ){1,4}?(?:[-–] |và |với |va |voi |giao )?$|(?<!\p{L})(?:đường|phố|duong|pho) (?:\p{L}+ ){0,3}\p{L}+(?:,| -| –) $/u;
const reach = 28;
const farReach = 40;

function said({ original, folded, marked }: FoldedText, from: number, to: number): string {
  return marked ? inSmall(original, from, to) : folded.slice(from, to);
}

const among = (source: FoldedText, { marked, bare }: Phrases) => (source.marked ? marked : bare);

/** Whether the text that stands before ends with one of the phrases. */
function endsWith(before: string, set: ReadonlySet<string>): boolean {
  for (let words = 0, at = before.length; words < 3 && at > 0; words++) {
    at = before.lastIndexOf(' ', at - 1);
    if (set.has(before.slice(at + 1))) return true;
  }
  return false;
}

function startsWith(after: string, set: ReadonlySet<string>): boolean {
  for (let words = 0, at = 0; words < 2 && at < after.length; words++) {
    const end = after.slice(at + 1).search(/[ ,.;:!?()\n]/);
    at = end < 0 ? after.length : at + 1 + end;
    if (set.has(after.slice(1, at))) return true;
  }
  return false;
}

/** What the words around a name say of it. */
export type Surroundings = {
  readonly place: boolean;
  readonly way: boolean;
  readonly street: boolean;
  readonly person: boolean;
  readonly surelyPerson: boolean;
};

/** Reads the words before `start` and after `end`; `keptTo` is where the last name that says where ended. */
export function surroundings(source: FoldedText, start: number, end: number, keptTo: number): Surroundings {
  const before = said(source, Math.max(0, start - reach), start).replace(/[ :"“(‘']+$/, '');
  const tail = said(source, end, end + reach);
  const after = tail.replace(helping, '');
  const follows = source.folded.slice(end, end + reach);
  const inList = keptTo >= 0 && start - keptTo < 12 && linked.test(source.folded.slice(keptTo, start));
  const head = source.folded.slice(Math.max(0, start - 14), start);
  const does = startsWith(after, among(source, personAfter)) || yearsAfter.test(follows);
  return {
    place:
      (endsWith(before, among(source, placeNouns)) && !noPlace.test(before)) ||
      (endsWith(before, among(source, trades)) &&
        !soldBy.test(source.folded.slice(Math.max(0, start - reach), start)) &&
        !vanOrThi.test(source.folded.slice(start, end))) ||
      (houseBefore.test(head) &&
        !(does && head.endsWith(', ')) &&
        !head.includes('lop ') &&
        !headBefore.test(source.folded.slice(Math.max(0, start - reach), start))) ||
      inList ||
      afterStreet(source, start),
    way: endsWith(before, among(source, placeWays)) && !timeBefore.test(before),
    street: startsWith(tail, among(source, streetAfter)) || startsWith(after, among(source, streetAfter)),
    person: does || endsWith(before, among(source, personBefore)),
    surelyPerson: does || endsWith(before, among(source, surelyPersonBefore)),
  };
}

/** Whether what a person does follows a name that ends at `end`. */
export function doesSomething(source: FoldedText, end: number): boolean {
  return startsWith(said(source, end, end + reach).replace(helping, ''), among(source, personAfter));
}

/** Whether a person of history is spoken of, or what bears the name. */
export const isHonoured = ({ folded }: FoldedText, start: number): boolean =>
  honoured.test(folded.slice(Math.max(0, start - reach), start));

/** After another street's name that looks like no person's: đường Tố Hữu - Nguyễn Thanh Bình. */
function afterStreet(source: FoldedText, start: number): boolean {
  const { original } = source;
  const before = original.slice(Math.max(0, start - 6), start);
  return (
    /(?:[-–,]|và|với|giao|va|voi) $/i.test(before) &&
    streetBefore.test(said(source, Math.max(0, start - farReach), start))
  );
}
