import { expect, test } from '@playwright/test';
import type { DashboardView, PlaceRow } from '@/lib/domain/board/dashboard';
import { unplacedKey, unplacedRow } from '@/lib/domain/board/unplaced-row';

const district: PlaceRow = {
  key: '778-2025',
  name: 'Quận 7',
  level: 'district',
  rest: false,
  negative: 6,
  neutral: 3,
  positive: 1,
  all: 10,
  previousAll: 8,
  flagged: 4,
  byFlag: { F5_LUADAO: 3, F4_TINDON: 2 },
};

function viewWith(unplaced: number, places: readonly PlaceRow[] = [district]): DashboardView {
  const totals = {
    negative: 8,
    neutral: 4,
    positive: 1,
    all: 13,
    bySource: { report: 0, post: 13 },
    flagged: 5,
    unplaced,
  };
  return {
    filter: { preset: 'all', from: '2026-01-01', to: '2026-01-31' },
    previous: null,
    totals,
    apart: { now: null, before: null, places: {} },
    previousTotals: { ...totals, all: 9 },
    series: { bucket: 'day', points: [], breakDay: null },
    places,
    groups: true,
    topics: [],
    flags: [
      { code: 'F5_LUADAO', n: 4 },
      { code: 'F4_TINDON', n: 2 },
    ],
    latestFlagged: [],
    lexiconVersions: ['test'],
  };
}

test('items without a place are what the districts leave over of every total', () => {
  expect(unplacedRow(viewWith(3))).toEqual({
    key: unplacedKey,
    name: '',
    level: 'district',
    rest: true,
    negative: 2,
    neutral: 1,
    positive: 0,
    all: 3,
    previousAll: 1,
    flagged: 1,
    byFlag: { F5_LUADAO: 1 },
  });
});

test('when the rows do not add up to the total, no row is made from the difference', () => {
  expect(unplacedRow(viewWith(2))).toBeNull();
  expect(unplacedRow(viewWith(0))).toBeNull();
});

test('without places there is nothing to leave over from', () => {
  expect(unplacedRow(viewWith(13, []))).toBeNull();
});
