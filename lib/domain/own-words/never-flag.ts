import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';

/**
 * What no flag points at, whoever would like one to, wherever in a phrase it stands: opinion, belief, origin, membership, and what
 * citizens may do: criticise, complain, denounce, petition, sue, gather, strike (docs/privacy.md).
 */
const held: Readonly<Record<'opinion' | 'petition' | 'gathering' | 'belief' | 'origin' | 'membership', string>> = {
  opinion: `
    phản đối|không đồng ý|không đồng tình|không tán thành|không ủng hộ|không tin|mất lòng tin|mất niềm tin|không phục|chỉ trích|phê bình|phê phán|
    phản biện|góp ý|bày tỏ|ý kiến trái chiều|trái ý|chất vấn|chê bai|chê trách|chê cán bộ|chê lãnh đạo|chê chính quyền|chê nhà nước|tẩy chay|bất mãn|bất đồng|bất bình|từ chức|xin thôi chức|bóc phốt|đăng phốt|
    chống đối|chống chính quyền|chống đảng|chống nhà nước|chống chế độ|chống phá|chính kiến|phản động|diễn biến hoà bình|tự diễn biến|tự chuyển hoá|nói xấu|
    đa nguyên|đa đảng|nhân quyền|dân chủ|tự do ngôn luận|tự do báo chí|xã hội dân sự|bất tuân|bầu cử|bỏ phiếu|ứng cử|cờ vàng`,
  petition: `
    kiến nghị|ký đơn|ký tên|gom chữ ký|góp chữ ký|xin chữ ký|lấy chữ ký|thu thập chữ ký|chữ ký tập thể|chữ ký của dân|gửi đơn|viết đơn|nộp đơn|làm đơn|đâm đơn|đơn thư|đơn kêu cứu|đơn tập thể|đơn tố|khiếu kiện|khiếu nại|khởi kiện|kiện cáo|kiện ra toà|kiện lên|kiện phường|kiện xã|kiện chính quyền|
    đi kiện|vụ kiện|tố cáo|tố giác|tố lên|đứng tố|tố cán bộ|tố lãnh đạo|tố quan chức|tố chủ tịch|tố bí thư|kêu oan|dân oan|thỉnh nguyện|thỉnh cầu|thư ngỏ|tâm thư|phàn nàn|than phiền|kêu ca|ca thán|
    đòi lại|đòi trả lại|đòi đền|đòi bồi thường|đòi quyền|đòi công lý|đòi công bằng|đòi minh bạch|đòi công khai|đòi giải thích|đòi giải quyết|đòi trả lời|đòi gặp|đòi đối thoại|đòi lương|đòi tăng lương|đòi nợ lương|đòi đất|
    lên phường|lên xã|lên huyện|lên quận|lên tỉnh|lên thành phố|lên trung ương|lên uỷ ban|lên trụ sở|lên sở|lên toà|lên gặp|kéo nhau lên|kéo nhau ra|kéo nhau đến|đến trụ sở|tới trụ sở|về trụ sở|ra phường|ra uỷ ban|tới phường|đến phường|đến uỷ ban|
    gặp chủ tịch|gặp bí thư|gặp lãnh đạo|gặp chính quyền|gặp đại biểu|gọi đường dây nóng|tiếp công dân|tiếp dân|tiếp xúc cử tri|đối thoại với`,
  gathering: `
    biểu tình|tập trung đông|tập trung trước|tụ tập|tụ họp|tuần hành|xuống đường|đình công|bãi công|lãn công|ngừng việc|nghỉ việc tập thể|bãi khoá|bãi thị|hội họp|họp dân|mít tinh|băng rôn|
    biểu ngữ|khẩu hiệu|toạ kháng|tuyệt thực|hội nhóm kín`,
  belief: `
    tôn giáo|tín ngưỡng|tín đồ|giáo dân|giáo xứ|giáo phận|giáo hội|giáo họ|cha xứ|linh mục|mục sư|giám mục|hoà thượng|thượng toạ|đại đức|ni cô|ni sư|tăng ni|sư thầy|sư cô|nhà sư|nhà thờ|nhà chùa|nhà nguyện|đi chùa|đi lễ|
    hội thánh|tịnh xá|tịnh thất|thánh thất|thánh đường|thiền viện|thánh lễ|cầu nguyện|cầu siêu|truyền đạo|giảng đạo|theo đạo|bỏ đạo|vào đạo|tà đạo|đạo lạ|nhóm tại gia|sinh hoạt tại gia|lễ tại gia|
    pháp luân công|phật tử|phật giáo|phật pháp|công giáo|thiên chúa|tin lành|cao đài|hoà hảo|hồi giáo|đạo hồi|đạo phật|đạo chúa|kitô|vô thần|thờ cúng|thờ mẫu`,
  origin: `
    dân tộc|đồng bào|sắc tộc|bộ tộc|thiểu số|người miền|dân miền|gốc bắc|gốc nam|gốc trung|gốc hoa|người gốc|dân gốc|bắc kỳ|nam kỳ|trung kỳ|dân ngụ cư|người ngụ cư|người nhập cư|dân nhập cư|
    người ngoại tỉnh|dân ngoại tỉnh|dân tứ xứ|người nước ngoài|việt kiều|tị nạn|khmer|khơ me|ê đê|êđê|ba na|bana|gia rai|giarai|jrai|xơ đăng|cơ ho|cơho|k ho|hrê|raglai|ra glai|mnông|xtiêng|stiêng|vân kiều|cơ tu|cơtu|gié triêng|
    tà ôi|chơ ro|chu ru|khơ mú|sán chay|sán dìu|sán chỉ|hà nhì|pa cô|pà thẻn|lô lô|h mông|hmông|la hủ|la chí|bố y|brâu|rơ măm|
    đồng tính|chuyển giới|song tính|lgbt|đồng hương`,
  membership: `
    đảng viên|vào đảng|bỏ đảng|ra khỏi đảng|kết nạp đảng|việt tân|chế độ cũ|nguỵ quân|nguỵ quyền|việt cộng`,
};

