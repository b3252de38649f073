const list = (names: string) => names.trim().split(/[|\n]/);

/** Names persons give themselves or are called by, and names of accounts, labelled before any was read. Invented. */
export const personalChannels: readonly string[] = list(`
David Nguyễn|fb thuha|T.H. Nguyễn|Ng. Thu Hà|Ｎｇｕｙễｎ Ｔùｎｇ|H'Hen Niê|ngọc trinh|mr Đàm|Nguуễn Tùng|N g u y ễ n  T ù n g
Kevin Trần|Lisa Phạm|Tony Bùi|Anna Lê|Jenny Hồ|Peter Vũ|Linda Đặng|Mike Tyler|John Smith|Emily Carter|Kim Min-jun|Zhang Wei
fb minhtu|fb beheo|zalo thuyduong|tiktok linhchi|ig mylinh|yt quangvinh|face hoangnam|fb Bé Bự|zl thanhha|FB: ngocanh_98
N.T. Hà|Ng.V. Tùng|Ng Thị Lan|Ng. T. Thu Hà|Tr. Minh Khoa|Ph. Thanh Bình|L.T.H.|Nguyễn T. H.|T. Nguyễn|Đ.H. Phúc
Ｔｒầｎ Ｍｉｎｈ|ｔｈｕ ｈà|𝐍𝐠𝐮𝐲ễ𝐧 𝐋𝐚𝐧|𝓣𝓱𝓾 𝓗à|ⓣⓗⓤ ⓗⓐ|Тrần Hùng|Рhạm Lan|Lê Νam|Ηoàng Yến|Hоa Mаi|Вùі Thanh
N.g.u.y.ễ.n T.ù.n.g|T-r-ầ-n  H-ù-n-g|L a n  C h i|t h u  h a|P h ạ m_L i ê n|N\u200bguyễn V\u200băn Tèo|Tr\u00adần Lan
H'Lan Êban|Y Moan Niê|A Páo|Giàng Thị Mỷ|Lò Thị Mai|Sùng A Chứ|Vàng Mí Sính|Blum Êban|K'Tien|Y Jut Buôn Yă|Ksor Phước
Rơ Châm Phiang|Siu Black|H’Mai Ayun|Đinh Plư|Hồ Văn Khờ|Thạch Sa Phanh|Kim Sô Phia|Danh Út|Chamaléa Điêu|Ka Nhơi|Mùa A Sử
thu hà|lan anh|thanh tùng|minh thư|ngọc lan|quốc khánh|hồng nhung|phương thảo|bảo trân|kim ngân|tuấn kiệt|diễm my
mr Tùng|ms Lan|mrs Hoa|Mr. Bình|miss Ngọc|Ms.Thảo|Mr Long Sài Gòn|anh Ba|chi Lan|a Tuấn|c Hương|bác Năm|chu Tu|thầy Hải|dr Khoa
Sáu Lèo|Ba Đen|Tư Mập|Năm Cam|Bảy Ròm|Út Lùn|Hai Lúa Cần Thơ|Chín Cụt|Tám Xóm Chiếu|Mười Khó|ba den|tu map|Ba Gác
thuha|minhtuan|linhchi|ngoctrinh|quynhanh|hanguyen|tuannguyenvan|mylinh2k|thuy.duong|hoang-nam|Thu_Ha_95|lanxinh|be bu|cuteboy
Mèo Con|Gấu Bự|Heo Xinh|Chàng Trai Năm Ấy|Cô Gái Mùa Thu|Sói Cô Đơn|Mẹ Bắp|Mẹ Bin|Bố Sóc|Ba bé Na|Vợ Tí|Nàng Thơ|Boy Lạnh Lùng
Tùng Nguyễn Official|Lan Chi Vlog|Hương Review|Trinh Phạm TV|Quang Linh Vlogs|Nhóm Lan Chi|Hội Nguyễn Văn Tùng|Group David Trần
Chợ của chị Hoa|Shop Ngọc Trinh|Tin tức Nguyễn Văn Tùng|Page Thu Hà|Kênh Tuấn Kiệt|Fanpage H'Hen Niê|Báo đời chị Lan|Nhóm thuha92
Diễn đàn Trần Văn Hùng|NGUYỄN T.H.|LAN ANH|THU HA|DAVID NGUYEN|david|Thịnh|Hương|Trinh Nữ|Phúc Lâm|Gia Hân|Khả Như|An Nhiên
Tạ Bích Loan|Ông Cao Thắng|Quách Tuấn Du|La Thành|Mạc Văn Khoa|Đoàn Di Băng|Trường Giang|Phương Mỹ Chi|Xa Thi Mạn|Ngô Kiến Huy
nguyen van tung - hẻm 45|Lan quận 8|Tùng Gò Vấp|Hà Bún Riêu|Hùng Xe Ôm|Thảo Bánh Mì|Dũng Sửa Xe|Bé Na|Cu Tí|Nhỏ Ngốc|Người Dấu Tên
Steven Nguyễn|Nhóm Steven Nguyễn|Hội Kevin|fb tuananh|fb Tú Anh|Trịnh Thị Mỹ Dung|hoài thương|bích ngọc xinh|Bích Ngọc Xinh|chị Tư bán cá|Bảy Xị|Tư Cụt|Hai Khùng|Ba Tèo Bến Tre|mr.tuan|Mr Park|Miss Hà|ms. hương
Ａｎｈ Ｔú|Đỗ Тhị Ноа|Lý Tһị Мai|н'hen|Ktla Niê|Y Thịnh Niê|Ma Seo Phử|Lầu A Páo|Cháng Thị Mỷ|Hờ A Dê|Thào Mí Lử|Hạng A Tủa|T h ả o|M ỹ  L i n h|H-o-à-n-g A-n-h|V.a.n A.n.h
hongnhung|_hong.nhung_|HồngNhung|hongnhung95|Nhung Hồng|nhung bé|Nhung Cute|Cô giáo Thảo|Thầy giáo làng|Dr Hải|Luật sư Tuấn|bs Minh|BS. Trần Minh|ThS Lan|Nguyễn T.T.|P.T.T.H|Hoàng V. Nam|Ngọc L.|Lê Na
Nhóm chị Hoa|Hội fan Sơn Tùng|Shop Bé Na|Tiệm tóc Hùng|Quán cô Ba|Chợ Lan Chi|Tin tức Kevin|Báo Kevin|Diễn đàn Thu Hà|Trang Thu Hà|Kênh của Tuấn|Kênh H'Hen|Page Bé Bự|Group Sáu Lèo|Nhà của Na|Góc của Linh|Nhật ký Thảo My|Chuyện của Hà|Cuộc sống của Vy
Linh ở Sài Gòn|Sài Gòn Linh|Hà Nội Tuấn|Tuấn Đà Nẵng|Mai Bình Thạnh|thảo quận 7|Hùng Củ Chi|tùng thủ đức|Hoa Mai|Trúc Đào|Hải Đăng|Biển Xanh|Mây Trắng|Nắng Hạ|Lính Cứu Hỏa|Chú Bộ Đội|Maria Thu|Giuse Nguyễn|Thích Minh Đạo|Sư cô Tâm|Cha Long
`).map((name) =>
  name.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
);
