import type { MaskKind } from '@/lib/domain/redact/mask-kinds';

/** Codes, links, accounts, days of birth and houses that must go, each in braces, by what they are masked as. */
export const codesHidden: Partial<Record<MaskKind, string>> = {
  id_number: `
Sinh viên mã số {20215583} bị trừ điểm rèn luyện oan.
Sinh viên mã số {B2104937} bị trường cấm thi vì trễ học phí.
Bệnh nhân mã hồ sơ {24087153} bị gọi nhầm phòng mổ.
Học sinh mã số {HS240915} chưa được phát sách.
Cháu nó mã học sinh là {2408123456} mà tra không ra điểm.
Mã SV {N21DCVT045} bị khóa cổng đăng ký môn.
Hồ sơ bảo hiểm số {BH-2024-118273} của mẹ tôi chưa giải quyết.
Mã hồ sơ bảo hiểm {7940112233} treo từ tháng 3.
Hồ sơ bồi thường mã {CLM240998} bị hãng bảo hiểm từ chối.
Số hồ sơ bệnh nhân {2301.7788} bị thất lạc.
Bệnh nhân số hồ sơ {BN-0098123} chờ từ sáng.
Mã bệnh án {24.001987} không tìm thấy.
Mã khách hàng {PE0612345678} tiền điện tăng gấp ba.
Mã điểm đo {PB02040012345} báo sai.
Công tơ số {19887766} chạy nhanh bất thường.
Đồng hồ nước nhà tôi mã {T1809 4471} bị kẹt.
Hợp đồng thuê nhà số {HĐ-112233} của tôi bị mất.
Hợp đồng nước số {8876123} của nhà tôi chưa được cập nhật.
Mã hợp đồng điện thoại {VT99812344} bị cắt.
Mã học viên {HV2300981} chưa có bằng.
Con em mã định danh học sinh {0123987654} sai ngày.
Số báo danh {48000123} bị chấm sót.
SBD {020345} bị mất bài thi.
Thí sinh số báo danh {63012} phúc khảo không trả lời.
Mã số BHXH {7916045321} chưa gộp sổ.
Thẻ thư viện số {TV-008812} mượn không được.
Mã nhân viên {NV00981} bị trừ lương.
Công nhân mã số {CN-04417} bị đuổi việc.
Sinh viên {20215583} khiếu nại điểm.
MSSV: {2051120099}, em chưa nhận học bổng.
Mã thẻ BHYT {GD4797912345678} bị báo hết hạn.
Bệnh nhân có mã {24118822} bị bỏ quên ở phòng cấp cứu.
Khách hàng có mã {PD1200445566} đóng tiền rồi vẫn bị cắt điện.
Mã KH nước {030512345} nhà em báo nợ sai.
Người bệnh mã y tế {75.0098123} không có tên trong danh sách.
Hồ sơ vay số {LN240018273} của em bị ngân hàng báo sai.
Hồ sơ tuyển sinh mã {TS-10-22871} bị trả lại.
Học viên số {2300456} thi lại không được báo.
Nhân viên mã số {10442} chửi khách.
Hồ sơ vay vốn số {240098812} của mẹ em chưa giải ngân.
Học sinh có mã {2401887766} bị ghi nhầm lớp.
Mã số học sinh {HN-2208817} không đăng nhập được.
Hội viên số {0088123} chưa nhận thẻ.
Bệnh nhân mang mã số {BN240917} bị trả về.
`,
  profile_link: `
Hình ổ gà ở {https://www.flickr.com/photos/nguyenquan_bt/} mình cập nhật mỗi tuần.
Mình viết ở {hoaithuong-daily.blogspot.com} về cái chợ tạm.
Xem {https://lanphuong88.wordpress.com/2024/03/cho-tam} là rõ.
Bài đăng trên {medium.com/@quang.tran} kể hết.
Theo dõi {https://www.threads.net/@hoa_le} để biết.
Ảnh ở {linktr.ee/haianh}.
Đọc {https://thuytien.substack.com/p/ngap-lut} đi.
Clip trên {vimeo.com/user98712345}.
Ảnh chụp đây {https://photos.app.goo.gl/AbCd12345} nha.
File ở {https://drive.google.com/drive/folders/1AbCdEfGhIjKlMnOp?usp=sharing}.
Nó để nhạc ở {soundcloud.com/dj-tuan-ben-tre}.
Code của em ở {github.com/minhkhoa-dev}.
Ảnh ghim {https://www.pinterest.com/ngocanh_home/}.
Hồ sơ thiết kế {https://www.behance.net/tuananhle}.
Trang {tuanle.tumblr.com} nói xấu tổ dân phố.
Ủng hộ qua {https://www.buymeacoffee.com/thanhha}.
Blog {https://ngoclan.weebly.com} có hình.
Trang {https://sites.google.com/view/co-hanh-lop5a} thu tiền.
Ảnh ở {https://500px.com/p/hunglam}.
Kênh {https://www.twitch.tv/longgaming} chửi bậy.
Album {https://www.flickr.com/people/12345678@N05/}.
Ký tại {https://docs.google.com/forms/d/e/1FAIpQLSd_xyz/viewform} giúp bà con.
Xem {about.me/phamquang}.
Trang {https://kimngan.wixsite.com/nhatro} lừa đảo.
Nó rao ở {https://tuanle.carrd.co}.
Đăng {https://vn.linkedin.com/in/le-hoang-nam-123}.
Trên {http://hoangmai.blogspot.com/2023/05/duong-hu.html} có hình.
Xem {https://imgur.com/user/bapcai99} nhé.
Video {https://www.dailymotion.com/tamnguyen} đó.
Nó livestream trên {https://www.bigo.tv/tuyetnhi88}.
Tài liệu {https://www.slideshare.net/thuyduong12/bao-cao}.
Trang {https://issuu.com/ngocbich} có bản scan.
Bạn đọc {https://spiderum.com/nguoi-dung/hailuong} kể.
Trang {https://www.academia.edu/vanson} đăng.
`,
  house_number: `
Cây xà cừ trước cửa số {118} phố Lò Đúc sắp đổ.
Gửi thư về số {7}, đường Ngô Quyền, Hải Phòng giùm bố tôi.
Trước cửa {19} lô C cư xá Thanh Đa có bãi rác tự phát.
Cô giúp việc ở {27} đường D5 bị chủ đánh, hàng xóm nghe kêu.
Quán nhậu tại {88} phố Hàng Bông ồn ào.
Nhà em ở {45} đường số 8, ngập hoài.
Tôi ở số {12}, phố Vọng, xin lắp đèn.
Giao hàng tới {301} đường Trần Phú bị giật đồ.
Gần {16} đường 3 Tháng 2 có ổ gà lớn.
Đối diện {254} đường Lê Lợi có hố ga mất nắp.
Trước số {9} đường N2 khu Phú Mỹ có xe rác đậu hoài.
Ngay cửa số {63} phố Huế có trụ điện nghiêng.
Nhà bố mẹ em {77} phố Khâm Thiên bị nứt tường.
Ngụ tại {142} đường Hùng Vương, tôi xin hỏi.
Trú số {33}, đường Nguyễn Trãi, phường 2.
Địa chỉ {18} ngõ Thông Phong chưa có nước.
Về {22} phố Bà Triệu mà nhờ.
Cạnh {150} đường Phan Đình Phùng có bãi giữ xe lậu.
Số {4} phố Tràng Tiền mở nhạc to.
Gia đình sống ở {55} đường Tỉnh lộ 8 bán hàng lấn lề.
Ở {8} lô B cư xá Thanh Đa thấm dột.
Căn {305} lô D chung cư Ngô Gia Tự nứt trần.
Bà cụ ở {31} phố Quan Nhân sống một mình.
Xe tải đậu trước cửa nhà số {210} đường ĐT 743.
Trước cửa {52} đường Bạch Đằng hố ga hở.
Sau lưng {17} đường D2 là bãi rác.
Quán ốc ở {66} đường Vĩnh Khánh chiếm lề.
Lô {B12} khu tái định cư Vĩnh Lộc B của nhà tôi bị lún.
Nhà tôi ở lô {C4} khu tái định cư chưa có điện.
Lô {A15} khu dân cư Him Lam nhà anh hàng xóm xây lấn.
`,
  bank_account: `
Kêu góp tiền mổ tim cho bé, gửi {1903-5527-8014-02}, tôi nghi là giả.
Ai giúp bé thì gửi {0071 0012 6884 3} nha.
Bà con ủng hộ về {1017-8829-4455} giùm.
Nó kêu chuyển {1903 6612 7480 15} rồi chặn.
Nạp vào {9704-2292-0012-3345} là mất.
Đóng tiền ra {1020.5566.7788} không có biên lai.
Bắn qua {0451 0002 3344 5} cho nó.
Tiền học gửi {4501-0007-7182-3} của cô.
Góp về {5070-2050-4412-9} mua quà.
`,
  birth_date: `
Ngày sinh trên thẻ là {30.04.1966} còn giấy khai sinh ghi khác, xin đính chính.
Ngày sinh trong sổ hộ khẩu ghi {12/8/1971}, căn cước ghi khác.
Ngày tháng năm sinh trên bằng lái là {05-11-1988} bị sai.
Ngày sinh ghi trên thẻ BHYT là {01/01/1950}.
Ngày sinh của con tôi trong học bạ thành {2.9.2012}.
Thẻ ghi tôi sinh {14.02.1979}, sai rồi.
Căn cước in sai ngày sinh: {17/06/1990}.
Ngày sinh đúng phải là {22/12/1963}.
Ngày sinh thật là {3/3/1955} mà giấy ghi khác.
Ngày sinh trên VNeID hiện {09/10/1984} không sửa được.
Khai sinh ghi {15/05/2019}, sổ ghi khác, xin sửa.
Giấy khai sinh của bé ghi ngày {07.08.2020} bị nhầm.
Năm sinh ngày sinh trong lý lịch là {11/1/1992}.
Tuổi trên thẻ tính từ ngày sinh {08-08-1958}.
`,
};

