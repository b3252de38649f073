/** More sentences with names that must go, each in braces, by what gives the name away. */
export const rolesHidden = {
  'after a role of one to five words, a shortened title or a regional one': `
Chủ vựa ve chai {Hạnh} đốt dây điện lấy đồng.
chủ tiệm sắt {Quý} hàn xì giữa trưa
Thợ hồ {Tí} bị rơi giàn giáo mà chủ thầu không lo.
Cô thủ quỹ hội phụ nữ {Bích} giữ sổ.
phó ban quản trị chung cư {Khải} nhận tiền quảng cáo
Tổ trưởng tổ vay vốn {Thuận} thu thêm phí.
Ông từ đình {Lân} bán cây cổ thụ.
mụ {Hoè} chửi suốt đêm
Chị bán vé số {Lành} bị giật hết vé.
ths. {Hoàng} bệnh viện huyện mổ tư
LS. {Phước} nhận tiền rồi im
thằng cu {Bin} con ông tổ trưởng đua xe
con nhỏ {Ngân} giao hàng bị quấy rối
Bí thư chi đoàn ấp {Nhật Hào} đi đòi tiền quỹ.
Hiệu phó {Thục} ép học thêm.
Trưởng trạm y tế {Diệp} đi vắng miết.
Anh giữ xe {Trường} thu 20 ngàn.
Cán bộ thú y {Lượng} không tiêm phòng.
Nhân viên thu tiền rác {Hoa} lớn tiếng với dân.
chị lao công {Mận} bị nợ lương
Bác tài {Dậu} chạy ẩu tuyến 56.
Y sĩ {Kpă H'Lan} đỡ đẻ rất giỏi.
Già làng {Y Bhôk} kêu gọi bà con giữ rừng.
o {Thơm} bán cháo lòng ngoài bến
mệ {Chắt} ở kiệt 5 bị cắt nước
Thầy dạy thể dục {Khang} đánh học sinh.
Bảo vệ {Sáu Lửa} say xỉn.
Chủ ghe {Mười Đờn} hút cát đêm.
Kỹ sư {Trần Hiếu Nghĩa} giám sát công trình ẩu.
Người cho vay tên {Phát} đòi xiết nhà.
Cô nuôi {Thu Cúc} bớt khẩu phần.
Ấp đội {Bình} nhận tiền hoãn nghĩa vụ.
Anh lái đò {Nhẫn} chở quá người.
cai thầu {Đực} quỵt tiền công thợ
Đồng chí {Vinh} công an xã giải quyết thấu tình.
Vợ chồng {Tâm Lý} cho thuê nhà không hợp đồng.
bs. {Nhiên} hẹn tái khám rồi nghỉ
Nghệ nhân {A Biu} chưa được hỗ trợ.
Theo bà chủ vựa {Lan Sứt} thì cân đã bị chỉnh.
mấy bữa ni eng {Thịnh} tổ dân phố đi mô rồi
`,
  'full names of rarer families and rarer given names': `
{Lại Hoàng Thiên Ân} bị bạn xô xuống hồ.
Giấy mời ghi tên {Ninh Khắc Thái}.
{Mai Phương Khuê Tú} nói bừa.
Ruộng của {Cù Huy Chiến} bị ngập mặn.
Nghi can {Tiêu Chí Nhẫn} bỏ trốn.
{Khổng Thị Bưởi} đã nhận tiền.
Hôm đó {Lương Bằng Phi} đập cửa nhà tôi.
Ký thay: {Thân Thị Ngoãn}
Tiền của {Hoàng Phủ Bảo Quyên} bị trừ sai.
{Đinh Thế Ngọ} xây hầm biogas sát vách.
Thì ra {Phan Như Tửu} đứng sau vụ này.
{Tạ Thị Xíu} 80 tuổi ở một mình.
Lô đất bán cho {Cao Kỳ Duyên Hằng}.
Bị {Vương Quốc Tể} chặn đường.
Xe của {Chử Đức Mão} chạy quá tải.
Nhờ {Từ Thị Nhài} làm chứng.
{Doãn Trung Kiên Định} đổ đất lấp mương.
{Ninh Văn Sở} rào lối đi.
Ruộng của {Lương Đình Của Em} bị lấn.
{Hà Kiều Anh Đài} nói một đằng làm một nẻo.
`,
  'in capitals, with rarer syllables': `
ÔNG TRƯỞNG THÔN {HOÀNG VĂN TỤ} ĂN CHẶN TIỀN HỖ TRỢ
{LÊ THỊ CẨM GIANG} CHO VAY LÃI CẮT CỔ
TÔI TÊN {NGUYỄN KHẢ DOANH} XIN KÊU CỨU
BÀ {SÁU MẬP} CHIẾM VỈA HÈ
KẾ TOÁN {BÙI THỊ TƠ} GIỮ TIỀN
{TRẦN ĐỨC NGỌ} PHÁ RỪNG PHÒNG HỘ
THẦY {HẢI} DẠY TOÁN BẮT HỌC THÊM
{BÙI ĐỨC ÁI NHÂN} LỪA BÁN ĐẤT
SAO {TRƯƠNG CÔNG HẦU} KHÔNG BỊ CƯỠNG CHẾ?
`,
  'without marks, before what a person does': `
anh {khuong} giao nuoc cu de binh chan loi
chi {nhai} ban bun rieu do nuoc ban ra duong
bac {thin} giu xe o cho rat tot
chu {cuong} tho ho bi te gian giao
ong {quyen} sua ong nuoc lay mac
em {thao} lop 9 bi chan danh
co {tuyet} day van hay phat tien
thay {tuan} chu nhiem thu quy
tai xe {loc} chay au
bao ve {dung} quat nguoi gia
chu tro {hanh} khong cho lap dong ho
cong an vien {tho} nhan tien
ho ba {cuc} chua duoc den bu
gap co {hue} o mot cua rat nhanh
con trai em ten {hao} bi ban danh
toi ten {nguyen thi mui} o ap 4
{hoang thi nhuan} chua co so ho ngheo
truong ap {le van tron} khong hop dan
{luong thi thuy linh} bi mat the
{phan dinh nghi} lai xe say
chi {ut hien} ban trai cay bi hot hang
thim {tu map} cho vay nang lai
be {na} 3 tuoi bi cho can
su thay {thich minh hanh} cho nguoi vo gia cu o
Chu {Thanh} sua xe hay giup do ba con
bac si {Thang} kham rat ky
{Ho Thi My Hanh} khong duoc nhan tien
co {lanh} ban com tam ngon ma re
anh {hau} grab bi danh
chi {lieu} tap vu bi no luong
thang {cu ty} con nha giau dua xe
chu tich xa {le dinh sung} hua lam cau
tui ten {ly a sinh} o ban tren nui
{DANG THI HONG PHAN} BAN HANG GIA
con gai toi la {thanh truc} bi cho can
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
  'without marks, after a place among the children, an aunt or a mother, or said by them': `
ba bay {Lieu} ban ca phe bi thu ban ghe
O {Gai} ban banh beo o cho Dong Ba bi doi cho
me {Lien} ban hen o duong Truong Dinh bi duoi
Theo loi {Trieu Mui Pham} thi ban con thieu nuoc sach
Theo loi {Giang A Chu} thi duong bi sat
ong tu {Hao} nuoi ga choi on ca dem
chi sau {Nga} cho vay nang lai
co ut {Thuong} bi mat xe truoc cong cho
chu nam {Rang} sua xe lan het via he
O {Thuong} ban bun bi duoi
me {Gai} nhat ve chai bi danh
me {Diu} ban xoi bi phat
O {Be} giu xe thu qua gia
mu {Ti} ban nuoc mia lan le
di {Nhan} ban rau bi thu can
mo {Thom} nau ruou hoi ca xom
anh ba {Teo} lai xe om bi hanh hung
bac tam {Cong} bao ve cho bi dau
co {Chin} ban ve so bi giat
Theo loi {Lo Van Pan} thi cau sap tu thang truoc
Nghe {Quang Thi Xoa} noi nuoc ban lam
theo loi ong {Tu} thi cong nghet
thim {Bay} nuoi heo hoi qua
Ba {Tu Gia} ban thit bi phat oan
chu {Hai Lua} danh vo
o {Hanh} day tre o truong mam non danh chau
cau {Ba} nhau xong chui ca xom
`,
  'after an office and the unit it is of': `
Bí thư chi bộ khu phố {Trần Thị Sen} tự chia quà Tết.
Phó chủ tịch phường {Dương Hữu Lập} hẹn dân rồi không tới.
Chủ tịch xã {Lương Minh Đức} không tiếp dân.
Bí thư đảng ủy xã {Hà Văn Thọ} nói khác chủ tịch.
Chủ tịch hội phụ nữ xã {Cao Thị Mận} thu quỹ sai.
Trưởng công an phường {Kim Quốc Bình} hứa mà không làm.
Tổ trưởng tổ dân phố {Mai Xuân Trường} thu tiền.
Trưởng ban điều hành khu phố {Tô Thanh Liêm} giữ sổ.
Trưởng ban quản lý chợ {Lâm Hữu Phát} ép tiểu thương.
Phó bí thư đoàn phường {Châu Gia Bảo} rất nhiệt tình.
Chủ tịch mặt trận thôn {Vương Đình Huy} chia đất.
Cán bộ địa chính xã {Hứa Minh Trí} đòi phong bì.
Phó trưởng thôn {Thái Bá Lộc} không báo họp.
Chi hội trưởng nông dân ấp {Lý Văn Bền} kê khống.
Chủ tịch quận {Tạ Quang Huy} trả lời rồi.
Hiệu trưởng trường {Từ Thị Ngân} thu quá quy định.
Chủ tịch UBND xã {Phí Đình Khôi} ký sai.
Giám đốc trung tâm {Giang Hoài Nam} vắng mặt suốt.
Bí thư chi bộ thôn {Đồng Văn Hải} không minh bạch.
Trưởng khu phố {Dương Thanh Tuyền} không công khai.
Phó chủ tịch xã {La Thế Vinh} nghỉ mà không ai thay.
Kế toán xã {Mạc Thị Dịu} chi sai.
Trưởng trạm y tế phường {Văn Thị Thanh Tâm} tận tình.
Phó chủ tịch HĐND phường {Hồ Như Mai} ghi nhận rồi.
Bí thư phường {Lưu Trọng Phúc} xuống tận nơi.
`,
  'beside what somebody sells, where no brand is meant': `
Bánh mì của {Huỳnh Thị Hoa} bán có giòi.
Bún bò do {Trần Thị Mụ} nấu bị ngộ độc.
{Nguyễn Kim} nợ tiền tôi không trả.
Cô {Tư} vấn tóc bán ở chợ.
Tiệm vàng của {Lê Kim Thành} bị cướp.
Mẹ em tên là {Phạm Hùng}, bán bún.
Chị bán bánh mì {Trần Thuý Lan} bị đuổi.
`,
};
