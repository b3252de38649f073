import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { measureRedaction, type Planted, readPlanted, wilson } from '@/lib/domain/measure/redaction';

const numbered = <T extends object>(rows: readonly T[]) => rows.map((row, at) => ({ ...row, line: at + 1 }));
const phone = (text: string, ...hidden: string[]): Planted => ({ kind: 'phone', text, hidden });

test('a planted line is read from JSON and from tabs', () => {
  const planted = phone('gọi 0901234567', '0901234567');
  expect(readPlanted(JSON.stringify(planted))).toEqual(planted);
  expect(readPlanted('phone\tgọi 0901234567\t0901234567\r')).toEqual(planted);
  expect(readPlanted('phone\tgọi 0901 và 0902\t0901\t0902')).toEqual(phone('gọi 0901 và 0902', '0901', '0902'));
  expect(readPlanted('  ')).toBeNull();
});

for (const line of [
  'gọi 0901234567',
  'phone\tgọi ai\t0901',
  'phone\tgọi\t',
  '{"kind":"phone","text":"gọi"}',
  '{',
  '\tgọi 1\t1',
]) {
  test(`${JSON.stringify(line)} is no planted line`, () => {
    expect(readPlanted(line)).toBe('broken');
  });
}

test('hidden is what leaves neither the whole nor six of its digits in a row', () => {
  const { all, kinds, misses } = measureRedaction(
    numbered([
      phone('gọi 0901234567', '0901234567'),
      phone('mã đơn 0901234 nhé', '0901234'),
      { kind: 'bare', text: 'quán nước đầu hẻm', hidden: ['quán nước'] },
      phone('mã kiện 555123456789012345678', '5551234567890123456789'.slice(0, -1)),
    ]),
    [],
  );
  expect(all).toMatchObject({ n: 4, hits: 1, share: 0.25 });
  expect(kinds).toMatchObject({ bare: { n: 1, hits: 0 }, phone: { n: 3, hits: 1 } });
  expect(misses.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'phone'],
    [3, 'bare'],
    [4, 'phone'],
  ]);
});

test('what nobody sees inside a number does not make it count as hidden', () => {
  const { all } = measureRedaction(numbered([phone('mã đơn 090\u200b1234 nhé', '090\u200b1234')]), []);
  expect(all.hits).toBe(0);
});

test('kept is what is left letter for letter', () => {
  const { kept, misses } = measureRedaction([], numbered([{ text: 'Đường ngập' }, { text: 'gọi 0901234567' }]));
  expect(kept).toMatchObject({ n: 2, hits: 1, share: 0.5 });
  expect(misses).toEqual([{ line: 2, kind: null, text: 'gọi 0901234567', after: 'gọi [số điện thoại]' }]);
});

test('the interval of Wilson: known values, and a share always lies in its own', () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
  expect(wilson(97, 100).map((bound) => Number(bound.toFixed(4)))).toEqual([0.9155, 0.9897]);
  expect(wilson(10, 10).map((bound) => Number(bound.toFixed(4)))).toEqual([0.7225, 1]);
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (a, b) => {
      const [hits, n] = [Math.min(a, b), Math.max(a, b, 1)];
      const [low, high] = wilson(hits, n);
      return low >= 0 && high <= 1 && low <= hits / n + 1e-12 && high >= hits / n - 1e-12;
    }),
  );
});
