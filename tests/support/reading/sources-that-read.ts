import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/** The lists have a hash of their own. */
const withoutLists: Plugin = {
  name: 'without-lists',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.json$/ }, () => ({ contents: 'export default { groups: [] };', loader: 'js' })),
};

/** What a reading goes through: redaction, the classifier, the places found in a text and the one it is placed by, what is stored. */
const sources = [
  'redact/redact',
  'classify/classify',
  'places/finder',
  'places/place-from-mentions',
  'opinion/reading-row',
].map((name) => join(root, 'lib/domain', `${name}.ts`));

/**
 * A hash of all code a reading goes through, as 8 letters and digits. Taken of the code without comments, types and
 * layout, so that only what may change a reading changes it.
 */
export async function hashOfSources(entries: readonly string[] = sources): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [...entries],
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2023',
    legalComments: 'none',
    tsconfigRaw: {},
    plugins: [withoutLists],
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  return Number.parseInt(hash.digest('hex').slice(0, 10), 16).toString(36).padStart(8, '0');
}
