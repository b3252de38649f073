import { bitsOf, qrCodewords, qrVersionFor } from './qr-codewords';
import { type Modules, qrPatterns } from './qr-patterns';
import { penaltyOf } from './qr-penalty';

/** When a module at this row and column is turned over, by the number of the mask (ISO/IEC 18004, table 10). */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/**
 * The text as a QR code (ISO/IEC 18004; byte mode, level M, versions 1 to 10): rows of modules, true for dark, without
 * the quiet zone of four modules around it. Throws `RangeError` for more than 213 bytes of UTF-8.
 */
export function qrCode(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text);
  const version = qrVersionFor(bytes.length);
  const bits = qrCodewords(bytes, version).flatMap((word) => bitsOf(word, 8));
  const drawn = masks.map((mask, number) => {
    const modules = qrPatterns(version.number, number);
    fill(modules, bits, mask);
    return modules.map((row) => row.map((module) => module === true));
  });
  const penalties = drawn.map(penaltyOf);
  return drawn[penalties.indexOf(Math.min(...penalties))] ?? [];
}

/** Lays the bits into the modules that are still free: up and down in columns of two, from the lower right. */
function fill(modules: Modules, bits: readonly number[], mask: (row: number, column: number) => boolean): void {
  const width = modules.length;
  let at = 0;
  let up = true;
  for (let right = width - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < width; step++) {
      const row = up ? width - 1 - step : step;
      for (const column of [right, right - 1]) {
        const line = modules[row];
        if (line?.[column] !== null) continue;
        line[column] = (bits[at++] === 1) !== mask(row, column);
      }
    }
    up = !up;
  }
}

/** The dark modules as the path of an SVG whose `viewBox` is `qrViewBox`. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : ''))).join('');
}

/** The square the code stands in, with the quiet zone that readers need. */
export function qrViewBox(modules: readonly unknown[]): string {
  const side = modules.length + 2 * quiet;
  return `0 0 ${side} ${side}`;
}

const quiet = 4;
