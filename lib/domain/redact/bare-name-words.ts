const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Without marks these begin other things, too: "đang thi công", "do vận hành". */
export const doubtfulFamilyNames = words('dang do vu vo dinh');

/** Without marks these are mostly a street, a school or another word: only văn or thị makes a name of them. */
export const fewWithoutMarks = words('duong chu di la tu truong doan hua dam than van vang giang trang quan');
/** In a text all in capitals these are mostly another word: only văn, thị or what stands around makes a name. */
export const fewInCapitals = words('đoàn vương kim văn đồng tăng từ la lại hứa thân đàm giang khổng hầu nông bạch');

/** A family's name and another word that together are something else. */
export const notNamePairs =
  /^(?:phạm (?:vi|pháp|luật)|vũ (?:trang|trường|lực|khí)|huỳnh quang|hoàng (?:hôn|mang|phi|thành|gia)|lương (?:công|tâm|thực|tối)|cao (?:cấp|quý)|lý (?:do|lịch|luận|tưởng|thuyết|hôn)|mai táng|hồ sơ|thái (?:độ|dương|bình dương)|dương (?:tính|lịch)|vương quốc|đoàn (?:công|thanh)|châu (?:âu|á|phi)|đào (?:đường|tạo)|lâm (?:sản|thời|trường|tặc)|đồng (?:chí|bào|thời|loạt|ý|tình)|thẩm (?:định|quyền|phán|mỹ)|chế (?:độ|tài|biến|tạo|phẩm)|tế (?:bào|nhị)|tất (?:cả|nhiên|bật)|điền (?:kinh|trang)|trình (?:độ|bày|duyệt|quốc hội)|thân (?:nhân|thể|thiện|chủ)|kim (?:loại|ngạch|tiêm)|giang hồ|chu (?:trình|đáo|vi|cấp)|lưu (?:lượng|thông|trú|hành|động|manh)|thạch (?:cao|sùng)|văn (?:bản|hoá|hóa|phòng|minh|thư)|la (?:lối|liệt|bàn)|tạ (?:lỗi|ơn)|tống (?:tiền|giam)|giáp ranh|hàng (?:xóm|quán|hoá|hóa|rong|chợ)|cung cấp|chúc mừng|quan (?:trọng|hệ|chức|ngại|trắc))(?!\p{L})/u;
/** The same where marks are left out. */
export const bareNotNamePairs =
  /^(?:nguyen (?:nhan|lieu|tac|to|don|vat|ban|khi|trang)|tran (?:lan|nha|via|ra|vao|gia|ngap|lut|anh sang)|pham (?:vi|phap|luat|toi|nhan|trang|quy)|phan (?:anh|lon|nao|hoi|ung|doi|loai|mem|cong|bo|chia|tich|khoi|thuong|hang|duong)|le (?:duong|te|thuoc|phi|hoi|dieu binh|khai|ky)|bui (?:duong|ban|min|cay)|ngo (?:hem|nho|cut|vao|ngach|nghe|phuong)|hoang (?:hon|mang|so|tan|phi|thanh|gia|anh gia)|huynh (?:quang|de)|trinh (?:do|bao|duyet|bay|dien|tu)|vu (?:trang|truong|luc|khi|viec|an)|luong (?:cong|tam|thang|thuc|khach)|cao (?:cap|diem|tang|toc|quy|su)|ly (?:do|lich|luan|tuong|thuyet)|mai (?:mot|tang|toi)|ho (?:so|boi|dieu|ca|chua|khau)|to (?:truong|cao|chuc|dan)|ta (?:noi|thay)|thai (?:do|duong|binh)|dao (?:duong|tao|duc|ham)|lam (?:an|viec|sao|duong|the|cho|on|phien)|duong (?:tinh|lich|thanh|cong|quoc|trung|hai)|ha (?:tang|gia|noi)|chau (?:au|a|phi)|do (?:thi|dung|an|tuoi)|dang (?:thi|ky|vien|bo)|dinh (?:ky|huong|vi)|vo (?:ly|chong|sinh|van de)|truong (?:hop|phong|ban|thon|cong|thanh)|tang (?:gia|cuong|toc|luong|tien|phi|ca|hoc|them|len)|vuong quoc|doan (?:cong|thanh|vien))(?![a-z])/;
