import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import { PgDialect } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import type { Executor } from '@/db/client';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { conditionNames } from '@/lib/domain/filter/conditions';
import { bare, type Filter, onlyOf, rollUpCanCount } from '@/lib/domain/filter/filter';
import { filterQuery, readFilter } from '@/lib/domain/input/filter';
import { isDay, periodPresets } from '@/lib/domain/period';
import { allow, caretaker } from '@/lib/domain/permissions';
import { locales } from '@/lib/domain/vocabulary';
import { conditionsSaid, conditionTexts } from '@/lib/strings/conditions';
import { anyFilter, parseFilter, singleFilters } from '../support/filters';

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

test('words too long to be searched for stay, so that nothing is found and not everything', () => {
  for (const q of ['x'.repeat(5_001), Array.from({ length: 201 }, () => 'ngập').join(' ')]) {
    const { filter, problems } = readFilter({ q }, today);
    expect(filter.q).toBe(q);
    expect(problems).toMatchObject([{ field: 'q', code: 'search_too_long' }]);
  }
  expect(readFilter({ q: 'x'.repeat(5_000) }, today).problems).toEqual([]);
  expect(readFilter({ channel: 'x'.repeat(201) }, today).problems).toEqual([
    { field: 'channel', code: 'too_long', value: 'x'.repeat(40), limit: 200 },
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

const periods = fc
  .tuple(fc.constantFrom(...periodPresets), fc.constantFrom('2025-01-01', '2026-05-05'))
  .map(([period, from]) => parseFilter({ period, from, to: '2026-06-06' }, today, 20));
const asked = {
  places: ['79', '778-2025', '26734', '778-2025,27475'],
  words: ['ngập', '"rác thải" & <khói>', '100%'],
  channel: ['news', 'page'],
  unit: ['city', 'ward'],
};
const usual = parseFilter({}, today);
const nowhere = { get: () => undefined };

test('every filter comes back from its own address', () => {
  fc.assert(
    fc.property(anyFilter(periods, asked), (filter) => {
      assert.deepEqual(parseFilter(new URLSearchParams(filterQuery(filter)), today, 20), filter);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (q) => {
      const filter = parseFilter({ q }, today);
      assert.deepEqual(parseFilter(new URLSearchParams(filterQuery(filter)), today), filter);
    }),
  );
});

test('every condition changes what is asked of the items, stands in the address and is said on screen', async () => {
  const scope = allow(caretaker, 'counts.maintain');
  const none = { execute: async () => [] } as unknown as Executor;
  const askedOf = async (filter: Filter) => new PgDialect().sqlToQuery(await opinionsMatching(none, scope, filter));
  for (const [name, filter] of singleFilters(usual, asked)) {
    expect(await askedOf(filter), name).not.toEqual(await askedOf(usual));
    expect([...new URLSearchParams(filterQuery(filter)).keys()]).toEqual([name]);
    for (const locale of locales) {
      const texts = conditionTexts(locale, nowhere);
      expect(texts[name].label.length, name).toBeGreaterThan(0);
      const said = conditionsSaid('list', filter, texts);
      expect(new Set(said.map((one) => one.name))).toEqual(new Set([name]));
      let left = filter;
      for (const _ of said) left = { ...left, ...conditionsSaid('list', left, texts)[0]?.without };
      expect(filterQuery(left), 'each can be taken away').toBe('');
      expect(said[0]?.said.length, JSON.stringify(filter)).toBeGreaterThan(0);
    }
  }
});

test('two values of a condition are never said alike', () => {
  for (const locale of locales) {
    const texts = conditionTexts(locale, nowhere);
    for (const name of conditionNames) {
      const said = singleFilters(usual, asked)
        .filter(([other]) => other === name)
        .map(([, filter]) =>
          conditionsSaid('list', filter, texts)
            .map((one) => one.said)
            .join(', '),
        );
      expect(new Set(said).size, name).toBe(said.length);
    }
  }
});

test('the board keeps source, topic and place; its figures know items without a place too', () => {
  const place = '79';
  const all = { ...usual, source: 'post', topic: 'NGAP', place, sentiment: 'negative', flag: 'any', q: 'x' } as const;
  const onBoard = { ...usual, source: 'post', topic: 'NGAP', place };
  const { place: _, ...unplaced } = { ...all, unplaced: true };
  expect(onlyOf(all, 'list')).toEqual(all);
  expect(onlyOf(all, 'board')).toEqual(onBoard);
  expect(onlyOf(all, 'figures')).toEqual(onBoard);
  expect(onlyOf(unplaced, 'board')).toEqual({ ...usual, source: 'post', topic: 'NGAP' });
  expect(onlyOf(unplaced, 'figures')).toEqual({ ...usual, source: 'post', topic: 'NGAP', unplaced: true });
  expect(bare(all)).toEqual(usual);
});

test('the roll-up counts one counter and one choice of areas at a time, and no words', () => {
  const can = (conditions: Partial<Filter>) => rollUpCanCount({ ...usual, ...conditions });
  expect(can({})).toBe(true);
  expect(can({ source: 'post', topic: 'NGAP', place: '79', flag: 'F5_LUADAO' })).toBe(true);
  expect(can({ unplaced: true, sentiment: 'negative' })).toBe(true);
  expect(can({ sentiment: 'negative', flag: 'any' })).toBe(false);
  expect(can({ place: '79', unplaced: true })).toBe(false);
  expect(can({ q: 'ngập' })).toBe(false);
});

test('a condition sent twice is read as its first, whichever way it comes', () => {
  const given = new URLSearchParams('topic=NGAP&topic=YTE&period=7d&period=all');
  const { filter, problems } = readFilter(given, today);
  expect([filter.topic, filter.preset, problems]).toEqual(['NGAP', '7d', []]);
  expect(readFilter({ topic: ['NGAP', 'YTE'], period: ['7d', 'all'] }, today).filter).toEqual(filter);
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
