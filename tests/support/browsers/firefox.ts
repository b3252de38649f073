import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, speakBidi } from './bidi';
import { onPath } from './on-path';
import type { Engine, Running, Size, Tab } from './tab';

/** Firefox as it is installed, ESR before any other. */
export const firefox: Engine = {
  name: 'firefox',
  start: async () => {
    const program = onPath('firefox-esr', 'firefox');
    if (!program) return 'apt-get install firefox-esr';
    const profile = mkdtempSync(join(tmpdir(), 'nghe-dan-firefox-'));
    const given = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
    const browser = spawn(program, given, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    const stop = async () => {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    };
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      browser.stderr.on('data', (piece) => {
        said += piece;
        const [, found] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
        if (found) resolve(found);
      });
      void ended.then(() => reject(new Error(`${program} ended: ${said}`)));
    });
    const bidi = await speakBidi(`${address}/session`);
    const { capabilities } = await bidi.call<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: {},
    });
    await bidi.call('session.subscribe', { events: ['log.entryAdded'] });
    const running: Running = {
      version: `Firefox ${capabilities.browserVersion}`,
      newTab: (size) => openTab(bidi, size),
      stop,
    };
    return running;
  },
};

type Context = { readonly context: string };
type Evaluated = {
  readonly type: 'success' | 'exception';
  readonly result: { readonly value?: string };
  readonly exceptionDetails: { readonly text: string };
};

async function openTab(bidi: Bidi, { width, height }: Size): Promise<Tab> {
  const { userContext } = await bidi.call<{ userContext: string }>('browser.createUserContext', {});
  const { context } = await bidi.call<Context>('browsingContext.create', { type: 'tab', userContext });
  await bidi.call('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: 1 });
  const thrown: string[] = [];
  bidi.onTold(({ method, params }) => {
    const { type, level, text, source } = params as { type: string; level: string; text: string; source: Context };
    if (method === 'log.entryAdded' && source.context === context && type === 'javascript' && level === 'error')
      thrown.push(text);
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const asked = { expression: `(async () => JSON.stringify([await ${expression}]))()`, awaitPromise: true };
    const answer = await bidi.call<Evaluated>('script.evaluate', { ...asked, target: { context } });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (JSON.parse(answer.result.value!) as unknown[])[0];
  };
  const find = async (selector: string) => {
    const locator = { type: 'css', value: selector };
    const { nodes } = await bidi.call<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator,
    });
    if (!nodes[0]) throw new Error(`no ${selector}`);
    return { sharedId: nodes[0].sharedId };
  };
  const click = async (selector: string) => {
    const move = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: await find(selector) } };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: 'mouse', actions: [move, ...press] };
    await bidi.call('input.performActions', { context, actions: [pointer] });
  };
  return {
    open: async (url) => void (await bidi.call('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate,
    click,
    type: async (selector, text) => {
      await click(selector);
      const strokes = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.call('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions: strokes }] });
    },
    upload: async (selector, file) =>
      void (await bidi.call('input.setFiles', { context, element: await find(selector), files: [file] })),
    picture: async () =>
      Buffer.from((await bidi.call<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
    thrown: () => thrown,
    close: async () => void (await bidi.call('browser.removeUserContext', { userContext })),
  };
}
