/** Full names in capitals that must go, each in braces: of rarer families, with rarer middle and last words. */
export const capitalsHidden = {
  'in capitals, alone or amid small letters': `
ÔNG {NGUYỄN KHẮC TIỆP} LẤN CHIẾM ĐẤT CÔNG VIÊN.
BÀ {DƯƠNG THỊ THÚY KIỀU} ĐỔ RÁC XUỐNG KÊNH.
Biên bản do {LÂM CHẤN HƯNG} ký, không ai biết.
Người vay là {DƯƠNG THÚY HẰNG} đã bỏ trốn.
{ĐẬU VĂN THỊNH} VÀ VỢ THU TIỀN CỦA BÀ CON RỒI BỎ ĐI.
{ĐẬU ĐỨC THỌ} NỢ TIỀN HỤI KHÔNG TRẢ.
Đơn tố cáo {LƯƠNG TRỌNG KHIÊM} bán đất không giấy.
Bên bán: {TRIỆU THÚY NGA}, bên mua: {HÀ THỦY TIÊN}.
Giấy nợ đứng tên {LÂM A HỦ} từ năm ngoái.
Chủ tài khoản {CHÂU THÙY DUNG} nhận tiền rồi khóa máy.
{LƯU QUANG HOÀ} LÁI XE GÂY TAI NẠN RỒI BỎ TRỐN.
Danh sách có tên {CAO THẾ VỸ} nhưng ông ấy đã mất.
{TỐNG KHÁNH NHƯ} BÁN THUỐC GIẢ CHO NGƯỜI GIÀ.
TÔI LÀ {LA THỊ NHÃ UYÊN} Ở TỔ 4.
TÔI TÊN {MẠC TỬ DƯƠNG}, XIN PHẢN ÁNH VIỆC NHÀ BỊ NGẬP.
Chữ ký của {HỨA VỸ KHANG} bị giả mạo.
Hợp đồng ghi {THÂN TRỌNG ÁI} là bên thuê.
{TRIỆU ĐÌNH CHIẾN} ĐÁNH NGƯỜI GIỮA CHỢ.
{NGHIÊM XUÂN QUẢNG} CHO VAY NẶNG LÃI.
Phiếu thu ghi {ÂU DƯƠNG TỶ} đóng 2 triệu.
THẦY {PHÙNG KHẮC HOAN} ÉP HỌC SINH HỌC THÊM.
CÔ {HÀ THỤC OANH} THU TIỀN QUỸ LỚP KHÔNG CÓ BIÊN LAI.
ÔNG {VƯƠNG KHẢ NGỮ} XÂY NHÀ LẤN HẺM.
{THÁI BÁ TRƯỞNG} CHẶT CÂY TRƯỚC NHÀ TÔI.
{ĐÀM VĨNH PHÁT} THUÊ NGƯỜI ĐÁNH TÔI.
Giấy mời gửi {TRƯƠNG TUẤN NGHI} đã thất lạc.
{KHUẤT DUY CHƯƠNG} ĐÒI TIỀN BẾN BÃI.
{CÙ HUY THỤ} CHIẾM LỀ ĐƯỜNG BÁN PHỞ.
Sổ đỏ mang tên {TIÊU CHÍ DŨNG} bị cầm.
{QUÁCH GIA THỤY} LỪA BÁN ĐẤT NỀN.
{NGÔ NHẬT KHẮC} BẺ KHÓA VÀO NHÀ TÔI.
{PHAN THÚY DIỄM} QUỴT TIỀN LƯƠNG CỦA EM.
{VÕ THỊ THỦY} VÀ {VÕ HOÀI THÚY} ĐÃ CHUYỂN ĐI.
Đối tượng {TĂNG PHÚC LONG} đập phá quán.
{LÝ A TỦA} BỊ CẮT HỘ NGHÈO OAN.
{TRÌNH QUỐC KHẢI} NHẬN TIỀN CỌC RỒI TRỐN.
{ĐỚI SỸ NAM} CHỬI TỔ TRƯỞNG.
{BẾ THỊ NGUYỆT} XIN CẤP LẠI SỔ.
{KIỀU THANH VÂN} CHO THUÊ TRỌ KHÔNG ĐĂNG KÝ.
{ĐỒNG XUÂN TUYẾN} ĐỐT RÁC MỖI TỐI.
{GIANG A PHÁO} mất thẻ bảo hiểm.
{KHỔNG TÚ QUỲNH} ĐĂNG BÀI BÔI NHỌ TÔI.
{MAI THÙY TRANG} MỞ KARAOKE ĐẾN KHUYA.
{TẠ ĐÌNH PHÓNG} NUÔI CHÓ THẢ RÔNG.
Xin hỏi {LẠI KHẮC ĐỊNH} có được thu tiền không?
{CHU THỤC HIỀN} BỊ LỪA 50 TRIỆU.
{HỒ NHƯ Ý} KHÔNG CHỊU DI DỜI.
{ĐOÀN LÊ HÀ} NỢ TIỀN HÀNG.
{ĐẶNG HOÀNG THỤC LINH} BỊ BẠN ĐÁNH.
KÍNH GỬI PHƯỜNG, TÔI LÀ {DƯƠNG CHÍ KIỆT}.
{HOÀNG KHẮC NHUẬN} PHÁ HÀNG RÀO CỦA TRƯỜNG.
{BÙI KHẮC VIỆN} VÀ {BÙI CÔNG TOÀN} GÂY RỐI.
NGƯỜI LÀM ĐƠN: {LÂM THÚY VY}
{TÔ HOÀI NAM} CẦM TIỀN CHẠY MẤT.
{LÂM TẤN LỢI} ĐẬU XE CHẮN CỔNG CHÙA.
{HÀ KIỀU MY} VAY TIỀN BÀ CON.
{DIỆP BẢO NGỌC} LÀM SỔ GIẢ.
{HUỲNH A BẢY} CHIẾM BÃI XE.
{NINH KHẮC HẬU} THẢ TRÂU PHÁ LÚA.
ANH {TRẦN KHẮC TUẤT} CHẠY XE ÔM BỊ ĐÁNH.
{VĂN CÔNG HÙNG} CHẶN XE THU TIỀN.
{ĐINH TRỌNG NGHĨA} TỰ Ý ĐẮP ĐẬP.
{THẠCH THÀNH ĐẠT} BỊ CÔNG TY ĐUỔI.
{MAI XUÂN BẮC} VÀ {HÀ LÊ CHÂU} THU TIỀN CỦA DÂN.
{HUỲNH THỤC ĐOAN} bị chủ quỵt lương.
{BÀNH TIỂU MY} XẢ RÁC RA KÊNH.
ĐỀ NGHỊ XỬ LÝ {TRẦN MINH KHANG} VÌ ĐỔ RÁC.
ĐỀ NGHỊ CÔNG AN MỜI {LIÊU CHÍ HÙNG} LÊN LÀM VIỆC.
{PHÓ ĐỨC LƯƠNG} CẢN TRỞ THI CÔNG.
{ĐẬU THỊ HOÀI THƯƠNG} mất ví ở bến xe.
Đơn của {LỤC GIA HUY} chưa ai trả lời.
{TỪ CÔNG PHỤNG} BÁN HÀNG RONG BỊ ĐUỔI.
Người nhận: {TRƯƠNG THÚY ÁI}.
{VI VĂN ĐỊNH} BỊ CÔNG TY ĐUỔI VIỆC.
Bệnh nhân {LÂM THÚY KIỀU} nằm hành lang ba ngày.
{NGUYỄN THUÝ HÀ} VÀ {NGUYỄN THỦY} TRANH CHẤP ĐẤT.
{LÊ KHẢ PHIÊU} chặn xe rác.
Công ty do {VƯƠNG MẪN NGHI} đứng tên nợ lương.
{SẦM NHƯ NGUYỆT} KÊU CỨU.
Nhờ {HÀ KHẮC MINH} trả lại tiền.
BA NĂM NAY {PHẠM VIẾT CHƯỚC} KHÔNG ĐÓNG TIỀN RÁC.
{ĐỖ A NHÌ} VÀ CON TRAI CHẶT RỪNG.
CÓ AI BIẾT {CHÂU NGỌC THUẬN} Ở ĐÂU KHÔNG?
Sổ đỏ đứng tên {DƯƠNG NỮ HÀ MY}.
{THÁI LÝ BĂNG} GIẢ LÀM CÁN BỘ THU TIỀN.
CHỊ {LA THÚY AN} BỊ MẤT XE.
Nhà của {TRẦN NGHĨA} bị ngập.
{TĂNG THÙY LINH} BÊU TÊN HÀNG XÓM.
TRƯỞNG ẤP {DANH HOÀNG NAM} KHÔNG KÝ ĐƠN.
TỔ TRƯỞNG {LÊ QUÍ} CHIA QUÀ KHÔNG CÔNG BẰNG.
CÔNG AN BẮT {LƯƠNG KHÁNH TƯỜNG} VÌ TRỘM CHÓ.
Thửa đất của {QUAN THẾ DÂN} bị lấn.
`,
};

