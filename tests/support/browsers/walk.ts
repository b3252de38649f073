import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { withScratchDatabase } from '@/db/scratch-database';
import { WrongUse } from '@/lib/cli/command';
import { startProduct } from '@/lib/cli/start-product';
import { dayInVietnam } from '@/lib/domain/period';
import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { ensureBuilt } from '@/lib/services/system/ensure-built';
import { runTool } from '../run-tool';
import { chromium } from './chromium';
import { firefox } from './firefox';
import { type Engine, type Running, run, type Size, until } from './tab';
import { desk, phone, walks } from './walks';
import { webkit } from './webkit';

const project = join(import.meta.dirname, '../../..');
const password = 'Muoi hai con giap 12';
const engines: readonly Engine[] = [firefox, webkit, chromium];
/** Ends with this when all that was tried is well, and a browser could not be tried. */
const someAbsent = 3;

await runTool(
  `npm run test:browsers -- [${engines.map(({ name }) => name).join(' | ')} …] [--screenshots FOLDER]
Walks each role's main way in Firefox, WebKitGTK and the oldest promised Chromium, at a desk and on a phone, beside the
demonstration in a database of its own, which it drops. Without names: in all of them. Pictures go to a new folder of the
system's temporary one unless FOLDER is named. Firefox and WebKitGTK are those of the machine (Debian: firefox-esr,
webkit2gtk-driver, xvfb); Chromium is fetched from the npm registry once. Ends with 0 when all is well, 1 when a walk
failed, ${someAbsent} when none did and a browser is not there.`,
  {
    options: { screenshots: { type: 'string' } },
    names: [0, engines.length],
    run: async ({ names, values }) => {
      const asked = names.length === 0 ? engines : engines.filter(({ name }) => names.includes(name));
      const unknown = names.find((name) => !engines.some((engine) => engine.name === name));
      if (unknown) throw new WrongUse(`no such browser: ${unknown}`);
      const folder = values.screenshots ?? mkdtempSync(join(tmpdir(), 'nghe-dan-browsers-'));
      if (!relative(project, folder).startsWith('..'))
        throw new WrongUse('pictures of a walk are kept outside the project: name another folder');
      mkdirSync(folder, { recursive: true });
      await ensureBuilt(project);
      return withScratchDatabase(process.env.DATABASE_URL ?? '', async (db, database) => {
        await loadDemo(caretaker, { today: dayInVietnam(new Date()), password }, db);
        await foldCounts(caretaker, {}, db);
        const settings = { DATABASE_URL: database, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn' };
        const product = await startProduct(project, settings);
        try {
          const ended: Outcome[] = [];
          for (const engine of asked) ended.push(await tryIn(engine, product.url, folder));
          console.log(`pictures: ${folder}`);
          for (const { line } of ended) console.log(line);
          if (ended.some(({ failed }) => failed > 0)) return 1;
          return ended.some(({ absent }) => absent) ? someAbsent : 0;
        } finally {
          await product.stop();
        }
      });
    },
  },
);

type Outcome = { readonly line: string; readonly failed: number; readonly absent: boolean };

/** All walks in one browser. */
async function tryIn(engine: Engine, url: string, folder: string): Promise<Outcome> {
  const running = await engine.start();
  if (typeof running === 'string') return { line: `${engine.name}: absent (${running})`, failed: 0, absent: true };
  let [kept, failed] = [0, 0];
  try {
    for (const size of [desk, phone])
      for (const role of Object.keys(walks)) {
        const wrong = await walkAs(role, size, { engine, running, url, folder }).catch((error: Error) => error);
        console.log(`  ${running.version}, ${size.name}, ${role}: ${wrong ? `FAILED, ${wrong.message}` : 'well'}`);
        if (wrong) failed++;
        else kept++;
      }
  } finally {
    await running.stop();
  }
  return { line: `${running.version}: ${kept} walks well, ${failed} failed`, failed, absent: false };
}

type Place = { readonly engine: Engine; readonly running: Running; readonly url: string; readonly folder: string };

async function walkAs(role: string, size: Size, { engine, running, url, folder }: Place): Promise<void> {
  const tab = await running.newTab(size);
  const keep = async (name: string) =>
    writeFileSync(join(folder, `${engine.name}-${size.name}-${name}.png`), await tab.picture());
  const picture = async (name: string) => {
    await until('our typeface', () =>
      run(tab, () =>
        [...document.fonts].some(({ family, status }) => /Be Vietnam/.test(family) && status === 'loaded'),
      ),
    );
    await keep(name);
    const [wide, window] = await run(tab, () => [document.documentElement.scrollWidth, innerWidth] as const);
    if (window !== size.width) throw new Error(`the window is ${window} wide, not ${size.width}`);
    if (wide > window) throw new Error(`${name} is ${wide} wide in a window of ${window}`);
  };
  try {
    await walks[role]!({ tab, size, url, password, picture });
    if (tab.thrown().length > 0) throw new Error(`the page threw ${tab.thrown().join('; ')}`);
  } catch (error) {
    await keep(`${role}-failed`).catch(() => {});
    throw error;
  } finally {
    await tab.close();
  }
}
