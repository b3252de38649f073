const list = (names: string): readonly string[] => names.trim().split(/[|\n]/);

/** Names that could be a person's or a page of somebody's own, in the clothes of places, papers and groups. Labelled before they were read. */
export const couldBePersons: readonly string[] = list(`
phường nguyễn thị mận|Đường Sáu Lèo|Xóm Trọ Chị Bưởi|Phường Vy|Hoàng Long News|Báo Hoàng Long|Hẻm Tư Mập|Chợ Cô Ba Sương|Ấp Chú Bảy|Quận Tuấn
Nhà trọ Thanh Thuý|Báo Lan Chi|Tin Minh Khôi|Đài Quỳnh Như|News Thanh Bình|Thời sự Trần Tí|Góc Bảo An|Hội Fan Mỹ Tâm|Nhóm anh Hùng|Công ty Thu Hà
Phố Bà Tám|Xóm Ông Địa|Chợ Hải Đăng|Trường Cô Nga|Lớp cô Hạnh|Quán Mít|Tiểu thương Bé Na|Tài xế Dũng|Giao thông Tuấn Khỉ|Cư dân Ngọc Hân
Toà nhà Kim Chi|Khu phố Vy Vy|Tổ dân phố Lê Mỹ Lan|Kênh Hẻm Nam|Tạp chí Linh|Diễn đàn Hữu Phước|Camera Út Trọc|Review Gia Hân|Tin nóng Đại Ca Thay
Ban quản lý Hùng Dũng|Xã Hạnh|Huyện Phát|Ấp Thảo My|Bản Giàng A Páo|Buôn H'Hen Niê|Thôn Lò Văn Pâng|Cầu Chị Hai|Sông Hương Giang Bùi|Đảo Kevin
Ngõ Nhà Tèo|Làng Bống|Khóm Rơ Châm|Chung cư Sơn Tùng|Công viên Bảo Ngọc|Siêu thị Mẹ Su|Phòng trọ Dì Tư|Mầm non Cô Thơ|Chùa Thầy Minh|Nhà thờ Peter
Tin tức Phan Rang Hà|Bạn đọc Thu Thuỷ|Radio Duy Khang|Online Bích Trâm|Sài Gòn Hoài Linh|Hà Nội Khánh Vân|Phóng viên Trung Kiên
Phường Khánh An Bùi|Trường THPT Thu Hằng|Đoàn Minh Quân|Đài Trang|Viện Phương|Sở Lan|Giáo xứ Cha Long|Đình Phong|Đình Trọng|Kênh Tuấn|Phố Cổ Mai
Xuân Trường|Trường Giang|Công Phượng|Công Vinh|Quang Hải|Đảo Nguyễn|Hồ Quang Hiếu|Hồ Ngọc Hà|Khu Nam|Chùa Bà Tám|Đồng Văn Hùng|Bình Thạnh Lan
Gò Vấp Tuấn|An Lạc Thảo|Thanh Niên Nguyễn|Lao Động Nguyễn Tí|Ban Mai|Tổ Lan|Đường Thị Mai|Phường Trần Văn|Quận Vy|Xã Hội Đen Tuấn|Báo Đời Tuấn
Tân Bình Trần|đoàn thanh hà|phường thanh thảo|báo nguyễn văn tèo|duong sau leo|phuong nguyen thi man|bao lan chi|cho co ba|Trường Nguyễn Thị Bưởi
Chợ Trần Thị Bé|Công an Tuấn|CSGT Hùng|UBND Thầy Ba|Hội Phụ nữ Lan|Đảng uỷ Minh|Đường Mít|Hẻm Su Su|Khu phố Tèo|Xóm Cô Đơn|Phố Hoài|Ấp Nhàn|Cầu Tài
Cầu Duyên|Trung tâm Gia sư Cô Hà|Trung tâm Trần Tí|Nhà hát Hoài Linh|Bưu điện Hoa|Ngân hàng Ngọc Trinh|Nhà Đất Tuấn|Cấp nước Minh|Điện lực Sáu Lèo
Thuế Thanh Bình|Báo Phương Trang Nguyễn|Tân Định Vlog|Đa Kao Vy
`);

