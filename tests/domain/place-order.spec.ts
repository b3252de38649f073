import { expect, test } from '@playwright/test';
import type { PlaceRow } from '@/lib/domain/board/dashboard';
import { orderPlaces, type PlaceSort } from '@/lib/domain/board/place-order';

function row(name: string, negative: number, neutral: number, previousAll: number, rest = false): PlaceRow {
  const all = negative + neutral;
  return {
    key: name,
    name,
    level: 'district',
    rest,
    negative,
    neutral,
    positive: 0,
    all,
    previousAll,
    flagged: 0,
    byFlag: {},
  };
}

const rows = [
  row('Quận 10', 10, 90, 50),
  row('Quận 2', 9, 1, 90),
  row('Quận 4', 60, 20, 160),
  row('Thành phố', 500, 0, 10, true),
];

for (const [sort, names] of [
  ['name', ['Quận 2', 'Quận 4', 'Quận 10', 'Thành phố']],
  ['total', ['Quận 10', 'Quận 4', 'Quận 2', 'Thành phố']],
  ['negative', ['Quận 4', 'Quận 10', 'Quận 2', 'Thành phố']],
  ['share', ['Quận 4', 'Quận 10', 'Quận 2', 'Thành phố']],
  ['change', ['Quận 10', 'Quận 4', 'Quận 2', 'Thành phố']],
] as [PlaceSort, string[]][]) {
  test(`places by ${sort}: too few to say come after the rest, the unclear row last`, () => {
    expect(orderPlaces(rows, sort).map((place) => place.name)).toEqual(names);
  });
}

test('putting places in order changes none of them', () => {
  const before = structuredClone(rows);
  orderPlaces(rows, 'negative');
  expect(rows).toEqual(before);
});
