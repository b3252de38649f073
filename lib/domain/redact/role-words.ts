import { withoutMarks } from '../vietnamese';

/** What people are called by, so that a name may follow, as written with marks. */
const roles = `
bệnh nhân|bị hại|nạn nhân|cô giáo|thầy giáo|giáo viên|nhân viên|con trai|con gái|con|hộ|hộ dân|gia đình|đại diện
tài xế|lái xe|bảo vệ|tổ trưởng|tổ phó|trưởng ấp|trưởng thôn|dân phòng|y tá|điều dưỡng|hộ lý|dược sĩ|bác sĩ|bs
luật sư|kế toán|thủ quỹ|thư ký|chủ quán|chủ nhà|chủ trọ|chủ tiệm|chủ xe|chủ thầu|chủ bãi|chủ hộ|chủ shop|chủ cơ sở
chủ tàu|phụ huynh|học sinh|sinh viên|học viên|thí sinh|nữ sinh|nam sinh|hàng xóm|vợ|chồng|mẹ|bố|má|anh trai
chị gái|em trai|em gái|bạn|thằng|nhỏ|shipper|thợ|cán bộ|cảnh sát khu vực|công an khu vực|công an viên|nghi phạm
đối tượng|đương sự|nguyên đơn|bị đơn|bị cáo|bị can|nhân chứng|ông chủ|bà chủ|huấn luyện viên|cụ ông|cụ bà
thương binh|cựu chiến binh|công nhân|ngư dân|tiểu thương|người bán|chế|trung uý|thượng uý|đại uý|thiếu tá|trung tá
hiệu trưởng|hiệu phó|trưởng khu phố|trưởng phòng|giám thị|bé gái|bé trai|cháu gái|cháu trai|người nhà|bạn tên
ông tên|người tên|bé tên|cháu tên|em tên|con tên|anh tên|chị tên|đảng viên|hội viên|đoàn viên|nghệ nhân|dân quân
thuyền viên|chủ vựa|tổ viên|lao công|giúp việc|người giúp việc|xe ôm|chị chủ|anh chủ|tên|địa chính|thân nhân|người thuê nhà|người thuê|khách thuê|người thuê trọ|cha nội
bà nội|ông nội|bà ngoại|ông ngoại|lớp trưởng|lớp phó|đội trưởng|tổ trưởng dân phố|bị đơn dân sự|hướng dẫn viên|người chồng
người vợ|người mẹ|người cha|người đàn ông|người phụ nữ|chủ đất|chủ vườn|chủ ghe|chủ lô|chủ đầu nậu|cò đất|môi giới|phóng viên|nhà báo|nhà thơ|nhạc sĩ|ca sĩ
o|mệ|mụ|mự|tía|dượng|ma sơ|dì phước|sư cô|ni cô|sư thầy|linh mục|cha xứ|mục sư|thượng toạ|đại đức|hoà thượng|già làng|trưởng bản|trưởng buôn
trưởng xóm|phó ấp|phó thôn|bảo mẫu|tiếp viên|kiểm lâm|thu ngân|giám sát|đội phó|bí thư chi đoàn|thợ hồ|thợ điện|gia sư|lễ tân|tạp vụ
chủ nợ|con nợ|vợ chồng|nguyên đơn|thẩm phán|kiểm sát viên|chấp hành viên|cộng tác viên|tình nguyện viên|trùm|ông trùm|bà trùm|đàn em|đại ca
con rể|con dâu|chị dâu|anh rể|em rể|em dâu|mẹ vợ|mẹ chồng|bố vợ|bố chồng|ba vợ|ba chồng|cháu nội|cháu ngoại|cháu họ|em họ|anh họ|chị họ`
  .trim()
  .replaceAll('\n', '|')
  .split('|');
/** Without marks these are mostly something else. */
const notBare = new Set('con|ho|vo|me|bo|ma|ban|nho|tho|che|ten|bs|dai dien|o|mu|tia|duong'.split('|'));

export const markedRoles: ReadonlySet<string> = new Set(roles);
export const bareRoles: ReadonlySet<string> = new Set(roles.map(withoutMarks).filter((role) => !notBare.has(role)));
/** All of them folded. */
export const roleWords: readonly string[] = [...new Set(roles.map(withoutMarks))];

/** The role at a place of a folded text. */
export const roleAt = new RegExp(`(?:${[...roleWords].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'y');
