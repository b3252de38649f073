import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/** The page's style sheet by its name, which changes with its content. */
export async function makeStyles(): Promise<readonly [name: string, text: string]> {
  const folder = join(process.cwd(), 'app', '(collaborator)', 'report');
  const from = join(folder, 'report.css');
  const { css } = await postcss([tailwind({ base: folder, optimize: true })]).process(await readFile(from), { from });
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  return [`report-${hash}.css`, css];
}
