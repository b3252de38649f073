import type { FoldedText } from './fold-text';
import { groupedNames } from './grouped-names';
import type { MaskSpan } from './mask-kinds';

/** Persons of history and letters as sentences name them; no neighbour is meant. Folded. */
const personsOfHistory: ReadonlySet<string> = new Set(
  groupedNames(`
vu: a dinh, trong phung, ngoc phan | to: huu, hoai, ngoc van, vinh dien | xuan: dieu, quynh, thuy | huy: can | nam: cao | nguyen: du, trai, hue, dinh chieu,
cong tru, khuyen, thi minh khai, thi dinh, van troi, huu tho, binh khiem, tat thanh, ai quoc, thai hoc, an ninh, huu canh, tri phuong, trung truc, khac nhu, xuan on,
thien thuat, ban be, viet xuan, thai binh, huu huan, van cu, chi thanh, van linh, luong bang, minh chau, huy tuong, dinh thi, cong hoan, nhuoc phap, khoa diem |
do: chieu | tan: da | tu: xuong, mo | che: lan vien | han: mac tu | ngo: tat to, quyen, gia tu, thi nham, duc ke, van so | thach: lam | nhat: linh | khai: hung | kim: lan, dong |
son: nam | doan: gioi, thi diem | van: cao | trinh: cong son, hoai duc | phan: boi chau, chu trinh, chau trinh, dinh phung, huynh dieu, dang luu, thanh gian, huy chu, dinh giot |
tran: hung dao, quoc tuan, quang khai, nhan tong, quoc toan, nhat duat, binh trong, khanh du, phu, cao van, quy cap, te xuong, dang khoa, dai nghia, van giau, quang dieu, khat chan |
le: loi, lai, quy don, van tam, hong phong, duan, van duyet, chan, thanh tong, dai hanh, hoan, thi rieng, thi hong gam, trong tan, van huu |
ly: thuong kiet, thai to, tu trong, bi, cong uan, nam de, bon | dinh: bo linh, tien hoang, cong trang, le, nup | vo: thi sau, nguyen giap, van kiet, van tan, truong toan, duy duong |
hoang: hoa tham, dieu, van thu, quoc viet, ngoc phach, cam, dao thuy | huynh: thuc khang, man dat, van nghe, phu so | pham: ngu lao, hong thai, van dong, hung, ngoc thach, quynh, duy, dinh ho, tien duat |
ho: xuan huong, tung mau, hao hon, bieu chanh, quy ly | cao: ba quat, thang, van lau, ba nha | bui: thi xuan, huu nghia, giang, vien | dang: thuy tram, van ngu, tran con, thai mai, tat, dung |
duong: van nga, dinh nghe, quang ham, khue, quang dong | ton: duc thang, that thuyet, that tung, that dam | mac: dinh chi, dang dung | luu: huu phuoc, trong lu, quang vu, nhan chu |
to: hieu, ky | be: van dan | la: van cau | cu: chinh lan | ha: huy tap, huy giap, ton quyen | luong: dinh cua, the vinh, van can, ngoc quyen, khanh thien |
chu: van an, manh trinh | an: duong vuong | bach: thai buoi | mai: thuc loan, hac de, chi tho, an tiem | thai: phien, thi le | truong: dinh, vinh ky, han sieu, quyen | quang: trung, dung |
le: dinh chinh, van thinh, van thiem, quang dao, thanh nghi, phung hieu, luu, minh khue, van khoi | nguyen: ba ngoc, duy hieu, duc canh, bieu, canh di, gia tri, tu nghiem, phan chanh, quang
bich, mau kien, van ty, phi khanh, quang sang, thanh long, trung thanh, huy thiep, thi dinh, xien, viet khai, van tao, huynh duc, quang dieu | tran: thi ly, van can, van on, van cung, van
tra, dang ninh, van dang, van thoi | mac: thi buoi | ho: duc tham, kan lich, huan nghiep, dzenh, chanh | ong: ich khiem, ich duong | tong: duy tan | pham: van nghi, thi tranh | cam: ba thuoc
| hoang: dinh kinh, dinh giong, van non, minh giam, minh thao | mai: xuan thuong | vo: thi thang, chi cong | dao: tan | bui: xuan phai | duong: bich lien | ta: quang buu, thi kieu | van:
tien dung | chu: huy man | vuong: thua vu | phung: the tai | trinh: dinh cuu | quach: thi trang | huynh: tan phat, tinh cua | phan: ngoc hien, van tri, ba vanh | kpa: klong | nay: der | bi:
nang tac | khuc: thua du | ly: dao thanh | to: hien thanh | do: nhuan, trinh thoai | thai: van lung | vu: dinh lien | y: phuong | ma: van khang | ban: tai doan | thu: khoa huan | ung: van
khiem |
tue: tinh | hai: thuong lan ong | y: thien, wang | not: trang long | trung: trac, nhi | trieu: thi trinh, quang phuc | phung: hung, khac khoan, chi kien
`),
);

/** Before the name of such a person, and of what is named after them. Folded. */
const honour =
  /(?<![a-z])(?:nha (?:tho|van|vien kich|su hoc|nho|cach mang|yeu nuoc|ai quoc|bac hoc)|nhac si|hoa si|thi si|van si|liet si|anh hung(?: liet si)?|danh (?:tuong|nhan|si|y)|vua|chua|chi si|trang(?: nguyen)?|dai tuong|(?:quy|giai(?: thuong)?|tuong(?: dai)?|khu tuong niem|nha luu niem|den tho|(?:vieng )?mo|hoc bong|(?:hoi|cuoc) thi|ke chuyen|guong|tam guong|(?:chi|lien|tieu|phan)? ?doi|phong trao|hoc ve|bai (?:hat|hoc|tho)|truyen(?: ke)?|(?:le )?gio)(?: (?!(?:ong|ba|co|chu|em|chau|cua)(?![a-z]))[a-z]{1,6}){0,2}|(?:duong|pho|phuong|xa|truong|cau)(?: [a-z]{1,6}){0,3} la) $/;
const elder = /(?<![a-z])cu $/;
/** What is told to children and sung of. */
const toldOf =
  /(?<![a-z])(?:(?:ke|chuyen|guong|phim|sach|bai hat|hoc|viet|noi)(?: [a-z]{1,6})? ve|ke chuyen|guong)(?: (?:chi|anh|cu|ba|ong|bac))? $/;
const letters = 32;

/** Whether a name found is that of history: cụ Đồ Chiểu, nhà thơ Tố Hữu, quỹ Vừ A Dính. */
export function isOfHistory({ folded }: FoldedText, { start, end }: MaskSpan): boolean {
  const name = folded.slice(start, end);
  if (!personsOfHistory.has(name)) return false;
  const before = folded.slice(Math.max(0, start - letters), start);
  return honour.test(before) || ((elder.test(before) || toldOf.test(before)) && surely.test(name));
}

/** Of three words, or a name that nobody else bears: an old neighbour may be called as the others were. Folded. */
const surely = /^[a-z]+ [a-z]+ [a-z]+|^(?:do chieu|tan da|tu xuong|nguyen (?:du|trai|khuyen)|to huu)$/;
