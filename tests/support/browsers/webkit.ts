import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port';
import { onPath } from './on-path';
import { type Engine, pause, type Running, type Size, type Tab } from './tab';

/** Room for the largest window: a screen of memory, for WebKitGTK draws on nothing else. */
const screen = '1920x1200x24';

/** WebKit as Debian packs it, what Safari is made of, driven by the commands of W3C WebDriver. */
export const webkit: Engine = {
  name: 'webkit',
  start: async () => {
    const [driver, display, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), miniBrowser()];
    if (!driver || !display || !browser) return 'apt-get install webkit2gtk-driver xvfb';
    const x = spawn(display, ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'], { stdio: 'pipe' });
    const number = await new Promise<string>((resolve) => x.stdout!.once('data', (said) => resolve(`${said}`.trim())));
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${number}` };
    const server = spawn(driver, ['-p', String(port)], { stdio: 'ignore', env });
    const call = await answering(`http://127.0.0.1:${port}`);
    const asked = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] } };
    const begin = () =>
      call('POST', '/session', { capabilities: { alwaysMatch: asked } }) as Promise<{
        sessionId: string;
        capabilities: { browserVersion: string };
      }>;
    const first = await begin();
    await call('DELETE', `/session/${first.sessionId}`);
    const running: Running = {
      version: `WebKitGTK ${first.capabilities.browserVersion}`,
      newTab: async (size) => openTab(call, (await begin()).sessionId, size),
      stop: () => ended(server, x),
    };
    return running;
  },
};

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

async function openTab(call: Call, session: string, { width, height }: Size): Promise<Tab> {
  const at = `/session/${session}`;
  await call('POST', `${at}/window/rect`, { x: 0, y: 0, width, height });
  const element = async (value: string) => {
    const found = await call('POST', `${at}/element`, { using: 'css selector', value });
    return `${at}/element/${Object.values(found as object)[0]}`;
  };
  return {
    open: async (url) => void (await call('POST', `${at}/url`, { url })),
    evaluate: (expression) => call('POST', `${at}/execute/sync`, { script: `return ${expression};`, args: [] }),
    click: async (selector) => void (await call('POST', `${await element(selector)}/click`, {})),
    type: async (selector, text) => void (await call('POST', `${await element(selector)}/value`, { text })),
    upload: async (selector, text) => void (await call('POST', `${await element(selector)}/value`, { text })),
    picture: async () => Buffer.from((await call('GET', `${at}/screenshot`)) as string, 'base64'),
    thrown: () => [],
    close: async () => void (await call('DELETE', at)),
  };
}

/** Waits until the driver listens; its answers are what it gives as `value`, or thrown when that is an error. */
async function answering(address: string): Promise<Call> {
  const call: Call = async (method, path, body) => {
    const answer = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${path}: ${value?.error}, ${value?.message}`);
    return value;
  };
  for (let tries = 0; tries < 50; tries++) {
    if (await call('GET', '/status').catch(() => null)) return call;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

function miniBrowser(): string | null {
  const libraries = '/usr/lib';
  const folders = existsSync(libraries) ? readdirSync(libraries).map((name) => join(libraries, name)) : [];
  const files = folders.flatMap((folder) =>
    ['4.1', '4.0'].map((api) => join(folder, `webkit2gtk-${api}`, 'MiniBrowser')),
  );
  return files.find((file) => existsSync(file)) ?? null;
}

async function ended(...children: readonly ChildProcess[]): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null) continue;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await gone;
  }
}
