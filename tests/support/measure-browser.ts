import { build } from 'esbuild';
import { packedLists } from '@/app/(collaborator)/report/script';
import { launchBrowser } from './browser';

/**
 * How long a phone needs until the classifier can read: its own file, lexicon included, run in a browser whose processor
 * is slowed down four times. Prints milliseconds of five fresh pages.
 */
const slowdown = 4;
const pages = 5;

const bundle = await build({
  stdin: {
    contents: `import { classify } from '@/lib/domain/classify/classify';
      import { rules } from '@/lib/domain/classify/rules';
      const loaded = performance.now();
      rules();
      const compiled = performance.now();
      classify('Đường lại ngập, không ai xử lý');
      globalThis.took = { compileMs: compiled - loaded, firstReadMs: performance.now() - compiled };`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  charset: 'utf8',
  plugins: [packedLists],
});
const script = bundle.outputFiles[0]!.text;
const browser = await launchBrowser();
const measured: { runMs: number; compileMs: number; firstReadMs: number }[] = [];
for (let page = 0; page < pages; page++) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.setContent('<!doctype html>');
  measured.push(
    await tab.evaluate((code) => {
      const started = performance.now();
      const element = document.createElement('script');
      element.textContent = code;
      document.head.append(element);
      const runMs = performance.now() - started;
      return { runMs, ...(globalThis as unknown as { took: { compileMs: number; firstReadMs: number } }).took };
    }, script),
  );
  await context.close();
}
await browser.close();
console.log(JSON.stringify({ slowdown, measured }, null, 2));
