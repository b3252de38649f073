/** One size of QR code at error correction level M: how many bytes it holds and how they are guarded. */
export type QrVersion = {
  /** 1 to 10; a code of version `v` is `17 + 4v` modules wide. */
  readonly number: number;
  readonly dataCodewords: number;
  readonly blocks: number;
  readonly correctionPerBlock: number;
};

/** ISO/IEC 18004, table 9, level M. */
const versions: readonly QrVersion[] = [
  [16, 1, 10],
  [28, 1, 16],
  [44, 1, 26],
  [64, 2, 18],
  [86, 2, 24],
  [108, 4, 16],
  [124, 4, 18],
  [154, 4, 22],
  [182, 5, 22],
  [216, 5, 26],
].map(([dataCodewords = 0, blocks = 0, correctionPerBlock = 0], at) => ({
  number: at + 1,
  dataCodewords,
  blocks,
  correctionPerBlock,
}));

/** The smallest version that holds so many bytes. Throws `RangeError` beyond 213. */
export function qrVersionFor(bytes: number): QrVersion {
  const version = versions.find((one) => one.dataCodewords * 8 >= headBits(one) + bytes * 8);
  if (!version) throw new RangeError(`a QR code of ours holds 213 bytes, not ${bytes}`);
  return version;
}

/** The bytes in byte mode, padded, guarded and interleaved: what is drawn, in its order. */
export function qrCodewords(bytes: Uint8Array, version: QrVersion): number[] {
  const blocks = inBlocks(dataOf(bytes, version), version);
  const generator = generatorOf(version.correctionPerBlock);
  return [...interleaved(blocks), ...interleaved(blocks.map((block) => correctionOf(block, generator)))];
}

/** Four bits for the mode, then the length: eight bits of it up to version 9. */
const headBits = ({ number }: QrVersion) => 4 + lengthBits(number);
const lengthBits = (version: number) => (version < 10 ? 8 : 16);

function dataOf(bytes: Uint8Array, version: QrVersion): number[] {
  const bits = [0b0100, bytes.length].flatMap((value, at) => bitsOf(value, at === 0 ? 4 : lengthBits(version.number)));
  for (const byte of bytes) bits.push(...bitsOf(byte, 8));
  bits.push(...bitsOf(0, Math.min(4, version.dataCodewords * 8 - bits.length)));
  while (bits.length % 8 !== 0) bits.push(0);
  const words = Array.from({ length: bits.length / 8 }, (_, at) => numberOf(bits.slice(at * 8, at * 8 + 8)));
  for (let at = 0; words.length < version.dataCodewords; at++) words.push(at % 2 === 0 ? 0xec : 0x11);
  return words;
}

/** The most significant bit first. */
export function bitsOf(value: number, length: number): number[] {
  return Array.from({ length }, (_, at) => (value >>> (length - 1 - at)) & 1);
}

const numberOf = (bits: readonly number[]) => bits.reduce((value, bit) => value * 2 + bit, 0);

/** Blocks of almost one length: the longer ones come last. */
function inBlocks(data: readonly number[], { blocks, dataCodewords }: QrVersion): number[][] {
  const short = Math.floor(dataCodewords / blocks);
  const shortOnes = blocks - (dataCodewords % blocks);
  return Array.from({ length: blocks }, (_, at) => {
    const from = at * short + Math.max(0, at - shortOnes);
    return data.slice(from, from + short + (at < shortOnes ? 0 : 1));
  });
}

function interleaved(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}

/** Product in the field of 256 elements with the polynomial that the standard names, x⁸ + x⁴ + x³ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product >>> 7 ? 0x11d : 0);
    if ((b >>> bit) & 1) product ^= a;
  }
  return product;
}

/** The Reed–Solomon generator (x − 2⁰)(x − 2¹)…, its coefficients after the leading one. */
function generatorOf(degree: number): number[] {
  let generator = [1];
  let root = 1;
  for (let at = 0; at < degree; at++) {
    const shifted = [...generator, 0];
    generator = shifted.map((value, n) => value ^ (n > 0 ? times(generator[n - 1] ?? 0, root) : 0));
    root = times(root, 2);
  }
  return generator.slice(1);
}

/** What is left of the block after division by the generator. */
export function correctionOf(block: readonly number[], generator: readonly number[]): number[] {
  let rest = generator.map(() => 0);
  for (const word of block) {
    const factor = word ^ (rest[0] ?? 0);
    rest = generator.map((coefficient, at) => (rest[at + 1] ?? 0) ^ times(coefficient, factor));
  }
  return rest;
}
