import { withoutMarks } from '../vietnamese';

const list = (phrases: string) => phrases.replaceAll('\n', '|').split('|').filter(Boolean);
const spellings = (phrase: string) => [phrase, phrase.replace('uỷ', 'ủy').replace('oá', 'óa').replace('oẻ', 'ỏe')];

/** What a name of a paper, an office, a group says of itself. What follows one has to be known too. */
const groups = list(`
thông tấn xã|thông tấn|hội liên hiệp|liên hiệp hội|liên hiệp|tổng liên đoàn|hội sinh viên|hội người mù|hội cựu giáo chức|tập đoàn|tổng công ty|community|cộng đồng mạng
tin|tin tức|tin nóng|tin nhanh|tin hot|bản tin|điểm tin|trang tin|trang thông tin|thời sự|diễn đàn|forum|hội|hội quán|hội đồng|hiệp hội|liên đoàn
hội nhóm|hội phụ nữ|hội nông dân|hội cựu chiến binh|hội đồng hương|đồng hương|phụ huynh|câu lạc bộ|clb|nhóm|group|cộng đồng|mạng lưới
ban quản lý|ban quản trị|ban chấp hành|ban đại diện|ban điều hành|tổ tự quản|đội|liên minh|công nhân|thanh niên|phụ nữ
nông dân|cựu chiến binh|người cao tuổi|tiểu thương|tài xế|bạn đọc|cử tri|đoàn thanh niên|thành đoàn|quận đoàn|đảng bộ|đảng uỷ|chi bộ
uỷ ban|ubnd|ubnd tp|hđnd|mttq|mặt trận|mặt trận tổ quốc|công an|csgt|cảnh sát|quân sự|ban chỉ huy|sở|cục|chi cục|phòng|văn phòng|bộ|viện|trung tâm
tổng đài|đường dây nóng|hotline|cổng|cổng thông tin|cổng góp ý|tiếp công dân|một cửa|hành chính công|trạm y tế|y tế|điện lực|cấp nước
ban nhân dân|ban công tác|bảo hiểm xã hội|bảo hiểm|kho bạc|thuế|toà án|viện kiểm sát|thanh tra|hải quan|biên phòng|bưu điện|ngân hàng|kiểm lâm|thi hành án|chi hội|phân hội|nghiệp đoàn|công đoàn|confession|confessions|camera|hội quán|hóng|hóng hớt|nghe dân nói|dân nói|dân biết
nhà văn hoá|thư viện|bảo tàng|đài|truyền hình|phát thanh|truyền thanh|ptth|radio|voh|fm|vtv|htv|thvl|tv|news|online|media|today|báo|tạp chí|thời báo
nguyệt san|review|rao vặt|mua bán|việc làm|tuyển dụng|phòng trọ|nhà trọ|nhà đất|bất động sản|xe ghép|xe buýt|giao thông|kẹt xe|ẩm thực
thảo cầm viên|hạt kiểm lâm|đoàn|xã đoàn|phường đoàn|huyện đoàn|tỉnh đoàn|đoàn trường|đội viên|ubmttq|uỷ ban mttq|hội chữ thập đỏ|hội khuyến học|hội luật gia|nhà hát|nhà thiếu nhi|nhà xuất bản|hội nhà báo|hội nhà văn|thoát nước|công chứng|phòng công chứng|tập san|nhật báo|tuần báo|báo điện tử
fanpage|page|trang|kênh|channel|mạng xã hội|zalo|facebook|tiktok|youtube|telegram|beat|city|shopee|công ty|hợp tác xã|xí nghiệp|nhà máy|doanh nghiệp
phản ánh|phản ánh hiện trường|dân hỏi|góp ý|cảnh báo|ý kiến bạn đọc|bạn đọc viết|tiếng nói|lừa đảo|an ninh|trật tự|pháp luật|giáo dục|nông nghiệp|kinh tế|sức khoẻ|đời sống
`);

