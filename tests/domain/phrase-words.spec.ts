import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { renderings } from '@/lib/domain/measure/renderings';
import { mayNameMatter, stretchesOfWords } from '@/lib/domain/phrases/phrase-words';
import { maskTokens } from '@/lib/domain/redact/mask-kinds';

test('words keep their marks and are divided by signs, masks, links and numbers', () => {
  expect(stretchesOfWords('Hẻm NGẬP nước, bà con khổ!\nGọi 115 mãi')).toEqual([
    ['hẻm', 'ngập', 'nước'],
    ['bà', 'con', 'khổ'],
    ['gọi'],
    ['mãi'],
  ]);
  expect(stretchesOfWords('xem https://a.vn/b?c=đ www.x.vn rồi')).toEqual([['xem'], ['rồi']]);
  expect(stretchesOfWords('nhà [tên riêng] ở [số nhà] đó')).toEqual([['nhà'], ['ở'], ['đó']]);
  expect(stretchesOfWords('Uỷ ban hoà giải')).toEqual([['ủy', 'ban', 'hòa', 'giải']]);
  expect(stretchesOfWords('')).toEqual([]);
});

test('no word of a mask and no digit is ever left, however the text is spelled', () => {
  const piece = fc.constantFrom(...Object.values(maskTokens), 'đường', 'ngập', '0912', 'a1b', ', ', '👍', '2024-05-01');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), fc.constantFrom('nfc', 'nfd', 'new-tone'), (pieces, name) => {
      const words = stretchesOfWords(renderings[name as 'nfc'](pieces.join(' '))).flat();
      expect(words.filter((word) => word !== 'đường' && word !== 'ngập')).toEqual([]);
    }),
  );
});

test('every spelling of a marked text gives the same words', () => {
  const word = fc.constantFrom('hòa', 'thuỷ', 'Đường', 'NGẬP', 'khoẻ', 'quý', ',', '.');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 10 }),
      fc.constantFrom('nfd', 'old-tone', 'new-tone', 'upper'),
      (words, name) => {
        const text = words.join(' ');
        expect(stretchesOfWords(renderings[name as 'nfd'](text))).toEqual(stretchesOfWords(text));
      },
    ),
  );
});

test('grammar alone names nothing, nor does a piece that begins or ends with a joining word', () => {
  for (const words of ['và của những', 'là', 'rất nhiều người', 'của ngập nước', 'ngập nước và', 'a b']) {
    expect(mayNameMatter(words.split(' ')), words).toBe(false);
  }
  for (const words of ['ngập nước', 'bà con khổ', 'chưa xử lý', 'khói', 'không có điện']) {
    expect(mayNameMatter(words.split(' ')), words).toBe(true);
  }
});
