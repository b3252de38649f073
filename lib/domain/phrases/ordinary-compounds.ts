const list = (phrases: string): readonly string[] => phrases.trim().split(/[|\n]/);

/** Words of two syllables and more that the word lists have no need of; with those of the lists they are what is known. */
export const everydayCompounds: readonly string[] = list(`
bác sĩ|bác sỹ|chú ý|chú trọng|cô lập|chị em|anh em|bà con|ông bà|em bé|cô giáo|thầy cô|ông chủ|giáo viên|học sinh|sinh viên|phụ huynh|công nhân|nông dân
an toàn|an ninh|an sinh|an dân|bình thường|bình tĩnh|bình quân|công an|công dân|công khai|công trình|công trường|công cộng|công việc|công tác|công sức|công bố
công lý|công chúng|chính quyền|chính sách|chính thức|chính phủ|chính trị|danh hiệu|danh sách|dân sinh|dân số|dân cư|dân phòng|dân phố|dân quân|đại diện|đại biểu|đại hội
điện lực|điện thoại|điện tử|đồng tình|đồng thuận|đồng hành|đồng loạt|đồng thời|đồng hồ|đồng ý|đồng bộ|đông đúc|đông người|đông dân|gia đình|gia tăng|gia hạn|giao thông
hải quan|hiện hành|hiện trường|hiện nay|hiện tại|hiện tượng|hoàn thành|hoàn toàn|hoàn tất|hoàn cảnh|hoàn tiền|lâm trường|nhân dân|nhân viên|nhân lực|nhân sự|phong trào
quân đội|quân nhân|quyết định|quyết toán|quý khách|sinh hoạt|sinh sống|tài chính|tài sản|tài nguyên|tài khoản|tài xế|tài liệu|tâm lý|tân binh|thanh niên|thanh tra|thanh toán
thanh thiếu|thành phố|thành viên|thành lập|thành tích|thành phần|thảo luận|thiên tai|thông tin|thông báo|thông thoáng|thông qua|thông xe|thường xuyên|thường trực|thường lệ|thường trú
thu phí|thu nhập|thu hồi|thu tiền|thu gom|thu chi|thu mua|thu giữ|thu quỹ|thu hẹp|thu thuế|thu thêm|lạm thu|thất thu|phí thu|tiến độ|tiến hành|tình hình|tình trạng|tình nguyện
tính toán|tính tiền|tính mạng|tính phí|tính sai|trang thiết bị|trang trí|trang phục|trang trại|trung bình|trung tâm|trung thực|trung học|trung ương|trường hợp|trường học
văn hóa|văn phòng|văn bản|việt nam|vinh danh|xuân hè|y tế|ý kiến|ý thức|yên tĩnh|trung quốc|hàn quốc|thái lan|đài loan|quốc gia|quốc hội|quốc tế|quốc lộ|quốc phòng
tuyên truyền|tuyên dương|tuyến đường|tuyến phố|tuyến xe|trật tự|điều hành|điều kiện|điều chỉnh|hành chính|hành vi|hành động|hành khách|ưu tiên|lực lượng|chất lượng|số lượng
lượng lớn|lưu lượng|lưu thông|lưu ý|vũ trường|vũ lực|đoàn viên|đoàn công tác|đoàn thể|đại lộ|lợi ích|lợi dụng|trọng tâm|trọng điểm|nghiêm trọng|quan trọng|quan tâm
tôn trọng|trân trọng|ảnh hưởng|hưởng lợi|cảnh sát|cảnh quan|cảnh báo|ánh sáng|sáng mai|sáng nay|sáng sớm|buổi sáng|trời sáng|chiếu sáng|giữ nguyên|sinh nhật|hiện đại
điển hình|biên bản|biên lai|thi công|thi đua|đường sá|phí dịch vụ|tiền điện|mất điện|cúp điện|cắt điện|điện yếu|mất nước|cúp nước|nước yếu|nước đục|nước thải|nước sạch|nước mưa
chi phí|chi trả|chi tiêu|chi tiết|triển khai|đăng ký|đăng tin|khai báo|kê khai|xét nghiệm|giới hạn|giới thiệu|đấu thầu|đấu giá|kinh phí|kinh doanh|kinh tế|thương mại|thị trường
thương lượng|bồi thường|lương tháng|tiền lương|lương hưu|mức lương|nợ lương|trả lương|tăng lương|lương thấp|học phí|viện phí|phí bảo trì|phí gửi xe|phí quản lý|lệ phí|miễn phí|mức phí
năm nay|năm ngoái|năm sau|năm tới|năm trước|năm học|năm mới|hằng năm|hàng năm|mỗi năm|cả năm|mấy năm|nhiều năm|đầu năm|cuối năm|bao năm|lâu năm|quanh năm
thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|một hai|hai bên|hai đầu|hai chiều|ba gác|xe ba gác|ngã ba|ngã tư|ngã sáu|ngã bảy|bốn bề
hàng rào|hàng xóm|hàng quán|hàng hóa|hàng ngày|hằng ngày|hàng tháng|hàng loạt|hàng giả|hàng nhái|hàng rong|bán hàng|bán hàng rong|mua hàng|giao hàng|cửa hàng|ngân hàng|khách hàng|xếp hàng
nắp cống|miệng cống|lòng cống|ổ gà|ổ voi|cây xanh|cây đổ|cây ngã|cây gãy|cành cây|hàng cây|chặt cây|trồng cây|tỉa cây|bóng mát|cỏ dại|lá cây|vườn hoa|công viên|sân chơi|hồ bơi
chó thả rông|thả chó|chó cắn|chó dại|chó mèo|nuôi chó|nuôi gà|nuôi heo|nuôi cá|con chó|cá chết|gà vịt|gia súc|gia cầm|trâu bò|heo gà|dịch tả heo|thịt heo|thịt bẩn|thịt heo bẩn|ruồi muỗi|chuột bọ|nhiều chuột|nhiều muỗi|muỗi nhiều
rau sạch|rau củ|trái cây|cà phê|quán cà phê|quán nhậu|quán ăn|quán xá|tiệm ăn|bữa ăn|bữa trưa|ăn uống|ăn xin|bánh mì|bún phở|gạo mắm|giá gạo|giá vàng|vàng miếng|giá xăng|xăng dầu|đổ xăng|cây xăng|trạm xăng
xe tải|xe buýt|xe máy|xe đạp|xe điện|xe ôm|xe khách|xe bồn|xe ben|xe hơi|xe con|xe cứu thương|ô tô|xe ô tô|tàu xe|bến xe|bãi xe|nhà xe|gửi xe|giữ xe|đậu xe|đỗ xe|đua xe|chạy xe|lái xe|bằng lái|biển số|trạm sạc|sạc điện|vé xe|vé xe buýt|giá vé
đèn đường|đèn đỏ|vượt đèn đỏ|đèn tín hiệu|tín hiệu|biển báo|vạch kẻ|kẻ vạch|dải phân cách|phân cách|phân luồng|phân loại|phân loại rác|làn đường|lòng đường|lề đường|mặt đường|đường trơn|đường hư|đường xấu|đường sắt|đường ray|đường dây|đường ống|sang đường|qua đường
rác thải|đốt rác|xả rác|đổ rác|bãi rác|thùng rác|xe rác|gom rác|tiền rác|túi ni lông|chai nhựa|ve chai|phế liệu|khói bụi|bụi mịn|khói xe|lò gạch|lò mổ|nhà máy|xí nghiệp|xưởng may|khu công nghiệp|ống khói|mùi hôi|hôi thối
sổ đỏ|sổ hồng|đất đai|thửa đất|thu hồi đất|đất nền|nhà đất|nhà ở|nhà ở xã hội|nhà trọ|phòng trọ|chung cư|chung cư cũ|căn hộ|thang máy|sân thượng|bãi giữ xe|giải tỏa|giải toả|tháo dỡ|đền bù|tái định cư|quy hoạch|quy hoạch treo|xây không phép|giấy phép
trộm cắp|cướp giật|ma túy|ma tuý|nghiện hút|cờ bạc|đá gà|số đề|lô đề|cá độ|mại dâm|đòi nợ|vay nặng lãi|nặng lãi|tín dụng đen|tín dụng|lừa đảo|tin giả|tin nhắn|nhắn tin|bạo lực|bạo hành|đánh nhau|gây rối|gây sự|pháo lậu|pháo nổ|đốt pháo
sốt xuất huyết|tay chân miệng|sởi|cúm|dịch bệnh|ngộ độc|thực phẩm|thức ăn|nước mắm|nước uống|nước máy|bảo hiểm|bảo hiểm y tế|bảo vệ|bảo trì|bảo đảm|đảm bảo|bảo hành|bảo dưỡng|bảo quản|bảo lãnh|giá thuốc|thuốc men|mua thuốc|bệnh nhân|bệnh viện|bác sĩ|khám bệnh|chữa bệnh|tiêm chủng|vắc xin
tuyển sinh|tuyển dụng|lớp một|lớp học|bán trú|học thêm|dạy thêm|học đường|nhà trường|cổng trường|sách giáo khoa|đồng phục|nghỉ hè|nghỉ tết|nghỉ lễ|ngày lễ|dịp tết|tết nhất|cận tết|trước tết|sau tết
một cửa|dịch vụ|dịch vụ công|hồ sơ|thủ tục|giấy tờ|căn cước|định danh|hộ khẩu|tạm trú|cán bộ|lãnh đạo|chủ tịch|tổ trưởng|trưởng ấp|tổ dân phố|khu phố|khu dân cư|sáp nhập|trụ sở|trụ sở mới|tinh gọn|biên chế
nồng độ cồn|phạt nguội|camera phạt nguội|mũ bảo hiểm|tốc độ|tai nạn|nghị định|nghị quyết|thông tư|hóa đơn|hoá đơn|hóa đơn điện tử|hộ kinh doanh|thuế đất|thất nghiệp|việc làm|trợ cấp|hưu trí|người già|trẻ em|trẻ con|thiếu nhi|phụ nữ|khuyết tật|hộ nghèo|cận nghèo
sạt lở|triều cường|xâm nhập mặn|hạn hán|hạn mặn|mùa mưa|mùa khô|mùa nắng|mưa lớn|mưa to|mưa bão|bão lũ|lũ lụt|lốc xoáy|sét đánh|cháy nổ|cháy nhà|phòng cháy|chữa cháy|lính cứu hỏa|đuối nước|cứu hộ|cứu nạn|cáp quang|mạng yếu|mất mạng|sóng yếu
vui mừng|vui vẻ|phấn khởi|hài lòng|hoan nghênh|cảm ơn|cám ơn|biết ơn|bức xúc|bất an|bất tiện|khổ sở|khốn khổ|khó khăn|nguy hiểm|lo lắng|lo ngại|sợ hãi|mệt mỏi|chán nản|xôn xao|ồn ào|hát hò|hát karaoke|loa kéo|mở nhạc|nhạc to
đàm phán|đối thoại|đối tượng|đối với|so với|tương tự|tương đương|tương lai|tương đối|tiếp tục|tiếp dân|tiếp nhận|tiếp xúc|xử lý|xử phạt|phản ánh|phản hồi|phản đối|kiến nghị|đề xuất|đề nghị|yêu cầu|trả lời|giải thích|giải đáp|giải quyết|khắc phục|sửa chữa|duy tu|nâng cấp|mở rộng|cải tạo|nạo vét|khơi thông|thông cống
hoa kiểng|chợ hoa|đường hoa|đèn hoa|hoa màu|hoa quả|hoa tươi|trái phép|trái quy định|trái tuyến|không phép|sai phép|lấn chiếm|vỉa hè|lấn chiếm vỉa hè|buôn bán|tự phát|chợ tự phát|chợ cóc|chợ đêm|chợ đông|chợ búa|tiểu thương|hộ dân|hộ gia đình
giờ cao điểm|cao điểm|cao tốc|cao tầng|cao hơn|tăng cao|giá cao|quá cao|cao ốc|nâng cao|mực nước|nước dâng|nước ngập|ngập nước|ngập sâu|ngập nặng|ngập úng|kẹt xe|kẹt cứng|ùn tắc|tắc đường
sử dụng|sử lý|lịch sử|di tích|di dời|di chuyển|lan ra|lan tràn|lan rộng|rác lan|lan can|mùa xuân|mùa thu|trung thu|tết trung thu|lễ hội|văn nghệ|thể thao|bóng đá|sân bóng|sân vận động|karaoke|thư viện|du lịch|khách du lịch
dự án|đầu tư|chủ đầu tư|nhà thầu|tiến trình|khởi công|nghiệm thu|bàn giao|đơn vị|cơ sở|cơ quan|tổ chức|ban ngành|cấp trên|quản lý|quản trị|ban quản lý|ban quản trị|giám sát|kiểm tra|thẩm định|phê duyệt|xét duyệt|công nhận|xác nhận|chứng nhận|chứng thực|công chứng
mọi người|người dân|người ta|dân chúng|cư dân|cử tri|đảng viên|chi bộ|hội đồng|mặt trận|ủy ban|uỷ ban|nhà nước|pháp luật|luật pháp|quy định|điều luật|quyền lợi|quyền hạn|nghĩa vụ|trách nhiệm|thái độ|cửa quyền|quan liêu|nhũng nhiễu|hách dịch|tham nhũng|tham ô|hối lộ|lót tay
cần thiết|cấp thiết|thực tế|thực hiện|thực sự|thực trạng|thực thi|thật sự|có lẽ|chắc chắn|rõ ràng|cụ thể|đặc biệt|tuy nhiên|nhưng mà|vì vậy|do đó|cho nên|thế nào|làm sao|tại sao|vì sao|bao giờ|bao lâu|như thế|lâu nay|xưa nay|hôm nay|hôm qua|ngày mai|tối qua|đêm qua|bữa trước|hồi trước|mới đây|vừa qua|gần đây|sắp tới|thời gian|thời điểm|thời tiết
trước mặt|đằng sau|phía sau|bên cạnh|xung quanh|toàn bộ|toàn quốc|toàn dân|toàn thành phố|đa số|một số|một phần|nhiều nơi|nhiều hộ|nhiều người|khắp nơi|đâu đó|nào cũng|ai cũng|gì cũng|cái gì|con đường|con hẻm|con kênh|con nít|con em|con cháu|cháu nhỏ|ông già|bà già
dài dài|dài hạn|ngắn hạn|lâu dài|kéo dài|hạn chế|hạn chót|quá hạn|đúng hạn|trễ hạn|đúng hẹn|trễ hẹn|hẹn lại|giấy hẹn|hứa hẹn|hứa suông|lời hứa|đùn đẩy|né tránh|vòng vo|chậm trễ|chậm chạp|ì ạch|dở dang|bỏ hoang|hoang phí|lãng phí|tốn kém|phung phí|vô cảm|vô lý|bất công|bất hợp lý|hợp lý|hợp tình|hợp pháp|hợp đồng|hợp tác|phù hợp|phối hợp|tổng hợp|tập hợp
xấu hổ|xấu xí|đẹp đẽ|sạch sẽ|sạch đẹp|xanh sạch|gọn gàng|thoáng mát|rộng rãi|chật chội|chật hẹp|tối tăm|tối om|nhếch nhác|mất vệ sinh|vệ sinh|mất mỹ quan|mỹ quan|mỹ phẩm|đô thị|nông thôn|nông nghiệp|thành thị|đời sống|cuộc sống|xã hội|môi trường|khí hậu|không khí|ô nhiễm|tiếng ồn
`);

