import { bitsOf } from './qr-codewords';

/** Rows of modules: dark, light, or `null` while nothing stands there yet. */
export type Modules = (boolean | null)[][];

/** Where alignment patterns have their middle (ISO/IEC 18004, annex E), by version. */
const middles: readonly (readonly number[])[] = [
  ...[[], [6, 18], [6, 22], [6, 26], [6, 30]],
  ...[
    [6, 34],
    [6, 22, 38],
    [6, 24, 42],
    [6, 26, 46],
    [6, 28, 50],
  ],
];

/** All that stands in a code of this version whatever it says, and the number of its mask. */
export function qrPatterns(version: number, mask: number): Modules {
  const width = 17 + 4 * version;
  const modules: Modules = Array.from({ length: width }, () => new Array<boolean | null>(width).fill(null));
  const put = (row: number, column: number, dark: boolean) => {
    const line = modules[row];
    if (line && column >= 0 && column < width) line[column] = dark;
  };
  drawAlignment(version, width, put);
  for (const [row, column] of [
    [3, 3],
    [3, width - 4],
    [width - 4, 3],
  ] as const) {
    drawRings(put, row, column, 4, (distance) => distance !== 2 && distance !== 4);
  }
  for (let at = 8; at < width - 8; at++) {
    put(6, at, at % 2 === 0);
    put(at, 6, at % 2 === 0);
  }
  drawFormat(mask, width, put);
  if (version >= 7) drawVersion(version, width, put);
  return modules;
}

type Put = (row: number, column: number, dark: boolean) => void;

/** A square around a middle, dark or light by the distance from it. */
function drawRings(put: Put, row: number, column: number, reach: number, isDark: (distance: number) => boolean): void {
  for (let down = -reach; down <= reach; down++) {
    for (let along = -reach; along <= reach; along++) {
      put(row + down, column + along, isDark(Math.max(Math.abs(down), Math.abs(along))));
    }
  }
}

/** Wherever two of the middles cross, but not where a finder pattern stands. */
function drawAlignment(version: number, width: number, put: Put): void {
  const places = middles[version - 1] ?? [];
  const nearEnd = (at: number) => at === width - 7;
  for (const row of places) {
    for (const column of places) {
      const onFinder = (row === 6 && (column === 6 || nearEnd(column))) || (nearEnd(row) && column === 6);
      if (!onFinder) drawRings(put, row, column, 2, (distance) => distance !== 1);
    }
  }
}

/** Level M and the mask, guarded by a BCH code, twice; and the module that is always dark. */
function drawFormat(mask: number, width: number, put: Put): void {
  const bits = bitsOf(formatOf(mask), 15);
  bits.forEach((bit, at) => {
    const dark = bit === 1;
    if (at < 7) {
      put(8, at < 6 ? at : 7, dark);
      put(width - 1 - at, 8, dark);
    } else {
      put(at < 9 ? 15 - at : 14 - at, 8, dark);
      put(8, width - 15 + at, dark);
    }
  });
  put(width - 8, 8, true);
}

/** The 15 bits that say "level M, this mask" (ISO/IEC 18004, annex C). */
export function formatOf(mask: number): number {
  return ((mask << 10) | remainder(mask << 10, 0b10100110111)) ^ 0b101010000010010;
}

/** The version, guarded by a Golay code, twice. */
function drawVersion(version: number, width: number, put: Put): void {
  const bits = bitsOf(versionBitsOf(version), 18).reverse();
  bits.forEach((bit, at) => {
    const [near, far] = [Math.floor(at / 3), width - 11 + (at % 3)];
    put(near, far, bit === 1);
    put(far, near, bit === 1);
  });
}

/** The 18 bits that say which version this is (ISO/IEC 18004, annex D). */
export function versionBitsOf(version: number): number {
  return (version << 12) | remainder(version << 12, 0b1111100100101);
}

/** What is left after division by the polynomial, bits taken as its coefficients. */
function remainder(value: number, polynomial: number): number {
  const length = 32 - Math.clz32(polynomial);
  let rest = value;
  for (let bits = 32 - Math.clz32(rest); bits >= length; bits = 32 - Math.clz32(rest)) {
    rest ^= polynomial << (bits - length);
  }
  return rest;
}