/** Peoples called like everyday words: meant after who they are, or by themselves. */
const peoples =
  'kinh|tày|thái|hoa|mường|nùng|mông|mèo|dao|chăm|thổ|giáy|lào|lự|ngái|cống|chứt|mảng|mạ|bru|si la|pu péo|ơ đu|thượng|tàu|hời|miên|chà và';
const peoplesAfter = 'người|dân|bà con|tộc|gốc|cộng đồng|phụ nữ|thanh niên|bọn|tụi';

/** What is written like one of all these, or begins with it, and is something else. */
const others = `
  bất động sản|bắt đóng tiền|theo dao|rớt xuống đường|rơi xuống đường|đổ xuống đường|ngã xuống đường|tràn xuống đường|chảy xuống đường|sập xuống đường|
  kinh doanh|kinh tế|kinh hãi|kinh hoàng|kinh sợ|kinh phí|kinh nguyệt|kinh khủng|hoa quả|hoa màu|hoa mắt|hoa liễu|hoa hồng|hoa kiểng|hoa tươi|thái độ|thái quá|chăm sóc|chăm lo|chăm nom|chăm bẵm|chăm con|chăm trẻ|chăm người|
  tàu cá|tàu thuyền|tàu hàng|tàu hoả|tàu bay|tàu điện|tàu ghe|dao kéo|dao găm|dao bầu|dao rựa|mông lung|mông muội|mường tượng|thổ cư|thổ sản|thượng lưu|thượng nguồn|mèo hoang|mèo chó`;

