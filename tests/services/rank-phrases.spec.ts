import { expect, test } from '@playwright/test';
import type { Said } from '@/lib/domain/phrases/carriers';
import { inBaseLetters } from '@/lib/domain/spellings';
import { phrasesIn, withoutOverlaps, withoutRepeats } from '@/lib/services/phrases/phrases-in';
import type { RisingPhrase } from '@/lib/services/phrases/rank-rising';
import { rankSuggestions } from '@/lib/services/phrases/rank-suggestions';
import { risingIn } from '../support/rising-in';

/** A report of each text, of a reporter of its own. */
const reports = (texts: readonly string[]): Said[] =>
  texts.map((text, n) => ({ text, source: 'report', reporter: `person ${n}` }));
const posts = (texts: readonly string[]): Said[] => texts.map((text) => ({ text, source: 'post', reporter: null }));

const topic = (code: string) => ({ kind: 'topic' as const, code });

test('phrases keep their marks, lie between signs, and are found once in a text', () => {
  const found = phrasesIn('Khói lò gạch mù mịt. KHÓI LÒ GẠCH, [tên riêng] đốt 3 lò'.normalize('NFD'), [2, 3]);
  expect([...found].sort()).toEqual(
    ['gạch mù', 'gạch mù mịt', 'khói lò', 'khói lò gạch', 'lò gạch', 'lò gạch mù', 'mù mịt'].sort(),
  );
});

test('of phrases that say the same the longest stays, and no piece that only carries on', () => {
  const ranked = [
    { phrase: 'khói lò gạch mù', n: 5 },
    { phrase: 'lò gạch mù mịt', n: 5 },
    { phrase: 'khói lò', n: 5 },
    { phrase: 'lò gạch', n: 9 },
  ];
  expect(withoutRepeats(ranked).map(({ phrase }) => phrase)).toEqual(['khói lò gạch mù', 'lò gạch']);
  expect(withoutOverlaps(ranked).map(({ phrase }) => phrase)).toEqual(['khói lò gạch mù', 'lò gạch mù mịt']);
});

test('what sets the missed texts apart is suggested first, with those that speak against it', () => {
  const said = ['Sáng khói lò gạch bay', 'Chiều khói lò gạch tỏa', 'Tối khói lò gạch nữa', 'Trưa khói lò gạch thêm'];
  const missed = posts(['Đêm khói lò gạch mù', ...said, 'Khói bay'].map((text) => `${text}, bà con khổ`)).map(
    (post) => ({ ...post, says: [topic('MOITRUONG')], missed: [topic('MOITRUONG')] }),
  );
  const others = [
    ...Array.from({ length: 20 }, (_, n) => ({ text: `Chuyện ${'abcdefghijklmnopqrst'[n]}x, bà con khổ`, says: [] })),
    { text: 'Thăm khói lò gạch xưa', says: [topic('VANHOA')] },
    { text: 'Lại khói lò gạch', says: [topic('MOITRUONG')] },
  ];
  const found = rankSuggestions(missed, others, () => false);
  expect(found.slice(0, 2).map(({ phrase }) => phrase)).toEqual(['khói', 'khói lò gạch']);
  expect(found[1]).toMatchObject({ for: topic('MOITRUONG'), items: 5, against: 1 });
  expect(found.map(({ phrase }) => phrase)).not.toContain('lò gạch');
  expect(found.find(({ phrase }) => phrase === 'khói')).toMatchObject({ items: 6, against: 1 });
  const common = found.find(({ phrase }) => phrase === 'bà con khổ');
  expect(common?.score ?? 0).toBeLessThan(found[1]!.score / 2);
  const known = rankSuggestions(missed, others, (_, phrase) => phrase === 'khói lò gạch');
  expect(known.map(({ phrase }) => phrase)).not.toContain('khói lò gạch');
  expect(rankSuggestions(missed.slice(0, 4), others, () => false)).toEqual([]);
});

/** What rises in the weeks with the given texts, this week first: reports unless said otherwise. */
const risingOf = (now: readonly string[], ...before: readonly (readonly string[])[]) => risingIn(reports(now), before);

const times = (n: number, text: string) => Array.from({ length: n }, () => text);

test('what is said more is named with its figures; what is said as ever, and what few say, is not', async () => {
  const usual = [...times(20, 'Đường hư, bà con khổ'), ...times(10, 'Chợ đông')];
  const found = await risingOf(
    [...usual, ...times(6, 'Khói lò gạch mù'), ...times(4, 'Cá chết trắng')],
    usual,
    [...usual, 'Khói lò gạch mù'],
    usual,
    usual,
  );
  const growth = 9.15;
  expect(found).toEqual([
    { phrase: 'khói lò gạch mù', thisWeek: 6, before: 1, growth, carriers: [31, 32, 33, 34, 35, 36] },
  ]);
});

