import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { filterQuery, parseFilter, readFilter } from '@/lib/domain/input/filter';
import { isDay, periodPresets } from '@/lib/domain/period';
import { flags, sentiments, sources, topics } from '@/lib/domain/vocabulary';

const today = '2026-11-23';

test('an address without a query means the last 30 days of everything', () => {
  expect(parseFilter({}, today)).toEqual({ preset: '30d', from: '2026-10-25', to: today });
  expect(filterQuery(parseFilter({}, today))).toBe('');
});

test('a part nobody can understand has its default and is reported, the rest stays', () => {
  const { filter, problems } = readFilter(
    {
      period: 'custom',
      from: '2026-02-30',
      to: '2026-03-01',
      topic: 'NGAP',
      flag: 'F99',
      place: "7'; drop",
      q: ' a\0b ',
    },
    today,
  );
  expect(filter).toEqual({ preset: '30d', from: '2026-10-25', to: today, topic: 'NGAP', q: 'a b' });
  expect(problems.map((problem) => [problem.field, problem.code])).toEqual([
    ['from', 'not_a_day'],
    ['place', 'unknown_place'],
    ['flag', 'not_in_list'],
  ]);
});

test('two days are a period even without its name, and in either order', () => {
  const days = { preset: 'custom', from: '2026-01-02', to: '2026-03-04' };
  expect(parseFilter({ from: '2026-03-04', to: '2026-01-02' }, today)).toEqual(days);
  expect(parseFilter(new URLSearchParams('period=custom&from=2026-01-02&to=2026-03-04'), today)).toEqual(days);
});

test('a place and "without a place" cannot both be asked for', () => {
  expect(parseFilter({ place: '778-2025', unplaced: '1' }, today)).toEqual({
    preset: '30d',
    from: '2026-10-25',
    to: today,
    place: '778-2025',
  });
});

test('every filter comes back from its own address', () => {
  const asked = fc.record(
    {
      period: fc.constantFrom(...periodPresets),
      from: fc.constantFrom('2025-01-01', '2026-05-05'),
      to: fc.constantFrom('2026-06-06', '2026-07-07'),
      source: fc.constantFrom(...sources),
      topic: fc.constantFrom(...topics),
      place: fc.constantFrom('79', '778-2025', '26734'),
      unplaced: fc.constant('1'),
      sentiment: fc.constantFrom(...sentiments),
      flag: fc.constantFrom(...flags, 'any'),
      q: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: ['from', 'to'] },
  );
  fc.assert(
    fc.property(asked, (params) => {
      const filter = parseFilter(params, today, 20);
      assert.deepEqual(parseFilter(new URLSearchParams(filterQuery(filter)), today, 20), filter);
    }),
  );
});

test('nothing in an address can make the filter fail', () => {
  const names = fc.constantFrom(
    'period',
    'from',
    'to',
    'source',
    'topic',
    'place',
    'sentiment',
    'flag',
    'q',
    '__proto__',
  );
  const anything = fc.dictionary(names, fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string())));
  fc.assert(
    fc.property(anything, (params) => {
      const { from, to } = parseFilter(params, today);
      assert(isDay(from) && isDay(to) && from <= to);
    }),
  );
});
