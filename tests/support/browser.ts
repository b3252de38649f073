import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';
import { inTurn } from '@/db/embedded/turn';

const project = join(import.meta.dirname, '../..');

/** Keeps the browser from calling anybody: what is tested is that nothing leaves the machine. */
const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];
/** Chromium refuses its sandbox as root, and containers often have a tiny /dev/shm. */
const anywhere = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

export const launchOptions: LaunchOptions = { args: [...offline, ...anywhere] };

/** Starts Chromium: on Linux x64 the one in the npm package, elsewhere the one Playwright installed. */
export async function launchBrowser(): Promise<Browser> {
  const options = launchOptions;
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch(options);
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  // Without a language of UTF-8 it writes no download into a folder with Vietnamese letters.
  const utf8 = { LC_ALL: 'C.UTF-8' };
  const env = { ...process.env, ...utf8, FONTCONFIG_FILE: join(folder, 'fonts.conf') } as Record<string, string>;
  if (!starts(executablePath, env)) env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  return chromium.launch({ ...options, executablePath, env });
}

/** Folder with the unpacked browser, made once per version and user. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(project, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(cacheFolder(), `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await inTurn(`${folder}.turn`, async () => {
    if (existsSync(folder)) return;
    const draft = `${folder}.draft`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack-browser.mjs')], {
      env: { ...process.env, TMPDIR: draft },
    });
    writeFileSync(join(draft, 'fonts.conf'), fontsConfiguration(folder));
    renameSync(draft, folder);
  });
  return folder;
}

/** The machine's fonts and the package's own, for machines without any. */
function fontsConfiguration(folder: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts/fonts')];
  const lines = folders.map((dir) => `<dir>${dir}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${lines}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
}

function cacheFolder(): string {
  const inside = join(project, 'node_modules/.cache');
  try {
    mkdirSync(inside, { recursive: true });
    accessSync(inside, constants.W_OK);
    return inside;
  } catch {
    const own = join(tmpdir(), `nghe-dan-browser-${process.getuid?.()}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;
}