test('twice as many items of the same kind are no rise, and nothing before is nothing to compare with', async () => {
  const usual = times(10, 'Đường hư, bà con khổ');
  expect(await risingOf([...usual, ...usual], usual, usual, usual, usual)).toEqual([]);
  expect(await risingOf(usual, [], [], [], [])).toEqual([]);
  expect(await risingOf([], usual, [], [], [])).toEqual([]);
});

test('at most ten are named', async () => {
  const matters = ['khói', 'bụi', 'rác', 'bùn', 'nước'].flatMap((what) =>
    ['đen', 'bay', 'tràn'].map((how) => `${what} ${how}`),
  );
  const now = matters.flatMap((matter) => times(5, matter));
  const found = await risingOf(now, times(99, 'Chợ đông'));
  expect(found).toHaveLength(10);
  expect(found[0]).toMatchObject({ thisWeek: 5, before: 0 });
});

test('a sentence said again and again is named once, and another matter of as many items beside it', async () => {
  const sentence = 'Nghi có tụ điểm ma túy ở cuối hẻm khu phố lâu rồi chưa thấy công an xuống kiểm tra';
  const now = [...times(6, sentence), ...times(6, 'Khói lò gạch')];
  const found = await risingOf(now, times(99, 'Chợ đông'));
  expect(found).toHaveLength(2);
  expect(found.map(({ phrase }) => phrase)).toContain('khói lò gạch');
});

test('what is said only where a matter that is named is said is no matter beside it', async () => {
  const now = [...times(9, 'Khói lò gạch mù, mùi khét lẹt'), ...times(8, 'Khói lò gạch mù')];
  const found = await risingOf(now, times(99, 'Chợ đông'));
  expect(found.map(({ phrase }) => phrase)).toEqual(['khói lò gạch mù']);
});

const smoke = 'Khói lò gạch mù';
const usual = times(99, 'Chợ đông');
const risenIn = async (said: readonly Said[]) =>
  (await risingIn([...reports(usual), ...said], [usual])).map(({ phrase }: RisingPhrase) => phrase);

test('copies of one text count once, and a phrase needs five reporters or five posts with words of their own', async () => {
  const copies = [smoke, smoke.toUpperCase(), 'khoi lo gach mu', `${smoke}!!!`, `  ${smoke} 😡`, `"${smoke}"`];
  const places = ['ở xóm', 'ở chợ', 'ở trường', 'ở đình', 'ở bến'].map((where) => `${smoke}, ${where}`);
  expect(await risenIn(posts(times(12, smoke)))).toEqual([]);
  expect(await risenIn(posts([...copies, ...copies, ...places.slice(0, 3)]))).toEqual([]);
  expect(await risenIn(posts([...copies, ...places.slice(0, 4)]))).toEqual(['khói lò gạch mù']);
  const ofOne = times(12, smoke).map((text) => ({ text, source: 'report' as const, reporter: 'one' }));
  expect(await risenIn(ofOne)).toEqual([]);
  expect(await risenIn(ofOne.map((said) => ({ ...said, reporter: null })))).toEqual([]);
  expect(await risenIn(reports(times(4, smoke)))).toEqual([]);
  expect(await risenIn(reports(times(5, smoke)))).toEqual(['khói lò gạch mù']);
  expect(await risenIn([...reports(times(4, smoke)), ...posts(places.slice(0, 4))])).toEqual([]);
});

test('twelve posts that carry a name name nobody, however it is written', async () => {
  const names = [
    'Nguyễn Văn Tùng',
    'Lan Chi',
    'Phương Anh',
    'bà Lan',
    'chị Thị Lan',
    'Trần Thị Bích Vân',
    'chú Bảy',
    'Quân',
  ];
  const ways = [
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    inBaseLetters,
    (text: string) => inBaseLetters(text).toUpperCase(),
    (text: string) => inBaseLetters(text).toLowerCase(),
  ];
  const ends = 'hoài|mãi|suốt|miết|luôn|đó|nè|nha|rồi|ghê|lắm|quá'.split('|');
  for (const name of names) {
    for (const way of ways) {
      const said = posts(ends.map((end) => way(`Hôm qua ${name} ép dân nộp tiền ${end}`)));
      const risen = [...(await risenIn(said)), ...(await risenIn(reports(said.map(({ text }) => text))))];
      const words = way(name).toLowerCase().split(' ');
      const telling = words.filter((word) => !['bà', 'ba', 'chị', 'chi', 'chú', 'chu', 'thị', 'thi'].includes(word));
      for (const phrase of risen) {
        expect(
          phrase.split(' ').filter((word) => telling.includes(word)),
          `${way(name)}: ${phrase}`,
        ).toEqual([]);
      }
    }
  }
});