/** Of what is known, pairs of syllables that nobody is called by, though each could stand in a name. */
export const neverNames: ReadonlySet<string> = new Set(
  list(`
khả nghi|nghiêm trọng|trầm trọng|y nguyên|phí phạm|phi lý|phí công|chung chung|bé tí|bé xíu|liên miên|gia tăng|vi phạm|sao lại|sao bằng|năm sao|đỉnh cao|nhẫn tâm|đợi hoài|hứa hoài|hẹn hoài|tăng hoài|lại đào|toàn hứa|giỏi hứa
tuyên dương|hoàn toàn|đồng tình|đồng thuận|đồng ý|chí lý|toại nguyện|uy tín|sang trọng|nam tính|nữ tính|huyền thoại|kỳ diệu|vi diệu|thơm ngon|ngon lành|cần mẫn|thương dân|phát huy|cần phát huy|tiến triển|triển vọng|hưởng lợi|quan tâm|cần quan tâm|thuyết phục
hoàn thành|thi công|thi đậu|thi đỗ|triển khai|công khai|chi tiêu|doanh thu|thị trường|nông dân|hồ tiêu|gia cầm|khuyến nông|hoàn công|vi bằng|đào đường|giao thông|an toàn|tuyến đường|lưu thông|sang đường|đậu đỗ|triều cường|đỉnh triều|mỹ quan|cảnh quan|bạch hầu|thủy đậu|ung thư|thông tuyến|y sĩ|y đức|đông y|y khoa|khoa nhi
dương tính|tuyển sinh|kỳ thi|đồng phục|trường công|trường tư|sinh viên|nguyện vọng|cần sa|nghi phạm|vũ trường|phạm nhân|công an|an ninh|cảnh giác|khai sinh|sao y|văn thư|định danh|mã định danh|lệ phí|chính quyền|công văn|thông đồng|tư lợi|thu chi|tỷ đồng|công trình|tăng ca|đình công|an sinh|công đoàn|mạnh thường quân|tuyển công nhân|đồng lương|cần tuyển|công nhân|phúc lợi
cao thế|trung thế|hạ thế|dân quân|hạ du|công viên|đường hoa|hoa hậu|triển lãm|quốc kỳ|hương ước|nghĩa trang|dân vũ|ca sĩ|trang trí|nghị quyết|tăng lương|nghị định|thông tư|giao quân|tuyển quân|tòng quân|hải quân|thông quan|hải lý|hải quan|việt kiều|đính chính|trọng thương|quyên sinh|bé trai|nữ sinh|hai năm|ba năm|năm năm|mười năm|nhân viên|lưu ý|tăng cường|như thế|cần thiết|cần tăng|cần lưu ý
gia đình|công trường|lập trường|khả thi|sinh hoạt|công dân|liên thông|trang trại|trung bình|trung tâm|trung học|trung thu|trường học|trường hợp|văn hóa|văn phòng|văn bản|việt nam|y tế|ý kiến|ý thức|quốc gia|quốc hội|quốc tế|quốc lộ|thông tin|thông báo|thông thoáng|thông qua|thông xe|thường xuyên|thường trực
thành phố|thành viên|thành lập|thành tích|tính toán|tính mạng|tình hình|tình trạng|tiến độ|tiến hành|tài chính|tài sản|tài khoản|tài nguyên|tân binh|thanh niên|thanh tra|thanh toán|tâm lý|thu hồi|thu phí|thu nhập|thu tiền|thu mua|thu quỹ|quyết định|quyết toán|quân đội|quân nhân|phong trào|nhân dân|nhân sự|nhân lực
hiện trường|hiện hành|đại diện|đại lộ|danh hiệu|chính sách|bình thường|bình tĩnh|bình quân|lực lượng|lượng lớn|lưu lượng|trọng tâm|trọng điểm|quan trọng|tôn trọng|ảnh hưởng|cảnh sát|cảnh báo|sáng mai|sáng nay|sáng sớm|biên bản|thi đua|đường sá|lạm thu|chi trả|lợi dụng|lợi ích|bảo vệ|vàng miếng|giá vàng|mùa xuân|mùa thu|lan ra|hoa màu|hoa quả|hoa tươi
thường lệ|thường trú|an dân|công chúng|công lao|công sức|công tác|chú ý|chú trọng|chị em|anh em|ông bà|em bé|bà con|năm nay|năm sau|năm tới|năm học|năm mới|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|ngã ba|ngã tư|hai bên|công cộng|công việc|hành vi|toàn quốc|toàn dân|dân sinh|dân cư|dân số
`),
);

