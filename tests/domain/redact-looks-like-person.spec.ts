import { expect, test } from '@playwright/test';
import { looksLikePerson } from '@/lib/domain/redact/looks-like-person';

const persons = `
Nguyễn Văn Tùng|NGUYỄN VĂN TÙNG|Nguyen Van Tung|nguyen van tung|Lan Chi Bình Thạnh|Chị Lan|Chi Lan|Anh Tuấn Quận 8
Cô Phương|Trần Hùng|Lê Thị Bích Vân|Tung Nguyen|Bà Sáu|Phương Anh|Thanh Trúc|Minh Khôi|MINH CHÂU|Hoàng Anh Tú
Đỗ Mạnh Cường|DO MANH CUONG|Lý Chí Cường|Thầy Đức|Mẹ Bé Su|Quỳnh Như|Huy|Ngọc Bích|Phạm Quỳnh Như|Bác Tư Hùng
`;
const others = `
Tuổi Trẻ|Thanh Niên|Người Lao Động|Dân Trí|VnExpress|Báo Pháp Luật|Công an phường 7|UBND Quận 3|Phường Võ Thị Sáu
Hà Nội Mới|Sài Gòn Giải Phóng|Nhân Dân|Tiền Phong|Phụ Nữ|Đài Truyền hình Thành phố|Facebook|Zalo|TikTok|Kênh 14
Cư dân Quận 8|Nhóm Hẻm 45|Trường Lê Quý Đôn|Bệnh viện Hùng Vương|Hồ Chí Minh|Thái Nguyên|Lâm Đồng|Cao Bằng
Đường Lê Lợi|Chợ Bà Chiểu|Nguyễn Thái Bình|Vietnamnet|Zing News|tphcm.gov.vn|Công ty Nguyễn Hoàng|2024
`;
const list = (names: string) => names.trim().split(/[|\n]/);

for (const name of list(persons)) test(`${name} reads as a person`, () => expect(looksLikePerson(name)).toBe(true));
for (const name of list(others)) test(`${name} reads as no person`, () => expect(looksLikePerson(name)).toBe(false));

test('signs that are not seen, decomposed letters and capitals change nothing', () => {
  for (const name of [...list(persons), ...list(others)]) {
    const said = looksLikePerson(name);
    for (const other of [name.normalize('NFD'), name.toUpperCase(), name.split('').join('\u200b')])
      expect(looksLikePerson(other), other).toBe(said);
  }
});
