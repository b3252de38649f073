import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import type { Flag, Topic } from '@/lib/domain/vocabulary';

const topicsOf = (text: string) => classify(text).topics.map(({ code }) => code);

const firstTopic: readonly (readonly [topic: Topic, text: string])[] = [
  ['GIACA', 'Bỏ thuế khoán rồi, hộ kinh doanh nhỏ lẻ như tôi phải tự kê khai thuế và xuất hóa đơn điện tử'],
  ['GIACA', 'Ra chợ cân thiếu, hét giá trên trời'],
  ['NONGNGHIEP', 'Dịch tả lợn châu Phi lan nhanh, heo chết hàng loạt phải tiêu hủy'],
  ['NONGNGHIEP', 'Cống ngăn mặn mở trễ, ruộng khô không có nước tưới'],
  ['DATDAI', 'Bảng giá đất mới làm tiền sử dụng đất tăng gấp ba khi chuyển mục đích'],
  ['DATDAI', 'nop ho so xin cap gcnqsdđ ma chua ra so'],
  ['DATDAI', 'Nhà bên cạnh cơi nới, xây sai phép lấn sang lối đi chung'],
  ['GIAOTHONG', 'Xe buýt điện bỏ trạm, chờ cả tiếng'],
  ['GIAOTHONG', 'Ô tô đậu chắn lối, lấn chiếm lòng lề đường trước chợ'],
  ['GIAOTHONG', 'Mặt đường lồi lõm, nắp hố ga kênh lên gây té xe'],
  ['NGAP', 'Triều dâng là nước tràn vô nhà, cống bị nghẹt hoài'],
  ['NGAP', 'Lấp mương thoát nước nên không thoát được nước'],
  ['MOITRUONG', 'Phân loại rác tại nguồn mà xe gom chung hết, rác tồn đọng bốc mùi'],
  ['MOITRUONG', 'Loa kẹo kéo hát hò ầm ĩ tới khuya, không ngủ được'],
  ['YTE', 'Khám BHYT thông tuyến mà bệnh viện hết thuốc, phải mua thuốc ngoài'],
  ['YTE', 'bvien k co thuoc, benh nhan phai mua thuoc ngoai'],
  ['GIAODUC', 'Đầu năm học nhà trường thu tiền quỹ kiểu tự nguyện bắt buộc'],
  ['ANTT', 'Quái xế độ pô rú ga, đêm nào cũng đánh lộn'],
  ['ANTT', 'Nhà trọ chuồng cọp, không có lối thoát nạn, thiếu bình chữa cháy'],
  ['LUADAO', 'Gọi điện giả cán bộ thuế bảo cài app lạ rồi chiếm quyền điều khiển'],
  ['CCHC', 'Lên phường ba lần vẫn bị trả hồ sơ, cán bộ hướng dẫn lòng vòng'],
  ['CCHC', 'Sai thông tin trên VNeID, phải đi làm thủ tục ở xã mới cách 20 cây số'],
  ['LANGPHI', 'Trụ sở dôi dư sau sáp nhập bỏ trống, phơi nắng phơi mưa'],
  ['ANSINH', 'Công ty nợ BHXH nên công nhân không chốt sổ được'],
  ['ANSINH', 'Trợ cấp hưu trí xã hội chậm chi trả hai tháng'],
  ['DIENNUOC', 'Nước máy đục, chảy nhỏ giọt, tiền nước lại tăng'],
  ['DIENNUOC', 'Dây cáp lòng thòng trên cột điện, mạng chập chờn'],
  ['THIENTAI', 'Sau lũ, bà con vùng bão cần nhu yếu phẩm và hàng cứu trợ'],
  ['VANHOA', 'Chó thả rông không đeo rọ mõm, sân chơi trẻ em xuống cấp'],
  ['CHINHSACH', 'Mô hình hai cấp, tinh gọn bộ máy thì quy định mới có hiệu lực khi nào?'],
  ['BIENDAO', 'Ngư dân bỏ biển vì giá dầu cao, tàu nằm bờ'],
  ['TINDON', 'Nghe người ta nói sắp đổi tiền, thông tin giả hay thật không biết'],
  ['TINDON', 'Mọi người đừng tin tin nhắn nói ngân hàng phá sản, không có thật'],
  ['LANGPHI', 'Kế toán trường mầm non lập khống suất ăn của các cháu'],
  ['LUADAO', 'Fanpage giả phòng khám nhận đặt lịch khám rồi chặn'],
  ['DIENNUOC', 'nuoc chay nhu kim, tam giat khong du'],
];

for (const [topic, text] of firstTopic) {
  test(`first topic ${topic}: ${text}`, () => {
    expect(topicsOf(text)[0]).toBe(topic);
  });
}

test('streetlights out are for the road and for the light company', () => {
  expect(topicsOf('Đèn đường hư cả tuần nay').sort()).toEqual(['DIENNUOC', 'GIAOTHONG']);
});

