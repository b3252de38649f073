/** Banks and wallets as people name them, as part of a pattern over folded text. */
export const banks =
  '(?:[a-z]{1,8} ?)?bank|techcom|vcb|tcb|bidv|acb|vib|shb|ocb|scb|msb|ncb|vietin|agri|vpb|tpb|mb|momo|timo|cake|[a-z]{2,7} ?pay|viettel money|vi dien tu';

/** Banks whose name is also another word, after what money is sent to: an account's number follows at once. */
export const namedBankBefore =
  /(?:^|[^a-z])(?:vo|vao|qua|den|tai|nh|ngan hang|ck|tra|nhan|gui|sang|bang|the) (?:kien long|ban viet|nam a|dong a|bac a|viet a|quoc dan|phuong dong|hang hai|tien phong|lien viet|loc phat|an binh|bao viet|dai chung|sai gon thuong tin|xuat nhap khau|dau khi|xay dung|woori|shinhan|hsbc|chinh sach(?: xa hoi)?|nong nghiep|ngoai thuong|cong thuong|ky thuong|quan doi)[ :-]{1,3}$/;

const school =
  'ma (?:so )?(?:hoc sinh|sinh vien|hs|sv|benh nhan|bn|ho (?:ngheo|can ngheo|khau|dan))|so (?:so )?ho (?:can )?ngheo|mssv|mshs|bao danh|sbd';

/** Words before the number of a paper or of an account with an office, school or supplier. */
export const paperWords = new RegExp(
  `\\b(?:cccd|cmnd|cmt|cmtnd|cmqd|c\\.m\\.n\\.d|(?:so|giay) cm|cm (?:nhan dan|so)|can cuoc|chung minh|dinh danh|giay to|ho chieu|passport|pp|hc(?= (?:so|[a-z]\\d))|so hc|giay thong hanh|visa|thi thuc|bhxh|bhyt|bao hiem(?: (?:xa hoi|y te))?|(?:ma )?so thue(?: [a-z]{1,5}){0,4}|ma thue|mst|${school}|ma (?:khach hang|kh|y te)|khach hang ma|cc(?= ?:)|pass|danh bo|gplx|giay phep lai xe|bang lai|(?:the|so) (?:hoc sinh|sinh vien|ho khau|ho ngheo|ho can ngheo|tam tru|thuong binh|cu tru|khuyet tat|dang vien|doan vien)|(?:ho kinh doanh|cong ty|doanh nghiep)(?: ma(?: so)?))\\b[^\\d\\n]{0,30}(?:(?:9|12) (?:chu )?so (?:la )?)?$`,
);
/** After these a number of a person may be short. */
export const schoolWords = new RegExp(`\\b(?:${school})\\b[^\\d\\n]{0,16}$`);
/** A number whose paper is told behind it. */
export const paperAfter =
  /^[ ,(]{1,2}(?:(?:day|do|chinh|la|in|ghi|nam|tren|trong|cua|o|so|ma|mat|bia|tren the|in the) ){0,5}(?:cccd|cmnd|cmt|can cuoc|chung minh|dinh danh|ho chieu|passport|gplx|bang lai|bhxh|bhyt|mst)(?![a-z])/;
/** A number of which it is said behind it that it is an account's. */
export const accountAfter = /^[ ,(]{1,2}(?:(?:day|do|chinh|la|cua|so|con) ){0,4}(?:tai khoan|stk|tk)(?![a-z])/;
/** `thêm số 0 nha`: said of a phone number without its zero. */
export const zeroLeftOut = /^[^.!?\n\d]{0,24}(?:them|bo|thieu)(?: (?:so|con))? (?:0|o|khong|zero)(?![a-z\d])/;

/** What ends in "sinh" and is no birth. */
export const notBirth =
  'an|bam|bo|cuu|dan|giam|hau|ho|hoc|hy|khai|moi|nam|nhan|nu|phat|sat|so|song|thi|truong|tuyen|ve|y|trieu|phuc|tai|hi|vo|ki|ky|giang|nay|san|muu|duong|toan|quyen';

/** After a number that is no plate. */
export const unitAfter = /^ ?(?:diem|dong|d\b|vnd|trieu|ty|nghin|nguoi|m2|can\b|ho\b)/;
