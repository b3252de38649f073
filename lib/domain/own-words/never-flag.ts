import { withoutMarks } from '../vietnamese';

/** Opinion, criticism, belief, origin, petitioning and gathering: no flag points at them, whoever would like one to. */
const matters = `
  phản đối|không đồng ý|không đồng tình|chỉ trích|phê bình|phê phán|phản biện|từ chức|bất mãn|bất đồng|
  chống đối|chống chính quyền|chống đảng|phản động|nói xấu|
  không ủng hộ|không tán thành|chê bai|chê trách|tẩy chay|chống phá|đa nguyên|nhân quyền|dân chủ|tự do ngôn luận|bầu cử|bỏ phiếu|
  kiến nghị|ký đơn|ký tên|gửi đơn|viết đơn|nộp đơn|đơn tập thể|khiếu kiện|khiếu nại|kêu oan|dân oan|thỉnh nguyện|thư ngỏ|
  đòi lại đất|đòi đền bù|đòi bồi thường|đòi quyền|đòi công lý|băng rôn|biểu ngữ|
  biểu tình|tập trung đông|tụ tập|tụ họp|tuần hành|xuống đường|đình công|bãi công|lãn công|bãi khoá|bãi thị|hội họp|mít tinh|
  tôn giáo|tín ngưỡng|tín đồ|giáo dân|giáo xứ|giáo phận|linh mục|mục sư|nhà thờ|nhà chùa|hội thánh|tịnh xá|thánh thất|
  thánh lễ|cầu nguyện|truyền đạo|giảng đạo|tà đạo|pháp luân công|phật tử|phật giáo|công giáo|thiên chúa|tin lành|cao đài|hoà hảo|hồi giáo|đạo hồi|theo đạo|sư thầy|
  dân tộc|đồng bào|khmer|người miền|dân miền|người chăm|người hoa|người mông|người thượng|người ê đê|sắc tộc|người nhập cư|
  dân nhập cư|người đồng tính`;

const spaced = (phrase: string) => ` ${withoutMarks(phrase)} `;
const phrases = matters.split('|').map((phrase) => spaced(phrase.trim()));

/** What is written like one of them but for its marks, and is something else. */
const others = /bất động sản|bắt đóng|theo dao|(?:rớt|rơi|đổ|ngã|tràn|chảy|sập) xuống đường/gu;

/** What in a phrase no flag may be about; null when nothing is. */
export function neverFlagged(phrase: string): string | null {
  const text = spaced(phrase.replace(others, '|'));
  return phrases.find((held) => text.includes(held))?.trim() ?? null;
}