/** Offices, papers, schools, parishes and groups as they call themselves. Labelled before they were read. */
export const genuineChannels: readonly string[] = list(`
Đoàn phường An Lạc|Gia Định Báo|Cấp nước Gia Định|Trường Tiểu học Đinh Bộ Lĩnh|Giáo xứ Tân Phước|Báo Kỳ Đồng|Tạp chí Kỳ Đồng|Đoàn xã Bình Hưng
Trường THCS Nguyễn Du|Trường THPT Lê Quý Đôn|Trường Mầm non Hoạ Mi|Trường Tiểu học Kim Đồng|Trường THPT Trần Đại Nghĩa|Điện lực Gò Vấp
Cấp nước Chợ Lớn|Giáo xứ Bùi Phát|Giáo xứ Xóm Chiếu|Chùa Vĩnh Nghiêm|Chùa Giác Lâm|Báo Ấp Bắc|Báo Đồng Khởi|Báo Bình Dương|Báo Long An
Báo Nhân Dân|Báo Cà Mau|Tạp chí Cộng sản|Tạp chí Xây dựng Đảng|Tạp chí Sông Hương|Tạp chí Hồn Việt|Báo Lao Động|Báo Tin Tức|Báo Hải Dương
Hội Phụ nữ phường Tân Định|Hội Nông dân xã Bình Chánh|Hội Cựu chiến binh phường Phú Thuận|Công an phường Bến Thành|Công an xã Vĩnh Lộc A
UBND phường Bình Trị Đông|UBND xã Tân Kiên|Đảng uỷ phường Hiệp Bình|HĐND phường Sài Gòn|UBMTTQ phường Chánh Hưng|Trạm Y tế phường Thạnh Mỹ Tây
Bệnh viện Nguyễn Tri Phương|Bệnh viện Lê Văn Thịnh|Bệnh viện Từ Dũ|Bệnh viện Chợ Rẫy|Nhà hát Trần Hữu Trang|Công viên Lê Văn Tám|Chợ Bến Thành
Chợ Phạm Thế Hiển|Thư viện Khoa học Tổng hợp|Trung tâm Văn hoá Gò Vấp|Ban Chỉ huy Quân sự phường An Khánh|Liên đoàn Lao động Bình Tân
Đài Truyền thanh Củ Chi|Đài PTTH Vĩnh Long|Nhà Thiếu nhi Thủ Đức|Bưu điện Bình Thạnh|Kho bạc Nhà nước Hóc Môn|Chi cục Thuế Tân Phú
Trường Đại học Tôn Đức Thắng|Trường Cao đẳng Lý Tự Trọng|Trường Tiểu học Võ Thị Sáu|Trường THCS Hai Bà Trưng|Cầu Nguyễn Văn Cừ|Đường Phạm Văn Đồng
Khu phố 3 phường An Phú|Ban Công tác Mặt trận khu phố 7|Câu lạc bộ Hưu trí phường Xuân Hoà|Xã Đoàn Nhơn Đức|Quận Đoàn Phú Nhuận|Hội Chữ thập đỏ Tân Bình
Công đoàn Khu công nghiệp Tân Tạo|Báo Đắk Lắk|Báo Quảng Nam|Báo Hà Tĩnh|Trường Mầm non 19/5|Trường Tiểu học Nguyễn Bỉnh Khiêm|Trường THCS Trần Văn Ơn
Trường THPT Gia Định|Trường THPT Bùi Thị Xuân|Nhà thờ Đức Bà|Nhà thờ Tân Định|Chùa Bà Thiên Hậu|Lăng Ông Bà Chiểu|Công viên Tao Đàn|Công viên Gia Định
Thảo Cầm Viên|Bệnh viện Hùng Vương|Bệnh viện Thống Nhất|Bệnh viện Bình Dân|Bến xe Miền Tây|Bến xe An Sương|Ga Sài Gòn|Sân bay Tân Sơn Nhất
Đoàn phường Thạnh Lộc|Hội Cựu chiến binh phường An Phú Đông|Công an xã Bà Điểm|UBND xã Xuân Thới Sơn|Thị trấn Hóc Môn|Đội Quản lý trật tự đô thị Quận 1
Phòng Tư pháp Quận 5|Chi cục Thuế Bình Chánh|Hạt Kiểm lâm Cần Giờ|Hợp tác xã Thuận Yến|Cảng Cát Lái|Khu chế xuất Tân Thuận|Khu công nghệ cao Thủ Đức
Kênh Nhiêu Lộc|Rạch Xuyên Tâm|Chợ Tân Mỹ|Chợ Phú Lâm|Đường Đồng Khởi|Phố đi bộ Nguyễn Huệ|Cầu Ông Lãnh|Cầu Sài Gòn|Báo Thanh Hoá|Báo Hưng Yên
Báo Công an Nhân dân|Tạp chí Thế giới Vi tính|Tạp chí Người Đô Thị|Thời báo Ngân hàng|Đài Tiếng nói Nhân dân TP.HCM|Nhà Văn hoá Sinh viên
Nhà Văn hoá Phụ nữ|Thành Đoàn TP.HCM|Đoàn trường Đại học Sài Gòn|Giáo xứ Hạnh Thông Tây|Giáo xứ Phú Trung|Hội Khuyến học phường Bình Phú
Trạm Y tế xã Tân Nhựt|Toà án nhân dân Quận 6
`);

