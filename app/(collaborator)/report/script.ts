import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { withoutNotes } from '@/lib/domain/classify/without-notes';

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
    plugins: [slimLists],
  });
  const files = outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text] as const);
  const main = files.find(([name]) => name.startsWith('main-'))?.[0];
  if (!main) throw new Error('the report script has no entry');
  return { entry: `/report-js/${main}`, files: new Map(files) };
}

/** Phones get the word lists without the notes of reviewers, as text: a browser parses JSON faster than code. */
export const slimLists: Plugin = {
  name: 'slim-lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/][a-z]+\.json$/ }, async ({ path }) => {
      const list = JSON.stringify(withoutNotes(JSON.parse(await readFile(path, 'utf8'))));
      return { contents: `export default JSON.parse(${JSON.stringify(list)});`, loader: 'js' };
    });
  },
};
