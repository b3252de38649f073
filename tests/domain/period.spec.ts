import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { toSeries } from '@/lib/domain/board/series';
import type { PeriodPreset } from '@/lib/domain/period';
import {
  addDays,
  breakDay,
  chooseBucket,
  countDays,
  isDay,
  listBuckets,
  mostPoints,
  periodPresets,
  presetPeriod,
  previousPeriod,
  reportingMonth,
} from '@/lib/domain/period';

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1990-01-01', n));
const cutOffs = fc.option(fc.integer({ min: 1, max: 28 }));
const periods = fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const presets = fc.constantFrom(...(periodPresets.filter((preset) => preset !== 'custom') as never[]));

test('a day that does not exist is not a day', () => {
  for (const day of ['2026-02-28', '2028-02-29', '1900-01-01']) expect(isDay(day), day).toBe(true);
  const not = ['2026-02-30', '2026-13-01', '2026-1-1', '', '0000-01-01', '9999-01-01', '2026-02-28T00:00', '20260228'];
  for (const day of not) expect(isDay(day), day).toBe(false);
});

test('with the cut-off on the 20th the reporting month of May runs from 21 April to 20 May', () => {
  expect(reportingMonth('2026-05-20', 20)).toEqual({ from: '2026-04-21', to: '2026-05-20' });
  expect(reportingMonth('2026-05-21', 20)).toEqual({ from: '2026-05-21', to: '2026-06-20' });
  expect(reportingMonth('2025-12-21', 20)).toEqual({ from: '2025-12-21', to: '2026-01-20' });
  expect(reportingMonth('2026-02-10', null)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
});

const meanings: [Exclude<PeriodPreset, 'custom'>, number | null, string, string, string | null, string | null][] = [
  ['7d', null, '2026-05-09', '2026-05-15', '2026-05-02', '2026-05-08'],
  ['30d', null, '2026-04-16', '2026-05-15', '2026-03-17', '2026-04-15'],
  ['last-week', null, '2026-05-04', '2026-05-10', '2026-04-27', '2026-05-03'],
  ['month', null, '2026-05-01', '2026-05-15', '2026-04-01', '2026-04-15'],
  ['month', 20, '2026-04-21', '2026-05-15', '2026-03-21', '2026-04-14'],
  ['last-month', null, '2026-04-01', '2026-04-30', '2026-03-01', '2026-03-31'],
  ['last-month', 20, '2026-03-21', '2026-04-20', '2026-02-21', '2026-03-20'],
  ['quarter', null, '2026-04-01', '2026-05-15', '2026-01-01', '2026-02-14'],
  ['year', null, '2026-01-01', '2026-05-15', '2025-01-01', '2025-05-15'],
  ['year', 20, '2025-12-21', '2026-05-15', '2024-12-21', '2025-05-15'],
  ['all', null, '1900-01-01', '2026-05-15', null, null],
];
for (const [preset, cutOff, from, to, previousFrom, previousTo] of meanings) {
  test(`${preset}${cutOff ? ` with cut-off ${cutOff}` : ''} on 15 May 2026 is ${from} to ${to}`, () => {
    const period = presetPeriod(preset, '2026-05-15', cutOff);
    expect(period).toEqual({ from, to });
    const before = previousPeriod({ preset, ...period }, cutOff);
    expect(before).toEqual(previousFrom ? { from: previousFrom, to: previousTo } : null);
  });
}

test('a running month of 31 days is never compared with days of its own', () => {
  const march = presetPeriod('month', '2026-03-31');
  expect(previousPeriod({ preset: 'month', ...march })).toEqual({ from: '2026-02-01', to: '2026-02-28' });
});

test('the period before ends before the period begins and is never the wrong way round', () => {
  fc.assert(
    fc.property(presets, days, cutOffs, (preset, today, cutOff) => {
      const period = presetPeriod(preset, today, cutOff);
      assert(countDays(period) > 0);
      const before = previousPeriod({ preset, ...period }, cutOff);
      if (!before) return;
      assert(before.to < period.from);
      assert(countDays(before) > 0);
    }),
  );
});

test('buckets cover each day of a period once and are never more than a chart can draw', () => {
  fc.assert(
    fc.property(periods, cutOffs, (period, cutOff) => {
      const buckets = listBuckets(period, chooseBucket(period), cutOff);
      assert(buckets.length <= mostPoints);
      assert.equal(buckets[0]?.from, period.from);
      assert.equal(buckets.at(-1)?.to, period.to);
      for (const [at, bucket] of buckets.entries()) {
        assert(bucket.from <= bucket.to);
        if (at > 0) assert.equal(bucket.from, addDays(buckets[at - 1]?.to ?? '', 1));
      }
    }),
  );
});

test('a series has every bucket and loses no item of the period', () => {
  const counts = fc.array(fc.record({ day: days, negative: fc.nat(9), neutral: fc.nat(9), positive: fc.nat(9) }));
  fc.assert(
    fc.property(periods, counts, (period, list) => {
      const buckets = listBuckets(period, chooseBucket(period));
      const points = toSeries(
        list.map((count) => ({ ...count, flagged: 1 })),
        buckets,
      );
      const inside = list.filter((count) => count.day >= period.from && count.day <= period.to);
      const sum = (of: readonly { negative: number }[]) => of.reduce((total, { negative }) => total + negative, 0);
      assert.equal(points.length, buckets.length);
      assert.equal(sum(points), sum(inside));
      assert.equal(
        points.reduce((total, { flagged }) => total + flagged, 0),
        inside.length,
      );
    }),
  );
});

test('the break of 1 July 2025 is drawn only inside a period that spans it', () => {
  expect(breakDay({ from: '2025-06-01', to: '2025-07-31' })).toBe('2025-07-01');
  expect(breakDay({ from: '2025-07-01', to: '2025-07-31' })).toBeNull();
  expect(breakDay({ from: '2025-06-01', to: '2025-06-30' })).toBeNull();
});
