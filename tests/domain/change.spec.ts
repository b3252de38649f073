import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { changeOf, negativeShare, shadeOf } from '@/lib/domain/board/change';
import { fewItems } from '@/lib/domain/board/dashboard';

test('without a period before, the change is unknown and not zero', () => {
  expect(changeOf(500, null)).toEqual({ kind: 'unknown' });
});

test('under 30 items on either side, the earlier count is told and no rate or direction is', () => {
  expect(changeOf(29, 400)).toEqual({ kind: 'few', before: 400 });
  expect(changeOf(400, 29)).toEqual({ kind: 'few', before: 29 });
  expect(changeOf(12, 0)).toEqual({ kind: 'few', before: 0 });
});

test('with 30 or more on both sides, the change is a rate of the earlier count', () => {
  expect(changeOf(45, 30)).toEqual({ kind: 'rate', before: 30, rate: 0.5, way: 'up' });
  expect(changeOf(30, 60)).toEqual({ kind: 'rate', before: 60, rate: -0.5, way: 'down' });
});

test('a change that would be written as 0 % has no direction', () => {
  expect(changeOf(1003, 1000)).toMatchObject({ way: 'same' });
  expect(changeOf(1005, 1000)).toMatchObject({ way: 'up' });
});

test('no pair of counts ever makes a rate that is not a number', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.nat(2_000_000), (now, before) => {
      const change = changeOf(now, before);
      expect(change.kind).toBe(now < fewItems || before < fewItems ? 'few' : 'rate');
      if (change.kind === 'rate') expect(Number.isFinite(change.rate)).toBe(true);
    }),
  );
});

test('a share negative needs 30 items', () => {
  expect(negativeShare({ negative: 20, neutral: 9, positive: 0 })).toBeNull();
  expect(negativeShare({ negative: 15, neutral: 10, positive: 5 })).toBe(0.5);
  expect(negativeShare({ negative: 0, neutral: 0, positive: 0 })).toBeNull();
});

for (const [share, shade] of [
  [0, 0],
  [0.199, 0],
  [0.2, 1],
  [0.4, 2],
  [0.6, 3],
  [0.8, 4],
  [1, 4],
] as const) {
  test(`a share of ${share * 100} % has shade ${shade} of 0 to 4`, () => expect(shadeOf(share)).toBe(shade));
}
