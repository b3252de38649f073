import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Cut = { readonly targetFormat: 'woff2'; readonly noHinting: boolean; readonly keepFeatures: readonly string[] };
/** It brings no types of its own. */
const subsetFont = createRequire(import.meta.url)('subset-font') as (
  font: Buffer,
  letters: string,
  cut: Cut,
) => Promise<Buffer>;

const installed = join(import.meta.dirname, '../../../node_modules/@fontsource/be-vietnam-pro');

export const licence = readFileSync(join(installed, 'LICENSE'));
const weights = [400, 500, 600, 700] as const;
/** Equal digits, pairs drawn closer, and where marks stand. */
const features = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join('');
const latin = `${between(0x20, 0x7e)}\u00a0«»°²³·×ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý–—‘’“”•…€−`;
const vietnamese = `ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323${between(0x1ea0, 0x1ef9)}₫`;
/** What foreign names and signs may need besides; hardly ever fetched. */
const more = [...`${between(0xa1, 0xff)}ıŒœˆ˚˜\u0304\u0308‚„‹›⁄™∕`].filter((sign) => !latin.includes(sign)).join('');

/** Each file by the installed one it is cut from and the letters that stay. */
const parts = { vietnamese: ['vietnamese', vietnamese], latin: ['latin', latin], more: ['latin', more] } as const;

type Subset = {
  readonly file: string;
  readonly weight: number;
  readonly letters: string;
  readonly content: Buffer;
};

/** The letters of Vietnamese and English of the installed typeface, without the hints that only old screens heed. */
export async function makeSubsets(): Promise<Subset[]> {
  const wanted = weights.flatMap((weight) =>
    Object.entries(parts).map(([part, [source, letters]]) => ({ part, source, letters, weight })),
  );
  return Promise.all(
    wanted.map(async ({ part, source, letters, weight }) => {
      const whole = readFileSync(join(installed, 'files', `be-vietnam-pro-${source}-${weight}-normal.woff2`));
      const content = await subsetFont(whole, letters, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: features,
      });
      return { file: `be-vietnam-pro-${part}-${weight}-normal.woff2`, weight, letters, content };
    }),
  );
}

/** The style sheet that names the files, by the version their content gives them. */
export function fontSheet(subsets: readonly Subset[]): string {
  const version = versionOf(subsets);
  const faces = subsets.map(
    ({ file, weight, letters }) => `@font-face {
  font-family: "Be Vietnam Pro";
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url("/fonts/${version}/${file}") format("woff2");
  unicode-range: ${rangesOf(letters)};
}`,
  );
  return [
    `/* Made by \`npm run fonts:make\`. Which letters, and why no others: \`tests/support/fonts\`. */`,
    ...faces,
    '',
  ].join('\n');
}

function versionOf(subsets: readonly Subset[]): string {
  const hash = createHash('sha256');
  for (const { content } of [...subsets].sort((a, b) => (a.file < b.file ? -1 : 1))) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}

function rangesOf(letters: string): string {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}
