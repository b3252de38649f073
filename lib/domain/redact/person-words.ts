import { withoutMarks } from '../vietnamese';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const bare = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].map(withoutMarks));

/** Titles that introduce a person, as written with marks. */
export const titles = words('anh chị ông bà cô chú em bé cháu bác cậu dì cụ thầy thím mợ dượng');
export const bareTitles = bare(titles);

export const familyNames = words(`
  nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý lương trịnh đinh tô tôn cao mai lâm đoàn phùng
  thái châu hà quách tạ chu kiều vương tăng thạch kim trương đào triệu lưu lại nghiêm la từ diệp văn khổng giang mạc quan
  tống hứa doãn đàm thân ninh viên ông bạch nông lò hầu vi sơn danh y h' lục sầm lường giàng vàng sùng thào quàng cầm liên
  phí mã âu đường bành cù tiêu nhan trang thi khuất đồng lã hán nhâm nguỵ ngụy ung úc trà
`);
export const bareFamilyNames = bare(familyNames);

/** Family names that are hardly ever another word. */
export const tellingFamilyNames = words(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ ngô trịnh đinh phùng quách trương',
);
export const bareTellingFamilyNames = words(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ngo trinh dinh phung quach',
);
/** Middle names that make a family name of the word before them, in small letters and capitals too. */
export const middleNames = words(
  'văn thị hữu đình ngọc minh thanh quốc đức xuân hoàng kim thuỳ thùy bảo gia công trọng như mỹ tuấn anh hồng thu quang duy mạnh tấn chí nhật bá thế hoài',
);
export const bareMiddleNames = words(
  'van thi huu dinh ngoc minh thanh quoc duc xuan manh quang trong tan chi ba the anh nhu my hong thu kim hoang gia bao tuan duy quy phuong khanh thao khoi dang hoai thuy bich cam dieu tuyet phuoc trung hai cong nhat',
);

/** Called by their place among the children: Bà Sáu, Chú Út. */
export const birthOrder = words('hai ba tư năm sáu bảy tám chín mười út');

/** Given names that are seldom another word after a title in small letters. */
export const tellingGivenNames = words(`
  tuấn loan thuý thúy quỳnh tùng vy oanh nhung lan hằng nga thảo thuỷ thủy hạnh huy phúc khánh sơn trâm trinh tuyết vân yến
  diễm cường uyên hùng dũng phượng liễu huệ sáu tư
`);

/** Before a title written with a capital: the whole is then the name of a street, bridge, market, pagoda … */
export const placeMarkers = words(`
  đường phố hẻm ngõ cầu chợ kênh rạch trường thpt thcs viện chùa đình miếu lăng núi sông biển đảo khu ấp thôn xã phường
  quận huyện tỉnh tp quán tiệm phở bún cơm tấm cuốn xèo mì chả mắm tiếu canh bèo khọt chè xôi lẩu kem cháo nem ốc ga bến trạm đền mũi vịnh đèo hòn bãi suối cống xóm vùng giồng thờ thị trấn xoay ngã dốc gò cồn kè đồi tượng
`);
export const barePlaceMarkers = words(`
  duong pho hem ngo cau cho kenh rach truong thpt thcs vien chua dinh mieu lang nui song bien dao khu ap thon xa phuong
  quan huyen tinh tp tiem bun com ga ben tram den mui vinh deo hon bai suoi cong xom vung giong tho tran nga chung dan doc con ke tuong
`);

/** Before a title: the title then means a group or a relation (trẻ em, anh em, các em, bà con, ông bà). */
export const groupWords = words('trẻ anh chị các ông bà những đàn nhiều mấy hội đồng quyền tiếng nước người pháp');

/** What follows a title in names of places and things: Bà Rịa, Ông Tạ, Cô Giang, Anh Quốc … */
const notPersons: Readonly<Record<string, string>> = {
  ba: 'rịa|chiểu|đen|nà|điểm|triệu|trưng|huyện thanh quan|hom|quẹo|hạt|mọn|bầu|ký|lài|tô|tôn|đồn|nuông|chúa|thiên hậu|nguyệt|hoả|xã|con|mẹ|nội|ngoại',
  ong: 'ích (?:khiêm|đường)|tạ|lãnh|thìn|đốc|dầu|kèo|trời|táo|địa|bụt|thọ|kẹ|tơ|công ông|đồ|bổn|nhiêu|voi|bà|nội|ngoại',
  co: 'giang|bắc|tô|đơn|dâu|bác|giáo|anh văn|nhi',
  chu: 'ía|cuội|tễu|đạt|ý|rể|trọng',
  anh: 'quốc|và pháp|hùng lao động|hùng lực lượng|hùng dân tộc|hùng liệt sĩ|văn|em|ngữ|chị em|sơn thị',
  chi: 'em|hằng nga|hằng,? (?:và )?chú cuội|dậu|nga ba|cục|nhánh|bộ|đoàn|hội|phí|tiết',
  bac: 'hồ|tôn|sĩ|sỹ|ái|gái',
  em: 'việt nam|hà nội|sài gòn|bé',
  be: 'khoẻ|khỏe|ngoan',
  cu: 'lao|hồ',
  cau: 'ông lãnh',
};
/** Củ Chi. */
const notPersonsBare = {
  ...notPersons,
  ba: `${notPersons.ba}|lan|tram|tu (?:van|nhan|lieu)`,
  chi: `${notPersons.chi}|huy|lan can`,
  cu: 'chi|lao|ho',
  thay: 'co',
  em: 'viet nam|ha noi|sai gon|be|o',
};
const follows = (list: string) => new RegExp(`^ (?:${list})(?![\\p{L}\\d])`, 'u');
export const notPersonPairs = new Map(Object.entries(notPersons).map(([title, list]) => [title, follows(list)]));
export const bareNotPersonPairs = new Map(
  Object.entries(notPersonsBare).map(([title, list]) => [title, follows(withoutMarks(list))]),
);

