import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { excerptOf } from '@/lib/domain/search/excerpt';
import { foundIn } from '@/lib/domain/search/found';
import { readSearch } from '@/lib/domain/search/read-search';

const excerpt = (text: string, typed: string) => excerptOf(text, foundIn(text, readSearch(typed)!), 600);

test('what is found where a card shows it leaves the text as it begins', () => {
  expect(excerpt(`Đường ngập. ${'Chờ hoài. '.repeat(200)}`, 'ngap')).toMatch(/^Đường ngập\. Chờ hoài\./);
  expect(excerpt('Chờ hoài.', '#12')).toBe('Chờ hoài.');
});

test('what is found further on is shown with the words around it, cut between words', () => {
  const text = `${'Chờ hoài ở đây. '.repeat(100)}Đường Nguyễn Hữu Cảnh ngập sâu. Hết.`;
  expect(excerpt(text, 'ngập')).toMatch(/^… (ở đây|đây|hoài|Chờ|ở).*Đường Nguyễn Hữu Cảnh ngập sâu\. Hết\.$/);
});

test('the first place found is in the excerpt whole, whatever the text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😡', '.'), maxLength: 900 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const shown = excerpt(`${before} ngập ${after}`, 'ngập');
      expect(shown).toContain('ngập');
      expect(shown.isWellFormed()).toBe(true);
      expect(shown.length).toBeLessThanOrEqual(602);
    }),
  );
});