/** Beside these: what looks alike and points at nobody. */
export const codesKept = `
Đơn vị mã số 1234 họp sáng nay.
Hồ sơ mời thầu số 12/2024 sai quy định.
Sinh viên khóa 2021 bị trễ tốt nghiệp.
Sinh viên năm 2024 phải học thêm.
Mã vùng 028 bị lỗi.
Mã số tuyến 150 chạy trễ.
Bệnh nhân thứ 1000 được mổ tim miễn phí.
Học sinh 20 trường tham gia.
Mã ngành 7480201 tuyển 200 em.
Mã trường BKA điểm chuẩn cao.
Mã lớp 12A3 đổi phòng.
Hợp đồng số 45/2023/HĐ-XD chậm tiến độ.
Nghị định 168/2024 phạt nặng.
Mã bưu chính 700000 có đúng không?
Mã sản phẩm 88123456 bị thu hồi.
Số lô 240915 thuốc bị thu hồi.
Hồ sơ đề xuất 12 tuyến đường.
Mã môn học INT3306 bị trùng lịch.
Mã QR dán ở trụ điện không quét được.
Dự án mã số 7895521 dùng vốn ngân sách.
Thủ tục mã số 1.004883 làm mất bao lâu?
Công trình mã 2024.18 chậm tiến độ.
Biểu mẫu mã số 01/ĐKTĐ tải ở đâu?
Học sinh trường số 7 nghỉ học.
Sinh viên năm 3 đóng 12000000 một kỳ.
Nhân viên 3 ca 4 kíp.
Công nhân số lượng 120000 người về quê.
Bệnh nhân 091 được xuất viện.
Học sinh lớp 10 thi 3 môn.
Thí sinh dự thi 118000 em.
Bệnh nhân ngày 12-11-2025 tái khám.
Sinh viên 180000 đồng một tháng tiền xe.
Học sinh 2024-2025 tựu trường sớm.
Nhân viên 7,5 triệu một tháng.
Nhân viên thu vien 2024 nghỉ hết.
Thư viện số 1 mở cửa 7 giờ.
Thư viện số hóa 20000 cuốn sách.
Công nhân năm 2024 tăng 12345 người.
Hợp đồng lao động số 12/2024 hết hạn.
Hồ sơ bảo hiểm mã số thuế ghi sai.
Hồ sơ tuyển sinh số lượng 4500 bộ.
Số báo danh dán ngày 5/6/2025.
Xem cổng dichvucong.gov.vn để nộp.
Tin trên https://tuoitre.vn/ngap-nang-20240912.htm nói rồi.
App trên github.com không tải được.
Vào wordpress.com tạo trang mới.
Trang https://www.flickr.com bị chặn.
Lên blogspot.com coi hướng dẫn.
Form khảo sát của phường ở hcmc.gov.vn/khao-sat.
Xem https://benhvien115.com.vn/lich-kham nhé.
Báo https://vnexpress.net/thoi-su mới đăng.
Mua ở shopee.vn bị giao hàng giả.
Trang medium.com đăng bài lạ.
Đọc https://thanhnien.vn/ho-so/tin-123.html thấy ghê.
https://phuong5.quan8.hochiminhcity.gov.vn/tin-tuc cập nhật chậm.
Tải Zoom ở zoom.us chậm quá.
Lô C4 khu tái định cư bỏ trống nhiều.
Lô đất B3 khu tái định cư bỏ hoang cỏ mọc.
Lô A2 khu dân cư mới chưa ai ở, cỏ mọc um tùm.
Lô B khu chế xuất xả khói.
Lô đất C5 khu đô thị để hoang thành bãi rác.
Ở đường D5 xe chạy ẩu.
Trước cửa trường số 7 kẹt xe.
Tuyến số 7, đường Ngô Quyền đổi lộ trình.
Xe buýt số 27 đường Trần Phú chạy nhanh.
Cây cầu số 3 đường Hương lộ 2 yếu.
Cống số 5 phố Vọng tắc.
Ở 27 phường đều ngập.
Tại 12 tuyến đường nội đô cấm xe tải.
Ở 3 đường lớn kẹt xe.
Tại 5 phố đi bộ có nhạc.
Gần 20 đường chưa có tên.
Về 2 đường song hành thì chưa xong.
Trạm số 4, đường Lê Lợi hư bảng.
Trước 10 ngõ nhỏ đều có rác.
Đến 30 đường phố bị ngập tối qua.
Chốt số 2, đường Phạm Văn Đồng không có ai.
Trụ đèn số 118 phố Lò Đúc tắt.
Cửa số 2 phố đi bộ bị chặn.
Cổng số 3 đường Nguyễn Huệ đóng.
Cơn bão số 7, đường Ngô Quyền cây đổ.
Gửi về số 1022 đường dây nóng.
Tổng đài 19 lô đất đấu giá.
Đã bán 19 lô đất.
Ở 2 lô C và D đang sửa.
Từ 15 đường nay còn 3 đường.
Ở 3 ngõ liền nhau mất nước.
Tại 4 hẻm đường Lê Văn Sỹ đèn tắt.
Gần 50 phố cổ xuống cấp.
Gần 2 đường D5 và D3 có bãi rác.
Ngay ở 2 đầu đường có bảng cấm.
Trước cửa lô C cư xá có rác.
Gửi đơn ngày 12-10-2025 mà chưa trả lời.
Gửi 1.200.000 đồng cho nhà trường.
Chuyển 2024-2025 sang lớp mới.
Gửi hồ sơ H29-240912 chờ mãi.
Gửi 1900-1006 không ai nghe.
Chuyển 12 500 000 cho chủ trọ.
Nạp 100-200-300 nghìn đều lỗi.
Đóng 3 500 000 - 4 000 000 mỗi tháng.
Gửi mã 2301-5566-77 mà không vào được.
Góp 20-30-50 nghìn tùy tâm.
Ngày sinh hoạt hè là 01/06/2025.
Ngày khai sinh trễ hạn bị phạt từ 01/07/2025.
Ngày vệ sinh chung là 30.04.2025.
Ngày cấp trên thẻ là 30.04.2016.
Ngày hết hạn trên thẻ là 30.04.2036.
Đăng ký khai sinh từ 15/05/2025 làm trên mạng.
Nộp giấy khai sinh ngày 12/03/2025 chưa có kết quả.
`;
