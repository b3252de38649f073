/** Sentences with streets, schools, places, offices, firms and other words that look like names: they stay letter for letter. */
export const namesKept = `
Lê Văn Sỹ kẹt cứng từ 5 giờ chiều.
Phan Văn Trị kẹt cứng
Nguyễn Hữu Cảnh ngập tới bánh xe.
Trường Chinh đông nghẹt xe tải.
Cách Mạng Tháng Tám đang đào.
Võ Văn Kiệt thông thoáng hơn.
Từ Nguyễn Trãi qua Trần Hưng Đạo mất 40 phút.
Ngã tư Trần Quang Khải với Đinh Tiên Hoàng đèn hư.
Giao lộ Lê Duẩn - Pasteur ngập.
Góc Lý Tự Trọng và Nguyễn Thị Minh Khai nhiều hàng rong.
Đường Lê Lợi, Hàm Nghi, Nguyễn Huệ cấm xe.
Đoạn Phạm Văn Đồng gần cầu Bình Lợi nhiều ổ gà.
Xe buýt chạy qua Hoàng Văn Thụ.
kẹt xe ở Phạm Ngũ Lão suốt buổi tối
Tại Nguyễn Văn Quá có bãi rác tự phát.
Dọc Tô Ký rác chất đống.
Trên Hà Huy Giáp xe ben chạy ẩu.
Trần Xuân Soạn tắc từ sáng.
Phan Xích Long nhiều quán nhậu ồn.
Huỳnh Tấn Phát mở rộng chậm.
Bùi Viện ồn ào cả đêm.
Nguyễn Xí có hố ga mất nắp.
Kha Vạn Cân ngập nặng.
Lê Đức Thọ lún sụp một đoạn.
Nguyễn Văn Lượng đèn đường hư.
Nguyễn Văn Cừ - Trần Phú kẹt xe mỗi sáng
Quang Trung, Lê Văn Thọ, Phạm Văn Chiêu đều ngập
Đường Nguyễn Văn Linh bụi mù.
hẻm 123 Nguyễn Trọng Tuyển tối om
Đường Bùi Thanh Liêm chưa trải nhựa.
phố Trần Nhật Duật cấm dừng đỗ
Công viên Hoàng Văn Thụ sạch đẹp.
Công viên Lê Thị Riêng thiếu nhà vệ sinh.
Trường THCS Nguyễn Du thu tiền học thêm.
Trường tiểu học Nguyễn Thái Sơn quá tải.
trường mầm non Hoạ Mi thiếu cô
Trường THPT chuyên Lê Hồng Phong tuyển sinh.
Trường Đinh Thiện Lý mở lớp mới.
THCS Trần Văn Ơn sửa cổng.
Đại học Tôn Đức Thắng cấm xe ngoài.
Bệnh viện Nguyễn Trãi chờ khám lâu.
Bệnh viện Phạm Ngọc Thạch thiếu giường.
Bệnh viện Lê Văn Thịnh quá tải.
Phường Võ Thị Sáu thu gom rác đúng giờ.
UBND phường Nguyễn Cư Trinh trả hồ sơ chậm.
Công an phường Phạm Ngũ Lão xử lý nhanh.
Phường Cầu Ông Lãnh đông khách.
cầu Nguyễn Văn Cừ kẹt xe
Cầu Nguyễn Tri Phương hư đèn.
chợ Phạm Văn Hai bán hàng giả
Chợ Nguyễn Văn Trỗi dơ.
Chợ Bà Hoa giữ xe giá cao.
Chợ Ông Tạ sạp hàng tràn ra đường.
Gần Bà Chiểu có bãi xe.
Xe đi Bà Rịa đông.
Ở Bà Điểm ngập nhiều.
Khu Bà Quẹo kẹt xe.
Cô Giang đông hàng rong.
Cô Bắc, Cô Giang đều ngập.
Hai Bà Trưng đang sửa.
Bà Huyện Thanh Quan nhiều cây xanh.
Bà Hạt nhiều hàng ăn.
Ngã ba Ông Tạ kẹt.
Lăng Ông Bà Chiểu trùng tu.
Lăng Lê Văn Duyệt đông khách.
Đền Trần Hưng Đạo mở cửa tự do.
Tượng đài Trần Nguyên Hãn bị xuống cấp.
Nhà thiếu nhi Lê Quý Đôn mở lớp hè.
Nhà thi đấu Phan Đình Phùng bỏ hoang.
Nhà văn hoá Nguyễn Văn Trỗi đóng cửa.
Siêu thị Nguyễn Kim đông khách.
Công ty Hoàng Quân xây ồn.
Công ty TNHH Nguyễn Hoàng Long xả thải.
Công ty cổ phần Trần Anh nợ bảo hiểm.
Tập đoàn Hoàng Anh Gia Lai.
Nhà xe Phương Trang chạy ẩu.
Nhà xe Thành Bưởi bị rút phép.
taxi Mai Linh từ chối khách
Quán Bà Tám lấn vỉa hè.
Chung cư Nguyễn Thiện Thuật xuống cấp.
Chung cư Hoàng Anh thiếu nước.
Khu đô thị Phú Mỹ Hưng sạch.
Cư xá Lê Thị Riêng ngập.
Bến xe Miền Đông mới vắng.
Bến Bạch Đằng đẹp.
Ga Trần Cao Vân.
Metro trạm Nguyễn Văn Bình.
Đường sách Nguyễn Văn Bình đông vui.
Phố đi bộ Nguyễn Huệ đông.
Phố đi bộ Bùi Viện ồn.
Chủ tịch Hồ Chí Minh dạy phải gần dân.
Tư tưởng Hồ Chí Minh.
TP Hồ Chí Minh mưa lớn.
Thành phố Hồ Chí Minh có nhiều thay đổi.
Học tập và làm theo tấm gương Hồ Chí Minh.
Đại tướng Võ Nguyên Giáp là tấm gương sáng.
Đoàn TNCS Hồ Chí Minh tổ chức dọn rác.
Đoàn Thanh niên phường dọn kênh.
Nguyễn Du viết Truyện Kiều.
Kỷ niệm 255 năm sinh Nguyễn Du.
Thơ Hồ Xuân Hương.
Giải thưởng Nguyễn Văn Trỗi.
Quỹ Nguyễn Thị Định giúp học sinh nghèo.
Lý Thường Kiệt một chiều.
Lâm Đồng mưa lớn.
Lâm Viên Đà Lạt.
Cao Bằng ngập nặng.
Thái Nguyên lũ lớn.
Hà Nội rét đậm.
Hà Giang sạt lở.
Mai Châu đẹp.
Thạch Thất ngập.
Đồng Tháp sạt lở bờ sông.
Đồng Khởi đông khách.
Kim Liên, Nam Đàn.
An Giang, Kiên Giang được mùa.
Bạch Mai quá tải.
Bệnh viện Bạch Mai quá tải.
Hoàng Mai ngập.
Hoàng Sa, Trường Sa là của Việt Nam.
Kênh Nhiêu Lộc chạy dọc Hoàng Sa.
Trà Vinh nắng hạn.
Tân Bình kẹt xe.
Bình Thạnh ngập.
Quận Phú Nhuận sạch.
Phan Rang nắng nóng.
Phan Thiết đông khách.
Châu Đốc kẹt xe.
Vũng Tàu đông khách.
Cao Lãnh sạch đẹp.
Hồ Tây ô nhiễm.
Hồ Con Rùa đông xe hàng rong.
Hồ Dầu Tiếng xả nước.
Vàng Danh ngập.
Công an phường giải quyết nhanh gọn.
Công An Phường giải quyết nhanh.
Các Anh Chị công nhân vệ sinh làm rất tốt.
Các em học sinh qua đường nguy hiểm.
Anh em xe ôm chờ trước cổng.
Thầy cô vất vả.
Cô bác trong hẻm tự dọn rác.
Bà con tổ dân phố mong có đèn.
Ông bà già yếu không có chỗ ngồi.
Chị em phụ nữ chợ Tân Định.
Chú ý đoạn này trơn trượt.
Cô dâu chú rể rước dâu kẹt xe.
Anh hùng lao động.
Bà mẹ Việt Nam anh hùng.
Thăm mẹ Việt Nam Anh hùng ở Củ Chi.
Bác sĩ khám qua loa.
Nhân viên y tế rất nhiệt tình.
Bảo vệ chung cư nhắc nhở.
Bảo vệ môi trường là trách nhiệm chung.
Bảo vệ Tổ quốc.
Gia đình văn hoá.
Gia đình Việt Nam.
Ngày Gia đình Việt Nam 28/6.
Hộ kinh doanh nộp thuế khoán.
hộ nghèo ở Bình Chánh
Nhân viên Điện lực Tân Bình hẹn không tới.
nhân viên Thế Giới Di Động tư vấn kỹ
nhân viên Viettel hỗ trợ nhanh
tài xế Grab chạy ẩu
bảo vệ Vincom đuổi khách
tài xế xe buýt Phương Trang
Bệnh nhân Bệnh viện Chợ Rẫy nằm hành lang.
bệnh nhân Covid
học sinh Trường Lê Quý Đôn
học sinh Hà Nội nghỉ học
sinh viên Bách Khoa
Phụ huynh Trường Nguyễn Du phản ánh.
đại diện UBND phường
đại diện Công ty Nguyễn Hoàng
Con trai tôi bị té.
cháu Quận 8 không có chỗ học
người Việt
Người Anh, người Đức.
nước Anh, Đức, Pháp
tiếng Anh lớp 3
Dạy Anh văn miễn phí.
Chi cục Thuế Quận 3 làm chậm.
Chi nhánh Văn phòng đăng ký đất đai.
Chi đoàn Khu phố 3 dọn rác.
Chị Ơi Đừng Xả Rác là câu khẩu hiệu.
Em ở quận 7.
Tháng Tư nắng nóng.
tháng Năm mưa nhiều
Thứ Tư họp tổ dân phố.
Mùa Xuân trồng cây.
Ngày Quốc tế Phụ nữ.
Nhà văn hoá Thanh Niên đông.
Báo Tuổi Trẻ đưa tin.
Báo Thanh Niên viết về vụ này.
Sở Giao thông vận tải trả lời chậm.
Bộ Y tế hướng dẫn.
Đảng bộ phường.
Đảng, Nhà nước quan tâm.
Đường số 7 chưa có đèn.
Đường Ba Tháng Hai trồng cây.
Xô Viết Nghệ Tĩnh kẹt xe.
Điện Biên Phủ ngập.
ĐƯỜNG LÊ VĂN SỸ KẸT CỨNG
PHAN VĂN TRỊ KẸT CỨNG
BỆNH VIỆN NGUYỄN TRI PHƯƠNG CHỜ LÂU
TRƯỜNG TIỂU HỌC LÊ NGỌC HÂN THIẾU SÂN CHƠI
PHƯỜNG VÕ THỊ SÁU THU GOM RÁC ĐÚNG GIỜ
CHỢ BÀ CHIỂU RÁC NHIỀU QUÁ
CÔNG AN PHƯỜNG GIẢI QUYẾT NHANH
CÁC ANH CHỊ CÔNG NHÂN LÀM TỐT
ANH EM XE ÔM CHỜ KHÁCH
BÀ CON MONG CÓ ĐÈN ĐƯỜNG
NGUYỄN HỮU CẢNH NGẬP NẶNG
ĐƯỜNG TRẦN HƯNG ĐẠO ĐÀO LÊN LẤP XUỐNG
CÔ GIÁO LA MẮNG HỌC SINH
GIA ĐÌNH VĂN HOÁ
TP HỒ CHÍ MINH MƯA LỚN
Duong Le Van Sy ket cung
Phan Van Tri ket cung tu 5 gio
duong nguyen huu canh ngap nang
duong le van sy ket xe
nguyen huu canh ngap roi
benh vien nguyen tri phuong cho lau
cho ba chieu rac nhieu
cau ong lanh ket xe
truong le quy don thieu ghe
Truong tieu hoc Le Ngoc Han thieu san choi
Benh vien Pham Ngoc Thach thieu giuong
Phuong Vo Thi Sau thu gom rac
chi phi kham benh cao
chi cuc thue lam cham
anh em cong nhan cho xe
ba con mong co den duong
cac anh chi lam tot
do thi van minh
do van hoa thap
dang thi cong duong
vu viec nay chua xu ly
vo van de
tran via he
tran nuoc ra duong
nuoc tran vao nha
ho chi minh
chi lan can nay bi hu
co nhieu nguoi ban hang
ong nuoc be
ba con hem 12
cong an phuong lam viec nhanh
phan anh nhieu lan khong ai tra loi
phan loai rac tai nguon
bui qua troi
bui mu mit ca ngay
Trần nhà dột nước.
Trần Nhà bị thấm.
Phan loại rác tại nguồn.
Đỗ xe trên vỉa hè.
Lê la quán xá.
Mai họp tổ dân phố.
Mai Thanh tra xây dựng xuống.
Lại Thanh tra nữa.
Vi phạm trật tự xây dựng.
Hà Nội Phố.
Cao tốc Trung Lương quá tải.
Cao Tốc Long Thành kẹt.
Quan Trắc Môi Trường.
Liên Chiểu ngập.
Văn Thánh kẹt.
Kim Long, Mỹ Khánh.
Trang Thông Tin Điện Tử phường.
Công Đoàn phường.
Tăng Nhơn Phú ngập.
Đinh Bộ Lĩnh hướng Bạch Đằng kẹt.
Con tôi hỏi Lý Thái Tổ dời đô năm nào.
Hoàng Sa Trường Sa là của Việt Nam.
Phong trào Trần Quốc Toản giúp gia đình thương binh.
Chị Hằng chú Cuội đêm rằm làm tụi nhỏ cười nắc nẻ.
Cuộc thi viết chữ đẹp mang tên Cao Bá Quát thu lệ phí cao.
Ba Đình họp.
Năm Căn sạt lở.
Ngã tư Bảy Hiền kẹt xe.
Ba, Bốn, Năm lần gửi đơn
Tên: Công ty Phương Nam
Mr Bean chiếu lại trên tivi.
Khu Đô Thị Vạn Phúc
GIÁ CẢ THÌ CHẲNG BỚT, LƯƠNG TÁM TRIỆU THÌ NHÌN
goi bao da ga ba lan roi
ban chi huy thon di tung nha
can bo phuong huong dan tan tinh
khu dan cu trung son xe tai dau qua dem
chi em phu nu khu pho 1 tap dan vu
cong hop 2 x 2 m ma chi dat cong tron
truong co nhan hoc sinh tam tru khong
con hem ngap tran anh sang
phuong nguyen cu trinh cu nhap vo dau
Cau Kenh Te ket xe moi sang
anh công nhân bị tai nạn
chủ tịch hồ chí minh từng dạy cán bộ là công bộc của dân
`;
