import { expect, test } from '@playwright/test';
import type { Said } from '@/lib/domain/phrases/carriers';
import { PhraseGrams } from '@/lib/domain/phrases/phrase-grams';
import { withoutMarks } from '@/lib/domain/vietnamese';
import { golden } from '../golden/read-golden';
import { risingIn } from '../support/rising-in';
import { risenMatters } from '../support/words/risen-matters';

/** The whole phrases that at least five of the texts hold. */
function wholeIn(texts: readonly string[]): string[] {
  const grams = new PhraseGrams(5);
  for (const text of texts) grams.add(text);
  for (const size of PhraseGrams.sizes) {
    for (const item of texts.keys()) grams.grow(size, item);
    for (const _ of grams.settle(size));
  }
  return [...grams.wholePhrases()].flatMap((found) => (found ? [found[1]] : []));
}

/** Each of the texts once for each of some endings, so that enough hold it. */
const often = (...texts: readonly string[]) =>
  texts.flatMap((text) => ['hôm nay', 'nữa rồi', 'thấy ghê', 'chứ sao', 'ai lo'].map((end) => `${text}, ${end}.`));

const posts = (texts: readonly string[]): Said[] => texts.map((text) => ({ text, source: 'post', reporter: null }));

test('a word is not cut, however often its pieces are said', () => {
  expect(wholeIn(often('Người dân hết hoang mang'))).toEqual(['người dân hết hoang mang']);
  expect(wholeIn(often('Trạm y tế hết thuốc'))).toEqual(['trạm y tế hết thuốc']);
  expect(wholeIn(often('Tuần tra ban đêm thường xuyên'))).toEqual(['tuần tra ban đêm thường xuyên']);
});

test('a word for a place at the end waits for what it is called, be that a name, a number or a mask', () => {
  const names = ['Nguyễn Hữu Cảnh', 'Lê Văn Lương', 'Phan Anh', 'Trần Xuân Soạn', 'Đỗ Xuân Hợp'];
  expect(wholeIn(names.map((name) => `Nước ngập đường ${name}`))).toEqual(['nước ngập']);
  expect(wholeIn(['1', '2', '[số nhà]', '|', '48'].map((which) => `Rác chất đống hẻm ${which}`))).toEqual([
    'rác chất đống',
  ]);
  expect(wholeIn(often('Rác chất đống đầu hẻm'))).toEqual(['rác chất đống đầu hẻm']);
});

test('no phrase lies in two clauses, be they parted by a sign or by a word', () => {
  expect(wholeIn(often('Cống nghẹt, nước tràn vô nhà')).sort()).toEqual(['cống nghẹt', 'nước tràn vô nhà']);
  expect(wholeIn(often('Cống nghẹt nên nước tràn vô nhà')).sort()).toEqual(['cống nghẹt', 'nước tràn vô nhà']);
  expect(wholeIn(often('Rác chất đống và ruồi bu đầy')).sort()).toEqual(['ruồi bu đầy', 'rác chất đống'].sort());
});

test('no phrase begins or ends with grammar, but a negated word is an end', () => {
  expect(wholeIn(often('Đã bị lừa đảo rồi đó'))).toEqual(['lừa đảo']);
  expect(wholeIn(often('Xe lấy rác không tới'))).toEqual(['xe lấy rác không tới']);
  expect(wholeIn(often('Xe lấy rác không'))).toEqual(['xe lấy rác']);
});

test('a phrase that nearly all who say it carry on with one word is the longer one, and else stays', () => {
  const differing = ['ngập', 'sạt lở', 'kẹt xe', 'trộm cắp', 'ồn ào'].map((what) => `Dự án chống ${what}`);
  expect(wholeIn(differing)).toEqual(['dự án']);
  expect(wholeIn(often('Đơn vị thu gom rác'))).toEqual(['đơn vị thu gom rác']);
  const mixed = ['chảy ngang', 'hôi lắm', 'tràn xuống', 'chảy dài', 'đen ngòm'].map((how) => `Nước rỉ rác ${how}`);
  expect(wholeIn(mixed)).toContain('nước rỉ rác');
});

test('of a sentence of many words said again and again what it begins with stays, cut at a word', () => {
  const said = 'Giả danh nhân viên điện lực gọi điện dọa cắt điện rồi kêu chuyển tiền liền';
  expect(wholeIn(often(said))).toEqual(['giả danh nhân viên điện lực']);
});

test('what is said beside a name is told without it, and the name is not', async () => {
  const usual = Array.from({ length: 40 }, (_, n) => `Chợ đông lần ${n}`);
  const risen = async (...texts: readonly string[]) =>
    (await risingIn(posts([...often(...texts), ...usual]), [usual])).map(({ phrase }) => phrase);
  const homes = ['Công ty Phú Mỹ Hưng chậm giao nhà', 'phú mỹ hưng chậm giao nhà', 'công ty phú mỹ hưng chậm giao nhà'];
  expect(await risen(...homes)).toEqual(['chậm giao nhà']);
});

test('a phrase that most deny right before it is told with what denies it, or not at all', async () => {
  const usual = Array.from({ length: 40 }, (_, n) => `Chợ đông lần ${n}`);
  const risen = async (...texts: readonly string[]) =>
    (await risingIn(posts([...often(...texts), ...usual]), [usual])).map(({ phrase }) => phrase).join('; ');
  const nobodyCame = ['không có ai', 'chẳng ai', 'chưa thấy ai'].map((nobody) => `${nobody} ra giải quyết cho dân`);
  expect((await risen(...nobodyCame)).split('; ').sort()).toEqual(nobodyCame.toSorted());
  expect(await risen(...nobodyCame.map((text) => withoutMarks(text)))).not.toContain('giai quyet');
  expect(await risen('Phường ra giải quyết cho dân')).toContain('giải quyết cho dân');
  expect(await risen('Bà con hết hoang mang', 'Mong dân hết hoang mang', 'Tiểu thương hết hoang mang')).toMatch(
    /^(\S+ )*hết hoang mang$/,
  );
  expect(await risen('Bà con hoang mang', 'Mong dân hết hoang mang', 'Tiểu thương hoang mang')).toContain('hoang mang');
  expect(await risen('Không phải bà con không hoang mang', 'Tiểu thương hoang mang')).toContain('hoang mang');
  expect(await risen('Ở đây không chỉ kẹt xe', 'Sáng nay kẹt xe')).toContain('kẹt xe');
});

test('what rises in texts as citizens write them was read by a person: none is broken, none a name', async () => {
  const before = golden.map(({ text }) => text);
  const weeks = [0, 1, 2, 3].map((week) => before.filter((_, n) => n % 4 === week));
  const found = await risingIn(posts(Object.values(risenMatters).flat()), weeks, 50);
  expect(found.map(({ phrase }) => phrase).sort()).toEqual(
    [
      'chờ lấy thuốc bảo hiểm',
      'cây ngã đè dây điện',
      'giả danh công an',
      'hát karaoke',
      'hướng dẫn nhiệt tình',
      'hồ sơ cấp đổi sổ hồng',
      'mất điện liên tục',
      'người dân hết hoang mang',
      'người đi bộ phải xuống lòng đường',
      'nước ngập',
      'nước rỉ rác',
      'tiền máy lạnh',
      'trạm y tế hết thuốc',
      'tuần tra ban đêm',
      'đơn vị thu gom rác',
    ].sort(),
  );
});
