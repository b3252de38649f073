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
`;
