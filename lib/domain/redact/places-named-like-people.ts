import { groupedNames } from './grouped-names';
import { placesSeldomPeople } from './places-seldom-people';

/**
 * Provinces, districts, wards and communes, of today and before July 2025, whose name begins like a family name
 * (Lâm Đồng, Nguyễn Thái Bình). After an office they say where, not who. Folded as by `foldText`.
 */
export const placesNamedLikePeople: ReadonlySet<string> = new Set([
  ...placesSeldomPeople,
  ...groupedNames(`
bui: huu nghia, la nhan, thi xuan | dang: le, son, thuy tram, xa | dinh: lac, trang hoa, trang thuong, van, van lam
ha, xa | do: dong, son, xuyen | hoang: an, chau, cuong, dan, dieu, dong, giang, hanh, hoa, hoa tham, khai, kim, lam,
lau, lien, liet, long, mai, nam, nong, que, sa, son, su phi, tan, tay, thu pho, tien, tri, tung, van, van thu, viet,
xa | huynh: huu nghia | le: binh, chan, chanh, chung, dai hanh, ho, hoa, hong, hong phong, ich moc, lai, loi, minh
xuan, ninh, quy don, thanh, thanh nghi, thien, tri | ngo: may, quyen | nguyen: an ninh, binh khiem, cu trinh, dai
nang, du, huan, hue, luong bang, nghiem, phich, thai binh, thai hoc, thi minh khai, trai, uy, van cu, van linh, van
thanh, viet khai | pham: dinh ho, hong thai, kha, ngu lao, su manh, thai, tran, van coi, van hai | phan: boi chau,
chu trinh, dien, dinh phung, dung, hiep, hoa, lam, ngoc hien, rang, ri cua, ri thanh, sao nam, si pang, son, thanh,
thiet, tien | phung: chi kien, giao, hung, minh, nguyen, xa | quach: pham, pham bac | tran: cao, de, hoi, hung dao,
lam, lieu, nguyen han, nhan tong, phan, phu, quang dieu, thanh ngo, thoi, thuong, van thoi | trinh: tuong, xa |
truong: dinh, luong, quang trong | vo: cuong, lao, mieu, nhai, ninh, thi sau, xu | vu: an, ban, binh, chan, chinh,
cong, di, doai, dong, dung, duong, hoa, hoi, lac, lang, le, linh, minh, muon, ninh, nong, oai, phuc, quang, qui,
quy, son, thu, tien, trung, van, vinh
`),
]);
