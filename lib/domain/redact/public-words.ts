import { withoutMarks } from '../vietnamese';

/** Words of names of papers, offices, groups, firms and institutions, with marks; what they name is no person. */
const telling = `
báo|tạp chí|trang tin|trang thông tin|fanpage|page|kênh|nhóm|group|hội|câu lạc bộ|clb|tin tức|bản tin|news|online|tv|
media|radio|truyền hình|phát thanh|đài|thời báo|cổng thông tin|công an|csgt|ubnd|hđnd|mttq|uỷ ban|ủy ban|sở|cục|chi cục|
phòng|văn phòng|trung tâm|trường|bệnh viện|công ty|hợp tác xã|cư dân|cộng đồng|khu dân cư|người|pháp luật|lao động|
thanh niên|tuổi trẻ|phụ nữ|nhân dân|giao thông|đời sống|gia đình|tiền phong|dân trí|diễn đàn|mạng|việt nam|quốc hội|
chính phủ|đảng bộ|liên đoàn|mới|giải phóng|chợ|đường|phố|hẻm|cầu|kênh|rạch|sông|chùa|khu phố|tổ dân phố|review|ẩm thực|
bất động sản|nhà đất|quán|tiệm|shop|cửa hàng|khách sạn|thủ đô|đô thị|kinh tế|nông nghiệp|môi trường|an ninh|quân đội|
sự thật|học đường|ngày nay|đoàn kết|vietnam|việt|hôm nay|ơi|xã hội|thể thao|công thương|xây dựng|kiến thức|sức khoẻ|
sức khỏe|khoa học|công nghệ|công lý|giáo dục|công khai|công trình|an toàn|quyết định|chi phí|thành đoàn|hải quan|biên phòng|cô giáo|thầy cô|thông tin|doanh nghiệp|doanh nhân|đầu tư|tài chính|chứng khoán|thị trường|tin`;
/** Of these, what may be a name's syllable once its marks are gone. */
const mayBeNames = new Set(
  'báo|hội|đài|cục|sở|kênh|phòng|mới|chợ|đường|phố|cầu|sông|chùa|người|việt|ơi|mạng|tin|quán|an ninh|công lý'.split(
    '|',
  ),
);

const list = telling.replaceAll('\n', '').split('|');
const anyOf = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');

/** Tells a public thing's name by a word of it, in small letters with marks. */
export const publicWord = anyOf(list);
/** The same for names without any marks. */
export const barePublicWord = anyOf(list.filter((word) => !mayBeNames.has(word)).map(withoutMarks));
/** The same for names without marks that begin so. */
export const barePublicStart = new RegExp(
  `^(?:${[...mayBeNames, 'phuong', 'quan', 'xa'].map(withoutMarks).join('|')})(?![a-z])`,
);
