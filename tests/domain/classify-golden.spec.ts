import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { flags, sentiments, topics } from '@/lib/domain/vocabulary';
import { guards, negations, registers, turns } from '../golden/covered';
import { macroF1 } from '../golden/macro-f1';
import { type Golden, golden, neverFlag } from '../golden/read-golden';

const count = (fits: (row: Golden) => boolean) => golden.filter(fits).length;
const tagged = (tag: string) => count(({ covers }) => covers.includes(tag));
const few = <Name extends string>(names: readonly Name[], counted: (name: Name) => number, least: number) =>
  names.filter((name) => counted(name) < least);

test('the hand-labelled sentences are many, each told once and said to test something', () => {
  expect(golden.length).toBeGreaterThanOrEqual(300);
  expect(neverFlag.length).toBeGreaterThanOrEqual(50);
  const all = [...golden, ...neverFlag];
  for (const { text } of all) expect(text).toBe(text.normalize('NFC'));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text.toLowerCase())).size).toBe(all.length);
  const known = [
    'topic',
    ...turns,
    ...flags.map((flag) => `flag:${flag.split('_')[0]}`),
    ...guards.map((guard) => `guard:${guard}`),
    ...negations.map((negation) => `negation:${negation}`),
    ...registers.map((register) => `register:${register}`),
  ];
  const odd = golden.filter(({ covers }) => covers.length === 0 || covers.some((tag) => !known.includes(tag)));
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('the hand-labelled sentences cover every topic, feeling and flag', () => {
  expect(few(topics, (topic) => count((row) => row.topic === topic), 12)).toEqual([]);
  expect(few(flags, (flag) => count((row) => row.flags.includes(flag)), 8)).toEqual([]);
  const unfelt = topics.flatMap((topic) =>
    sentiments
      .filter((sentiment) => count((row) => row.topic === topic && row.sentiment === sentiment) === 0)
      .map((sentiment) => `${topic} ${sentiment}`),
  );
  expect(unfelt).toEqual([]);
  expect(count(({ sentiment }) => sentiment === 'neutral') / golden.length).toBeGreaterThanOrEqual(0.25);
  expect(count(({ sentiment }) => sentiment === 'positive') / golden.length).toBeGreaterThanOrEqual(0.2);
});

test('the hand-labelled sentences cover every misleading word, way to deny and way to speak', () => {
  expect(few(guards, (guard) => tagged(`guard:${guard}`), 1)).toEqual([]);
  expect(few(negations, (negation) => tagged(`negation:${negation}`), 2)).toEqual([]);
  expect(few(turns, tagged, 3)).toEqual([]);
  expect(few(registers, (register) => tagged(`register:${register}`), 5)).toEqual([]);
  expect(tagged('register:nomark') / golden.length).toBeGreaterThanOrEqual(0.1);
});

test('the feeling of hand-labelled sentences is read as people read it', () => {
  const pairs = golden.map(({ text, sentiment }) => [sentiment, classify(text).sentiment] as const);
  const missed = golden.filter((_, i) => pairs[i]![0] !== pairs[i]![1]).map(({ id }) => id);
  expect(macroF1(pairs), missed.join(' ')).toBeGreaterThanOrEqual(0.9);
});

test('the first topic of hand-labelled sentences is one that people gave', () => {
  const missed = golden
    .filter(({ text, topic, topic_alt: alike = [] }) => ![topic, ...alike].includes(classify(text).topics[0]!.code))
    .map(({ id }) => id);
  expect(1 - missed.length / golden.length, missed.join(' ')).toBeGreaterThanOrEqual(0.9);
});

test('the flags of hand-labelled sentences are the ones people gave', () => {
  let hit = 0;
  let said = 0;
  let labelled = 0;
  const missed: string[] = [];
  for (const { id, text, flags: given } of golden) {
    const read = classify(text).flags;
    const both = read.filter((flag) => given.includes(flag)).length;
    hit += both;
    said += read.length;
    labelled += given.length;
    if (both < read.length || both < given.length) missed.push(id);
  }
  expect((2 * hit) / (said + labelled), missed.join(' ')).toBeGreaterThanOrEqual(0.9);
});

test('opinion, criticism, belief, origin, petitions and gatherings never raise a flag', () => {
  const flagged = neverFlag.filter(({ text }) => classify(text).flags.length > 0).map(({ text }) => text);
  expect(flagged).toEqual([]);
});
