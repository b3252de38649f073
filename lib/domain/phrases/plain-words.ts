import { inOldTonePlacement } from '../spellings';
import { functionWords } from './function-words';

/**
 * Words of one syllable that say of themselves that they are no name: of grammar, of doing and suffering, of how things are, of
 * offices, money and works. Written down one by one. Left out on purpose are what people are called by: given names and family
 * names, numbers, animals, plants, food, tools, looks, little things. Those count in longer words alone (`chó thả rông`).
 */
const plain = `
không chưa chẳng chớ đừng hãy thể khi nào lúc nay hôm ngày đêm giờ tháng tuần mai sáng trưa chiều tối khuya sớm muộn lâu xưa suốt mãi luôn liền mới cũ
rất quá lắm hơi khá càng thêm bớt hết còn đủ thiếu thừa nhiều ít mỗi mọi từng vài mấy các những cả toàn riêng chung cùng khác giống như bằng hơn kém nhất
này đó kia ấy đây đấy vậy thế sao gì ai đâu bao nhiêu nếu thì mà nên vì bởi tuy dù nhưng hoặc hay rồi đã đang sẽ vẫn cứ lại nữa cũng đều chỉ vừa mới
người dân nhà nước con khu phố phường xã quận huyện tỉnh ấp thôn xóm tổ hẻm ngõ ngách đường lộ cầu cống vỉa hè lề kênh rạch sông hồ biển chợ trường lớp trạm
viện bến bãi ga cảng trụ sở phòng ban cơ quan bộ cục ngành cấp chủ đơn giấy tờ hồ sổ phiếu biên lai hóa hoá số mã thẻ vé bảng biển biểu mẫu văn
tiền giá phí thuế lương thưởng nợ lãi vốn quỹ mức khoản tháng đồng triệu tỷ nghìn ngàn trăm chục phần lượt lần đợt kỳ hạn
xe máy tải buýt điện đèn dây cột trụ mạng sóng cáp khói bụi bùn mùi rác ngập lụt mưa bão gió nóng lạnh khô ướt ẩm nắng hạn mặn đục hôi thối tanh ồn ầm bẩn dơ sạch
kẹt tắc ùn ứ nghẽn đông vắng đầy trống hư hỏng gãy đổ đứt sập nứt lún sụt thủng rách nổ cháy rò rỉ tràn trôi chìm trượt trơn té ngã va đâm tông cán chạm quẹt lật
sửa xây dựng làm đào lấp đắp phá dỡ tháo lắp đặt thay thế trồng chặt cắt tỉa nạo vét thông quét dọn rửa gom hốt đốt xả thải vứt đổ chôn phun tưới chở bốc dỡ
chạy đi đến tới về ra vào lên xuống qua sang dừng đỗ đậu đứng ngồi nằm ngủ nghỉ chờ đợi xếp lấn chiếm chắn chặn cản bít che mở đóng khóa khoá bật tắt
nói hỏi gọi kêu la hét bảo rằng nghe thấy nhìn xem biết nghĩ hiểu nhớ quên tin ngờ lo sợ mong muốn cần thích ghét chán mệt khổ đau buồn mừng vui giận tức bực
khen chê trách mắng chửi cãi đánh đập đuổi ép đòi dọa doạ ăn uống nấu bán mua cho thuê vay mượn trả nộp đóng nhận giao gửi đưa lấy cướp giật trộm cắp lừa dối giấu
báo tố cáo kiện khiếu nại phản ánh góp ý đề nghị kiến xin giải quyết trả lời xử phạt lý kiểm tra soát xét duyệt cấp phép ký đăng nộp kê khai bổ sung sót sai đúng
tăng giảm lên hạ thấp cao rộng hẹp dài ngắn sâu cạn xa gần nặng nhẹ nhanh chậm mạnh yếu dễ khó rẻ đắt mắc nghèo khổ xấu đẹp tốt tệ kém dở rõ kỹ gấp vội kịp trễ
học dạy thi chấm khám chữa bệnh thuốc mổ tiêm sốt ho nhiễm chết sống đẻ tuổi trẻ già vợ chồng bố mẹ cha má
tôi mình họ nó ta tụi chúng bà cô chị em chú bác bạn con cháu thầy
việc chuyện vụ lời tiếng chữ bài tin cách kiểu loại thứ mặt chỗ nơi phía bên trên dưới trong ngoài giữa cạnh gần quanh khắp đầu cuối gốc ngã lối đoạn đầu
luật lệnh quy định chế độ chính sách dự án đề kế hoạch hội họp bầu cử đảng ủy uỷ nghị
được bị phải nên có là ở tại từ đến cho với về của do theo nhờ bởi để
gây gặp mất thoát khỏi giữ bỏ rời chuyển dời dọn đổi tách nhập sáp ghép chia tăng thu bắt buộc cấm tịch phạt tha tạm treo kéo hoãn trễ
bàn ghế cửa tường sàn mái trần nền móng tầng hầm thang cầu cống nắp hố
dẹp cưỡng áp phát triển khai công khai lắng tiếp gỡ vướng mắc kẹt nghẹt ứng cứu hộ nạn cứu trợ giúp đỡ hỗ chăm lo
đòi bồi thường đền bù lại tái cư ngụ trú tạm
xịn rởm giả nhái lậu chui chùa khống khuất tất mờ ám gian lận
livestream facebook zalo tiktok online app web website link clip camera wifi internet sms otp email vneid karaoke loa container bus metro shipper ship cod
khiến hàng vùng lớn hình đất kết lũ tỉ nêu trời khoảng tục trở xuất sắp diện vượt thuộc cơn dùng xảy nối tránh tìm hành chống diễn tên tự mô tập nửa mang trận ghi thủ dòng căn xong
chuyên mét biến dâng nguồn xưởng buổi êm tổng chiếc nội rút vị vận chất huy ven kẻ mục ngôi tụ gắn nhằm bờ trải nhóm hút dọc đón trao chịu phút nổi xác sức ngầm vòng cố bản chọn bước bay
loạt chừng đẩy phó dịp rạng sẵn chảy thăm quay suất phủ úng tui sụa xóa xoá chứa tấm hại thực truy dán kể kèm mời lội chuyến dẫn dồn dành phiên bắn rơi dần rà đè hiếm đấu dập khảo chấp
tận hẳn lịch điểm bất pháp tấn đọc hệ ảnh dụng trực vật nghệ nhiệm trì đột trọ lệch làn ngăn cận nỗi gồm dõi dân
đừng ơi ạ hả nhỉ nha nhé nè hen hoài miết ghê thiệt thật luôn lun hông hổng ko
bực bội nháo nhào um xùm inh ỏi mù mịt lênh láng bừa ngổn ngang chằng chịt lởm chởm lộn xộn
`;

/** The few of which that holds without marks too, whatever they may stand for. */
const bare = `
khong chua duoc nhung nguoi nuoc rac ngap ket nhieu truoc duoi tren trong ngoai ngay tuan dem chuyen viec hem khu xe
sua chay hong nghe thay noi biet hoi lau luon suot cung deu nua roi nay qua muon phai thi den tu voi tai khoi bui tieng
phuong huyen xom duong ngo truong tram phong nha giay luong gi sao dau nhanh sach day vay
`;

/** See above; in the spelling phrases have. */
export const plainWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...inOldTonePlacement(plain).trim().split(/\s+/),
]);
/** The same for texts typed in base letters. */
export const barePlainWords: ReadonlySet<string> = new Set(bare.trim().split(/\s+/));
