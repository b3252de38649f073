import { expect, test } from '@playwright/test';
import { demoDays, planDemo } from '@/lib/domain/demo/plan';
import { randomFrom } from '@/lib/domain/random';
import { wordItem } from '@/lib/services/demo/word-item';

const districts = ['760', '765', '776', '787', '778'];
const lastDay = '2026-11-20';

test('the demonstration is the same each time it is loaded for the same day', () => {
  expect(planDemo(lastDay, districts)).toEqual(planDemo(lastDay, districts));
});

test('the demonstration covers ninety days, has reports and posts, and praise as well as complaint', () => {
  const items = planDemo(lastDay, districts);
  expect(new Set(items.map((item) => item.day)).size).toBe(demoDays);
  expect(new Set(items.map((item) => item.source))).toEqual(new Set(['report', 'post']));
  expect(new Set(items.map((item) => item.tone)).size).toBe(3);
});

test('one district of the demonstration falls silent', () => {
  const silent = planDemo(lastDay, districts).filter((item) => item.district === 3);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.every((item) => item.day < '2026-10-20')).toBe(true);
});

test('the flood of the demonstration stands out against an ordinary day', () => {
  const items = planDemo(lastDay, districts);
  const perDay = items.length / demoDays;
  expect(items.filter((item) => item.day === '2026-10-28').length).toBeGreaterThan(perDay * 2);
});

test('every item of the demonstration can be put into words, with nothing left open', () => {
  const random = randomFrom(1);
  for (const item of planDemo(lastDay, districts)) {
    const text = wordItem(item, 'phường Tân Hưng', random);
    expect(text).not.toMatch(/[{}]|undefined/);
    if (item.register === 'nomark') expect(text).not.toMatch(/[àáảãạđơưêô]/i);
  }
});
