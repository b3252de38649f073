const list = (names: string): readonly string[] => names.trim().split(/[|\n]/);

/**
 * What people nobody knows of may be called, by kind; labelled before any was read, and read by no code but tests. Names
 * that are ordinary words too, words that are names, names of peoples and lands no list is of, and what neighbours call one another.
 */
export const adversarialNames: Readonly<Record<string, readonly string[]>> = {
  ordinary: list(`
Thanh Bình|Hải Đăng|Quốc Khánh|Hoà Bình|Bình An|Thu Thuỷ|Bình Minh|Thành Công|Chiến Thắng|Thắng Lợi|Hạnh Phúc|Văn Minh
Vinh Quang|Hữu Nghị|Trung Thành|Trung Kiên|An Khang|Thái Bình|Trường Giang|Hướng Dương|Hồng Hà|Hiền Hoà|Thanh Xuân
Gia Bảo|Tiến Bộ|Đại Dương|Trung Thu|Kim Cương|Bảo Vệ|Hải Quân|Việt Nam|Tấn Tài|Phương Nam|Thanh Tâm|Mùa Xuân|Công Bằng`),
  rare: list(`
su su|Mít|Hến|Sen|Nụ|Mận|Ổi|Bưởi|Thóc|Cám|Gạo|Mơ|Lụa|Nhài|Lúa|Bông|Đẹt|Lượm|Cỏn|Nhớn|Rổ|Tũn|Xíu|Nuôi|Chanh|Khế|Đào|Quýt
Vẻ|Út Nhị|Mai Thị Chuột|Nguyễn Thị Bé|Trần Văn Đực|Lê Thị Gái|Đỗ Thị Nhàn|Tạ Đình Đề|Cù Thị Thêm|Ngô Văn Hết`),
  peoples: list(`
rơ châm|Rơ Châm H'Yéo|Siu Black|Ksor H'Nao|Lò Văn Pâng|Quàng Thị Ơn|Cà Thị Pánh|Vừ A Dính|Hạng A Cháng|Sùng Mí Say|Lý Mẩy Chạn
Chảo Láo Tả|Tẩn Mẩy Pham|Phàn Dấu Sơn|Y Kpia|Y Wang Hwing|K'Brêu|Ka Sim|Ha Brông|Đinh Hrêch|A Thút|Y Byen|Hồ Văn Thới|Pi Năng Tắc
Katơr Thị Sinh|Bơ Nướch|Alăng Như|Zơ Râm Lý|Bríu Pố|Châu Sóc Kha|Neàng Sa Ret|Thạch Pho La|Danh Út|Kim Sô Khươl|Sơn Thị Sà Rượl
Dương Thị Xà Vên|Kiều Thị Mah|Ná Sa|Bá Trung Phụ|Đạo Thanh Quyến`),
  foreign: list(`
Kevin|Maria Teresa|John Smith|Kim Min Jun|Lý Tiểu Hoa|Zhang Wei|Tanaka Ken|Ahmed Khan|Rajesh|Park So Yeon|Tony Trần|Anna Phạm
Jack|Lisa|Bob|Wang Fang|Chen Long|Somchai|Sokha|Boun Mi|Khamphet|Olga|Ivan|Peter Đỗ|Michelle|Lee|Andy|Jenny Huỳnh|Mark|Rose`),
  nicknames: list(`
Sáu Lèo|Ba Đen|Tư Mập|Bảy Búa|Tám Xệ|Năm Cam|Chín Rô|Út Trọc|Hai Nhái|Cu Tèo|Bé Na|Bé Bắp|Tí Sún|Cò Lả|Dũng Trọc|Tuấn Khỉ|Hùng Heo
Hoa Rỗ|Lan Đỏ|Quang Lùn|Sơn Đầu Bạc|Minh Sứt|(Đại Ca) Thay|(Bà) Tưng|(Mẹ) Nấm|(Cậu) Vàng|Ba Gác|Sáu (Bánh Mì)|Tư Ếch|Năm Sài Gòn|Bảy Chà|Tám Bò
Cường (Đô La)|Long (Vé Số)|Huệ (Ve Chai)|Thắng Sạn|Phú (Xe Ôm)|Bin|Cún|Gấu|Bống|Tôm|Cua|Sóc|Mèo|Cà Rốt|Khoai|Bi Bo`),
};