/** Words after which the name of a place stands, whoever it is called after. */
const places = list(`
metro|tuyến metro|brt|tuyến buýt|tuyến đường|suối|hồ|bãi|ngập|ngập nước|kẹt xe|ùn tắc|phố đi bộ|rạch|khu công nghệ cao|giáo xứ|giáo họ|giáo phận|đan viện|tu viện|thánh thất|tịnh xá|thiền viện|đền|bảo tàng|nhà hát|khu di tích|cảng|trại giam|học viện|nhà tang lễ|nghĩa trang|làng|cụm dân cư|miếu|đình|lăng|hồ bơi|công ty|ga|bãi biển|đảo|chợ|chợ hoa|chợ đồ cũ|chợ đầu mối|chợ đêm|chợ nổi|chợ phiên|chợ rau|chợ cá|đường|phố|hẻm|ngõ|ngách|kiệt|phường|xã|quận|huyện|tỉnh|thành phố|tp|thị trấn|thị xã|khu phố|tổ dân phố|tdp|kp|ấp|thôn|xóm|bản|buôn|khóm|chung cư
khu đô thị|khu dân cư|kđt|kdc|khu công nghiệp|kcn|khu chế xuất|khu tập thể|khu tái định cư|bệnh viện|bến xe|bến cảng|nhà ga|sân bay|cầu|vòng xoay|ngã tư|ngã ba
trường thpt|trường thcs|trường tiểu học|trường mầm non|trường trung học|trường đại học|trường cao đẳng|trường|đại học|cao đẳng|thpt|thcs
tiểu học|mầm non|mẫu giáo|khu|sông|kênh rạch|chùa|nhà thờ|toà nhà|công viên|siêu thị|vincom|aeon
`);
/** The same where also a group may be called after somebody. */
const residents = list(
  'cư dân|sinh viên|học sinh|cựu học sinh|cựu sinh viên|hội cư dân|nhóm cư dân|group cư dân|cư dân chung cư|chủ nhà|residents',
);

/** What may stand beside them and says nothing of a person. */
const others = list(`
và|của|các|những|người|tại|ở|trong|cho|với|về|từ|là|số|tổ|lớp|khối|khoá|cùng|chung|chúng ta|chúng tôi|tôi|ta|mình|nay|xưa|xưa và nay|mới|cũ|đồ cũ|tốt|nóng|nhanh|hot|chưa|ai|khác
hôm nay|ngày nay|ngày mới|mỗi ngày|24h|24/7|24 giờ|quê hương|quê tôi|quê|nhà|đất|yêu|quê nhà|ơi|thật|dân|người dân|nhân dân|bà con|cả nước|toàn quốc|trẻ|lao động|mẹ bỉm sữa|mẹ và bé|cha mẹ|bố mẹ|ba mẹ|nội trợ
người tiêu dùng|người lao động|chủ nhà trọ|hưu trí|người già|xe đạp|xe máy|ô tô|xe ôm công nghệ|công nghệ|chạy bộ|bóng đá|cầu lông|cây cảnh|thú cưng|nhiếp ảnh
thiện nguyện|từ thiện|tình nguyện|hiến máu|chia sẻ|hỏi đáp|thông tin|thông báo|phản hồi|đánh giá|hiện trường|hỏi|trả lời|viết|hỏi đường|ăn uống|ăn gì|ăn vặt|món ngon|đặc sản
du lịch|phượt|check in|khám phá|ship|giao hàng|bán hàng|hàng hoá|thanh lý|cho thuê|tìm việc|tìm trọ|tìm đồ|rơi đồ|lề đường|ngập nước|triều cường|môi trường|rác thải|chống|ngập|kẹt|hư hỏng|sửa chữa|giải đáp
chính thức|official|sos|cứu hộ|cứu nạn|cứu trợ|nhà nông|thủ đô|vn|việt|bạn|bạn bè
xã hội|thể thao|thời đại|văn hoá|văn nghệ|giải trí|khoa học|công lý|chính trị|thị trường|chứng khoán|doanh nhân|thương mại|công thương|tài chính|đầu tư|xây dựng|tài nguyên|tư pháp|nội vụ|lao động thương binh
ban chỉ đạo|tổ chức|hữu nghị|khoa học kỹ thuật|quản lý|hành chính|quản lý đô thị|đô thị|công|điện tử|hoa|rau|hải sản|trái cây|nông sản|gia súc|phiên|đêm|đầu mối|tự phát|an toàn|văn minh|xanh|sạch|đẹp|nghèo|giàu|khó khăn|tương trợ|đoàn kết|tự quản
trình diễn|thử|thử nghiệm|demo|test|kinh doanh|times city|grand park|smart city|lừa|nạn nhân|tố giác|tội phạm|mất cắp|cười|cuối tuần|chủ nhật|hằng ngày|thường nhật|chuyện|góc|câu chuyện|nhịp sống|tiếng dân|lòng dân|lắng nghe
tổ quốc|dân vận|tuyên giáo|dư luận|dư luận xã hội|dân tộc|dân cư|hộ dân|hàng xóm|láng giềng|xóm giềng|khu xóm|mục|chuyên mục|hỗ trợ|tư vấn|giúp đỡ|kết nối|xa quê|xa nhà|quê em|trong tôi|trong lòng tôi|info|plus|nhà nguyên căn|nguyên căn|căn hộ|mặt bằng|xe ôm|bắc|nam|đông|tây|thượng|hạ|trung|tổng hợp|cộng sản|xây dựng đảng|quân khu|nhà báo|nhà văn|nhà nước|từ bi|hoa kiểng
vinhomes|masteri|ehome|ecohome|sunrise|manor|the manor|sala|park|hill|park hill|eco|green|eco green|garden|grand|river|riverside|sky|home|homes|plaza|tower|residence|center|centre|mall|coopmart|lotte|gigamall|emart|bách hoá xanh
`);

