import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { GET } from '@/app/fonts/[version]/[file]/route';
import { fontSheet, makeSubsets } from '../support/fonts/subsets';

const root = join(import.meta.dirname, '../..');
const addresses = [
  ...readFileSync(join(root, 'app/fonts.css'), 'utf8').matchAll(/url\("\/fonts\/([^/]+)\/([^"]+)"\)/g),
];

test('every font a page asks for is served, under the version its content gives it', async () => {
  expect(addresses.length).toBeGreaterThanOrEqual(8);
  for (const [, version = '', file = ''] of addresses) {
    const answer = await GET(new Request('http://localhost/'), { params: Promise.resolve({ version, file }) });
    expect(answer.status, `${version}/${file}`).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  }
});

test('the files and the sheet that names them are those the command makes of the installed typeface, with its licence', async () => {
  const subsets = await makeSubsets();
  const inOneLine = (sheet: string) => sheet.replaceAll(/\s+/g, ' ');
  expect(inOneLine(readFileSync(join(root, 'app/fonts.css'), 'utf8'))).toBe(inOneLine(fontSheet(subsets)));
  for (const { file, content } of subsets) {
    expect(readFileSync(join(root, 'app/fonts/files', file)).equals(content), file).toBe(true);
  }
  expect(readFileSync(join(root, 'app/fonts/files/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('every letter of Vietnamese, in either case and with any mark, is in what a page fetches first', () => {
  const vowels = [...'aăâeêioôơuưy'];
  const marked = vowels.flatMap((vowel) => ['', ...'\u0300\u0301\u0303\u0309\u0323'].map((mark) => `${vowel}${mark}`));
  const letters = [...marked.map((letter) => letter.normalize('NFC')), 'đ', 'b', 'z', '0', '9', '“', '…', '₫'];
  const rare = /-more-/;
  const faces = readFileSync(join(root, 'app/fonts.css'), 'utf8').split('@font-face').slice(1);
  const first = faces.filter((face) => !rare.test(face) && face.includes('weight: 400')).flatMap(rangesIn);
  for (const letter of letters.flatMap((one) => [one, one.toLocaleUpperCase('vi')])) {
    const code = letter.codePointAt(0) ?? 0;
    expect([...letter], letter).toHaveLength(1);
    expect(
      first.filter(([from, to]) => from <= code && code <= to),
      letter,
    ).toHaveLength(1);
  }
});

test('what stands in for the typeface is as high as it, so that no line moves when it comes', () => {
  const faces = readFileSync(join(root, 'app/font-fallbacks.css'), 'utf8').split('@font-face').slice(1);
  expect(faces).toHaveLength(4);
  for (const face of faces) {
    const share = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1]) / 100;
    expect(share('size-adjust') * share('ascent-override'), face).toBeCloseTo(1, 2);
    expect(share('size-adjust') * share('descent-override'), face).toBeCloseTo(0.265, 2);
  }
});

function rangesIn(face: string): [number, number][] {
  return [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}

test('nothing else of the machine is served as a font', async () => {
  const [, version = ''] = addresses[0] ?? [];
  for (const file of ['../package.json', 'be-vietnam-pro-latin-400-normal.woff', 'OFL.txt', '..%2Fpackage.json', '']) {
    expect((await GET(new Request('http://localhost/'), { params: Promise.resolve({ version, file }) })).status).toBe(
      404,
    );
  }
});
