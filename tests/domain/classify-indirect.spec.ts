import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { macroF1 } from '../golden/macro-f1';
import { indirect } from '../golden/read-golden';

/** Floors a little below what was measured, so that a change for the worse is seen; `docs/classifier.md` has the figures. */
const readings = indirect.map((row) => ({ row, reading: classify(row.text) }));

test('what people feel without saying so is mostly read as two readers do', () => {
  const pairs = readings.map(({ row, reading: { sentiment } }) => {
    return [row.sentiment_alt === sentiment ? sentiment : row.sentiment, sentiment] as const;
  });
  expect(macroF1(pairs)).toBeGreaterThanOrEqual(0.7);
});

test('a matter named only by its things is mostly read as two readers do', () => {
  const right = readings.filter(({ row: { topic, topic_alt: alike = [] }, reading }) =>
    [topic, ...alike].includes(reading.topics[0]!.code),
  );
  expect(right.length / readings.length).toBeGreaterThanOrEqual(0.7);
});

test('what needs a helping hand is seen in most such texts, and hardly ever where two readers see nothing', () => {
  let right = 0;
  let said = 0;
  let due = 0;
  for (const { row, reading } of readings) {
    const known = [...row.flags, ...(row.flags_alt ?? [])];
    const both = reading.flags.filter((flag) => known.includes(flag));
    right += both.length;
    said += reading.flags.length;
    due += new Set([...row.flags, ...both]).size;
  }
  expect(right / said, 'of those raised').toBeGreaterThanOrEqual(0.85);
  expect(right / due, 'of those due').toBeGreaterThanOrEqual(0.55);
});
