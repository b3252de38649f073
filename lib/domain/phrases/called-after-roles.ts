import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import { offices } from '../redact/office-words';
import { bareTitles, titles } from '../redact/person-words';
import { rareGivenSyllables } from '../redact/rare-given-names';
import { bareRoles, markedRoles } from '../redact/role-words';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { functionWords } from './function-words';

/** Given names that are everyday words before all and stand in no other list of names. */
const everydayNames = `
thêm được lớn xa nhớ hết đủ dư thừa thiếu muộn chậm lành mới còn nên lời khéo bền chắc no chờ đợi cười hát múa nhanh nhỏ to cả con bớt nữa chót cùng đông
tây nam bắc giữa trên ngoài trước sau nay qua lại về đến gặp được mất còn có không chưa đừng thật thà hay giỏi khá nhàn rảnh bận khổ cực buồn giận hờn ghét tủi
nhường cho biếu tặng đưa đón rước dắt níu giữ nuôi dạy bảo khuyên mong ước cầu khẩn tạ đền bù đắp xây dựng lập mở rộng dài cao thấp sâu nông cạn đầy vơi tròn méo
điện đèn sóng khói khoản phần thưởng lãi quỹ mẫu bảng biểu biên trụ mạng máy dây tải vắng khô lụt luôn liền mãi nhiều ít hơn riêng đều rồi kịp kỹ rõ tốt
biết hiểu nghĩ thấy nói đứng chạy quên khen
sáng tối trưa chiều sớm khuya mưa nắng gió bão nước sông suối biển núi đồi rừng ruộng vườn`;

const spelled = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(inOldTonePlacement));
const bare = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(withoutMarks));
const everyday = everydayNames.trim().split(/\s+/);
const listed = [...givenSyllables, ...rareGivenSyllables, 'mới'];
/** Said after one syllable, which one calls oneself by too (em được), a word of grammar is no name. */
const afterOne = spelled([...listed, ...everyday.filter((word) => !functionWords.has(word))]);
const afterMore = spelled([...listed, ...everyday]);
const officeWords: ReadonlySet<string> = new Set(offices);
/** What neighbours are called by before their name: no list has all that follows (anh Điện, bà Thật, chú Sóng). */
const kin = 'anh chị ông bà cô chú bác cậu dì mợ thím thầy em bé má mẹ bố cụ thằng mụ lão gã'.split(' ');
const longestRole = 5;

const lists = {
  marked: { roles: spelled([...markedRoles, ...titles]), kin: spelled(kin), afterOne, afterMore },
  bare: {
    roles: new Set([...bareRoles, ...bareTitles]),
    kin: bare(kin),
    afterOne: new Set([...bare(afterOne), ...bareGivenSyllables]),
    afterMore: new Set([...bare(afterMore), ...bareGivenSyllables]),
  },
} as const;

/** Which words could be what the one is called whose role, office or title stands before: thủ quỹ Mừng, mẹ Vui. */
export function calledAfterRoles(words: readonly string[], isMarked: boolean): boolean[] {
  const { roles, kin, afterOne, afterMore } = lists[isMarked ? 'marked' : 'bare'];
  const isAfterMore = (at: number) => {
    for (let size = Math.min(longestRole, at); size > 1; size--) {
      const before = words.slice(at - size, at).join(' ');
      if (roles.has(before) || officeWords.has(withoutMarks(before))) return true;
    }
    return false;
  };
  return words.map(
    (word, at) =>
      (at > 0 && (kin.has(words[at - 1]!) || (afterOne.has(word) && roles.has(words[at - 1]!)))) ||
      (afterMore.has(word) && isAfterMore(at)),
  );
}