/** The same kinds, by the same hand and on the same day, looked at only once the others were mended. */
export const adversarialNamesKeptBack: Readonly<Record<string, readonly string[]>> = {
  ordinary: list(`
Bình Yên|Hoà Hợp|Thống Nhất|Minh Bạch|Thanh Liêm|Hải Sản|Cẩm Tú|Thiên Ân|Quyết Tiến|Quyết Thắng|Hoàng Hôn|Xuân Hồng|Thành Đạt
Kiên Cường|Tâm Đức|Công Lý|Nghĩa Tình|Nhân Ái|Phúc Lộc|Tài Đức|Tường Vi|Thu Hoài|Cao Sơn|Đức Hạnh|An Nhiên`),
  rare: list(`
Mướp|Xoài|Sim|Gừng|Lài|Thơm|Vịt|Chuối|Đậu|Bèo|Nhót|Cốm|Đỗ Thị Thừa|Phan Văn Thiếu|Bùi Thị Muộn|Ngọt|Tẹo|Quắn|Kèo|Nếp|Rơm|Khoắn|Thoa|Khuể`),
  peoples: list(`
Rơ Ô Trúc|Nay H'Rit|Lường Thị Hặc|Bạc Cầm Pâng|Giàng Seo Phử|Thào A Tủa|Lầu Mí Pó|Bàn Tài Đoàn|Triệu Mùi Chài|Y Ban|Y Khương Niê
K'Thế|Kơ Să Ha|Điểu Kré|Blúp Hiếu|Coor Nương|Pơloong Đơ|Lâm Sa Von|Chau Kim Sanh|Thị Sà Phol|Đàng Năng Quạ|Ja Rem`),
  foreign: list(`
David|Suzuki Taro|Choi Eun Ji|Liu Yang|Abdul Rahman|Priya|Carlos Silva|Emma|Sophia Lê|Vannak|Thongsuk|Natasha|Luca|Brian Vũ|Kate|Sam`),
  nicknames: list(`
Bảy Lùn|Ba Khía|Tư Cầu|Năm Lửa|Sáu Ngọng|Hai Râu|Út Hiền|Chín Sẹo|Mười Voi|Tèo Em|Bé Mập|Hải Bánh|Thảo Mắm|Vinh Râu|Khánh Trắng
Lâm Chín Ngón|Dung Hà|Phúc Bồ|Hoà (Phát Thanh)|Nga Cám|Cu Bủm|Su Kem|Nhím|Bơ|Kẹo|Thỏ|Chíp|Bom|Ri|Cò Đất`),
};

/** Of them those that say something else as long as they are not written as names, whole or in the part that is left. */
export const wordsBeforeNames: readonly string[] = list(
  'Bảo Vệ|Việt Nam|Ba Gác|Hải Sản|Nhân Ái|Cò Đất|Cao Sơn|Bàn Tài Đoàn|Tèo Em',
);

/** Sentences in which anybody may stand: said as neighbours say it. `*` is the name, `#` what no two of them end alike with. */
export const framesOfNames: readonly string[] = [
  'Hôm qua * ép dân nộp tiền #',
  '* thu tiền giữ xe mà không đưa biên lai #',
  'Nhờ phường xử lý * xả rác ra hẻm #',
  'Bên nhà * nuôi gà hôi quá #',
  'Ai cũng biết * bao che cho quán nhậu #',
  'Con hẻm này do * lấn chiếm #',
  'Bữa trước * nói sửa cống mà chưa sửa #',
  'Tiền điện * tính sai hoài #',
];
