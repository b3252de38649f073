import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { otpauthLink, secretIn } from '@/lib/domain/account/otpauth';
import { qrCode, qrPath, qrViewBox } from '@/lib/domain/account/qr-code';
import { correctionOf, qrVersionFor } from '@/lib/domain/account/qr-codewords';
import { formatOf, qrPatterns, versionBitsOf } from '@/lib/domain/account/qr-patterns';
import { readQr } from '../support/account/read-qr';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function read(text: string) {
  const version = qrVersionFor(bytesOf(text));
  const fixed = qrPatterns(version.number, 0);
  return readQr(qrCode(text), version, (row, column) => fixed[row]?.[column] === null);
}

test('every text up to 213 bytes is read back from its code, whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
      const back = read(text.toWellFormed());
      return back.isWhole && back.mode === '0100' && back.level === 0 && back.text === text.toWellFormed();
    }),
    { numRuns: 150 },
  );
  const longest = [0, 14, 15, 26, 42, 62, 84, 106, 122, 152, 180, 213].map((length) => 'a'.repeat(length));
  expect(longest.map((text) => read(text).text)).toEqual(longest);
  expect(longest.map((text) => (qrCode(text).length - 17) / 4)).toEqual([1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(() => qrCode('a'.repeat(214))).toThrow(RangeError);
});

test('a torn code is seen to be torn, so the reader of these tests can tell', () => {
  const text = otpauthLink('lanhdao', 'A'.repeat(52));
  const version = qrVersionFor(bytesOf(text));
  const fixed = qrPatterns(version.number, 0);
  const modules = qrCode(text);
  const [row, column] = [modules.length - 1, modules.length - 1];
  modules[row]![column] = !modules[row]![column];
  expect(readQr(modules, version, (r, c) => fixed[r]?.[c] === null).isWhole).toBe(false);
});

/** Numbers that the standard and its well-known tutorials print. */
test('format, version and correction are the ones that are published', () => {
  const formats = [
    '101010000010010',
    '101000100100101',
    '101111001111100',
    '101101101001011',
    '100010111111001',
    '100000011001110',
    '100111110010111',
    '100101010100000',
  ];
  expect(formats.map((_, mask) => formatOf(mask).toString(2).padStart(15, '0'))).toEqual(formats);
  expect(versionBitsOf(7).toString(2).padStart(18, '0')).toBe('000111110010010100');
  expect(versionBitsOf(10).toString(2).padStart(18, '0')).toBe('001010010011010011');
  const helloWorld = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
  const degreeTen = [216, 194, 159, 111, 199, 94, 95, 113, 157, 193];
  expect(correctionOf(helloWorld, degreeTen)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
});

/** Digests of what the npm package `qrcode` 1.5 draws for the same bytes, module by module. */
const drawnByOthers: Readonly<Record<string, string>> = {
  'Nghe Dân': '47759bb566101046a0cde364fffa2f6fab98203bc3a9155d3c57a94b9b9ebc85',
  'Nghe dân nói, nói dân hiểu, làm dân tin': '67cc1fe68acafa7569dea0e3f4586a92d258605e3c518972f68d2e0f23a73c6a',
  [otpauthLink('lanhdao', `${'GEZDGNBVGY3TQOJQ'.repeat(3)}GEZA`)]:
    'a2b4c1cef7a2c00e8e3cea4deb5e61a84c9e7602f8829cb6f2abbead32fc0146',
  [otpauthLink('quan.tri_phuong_binh_thuy', `${'MFRGGZDFMZTWQ2LK'.repeat(3)}MFRG`)]:
    '50015e2860ced2c2a2f92d16d9fad9c974561d884a4607e9e815eb71bb5dc8c8',
  ['x'.repeat(200)]: '64e9db0f7dcfa486be63739a1efef2c8324387cf233f7686c75d9b4e079a8873',
};

test('the codes are those that another encoder draws', () => {
  const ours = Object.keys(drawnByOthers).map((text) => [text, digestOf(qrCode(text))]);
  expect(Object.fromEntries(ours)).toEqual(drawnByOthers);
});

function digestOf(modules: readonly (readonly boolean[])[]): string {
  const rows = modules.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
  return createHash('sha256').update(rows.join('\n')).digest('hex');
}

test('the longest user name still fits, and the drawing keeps four modules of light around the code', () => {
  const link = otpauthLink('a'.repeat(30), 'A'.repeat(52));
  const modules = qrCode(link);
  expect(read(link).text).toBe(link);
  expect(secretIn(link)).toBe('A'.repeat(52));
  expect(qrViewBox(modules)).toBe(`0 0 ${modules.length + 8} ${modules.length + 8}`);
  const path = qrPath(modules);
  expect(path.startsWith('M4 4h1v1h-1z')).toBe(true);
  expect(path.match(/M/g)).toHaveLength(modules.flat().filter(Boolean).length);
});

test('only a link for an authenticator gives a secret', () => {
  for (const link of [
    '',
    'javascript:alert(1)',
    'https://evil.example/?secret=AAAA',
    'otpauth://totp/x?secret=',
    'x otpauth://totp/x?secret=AAAA',
  ]) {
    expect(secretIn(link), link).toBeNull();
  }
});
