import { groupedNames } from './grouped-names';

/**
 * Streets, and so persons of history, whose name begins like a family name: Hồ Chí Minh City, Hà Nội, Đà Nẵng, Cần Thơ
 * and others. Standing alone they say where, not who. Folded.
 */
export const streetNames = groupedNames(`
bach: dang, mai, van | bui: bang doan, cam ho, cong trung, dien, dinh tuy, huu nghia, huy bich, ky, minh truc, quang
la, quoc khai, ta han, the my, thi xuan, tu toan, vien, xuong trach | cao: ba nha, ba quat, dat, duc lan, lo, thang,
van lau, xuan duc | chau: thuong van, van liem, vinh te | chu: huy man, manh trinh, van an | cu: chinh lan | dang:
chat, cong binh, dai do, dung, huu pho, huy tru, lo, minh khiem, minh tru, nghiem, nguyen can, nhu lam, tat, thai
mai, thai than, thuc vinh, thuy tram, tien dong, tran con, van bi, van ngu, van sam, xuan bang | dao: cam moc, duy
anh, duy tu, nguyen pho, su tich, tan, tong nguyen, tri, trinh nhat | diep: minh chau, minh tuyen | dinh: bo linh,
chau, cong trang, hoa, le, liet, nghe, nup, tien hoang | do: ba, cong tuong, duc duc, hanh, muoi, ngoc du, ngoc
thanh, nhuan, phap thuan, quang, tan phong, thua luong, thuc tinh, xuan cat, xuan hop | doan: cong hon, gioi, hoang
minh, hong phuoc, ke thien, ket, khue, nhu hai, thi diem, tran nghiep, uan, van bo | duong: ba cung, ba trac, bach
mai, cong khi, cong trung, dinh hoi, dinh nghe, khue, minh chau, quang dong, quang ham, thi giang, thieu tuoc, ton
hai, tu giang, tu quan, van an, van cam, van duong | ha: ba tuong, dac, duy phien, huy giap, huy tap, huy thong, thi
khiem, ton quyen, tri | ho: ba kien, ba phan, bieu chanh, chi minh, dac di, dac kien, hao hon, hoc lam, ngoc lam,
qui ly, quy ly, thanh bien, thi ky, tung mau, van hue, van long, van tu, xuan huong | hoang: anh gia lai, bat dat,
bich, cau, dao thuy, dieu, dinh cam, du khuong, hoa tham, huu nam, ke viem, le kha, minh chanh, minh dao, minh giam,
ngan, ngoc phach, phan thai, quoc viet, sa, sy khai, tang bi, thieu hoa, tung, van hoe, van hop, van thai, van thu,
xuan hoanh, xuan nhi | huynh: ba chanh, dinh hai, huu nghia, khuong an, khuong ninh, man dat, ngoc hue, phan ho, tan
chua, tan phat, thi cat, thi dong, thi hai, thi tuoi, thien loc, thuc khang, tinh cua, van banh, van dam, van gi,
van luy, van nghe, van tri | khong: minh du, tu | khuc: hao, thua du | lam: hoanh, quang ky, son, van ben | le: anh
xuan, ba trinh, binh, cao lang, chan, co, cong kieu, dai hanh, dinh can, dinh chi, dinh duong, dinh ly, do, duan,
duc tho, duy nhuan, gia dinh, hoang phai, hong phong, huu kieu, huu trac, ich moc, khoi, lai, lang, lo, loi, minh
xuan, ngo cat, ngoc han, nguyen, nhan tong, niem, phu tran, phung hieu, quang dao, quang dinh, quang kim, quang
sung, quat, qui don, quoc hung, quy don, sao, sat, tan be, thach, thai to, thai tong, thanh nghi, thanh phuong,
thanh ton, thanh tong, thi bach cat, thi cho, thi hoa, thi hong, thi hong gam, thi rieng, thi trung, thiet, thuc
hoach, thuoc, trong tan, truc, tuan mau, van an, van chi, van duyet, van hien, van huan, van khuong, van kiet, van
linh, van luong, van mien, van phan, van quoi, van si, van sy, van tam, van thinh, van tho, van viet, vinh hoa |
luong: dinh cua, huu khanh, khac ninh, khanh thien, minh nguyet, ngoc quyen, nhu hoc, the tran, the vinh, truc dam,
van can, van tri | luu: chi hieu, huu phuoc, nhan chu, quang vu, trong lu, van lang, xuan tin | ly: chieu hoang,
chinh thang, dao thanh, long tuong, nam de, nhan tong, nhat quang, phuc man, quoc su, te xuyen, thai to, thai tong,
thanh tong, thuong kiet, tran quan, tu tan, tu trong, van phuc | mac: cuu, dang dung, dinh chi, thai to, thai tong,
thi buoi, thien tich | mai: chi tho, dang chon, dich, hac de, lao bang, thi luu, thuc loan, van ngoc, xuan thuong |
nghiem: toan, xuan yem | ngo: ben, chi quoc, duc ke, gia tu, nhan tinh, quyen, si lien, tat to, thi nham, thi thu
minh, thoi nham, thoi nhiem, van nam, van so, xuan quang | nguyen: an khuong, an ninh, anh, anh thu, ba hoc, ba lan,
ba tong, bieu, binh, binh khiem, canh chan, cao, chanh sat, chi thanh, chich, cong hoan, cong tru, cu trinh, cuu
dam, cuu phu, cuu van, dang dao, dang giai, dia lo, dinh chieu, dinh chinh, dinh thi, do cung, dong chi, du, duc
canh, duc thuan, duy, duy cung, duy duong, duy hieu, duy trinh, gia thieu, gia tri, gian thanh, ham ninh, hao vinh,
hien, hien le, hoang, hoang ton, hoi, hong dao, hue, huu canh, huu cau, huu dat, huu hao, huu huan, huu tho, huu
tien, huu tri, huy luong, huy tu, huy tuong, hy quang, khac chan, khac hieu, khac nhu, khac vien, khang, khanh toan,
khoa dang, khoai, khuyen, kiem, kim, kim electronics, lam, lo trach, luong bang, luong thien, minh hoang, minh
khong, mong tuan, nghiem, ngoc ky, ngoc loc, ngoc nai, ngoc nhut, ngoc phuong, ngoc vu, nhu do, nhuoc thi, oanh,
phan chanh, phi khanh, phong sac, phuc, phuc chu, phuc lai, phuc nguyen, phuoc lan, quang bich, que, qui canh, qui
duc, quoc tri, quy anh, quy duc, quyen, sac, si co, si sach, sinh cung, sinh sac, son, son ha, son tra, suc, suy, sy
sach, tat thanh, thai binh, thai hoc, thai son, thanh tuyen, thi, thi bup, thi dac, thi dam, thi dang, thi dieu, thi
dinh, thi huynh, thi kieu, thi lam, thi lang, thi minh khai, thi ngau, thi nghi, thi nho, thi ranh, thi so, thi soc,
thi tan, thi thap, thi tron, thi tu, thien ke, thien thuat, thuat, thuong hien, tieu la, tong hue, trai, tri, tri
phuong, trong loi, trong quyen, trong tuyen, trung ngan, trung truc, truong to, tu gian, tuan, tuyen, van, van ba,
van banh, van bao, van binh, van cong, van cu, van cua, van dau, van dung, van giai, van hoi, van huyen, van khoi,
van lac, van linh, van loc, van luong, van mai, van nghi, van nguyen, van phu, van qua, van tang, van tao, van te,
van thoai, van thu, van thuong, van tiet, van troi, van vinh, van yen, viet hong, viet xuan, xi, xien, xuan khoat,
xuan nham, xuan on, y van | ninh: ton | ong: ich khiem | pham: cu luong, dang giang, dinh ho, duc son, hong thai,
hung, huu chi, huu lau, huy thong, ngoc, ngoc thach, ngu lao, nhat du, nhu hien, nhu tang, phu thu, quy thich, su
manh, thai buong, than duat, the hien, thien duat, tu, tuan tai, tuyen, van bach, van chi, van chieu, van coi, van
dong, van hai, van hon, van nghi, van sang, van thuan, van xao, viet chanh | phan: anh, ba phien, ba vanh, boi chau,
cat tuu, chau trinh, chu trinh, dang luu, dinh giot, dinh phung, hanh son, huy chu, huy ich, huy on, huy thuc, ke
binh, khiem ich, liem, nghia, ngoc hien, ngu, phu tien, rang, sao nam, tay ho, thanh, thiet, ton, trong tue, tu, van
bay, van dat, van han, van hon, van hum, van khoe, van lau, van mang, van tri, van truong, xich long | phung: chi
kien, hung, khac khoan, khoang, van cung | quach: dieu, dinh bao, thi trang, van tuan | ta: hien, my duy, quang buu,
uyen | tang: bat ho, nhon phu | thai: ha, phien, van lung | than: nhan trung | to: hien thanh, hieu, huu, ky, ngoc,
ngoc van, vinh dien | ton: dan, duc thang, quang phiet, that dam, that hiep, that thiep, that thuyet, that tung |
tong: duy tan, phuoc pho, van tran | tran: anh tong, bach dang, binh trong, cao van, chanh chieu, dai nghia, dang
ninh, dien, dinh xu, duy hung, hoa, hoang na, hung dao, huu trang, huy lieu, ke xuong, khac chan, khanh du, khat
chan, kim xuyen, luu, mai ninh, minh quyen, nao, ngoc dien, nguyen dan, nguyen han, nhan ton, nhan tong, nhat duat,
phu, phu cuong, quang co, quang dao, quang dieu, quang khai, quang long, qui, quoc hoan, quoc thao, quoc toan, quoc
tuan, quoc vuong, quy, quy cap, quy khoach, quy kien, tan, te xuong, thai tong, thanh mai, thanh ngo, thanh tong,
thi co, thi dieu, thi he, thi ky, thi nghi, thi trong, thu do, toan, tong, trong cung, tu binh, tuan khai, van dang,
van danh, van du, van giap, van giau, van hoai, van khe, van kieu, van ky, van muoi, van on, van quang, van thoi,
van tra, xuan hoa, xuan le, xuan soan | trieu: da, quang phuc, thi trinh, viet vuong | trinh: cong son, dinh cuu,
dinh thao, dinh trong, hoai duc, khac lap, quang nghi, van can | truong: chinh, cong dinh, dang que, dinh, dinh hoi,
gia mo, han sieu, la, phung xuan, phuoc phan, quoc dung, quyen, sa, tan buu, van bang, van linh, van thanh, vinh ky
| van: cao, tien dung | vo: chi cong, cong ton, duy ninh, hoanh, huu, liem son, nguyen giap, oanh, thanh, thanh
trang, thi nho, thi sau, thi thua, tru, truong toan, van dung, van hat, van kiet, van ngan, van tan, van van | vu:
duc than, huu, huy tan, lap, ngoc phan, pham ham, quang, quynh, tong phan, trong khanh, trong phung, tung, xuan
thieu | vuong: thua vu | ung:
van khiem | phu: dong thien vuong | lu: gia | luy: ban bich | tu: xuong, ngoc han | mai: anh tuan, hac de | cong: quynh | ba: huyen thanh quan | kha: van can | dinh: tien hoang | tran: qui cap, huy lieu, quang khai, cao vinh | le: van hung | nguyen: thi dinh, huu tho, sy sach, ba tong, quy yem, van tuoi, thi ky | pham: van xao, phu thu | huynh: van nghe | truong: van hai | luong: ngoc quyen | bui: huu dien | do: xuan hop | dang: van ngu | hoang: quoc viet, van thu, minh giam, cau | vu: trong phung, ngoc phan, tong phan | ton: duc thang | duong: quang ham | phung: hung | ly: nam de | ngo: gia tu`);

/** What is told of persons of history: kể chuyện về chị Võ Thị Sáu. Folded. */
export const toldOf =
  /(?<![a-z])(?:ke chuyen|cau chuyen|tim hieu|bai hat|bai tho|bai ca|phim|ca ngoi|hoc tap|tam guong|noi guong|guong|tuong|tuong dai|den tho|tuong niem|tuong nho|dang huong|ky niem) (?:ve |cua )?(?:anh hung |liet si |nu anh hung )?(?:anh|chi|ba|ong|co|bac|cu|cau|em) $/;
