const list = (names: string) => names.trim().split(/[|\n]/);

/** What stands in the channel columns of files and points at a member of the public. Invented. */
export const personsAndAccounts: readonly string[] = list(`
Nguyễn Văn Tùng|NGUYEN VAN TUNG|nguyen thi lan|Lan Chi Bình Thạnh|Chị Lan bán cá|Anh Tuấn Quận 8|Cô Ba Sài Gòn Vlog
Trần Hùng TV|Kênh Lan Chi|Facebook Nguyễn Văn A|FB: Minh Khôi|Zalo chị Hoa|TikTok của Quỳnh Như|Trang Trần TV
Trang cá nhân Đỗ Mạnh Cường|Tài khoản Huy|nick be heo|@be_heo|@lan.nguyen|be.heo@gmail.com|facebook.com/lan.nguyen.92
https://www.facebook.com/profile.php?id=100045671234567|profile.php?id=100045671234567|100045671234567|0912 345 678
Zalo 0912.345.678|+84 912 345 678|nguyenvantung|lannguyen92|tranthilan1990|LanNguyen|TranHungOfficial|minh_tuan.88
lan.chi|hoang.anh.tu|t.me/lan99|zalo.me/0912345678|tiktok.com/@lan|Phương Anh Official|Bà Sáu|user12345|UID 99
Lê Thị Bích Vân (fb)|Thầy Đức|Phạm Quỳnh Như review|Page Minh Châu|instagram lan_chi|Nguyễn Văn Tùng - Quận 7
chú Bảy xe ôm|Mẹ Bé Su|Vũ Hà|Hoàng Anh Tú|Thanh Trúc|Ngọc Bích Store|youtube.com/c/lanchi|lephuongthao|Trang Nguyễn
be_heo|beheo1990|be.heo|kute.gurl.99|_mua_thu_
`);

/** What stands there too and is a paper, an office, a group or a network. */
export const othersThanPersons: readonly string[] = list(`
Tuổi Trẻ|Thanh Niên|VnExpress|Người Lao Động|Sài Gòn Giải Phóng|Pháp Luật TP.HCM|Tiền Phong|VietnamNet|Dân trí
Vietnamplus|Nhân Dân|Tổng đài 1022|Trang phường|Nhóm cư dân|Diễn đàn khu phố|Trang B|Facebook|TikTok|Zalo|YouTube
Diễn đàn Quận 7|VnExpress - Kinh Doanh|Hà Nội Mới|Kênh 14|VTV1|HTV9|tuoitre.vn|vnexpress.net|tphcm.gov.vn|Voz
Báo Phụ Nữ|Công an phường 7|UBND Quận 3|Đài Truyền hình TP.HCM|Đường dây nóng 1022|Hotline 1900 1234|Nhóm Hẻm 45
Cư dân Quận 8|Cổng thông tin điện tử Quận 7|Lao Động|Trang tin Đảng bộ|Zing News|Nguoi lao dong|Bao Tuoi Tre|24h
Fanpage Tuổi Trẻ|Mạng xã hội|Chợ Lớn News|Soha|Kenh14|Thời báo Kinh tế|Sở Y tế|Mặt trận Tổ quốc phường|Otofun
`);
