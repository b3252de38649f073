/** Sentences with roles, offices, places and words that begin like names, in which nobody is named: they stay letter for letter. */
export const rolesKept = `
Chủ trương Đổi mới rất đúng.
Chủ tịch Hội Nông dân trả lời.
Cán bộ Phòng Tài chính hướng dẫn rõ.
Trưởng ban Tổ chức Thành ủy đến dự.
Nhân viên Bưu điện An Giang giao trễ.
Nhân viên Vietcombank thân thiện.
Thợ điện EVN cắt nhầm dây.
Hướng dẫn viên du lịch Hội An chèo kéo khách.
Giám đốc Sở Xây dựng hứa trả lời.
Bác sĩ Bệnh viện Bình Dân rất tận tình.
Chiến sĩ Biên phòng giúp dân.
Phó Giám đốc Trung tâm Văn hóa nói vậy.
Bí thư Đoàn phường phát động.
Nông dân Bình Chánh bị thu hồi đất.
Học sinh trường Kim Đồng đi bộ qua cầu.
Sinh viên Bách Khoa ở trọ giá cao.
Công nhân Samsung tan ca kẹt xe.
Tài xế Phương Trang chạy ẩu.
Bảo vệ Co.op Mart thu tiền.
Thanh tra Sở Giao thông vận tải vào cuộc.
Kế toán trưởng công ty nước ngồi chơi.
Cháu ngoan Bác Hồ được tuyên dương.
Kính gửi Ban giám đốc Công an tỉnh.
chu truong cua phuong la dung
anh huong den nguoi dan xung quanh
chi dao cua tinh ma xa khong lam
chi tieu ngan sach chua minh bach
bac si noi phai nhap vien
tai xe lai xe au qua
bao ve khong cho vao
ong nuoc bi be chay ca tuan
anh sang den duong yeu
em hoc sinh bi danh
co hieu luc tu thang 7
hang xom hat karaoke
ho khong co nha
gia dinh em kho khan
chu nha doi tang gia
nhan vien thu tien lon tieng
can bo huong dan nhiet tinh
bao ve chung cu hay ngu
giao vien day them tai nha
toi ten trong danh sach ma chua duoc nhan
ba con hien dat lam duong
chu dau tu khong ban giao so
nguoi ban hang rong lan le
di lam ve tre vi ket xe
cu khoi cong roi de do
thay thuoc ke don sai
be tong bi nut
cau tuyen truyen lon qua
ong khoi cua lo gach
con gai toi khong co viec lam
vo chong toi ban hang o cho
chu tro tang gia dien
ke toan phuong lam sai
truong thon bao nop tien
hieu truong thu tien vo ly
Ở Lương Định Của kẹt xe quá.
Góc Cống Quỳnh - Nguyễn Cư Trinh ngập.
Từ Hà Huy Tập rẽ qua Lũy Bán Bích.
Trường Đại học Tôn Đức Thắng tăng học phí.
ĐH Nguyễn Trãi tuyển sinh.
Trường THPT Ngô Gia Tự thiếu phòng.
Bến xe Miền Tây bát nháo.
Người Việt Nam nên dùng hàng Việt.
Phó phòng Quản lý đô thị trả lời rồi.
Chủ nhật Hòa Bình không cúp điện.
Hai Bà Trưng và Lý Chính Thắng ngập.
Bí thư Chi bộ khu phố 3 rất nhiệt tình.
Trưởng khoa Nội trả lời gắt.
Trưởng Công an phường Tân Định xin lỗi dân.
Vợ Việt chồng Hàn có được nhập hộ khẩu?
Mẹ Việt Nam anh hùng được thăm hỏi.
Lão Hạc là truyện ngắn hay.
Bạn Hòa Bình ngập chưa?
Nước tràn từ Ung Văn Khiêm qua Điện Biên Phủ.
Sinh viên ĐH Nguyễn Tất Thành xin thêm tuyến xe buýt.
Hội thi kể chuyện về chị Võ Thị Sáu diễn ra ở nhà thiếu nhi.
Trưởng phòng Tài nguyên và Môi trường né tiếp dân.
TRÂN TRỌNG CẢM ƠN QUÝ CƠ QUAN.
Bí thư Thành ủy đến dự.
Bà con Thủ Đức xin thêm xe buýt.
Đội cầu Thủ Biên kẹt xe.
o dau hem co bai rac
o Gia Lai mua lon
O Ga Sai Gon xe dong qua
O Da Nang bien dep
me con nha ay ban rau
me ban con thi duong nho
ba bay nam nay duong chua sua
ba bay nguoi dung chan duong
hai ba Trung ket xe
duong Hai Ba Trung ngap
o Binh Tan ban hang rong lan le
o Thu Duc nuoi ga nhieu qua
me Viet Nam anh hung duoc tham
O Hue mua lut
o Can Tho bi ngap
O Cho Lon ban do gia
o Bac Lieu nuoi tom bi chet
O Long An lam duong cham
ba nam roi chua thay sua
tu Ha Noi vao
nam Sau nay het ngap
chi tam Nam Bo
O Quan 8 ban hang lan le
o Hoc Mon xe ben chay au
Theo loi Phuong thi sap sua
Theo loi Chu tich phuong thi sap xong
Theo loi Bac Ho day
O Vung Tau ban hai san chat chem
Chủ tịch phường Lê Bình họp chiều nay.
Chủ tịch phường Nguyễn Thái Bình tiếp dân sáng thứ năm.
Công an phường Phạm Ngũ Lão trả lời chậm.
Bí thư phường Trần Hưng Đạo về hưu.
Chủ tịch xã Vĩnh Lộc A hứa rồi.
Chủ tịch xã Dương Minh Châu tiếp dân.
Trưởng công an xã Thạch Hà xuống hiện trường.
Phó chủ tịch quận Hoàng Mai trả lời.
Chủ tịch huyện Lâm Hà kiểm tra.
Trưởng trạm y tế xã Lương Phú vắng mặt.
Phó chủ tịch phường Cao Xanh xuống xem.
Bí thư xã Tân Lập trả lời dân.
Hiệu trưởng trường Lê Quý Đôn công khai thu chi.
Hiệu trưởng trường Nguyễn Văn Trỗi xin lỗi.
Chủ tịch phường Hồ Nai nói sẽ làm.
Chủ tịch xã Hòa Phú Đông kiểm tra.
Phó chủ tịch phường Võ Thị Sáu xuống kiểm tra.
Giám đốc bệnh viện Lê Văn Thịnh trả lời.
Chủ tịch phường Đoàn Kết hẹn dân.
Công an xã Kim Sơn bắt cờ bạc.
Chủ tịch xã Hà Long trả lời.
Tổ trưởng khu phố Trương Định họp.
Học bổng Vừ A Dính về tới trường mình rồi.
Bún bò Mụ Rớt đông khách, xe để ra đường.
Bánh mì Huỳnh Hoa khách đậu xe tràn đường.
Điện máy Nguyễn Kim mở loa khuyến mãi ồn.
Ông Ích Đường vừa lắp đèn, đi đêm đỡ sợ.
Gọi 111 bảo vệ trẻ em, các cô tư vấn rất kỹ.
Phở Lý Quốc Sư xếp hàng dài tràn vỉa hè.
Bánh cuốn Bà Hoành giá đắt.
Bún chả Hương Liên đông Tây.
Cơm tấm Ba Ghiền xếp hàng dài.
Bánh xèo Bà Dưỡng ngon mà đường vào hẹp.
Mì Quảng Bà Mua giữ xe lộn xộn.
Bún mắm Bà Thuyên lấn vỉa hè.
Cà phê Trung Nguyên mở cửa sớm.
Trà sữa Phúc Long xả rác.
Phở Thìn Lò Đúc để xe dưới lòng đường.
Chả cá Lã Vọng đông khách Tây.
Chè Bà Thìn đông trẻ con.
Kem Tràng Tiền bán hết sớm.
Lẩu dê Trương Định khói mù mịt.
Ốc Oanh đông khách chắn lối đi.
Bia hơi Hải Xồm ồn tới khuya.
Bột chiên Đạt Thành lấn hẻm.
Hủ tiếu Nam Vang Nhân Quán khách đậu xe lộn xộn.
Bánh tráng Trần chi nhánh mới ồn.
Bánh mì Hòa Mã chiếm vỉa hè.
Xe Thành Bưởi chạy ẩu.
Nhà sách Nguyễn Văn Cừ bán sách giả.
Tiệm vàng Kim Thành Thảo bị cướp.
Nệm Vạn Thành xả khói.
Xôi Yến Nguyễn Hữu Huân đông nghẹt.
Thẩm mỹ viện Ngọc Dung quảng cáo láo.
Nước mắm Huỳnh Khoa bốc mùi.
Siêu thị điện máy Chợ Lớn mở loa.
Bánh pía Tân Huê Viên khách đông.
Gốm Minh Long nung khói mù.
Kim Đồng là tấm gương thiếu nhi.
Lớp con tôi mang tên Lê Văn Tám.
Hội thi kể chuyện Lý Tự Trọng hay lắm.
Giải thưởng Kim Đồng trao trễ.
Trường kỷ niệm ngày sinh Nguyễn Bá Ngọc.
Chi đội Nguyễn Bá Ngọc sinh hoạt vui.
Nhà trường kể chuyện anh Bế Văn Đàn chèn pháo.
Học về La Văn Cầu trong sách lớp 3.
Quỹ Vừ A Dính giúp học sinh vùng cao.
Gương Cù Chính Lan ai cũng biết.
Tiểu đội Phan Đình Giót tập văn nghệ.
Trường mình làm lễ giỗ Tống Duy Tân.
Đội thiếu niên Nguyễn Văn Trỗi ra quân dọn rác.
Các cô tư vấn trả lời rất nhanh.
Mấy cô tư vấn viên nói lịch sự.
Chị tư vấn trả lời nhanh.
Anh năm nay mới học lái xe.
Cô tư pháp xã hướng dẫn kỹ.
`;