/** Capitalised words after a title that begin no person's name. */
export const notGivenNames = words(`
  tp ubnd hđnd csgt sài bộ sở phòng xã phường quận huyện tỉnh nhà facebook zalo tiktok google youtube mttq vn hcm covid sgk atm
  có thầy cô vụ cục chị ngoại ơi ủa tổ khu
`);
export const bareNotGivenNames = words(`
  tp ubnd hdnd csgt sai bo so huyen nha facebook zalo tiktok google youtube mttq vn hcm covid sgk atm co thay ngoai oi to khu
`);

/** What begins something else right after a name: "anh Tuấn Công an phường". Small letters, with marks. */
export const notNameAhead =
  /^(?:công an|cảnh sát|chủ tịch|giám đốc|trưởng (?:phòng|ban|khoa|thôn|ấp|khu|công)|phó (?:chủ|giám|trưởng|bí|phòng)|bí thư|phòng (?:cảnh|quản|tài|nội|giáo|y tế|khám)|(?:phường|quận|xã|huyện|sở|bộ|ubnd|hđnd|tp|bv|bệnh viện|hẻm|đường|ấp|thôn|tổ|khu|kp)(?!\p{L}))/u;

const phrases =
  'thu (?:tiền|phí|gom|hồi|quỹ|nhập|mua)|công (?:khai|an|bố|tác|trình)|bảo (?:kê|vệ|rằng|cho|là)|báo động|chi (?:tiền|trả)|lan (?:ra|tràn|rộng|toả|tỏa)|lấn (?:chiếm|ra|sân|đường|vỉa|hè|đất|lối|hẻm|tuyến|lấn)|phong (?:toả|tỏa)|phóng (?:nhanh|xe)|thông (?:báo|đồng|thoáng|xe)|đăng (?:ký|bài|clip|tin)|đậu (?:xe|ngay|trước|chắn)|đang (?:đào|sửa|ngập|kẹt|thi|dùng|đỗ)|hải sản|sang (?:nhượng|tên)|sáng (?:nay|mai|sớm|qua)|chung (?:cư|em|ta)|chúng (?:tôi|em|ta)|ăn (?:ở|uống|trộm|cơm|chặn)|nằm (?:ở|viện|hành|\\d)|năm (?:nay|ngoái|\\d)|định (?:kỳ|cư)|đình chỉ|tranh (?:chấp|giành)|trả (?:tiền|lại|lời)|sống (?:ở|tại|một|cùng)|trồng (?:cây|rau)|trong (?:nhà|hẻm)|cần (?:giúp|trợ|đường|thêm|sửa|mở|có|được|phải)|đông (?:nghẹt|xe|đúc|người|quá)|đoạn (?:gần|từ|qua|này|cuối|đầu)|đào (?:đường|lên|xới)|dạo này|giao (?:với|lộ)|tối (?:om|thui|nay|qua)|bụi (?:mù|bám|quá)|hành hung|ý kiến|y tế|quyết định|toàn (?:bộ|quyền)|tố cáo|tổ chức|sinh (?:năm|ngày)|tài xế|tại khu|lợi dụng|lối đi|nhận (?:tiền|\\d|hồi|đơn)|vi phạm|thế (?:nào|mà)|hung (?:hăng|hãn)|lý (?:do|hôn)|cả (?:xóm|khu|nhà|ngày)|khuyến m|chính quyền|bình luận|hiện nay';
/** A name's last syllable may begin these instead, in a text of one letter case: "… Liêm thu tiền". */
export const phraseAhead = new RegExp(`^(?:${phrases})`);
/** The same where marks are left out, and "làm" and "vẫn" cannot be told from names. */
export const barePhraseAhead = new RegExp(
  `^(?:${withoutMarks(phrases)}|(?:lam|van|tai|trong|nhan|tra|can|nam|chan|la|di|o|bi|co|do) [a-z])`,
);