/** Regions and towns by the names people use; of some every word could be a person's too. */
const towns = list(`
miền tây|miền nam|miền trung|miền bắc|nam bộ|bắc bộ|đông nam bộ|tây nguyên|đồng bằng|tp.hcm|tp.|tphcm|hcm|sài gòn|sg|hn|việt nam|huế|chợ lớn
thủ đức|nha trang|thủ dầu một|phú mỹ hưng|thảo điền|mỹ đình|linh đàm|thủ thiêm|vinh|sơn la|sa pa|mũi né|hội an|hà đông|bách khoa|phan thiết|đồng nai|nam định|gia định|bến nghé|xa la|văn quán|hoàng anh gia lai
`);

/** Of those the ones nobody gives a page of their own: what follows them is asked about, however it sounds. */
export const institutions: ReadonlySet<string> = new Set(
  list(`
thông tấn xã|hội liên hiệp|liên hiệp|liên hiệp hội|tổng liên đoàn|hội sinh viên|hội người mù|tập đoàn|tổng công ty|báo|tạp chí|thời báo|nhật báo|tuần báo|tập san|nguyệt san|báo điện tử|nhà xuất bản|đài|truyền hình|phát thanh|truyền thanh|ptth|đoàn|xã đoàn|phường đoàn|huyện đoàn|tỉnh đoàn|quận đoàn|thành đoàn|đoàn trường
đoàn thanh niên|hội phụ nữ|hội nông dân|hội cựu chiến binh|hội chữ thập đỏ|hội khuyến học|hội luật gia|hội đồng|hiệp hội|liên đoàn|liên minh|đảng bộ|đảng uỷ|chi bộ|uỷ ban|ubnd|hđnd|mttq|ubmttq|uỷ ban mttq|mặt trận|mặt trận tổ quốc
công an|csgt|cảnh sát|quân sự|ban chỉ huy|sở|cục|chi cục|văn phòng|viện|trung tâm|trạm y tế|y tế|điện lực|cấp nước|thoát nước|ban nhân dân|ban công tác|bảo hiểm xã hội|kho bạc|thuế|toà án|viện kiểm sát|thanh tra|hải quan|biên phòng|bưu điện
ngân hàng|kiểm lâm|thi hành án|công đoàn|nghiệp đoàn|nhà văn hoá|nhà thiếu nhi|nhà hát|thư viện|bảo tàng|công chứng|phòng công chứng|hợp tác xã|xí nghiệp|nhà máy|tổng đài|đường dây nóng|cổng thông tin
`).flatMap((phrase) => spellings(phrase)),
);

export type PublicWord = 'group' | 'place' | 'residents' | 'town' | 'other';

const table = (fold: (phrase: string) => string): ReadonlyMap<string, PublicWord> =>
  new Map(
    (
      [
        ['other', others],
        ['group', groups],
        ['place', places],
        ['residents', residents],
        ['town', towns],
      ] as const
    ).flatMap(([kind, phrases]) => phrases.flatMap(spellings).map((phrase) => [fold(phrase), kind] as const)),
  );

/** By phrase in small letters with marks. */
export const publicWords = table((phrase) => phrase);
/** The same without marks. */
export const barePublicWords = table(withoutMarks);
