import { expect, test } from '@playwright/test';
import { shortened, stretchesOf } from '@/lib/domain/opinion/marks';

const spanOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { kind: 'topic', start, end: start + word.length } as const;
};
const read = (text: string, words: string[], longest: number) =>
  shortened(
    stretchesOf(
      text,
      words.map((word) => spanOf(text, word)),
    ),
    longest,
  );
const said = (...given: Parameters<typeof read>) => read(...given).map((stretch) => stretch.text);

test('a short text stays whole', () => {
  expect(said('Đường ngập sâu', ['ngập'], 20)).toEqual(['Đường ', 'ngập', ' sâu']);
});

test('a long one keeps the marks and whole words beside them', () => {
  const far = 'xa lắc '.repeat(40);
  const text = `${far}trước ngập sau ${far}giữa kẹt xe cuối ${far}`;
  const short = said(text, ['ngập', 'kẹt xe'], 300);
  expect(short.filter((_, at) => at % 2 === 1)).toEqual(['ngập', 'kẹt xe']);
  expect(short[0]).toMatch(/^… (xa lắc ){7}trước $|^… lắc (xa lắc ){7}trước $/);
  expect(short[2]).toMatch(/^ sau (xa lắc )+.* … .*giữa $/);
  expect(short.at(-1)).toMatch(/^ cuối .+ …$/);
  expect(short.join('').length).toBeLessThan(300);
});

test('of many marks the first are shown, and … says that there are more', () => {
  const text = Array.from({ length: 100 }, (_, n) => `ngập${n}.`).join(' ');
  const short = read(text, text.split(' '), 200);
  expect(short.at(-1)).toMatchObject({ text: '…', reasons: [] });
  expect(short.map((stretch) => stretch.text).join('').length).toBeLessThan(220);
});

test('a letter of two code units is never cut through', () => {
  const text = `${'😀'.repeat(100)} ngập ${'😀'.repeat(100)}`;
  expect(said(text, ['ngập'], 50).join('')).toBe('… ngap …'.replace('ngap', 'ngập'));
});
