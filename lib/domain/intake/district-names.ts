import { groupedNames } from '../redact/grouped-names';

/** Provinces, towns and districts, of today and before July 2025, without the word for what they are. Without marks. */
export const districtNames: ReadonlySet<string> = new Set([
  'kbang',
  'lak',
  'pleiku',
  ...groupedNames(`
a: luoi | an: bien, duong, giang, khe, lao, minh, nhon, phu, thi | anh: son | ayun: pa | ba: be, che, dinh, don, ria,
ria vung tau, thuoc, to, tri, vi | bac: ai, binh, giang, ha, kan, lieu, me, ninh, quang, son, tan uyen, tra my, tu
liem, yen | bach: long vi, thong | bao: lac, lam, loc, thang, yen | bat: xat | bau: bang | ben: cat, cau, luc, tre |
bien: hoa | bim: son | binh: chanh, dai, dinh, duong, gia, giang, lieu, long, luc, minh, phuoc, son, tan, thanh,
thuan, thuy, xuyen | bo: trach | bu: dang, dop, gia map | buon: don, ho, ma thuot | ca: mau | cai: be, lay, nuoc, rang
| cam: giang, khe, lam, le, lo, my, pha, ranh, thuy, xuyen | can: duoc, gio, giuoc, loc, tho | cang: long | cao: bang,
lanh, loc, phong | cat: hai | cau: giay, ke, ngang | chau: doc, duc, phu, thanh, thanh a | chi: lang, linh | chiem:
hoa | cho: don, gao, lach, moi | chon: thanh | chu: pah, prong, puh, se | chuong: my | co: do, to | con: co, cuong,
dao | cu: chi, jut, kuin, lao dung, m gar | da: bac, huoai, krong, lat, nang | dai: loc, tu | dak: doa, glei, glong,
ha, lak, mil, nong, po, r lap, song, to | dam: doi, ha, rong | dan: phuong | dau: tieng | di: an, linh | dien: ban,
bien, bien dong, bien phu, chau, khanh | dinh: hoa, lap, quan | do: luong, son | doan: hung | don: duong | dong: anh,
da, giang, ha, hai, hoa, hoi, hung, hy, nai, phu, thap, trieu, van, xoai, xuan | duc: co, hoa, hue, linh, pho, tho,
trong | duong: kinh, minh chau | duy: tien, xuyen | duyen: hai | ea: h leo, kar, sup | gia: binh, lai, lam, loc,
nghia, rai, vien | giang: thanh | giao: thuy | gio: linh | giong: rieng, trom | go: cong, cong dong, cong tay, dau,
quao, vap | ha: dong, giang, hoa, lang, long, nam, noi, quang, tien, tinh, trung | hai: an, ba trung, chau, duong, ha,
hau, lang, phong | ham: tan, thuan bac, thuan nam, yen | hau: giang, loc | hiep: duc, hoa | ho: chi minh | hoa: an,
binh, lu, thanh, vang | hoai: an, duc, nhon | hoan: kiem | hoang: hoa, mai, sa, su phi | hoc: mon | hoi: an | hon:
dat, quan | hong: bang, dan, linh, ngu | hung: ha, nguyen, yen | huong: hoa, khe, son, thuy, tra | huu: lung | ia:
grai, h drai, pa | ke: sach | khanh: hoa, son, vinh | khoai: chau | kien: an, giang, hai, luong, thuy, tuong, xuong |
kim: bang, boi, dong, son, thanh | kinh: mon | kon: plong, ray, tum | kong: chro | krong: a na, bong, buk, nang, no,
pa, pac | ky: anh, son | la: gi | lac: duong, son, thuy | lai: chau, vung | lam: binh, dong, ha, thao | lang: chanh,
giang, son | lao: cai | lap: thach, vo | le: chan, thuy | lien: chieu | loc: binh, ninh | long: an, bien, dat, ho,
khanh, my, phu, thanh, xuyen | luc: nam, ngan, yen | luong: son, tai | ly: nhan, son | m: drak | mai: chau, son |
mang: thit, yang | me: linh | meo: vac | minh: hoa, long | mo: cay bac, cay nam, duc | moc: chau, hoa | mong: cai |
mu: cang chai | muong: ang, cha, khuong, la, lat, lay, nhe, te | my: duc, hao, tho, tu, xuyen | na: hang, ri | nam:
can, dan, dinh, giang, nhun, po, sach, tra my, truc, tu liem | nga: bay, nam, son | ngan: son | nghe: an | nghi: loc,
son, xuan | nghia: dan, hanh, hung, lo | ngo: quyen | ngoc: hien, hoi, lac | ngu: hanh son | nguyen: binh | nha: be,
trang | nho: quan | nhon: trach | nhu: thanh, xuan | ninh: binh, giang, hai, hoa, kieu, phuoc, son, thuan | nong: cong
| nui: thanh | o: mon | pac: nam | phan: rang thap cham, thiet | pho: yen | phong: dien, tho | phu: binh, cat, cu,
giao, hoa, loc, luong, ly, my, nhuan, ninh, qui, quoc, rieng, tan, thien, tho, vang, xuan, xuyen, yen | phuc: tho, yen
| phung: hiep | phuoc: long, son | quan: ba, hoa, son | quang: binh, dien, hoa, nam, ngai, ninh, trach, tri, xuong,
yen | que: phong, son, vo | quoc: oai | quy: chau, hop, nhon | quynh: luu, nhai, phu | rach: gia | sa: dec, pa, thay |
sam: son | si: ma cai | sin: ho | soc: son, trang | son: dong, duong, ha, hoa, la, tay, tinh, tra | song: cau, cong,
hinh, lo, ma | sop: cop | tam: binh, dao, diep, duong, ky, nong | tan: an, bien, binh, chau, hiep, hong, hung, ky,
lac, phu, phu dong, phuoc, son, thanh, tru, uyen, yen | tanh: linh | tay: giang, ho, hoa, ninh, son | thach: an, ha,
thanh, that | thai: binh, hoa, nguyen, thuy | than: uyen | thang: binh | thanh: ba, binh, chuong, ha, hoa, khe, liem,
mien, oai, phu, son, thuy, tri, xuan | thap: muoi | thieu: hoa | tho: xuan | thoai: son | thoi: binh, lai | thong:
nhat | thot: not | thu: dau mot, duc, thua | thuan: an, bac, chau, hoa, nam, thanh | thuong: tin, xuan | thuy: nguyen
| tien: du, giang, hai, lang, lu, phuoc, yen | tieu: can | tinh: bien | tra: bong, cu, on, vinh | tram: tau | tran:
de, van thoi, yen | trang: bang, bom, dinh | tri: ton | trieu: phong, son | truc: ninh | trung: khanh | truong: sa |
tu: ky, mo rong, nghia, son | tua: chua | tuan: giao | tuong: duong | tuy: an, duc, hoa, phong, phuoc | tuyen: hoa,
quang | u: minh, minh thuong | ung: hoa | uong: bi | van: ban, canh, chan, don, giang, ho, lam, lang, ninh, quan, yen
| vi: thanh, thuy, xuyen | viet: tri, yen | vinh: bao, chau, cuu, hung, linh, loc, loi, long, phuc, thanh, thuan,
tuong, yen | vo: nhai | vu: ban, quang, thu | vung: liem, tau | xin: man | xuan: loc, truong | xuyen: moc | y: yen |
yen: bai, binh, chau, dinh, khanh, lac, lap, minh, mo, my, phong, son, thanh, the, thuy
`),
]);
