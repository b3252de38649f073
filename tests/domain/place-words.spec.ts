import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { wordsOf } from '@/lib/domain/places/words';

const pieces = fc.constantFrom(
  ...[
    'Quận',
    'q',
    'TPHCM',
    'tphcmc',
    'Tp',
    'thủy',
    'thuỷ',
    'HÒA',
    '007',
    '12',
    '٣',
    'Ⅷ',
    '𝐀𝐛',
    '😡',
    '\u0301',
    'đ',
    ' ',
    '.',
    '\n',
  ],
);
const text = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((all) => all.join(''));

test('The words of a text are its runs of letters and its runs of digits, whatever was read before', () => {
  fc.assert(
    fc.property(text, (said) => {
      const runs = [...said.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].flatMap(({ 0: run, index }) =>
        /^tp(hcm|hcmc|sg)$/i.test(run)
          ? [
              { start: index, end: index + 2 },
              { start: index + 2, end: index + run.length },
            ]
          : [{ start: index, end: index + run.length }],
      );
      expect(wordsOf(said).map(({ start, end }) => ({ start, end }))).toEqual(runs);
      for (const { start, end, toned, plain } of wordsOf(said)) {
        const alone = wordsOf(said.slice(start, end)).at(-1)!;
        expect([toned, plain]).toEqual([alone.toned, alone.plain]);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('Words told by one number are still told apart, and many of them cost no more', () => {
  // "Aa" and "BB" come to the same number, and so does whatever is made of them.
  const alike = Array.from({ length: 512 }, (_, n) =>
    Array.from({ length: 9 }, (_, bit) => (n & (1 << bit) ? 'Aa' : 'BB')).join(''),
  );
  const words = wordsOf(alike.join(' '));
  expect(words.map(({ toned }) => toned)).toEqual(alike.map((word) => word.toLowerCase()));
});
