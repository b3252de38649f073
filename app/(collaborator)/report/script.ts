import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { packList } from '@/lib/domain/classify/packed-list';

/** The form's own script: where it is served, and its files by name. Names change with their content. */
export type ReportScript = { readonly entry: string; readonly files: ReadonlyMap<string, string> };

const shared = globalThis as typeof globalThis & { ngheDanReportScript?: Promise<ReportScript> };

/** Made once a process from `browser/main.ts`; anew for each request while developing. */
export function reportScript(): Promise<ReportScript> {
  if (process.env.NODE_ENV !== 'production') return make();
  shared.ngheDanReportScript ??= make();
  shared.ngheDanReportScript.catch(() => {
    shared.ngheDanReportScript = undefined;
  });
  return shared.ngheDanReportScript;
}

async function make(): Promise<ReportScript> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'app', '(collaborator)', 'report', 'browser', 'main.ts')],
    outdir: '/',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [packedLists],
  });
  const files = outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text] as const);
  const main = files.find(([name]) => name.startsWith('main-'))?.[0];
  if (!main) throw new Error('the report script has no entry');
  return { entry: `/report-js/${main}`, files: new Map(files) };
}

const unpacking = join(process.cwd(), 'lib', 'domain', 'classify', 'packed-list.ts');

/** Phones get the word lists packed, as text: a browser parses JSON faster than code. */
export const packedLists: Plugin = {
  name: 'packed-lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/][a-z]+\.json$/ }, async ({ path }) => {
      const list = JSON.stringify(packList(JSON.parse(await readFile(path, 'utf8'))));
      const contents = `import { unpackList } from ${JSON.stringify(unpacking)};
        export default unpackList(JSON.parse(${JSON.stringify(list)}));`;
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
  },
};