/** Of both kinds some that were looked at only once the others were mended. */
export const couldBePersonsKeptBack: readonly string[] = list(`
Đường Trần Thị Nhót|Hẻm Hai Râu|Phường Thảo|Xã Khánh Trắng|Báo Bích Phượng|Tạp chí Cường Đô|Hoàng Yến Online|Trường thầy Phúc|Ấp Mười Voi|Phường lê văn tẹo
Xóm Bé Mập|Đài Thảo Mắm|Tin Tường Vi|Minh Nhật TV|Chợ Dì Sáu|Làng Nhím|Chung cư Hồng Nhung|Toà nhà Lan Phương|Góc Su Kem
Bệnh viện Cô Thoa|Ban đại diện Chị Hai|Tổ 5 Hồng Đào|Quận Hải Bánh|Thôn Vàng Seo Dế|Buôn Y Ban|Cư dân Brian|Confession Thu Trang|Đội Phúc Bồ|Cầu Út Hiền`);
export const genuineChannelsKeptBack: readonly string[] = list(`
Đoàn phường Tân Sơn Nhất|Trường Tiểu học Trần Hưng Đạo|Trường THCS Colette|Trường THPT Marie Curie|Giáo xứ Thị Nghè|Giáo xứ Tân Định|Báo Ninh Thuận|Báo Quân khu 7
Tạp chí Văn nghệ Quân đội|Điện lực Hóc Môn|Cấp nước Tân Hoà|Cấp nước Thủ Đức|Công an phường Tân Hưng|UBND phường Phú Định|Đảng uỷ xã Cần Giờ|Trạm Y tế xã Long Hoà
Bệnh viện Nhân dân Gia Định|Trường Tiểu học Lương Thế Vinh|Trường THPT Phan Bội Châu|Hội Cựu chiến binh xã Hiệp Phước|Hội Nông dân phường Thới An|Xã Đoàn An Thới Đông
Báo Sài Gòn Giải Phóng|Báo Thái Nguyên|Đài PTTH Cần Thơ|Chùa Xá Lợi|Chợ Hạnh Thông Tây|Trường Mầm non Hoa Mai|Đền Hùng|Đoàn Thanh niên phường Bảy Hiền`);
