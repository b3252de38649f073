import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { InvalidInput } from '@/lib/domain/errors';
import { cleanText, parseReport } from '@/lib/domain/input/report';
import { stretchesOf } from '@/lib/domain/opinion/marks';

const today = '2026-11-23';
const whole = {
  clientId: '0123456789abcdef',
  text: 'Mưa một chút là hẻm sau chợ ngập tới đầu gối.',
  place: 'p. tân phú',
  day: '2026-11-20',
  spot: '',
  socialGroup: 'traders',
  mainContent: '',
  interest: '',
  spread: 'few',
  certainty: 'witnessed',
  urgency: 'normal',
  suggestion: '',
};

function problemsOf(change: Record<string, unknown>): Record<string, string> {
  try {
    parseReport({ ...whole, ...change }, today);
    return {};
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return Object.fromEntries(error.problems.map((problem) => [problem.field, problem.code]));
  }
}

test('A report with everything filled in is read as typed', () => {
  expect(parseReport(whole, today)).toEqual({ ...whole });
});

const wrong: [what: string, change: Record<string, unknown>, problems: Record<string, string>][] = [
  ['no text', { text: '  ' }, { text: 'required' }],
  ['too little text', { text: 'ngập' }, { text: 'too_short' }],
  ['more text than is kept', { text: 'ngập '.repeat(1001) }, { text: 'too_long' }],
  ['a text that is no text', { text: 5 }, { text: 'not_text' }],
  ['no place', { place: '' }, { place: 'required' }],
  ['a place and "not known" at once', { placeUnknown: 'on' }, { place: 'place_and_unknown' }],
  ['no day', { day: '' }, { day: 'required' }],
  ['a day that does not exist', { day: '31/02/2026' }, { day: 'not_a_day' }],
  ['a day to come', { day: '2026-11-24' }, { day: 'future_day' }],
  ['a day more than a year ago', { day: '2025-11-22' }, { day: 'day_too_old' }],
  ['a group that is not in the list', { socialGroup: 'dragons' }, { socialGroup: 'not_in_list' }],
  ['two things at once', { text: '', spread: 'everywhere' }, { text: 'required', spread: 'not_in_list' }],
];
for (const [what, change, problems] of wrong) {
  test(`A report with ${what} is sent back with the field named`, () => {
    expect(problemsOf(change)).toEqual(problems);
  });
}

test('A report needs a text, a place and a day; what is left open is not known', () => {
  const { clientId, text, place, day } = whole;
  expect(parseReport({ clientId, text, place, day }, today)).toEqual({
    ...whole,
    ...{ socialGroup: null, spread: null, certainty: null, urgency: null },
  });
  expect(parseReport({ ...whole, spread: '', certainty: '' }, today)).toMatchObject({ spread: null, certainty: null });
});

test('Days may be written the way people write them', () => {
  expect(parseReport({ ...whole, day: '5/9/2026' }, today).day).toBe('2026-09-05');
  expect(parseReport({ ...whole, day: '2025-11-23' }, today).day).toBe('2025-11-23');
});

test('A place picked from the list goes before the typed one, and "not known" means no place', () => {
  expect(parseReport({ ...whole, placeKey: '27475' }, today).place).toBe('27475');
  expect(parseReport({ ...whole, place: '', placeUnknown: 'on' }, today).place).toBeNull();
});

test('Whatever is typed, the text kept has no NUL, no control character and no half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const kept = cleanText(`${a}\u0000\ud800${b}\r\n`);
      expect(kept.isWellFormed()).toBe(true);
      expect(/(?![\n\t])\p{Cc}/u.test(kept)).toBe(false);
      expect(cleanText(kept)).toBe(kept);
    }),
  );
});

test('Marking never changes the words: the stretches put together are the text, overlaps or not', () => {
  const span = fc.record({
    kind: fc.constantFrom('flag' as const, 'sentiment' as const, 'topic' as const, 'negator' as const),
    start: fc.nat(60),
    end: fc.nat(60),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 8 }), (text, reasons) => {
      const stretches = stretchesOf(text, reasons);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      for (const [at, { start, end }] of reasons.entries()) {
        if (start >= end || end > text.length) continue;
        const marked = stretches.filter((stretch) => stretch.reasons.includes(at)).map((stretch) => stretch.text);
        expect(marked.join('')).toBe(text.slice(start, end));
      }
    }),
  );
});
