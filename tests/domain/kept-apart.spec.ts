import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { inTens, tellsApart } from '@/lib/domain/board/kept-apart';
import { locales } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { sayInTotal, sayKeptApart, sayTensShort, sayWhyUneven } from '@/lib/strings/kept-apart';

const allTime = { preset: 'all', from: '2026-01-01', to: '2026-12-31' } as const;

/** Days of two places, and how many came on each. */
type World = readonly (readonly number[])[];
type Tell = (before: number, upTo: number) => number | string;

const sum = (counts: readonly number[]) => counts.reduce((all, n) => all + n, 0);

/** Everything that can be asked of a world: every period of each place and of both together. */
function answers(world: World, tell: Tell): string {
  const days = world[0]?.length ?? 0;
  const together = Array.from({ length: days }, (_, day) => sum(world.map((place) => place[day] ?? 0)));
  return [...world, together]
    .flatMap((counts) =>
      counts.flatMap((_, from) =>
        counts.slice(from).map((_, more) => tell(sum(counts.slice(0, from)), sum(counts.slice(0, from + more + 1)))),
      ),
    )
    .join();
}

/** The worlds in which one item more or less came on a day of a place, or came on another day. */
function* beside(world: World): Generator<World> {
  const at = world.flatMap((place, p) => place.map((_, d) => [p, d] as const));
  const changed = (from: World, [p, d]: readonly [number, number], by: number) =>
    from.map((place, one) => place.map((n, day) => (one === p && day === d ? n + by : n)));
  for (const one of at) {
    for (const by of [1, -1]) {
      const single = changed(world, one, by);
      yield single;
      for (const other of at) yield changed(single, other, -by);
    }
  }
}

/** Worlds that differ in up to four items, nearest first. */
function* near(world: World): Generator<World> {
  yield* beside(world);
  for (const one of beside(world)) yield* beside(one);
}

/** The days of places with one to nine items of which all that can be asked leaves no doubt how many. */
function learned(world: World, tell: Tell, others = near): string[] {
  const told = answers(world, tell);
  const isOpen = (p: number, d: number, n: number) => {
    for (const one of others(world)) {
      if (one[p]?.[d] !== n && one.flat().every((count) => count >= 0) && answers(one, tell) === told) return true;
    }
    return false;
  };
  return world.flatMap((place, p) =>
    place.flatMap((n, d) => (n > 0 && n < 10 && !isOpen(p, d, n) ? [`${p}/${d}`] : [])),
  );
}

const worlds = fc.array(fc.array(fc.nat(11), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });

test('no number of a place and day under ten follows from all numbers that are told', () => {
  fc.assert(
    fc.property(worlds, (world) => learned(world, inTens).length === 0),
    { numRuns: 100 },
  );
});

test('it would, were those of ten and more told as they are', () => {
  const exact: Tell = (before, upTo) => (upTo - before < 10 ? 'few' : upTo - before);
  expect(
    learned(
      [
        [10, 1, 0],
        [0, 0, 0],
      ],
      exact,
    ),
  ).toContain('0/1');
});

test('it would, were each period rounded by itself', () => {
  const rounded: Tell = (before, upTo) => 10 * Math.floor((upTo - before) / 10);
  const oneADay = [Array.from({ length: 20 }, () => 1)];
  expect(learned(oneADay, rounded, beside)).not.toEqual([]);
  expect(learned(oneADay, inTens, beside)).toEqual([]);
});

test('periods side by side add up, every number is in tens and less than ten from the truth', () => {
  const days = fc.array(fc.nat(200), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(days, (given) => {
      const [first = 0, second = 0, third = 0] = [...given].sort((a, b) => a - b);
      const told = inTens(first, third);
      return (
        told === inTens(first, second) + inTens(second, third) &&
        told % 10 === 0 &&
        Math.abs(told - (third - first)) < 10
      );
    }),
  );
});

test('what is kept apart is told by place and period, and of nothing that is chosen otherwise', () => {
  for (const asked of [
    {},
    { place: '79' },
    { unplaced: true },
    { flag: 'any' },
    { flag: 'F2_TUHAI_BAOLUC', place: '79' },
  ] as const) {
    expect(tellsApart({ ...allTime, ...asked })).toBe(true);
  }
  for (const asked of [
    { source: 'report' },
    { topic: 'NGAP' },
    { sentiment: 'negative' },
    { flag: 'F1_KHANCAP' },
    { q: 'ngập' },
    { place: '79', topic: 'NGAP' },
  ] as const) {
    expect(tellsApart({ ...allTime, ...asked })).toBe(false);
  }
});

test('where there is little room tens are said by signs, and the table with them says in words what they mean', () => {
  expect([0, 20, 1200].map((tens) => sayTensShort(tens, 'vi'))).toEqual(['<10', '≈20', '≈1.200']);
  for (const locale of locales) {
    const said = sayWhyUneven('F2', locale);
    for (const part of ['F2', '<10', '≈20', '9', '11', '29', chartTexts[locale].total, chartTexts[locale].flags.any]) {
      expect(said.toLowerCase(), locale).toContain(part.toLowerCase());
    }
  }
});

test('a list says how many are kept apart in tens, fewer than ten as that, and to whom nothing is kept nothing', () => {
  expect(sayKeptApart(20, 'vi')).toBe('Khoảng 20 tin được giữ riêng');
  expect(sayKeptApart(0, 'vi')).toBe('Dưới 10 tin được giữ riêng');
  expect(sayKeptApart('untold', 'vi')).toBe('Không kể tin được giữ riêng');
  expect(sayKeptApart(null, 'vi')).toBeNull();
  expect(sayInTotal(20, 'vi')).toBe('Gồm khoảng 20 tin được giữ riêng');
  expect(sayInTotal(0, 'vi')).toBe('Chưa kể dưới 10 tin được giữ riêng');
});
