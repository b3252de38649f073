import type { QrVersion } from '@/lib/domain/account/qr-codewords';

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => ((r >> 1) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

/**
 * Reads a QR code of byte mode and level M as a camera's program would, by the standard and not by how ours are drawn.
 * `isFree` says which modules hold data. Gives the text, and whether every block's Reed–Solomon syndromes are zero.
 */
export function readQr(modules: boolean[][], version: QrVersion, isFree: (row: number, column: number) => boolean) {
  const format = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((c) => at(modules, 8, c)),
    ...[7, 5, 4, 3, 2, 1, 0].map((r) => at(modules, r, 8)),
  ];
  const mask = masks[((number(format) ^ 0b101010000010010) >> 10) & 7] ?? (() => false);
  const bits: boolean[] = [];
  const width = modules.length;
  const columns = Array.from({ length: width - 1 }, (_, n) => width - 1 - n).filter((c) =>
    c > 6 ? c % 2 === 0 : c % 2 === 1,
  );
  columns.forEach((right, turn) => {
    for (let step = 0; step < width; step++) {
      const row = turn % 2 === 0 ? width - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isFree(row, column)) bits.push(at(modules, row, column) !== mask(row, column));
      }
    }
  });
  const blocks = blocksOf(bits, version);
  const data = blocks.flatMap((block) => block.slice(0, -version.correctionPerBlock));
  const stream = data.map((word) => word.toString(2).padStart(8, '0')).join('');
  const head = version.number < 10 ? 12 : 20;
  const length = Number.parseInt(stream.slice(4, head), 2);
  const bytes = stream.slice(head, head + length * 8).match(/.{8}/g) ?? [];
  return {
    mode: stream.slice(0, 4),
    level: (number(format) ^ 0b101010000010010) >> 13,
    text: new TextDecoder().decode(Uint8Array.from(bytes.map((byte) => Number.parseInt(byte, 2)))),
    isWhole: blocks.every((block) => isCodeword(block, version.correctionPerBlock)),
  };
}

const at = (modules: boolean[][], row: number, column: number) => modules[row]?.[column] ?? false;
const number = (bits: readonly boolean[]) => bits.reduce((value, bit) => value * 2 + Number(bit), 0);

/** The blocks as they were before they were interleaved, data and correction together. */
function blocksOf(bits: readonly boolean[], version: QrVersion): number[][] {
  const words = Array.from({ length: bits.length >> 3 }, (_, n) => number(bits.slice(n * 8, n * 8 + 8)));
  const short = Math.floor(version.dataCodewords / version.blocks);
  const shortOnes = version.blocks - (version.dataCodewords % version.blocks);
  const blocks: number[][] = Array.from({ length: version.blocks }, () => []);
  let read = 0;
  for (let round = 0; round <= short; round++) {
    blocks.forEach((block, n) => {
      if (round < short || n >= shortOnes) block.push(words[read++] ?? 0);
    });
  }
  for (let round = 0; round < version.correctionPerBlock; round++)
    for (const block of blocks) block.push(words[read++] ?? 0);
  return blocks;
}

/** True when the block, as a polynomial, is zero at 2⁰, 2¹, … */
function isCodeword(block: readonly number[], roots: number): boolean {
  const powers: number[] = [1];
  while (powers.length < 255) {
    const next = (powers.at(-1) ?? 0) * 2;
    powers.push(next > 255 ? next ^ 0x11d : next);
  }
  const times = (a: number, power: number) => (a === 0 ? 0 : (powers[(powers.indexOf(a) + power) % 255] ?? 0));
  return Array.from({ length: roots }, (_, root) => block.reduce((value, word) => times(value, root) ^ word, 0)).every(
    (rest) => rest === 0,
  );
}