const notTopic: readonly (readonly [not: Topic, text: string])[] = [
  ['THIENTAI', 'Hạ nhiệt giá thực phẩm dịp Tết'],
  ['YTE', 'Sốt đất ở vùng ven'],
  ['YTE', 'Sốt vàng, người ta xếp hàng mua'],
  ['YTE', 'Sốt vé trận chung kết'],
  ['DATDAI', 'dat qua nen toi khong mua'],
  ['GIAOTHONG', 'Con gà mái đẻ trong ổ gà'],
  ['NGAP', 'Phố ngập tràn ánh sáng'],
  ['MOITRUONG', 'Sim rác gọi cả ngày'],
  ['ANTT', 'Hàng vừa ra đã cháy hàng'],
  ['ANTT', 'Đội nhà thắng, đêm nay cháy phố'],
  ['ANTT', 'ma tuy vay ho van di lam'],
  ['ANTT', 'Người dân tụ tập phản đối, ký đơn kiến nghị'],
  ['LUADAO', 'Cộng tác viên dư luận xã hội của phường'],
  ['CCHC', 'Quán Một Cửa bán bún ngon'],
  ['CCHC', 'Cà phê Một Cửa ở phường 3 hôm nay nghỉ'],
  ['CCHC', 'Phòng chờ ở xã có một cửa sổ nhìn ra hồ'],
  ['DIENNUOC', 'Bé sốt cao, tiêu chảy nên mất nước'],
  ['DIENNUOC', 'Ông cha ta từng chịu cảnh mất nước'],
  ['DIENNUOC', 'Nhà tôi ở đường Điện Biên Phủ'],
  ['THIENTAI', 'Khách lũ lượt kéo về'],
  ['THIENTAI', 'Bão mạng vì bài hát mới'],
  ['THIENTAI', 'Bão sale cuối năm'],
  ['THIENTAI', 'Cơn lũ thông tin mỗi ngày'],
  ['BIENDAO', 'Xe đậu trên đường Trường Sa'],
  ['GIAOTHONG', 'Người này [biển số xe] hay gây sự'],
  ['LUADAO', 'Liên hệ [tài khoản mạng] hoặc [số tài khoản]'],
  ['CCHC', 'Tôi ở số nhà 12'],
  ['NGAP', 'Phố xá tràn ngập sắc hoa'],
  ['TINDON', 'Tìm trẻ lạc ở công viên, ai thấy báo giúp gia đình'],
  ['CCHC', 'Đề nghị cơ quan chức năng phường 5 dọn bãi rác'],
  ['CHINHSACH', 'Xe đỗ sai quy định'],
  ['GIAODUC', 'Hồ sơ làm thủ tục đất, lam thu tuc dat'],
  ['YTE', 'ho ga truoc nha bi hu'],
  ['NGAP', 'to cong tac cua phuong xuong kiem tra cho'],
  ['THIENTAI', 'tuan tra bao ve khu pho'],
  ['LUADAO', 'khoi den tu nha may gan day'],
];

for (const [not, text] of notTopic) {
  test(`not ${not}: ${text}`, () => {
    expect(topicsOf(text)).not.toContain(not);
  });
}

test('an online recruiter is read as a scam, a collaborator of the ward is not', () => {
  expect(topicsOf('Tuyển cộng tác viên online')[0]).toBe('LUADAO');
  expect(classify('Cộng tác viên dư luận xã hội của phường').flags).toEqual([]);
});

test('looking up a fine is about traffic and no complaint', () => {
  const reading = classify('Cho hỏi tra cứu phạt nguội ở đâu?');
  expect([reading.topics[0]!.code, reading.sentiment]).toEqual(['GIAOTHONG', 'neutral']);
});

test('phrases over one another count once for their topic', () => {
  const one = classify('Bãi rác hôi thối').reasons.filter(({ kind, code }) => kind === 'topic' && code === 'MOITRUONG');
  expect(one.map(({ phrase, weight }) => [phrase, weight])).toEqual([
    ['bãi rác', 2],
    ['rác hôi', 0.5],
    ['hôi thối', 0.5],
  ]);
});

