import { withoutMarks } from '../vietnamese';
import { bareTellingFamilyNames, birthOrder, tellingFamilyNames } from './person-words';

/** Syllables a Vietnamese given name ends with, as written with marks, in both placements of the tone. */
export const givenSyllables: ReadonlySet<string> = new Set(
  `
an ân anh ánh bách bảo băng bằng bích biên bình ca cẩm cảnh cát chánh châu chi chí chiến chinh chính chung chương
công cúc cương cường cần dân danh dậu diễm diệp diệu dinh doanh du dũng dung duy duyên dương đại đạt đăng đào đạo điền
điệp định đình đoan đoàn đông đồng đức giang giao giáp gia hà hạ hải hân hằng hạnh hào hảo hạo hậu hiên hiền hiển
hiếu hiệp hoa hoà hòa hoài hoan hoàn hoàng hồng huân huấn huế huệ hùng hưng hương hường hữu huy huyền kha khả khải
khang khanh khánh khiêm khoa khôi khuê khương khuyên kiên kiều kiệt kim kỳ lam lâm lan lành lãm lân lập lê lệ liên
liễu liêm linh lĩnh loan lộc lợi long lụa luân luận lực lương lượng lưu ly lý mai mạnh mẫn mi miên minh mơ my mỹ na
nam nga ngà ngân nghi nghị nghĩa ngoan ngọc nguyên nguyện nguyệt nhã nhàn nhân nhật nhi nhiên nhu nhung như nhường
ninh nở nương oanh phát phi phong phú phúc phước phụng phương phượng quân quang quế quốc quý quyên quyền quyết quỳnh sa
sâm sang sáng sao sen sĩ sinh song sơn sương sửu sỹ tài tâm tân tấn thạch thái thắm thân thắng thanh thành thảo thạnh thế
thi thiên thiện thịnh thiệp thoa thoại thông thơ thu thư thuận thục thuỷ thủy thuý thúy thuỳ thùy thuyên thương thường
thuyết thy tiên tiến tiệp tín tình tính tịnh toại toàn toản tố trà trâm trân trang tranh trí triết triều triệu trinh
trình trọng trúc trung trường trực tú tuân tuấn tuệ tùng tuyên tuyền tuyến tuyết tường tưởng tươi tý út uy uyên vân văn
vấn vi vĩ viên việt vinh vĩnh vịnh vọng vũ vương vượng vy xuân xuyến ý yên yến
`
    .trim()
    .split(/\s+/),
);
export const bareGivenSyllables: ReadonlySet<string> = new Set([...givenSyllables].map(withoutMarks));

const inside = new Set('thị bá bé mộng đắc thuần tôn cát hồ tô đinh'.split(' '));
const bareInside = new Set([...inside].map(withoutMarks));

/** Whether a word, in small letters, ends given names, or stands for one: Sáu, Út. */
export const endsName = (text: string, folded: string, marked: boolean): boolean =>
  marked ? givenSyllables.has(text) || birthOrder.has(text) : bareGivenSyllables.has(folded);

/** Whether it can stand anywhere in a full name. */
export const withinName = (text: string, folded: string, marked: boolean): boolean =>
  marked
    ? givenSyllables.has(text) || tellingFamilyNames.has(text) || inside.has(text) || birthOrder.has(text)
    : bareGivenSyllables.has(folded) || bareTellingFamilyNames.has(folded) || bareInside.has(folded);
