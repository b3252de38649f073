import { expect, test } from '@playwright/test';
import { goldenRedaction } from '../golden/redaction-lines';

const { all, kinds, kept, misses } = goldenRedaction();
const said = misses.map(({ line, kind, after }) => `${kind ?? 'kept'}, line ${line}: ${after}`).join('\n');

test('of everything planted at least 97 in 100 are hidden', () => {
  expect(all.n).toBeGreaterThanOrEqual(100);
  expect(all.share, said).toBeGreaterThanOrEqual(0.97);
});

for (const [kind, { share }] of Object.entries(kinds).filter(([name]) => name === 'bare')) {
  test(`of full names that nothing introduces (${kind}) at least 85 in 100 are hidden`, () => {
    expect(share, said).toBeGreaterThanOrEqual(0.85);
  });
}

test('of sentences with nothing to hide at least 99 in 100 are left letter for letter', () => {
  expect(kept.n).toBeGreaterThanOrEqual(80);
  expect(kept.share, said).toBeGreaterThanOrEqual(0.99);
});
