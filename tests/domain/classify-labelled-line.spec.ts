import { expect, test } from '@playwright/test';
import { classify } from '@/lib/domain/classify/classify';
import { type LabelMap, readLabelledLine, readLabelMap } from '@/lib/domain/measure/labelled-line';
import { answerOf, worstMistakes } from '@/lib/domain/measure/mistakes';

const read = (row: unknown, field: 'sentiment' | 'label' | 'topic' = 'sentiment', map: LabelMap | null = null) =>
  readLabelledLine(typeof row === 'string' ? row : JSON.stringify(row), field, map);

test('every label that counts as right is read, in order', () => {
  expect(read({ text: 'a', sentiment: 'negative', sentiment_alt: 'neutral' })).toEqual({
    text: 'a',
    right: ['negative', 'neutral'],
  });
  const row = { text: 'a', topic: 'NGAP', topic2: 'GIAOTHONG', topic_alt: ['CCHC', 'KHAC'], sentiment: 'ignored' };
  expect(read(row, 'topic')).toEqual({ text: 'a', right: ['NGAP', 'GIAOTHONG', 'CCHC', 'KHAC'] });
  expect(read({ text: 'a', topic: ['NGAP', 'CCHC'] }, 'topic')).toMatchObject({ right: ['NGAP', 'CCHC'] });
});

test('what cannot be measured is told apart', () => {
  expect(read('')).toBeNull();
  expect(read('oops')).toEqual({ problem: 'not_json' });
  expect(read('[1]')).toEqual({ problem: 'not_an_object' });
  expect(read({ sentiment: 'neutral' })).toEqual({ problem: 'no_text' });
  expect(read({ text: ' ', sentiment: 'neutral' })).toEqual({ problem: 'no_text' });
  expect(read({ text: 7, sentiment: 'neutral' })).toEqual({ problem: 'text_not_a_string' });
  for (const sentiment of [undefined, null, '', [], {}, true]) {
    expect(read({ text: 'a', sentiment }), String(sentiment)).toEqual({ problem: 'no_label' });
  }
  expect(read({ text: 'a', sentiment: 'NEG' })).toEqual({ unknown: 'NEG' });
  expect(read({ text: 'a', sentiment: 'neutral', sentiment_alt: 'NEG' })).toEqual({ unknown: 'NEG' });
  expect(read({ text: 'a', label: 'NGAP' }, 'label')).toEqual({ unknown: 'NGAP' });
});

test('a map translates labels; what it does not know or holds as null leaves the row out', () => {
  const map = readLabelMap({ NEG: 'negative', 0: 'neutral', other: null }, 'label');
  if ('wrong' in map) throw new Error(map.wrong);
  expect(read({ text: 'a', label: 'NEG' }, 'label', map)).toMatchObject({ right: ['negative'] });
  expect(read({ text: 'a', label: 0 }, 'label', map)).toMatchObject({ right: ['neutral'] });
  expect(read({ text: 'a', label: 'other' }, 'label', map)).toEqual({ leftOut: true });
  expect(read({ text: 'a', label: 'negative' }, 'label', map)).toEqual({ leftOut: true });
  expect(read({ text: 'a', label: 'other', label_alt: 'NEG' }, 'label', map)).toMatchObject({ right: ['negative'] });
  expect(read({ text: 'a' }, 'label', map)).toEqual({ problem: 'no_label' });
});

test('a map that names a label nobody knows is refused, with the entry', () => {
  expect(readLabelMap({ Sport: 'VANHOA', World: 'POLITICS' }, 'topic')).toEqual({ wrong: 'World: "POLITICS"' });
  for (const value of [null, [], 'x', 7]) expect(readLabelMap(value, 'topic')).toHaveProperty('wrong');
});

test('the surest wrong readings come first, with what made them, cut short', () => {
  const texts = ['Đường ngập', `Rất tốt, cảm ơn nhiều ${'👍'.repeat(300)}`, 'Ngập nước quá tệ, bức xúc'];
  const lines = texts.map((text, k) => ({ text, line: k + 1, right: ['neutral'], reading: classify(text) }));
  const mistakes = worstMistakes(lines, 'sentiment');
  const scores = mistakes.map(({ score }) => Math.abs(score));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(mistakes).toHaveLength(lines.filter(({ reading }) => reading.sentiment !== 'neutral').length);
  const cut = mistakes.find(({ line }) => line === 2)!;
  expect([...cut.text]).toHaveLength(200);
  expect(cut.text.isWellFormed()).toBe(true);
  for (const [phrase, code, weight] of mistakes.flatMap(({ reasons }) => reasons)) {
    expect(typeof phrase).toBe('string');
    expect(['positive', 'negative', 'action', 'negator', 'sentiment', 'topic', 'all']).toContain(code);
    expect(weight).toBe(Math.round(weight * 1000) / 1000);
  }
  const many = Array.from({ length: 30 }, (_, k) => ({ ...lines[2]!, line: k }));
  expect(worstMistakes(many, 'topic')).toHaveLength(20);
  expect(worstMistakes([{ ...lines[2]!, right: ['NGAP'] }], 'topic')).toEqual([]);
});

test('the answer is the sentiment or the first topic', () => {
  const reading = classify('Đường ngập nước');
  expect(answerOf(reading, 'label')).toEqual({ read: reading.sentiment, score: reading.score });
  expect(answerOf(reading, 'topic')).toEqual({ read: reading.topics[0]!.code, score: reading.topics[0]!.score });
});
