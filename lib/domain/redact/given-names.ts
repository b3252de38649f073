import { withoutMarks } from '../vietnamese';
import { bareTellingFamilyNames, birthOrder, tellingFamilyNames } from './person-words';

/** Syllables a Vietnamese given name ends with, as written with marks, in both placements of the tone. */
export const givenSyllables: ReadonlySet<string> = new Set(
  `
an anh ánh ân bách băng bằng bảnh bảo bé bền biên bình bích bông bưởi ca cát cần cẩm cảnh chánh châu chi chiến chinh
chí chính chót chung chương công cúc cương cường danh dân dậu diễm diệp diệu dinh doanh du dung duy duyên dũng dương
dừa gấm gia giang giao giác giáp giỏi gương hà hào hân hằng hải hảo hạ hạnh hạo hậu hên hẹn hiên hiền hiếu hiệu hiển hiệp
hoa hoan hoà hoài hoàn hoàng hoành hoạt hòa hồng hợi huân huấn huế huệ huy huyên huyền huynh hùng hưng hương hường
hưởng hữu kha khai khang khanh khánh khả khải khiêm khiết khoa khôi khuê khuyên khuyến khuynh khương kiên kiều kiệt kim
kỳ lam lan lài lành lâm lân lãm lập lê lến lệ liêm liên liễu linh lĩnh loan long lợi lộc luân luận lương lượm lượng
lưu lực lựu lụa ly lý mai mẫn mạnh mận mi miên minh mót mơ my mỹ na nam nết nga ngà ngát ngân nghi nghĩa nghị ngoan
ngon ngọc ngọt nguyên nguyện nguyệt nhài nhàn nhân nhẫn nhã nhãn nhật nhặt nhi nhiên nhơn nhớ nhu nhuận nhung như
nhường nhượng ninh nở nương nữ nụ oanh phát phấn phi phỉ phong phú phúc phương phước phượng phục phụng quang quân
quế quốc quyên quyền quyến quyết quỳnh quý sa sang sao sáng sâm sen sim sinh sĩ song sò sơn sương sửu sỹ tài tâm tân
tấn tèo thanh thà thành thái thân thắm thắng thảo thạc thạch thạnh thế thi thiên thiều thiết thiện thiệp thịnh thoa
thoan thoả thoại thông thỏa thơ thơm thọ thu thuần thuận thuyên thuyết thuỳ thuý thuỷ thùy thúy thủy thư thương
thường thược thừa thục thy tiên tiến tiệp tình tí tín tính tịnh toàn toản toại tòng tố trai trang tranh trà tráng
trâm trân trầm triều triết triển triệu trinh trình trí trọng trung trúc trường trứ trực tuân tuấn tuất tuệ tuyên
tuyền tuyến tuyết tuyển tùng tú tươi tường tưởng tửu tý tỷ tỵ uy uyên út ước vàng vân vấn văn vẹn vi viên việt vinh
vĩ vĩnh vịnh vọng vũ vương vượng vy vỹ xê xinh xíu xoan xoàn xuân xuyến xứng yên yến yểm ý đào đăng đại đạo đạt đậu
điền điệp đình đính đỉnh định đoan đoài đoàn đông đồng đợi đượm đức đực
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
