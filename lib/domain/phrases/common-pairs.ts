import { lexiconFiles } from '../lexicon/lexicon';
import { givenSyllables } from '../redact/given-names';
import { titles } from '../redact/person-words';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';

/** Two words that are a word, though each could be a given name or the first a title. */
const everyday = `
bác sĩ|bác sỹ|chú ý|chú trọng|anh hùng|cô lập|chị em|anh em|bà con|ông bà|em bé|cô giáo|thầy cô|ông chủ
an toàn|an ninh|an sinh|an tâm|an dân|bình an|bình thường|bình tĩnh|công an|công dân|công khai|công minh|công trình
công trường|công lý|công nhân|công chúng|công tâm|chính quyền|chính thường|danh hiệu|dân sinh|dân cường|đại diện
điện lực|điện thoại|đồng tình|đồng thuận|đồng hành|đông đúc|gia đình|giao thông|hải sản|hiện hành|hiện trường
hoàn thành|hoàn toàn|kiên quyết|khánh thành|lâm trường|minh bạch|nghiêm minh|nhân dân|nhân viên|nhân lực|nhân sự
phong trào|quân đội|quân nhân|quyết định|quyết tâm|quyết toán|quý khách|sinh viên|sinh hoạt|sinh sống|tài chính
tài sản|tài nguyên|tâm lý|tân binh|thanh niên|thanh tra|thanh toán|thanh thiếu|thành công|thành phố|thành viên
thành lập|thành tích|thảo luận|thiên tai|thông tin|thông báo|thông thoáng|thông qua|thường xuyên|thường trực
thu phí|thu nhập|thu hồi|tiến độ|tình hình|tình trạng|tình nguyện|tính toán|tính mạng|toàn thành|trang thiết|trang trí
trang phục|trung bình|trung tâm|trung thực|trung học|trung thu|trường hợp|trường học|tường thành|văn minh|văn hoá
văn hóa|văn phòng|văn bản|việt nam|vinh danh|xuân hè|y tế|ý kiến|ý thức|yên bình|yên tâm|yên tĩnh|trung quốc|hàn quốc
thái lan|đài loan|hà nội|sài gòn|quốc gia|quốc hội|quốc khánh|quốc tế|quốc lộ|quang đãng|tuyên truyền|tuyên dương
tuyến đường|tuyến phố|trật tự|điều hành|hành chính|tiên tiến|ưu tiên|lực lượng|chất lượng|số lượng|lượng lớn
vũ trường|vũ lực|đoàn viên|đoàn công|hoàng hôn|phan rang|phan thiết|lê minh|đại lộ|phong phú|phúc lợi|lợi ích|lợi dụng
trọng tâm|trọng điểm|nghiêm trọng|quan trọng|tôn trọng|trân trọng|hương khói|ảnh hưởng|hưởng lợi|cảnh sát|cảnh quan
cảnh báo|ánh sáng|sáng mai|sáng nay|lưu lượng|giữ nguyên|sinh nhật|thường lệ|hoa sen|hiện đại|điển hình|biên bản|biên lai|thi công|thi đua|đường sá|phí dịch|tiền điện|mất điện|cúp điện`;

const spelled = (phrase: string) => inOldTonePlacement(phrase.toLowerCase()).split(/\s+/);

function pairsIn(phrases: Iterable<string>): Set<string> {
  const pairs = new Set<string>();
  for (const phrase of phrases) {
    const words = spelled(phrase.trim());
    for (let at = 0; at + 1 < words.length; at++) pairs.add(`${words[at]} ${words[at + 1]}`);
  }
  return pairs;
}

function* reviewed(): Generator<string> {
  yield* everyday.replaceAll('\n', '|').split('|');
  for (const { groups } of lexiconFiles)
    for (const { phrases } of groups)
      for (const given of phrases) yield typeof given === 'string' ? given : given.phrase;
}

/** Pairs of neighbouring words that are no name: of the word lists, which people reviewed, and of everyday words. */
export const commonPairs: ReadonlySet<string> = pairsIn(reviewed());

const couldName = (word = '') => givenSyllables.has(word) || titles.has(word);

/** The same without marks, of pairs that need it with marks too: without them "lần thứ" could as well be Lan Thu. */
export const bareCommonPairs: ReadonlySet<string> = new Set(
  [...commonPairs].filter((pair) => pair.split(' ').every(couldName)).map(withoutMarks),
);