const raised: readonly (readonly [flags: readonly Flag[], text: string])[] = [
  [['F1_KHANCAP'], 'Sập giàn giáo ở đường Lê Lợi, có người bị thương nặng'],
  [['F1_KHANCAP'], 'Sap gian giao o duong Le Loi, co nguoi bi thuong nang'],
  [['F1_KHANCAP'], 'Cháy kho, còn người mắc kẹt chưa ra được'],
  [['F1_KHANCAP'], 'Hố ga không có nắp đậy rất nguy hiểm cho người qua lại'],
  [[], 'Công an đang điều tra vụ nổ hôm trước'],
  [[], 'Bác sĩ chữa bệnh cứu người, cảm ơn nhiều'],
  [[], 'Phường đang tập huấn phòng cháy chữa cháy'],
  [[], 'Giải cứu nông sản giúp bà con'],
  [[], 'Tỉnh đang xây kè chống sạt lở'],
  [[], 'Hôm qua xảy ra tai nạn nhưng đã được xử lý'],
  [['F3_KEODAI'], 'Suốt mấy năm nay đường này ùn tắc giờ tan tầm'],
  [['F3_KEODAI'], 'Dân đã phản ánh nhiều lần, đề nghị phường giải quyết'],
  [['F3_KEODAI'], 'Quy hoạch treo nhiều năm liền, dân chịu thiệt thòi'],
  [['F3_KEODAI'], 'Hơn 2 năm rồi mà đường vẫn chưa hoàn thành'],
  [[], 'Mưa lớn kéo dài, nhiều nhà phải di dời'],
  [[], 'Kẹt xe kéo dài hai tiếng'],
  [[], 'Suốt mấy năm nay ùn tắc, giờ đã thông xe, bà con phấn khởi'],
  [[], 'Cô giáo nhiều năm liền đạt chiến sĩ thi đua'],
  [['F5_LUADAO'], 'Việc nhẹ lương cao, nạp tiền vào là mất'],
  [[], 'Việc nhẹ lương cao là đây chứ đâu'],
  [['F7_CHUYENCHINHTHUC'], 'Tổ trưởng dân phố gợi ý bồi dưỡng mới ký'],
  [[], 'Clip lan truyền trên mạng quay cảnh vượt đèn đỏ'],
  [['F1_KHANCAP'], 'Ghe chở khách bị sóng đánh lật gần cồn, còn năm người bám phao ngoài sông'],
  [['F1_KHANCAP'], 'Núi lở vùi hai căn nhà ở thôn 3, chưa tìm thấy ai'],
  [['F1_KHANCAP'], 'chay nha o duong Nguyen Trai, nguoi gia ket tren lau 3 khong xuong duoc'],
  [[], 'Trạm trộn bê tông ồn, dân kêu cứu'],
  [['F2_TUHAI_BAOLUC'], 'toi khong muon song nua, thuoc ngu mua san roi'],
  [['F2_TUHAI_BAOLUC'], 'Bà cụ 80 tuổi bị con trai nhốt trong phòng, không cho ăn uống'],
  [['F2_TUHAI_BAOLUC'], 'Hai nhóm học sinh hẹn nhau bằng dao ở công viên tối nay'],
  [[], 'toi can tu van ve ho so dat'],
  [[], 'Bé chơi xích đu ở công viên mới, vui lắm'],
  [[], 'Học sinh bị đánh giá quá khắt khe'],
  [[], 'Trường tổ chức lớp kỹ năng phòng chống xâm hại trẻ em'],
  [['F3_KEODAI'], 'Hẻm 12 không có nước sạch từ 2017, cả trăm hộ phải mua nước bình'],
  [['F3_KEODAI'], 'tu nam 2015 den nay ba con 3 lan gui don ma chua co hoi am'],
  [[], 'Sau 10 năm xây dựng nông thôn mới, cả xã đổi thay'],
  [[], 'Công ty nợ lương hai tháng nay'],
  [['F4_TINDON'], 'Có tin ngân hàng sắp đóng cửa, phường xác minh giúp'],
  [[], 'Đồn công an mới xây khang trang'],
  [['F5_LUADAO'], 'Người tự nhận là nhân viên công ty nước đòi cập nhật dữ liệu khách hàng qua Zalo'],
  [['F5_LUADAO'], 'Mời làm nhiệm vụ online, nạp 5 triệu rồi không cho rút'],
  [[], 'Hướng dẫn người dân không bấm link lạ, không đọc OTP'],
  [[], 'Cảm ơn công an phường đã kịp thời ngăn cụ bà chuyển tiền cho kẻ lừa đảo'],
  [['F6_LODULIEU'], 'Bệnh viện để lộ hồ sơ bệnh án của người nhiễm HIV'],
  [['F6_LODULIEU'], 'Tôi ở [số nhà] đường này'],
  [['F7_CHUYENCHINHTHUC'], 'Ông [tên riêng] nhận 50 triệu để chạy giấy phép xây dựng'],
  [[], 'Xin hỏi thủ tục tố cáo cần những giấy tờ gì?'],
  [[], 'Khiếu nại lần hai thì nộp cho cán bộ nào?'],
  [[], 'Chống tham nhũng phải làm tới nơi'],
  [['F8_NGHIMAT'], 'van ban tuyet mat sao lai phat tan tren mang'],
  [[], 'toi mat xe o cho'],
  [[], 'ho so mat hai tuan moi xong'],
  [['F4_TINDON', 'F9_THIEUCANCU'], 'Nghe đồn có người mất, không rõ thực hư'],
];

for (const [flags, text] of raised) {
  test(`flags ${flags.join(' ') || 'none'}: ${text}`, () => {
    expect(classify(text).flags).toEqual(flags);
  });
}
