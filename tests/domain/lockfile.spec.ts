import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

type Locked = {
  version?: string;
  optional?: boolean;
  engines?: { node?: string } | readonly string[];
  optionalDependencies?: Record<string, string>;
};

const file = join(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
/** The oldest of each Node that the product is to run on. */
const promised = [
  [20, 19, 0],
  [22, 12, 0],
  [24, 0, 0],
] as const;
type Version = readonly [number, number, number];

/** Whether a range as packages write it (`^20.19.0 || >=22.12.0`) lets a version in. */
function admits(range: string, version: Version): boolean {
  return range.split('||').some((side) =>
    [...side.matchAll(/([<>=^~]*)\s*v?(\d+|\*)(?:\.(\d+|x))?(?:\.(\d+|x))?/g)].every(([, sign = '', ...parts]) => {
      if (parts[0] === '*') return true;
      const given = parts.filter((part) => /^\d+$/.test(part ?? '')).map(Number);
      const [major = 0, minor = 0, patch = 0] = given;
      const order = version[0] - major || version[1] - minor || version[2] - patch;
      if (sign === '>=') return order >= 0;
      if (sign === '>') return order > 0;
      if (sign === '<') return order < 0;
      if (sign === '<=') return order <= 0;
      if (sign === '^') return version[0] === major && order >= 0;
      if (sign === '~') return version[0] === major && version[1] === minor && order >= 0;
      return given.every((part, n) => version[n] === part);
    }),
  );
}

// `npm install` leaves out what its registry did not have at that moment, and `npm ci` then refuses the whole lock.
test('the lock names every optional package of every locked one, so that npm ci works on each platform', () => {
  const missing = Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys(locked.optionalDependencies ?? {}).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('every package says that it runs on each Node the product is to run on, binaries of one platform alone left out', () => {
  const ranges = Object.entries(packages).flatMap(([path, { version, optional, engines }]) => {
    const range = engines && 'node' in engines ? engines.node : undefined;
    return range === undefined || optional ? [] : [{ name: `${path} ${version}`, range }];
  });
  expect(ranges.length).toBeGreaterThan(50);
  const closed = ranges.filter(({ range }) => !promised.every((version) => admits(range, version)));
  expect(closed).toEqual([]);
});

for (const [range, ...admitted] of [
  ['>=18', true, true, true],
  ['>=22.12.0', false, true, true],
  ['^20.19.0 || >=22.12.0', true, true, true],
  ['^20.9.0', true, false, false],
  ['18 || 20', true, false, false],
  ['>= 14 < 24', true, true, false],
  ['*', true, true, true],
] as const) {
  test(`a package that asks for Node ${range} runs where it says`, () => {
    expect(promised.map((version) => admits(range, version))).toEqual(admitted);
  });
}
