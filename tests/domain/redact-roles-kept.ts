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
`;
