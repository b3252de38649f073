import { expect, test } from '@playwright/test';
import { readListFilter } from '@/lib/domain/input/list-filter';
import { readRowNumber } from '@/lib/domain/input/row-number';
import { isNarrowed, type ListName, listAddress, lists } from '@/lib/domain/lists/lists';
import { readNameSearch } from '@/lib/domain/lists/name-search';
import { readUnitLabel, unitLabel } from '@/lib/domain/lists/unit-label';

test('a page goes on from the number of a row, and from the beginning for what no row can have', () => {
  expect(['1', '0012', '9007199254740991'].map((given) => readRowNumber(given))).toEqual([1, 12, 9007199254740991]);
  for (const given of [
    '0',
    '-1',
    '1.5',
    '1e3',
    '1e300',
    'Infinity',
    '',
    ' 1',
    '0x10',
    '9007199254740993',
    ['1', '2'],
    undefined,
  ])
    expect(readRowNumber(given), String(given)).toBeUndefined();
});

const paramsOf = (address: string) => Object.fromEntries(new URL(address, 'http://localhost').searchParams);

test('what is asked of a list stands in its address, and is read back from there', () => {
  const asked = { q: 'nguyễn văn', unit: 'unit-1', role: 'analyst', state: 'closed', sort: 'newest' } as const;
  const address = listAddress('people', asked, 'person-9');
  const { filter, after, misread, isLoose } = readListFilter('people', paramsOf(address));
  expect({ filter, after, misread, isLoose }).toEqual({
    filter: asked,
    after: 'person-9',
    misread: [],
    isLoose: false,
  });
  expect(listAddress('people', {})).toBe('/people');
});

test('every choice of every list can be asked for, and nothing else', () => {
  for (const list of Object.keys(lists) as ListName[]) {
    for (const [name, codes] of Object.entries(lists[list].choices as Record<string, readonly string[]>)) {
      for (const code of codes) {
        const isUsual = name === 'sort' && code === codes[0];
        expect(readListFilter(list, { [name]: code }).filter).toEqual(isUsual ? {} : { [name]: code });
      }
      expect(readListFilter(list, { [name]: 'x' })).toMatchObject({ filter: {}, misread: [name] });
    }
  }
});

test('an address as a plain form makes it is known as one, and an emptied name takes its unit with it', () => {
  expect(readListFilter('people', { q: '', role: 'admin' })).toMatchObject({
    filter: { role: 'admin' },
    isLoose: true,
  });
  expect(readListFilter('people', { unit: 'a', unitName: '' })).toMatchObject({ filter: {}, isLoose: true });
  expect(readListFilter('people', { unit: 'a', unitName: 'Phường' })).toMatchObject({
    filter: { unit: 'a' },
    unitName: 'Phường',
  });
  expect(readListFilter('units', { unit: 'a' }).filter).toEqual({});
});

test('odd addresses are read without harm: halves of letters, NULs, lists, words without end', () => {
  expect(readListFilter('people', { q: '\ud800a\0b' }).filter).toEqual({ q: '\ufffdab' });
  expect(readListFilter('people', { q: ['một', 'hai'] }).filter).toEqual({ q: 'một' });
  expect(readListFilter('people', { q: 'a'.repeat(151) })).toMatchObject({ filter: {}, misread: ['q'] });
});

test('an order alone narrows nothing', () => {
  expect(isNarrowed({ sort: 'full' })).toBe(false);
  expect(isNarrowed({ sort: 'full', q: 'an' })).toBe(true);
});

test('names are looked for by the beginnings of their words, marked ones with the tone mark in either place', () => {
  expect(readNameSearch('Ng. VĂN  tu')?.plain).toEqual(['ng', 'van', 'tu']);
  expect(readNameSearch('hoà nam')?.marked).toEqual([
    expect.arrayContaining(['hoà', 'hòa', 'Hoà', 'Hòa', 'HOÀ', 'HÒA']),
  ]);
  expect(readNameSearch('.*(+')).toBeNull();
});

test('a unit is told from another of its name by the one above it', () => {
  expect(unitLabel({ name: 'Tổ 1', above: 'Phường 2' })).toBe('Tổ 1 · Phường 2');
  expect(readUnitLabel('Tổ 1 · Phường 2')).toContainEqual({ name: 'Tổ 1', above: 'Phường 2' });
  expect(readUnitLabel('Tổ 1')).toEqual([{ name: 'Tổ 1', above: null }]);
});
