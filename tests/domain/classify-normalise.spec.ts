import { expect, test } from '@playwright/test';
import { normalise } from '@/lib/domain/classify/normalise';
import { spelledOut } from '@/lib/domain/classify/spelled-out';
import { Vocabulary } from '@/lib/domain/classify/words';

const cases: readonly (readonly [why: string, given: string, read: string])[] = [
  ['case', 'NGẬP NƯỚC Đường', 'ngập nước đường'],
  ['decomposed text', 'Ngập nước'.normalize('NFD'), 'ngập nước'],
  ['marks in any order', 'nga\u0323\u0302p nga\u0302\u0323p', 'ngập ngập'],
  ['old tone placement in open oa, oe, uy', 'hòa khỏe ủy Thúy', 'hoà khoẻ uỷ thuý'],
  ['qu and closed syllables keep their tone', 'quý hoàn quỳnh thuở', 'quý hoàn quỳnh thuở'],
  ['a tone on the wrong vowel', 'hòan ngòai qúy gìa tíên đựơc khủyu', 'hoàn ngoài quý già tiến được khuỷu'],
  ['ươ typed with one horn', 'nguời đưòng huơ quơ', 'người đường huơ quơ'],
  ['i where y is standard', 'lí do kĩ thuật qui định', 'lý do kỹ thuật quy định'],
  ['look-alike letters', 'ðường Ðà Nẵng ĐƯỜNG', 'đường đà nẵng đường'],
  ['full-width letters', 'ＮｇậP', 'ngập'],
  ['zero-width signs and soft hyphens', 'ng\u200bập\u200d n\u00adước', 'ngập nước'],
  ['exotic spaces', 'ngập\u00a0nước\u3000sâu\u2003quá', 'ngập nước sâu quá'],
  ['stretched letters', 'lắmmmm quáaaa đii nhaaa', 'lắm quá đi nha'],
  ['oo and numbers are not stretched', 'xoong 1000 2222', 'xoong 1000 2222'],
  ['short forms', 'ko bt j, mn ơi', 'không bt gì , mọi người ơi'],
  ['a number before k is an amount', '50 k và 50k', '50 k và 50k'],
  ['hashtags', '#NgậpNước #kẹt_xe', 'ngập nước kẹt xe'],
  ['words spelled out with dots', 'n.g.ậ.p n-g-ậ-p n*g*ậ*p', 'ngập ngập ngập'],
  ['dots that only follow a short word', 'TP.HCM q.7', 'thành phố hcm q 7'],
  ['a full stop without a space', 'hết rồi.Đường ngập', 'hết rồi . đường ngập'],
  ['signs become marks between words', 'Sao vậy?!! Ngập, kẹt…', 'sao vậy ? ngập , kẹt .'],
  ['numbers keep together', '2.500.000 đồng, 1,5 tỷ', '2500000 đồng , 15 tỷ'],
  ['masks differ from plain words', 'gọi [số điện thoại] nhé', 'gọi [ số điện thoại nhé'],
  ['faces', 'buồn :((( vui :)) 😡 👍', 'buồn ☹ vui ☺ ☹ ☺'],
];

for (const [why, given, expected] of cases) {
  test(`text is folded: ${why}`, () => {
    expect(spelledOut(given)).toBe(expected);
  });
}

test('each word leads back to the characters it was read from, marks and short forms included', () => {
  const text = 'Nga\u0323\u0302p\u200b, ngta n.g.ậ.p';
  const read = normalise(text, new Vocabulary());
  expect(Array.from({ length: read.length }, (_, k) => text.slice(read.fromAt(k), read.toAt(k)))).toEqual([
    'Nga\u0323\u0302p',
    ',',
    'ngta',
    'ngta',
    'n.g.ậ.p',
  ]);
});

test('more different words than are kept in mind are still each read for itself', () => {
  const words = Array.from({ length: 40_000 }, (_, k) => `w${k}`);
  const vocabulary = new Vocabulary();
  const [form] = vocabulary.add('ngập') as [number];
  const read = normalise(`${words.join(' ')} ngập ${words.join(' ')} NGẬP`, vocabulary);
  expect(read.length).toBe(80_002);
  const found = Array.from({ length: read.length }, (_, k) => k).filter((k) => read.formAt(k) === form);
  expect(found).toEqual([40_000, 80_001]);
});

test('a text of many stretches is read to its end, a hashtag across them included', () => {
  const vocabulary = new Vocabulary();
  const [form] = vocabulary.add('ngập') as [number];
  for (const unit of ['#Ngập', 'ngập ', 'ngập,', 'k.ngập ']) {
    const read = normalise(unit.repeat(60_000), vocabulary);
    const found = Array.from({ length: read.length }, (_, at) => read.formAt(at)).filter((number) => number === form);
    expect(found.length, unit).toBeGreaterThan(59_900);
    expect(read.toAt(read.length - 1), unit).toBeGreaterThan(60_000 * unit.length - 3);
  }
});
