import { groupedNames } from './grouped-names';

/** Those of them whose first word is more often a place's than a family's (Lâm Đồng, Hà Giang). Folded. */
export const placesSeldomPeople: ReadonlySet<string> = groupedNames(`
au: co, lau | bach: dang, dich, ha, hac, long, long vi, mai, ngoc, sam, thong, thuong, xa | banh: trach | cao: an,
bang, bo, chuong, duc, duong, ky, lanh, lau, loc, ma po, minh, ngan, ngoc, pha, phong, quang, son, son tien, tan,
thang, thinh, thuong, vien, xa, xanh, xuan duong | chau: binh, can, cau, cuong, dien, dinh, doc, duc, giang, hanh,
hoa, hoan, hoi, hong, hung, hung a, khanh, khe, kim, lang, loc, ly, minh, nga, nhan, ninh, o, pha, phong, phu, phu
a, phu b, quang, que, que ha, que thuong, son, thai, thang, thanh, thanh a, thoi, thon, thuan, tien, van liem | chu:
dien, hoa, huong, minh, phan, trinh, van an | cu: bi, lao dung, lao gieng, van | dam: thuy | danh: thang | dao:
duong, duy tu, huu canh, my, vien, xa | doan: dao, ket, lap, thuong, tung, xa | dong: bai, bam, bang, buc, cam,
chau, chum, coc, cuong, dang, du, duong, hai, hoa, hoi, hop, huong, huu, hy, ich, khe, kho, khoi, ky, lac, lam, le,
lien, loan, loc, loi, luong, mai, mo, mon, nai, nai thuong, nguyen, nhan, no, phong, phu, phuc, quang, que, quy,
rui, ruong, son, tam, tan, thai, than, thang, thanh, thap, thap muoi, thinh, thuan, tien, tinh, trach, truc, trung,
tuyen, van, viet, vuong, xoai, xuan, y, yen | duong: am, an, dong, duc, hao, hoa, hong, hong thuy, huu, huy, kinh,
lam, lieu, minh chau, no, noi, phong, phuc, quan, quang, quy, son, thanh, thuong, thuy, to, xa, xuan hoi | giang:
bien, chu phin, dien, hai, ly, ma, son, son dong, son tay, thanh, tien | ha: an, bac, bau, binh, cau, chau, dong,
giang, hai, hieu, hoi, huy tap, khanh, khau, ky, lam, lang, lau, linh, loc, long, luong, man, mon, nam, ngoc, nha,
noi, phong, quang, son, tam, tan, tay, thach, thanh, thuong, tien, tinh, trung, tu, vinh | han: da | ho: ba be, ba mau, bay mau,
ban nguyet, binh thien, bon, bun xang, cam son, chi minh, con rua, dai lai, dan kia, dau tieng, dinh cong, giang vo,
guom, hoan kiem, ke go, khe ngang, ky hoa, lak, linh dam, nam phuong, ngoc khanh, nui coc, phu ninh, phuoc hoa, song
hinh, song mong, suoi hai, suoi cam, tan hiep, tay, thac ba, than tho, thanh cong, thien quang, thuy tien, tien sa, tri an,
truc bach, tuyen lam, van quan, vinh hoang, xang thoi, xuan khanh, yen so, dac kien, son, thau, thi ky, tram, tung mau, vuong, xa | khong: lao | khuat: xa | kieu: phu | kim: an, anh,
bai, bang, binh, boi, bon, chan, chinh, chung, cuc, dien, dinh, dong, duc, duong, hoa, hy, lap, lien, linh, loan,
long, lu, ma, my, ngan, ngoc, nhan, no, noi, phu, phuong, quan, son, song truong, tan, thach, thai, thanh, thu,
thuong, thuy, tra, trung, xa, xuyen | la: bang, da, dee, ee, gi, ha, hai, hien, khe, lay, nga, ngau, pan tan, phu,
son | lai: son, thuong, yen | lam: binh, ca, dong, dot, giang, ha, hai, hoa, hop, kiet, phu, san, son, tan, thao,
thuong, thuy, trach, trung thuy | lien: am, an do, bao, bat, chau, chieu, chung, dam, ha, hiep, hoa, hoi, hong, hop,
huong, khe, loc, mac, minh, nghia, ninh, phuong, quan, sang, son, son lak, thanh, thuy, trach, trung, truong, vi,
xuan | luc: ba, binh, da, hon, nam, ngan, si thanh, son, sy thanh, yen | luong: an tra, bang, binh, can, dien, hoa,
hoa a, hoa lac, lo, minh, nang, nghia, ngoai, nha, noi, phi, phong, phu, quoi, son, tai, tam, the tran, thien,
thinh, thong, thuong, trung, van tri | luu: kiem, kien, nghiep anh, son, ve, vinh son | ly: bon, hoc, nam, nhan,
nhon, quoc, son, thai to, thuong kiet, van lam | ma: ba, da, thanh | mai: chau, dich, dinh, dong, giang, ha, hich,
hoa, hung, lam, lap, long, pha, phu, sao, son, thuy, trung | nghiem: xuyen | ninh: an, binh, chau, chu, cuong, da,
dan, diem, dien, dong, duong, gia, giang, ha, hai, hiep, hoa, hung, ich, khang, khanh, kieu, lai, loan, loc, my,
nhat, phong, phu, phuc, phung, phuoc, quang, quoi, quoi a, sim, so, son, tan, tay, than, thanh, thanh loi, thanh loi
a, tho, thoi, thuan, thuong, thuy, tien, trung, van, xa, xuan | nong: cong, ha, son, thuong, tien, trang, truong,
truong viet lam | ong: dinh | quan: ho than, hoa, lan, son, thanh, trieu | sam: son | son: a, ba, bang, bao, binh,
bua, cam, cam ha, cao, cuong, da, dien, dinh, dong, dung, duong, giang, ha, hai, hiep, hoa, hoi, hong, hung, kien,
ky, la, lam, lang, lap, le, lien, linh, lo, loc, loi, long, lu, luong, mai, mau, mua, my, nam, nguyen, nham, ninh,
phong, phu, phuoc, qui, tan, tay, tay ha, tay thuong, thai, thanh, thanh dong, thanh tay, thinh, thuong, thuy, tien,
tinh, tra, trung, vi, xuan | sung: do, nhon, phai | ta: an khuong, an khuong dong, an khuong nam, bu, khoa | tang:
bat ho, hoa, nhon phu, nhon phu a, nhon phu b, thanh, tien | thach: an, ban, binh, cam, chau, da, dai, dan, dinh,
dong, giam, ha, hai, hoa, hoi, hung, kenh, khe, khoan, khoi, kiet, kim, lac, lam, lap, lien, long, luong, my, ngan,
ngoc, quang, quy, son, than, thang, thanh, that, tri, trung, tuong, van, xa, xuan, yen | thai: an, bao, binh, binh
trung, cuong, dao, do, duong, giang, hoa, hoc, hung, lai, long, minh, my, nguyen, nien, ninh, phuc, phuong, son,
tan, thinh, tho, thuong, thuy, tri, xuyen | than: cuu nghia, thuoc | thao: chu phin | thi: son | tieu: dong | to:
chau, hap, hieu, mau, mua | tong: phan, son, tran | tra: an, ba, binh, bong, bui, cang, cau, co, con, cu, da, doc,
don, dong, duong, giac, giang, giap, hiep, ka, kot, lam, lan, leng, lien, linh, long, lu, ly, mai, my, nam, noc, nu,
on, phong, phu, son, tan, tap, tay, thanh, thuy, van, vinh, vong, xinh, xuan | trang: bao xa, ha | trieu: ai, binh,
co, dai, do, giang, hoa, loc, long, nguyen, phong, phuoc, son, tai, tan, thanh, thuan, thuong, trach, trung, viet
vuong | tu: liem, son | uc: ky | van: an, ban, binh, cam, chan, chuong, dau, dien, duc, giang, giao, hai, han, hien,
hoa, hoang, hoi, khe, kieu, lam, lang, lem, loi, lung, luong, ly, mieu, minh, mon, nghia, nho, phong, phu, phuong,
quan, son, thanh, tien, to, tu, vo, vu, xa, xuoi, yen | vang: dan, danh, ma chai, san | vi: huong | vien: an, an
dong, binh, son, thanh | y: can, tich, ty
`);
