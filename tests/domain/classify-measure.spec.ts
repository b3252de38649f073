import { expect, test } from '@playwright/test';
import { measure } from '@/lib/domain/measure/measure';

test('agreement is counted by hand-checked figures', () => {
  const figures = measure([
    { right: ['a'], read: 'a' },
    { right: ['a'], read: 'b' },
    { right: ['b'], read: 'b' },
    { right: ['c', 'b'], read: 'b' },
  ]);
  expect(figures.accuracy).toBe(0.75);
  expect(figures.confusion).toEqual([
    [1, 1],
    [0, 2],
  ]);
  const [a, b] = figures.classes;
  expect(a).toMatchObject({ name: 'a', labelled: 2, read: 1, precision: 1, recall: 0.5 });
  expect(a!.f1).toBeCloseTo(2 / 3);
  expect(b!.f1).toBeCloseTo(0.8);
  expect(figures.macroF1).toBeCloseTo((2 / 3 + 0.8) / 2);
  expect(figures.weightedF1).toBeCloseTo((2 / 3 + 0.8) / 2);
});

test('a class that was only read, never labelled, is shown but has no say in the mean', () => {
  const figures = measure([{ right: ['a'], read: 'z' }]);
  expect(figures.classes.map(({ name }) => name)).toEqual(['a', 'z']);
  expect(figures.macroF1).toBe(0);
});

test('nothing measured gives zeros, not errors', () => {
  expect(measure([])).toMatchObject({ n: 0, accuracy: 0, macroF1: 0, weightedF1: 0 });
});
