import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { flags, sentiments, topics } from '@/lib/domain/vocabulary';
import { golden, neverFlag } from '../golden/read-golden';

/** Mean over classes of F1, counting each class the labels use. */
function macroF1(pairs: readonly (readonly [label: string, read: string])[]): number {
  const classes = [...new Set(pairs.map(([label]) => label))];
  const scores = classes.map((name) => {
    const hit = pairs.filter(([label, read]) => label === name && read === name).length;
    const labelled = pairs.filter(([label]) => label === name).length;
    const said = pairs.filter(([, read]) => read === name).length;
    return (2 * hit) / (labelled + said);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

test('the hand-labelled sentences cover every topic, feeling and flag', () => {
  expect(new Set(golden.map(({ topic }) => topic))).toEqual(new Set(topics));
  expect(new Set(golden.map(({ sentiment }) => sentiment))).toEqual(new Set(sentiments));
  expect(new Set(golden.flatMap((row) => row.flags))).toEqual(new Set(flags));
  expect(golden.length).toBeGreaterThanOrEqual(150);
  for (const { text } of [...golden, ...neverFlag]) expect(text).toBe(text.normalize('NFC'));
});

test('the feeling of hand-labelled sentences is read as people read it', () => {
  const pairs = golden.map(({ text, sentiment }) => [sentiment, classify(text).sentiment] as const);
  expect(macroF1(pairs)).toBeGreaterThanOrEqual(0.8);
});

test('the first topic of hand-labelled sentences is the one people gave', () => {
  const missed = golden.filter(({ text, topic }) => classify(text).topics[0]!.code !== topic).map(({ id }) => id);
  expect(missed.length / golden.length, missed.join(' ')).toBeLessThanOrEqual(0.1);
});

test('the flags of hand-labelled sentences are the ones people gave', () => {
  let hit = 0;
  let said = 0;
  let labelled = 0;
  for (const { text, flags: given } of golden) {
    const read = classify(text).flags;
    hit += read.filter((flag) => given.includes(flag)).length;
    said += read.length;
    labelled += given.length;
  }
  expect((2 * hit) / (said + labelled)).toBeGreaterThanOrEqual(0.9);
});

test('opinion, criticism, belief, origin, petitions and gatherings never raise a flag', () => {
  const flagged = neverFlag.filter(({ text }) => classify(text).flags.length > 0).map(({ text }) => text);
  expect(flagged).toEqual([]);
});
