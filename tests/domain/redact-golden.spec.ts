import { expect, test } from '@playwright/test';
import { goldenRedaction } from '../golden/redaction-lines';
import { redactionTable } from '../support/docs/redaction-table';

const { all, kinds, kept, misses } = goldenRedaction();
const said = misses.map(({ line, kind, after }) => `${kind ?? 'kept'}, line ${line}: ${after}`).join('\n');

test('of everything planted at least 97 in 100 are hidden', () => {
  expect(all.n).toBeGreaterThanOrEqual(300);
  expect(all.share, said).toBeGreaterThanOrEqual(0.97);
});

test('of full names that nothing introduces at least 85 in 100 are hidden', () => {
  expect(kinds.bare?.n).toBeGreaterThanOrEqual(20);
  expect(kinds.bare?.share, said).toBeGreaterThanOrEqual(0.85);
});

test('names have rows of their own in the table people read, and every row says in words what was planted', () => {
  const rows = redactionTable().split('\n');
  for (const row of [
    'names after a title or role',
    'full names that nothing introduces',
    'names in capitals',
    'names without marks',
    'names whose marks are signs of their own (NFD)',
  ]) {
    expect(
      rows.filter((line) => line.startsWith(`| ${row} |`)),
      row,
    ).toHaveLength(1);
  }
  expect(Object.keys(kinds).filter((kind) => rows.some((line) => line.startsWith(`| ${kind} |`)))).toEqual([]);
});

test('of sentences with nothing to hide at least 99 in 100 are left letter for letter', () => {
  expect(kept.n).toBeGreaterThanOrEqual(300);
  expect(kept.share, said).toBeGreaterThanOrEqual(0.99);
});

test('of sentences that nobody looked at while mending at least 97 in 100 are hidden, and 98 in 100 left as they are', () => {
  const unseen = goldenRedaction('unseen');
  expect(unseen.all.n).toBeGreaterThanOrEqual(190);
  expect(unseen.all.share).toBeGreaterThanOrEqual(0.97);
  expect(unseen.kinds.bare?.share).toBeGreaterThanOrEqual(0.85);
  expect(unseen.kept.share).toBeGreaterThanOrEqual(0.98);
});

test('of those that were looked at no fewer are hidden or left as they are', () => {
  const seen = goldenRedaction('seen');
  expect(seen.all.share).toBeGreaterThanOrEqual(0.985);
  expect(seen.kept.share).toBeGreaterThanOrEqual(0.99);
});