/** Persons, offices and bodies: a flag is about what happens, never about whoever stands in it. */
const bodies = `
  đảng|đoàn|chi bộ|đảng uỷ|chính quyền|chế độ|nhà nước|chính phủ|quốc hội|mặt trận|uỷ ban|lãnh đạo|quan chức|cán bộ|công chức|viên chức|chủ tịch|phó chủ tịch|bí thư|phó bí thư|đại biểu|công an|cảnh sát|bộ đội|dân quân|
  trưởng thôn|trưởng ấp|trưởng khu phố|tổ trưởng|trưởng phòng|giám đốc|hiệu trưởng|giáo viên|bác sĩ|chùa|đình|miếu|tu sĩ|phật|chúa|đạo|cử tri|người dân|công nhân|nông dân|tiểu thương|sinh viên|tài xế|báo chí|nhà báo|phóng viên|luật sư|blogger|nhà hoạt động|hội viên|đoàn viên|công đoàn|cựu chiến binh|cựu binh`;
const about =
  'phường|xã|quận|huyện|tỉnh|thành phố|địa phương|thôn|ấp|khu phố|trung ương|nhân dân|cộng sản|viên|mới|cũ|các|những|mấy|ông|bà';

type Syllable = { readonly marked: string; readonly bare: string };

const syllablesOf = (phrase: string): Syllable[] =>
  standardSpelling(phrase.toLowerCase().normalize('NFC'))
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .map((marked) => ({ marked, bare: withoutMarks(marked) }));
const listed = (list: string) => list.split('|').map((phrase) => syllablesOf(phrase.trim()));

const elsewhere = listed(others);
const anywhere = Object.values(held).flatMap(listed);
const names = listed(peoples);
const beforeNames = listed(peoplesAfter);
const wholes = listed(bodies);
const mayStandBy = listed(about);

/** Stands for something else, and is no syllable of anything. */
const apart: Syllable = { marked: '…', bare: '|' };

/** A syllable written without marks is whatever has its letters; one with marks is itself. */
const isSame = (typed: Syllable | undefined, known: Syllable) =>
  typed !== undefined && (typed.marked === known.marked || (typed.marked === typed.bare && typed.bare === known.bare));
const standsAt = (text: readonly Syllable[], at: number, known: readonly Syllable[]) =>
  known.every((syllable, n) => isSame(text[at + n], syllable));
const isAll = (text: readonly Syllable[], known: readonly Syllable[]) =>
  text.length === known.length && standsAt(text, 0, known);
const said = (syllables: readonly Syllable[]) => syllables.map(({ marked }) => marked).join(' ');

/** What in a phrase no flag may be about; null when nothing is. */
export function neverFlagged(phrase: string): string | null {
  const text = withoutOthers(syllablesOf(phrase));
  for (let at = 0; at < text.length; at++) {
    const found = anywhere.find((known) => standsAt(text, at, known));
    if (found) return said(found);
  }
  return peopleIn(text) ?? bodyOf(text);
}

function withoutOthers(text: readonly Syllable[]): Syllable[] {
  const left: Syllable[] = [];
  for (let at = 0; at < text.length; ) {
    const other = longest(elsewhere, text, at);
    left.push(other ? apart : text[at]!);
    at += other?.length ?? 1;
  }
  return left;
}

function peopleIn(text: readonly Syllable[]): string | null {
  const alone = names.find((name) => isAll(text, name));
  if (alone) return said(alone);
  for (let at = 0; at < text.length; at++) {
    const before = beforeNames.find((known) => standsAt(text, at, known));
    const name = before && names.find((known) => standsAt(text, at + before.length, known));
    if (before && name) return `${said(before)} ${said(name)}`;
  }
  return null;
}

/** The person or body that is all a phrase says, whichever and of wherever. */
function bodyOf(text: readonly Syllable[]): string | null {
  let found: string | null = null;
  for (let at = 0; at < text.length; ) {
    const whole = longest(wholes, text, at);
    const beside = whole ?? longest(mayStandBy, text, at);
    if (!beside) return null;
    if (whole) found ??= said(whole);
    at += beside.length;
  }
  return found;
}

function longest(lists: readonly (readonly Syllable[])[], text: readonly Syllable[], at: number) {
  return lists.filter((known) => standsAt(text, at, known)).sort((a, b) => b.length - a.length)[0];
}
