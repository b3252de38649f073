import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Rendering, renderings } from '@/lib/domain/measure/renderings';
import { inBaseLetters, inNewTonePlacement, inOldTonePlacement } from '@/lib/domain/spellings';
import { standardSpelling } from '@/lib/domain/standard-spelling';
import { withoutMarks } from '@/lib/domain/vietnamese';

const word = fc.constantFrom(
  ...['hòa', 'hoà', 'HÒA', 'Hoà', 'khỏe', 'khoẻ', 'thủy', 'Thuỷ', 'uỷ ban', 'quý', 'Quý', 'quỳ', 'hoàn', 'ngoáy'],
  ...['khuỷu', 'tuỳ', 'lòe loẹt', 'đường', 'ĐƯỜNG', 'ngập', 'loa', 'huy', 'a5', '👍', ', ', '!'],
);
const text = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const names = Object.keys(renderings) as Rendering[];

test('each spelling is what it says, by example', () => {
  const given = 'Ủy ban Phường Hòa Hưng, quý bà con khỏe; Hoàn thuỷ ĐÓ';
  expect(inOldTonePlacement(given)).toBe('Ủy ban Phường Hòa Hưng, quý bà con khỏe; Hoàn thủy ĐÓ');
  expect(inNewTonePlacement(given)).toBe('Uỷ ban Phường Hoà Hưng, quý bà con khoẻ; Hoàn thuỷ ĐÓ');
  expect(inBaseLetters(given)).toBe('Uy ban Phuong Hoa Hung, quy ba con khoe; Hoan thuy DO');
  expect(renderings.upper('hòa bình')).toBe('HÒA BÌNH');
  expect(renderings.nfd('ậ')).toBe('a\u0323\u0302');
  expect(inNewTonePlacement('HÒA Hòa')).toBe('HOÀ Hoà');
});

test('a spelling made twice is the same, and no spelling changes the base letters', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...names), (given, name) => {
      const once = renderings[name](given);
      expect(renderings[name](once)).toBe(once);
      if (name !== 'upper') expect(inBaseLetters(once)).toBe(inBaseLetters(given));
    }),
    { examples: [['\u1fd2', 'upper']] },
  );
});

test('the two placements of the tone turn into one another, whatever came before', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(inNewTonePlacement(inOldTonePlacement(given))).toBe(inNewTonePlacement(given));
      expect(inOldTonePlacement(inNewTonePlacement(given))).toBe(inOldTonePlacement(given));
    }),
  );
});

test('in lower case they agree with the spelling words are compared in', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const given = words.join(' ').toLowerCase();
      expect(inNewTonePlacement(given)).toBe(standardSpelling(given));
      expect(inBaseLetters(given)).toBe(withoutMarks(given));
    }),
  );
});

test('text without Vietnamese in it stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abz 019.,!?:;ß中ภ') }), (given) => {
      for (const name of names) if (name !== 'upper') expect(renderings[name](given)).toBe(given);
    }),
  );
});
