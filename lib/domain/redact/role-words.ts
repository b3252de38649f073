import { withoutMarks } from '../vietnamese';

const phrases = (list: string): string[] =>
  list
    .trim()
    .replace(/\s*\n\s*/g, '|')
    .split('|');
/** `chủ: quán, trọ | thợ: hồ` written out. */
const grouped = (list: string): string[] =>
  phrases(list).flatMap((group) => {
    const [head, tails = ''] = group.split(':');
    return tails.split(',').map((tail) => `${head!.trim()} ${tail.trim()}`);
  });

/** What people are called by, so that a name may follow, as written with marks. */
const roles = [
  ...phrases(`
bệnh nhân|bị hại|nạn nhân|cô giáo|thầy giáo|giáo viên|nhân viên|con trai|con gái|con|hộ|hộ dân|gia đình|đại diện
tài xế|lái xe|bảo vệ|tổ trưởng|tổ phó|trưởng ấp|trưởng thôn|dân phòng|y tá|điều dưỡng|hộ lý|dược sĩ|bác sĩ|bs
luật sư|kế toán|thủ quỹ|thư ký|phụ huynh|học sinh|sinh viên|học viên|thí sinh|nữ sinh|nam sinh|hàng xóm|vợ|chồng|mẹ|bố|má|anh trai
chị gái|em trai|em gái|bạn|thằng|nhỏ|shipper|thợ|cán bộ|cảnh sát khu vực|công an khu vực|công an viên|nghi phạm
đối tượng|đương sự|nguyên đơn|bị đơn|bị cáo|bị can|nhân chứng|ông chủ|bà chủ|huấn luyện viên|cụ ông|cụ bà
thương binh|cựu chiến binh|công nhân|ngư dân|tiểu thương|người bán|chế|trung uý|thượng uý|đại uý|thiếu tá|trung tá
hiệu trưởng|hiệu phó|trưởng khu phố|trưởng phòng|giám thị|bé gái|bé trai|cháu gái|cháu trai|người nhà|bạn tên
ông tên|người tên|bé tên|cháu tên|em tên|con tên|anh tên|chị tên|đảng viên|hội viên|đoàn viên|nghệ nhân|dân quân
thuyền viên|tổ viên|lao công|giúp việc|người giúp việc|xe ôm|chị chủ|anh chủ|tên|địa chính|thân nhân|người thuê nhà|người thuê|khách thuê|người thuê trọ|cha nội
bà nội|ông nội|bà ngoại|ông ngoại|lớp trưởng|lớp phó|đội trưởng|tổ trưởng dân phố|bị đơn dân sự|hướng dẫn viên|người chồng
người vợ|người mẹ|người cha|người đàn ông|người phụ nữ|cò đất|môi giới|phóng viên|nhà báo|nhà thơ|nhạc sĩ|ca sĩ
o|mệ|mụ|mự|tía|dượng|ma sơ|dì phước|sư cô|ni cô|sư thầy|linh mục|cha xứ|mục sư|thượng toạ|đại đức|hoà thượng|già làng|trưởng bản|trưởng buôn
trưởng xóm|phó ấp|phó thôn|bảo mẫu|tiếp viên|kiểm lâm|thu ngân|giám sát|đội phó|bí thư chi đoàn|gia sư|lễ tân|tạp vụ
con nợ|vợ chồng|thẩm phán|kiểm sát viên|chấp hành viên|cộng tác viên|tình nguyện viên|trùm|ông trùm|bà trùm|đàn em|đại ca
con rể|con dâu|chị dâu|anh rể|em rể|em dâu|mẹ vợ|mẹ chồng|bố vợ|bố chồng|ba vợ|ba chồng|cháu nội|cháu ngoại|cháu họ|em họ|anh họ|chị họ
eng|ả|lão|gã|mẹ mìn|thằng cha|con mụ|con mẹ|con nhỏ|thằng nhỏ|thằng cu|thằng bé|thằng nhóc|thằng em|thằng con|thằng bạn|thằng chồng|con bé|con bạn
ths|ts|gs|pgs|ls|ks|ktv|đd|gv|nv|gđ|pgđ|ktt|tiến sĩ|thạc sĩ|giáo sư|kỹ sư|kiến trúc sư|cử nhân|kỹ thuật viên|điều tra viên|trinh sát|giám định viên|đăng kiểm viên
bí thư|phó bí thư|bí thư đoàn|bí thư xã đoàn|bí thư huyện đoàn|bí thư chi bộ|bí thư đảng uỷ|chi hội trưởng|chi hội phó|hội trưởng|hội phó|chủ nhiệm|phó chủ nhiệm|giám đốc|phó giám đốc|quản lý|quản đốc|quản giáo|giám hộ
ấp trưởng|ấp phó|thôn trưởng|thôn phó|xóm trưởng|ấp đội|tổ dân phố|tổ trưởng tổ dân phố|tổ trưởng tổ dân cư|tổ phó dân phố|khu đội trưởng
kế toán trưởng|điều dưỡng trưởng|y sĩ|y sỹ|bác sỹ|dược sỹ|hộ sinh|bà mụ|bà đỡ|lương y|thầy thuốc|thầy lang|thầy cúng|thầy bói|thầy chùa|thầy phong thuỷ|cô đồng|thầy đồng|cậu đồng|ông từ|thủ từ|trụ trì|ni sư|thượng tọa|hòa thượng|sư bác|chú tiểu|thầy sáu|trùm trưởng|ông trùm họ
văn thư|thủ kho|trợ lý|thủ thư|tiếp dân|tuyên giáo|dân vận|hộ tịch|kiểm soát viên|thanh tra|thanh tra viên|kiểm toán viên|công chứng viên|thư ký toà|thừa phát lại|đấu giá viên|chấp hành viên
phụ hồ|phụ xe|tài công|tài xế ba gác|bác tài|bốc vác|bốc xếp|cửu vạn|phu hồ|người làm|người ở|cô nuôi|tạp hoá|tạp hóa|ve chai|cò mồi|cò xe|cò nhà|cò vé|cò mộ|bầu sô|giang hồ|côn đồ|bảo kê|con buôn|lái buôn|lái heo|lái lúa|cai thầu|nhà thầu|đốc công
nông dân|diêm dân|ngư phủ|xã viên|thầy đờn|nghệ sĩ|nghệ sỹ|hoạ sĩ|họa sĩ|diễn viên|người mẫu|cầu thủ|youtuber|tiktoker|streamer|kol|đạo diễn|biên tập viên|nhà văn
thượng sĩ|binh nhất|binh nhì|chiến sĩ|thiếu uý|thiếu úy|trung úy|thượng úy|đại úy|thượng tá|đại tá|chuẩn uý|tân binh|lính|anh nuôi|chỉ huy trưởng
mẹ nuôi|bố nuôi|ba nuôi|con nuôi|em nuôi|anh nuôi|cha ruột|mẹ ruột|ba ruột|bố ruột|anh ruột|em ruột|chị ruột|mẹ kế|dì ghẻ|cha dượng|bố dượng|vợ bé|vợ hai|bồ nhí|người yêu|bạn trai|bạn gái|bạn cùng lớp|bạn học|bạn thân|thông gia|chị em bạn|hôn phu|hôn thê|người tình|ông xã|bà xã|cháu dâu|cháu rể|cô út|con út|con cả|con đầu|chị cả|anh cả|anh hai|chị hai|cháu|cha
đồng chí|ông giáo|bà giáo|cô mụ|thân chủ|con bạc|thủ phạm|hung thủ|tội phạm|phạm nhân|con nghiện|người nghiện|người chết|người bị nạn|người làm chứng|người tố cáo|người khiếu nại|người bị kiện|người bị hại|người liên quan|người mất|người quá cố|người môi giới|người cho vay|người vay|người mua|người mua đất|người bán đất|người hàng xóm|người bạn|người bảo vệ|người quản lý|người chăm|người nuôi|người giữ xe|người trông xe|đứa con|đứa cháu|đứa bé|đứa bạn|ông anh|bà chị|thằng em
gv chủ nhiệm|giáo viên chủ nhiệm|cô chủ nhiệm|thầy chủ nhiệm|cô hiệu trưởng|thầy hiệu trưởng|cô hiệu phó|thầy hiệu phó|bí thư đoàn trường|thầy thể dục|thầy dạy|cô dạy|liên đội trưởng|nghiên cứu sinh|thực tập sinh|du học sinh|tân sinh viên
nhân viên y tế|nhân viên thu ngân|nhân viên bảo vệ|nhân viên điện lực|nhân viên bán hàng|nhân viên giao hàng|nhân viên ngân hàng|nhân viên tín dụng|nhân viên kinh doanh|nhân viên môi trường|nhân viên vệ sinh|nhân viên kỹ thuật|nhân viên thu phí|nhân viên tư vấn|nhân viên trực|nhân viên lễ tân|nhân viên văn thư
cán bộ địa chính|cán bộ tư pháp|cán bộ hộ tịch|cán bộ tiếp dân|cán bộ một cửa|cán bộ thuế|cán bộ y tế|cán bộ phụ nữ|cán bộ đoàn|cán bộ thôn|cán bộ chính sách|cán bộ lao động|cán bộ văn hoá|cán bộ mặt trận|cán bộ dân số|cán bộ thú y|cán bộ khuyến nông|cán bộ kiểm lâm|cán bộ tín dụng`),
  ...grouped(`
chủ: quán, nhà, trọ, tiệm, xe, thầu, bãi, hộ, shop, cơ sở, tàu, vựa, đất, vườn, ghe, lô, đầu nậu, nợ, xưởng, nhà trọ, nhà xe, tiệm vàng, tiệm net, sạp, kiốt, ki ốt, lò, trại, đìa, ao, đò, vé, xà lan, máy cày, hụi, đề, sòng, thuê bao, công trình, căn hộ, chung cư mini, quầy, gian hàng, đại lý, lớp, nhóm, hội, chó, heo, bò, kho, mỏ, rẫy, rừng, lồng bè, bè, trang trại, phòng trọ, cho thuê, bến, cây xăng, cầm đồ, tiệm cầm đồ, quán nhậu, quán cà phê, quán karaoke, quán cơm, lò mổ, lò gạch, xe ben, xe tải, bãi xe, bãi cát, bãi giữ xe, tài khoản, mưu, trâu, tiệm tóc, nail, lò bánh, đầm, vườn cây, đám đất, lô đất, miếng đất, mảnh đất, thửa đất, sở hữu
thợ: hồ, điện, nề, mộc, hàn, sửa xe, sửa khoá, sửa ống nước, nước, máy, may, sơn, tóc, cắt tóc, nhôm kính, sắt, xây, chụp ảnh, chụp hình, khoan, tiện, bạc, kim hoàn, lặn, làm tóc, đá, rèn, cơ khí, cả, phụ, lò, điện lạnh, sửa điện, nail, xăm, lái, đào giếng, cống
trưởng: ban, ban quản lý, ban quản trị, ban điều hành, ban công tác mặt trận, ban nhân dân ấp, ban bảo vệ, ban đại diện, ban đại diện cha mẹ, ban nhân dân, chi hội, nhóm, ca, khoa, bộ môn, trạm, trạm y tế, công an, công an xã, công an phường, đoàn, chi nhánh, bếp, kho, tàu, ga, bến, đội, tổ, tộc, họ, làng, chợ, dự án, bản, ban quản lý chợ, ban thanh tra
phó: phòng, ban, ban quản lý, ban quản trị, bản, khoa, trạm, công an, hiệu trưởng, giám đốc, chủ tịch, trưởng thôn, trưởng ấp, trưởng phòng, trưởng ban, ấp đội, đội, đoàn, quản đốc, chi hội, khu phố, xóm, trưởng khu phố, trưởng công an
tổ trưởng: dân cư, tổ 1, nhân dân, dân phòng, bảo vệ, sản xuất, bộ môn, chuyên môn, an ninh, an ninh trật tự, tự quản
hội: trưởng phụ nữ, trưởng nông dân`),
];
/** Without marks these are mostly something else. */
const notBare = new Set(
  'con|ho|vo|me|bo|ma|ban|nho|tho|che|ten|bs|dai dien|o|mu|tia|duong|a|ga|lao|so|eng|thau|linh|dd|ts|gs|ls|ks|cha|chau|nguoi o|truong ca|pho ban|truong to|pho doan|chu ao|chu de|pho doi|truong doi|truong ga|chu lo|tho ca|chu nhom|chu hoi|chu lop|quan ly|to dan pho|giam sat|tiep dan|dan van|chu ve|chu kho|truong ban'.split(
    '|',
  ),
);

