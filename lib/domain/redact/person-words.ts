import { withoutMarks } from '../vietnamese';

const words = (list: string) => new Set(list.trim().split(/\s+/));
const bare = (set: ReadonlySet<string>) => new Set([...set].map(withoutMarks));

/** Titles that introduce a person, as written with marks. */
export const titles = words('anh chị ông bà cô chú em bé cháu bác cậu dì cụ thầy thím mợ dượng');
export const titlePattern =
  /(?<![a-z\d[])(?:anh|chi|ong|ba|co|chu|em|be|chau|bac|cau|di|cu|thay|thim|mo|duong)(?![a-z\d])/g;

export const familyNames = words(`
  nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý lương trịnh đinh tô tôn cao mai lâm đoàn phùng
  thái châu hà quách tạ chu kiều vương tăng thạch kim trương đào triệu lưu lại nghiêm la từ diệp văn khổng giang mạc quan
  tống hứa doãn đàm thân ninh viên ông bạch nông lò hầu vi sơn danh y h' lục sầm lường giàng vàng sùng thào quàng cầm liên
  phí mã âu đường bành cù tiêu nhan trang thi khuất đồng lã hán nhâm nguỵ ngụy ung úc trà
`);
export const bareFamilyNames = bare(familyNames);

/** Family names that are hardly ever another word, for text in small letters. */
export const tellingFamilyNames = words(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ ngô trịnh đinh đoàn phùng quách trương',
);
export const middleNames = words(
  'văn thị hữu đình ngọc minh thanh quốc đức xuân hoàng kim thuỳ thùy bảo gia công trọng như mỹ tuấn anh hồng thu quang duy',
);

/** Given names that are seldom another word, for text in small letters or all capitals. */
export const givenNames = words(`
  tuấn hằng loan trang linh nga thảo thuỷ thủy thuý thúy hạnh huy khoa phúc quân quỳnh tùng vy uyên oanh nhung ngân cường
  đạt duy hương dũng hùng hải nam bình thắng thành hoàng khánh đức kiên khôi lâm long lan hoa huệ hồng hiền hiếu hà giang
  mai minh my nghĩa ngọc nguyên nhân như phong phương quang quý sơn tâm tân thư thu tiến toàn trâm trí trinh trung tú tuyết
  vân việt vinh vũ xuân yến yên an anh ánh bảo châu chi chiến chính công cúc đào diễm diệu điệp đông dung dương
`);
export const tellingGivenNames = words('tuấn loan thuý thúy quỳnh tùng vy oanh nhung');

/** Before a title written with a capital: the whole is then the name of a street, bridge, market, pagoda … */
export const placeMarkers = words(`
  duong pho hem ngo cau cho kenh rach truong thpt thcs vien chua dinh mieu lang tu ba nam xoay nui song bien dao khu ap
  thon xa phuong quan huyen tinh tp ga ben tram den toa mui vinh deo hon bai suoi cong xom vung hai den am giong cua tho
  d. p. q. thi tran
`);

/** Before a title: the title then means a group or a relation (trẻ em, anh em, các em, bà con, ông bà). */
export const groupWords = words('trẻ anh chị các ông bà những đàn nhiều mấy hội đồng quyền tiếng nước người pháp');

/** What follows a title in names of places and things: Bà Rịa, Ông Tạ, Cô Giang, Anh Quốc … Folded. */
export const notPersonPairs: Readonly<Record<string, RegExp>> = {
  ba: /^ (?:ria|chieu|den|na\b|diem|trieu|trung|huyen thanh quan|hom|queo|hat|mon|bau|ky|lai|to\b|ton|don|nuong|chua|ngo|vi|thien hau|xa\b|dinh\b)/,
  ong: /^ (?:ich khiem|ta\b|lanh|thin|doc\b|dau\b|keo|troi|tao|dia\b|cong ong|do\b|bon|cau\b|nhieu|voi|tay\b)/,
  co: /^ (?:giang|bac\b|to\b|tam\b(?= vt| v\.t| so so))/,
  chu: /^ (?:hoa\b|ia\b|cuoi|dat)/,
  anh: /^ (?:quoc\b|va phap|,|duc\b|hung dan toc|son(?= (?:thi|cong)))/,
  bac: /^ (?:ho\b|ton\b)/,
  em: /^ (?:viet nam|ha noi|sai gon)/,
  cu: /^ (?:chi\b|lao|ho\b)/,
  cau: /^ (?:ong lanh)/,
};

/** Capitalised words after a title that begin no person's name. Folded. */
export const notGivenNames = words(`
  tp ubnd hdnd csgt viet sai dang bo so phong quan phuong xa huyen tinh trung nha facebook zalo tiktok google youtube
  mttq vn hcm covid sgk atm co thay anh chi noi ngoai
`);

/** Where a run of capitals stops being a name: "CÔNG an", "PHƯỜNG", "Ở", "ĐÃ" … Folded. */
export const stopWords = words(`
  o la da co va tai cho bi dang ngu sinh voi noi phan de bao kien to khieu xin kinh tru thuong duoc se khong chua cung nha
  phuong quan xa huyen tinh tp ubnd hdnd duong hem so ap thon khu to ve den tu trong tren duoi khi thi ma nhung neu vi do
  lam di ra vao len xuong mua ban gui goi hoi tra lai muon can phai nen rat qua lam nay kia do nguoi dan con cho cua cac
  nhung moi nam tuoi ngay thang luc gio chu tich giam doc truong pho bi thu canh sat
`);

/** What begins something else right after a name: "anh Tuấn Công an phường". Small letters, with marks. */
export const notNameAhead =
  /^(?:công an|cảnh sát|chủ tịch|giám đốc|trưởng (?:phòng|ban|khoa|thôn|ấp|khu|công)|phó (?:chủ|giám|trưởng|bí|phòng)|bí thư|phòng (?:cảnh|quản|tài|nội|giáo|y tế|khám)|(?:phường|quận|xã|huyện|sở|bộ|ubnd|hđnd|tp|bv|bệnh viện)(?!\p{L}))/u;
