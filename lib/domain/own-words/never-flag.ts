import { withoutMarks } from '../vietnamese';

/** Opinion, criticism, belief, origin, petitioning and gathering: no flag points at them, whoever would like one to. */
const matters = `
  phản đối|không đồng ý|không đồng tình|chỉ trích|phê bình|phê phán|phản biện|từ chức|bất mãn|bất đồng|
  chống đối|chống chính quyền|chống đảng|phản động|nói xấu|
  kiến nghị|ký đơn|ký tên|đơn tập thể|khiếu kiện|dân oan|thỉnh nguyện|thư ngỏ|
  biểu tình|tụ tập|tụ họp|tuần hành|xuống đường|đình công|bãi công|lãn công|bãi khoá|bãi thị|hội họp|mít tinh|
  tôn giáo|tín ngưỡng|tín đồ|giáo dân|giáo xứ|giáo phận|linh mục|mục sư|nhà thờ|nhà chùa|hội thánh|tịnh xá|thánh thất|
  thánh lễ|phật tử|phật giáo|công giáo|thiên chúa|tin lành|cao đài|hoà hảo|hồi giáo|đạo hồi|theo đạo|sư thầy|
  dân tộc|đồng bào|người khmer|người chăm|người hoa|người mông|người thượng|người ê đê|sắc tộc|người nhập cư|
  dân nhập cư|người đồng tính`;

const spaced = (phrase: string) => ` ${withoutMarks(phrase)} `;
const phrases = matters.split('|').map((phrase) => spaced(phrase.trim()));

/** What in a phrase no flag may be about; null when nothing is. */
export function neverFlagged(phrase: string): string | null {
  const text = spaced(phrase);
  return phrases.find((held) => text.includes(held))?.trim() ?? null;
}
