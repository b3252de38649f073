import type { HeadingMeaning } from './heading-meaning';

/** Vietnamese headings begin with what they are: `Ngày phản ánh` is a day, `Người phản ánh` a person. All without marks. */
const begins = (words: string) => new RegExp(`^(?:${words})(?: |$)`);

const persons = begins(
  'ho|ho ten|ho va ten|ho ten dem|nguoi|ten|so dien thoai|dien thoai|so dt|dt|sdt|so phone|e mail|thu dien tu|so cccd|so cmnd|can cuoc|ngay thang nam sinh|nam sinh|tuoi|do tuoi|gioi|nghe nghiep|cong dan|cu tri|khach hang|chu ho|ca nhan|thanh vien|ong ba nao|noi o|noi cu tru|noi thuong tru|noi lam viec|noi sinh|thuong tru|tam tru|que quan|ho khau|lien he|lien lac|thong tin lien he|thong tin ca nhan|thong tin nguoi|thong tin cong dan|dia chi|chu ky|biet danh|ben phan anh|ban ten|ten ban|danh tinh',
);
const ofNobody = begins(
  'ten (?:kenh|trang|bao|phuong|xa|quan|huyen|tinh|thanh pho|duong|nhom|bai|tin|chu de|linh vuc|don vi|co quan|chuyen muc|chien dich|du an|su viec|vu viec|tep|file)|ho so|ho tro',
);
const whereItWas = begins(
  'dia chi (?:phan anh|kien nghi|su viec|vu viec|su co|xay ra|hien truong|noi xay ra|bi|co|diem)|dia diem|dia ban|noi (?:xay ra|phan anh|kien nghi|su|vu|bi|co|phat sinh)|khu vuc|vi tri|hien truong',
);
const others = begins(
  'bao cao|danh sach|bang|bieu|phu luc|thong ke|don vi|co quan|phong ban|bo phan|can bo|chuyen vien|linh vuc|loai|nhom|chu de|chuyen muc|trang thai|tinh trang|tinh hinh|ket qua|muc do|muc|stt|so tt|so thu tu|thu tu|han|thoi han|phan loai|nhan|sac thai|diem|danh gia|hinh thuc|phuong thuc|tep|hinh anh|anh|vi do|kinh do|toa do|ma|so|nguon|kenh|xep loai|thoi luong|phan anh (?:qua|den|so|vien)|kien nghi so',
);
const times = begins('dau thoi gian|thoi gian|thoi diem|ngay|ngay gio|gio ngay');
const laterTimes =
  /(?:^| )(?:tra loi|xu ly|giai quyet|hoan thanh|hoan tat|ket thuc|dong|cap nhat|sua|chinh sua|het han|han|phan hoi|chuyen|duyet|phan cong|bat dau|hop|con lai|nghi)(?: |$)/;
const titles = begins('tieu de|trich yeu|tom tat|ten bai|ten tin|tieu muc');
const notes = begins('ghi chu|luu y');
const texts = begins(
  'noi dung|y kien|gop y|kien nghi|phan anh|phan hoi|binh luan|mo ta|bai viet|bai dang|chi tiet|loi nhan|tin nhan|van de|dien bien|khieu nai|to cao|de xuat|nguyen vong|tam tu|nhan xet|thac mac|buc xuc|su viec|vu viec',
);
const answers = /(?:^| )(?:tra loi|xu ly|giai quyet|phan hoi|chi dao|tham muu|giai trinh|ket luan|tu choi)(?: |$)/;
const ofPeople = /(?:^| )(?:phan anh|kien nghi|gop y|nguoi dan|cong dan|cu tri)(?: |$)/;
const asksForText =
  /(?:^| )(?:y kien|gop y|phan anh|kien nghi|de xuat|noi dung|mong muon|van de|buc xuc|nhan xet|cam nhan|chia se|nguyen vong)(?: |$)/;
const counts =
  /^(?:tong )?(?:so luot|luot|so luong|tong so|tong luot|so) (thich|xem|binh luan|chia se|tiep can)(?: |$)/;
const countFields: Readonly<Record<string, HeadingMeaning['field']>> = {
  thich: 'likes',
  xem: 'views',
  'binh luan': 'comments',
  'chia se': 'shares',
  'tiep can': 'reach',
};
const links = begins('duong dan|duong link|lien ket|link (?:bai|tin|goc)');

const ofWard = 'phuong|xa|thi tran|dac khu';
const ofDistrict = 'quan|huyen|thi xa';
const ofProvince = 'tinh|thanh pho|tp|thanh';
const besides = 'ten|ma|moi|cu|tx|tt|noi|xay ra|phan anh|su viec|hien nay|truoc day|thuoc|cua|va|hoac';
const onlyOf = (words: string) => new RegExp(`^(?:(?:${besides}) )*(?:${words})(?: (?:${words}|${besides}))*$`);
const units = [
  ['ward', onlyOf(ofWard)],
  ['district', onlyOf(ofDistrict)],
  ['province', onlyOf(ofProvince)],
  ['district', onlyOf(`${ofDistrict}|thanh pho|tp`)],
  ['place', onlyOf(`${ofWard}|${ofDistrict}|${ofProvince}`)],
] as const;

/** Known not to be anything that is read. */
const somethingElse: HeadingMeaning = { field: null, rank: 1 };

/** What a heading in Vietnamese is, by the words it begins with; null when they say nothing. */
export function vietnameseHeading(words: string, isQuestion: boolean): HeadingMeaning | null {
  const unit = units.find(([, pattern]) => pattern.test(words));
  if (unit) return { field: unit[0], rank: 1 };
  const counted = counts.exec(words);
  if (counted) return { field: countFields[counted[1] ?? ''] ?? null, rank: 1 };
  if (titles.test(words)) return { field: 'text', rank: 3 };
  if (notes.test(words)) return { field: 'text', rank: 4 };
  if (whereItWas.test(words)) return { field: 'place', rank: 1 };
  if (persons.test(words) && !ofNobody.test(words)) return { field: 'author', rank: 1 };
  if (times.test(words)) return { field: 'date', rank: laterTimes.test(words) ? 4 : 1 };
  if (links.test(words)) return { field: 'link', rank: 1 };
  if (others.test(words) || ofNobody.test(words)) return somethingElse;
  const head = texts.exec(words)?.[0];
  const rest = head ? words.slice(head.length - 1) : '';
  if (answers.test(rest) && !ofPeople.test(rest)) return somethingElse;
  if (head) return { field: 'text', rank: head.startsWith('phan hoi') ? 2 : 1 };
  return isQuestion && asksForText.test(words) ? { field: 'text', rank: 2 } : null;
}
