import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { classify } from '@/lib/domain/classify/classify';
import { type Hinge, hingesOf } from '@/lib/domain/classify/counterfactual';
import { golden } from '../golden/read-golden';

const said = (text: string, { spans }: Hinge) => spans.map(({ start, end }) => text.slice(start, end));
const hingeOf = (text: string, about: Hinge['about']) => hingesOf(text).find((hinge) => hinge.about === about);

test('a complaint without marks hangs on the words that complain, its topic on the flood', () => {
  const text = 'Duong Nguyen Huu Canh lai ngap, k ai xu ly het';
  const feeling = hingeOf(text, 'sentiment')!;
  expect(feeling).toMatchObject({ code: 'negative', otherwise: 'neutral', smallest: true });
  expect(said(text, feeling)).toEqual(['ngap', 'k ai xu ly']);
  const topic = hingeOf(text, 'topic')!;
  expect(topic).toMatchObject({ code: 'NGAP', otherwise: 'KHAC' });
  expect(said(text, topic)).toEqual(['ngap']);
});

test('what a negation turned hangs on the negation', () => {
  const text = 'Tôi không hài lòng';
  expect(hingeOf(text, 'sentiment')).toMatchObject({ code: 'negative', otherwise: 'positive' });
  expect(said(text, hingeOf(text, 'sentiment')!)).toEqual(['không']);
});

test('every flag raised in the hand-labelled sentences hangs on phrases in them', () => {
  const raised = golden.flatMap(({ text }) => classify(text).flags.map((flag) => ({ text, flag })));
  expect(raised.length).toBeGreaterThan(50);
  const unexplained = raised.filter(({ text, flag }) => {
    const hinge = hingesOf(text).find(({ about, code }) => about === 'flag' && code === flag);
    return hinge === undefined || hinge.otherwise !== null || hinge.spans.length === 0;
  });
  expect(unexplained).toEqual([]);
});

test('a text nothing was found in hangs on nothing', () => {
  expect(hingesOf('xin chào bà con')).toEqual([]);
  expect(hingesOf('')).toEqual([]);
});

test('a very long text is not searched', () => {
  expect(hingesOf('ngập '.repeat(10_000))).toEqual([]);
});

/** Whether the answer is another once these stretches are read as unknown words. */
function differs(text: string, { about, code }: Hinge, without: Hinge['spans']): boolean {
  const { sentiment, topics, flags } = classify(text, { without });
  if (about === 'sentiment') return sentiment !== code;
  return about === 'topic' ? topics[0]?.code !== code : !(flags as readonly string[]).includes(code);
}

const words = [
  'đường',
  'ngập',
  'không',
  'hài lòng',
  'bức xúc',
  'cảm ơn',
  'kẹt xe',
  'rất',
  'tốt',
  'chưa xử lý',
  'nhưng',
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ', ', '. ')), { minLength: 1, maxLength: 9 })
  .map((pairs) => pairs.flat().join(''));

test('without the phrases an answer hangs on it is another, and with any of them back it is the same', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const hinge of hingesOf(text)) {
        assert.ok(differs(text, hinge, hinge.spans), text);
        for (const span of hinge.spans) {
          const others = hinge.spans.filter((other) => other !== span);
          if (hinge.smallest) assert.ok(!differs(text, hinge, others), text);
        }
      }
    }),
    { numRuns: 300 },
  );
});