/** The same in base letters, of which also nothing else that is typed so is a name: “thu phi” and “cong khai” are not among them. */
export const bareNeverNames: ReadonlySet<string> = new Set(
  list(`
cat dien|mat dien|cup dien|tien dien|gia dien|thieu dien|tien nuoc|xe tai|xe dien|xe ben|xe hoi|ben xe|lai xe|nha xe|do xe|dau xe|dua xe|dam xe|long duong|le duong|lan duong|mat duong|bien bao|bien so|hoc phi|vien phi|le phi|mien phi|phi bao tri
phong chay|chay no|kinh doanh|chung cu|chung cu cu|can ho|nha dat|dat dai|so do|so hong|dia chinh|tai dinh cu|thu hoi dat|giay to|ho so|thu tuc|cong an|can bo|to truong|tra loi|phan hoi|tiep dan|khieu nai|to cao|hang gia|hang nhai|hang quan|hang rong
lua dao|tin gia|tin nhan|cuop giat|danh nhau|bao luc|trom cap|cho vay|doi no|vay no|no luong|thieu luong|luong huu|tang luong|tra luong|tien luong|that nghiep|benh vien|bac si|giao vien|hoc sinh|sinh vien|phu huynh|cong nhan|y te|bao hiem
o ga|nap cong|den duong|den do|khoi bui|bui min|mui hoi|khoi thai|rac thai|nuoc thai|xa thai|thu gom rac|ha tang|giao thong|an toan giao thong|via he|dong dat|han han|sat lo|trieu cuong|ca chet|chet duoi|cay do|gia gao|gia xang|gia ve|ve xe|gia thuoc
xep hang|sap nhap|tru so|dang ky|dong tien|tien rac|tien cho|an xin|ban hang|thu tien|ngan hang|lai suat|thuc pham|ngo doc|sot xuat huyet|tiem chung|dong duc|qua tai|keo dai|hu hong|xuong cap|ban thiu|o nhiem|tieng on|hat karaoke|thao do|den bu|giai toa|lan chiem
`),
);
