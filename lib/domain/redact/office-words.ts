/** Offices and callings after which a name may follow, perhaps with the name of the office's place between. Folded. */
export const offices = `
chu tich|bi thu|giam doc|truong phong|truong ban|truong cong an|truong khoa|truong thon|truong ap|truong khu pho
truong tram|to truong|doi truong|hieu truong|hieu pho|thu tuong|bo truong|thu truong|tong bi thu|chu nhiem
vien truong|chanh an|chanh van phong|cuc truong|vu truong|chi cuc truong|pho phong|dai bieu|dai tuong|thuong tuong
trung tuong|thieu tuong|dai ta|thuong ta|trung ta|thieu ta|dai uy|thuong uy|trung uy|thieu uy|dong chi|bac si|bs
tien si|thac si|ts|ths|pgs|gs|giao su|luat su|ky su|nha bao|phong vien|can bo|cong chuc|chuyen vien|giao vien
nguoi phat ngon|tai xe|nan nhan|bi can|bi cao|nghi pham|doi tuong|nghi can|hoc sinh|sinh vien|chu nha|chu tro
chu ho|chi hoi truong|chi hoi pho|ke toan|thu quy|cong an vien|pho thon|pho ap|dien vien|ca si|nghe si`
  .trim()
  .replaceAll('\n', '|')
  .split('|');

/** The office at a place of a folded text. */
export const officeAt = new RegExp(`(?:${[...offices].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'y');
