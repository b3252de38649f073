import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { chromium as playwright } from '@playwright/test';
import { launchOptions } from '../browser';
import type { Engine, Running, Size, Tab } from './tab';

/**
 * The oldest of those that are promised, as a package of the registry that our tests' browser comes from too. Its 111 is of before the
 * release and lacks `color-mix()`, which 111 was released with.
 */
const oldest = '@sparticuz/chromium@112.0.2';

/** The oldest promised Chromium, fetched once into a folder of the person's own caches. */
export const chromium: Engine = {
  name: 'chromium',
  start: async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return `${oldest} is for Linux x64`;
    const folder = await fetched().catch((error: Error) => error);
    if (folder instanceof Error) return `npm install ${oldest}: ${folder.message}`;
    const browser = await playwright.launch({
      ...launchOptions,
      executablePath: join(folder, 'chromium'),
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') } as Record<string, string>,
    });
    const running: Running = {
      version: `Chromium ${browser.version()}`,
      newTab: async ({ width, height }: Size): Promise<Tab> => {
        const context = await browser.newContext({ viewport: { width, height } });
        const page = await context.newPage();
        const thrown: string[] = [];
        page.on('pageerror', (error) => thrown.push(String(error)));
        return {
          open: async (address) => void (await page.goto(address)),
          evaluate: (expression) => page.evaluate(expression),
          click: (selector) => page.click(selector),
          type: (selector, text) => page.locator(selector).pressSequentially(text),
          upload: (selector, file) => page.setInputFiles(selector, file),
          picture: () => page.screenshot(),
          thrown: () => thrown,
          close: () => context.close(),
        };
      },
      stop: () => browser.close(),
    };
    return running;
  },
};

async function fetched(): Promise<string> {
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(caches, 'nghe-dan', oldest.replaceAll(/[@/]/g, '-').slice(1));
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const install = ['install', '--prefix', draft, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', oldest];
    await promisify(execFile)('npm', install, { cwd: draft });
    const packed = join(draft, 'node_modules/@sparticuz/chromium/bin');
    for (const name of ['chromium', 'aws.tar', 'swiftshader.tar'])
      writeFileSync(join(draft, name), brotliDecompressSync(readFileSync(join(packed, `${name}.br`))));
    chmodSync(join(draft, 'chromium'), 0o755);
    for (const name of ['aws.tar', 'swiftshader.tar'])
      await promisify(execFile)('tar', ['-xf', join(draft, name), '-C', draft]);
    rmSync(join(draft, 'node_modules'), { recursive: true });
    renameSync(draft, folder);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