/** What stays in capitals though it begins like a name. */
export const capitalsKept = `
CHÂU ÂU MÙA NÀY ĐẸP LẮM.
LƯƠNG HƯU THÁNG NÀY CHẬM.
HỒ CHỨA NƯỚC CẠN KHÔ.
HỒ TÂY NƯỚC ĐỤC NGẦU.
HÀ NỘI MÙA NÀY VẮNG NHỮNG CƠN MƯA.
CAO TỐC BẮC NAM KẸT XE.
KIM LOẠI NẶNG TRONG NƯỚC.
TÔ HIỆU NGẬP NẶNG.
DƯƠNG MINH CHÂU MẤT ĐIỆN CẢ NGÀY.
ĐỒNG THÁP MƯỜI NGẬP LŨ.
ĐẬU XE TRÀN LAN TRƯỚC CỔNG.
ĐẬU XANH ĐẬU ĐỎ TĂNG GIÁ.
LÂM ĐỒNG MƯA LỚN SẠT LỞ.
THÁI NGUYÊN NGẬP SÂU.
ĐOÀN THANH NIÊN RA QUÂN.
ĐOÀN KIỂM TRA VỀ LÀM VIỆC.
QUAN TÂM ĐẾN NGƯỜI GIÀ.
HÀ TĨNH BÃO VÀO ĐÊM QUA.
CAO BẰNG RÉT ĐẬM.
TRƯỜNG MẦM NON HOA MAI THU PHÍ CAO.
ĐỒNG CHÍ LÃNH ĐẠO KHÔNG TIẾP DÂN.
LÀ NGƯỜI DÂN TÔI KIẾN NGHỊ.
TỪ KHI CÓ CHỢ MỚI ĐƯỜNG KẸT.
LẠI THIẾU NƯỚC SẠCH RỒI.
TĂNG GIÁ ĐIỆN QUÁ NHANH.
TĂNG CƯỜNG AN NINH TRẬT TỰ.
MAI MỐT LẠI ĐÀO LÊN.
LƯU LƯỢNG XE QUÁ LỚN.
LƯU THÔNG KHÓ KHĂN.
LƯU Ý AN TOÀN KHI ĐI QUA CẦU.
TÔN TRỌNG Ý KIẾN CỦA DÂN.
VĂN HÓA ỨNG XỬ QUÁ KÉM.
VŨ TRƯỜNG MỞ NHẠC ẦM Ĩ.
HOÀNG HÔN TRÊN SÔNG ĐẸP QUÁ.
LÝ DO GÌ MÀ KHÔNG TRẢ LỜI?
HỒ SƠ BỊ TRẢ LẠI BA LẦN.
HỒ CON RÙA ĐÔNG NGHẸT.
THÂN NHÂN LIỆT SĨ CHƯA ĐƯỢC CHI TRẢ.
GIANG HỒ ĐÒI NỢ THUÊ HOÀNH HÀNH.
LA LỐI OM SÒM CẢ ĐÊM.
VƯƠNG VÃI ĐẤT ĐÁ KHẮP ĐƯỜNG.
LÊ LỢI NGUYỄN HUỆ ĐÔNG NGHẸT CUỐI TUẦN.
TRẦN HƯNG ĐẠO NGẬP TỚI GỐI.
NGUYỄN THỊ MINH KHAI KẸT CỨNG.
TRƯỜNG TIỂU HỌC NGUYỄN VĂN TRỖI XUỐNG CẤP.
ĐƯỜNG NGUYỄN KHẮC NHU ĐẦY RÁC.
CHU TRÌNH XỬ LÝ RÁC CHƯA RÕ.
CHU ĐÁO TRONG KHÂU PHỤC VỤ.
THÁI ĐỘ PHỤC VỤ TỆ.
KIỀU BÀO VỀ QUÊ ĂN TẾT.
THẠCH CAO RƠI TRÚNG ĐẦU HỌC SINH.
HÀ KHẮC VỚI HỌC SINH QUÁ.
DƯƠNG LỊCH NĂM NAY NGHỈ MẤY NGÀY?
CAO ỐC XÂY SÁT NHÀ DÂN.
LÂM NGHIỆP XÃ THIẾU NGƯỜI.
CÙ LAO PHỐ NGẬP TRIỀU.
PHÍ GỬI XE TĂNG GẤP ĐÔI.
MÃ SỐ THUẾ CỦA TÔI BỊ SAI.
ÂU THUYỀN THỌ QUANG Ô NHIỄM.
TRÀ VINH HẠN MẶN.
LÊ VĂN SỸ RA NGUYỄN TRỌNG TUYỂN KẸT XE.
HỒ BƠI THU PHÍ KHÔNG AI KIỂM TRA.
QUAN HỆ TÌNH NGHĨA XÓM LÀNG.
ÔNG BÀ NỘI NGOẠI ĐỀU LO LẮNG.
LỤC BÌNH PHỦ KÍN KÊNH.
MAI ĐÌNH LÀNG CŨ BỊ MỐI.
HÀ THÀNH ĐẸP VỀ ĐÊM.
CHÂU THÀNH A THIẾU NƯỚC NGỌT.
ĐƯỜNG PHẠM VĂN ĐỒNG KẸT TỪ SÁNG.
PHẠM VĂN CHÍ NGẬP.
KÊNH THAM LƯƠNG BẾN CÁT RẠCH NƯỚC LÊN HÔI THỐI.
HÀ NAM NINH BÌNH NGÀY XƯA LÀ MỘT TỈNH.
NƯỚC THẢI CHẢY RA HỒ TRÚC BẠCH.
CHỢ BÌNH TÂY, CHỢ KIM BIÊN ĐÔNG NGHẸT.
DỰ ÁN LA PURA THI CÔNG ĐÊM.
TRUNG TÂM THƯƠNG MẠI VẠN HẠNH MALL GIỮ XE GIÁ CAO.
ĐỀ NGHỊ CÔNG BỐ KẾT QUẢ.
VĂN THÁNH, THANH ĐA SẠT LỞ.
TẤT CẢ NGƯỜI DÂN ĐỀU BỨC XÚC.
THẨM ĐỊNH GIÁ ĐẤT SAI.
ĐỀN BÙ THẤP QUÁ, DÂN KHÔNG ĐỒNG TÌNH.
TƯỜNG NHÀ TÔI NỨT.
NHÀ MÁY XI MĂNG HÀ TIÊN BỤI MÙ.
SÂN BAY LONG THÀNH LÀM ĐƯỜNG HƯ.
HỌC SINH TRƯỜNG LÊ QUÝ ĐÔN NGỘ ĐỘC.
CAO SU PHÚ RIỀNG NỢ LƯƠNG.
ĐIỆN LỰC TÂN THUẬN CÚP ĐIỆN KHÔNG BÁO.
ĐÀO TẠO NGHỀ CHO THANH NIÊN.
BẠCH ĐẰNG QUAN CẢNH ĐẸP.
LÝ LỊCH KHÔNG RÕ RÀNG.
VI PHẠM TRẬT TỰ XÂY DỰNG.
VIÊN CHỨC KHÔNG ĐƯỢC TĂNG LƯƠNG.
THỊ TRẤN LAI UYÊN MẤT NƯỚC.
Ở AN PHÚ ĐÔNG ĐƯỜNG NGẬP CẢ NĂM.
Khu DƯƠNG QUẢNG HÀM hay kẹt xe.
Trường THPT NGUYỄN KHUYẾN thu tiền ghế đá.
Quán KIM THANH THẢO mở nhạc ồn.
Công ty TNHH HOÀNG GIA PHÁT xả thải.
Chung cư LÊ THÀNH TÂN TẠO thang máy hư.
TỔNG CÔNG TY LƯƠNG THỰC MIỀN NAM THU MUA LÚA.
HỘI NÔNG DÂN XÃ HỌP CHIỀU NAY.
CHÚ Ý AN TOÀN KHI CHÁU QUA ĐƯỜNG.
ANH EM TỔ DÂN PHỐ LÀM VIỆC RẤT TỐT.
`;
