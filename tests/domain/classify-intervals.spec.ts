import { expect, test } from '@playwright/test';
import { intervals, shareInterval } from '@/lib/domain/measure/intervals';
import { measure, type Outcome } from '@/lib/domain/measure/measure';
import { randomFrom } from '@/lib/domain/random';

/** Rows of three classes, of which about the given share is read rightly. */
function rows(n: number, share: number): Outcome[] {
  const random = randomFrom(n);
  const names = ['a', 'b', 'c'];
  return Array.from({ length: n }, () => {
    const label = names[Math.floor(random() * 3)]!;
    return { right: [label], read: random() < share ? label : names[Math.floor(random() * 3)]! };
  });
}

test('every figure lies in its interval, and more rows make it narrower', () => {
  const widths = [100, 1000, 5000].map((n) => {
    const outcomes = rows(n, 0.7);
    const figures = measure(outcomes);
    const found = intervals(outcomes);
    for (const name of ['accuracy', 'macroF1', 'weightedF1'] as const) {
      expect(found[name][0]).toBeLessThan(figures[name]);
      expect(found[name][1]).toBeGreaterThan(figures[name]);
    }
    return found.accuracy[1] - found.accuracy[0];
  });
  expect(widths[0]).toBeGreaterThan(widths[1]! * 2);
  expect(widths[1]).toBeGreaterThan(widths[2]! * 1.5);
});

test('the interval of a share is the one the normal distribution gives, to a hundredth', () => {
  const outcomes = rows(2000, 0.7).map(({ right, read }) => right.includes(read));
  const share = outcomes.filter(Boolean).length / outcomes.length;
  const half = 1.96 * Math.sqrt((share * (1 - share)) / outcomes.length);
  const [low, high] = shareInterval(outcomes);
  expect(Math.abs(low - (share - half))).toBeLessThan(0.01);
  expect(Math.abs(high - (share + half))).toBeLessThan(0.01);
});

test('a run repeats, what is always right has no spread, and nothing gives zeros', () => {
  const outcomes = rows(300, 0.5);
  expect(intervals(outcomes)).toEqual(intervals(outcomes));
  expect(intervals([{ right: ['a'], read: 'a' }])).toEqual({ accuracy: [1, 1], macroF1: [1, 1], weightedF1: [1, 1] });
  expect(intervals([])).toEqual({ accuracy: [0, 0], macroF1: [0, 0], weightedF1: [0, 0] });
});

test('a second right label counts as in the measured figures', () => {
  expect(intervals([{ right: ['a', 'b'], read: 'b' }]).accuracy).toEqual([1, 1]);
});

test('five thousand rows are drawn a thousand times, and each is looked at no oftener than for one draw', () => {
  let looks = 0;
  const watched = rows(5100, 0.6).map(({ right, read }) => ({
    get right() {
      looks++;
      return right;
    },
    get read() {
      looks++;
      return read;
    },
  }));
  intervals(watched, 1);
  const once = looks;
  expect(once).toBeLessThan(6 * watched.length);
  looks = 0;
  intervals(watched, 1000);
  expect(looks).toBe(once);
});
