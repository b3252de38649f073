import { expect, test } from '@playwright/test';
import { namesSomebody } from '@/lib/domain/own-words/names-somebody';

const phrases = (list: string) => list.trim().split(/\s*\|\s*/);

/** Places called after somebody, and matters that a title, a number or a name's syllable stands in. */
const nobody = phrases(`
  bến phà bà nuôi|chợ bà hoa|hẻm ông tiên|xe ben chở cát|cầm cố sổ đỏ|ba khía|chợ bà chiểu|cầu ông lãnh|cầu bà bướm|
  rạch ông lớn|ngã tư bà ba|chùa bà thiên hậu|miếu ông địa|cống bà xếp|kênh ông cò|hồ con rùa|núi bà đen|
  giếng cô tiên|đảo bà lụa|mũi ông đội|kênh thầy cai|hẻm thầy bảy|bến đò cô hai|chợ cô giang|ngã ba ông tạ|
  cồn ông trang|sông ông đốc|Chợ Bà Rén|Cầu Ông Thìn|Bến Phà Bà Nuôi|ba rọi ôi thiu|bà bầu khám thai|bác sĩ thú y|
  vàng mã đốt bừa|đinh tặc rải đinh|hồ bơi không phao|mai vàng chết|lý lịch tư pháp|kim tiêm vứt bừa|
  con em công nhân|cao tốc kẹt cứng|ông bà già neo đơn|mẹ bầu|đậu xe chắn lối|lúa lép|vé số giả|
  văn phòng đăng ký đất đai|bến phà rạch miễu|chợ bà tô|cầu bà hom|hẻm cô ba|cồn bà tư|núi cậu|hòn bà|
  miếu bà chúa xứ|chùa ông|rạch bà tánh|kênh bà bèo|ngã ba cậu mới|vàm ông chưởng|đò cô tư|Chợ Ông Văn|Cầu Bà Cả|
  Bến Đò Thầy Năm|dốc bà đắc|sông cô chiên|đường Cô Bắc|xe tải chở đất|sổ hồng bị ngâm|ba lô bỏ quên|
  năm học mới thu sai|cá ba sa rớt giá|tư thương ép giá|út lợi dụng|hai lúa mất mùa|bảo hiểm xã hội một lần|
  vàng giả|tàu bay không người lái|trâu bò phá lúa|bạch hầu|sốt rét|dừa khô rớt giá|lúa hè thu|cá linh hiếm|
  cua cà mau giả|đậu phộng mốc|mít thái rớt giá|sầu riêng non|thanh long dội chợ|vé tàu tết|cầu treo mục|
  bình gas mini|quang hợp|lăng tẩm xuống cấp|Metro Bến Thành|Vành đai 3|sân bay Long Thành|camera phạt nguội|
  grab bike|wifi công cộng|máy POS|Cần Giờ`);

/** Neighbours, officials, clerics, people of the stage and of other lands, in capitals and in small letters. */
const somebody = phrases(`
  Khoa Pug|Elon Musk|Thích Nhật Từ|Trần Đăng Khoa|đàm vĩnh hưng|Sơn Tùng MTP|Donald Trump|Vladimir Putin|
  Taylor Swift|Mark Zuckerberg|Huấn Hoa Hồng|Lộc Fuho|Trấn Thành|Thích Minh Tuệ|Hoài Linh|Lê Tùng Vân|Thuỷ Tiên|
  Công Vinh|Nguyễn Phương Hằng|phạm nhật vượng|Bầu Đức|Tùng Sơn|Quang Linh Vlogs|Hằng Du Mục|Y Moan|H'Hen Niê|
  Kim Jong Un|Bill Gates|John Nguyễn|David Trần|Sư Minh Niệm|Cha Long|ông Sáu Lèo|Năm Cam|thích chân quang|khoa pug|
  thích nhật từ|chị Lan bán cá|anh ba khía|bà nuôi|bà hoa|ông tiên|Lê Văn Luyện|Ngọc Trinh|Bà Phương Hằng|
  Thích Trúc Thái Minh|Thích Quảng Đức|Thích Nữ Nhuận Bình|thích minh tuệ|Joe Biden|Lionel Messi|Cristiano Ronaldo|
  Michael Jackson|Kylian Mbappe|Minh Nhựa|Hoàng Kiều|Duy Mạnh|Trương Mỹ Lan|trịnh văn quyết|Mr Pips|Phó Đức Nam|
  Hưng Vlogs|Jack Phương Tuấn|Khoa Nguyễn|Anna Trần|Sư Toàn|Cha Thục|thầy Ba Đồng Tháp|cô Tám|chú Bảy vé số|Tám Đen|
  Giàng A Páo|Siu Black|Y Thông|Vừ Mí Dính|anh Hải quán net|cháu Bống|võ hoàng yên|lê hoài anh`);

test('a keyword that says a place or a matter is none of a person, whoever the place is called after', () => {
  expect(nobody.length).toBeGreaterThan(100);
  expect(nobody.filter(namesSomebody)).toEqual([]);
});

test('a keyword that says a person is told, of whatever land and calling', () => {
  expect(somebody.length).toBeGreaterThan(75);
  expect(somebody.filter((name) => !namesSomebody(name))).toEqual([]);
});

test('a number of somebody is told after the word for a place, too', () => {
  expect(namesSomebody('hẻm bà ba 0903123456')).toBe(true);
  expect(namesSomebody('chợ bà hoa của chị lan'), 'and whoever else is named').toBe(true);
});
