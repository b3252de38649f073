import { expect, test } from '@playwright/test';
import { mayOpenGroup } from '@/lib/domain/report/group-cell';

type Labels = readonly number[];
type Opens = (cell: { same: number; othersHidden: number; othersTold: number }) => boolean;

/** What a reader sees of reports in the order they came in, each of another reporter: their groups, or `?`. */
function seenOf(labels: Labels, opens: Opens): string {
  const told: boolean[] = [];
  labels.forEach((group, at) => {
    const before = labels.slice(0, at).map((other, n) => ({ other, isTold: told[n] === true }));
    const others = before.filter(({ other }) => other !== group);
    told.push(
      opens({
        same: before.length - others.length + 1,
        othersHidden: others.filter(({ isTold }) => !isTold).length,
        othersTold: new Set(others.filter(({ isTold }) => isTold).map(({ other }) => other)).size,
      }),
    );
  });
  return labels.map((group, at) => (told[at] ? String(group) : '?')).join('');
}

/** Every hidden report whose group follows from what is seen, over all ways in which `n` reports can be of `groups`. */
function givenAway(groups: number, n: number, opens: Opens): string[] {
  const possible = new Map<string, number[]>();
  for (let code = 0; code < groups ** n; code++) {
    const labels = Array.from({ length: n }, (_, at) => Math.floor(code / groups ** at) % groups);
    const seen = seenOf(labels, opens);
    const sets = possible.get(seen) ?? labels.map(() => 0);
    labels.forEach((group, at) => {
      sets[at] = (sets[at] ?? 0) | (1 << group);
    });
    possible.set(seen, sets);
  }
  return [...possible]
    .filter(([seen, sets]) => sets.some((set, at) => seen[at] === '?' && (set & (set - 1)) === 0))
    .map(([seen]) => seen);
}

const ours =
  (groups: number): Opens =>
  ({ same, ...others }) =>
    mayOpenGroup({ items: same, reporters: same, unknown: 0, ...others }, groups);

test('whatever is told of some reports, the group of a hidden one never follows from it', () => {
  test.slow();
  expect(givenAway(3, 11, ours(3))).toEqual([]);
});

test('groups are told at all, the fifth of a group at the earliest', () => {
  expect(seenOf([0, 0, 0, 0, 1, 1, 2, 2, 3, 0, 0], ours(14))).toBe('?????????00');
  expect(seenOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], ours(14))).toBe('???????????');
});

test('a rule that only counts who shares the group gives hidden ones away', () => {
  expect(givenAway(3, 8, ({ same }) => same >= 5)).not.toEqual([]);
  expect(givenAway(3, 10, ({ same, othersHidden }) => same >= 5 && othersHidden >= 1)).not.toEqual([]);
});

test('nothing is told where a reporter is no longer known, or where too few share it', () => {
  const enough = { items: 5, reporters: 5, othersHidden: 5, othersTold: 11, unknown: 0 };
  expect(mayOpenGroup(enough)).toBe(true);
  for (const less of [{ items: 4 }, { reporters: 4 }, { othersHidden: 4 }, { othersTold: 12 }, { unknown: 1 }]) {
    expect(mayOpenGroup({ ...enough, ...less })).toBe(false);
  }
});
