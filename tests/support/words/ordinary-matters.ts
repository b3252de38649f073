const list = (matters: string): readonly string[] => matters.trim().split(/[|\n]/);

/** What people complain of and ask about, in the words they use; written down before the list of ordinary words was. */
export const ordinaryMatters: readonly string[] = list(`
ngập nước|kẹt xe|cắt điện|thu phí|rác thải|mất nước|nước đục|cúp điện|ổ gà|nắp cống|đèn đường|vỉa hè|lấn chiếm vỉa hè|xe ba gác|xe tải nặng
tiếng ồn|hát karaoke|mùi hôi|đốt rác|khói bụi|bụi mịn|cây ngã đổ|chó thả rông|sốt xuất huyết|tay chân miệng|ngộ độc thực phẩm|giá thuốc|bảo hiểm y tế
học phí|lạm thu|bữa ăn bán trú|tuyển sinh lớp một|sổ đỏ|giải toả|đền bù|tái định cư|quy hoạch treo|sổ hồng|định danh điện tử|dịch vụ công|một cửa
nộp hồ sơ|phân loại rác|xe điện|trạm sạc|lừa đảo qua mạng|tin giả|vay nặng lãi|tín dụng đen|trộm cắp|cướp giật|đua xe|ma tuý|bạo lực học đường
giá xăng|giá vé|vé xe buýt|bến xe|tuyến buýt mới|đường sắt đô thị|thuế hộ kinh doanh|hoá đơn điện tử|hàng giả|thịt heo bẩn|nước mắm|giá gạo|giá điện
tiền nước|tiền điện tăng|sạt lở|triều cường|xâm nhập mặn|hạn hán|cá chết|nước thải|xả thải|cống nghẹt|kênh đen|lò gạch|tháo dỡ|xây không phép|chung cư cũ
phí bảo trì|thang máy hỏng|cháy nổ|phòng cháy|pháo lậu|chợ tự phát|bán hàng rong|sáp nhập phường|trụ sở mới|đi lại xa|trợ cấp|lương hưu|nhà ở xã hội
thất nghiệp|nợ lương|nghỉ tết|tiêm chủng|khám bệnh|xếp hàng lâu|bác sĩ thiếu|đường trơn|tai nạn giao thông|đèn tín hiệu|biển báo|camera phạt nguội
nghị định mới|nồng độ cồn|thi bằng lái|sân chơi trẻ em|công viên|hồ bơi|đuối nước|dịch tả heo|ruồi muỗi|chuột nhiều|mạng yếu|sóng điện thoại|cáp quang đứt
`);

/** Sentences around a matter. `*` is the matter, `#` what no two of them end alike with. */
export const framesOfMatters: readonly string[] = [
  'Tuần này * nhiều quá #',
  'Bà con khu phố bức xúc vì * #',
  'Đề nghị phường xem lại chuyện * #',
  'Chuyện * bao giờ mới xong #',
  'Lại * nữa rồi #',
  'Phản ánh về * mãi mà chưa ai trả lời #',
];
