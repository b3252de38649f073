/** Sentences with names that must go, each in braces, by what gives the name away. */
export const namesHidden = {
  'after a title, also where one stands inside a sentence and where the name looks like another word': `
Hôm qua Chị {Lan} lại đổ rác ra hẻm.
Hôm qua Chị {Phương} ở cuối hẻm cãi nhau với dân phòng.
Tối nào Anh {Quân} cũng hát karaoke tới khuya.
Sáng nay Ông {Trung} rào lối đi lại.
Mấy bữa nay Bà {Chi} đem ghế ra chiếm lề đường.
Hồi chiều Cô {Anh} phát tờ rơi trước cổng trường.
Vậy mà Chú {Việt} vẫn đốt rác mỗi tối.
Chiều qua Anh {Đăng} đậu xe chắn lối vào.
Tuần trước Chị {Tình} nộp đơn mà chưa ai trả lời.
Nghe nói Bác {Quý} đã bán đất công.
Chị {Phương} bán cá xả nước bẩn ra đường.
Anh {Trung} thu tiền giữ xe quá giá.
Cô {Chi} dạy lớp 2 rất tận tâm.
chị {Phương} bán cá xả nước bẩn ra đường
anh {Việt} nhà đối diện mở loa lớn
ông {Trung} không chịu dời xe
chú {Quân} bảo vệ chung cư rất nhiệt tình
bà {Tình} nói trả lại tiền
em {Đăng} học lớp 5 bị bắt nạt
cô {Nội} bán xôi
anh {Đảng} nuôi chó thả rông
Dì {Năm Thu} bị cắt điện oan.
Dì {Tư} bán bánh mì trước hẻm.
Mợ {Bảy} nuôi gà rất ồn.
Thím {Hạnh} nhà bên đốt nhang suốt ngày.
Cậu {Út Hiền} lái ba gác chở sắt.
Thầy {Bình} dạy thêm ở nhà thu tiền cao.
Cụ {Tâm} 82 tuổi sống một mình.
Hôm trước Thầy {Quang} phạt học sinh đứng nắng.
Bữa giờ Bà {Tám Hương} cho thuê trọ không đăng ký.
Nhờ Anh {Phong} mà hẻm sạch hơn.
Cảm ơn Chị {Mai Anh} ở bộ phận một cửa.
Có Cô {Thuỳ Dương} ở quầy số 3 rất lịch sự.
Theo Chú {Sáu Lành} thì cống nghẹt từ tháng trước.
Người dân, trong đó có Bà {Ngọc Ánh}, đã ký đơn.
Tôi và Chị {Hậu} gửi đơn từ năm ngoái.
gặp Anh {Lộc} ở văn phòng khu phố
`,
  'after what people are or do': `
Bệnh nhân {Phạm Thị Hồng} 62 tuổi nằm hành lang ba ngày.
Bị hại {Trần Minh Khang} vẫn chưa được bồi thường.
Cô giáo {Hạnh} la mắng học sinh.
Cô giáo {Nguyễn Thị Thu Trang} thu quỹ lớp quá cao.
Nhân viên {Lê Thanh Tùng} hướng dẫn sai thủ tục.
nhân viên {Hoàng Yến} ở quầy tiếp dân cáu gắt
Con trai tôi là {Nguyễn Gia Bảo} bị đánh ở trường.
Con gái {Ngọc Hân} của tôi học lớp 4.
Hộ {Trần Văn Sáu} xây lấn ra kênh.
hộ bà {Nguyễn Thị Bê} chưa nhận tiền đền bù
Gia đình {Lê Văn Thắm} chưa được cấp sổ.
gia đình ông {Tám Kèo} nuôi heo
Đại diện là {Phan Thị Kim Loan} đã nộp đơn.
Đại diện hộ dân là {Võ Hoàng Yến}.
Tài xế {Lý Chí Cường} chạy xe buýt ẩu.
tài xế {Hùng} chạy tuyến 19 hay bỏ trạm
Bảo vệ {Tuấn} của chung cư đòi tiền giữ xe.
Tổ trưởng {Nguyễn Thị Mười} không công khai quỹ.
tổ trưởng {Tâm} thu tiền không biên lai
Tổ phó {Trương Quốc Việt} hứa mà không làm.
Chủ tịch phường {Lê Thị Bích Vân} nói sẽ sửa đường.
Chủ tịch phường 7 {Trần Đức Lợi} chưa trả lời.
Phó chủ tịch xã {Đặng Văn Út} nhận đơn rồi im.
Bí thư chi bộ {Nguyễn Hữu Phước} vận động dân góp tiền.
Trưởng khu phố {Hai Lúa} gọi dân đi họp.
Bs {Trần Đình Khải} quát người nhà bệnh nhân.
BS. {Lê Thị Mộng Tuyền} khám rất kỹ.
bác sĩ {Hùng} ở trạm y tế khám qua loa
Bác sĩ {Kim Ngân} tận tình.
Điều dưỡng {Thảo} chích cho mẹ tôi rất nhẹ.
y tá {Nguyễn Thuỳ Linh} nói năng khó nghe
Dược sĩ {Hồng Nhung} bán thuốc không toa.
Mẹ của bé tên {Su}, học lớp lá, rất bức xúc.
bé tên {Bống} bị cô phạt
Cháu tên {Minh Khôi} bị lạc ở chợ.
Cháu {Nguyễn Hoàng Phúc} (8 tuổi) ngã xuống cống.
cháu {Tí} rớt xuống hố ga
Học sinh {Trần Gia Hân} bị bạo lực học đường.
Nạn nhân {Vũ Đức Anh} được đưa đi cấp cứu.
Chủ quán {Lê Thị Lài} bày bàn ghế ra lề.
chủ nhà {Bùi Quốc Bảo} không cho trả cọc
Chủ trọ {Hoà} tăng giá điện lên 4.500 đồng.
Phụ huynh {Đoàn Mỹ Lệ} phản ánh tiền ăn bán trú.
Hàng xóm {Quốc Đạt} mở nhạc suốt đêm.
Vợ tôi {Trần Ngọc Diễm} sinh ở bệnh viện huyện.
chồng {Thắng} của chị ấy hay say xỉn
Anh trai {Nguyễn Công Thành} của tôi bị tông xe.
Người tên {Cường} đòi 5 triệu đồng.
một người tên {Phước} tự xưng cán bộ điện lực
thằng {Tèo} phóng xe rú ga
thằng {Long} con ông {Ba} hay chọc chó
con {Hà} bán vé số bị lừa
ông chủ tên {Kiệt} thuê xã hội đen
Luật sư {Phan Trung Hoài Nam} tư vấn miễn phí.
Shipper {Nguyễn Tấn Đạt} bị giật đồ.
công an khu vực {Trần Quốc Thái} hướng dẫn tận tình
Cán bộ địa chính {Mai Xuân Trường} hẹn lần lữa.
Cán bộ {Loan} ở một cửa hỗ trợ nhiệt tình.
Thí sinh {Đỗ Nhật Minh} thiếu giấy báo thi.
Nghi phạm {Nguyễn Văn Đen} bị bắt.
Kế toán {Thanh Hà} của hợp tác xã giữ tiền.
Bạn {Trần Khánh Vy} lớp 8A1 bị xúc phạm.
`,
  'full names that nothing introduces': `
Hẻm này do {Bùi Thanh Liêm} thu tiền giữ xe trái phép.
Mọi người nói {Lê Hoàng Sơn} nhận tiền để bỏ qua.
Người ký đơn: {Võ Thị Xuân Mai} và 12 hộ dân.
Nhờ phường xử lý {Đỗ Mạnh Cường} vì xả thải ra rạch.
Theo lời {Phạm Quỳnh Như} thì chợ sẽ đóng cửa.
{Nguyễn Văn Hải} đánh vợ giữa chợ.
{Trần Thị Bé Ba} cho vay nặng lãi ở hẻm này.
Yêu cầu công an mời {Huỳnh Tấn Phát Đạt} lên làm việc.
Xe của {Đặng Quốc Huy} chắn cổng trường.
Đất của {Lâm Chấn Huy} lấn ra kênh 2 mét.
Chúng tôi tố cáo {Hồ Văn Năm} xây nhà trái phép.
Đơn do {Mai Thị Cẩm Tú} đứng tên.
{Phan Nhật Tân} hứa trả tiền mà trốn.
Bắt {Tô Văn Đực} vì trộm cáp điện.
Kính gửi: tôi là {Ngô Bá Khá}, ở khu phố 5.
Tên tôi là {Dương Thị Mỹ Hạnh}.
{Cao Thanh Bình} thường xuyên nhậu và chửi hàng xóm.
{Đinh Công Tráng Sĩ} nuôi chó không rọ mõm.
Ký tên: {Trịnh Xuân Thanh Tâm}.
Người gửi: {Kiều Minh Tuấn}
Sáng nay {Châu Ngọc Bích} mang đơn ra phường.
Theo {Nguyễn Hải Yến}, nước cúp từ 5 giờ sáng.
{Lý Gia Thành} là chủ bãi xe lậu.
Nhà {Triệu Văn Tài} xả nước ra hẻm.
Mong công an làm việc với {Thái Hoàng Long} về vụ đánh nhau.
Không hiểu sao {Vương Đình Khôi} vẫn được cấp phép.
{Lưu Thị Ngọc Trâm}, 34 tuổi, bị giật túi xách.
{Nguyễn Trần Bảo Ngọc} (sinh năm 2012) bỏ học.
{Tạ Hữu Phước} và {Quách Thị Nga} tranh chấp lối đi.
Khen {Đào Thị Minh Thư} trả lại ví cho người mất.
Tụi nhỏ nói {Vũ Hoàng Việt} cầm đầu nhóm đua xe.
Cả xóm bức xúc vì {Hà Văn Lâm} đốt dây điện.
Giấy ghi tên {Nguyễn Thuý Kiều} mà hộ khẩu ghi khác.
{Trần Hùng} thu tiền bảo kê ở chợ.
{Lê Tuấn} chặn xe rác không cho vào.
Nghe {Phạm Hương} nói phường cho phép.
Tiền đưa cho {Nguyễn Thảo} từ tháng trước.
{Nguyễn Văn A} và {Trần Thị B} cùng ký.
Ai biết {Huỳnh Như} ở đâu báo công an giúp.
Chuyện {Võ Minh Lâm} lấn đất ai cũng biết.
Hàng rào {Nguyễn Văn Chín} dựng chắn lối đi.
Cột điện trước nhà {Phùng Thế Vinh} nghiêng.
Sổ hồng mang tên {Đoàn Thị Kim Chi} bị giữ.
Vụ {Khổng Minh Hoàng} bị đánh chưa xử.
{La Thị Thuỷ Tiên} nhận tiền của 12 người rồi bỏ trốn.
{Từ Gia Huy} tông vào cột đèn.
{Trương Thị Út} bán thịt heo chết.
{Nghiêm Xuân Đạt} đòi hối lộ.
cảm ơn {Nguyễn Quốc Cường} đã vá đường giúp bà con
hỏi {Trần Thị Nở} thì nói không biết
{Lê Văn Sỹ} nói sẽ kiện phường.
ông {Lê Văn Sỹ} ở hẻm 12 đổ xà bần
chị {Nguyễn Thị Minh Khai} nhà số 3 kêu cứu
anh {Trần Phú} đậu xe bừa bãi
Nhờ công an xử lý {Phan Văn Trị} vì gây rối.
`,
  'texts all in capitals': `
{NGUYỄN VĂN TÙNG} LẤN CHIẾM LỐI ĐI CHUNG.
Người đứng đơn là {ĐẶNG THỊ THU HÀ}, ngụ khu phố 3.
CHỊ {PHƯƠNG} BÁN CÁ XẢ NƯỚC BẨN RA ĐƯỜNG
HÔM QUA ANH {QUÂN} HÁT KARAOKE TỚI KHUYA
CÔ GIÁO {HẠNH} LA MẮNG HỌC SINH
ĐỀ NGHỊ XỬ LÝ {TRẦN MINH KHANG} VÌ ĐỔ RÁC
BÀ {SÁU} BÁN HỦ TIẾU BỊ PHẠT OAN
CHỦ TỊCH PHƯỜNG {LÊ THỊ BÍCH VÂN} HỨA SỬA ĐƯỜNG
BỆNH NHÂN {PHẠM THỊ HỒNG} NẰM HÀNH LANG
HẺM NÀY DO {BÙI THANH LIÊM} THU TIỀN
ÔNG {TÁM} NUÔI GÀ RẤT ỒN
TÀI XẾ {LÝ CHÍ CƯỜNG} CHẠY ẨU
XE CỦA {ĐỖ MẠNH CƯỜNG} CHẮN LỐI
HỘ {TRẦN VĂN SÁU} XÂY LẤN RA KÊNH
`,
  'texts without marks': `
Chi {Lan} ban rau bi duoi khoi via he.
ong {tran quoc hung} lan chiem kenh rach
anh {nguyen van tuan} mo loa suot dem
ba {le thi hoa} cho vay nang lai
Ong {Tran Quoc Hung} lan chiem kenh rach.
{Nguyen Van Tung} lan chiem loi di chung.
Hem nay do {Bui Thanh Liem} thu tien giu xe.
Nho phuong xu ly {Do Manh Cuong} vi xa thai.
Co {Phuong} day lop la hay quat cac chau.
Anh {Trung} thu tien giu xe qua gia.
co giao {Hanh} la mang hoc sinh
Benh nhan {Pham Thi Hong} nam hanh lang.
tai xe {Ly Chi Cuong} chay au
Hom qua Chi {Lan} lai do rac ra hem.
Hom qua Anh {Tuan} danh nhau.
chu tich phuong {Le Thi Bich Van} noi se sua duong
{nguyen thi hong} cho vay nang lai o hem nay
{tran van hung} lan chiem via he
xe cua {pham thi lan} chan loi di
nho cong an xu ly {nguyen quoc dat} vi danh nguoi
ho {Tran Van Sau} xay lan ra kenh
be ten {Su} bi co phat
ong {Sau} nuoi ga rat on
Ba {Tam} ban hu tieu bi phat oan
{NGUYEN VAN TUNG} LAN CHIEM LOI DI
CHI {LAN} BAN RAU BI DUOI
`,
  'texts in small letters': `
ông {nguyễn văn tám} ở cuối hẻm
chị {lan} bán rau bị đuổi
anh {tuấn} hàng xóm ồn ào
cô {hạnh} dạy lớp lá
{nguyễn văn tùng} lấn chiếm lối đi
bà {trần thị sáu} bán hủ tiếu
chú {hùng} tổ trưởng
bác {tư} bán vé số bị giật tiền
bệnh nhân {phạm thị hồng} nằm hành lang
xử lý {đỗ mạnh cường} giúp dân
`,
  'names of smaller peoples, of two-word families, and any word before Thị': `
{H'Hen Niê} bán cà phê ngoài chợ.
{Y Wang Mlô} bị nợ lương ba tháng.
{Y Blum Êban} cho thuê đất rẫy trái phép.
{Giàng A Páo} đốt rẫy cháy lan.
{Giàng Thị Mỷ} chưa nhận được gạo cứu trợ.
{Thạch Sa Rây} đòi tiền thuê đất ruộng.
{Kim Sô Phal} mượn tiền không trả.
{K'Brếu} lấn đất rừng.
{Danh Út} lấn chiếm bờ kênh.
{Điểu Krông} bị mất rẫy.
{Vòng A Sáng} mở quán nhậu lấn đường.
{Bá Văn Quận} lấn đất.
{Hồng Văn Tấn} nhận tiền của dân.
{Ông Văn Lợi} hiến đất.
{Âu Dương Minh} thiếu tiền điện.
{Tôn Nữ Diễm My} mở phòng khám chui.
{Công Tằng Tôn Nữ Hạnh} xin cấp sổ.
`,
  'names that a foreign word or a name of baptism begins': `
{David Nguyễn} mở quán bar ồn ào.
{Tony Trần} lừa đảo tiền đặt cọc.
{John Smith} dạy tiếng Anh không phép.
mr {Đàm} cho thuê nhà không đăng ký
Mr. {Kim} xả khói lò nướng sang phòng tôi.
mrs {Hoa} giữ tiền quỹ
Linh mục {Phêrô Nguyễn Văn Hiến} cho mượn sân.
Bà {Maria Trần Thị Cúc} quyên tiền.
`,
  'a name alone after a label, between commas or at the end of a letter': `
Người tố cáo: {Loan}
Người tố cáo: {Loan}, khu phố 3.
Người gửi: {Minh Anh}
Nạn nhân: {Phương}
Người làm đơn: {Thu}
Xin cảm ơn. Kính đơn, {Thuỷ}
Vợ tôi, {Ngọc Bích}, té xuống hố ga không nắp.
Lớp trưởng lớp 9A3, {Tô Gia Hân}, bị bạn đánh ngay cổng trường.
`,
  'nicknames by the place among the children': `
{Sáu Lèo} cho vay nặng lãi cả xóm.
Nhóm của {Ba Đen} bảo kê chợ.
{Tư Rè} say rượu chửi hàng xóm.
Nghe nói {Bảy Kẹo} bán ma tuý ở đầu hẻm.
`,
  'full names with rarer syllables, after a feast, and of whoever works at a school': `
Cho hỏi {Tạ Minh Nhựt} có còn là cán bộ phường không?
{Lâm Chấn Quới} thu tiền chợ.
Đêm 30 Tết {Viên Ngọc Thạch} đốt pháo làm cháy mái lá.
Trường báo {Phan Anh Tú} nghỉ không phép.
Kế toán trường {Thái Thị Cẩm} giữ tiền ăn bán trú.
`,
  'small letters without marks, told by what stands around': `
anh {tuan} dan phong lay can cua vo toi
co giao {lien} thu tien hoc them
em {truc} lop 8a2 bi ban be tay chay
di {bay} ban hu tieu go bi tai nan
thay {quang} hieu pho quat phu huynh
ong {hai lua} nuoi ga choi gay on ao
be {bap} mat tich luc 5h chieu
chi {hang} ban rau bi duoi
vo chong {tuan} va {thuy} danh nhau dem nao cung on
toi la {ly thi hue}, mu loa, xin duoc cap xe lan
gd {truong thi nhan} co 3 con nho chua nhan tien
to truong {huynh van sau} an chan tien
chu tich phuong {tran thi my hanh} noi ma khong lam
bac si {dang thi kim} o tram y te rat tan tam
{dinh thi thuy trang} lua dao ban ve xe tet
tai xe {mai chi linh} xe 33 rat de thuong
bao cong an {vu dinh khiem} ban phao lau
o khu nay ai cung biet {mai van coc} la trum so de
{DO HUU TINH} chat cay trong cong vien
`,
  'small letters with marks': `
chị {hương} bán cá xả nước ra đường
anh {phước} bảo vệ chửi khách
{lý thị huệ} bị trả hồ sơ
{cao thị sen} đốt vàng mã trong hẻm
cô {liên} dạy lớp 2 thu tiền học thêm
`,
  'beside a number or an account of theirs': `
STK 0123456789 tên {NGUYEN VAN TUNG} nhờ chuyển khoản
Số tài khoản 19034567890123 Techcombank chủ TK {NGUYEN THI HANH}
STK 0123456789 - Vietcombank - {Trần Thị Bích Ngọc}, ủng hộ quỹ
Chuyển vào 19034567890123 TCB {LE VAN SON} nội dung cọc nhà
Alo 0939-112-233 ({Hà})
0912345678 - {Hùng}
{Hùng} 0912345678
lh {Tuấn} 0912.345.678 để biết thêm
Liên hệ 0912345678 gặp {Hà}.
Xe 59X1-123.45 của {Dũng}, đậu chắn lối đi
`,
} as const;