export const markedRoles: ReadonlySet<string> = new Set(roles);
export const bareRoles: ReadonlySet<string> = new Set(roles.map(withoutMarks).filter((role) => !notBare.has(role)));
/** All of them folded. */
export const roleWords: readonly string[] = [...new Set(roles.map(withoutMarks))];

/** Whoever is called so has any word with a capital for a name. With marks, and without. */
export const namedRoles: ReadonlySet<string> = new Set(
  'thằng|o|mệ|mụ|mự|eng|lão|gã|thằng cu|thằng cha|con mụ|con nhỏ|thằng nhỏ|thằng nhóc|con bé|thằng bé|thang|thang cu|thang cha|con mu|con nho|thang nho|thang nhoc|con be|thang be'.split(
    '|',
  ),
);
/** Shortened titles, after which a dot may stand. Folded. */
export const shortRoles: ReadonlySet<string> = new Set('bs|ths|ts|gs|pgs|ls|ks|ktv|dd|gv|nv|gd|pgd|ktt'.split('|'));
/** Nicknames that are given after a name: Dũng Sẹo, Tuấn Cụt. Folded. */
export const byNames: ReadonlySet<string> = new Set(
  `seo cut troc map lun den trang chot khung dien hip beo gay sun meo can rau xam lac ro sut coi to bui ho le mom tai to cao lun gia tre
  con lon nho be ba bay tam tu sau nam chin ut cu cho ga vit heo trau bo meo cop beo voi khi ca tom cua oc ech luon ran ret
  rom toc loi lai nghe chay cam diec ngong ghe bien rung dat chai lo do xe nhi thoi kinh lac rut moc dao bua bom mat mo quan
  khoeo queo gu lech xoan xu nham hoi nhon tron vuong dep xau ngo lac ham dau tay chan bung lung vo ruou bia thuoc`
    .trim()
    .split(/\s+/),
);
/** What a syllable of names begins with the word after it, and no name: Tài nguyên, Hạ tầng. Folded. */
export const notGivenAhead =
  /^(?:tai (?:nguyen|chinh|san|lieu|khoan|tro)|ha (?:tang|noi)|giao (?:duc|thong|dich|vien|xu)|van (?:hoa|phong|thu|tai|minh)|thanh (?:tra|nien|toan|vien|tich|pho|uy|doan|hoi)|lien (?:doan|minh|hiep|chi)|luc luong|viet nam|bien (?:phong|gioi|ban|che|dao)|nam (?:anh|bo|ky)|tu (?:phap|van)|cong (?:an|ty|nghe|thuong|trinh|tac|doan|chuc|chung|vien|dong|nhan)|quan (?:ly|su|tri|he|doi|chung)|thong (?:tin|ke)|nhan (?:su|vien|dan)|bao (?:ve|hiem|chi|tang|hanh|ton|mat)|dan (?:so|van|quan|phong|toc|cu)|khoa (?:hoc|noi|ngoai|san|nhi)|phu (?:nu|huynh|trach|san)|tin (?:dung|hoc)|an (?:ninh|toan|sinh)|the (?:duc|thao)|thu (?:vien|ngan|ky|y|phi)|trung (?:tam|uong|hoc)|chinh (?:tri|quyen|sach)|dai (?:hoc|hoi|ly|dien)|hanh (?:chinh|khach)|kinh (?:te|doanh)|phap (?:che|ly|luat)|hai (?:quan|san)|dien (?:luc|may|anh|bien)|tieng |nong (?:nghiep|dan|thon)|y (?:te|khoa)|kim (?:loai|hoan)|hoa (?:hoc|chat)|toan (?:hoc|quoc)|ngoai |tieu (?:hoc|thuong)|quang (?:cao|truong)|san (?:xuat|pham)|trat tu|thuong (?:mai|truc)|dong (?:chi|bao)|gia (?:dinh|cong)|tam (?:than|ly)|truong (?:hoc|thon)|du (?:lich|an)|mat tran|xa hoi|moi truong|chung cu|van|tuyen (?:giao|truyen|sinh)|to (?:chuc|quoc)|mai (?:tang|linh)|dat dai|nha (?:nuoc|may|xe)|sinh (?:vien|thai)|thuc (?:pham|tap))(?![a-z])/;
