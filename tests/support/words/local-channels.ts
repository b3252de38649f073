const list = (names: string) => names.trim().split(/[|\n]/);

/**
 * Names of the kind local groups, residents' pages, markets, papers and offices give themselves, labelled before any was
 * read: none of them is one person's own.
 */
export const localChannels: readonly string[] = list(`
Tin tức Bình Thạnh|Tin tức Gò Vấp 24h|Tin nóng Thủ Đức|Tin Nhanh Cần Thơ|Bản tin phường Tân Định|Điểm tin Đồng Nai
Diễn đàn cư dân Quận 7|Diễn đàn Người Sài Gòn|Diễn đàn phụ huynh trường Lê Quý Đôn|Diễn đàn Otofun|Diễn đàn Nông dân
Hội cư dân chung cư Ehome 3|Hội những người yêu Đà Nẵng|Hội mẹ bỉm sữa Quận 12|Hội đồng hương Nghệ An tại Sài Gòn
Hội Phụ nữ phường 5|Hội Cựu chiến binh xã Tân Thạnh|Hội chợ đồ cũ Hà Nội|Hội phụ huynh lớp 3A|Hội chủ nhà trọ Bình Dương
Cư dân Vinhomes Grand Park|Cư dân Sunrise City|Cư dân Ecohome|Cư dân khu đô thị Xa La|Cư dân Linh Đàm|Cư dân The Manor
Nhóm cư dân hẻm 45 Lê Lợi|Nhóm Zalo khu phố 3|Nhóm tổ dân phố số 6|Nhóm phụ huynh trường tiểu học Kim Đồng
Nhóm chia sẻ việc làm Biên Hòa|Nhóm thiện nguyện Cần Thơ|Nhóm mua bán Phú Nhuận|Group Rao vặt Tân Phú|Group Ship Hải Phòng
Group cư dân Masteri Thảo Điền|Group Ẩm thực Huế|Group phản ánh giao thông|Chợ Bà Chiểu|Chợ Cư Dân Times City|Chợ tốt Vĩnh Long
Chợ Bến Thành|Chợ online Thủ Dầu Một|Chợ đồ cũ Sài Gòn|Chợ hoa Hồ Thị Kỷ|Tiểu thương chợ An Đông|Khu phố 5 phường Tân Hưng
Tổ dân phố 12 Mỹ Đình|Ấp 3 xã Phước Kiển|Thôn Đông Ngạc|Phường Bến Nghé|Phường 25 Bình Thạnh|Xã Bình Hưng|Xã Vĩnh Lộc A
UBND phường Thảo Điền|Công an phường Linh Xuân|Công an xã Hòa Phú|Đoàn Thanh niên phường 10|Mặt trận Tổ quốc Quận 3
Trạm y tế phường An Lạc|Bệnh viện Chợ Rẫy|Trường THPT Nguyễn Du|Trường Tiểu học Lê Văn Tám|Đảng ủy phường Cát Lái
Trung tâm Hành chính công Đà Nẵng|Tổng đài 1022 Bình Dương|Đường dây nóng điện lực|Cổng góp ý Quận 1|Ban quản lý chung cư 4S
Báo Người Lao Động|Báo Đồng Nai|Báo Tuổi Trẻ Thủ Đô|Báo Cần Thơ|Báo An Giang online|Báo Dân Việt|Tạp chí Kinh tế Sài Gòn
Báo Nhân Dân|Báo Sài Gòn Giải Phóng|Đài PTTH Vĩnh Long|Đài Tiếng nói Việt Nam|THVL|Truyền hình Bình Dương|Kênh 14|VTV Cần Thơ
Radio giao thông VOH|Tuổi Trẻ Cười|Pháp luật và Xã hội|Sức khỏe Đời sống|Giáo dục Thời đại|Nông nghiệp Việt Nam|Zing News
Sài Gòn của tôi|Sài Gòn xưa và nay|Hà Nội Phố|Hà Nội 24h|Đà Nẵng Today|Beat Sài Gòn|Beatvn|Yêu Bình Dương|Người Cần Thơ
Huế Thương|Vũng Tàu ngày nay|Biên Hòa ngày mới|Thủ Đức City|Quận 8 quê tôi|Gò Vấp xưa|Bến Tre quê hương tôi|Phú Quốc Review
Review ăn uống Cần Thơ|Ăn gì ở Đà Lạt|Ẩm thực miền Tây|Việc làm Bình Dương|Tuyển dụng Long An|Phòng trọ Thủ Đức|Nhà đất Củ Chi
Mua bán nhà đất Hóc Môn|Rao vặt Nha Trang|Xe ghép Hà Nội Hải Phòng|Xe buýt TP.HCM|Giao thông Sài Gòn|Kẹt xe Sài Gòn
Ngập nước Sài Gòn|Cảnh báo lừa đảo|Chống lừa đảo|Chung cư Hoàng Anh Gia Lai|Chung cư Phú Thạnh|Khu đô thị Sala|KĐT Văn Quán
Thanh niên Tân Bình|Phụ nữ Quận 10|Thị trấn Long Thành|Câu lạc bộ hưu trí phường 3|CLB Xe đạp Đà Nẵng|Đội SOS Thủ Đức
Đường Nguyễn Trãi ngập nước|Hẻm 120 Trần Hưng Đạo|Lề đường Sài Gòn|Cộng đồng người Nam Định|Cộng đồng tài xế công nghệ
cu dan quan 7|nhom cu dan chung cu 4s|tin tuc binh duong|cho do cu da nang|hoi phu huynh truong le loi|dien dan go vap
khu pho 4|bao tuoi tre|ban tin quan 3|group me bim sua|Công nhân KCN Tân Bình|Sinh viên Đại học Cần Thơ|Trang tin Quận 11
Phản ánh hiện trường|Góp ý cùng phường|Dân hỏi phường trả lời|Tiếng nói cử tri|Bạn đọc viết|Ý kiến bạn đọc|Tiếp công dân Quận 4
Tin tức Hóc Môn|Cộng đồng cư dân Phú Mỹ Hưng|Nhóm phụ huynh trường Nguyễn Bỉnh Khiêm|Chợ Hạnh Thông Tây|Hội người khuyết tật Quận 6|Bà con xóm chài Thuận Phước
Báo Bình Phước|Báo Pháp Luật Việt Nam|Đài Phát thanh Truyền hình Cà Mau|Người Bình Định|Người Hải Phòng xa quê|Hải Phòng Info|Quảng Ngãi 24h|Nghệ An Thời Báo|Thông tin Đắk Lắk
Dân Bình Tân|Xóm trọ Linh Trung|Review Vũng Tàu|Check in Đà Lạt|Ăn sập Hà Nội|Hóng hớt Quận 9|Cháy nổ Sài Gòn|Camera giao thông TP.HCM|Tai nạn giao thông Đồng Nai|Hội quán trà chanh
Thuê phòng trọ Quận 10|Cho thuê nhà nguyên căn Gò Vấp|Sinh viên Bách Khoa|Cựu học sinh Lê Hồng Phong|Confession Đại học Sài Gòn|Tổ Công nghệ số cộng đồng phường 8|Chi hội Nông dân ấp Bình Thượng
Cụm dân cư số 4|Ban công tác Mặt trận khu phố 2|Ban nhân dân thôn Phú Lộc|Quản lý thị trường Long An|Điện lực Tân Thuận|Cấp nước Chợ Lớn|Thoát nước đô thị|Bảo hiểm xã hội Quận 12
Yêu lắm Cần Thơ|Phan Thiết trong tôi|Tôi là dân Quận 4|Quận 5 Chợ Lớn|Đất Củ Chi anh hùng|Đắk Nông quê em|Tây Ninh ngày nay|Thành phố Thủ Đức|Hà Đông 24h|Cư dân Park Hill
Cư dân Eco Green|Cư dân Hưng Ngân Garden|Group lớp 9A trường Hai Bà Trưng|Nhóm tài xế Grab Bình Dương|Nhóm xe ôm Bến xe Miền Đông|Tin Đồng Tháp|Vĩnh Long Online|Làng đại học Thủ Đức|Bạn đọc Tuổi Trẻ|Nghe dân nói
`);
