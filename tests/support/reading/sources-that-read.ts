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

/**
 * A hash of all code a reading goes through, as 8 letters and digits. Taken of the code without comments, types and
 * layout, so that only what may change a reading changes it.
 */
export async function hashOfSources(entry = join(root, 'lib/domain/classify/classify.ts')): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2023',
    legalComments: 'none',
    tsconfigRaw: {},
    plugins: [withoutLists],
  });
  const digest = createHash('sha256')
    .update(outputFiles[0]?.contents ?? new Uint8Array())
    .digest('hex');
  return Number.parseInt(digest.slice(0, 10), 16).toString(36).padStart(8, '0');
}
