import { groupedNames } from '../redact/grouped-names';
import { withoutMarks } from '../vietnamese';

/** Provinces, towns and districts, of today and before July 2025, without the word for what they are. In the standard spelling. */
export const markedDistrictNames: ReadonlySet<string> = new Set([
  'kbang',
  'lắk',
  'pleiku',
  ...groupedNames(`
a: lưới | an: biên, dương, giang, khê, lão, minh, nhơn, phú | anh: sơn | ayun: pa | ba: bể, chẽ, tri, tơ, vì, đình,
đồn | biên: hoà | buôn: hồ, ma thuột, đôn | bà: rịa, rịa vũng tàu | bàu: bàng | bá: thước | bác: ái | bát: xát | bình:
chánh, dương, gia, giang, liêu, long, lục, minh, phước, sơn, thuận, thuỷ, thạnh, tân, xuyên, đại, định | bù: gia mập,
đăng, đốp | bạc: liêu | bạch: long vĩ, thông | bảo: lâm, lạc, lộc, thắng, yên | bắc: bình, giang, hà, kạn, mê, ninh,
quang, sơn, trà my, tân uyên, từ liêm, yên | bến: cát, cầu, lức, tre | bỉm: sơn | bố: trạch | cai: lậy | cam: lâm, lộ,
ranh | can: lộc | cao: bằng, lãnh, lộc, phong | chi: lăng | chiêm: hoá | châu: phú, thành, thành a, đốc, đức | chí:
linh | chơn: thành | chư: prông, păh, pưh, sê | chương: mỹ | chợ: gạo, lách, mới, đồn | con: cuông | cà: mau | càng:
long | cái: bè, nước, răng | cát: hải | cô: tô | côn: đảo | cù: lao dung | cư: jút, kuin, m gar | cần: giuộc, giờ,
thơ, đước | cầu: giấy, kè, ngang | cẩm: giàng, khê, lệ, mỹ, phả, thuỷ, xuyên | cồn: cỏ | cờ: đỏ | củ: chi | di: linh |
diên: khánh | diễn: châu | duy: tiên, xuyên | duyên: hải | dĩ: an | dương: kinh, minh châu | dầu: tiếng | ea: h leo,
kar, súp | gia: bình, lai, lâm, lộc, nghĩa, viễn | giang: thành | giao: thuỷ | gio: linh | giá: rai | giồng: riềng,
trôm | gò: công, công tây, công đông, dầu, quao, vấp | hai: bà trưng | hiệp: hoà, đức | hoa: lư | hoà: an, bình,
thành, vang | hoài: nhơn, ân, đức | hoàn: kiếm | hoàng: mai, sa, su phì | hoằng: hoá | hà: giang, nam, nội, quảng,
tiên, trung, tĩnh, đông | hàm: thuận bắc, thuận nam, tân, yên | hòn: đất | hóc: môn | hưng: hà, nguyên, yên | hương:
khê, sơn, thuỷ, trà | hướng: hoá | hạ: hoà, lang, long | hải: an, châu, dương, hà, hậu, lăng, phòng | hậu: giang, lộc
| hồ: chí minh | hồng: bàng, dân, lĩnh, ngự | hội: an | hớn: quản | hữu: lũng | ia: grai, h drai, pa | khoái: châu |
khánh: hoà, sơn, vĩnh | kim: bôi, bảng, sơn, thành, động | kinh: môn | kiên: giang, hải, lương | kiến: an, thuỵ,
tường, xương | kon: plông, rẫy, tum | krông: a na, bông, búk, nô, năng, pa, pắc | kông: chro | kế: sách | kỳ: anh, sơn
| la: gi | lai: châu, vung | lang: chánh | liên: chiểu | long: an, biên, hồ, khánh, mỹ, phú, thành, xuyên, đất | lào:
cai | lâm: bình, hà, thao, đồng | lê: chân | lý: nhân, sơn | lương: sơn, tài | lạc: dương, sơn, thuỷ | lạng: giang,
sơn | lấp: vò | lập: thạch | lệ: thuỷ | lộc: bình, ninh | lục: nam, ngạn, yên | m: đrắk | mai: châu, sơn | mang: thít,
yang | minh: hoá, long | mèo: vạc | mê: linh | móng: cái | mù: căng chải | mường: chà, khương, la, lay, lát, nhé, tè,
ảng | mỏ: cày bắc, cày nam | mộ: đức | mộc: châu, hoá | mỹ: hào, tho, tú, xuyên, đức | na: hang, rì | nam: giang,
sách, trà my, trực, từ liêm, đàn, định | nga: sơn | nghi: lộc, sơn, xuân | nghĩa: hành, hưng, lộ, đàn | nghệ: an |
nguyên: bình | ngân: sơn | ngã: bảy, năm | ngô: quyền | ngũ: hành sơn | ngọc: hiển, hồi, lặc | nha: trang | nho: quan
| nhà: bè | nhơn: trạch | như: thanh, xuân | ninh: bình, giang, hoà, hải, kiều, phước, sơn, thuận | nông: cống | núi:
thành | năm: căn | nậm: nhùn, pồ | phan: rang tháp chàm, thiết | phong: thổ, điền | phù: cát, cừ, mỹ, ninh, yên | phú:
bình, giáo, hoà, lương, lộc, mỹ, nhuận, ninh, quí, quốc, riềng, thiện, thọ, tân, vang, xuyên, xuân, yên | phúc: thọ,
yên | phước: long, sơn | phổ: yên | phụng: hiệp | phủ: lý | pác: nặm | quan: hoá, sơn | quang: bình | quy: nhơn |
quản: bạ | quảng: bình, hoà, nam, ngãi, ninh, trạch, trị, xương, yên, điền | quế: phong, sơn, võ | quốc: oai | quỳ:
châu, hợp | quỳnh: lưu, nhai, phụ | rạch: giá | sa: pa, thầy, đéc | si: ma cai | sìn: hồ | sóc: sơn, trăng | sông:
công, cầu, hinh, lô, mã | sơn: dương, hoà, hà, la, trà, tây, tịnh, động | sầm: sơn | sốp: cộp | tam: bình, dương, kỳ,
nông, điệp, đường, đảo | than: uyên | thanh: ba, bình, chương, hoá, hà, khê, liêm, miện, oai, sơn, thuỷ, trì, xuân |
thiệu: hoá | thoại: sơn | thuận: an, bắc, châu, hoá, nam, thành | thuỷ: nguyên | thái: bình, hoà, nguyên, thuỵ | tháp:
mười | thăng: bình | thường: tín, xuân | thạch: an, hà, thành, thất | thạnh: hoá, phú, trị | thọ: xuân | thống: nhất |
thốt: nốt | thới: bình, lai | thủ: dầu một, thừa, đức | tiên: du, lãng, lữ, phước, yên | tiền: giang, hải | tiểu: cần
| tri: tôn | triệu: phong, sơn | trà: bồng, cú, vinh, ôn | tràng: định | trùng: khánh | trường: sa | trạm: tấu |
trảng: bom, bàng | trấn: yên | trần: văn thời, đề | trực: ninh | tu: mơ rông | tuy: an, hoà, phong, phước, đức |
tuyên: hoá, quang | tuần: giáo | tánh: linh | tân: an, biên, bình, châu, hiệp, hưng, hồng, kỳ, lạc, phú, phú đông,
phước, sơn, thạnh, trụ, uyên, yên | tây: giang, hoà, hồ, ninh, sơn | tư: nghĩa | tương: dương | tịnh: biên | tủa: chùa
| tứ: kỳ | từ: sơn | u: minh, minh thượng | uông: bí | việt: trì, yên | vân: canh, hồ, đồn | võ: nhai | văn: bàn,
chấn, giang, lâm, lãng, quan, yên | vĩnh: bảo, châu, cửu, hưng, linh, long, lộc, lợi, phúc, thuận, thạnh, tường, yên |
vũ: quang, thư | vũng: liêm, tàu | vạn: ninh | vị: thanh, thuỷ, xuyên | vụ: bản | xuyên: mộc | xuân: lộc, trường |
xín: mần | yên: bái, bình, châu, khánh, lạc, lập, minh, mô, mỹ, phong, sơn, thuỷ, thành, thế, định | ân: thi | ô: môn
| ý: yên | đa: krông | đam: rông | đan: phượng | điện: biên, biên phủ, biên đông, bàn | đoan: hùng | đà: bắc, lạt,
nẵng | đình: lập | đô: lương | đông: anh, giang, hoà, hà, hưng, hải, triều | đăk: glong, pơ, đoa | đơn: dương | đạ:
huoai | đại: lộc, từ | đầm: dơi, hà | đắk: glei, hà, lắk, mil, nông, r lấp, song, tô | định: hoá, quán | đống: đa |
đồ: sơn | đồng: hới, hỷ, nai, phú, tháp, văn, xoài, xuân | đức: cơ, hoà, huệ, linh, phổ, thọ, trọng | ứng: hoà
`),
]);
/** The same without marks. */
export const districtNames: ReadonlySet<string> = new Set([...markedDistrictNames].map(withoutMarks));
