import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Reading } from '@/lib/domain/classify/reading';
import { correctable } from '@/lib/domain/opinion/correctable';
import { basisOf } from '@/lib/domain/opinion/opinion';
import { differences, readAgain, type StandingReading } from '@/lib/domain/opinion/read-again';
import { flags, sentiments, sources, topics } from '@/lib/domain/vocabulary';

const place = fc.option(fc.constantFrom('26884', '27487', '778-2025'), { nil: null });
const read = {
  sentiment: fc.constantFrom(...sentiments),
  flags: fc.subarray([...flags]),
};
const standing: fc.Arbitrary<StandingReading> = fc.record({
  ...read,
  topics: fc.subarray([...topics], { minLength: 1, maxLength: 3 }),
  topicScores: fc.constant([0.5]),
  placeKey: place,
  source: fc.constantFrom(...sources),
  placeFrom: fc.constantFrom('given', 'text', 'none', 'corrected'),
  corrected: fc.subarray([...correctable]),
});
const reading: fc.Arbitrary<Reading> = fc.record({
  ...read,
  score: fc.double({ min: -1, max: 1, noNaN: true }),
  topics: fc.array(fc.record({ code: fc.constantFrom(...topics), score: fc.constant(0.9) }), {
    minLength: 1,
    maxLength: 3,
  }),
  suggestion: fc.constant(null),
  places: fc.constant([]),
  reasons: fc.constant([]),
  version: fc.constant('new'),
});

test('Whatever the classifier says, a field a person set stays, and every other is as the classifier says', () => {
  fc.assert(
    fc.property(standing, reading, place, (item, again, placeInText) => {
      const reread = { reading: again, placeInText, lexiconVersion: 'new' };
      const next = readAgain(item, reread);
      expect(next.lexiconVersion).toBe('new');
      const changed = differences(item, next);
      expect(changed.filter((field) => item.corrected.includes(field))).toEqual([]);
      if (!item.corrected.includes('sentiment')) expect(next.sentiment).toBe(again.sentiment);
      if (!item.corrected.includes('flags')) expect(next.flags).toEqual(again.flags);
      if (!item.corrected.includes('topics')) expect(next.topics).toEqual(again.topics.map(({ code }) => code));
      const isNotKnown = item.source === 'report' && item.placeFrom === 'none';
      if (item.placeFrom === 'given' || item.placeFrom === 'corrected' || isNotKnown)
        expect([next.placeKey, next.placeFrom]).toEqual([item.placeKey, item.placeFrom]);
      else if (!item.corrected.includes('place')) expect(next.placeKey).toBe(placeInText);
      expect(readAgain({ ...item, ...next }, reread)).toEqual(next);
    }),
  );
});

test('What stands for an item tells any two ways of reading it apart, and any two corrections', () => {
  fc.assert(
    fc.property(standing, standing, fc.nat(), fc.nat(), (a, b, first, second) => {
      const isSame = first === second && differences(a, b).length === 0;
      expect(basisOf(first, a) === basisOf(second, b)).toBe(isSame);
    }),
  );
});
