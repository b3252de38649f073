import { expect, test } from '@playwright/test';
import { bareOf, letterId, SPACE } from '@/lib/domain/classify/letters';
import { normalise } from '@/lib/domain/classify/normalise';
import { spell } from '@/lib/domain/classify/spelling';

/** Letters as text again: only what a reader needs to compare. */
const characters = new Map<number, string>([
  [SPACE, ' '],
  [1, ','],
  [2, '.'],
  [3, '?'],
  [4, '!'],
  [5, '['],
  [17, '☺'],
  [18, '☹'],
]);
for (const letter of 'aăâeêioôơuưybcdđfghjklmnpqrstvwxz0123456789') {
  characters.set(letterId(letter), letter);
  if (bareOf[letterId(letter)] === undefined) continue;
  'aăâeêioôơuưy'.includes(letter) &&
    ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].forEach((tone, index) => {
      characters.set(letterId(letter, index + 1), (letter + tone).normalize('NFC'));
    });
}

function read(text: string): string {
  const { letters, length } = normalise(text);
  return Array.from(letters.subarray(0, length), (letter) => characters.get(letter) ?? '#')
    .join('')
    .trim();
}

const cases: readonly (readonly [why: string, given: string, read: string])[] = [
  ['case', 'NGẬP NƯỚC Đường', 'ngập nước đường'],
  ['decomposed text', 'Ngập nước'.normalize('NFD'), 'ngập nước'],
  ['marks in any order', 'nga\u0323\u0302p nga\u0302\u0323p', 'ngập ngập'],
  ['old tone placement in open oa, oe, uy', 'hòa khỏe ủy Thúy', 'hoà khoẻ uỷ thuý'],
  ['qu and closed syllables keep their tone', 'quý hoàn quỳnh thuở', 'quý hoàn quỳnh thuở'],
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
    expect(read(given)).toBe(expected);
  });
}

test('each letter leads back to the characters it was read from, marks and short forms included', () => {
  const text = 'Nga\u0323\u0302p ko';
  const { letters, from, to, length } = normalise(text);
  const spans = Array.from({ length }, (_, k) => [letters[k], text.slice(from[k], to[k])]);
  expect(spans.filter(([letter]) => letter !== SPACE).map(([, span]) => span)).toEqual([
    'N',
    'g',
    'a\u0323\u0302',
    'p',
    ...Array(5).fill('ko'),
  ]);
});

test('a phrase is spelled with the same letters as a text', () => {
  expect(spell('đường')).toEqual([...normalise('đường').letters.subarray(1, 6)]);
});
