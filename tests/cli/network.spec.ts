import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { delimiter, join } from 'node:path';
import { buildAsks, ensureWatchedBuild } from '../support/app';
import { expect, test } from '../support/database';
import { asksAbroad, asksIn, watchedInto } from '../support/watch-network';

const project = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test.describe.configure({ mode: 'serial', timeout: 600_000 });

type Work = (url: string, said: () => string) => unknown;

/** Runs a script of the package as npm would, with the network watched, until it has said `until` and `work` is done. */
async function watched(script: string, file: string, settings: Record<string, string>, work: Work) {
  const child = spawn('sh', ['-c', `exec ${scripts[script]}`], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${join(project, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      ...{ PORT: '0', HOST: '127.0.0.1', ...settings, ...watchedInto(file) },
    },
  });
  let said = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (piece: Buffer) => {
      said += piece;
      const [found] = /http:\/\/\S+(?=\s)/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`${script} ended: ${said}`)));
  });
  try {
    await work(url, () => said);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
  return asksIn(file);
}

/** Listens for changes, as a page does while somebody develops; true when it is let in. */
function listensForChanges(url: string): Promise<boolean> {
  const headers = {
    ...{ connection: 'Upgrade', upgrade: 'websocket', origin: url },
    ...{ 'sec-websocket-version': '13', 'sec-websocket-key': Buffer.from('abcdefghijklmnop').toString('base64') },
  };
  return new Promise((resolve) => {
    const asked = request(`${url}/_next/hmr?id=planted`, { headers });
    asked.once('upgrade', (_answer, socket) => {
      socket.once('data', () => {
        socket.destroy();
        resolve(true);
      });
    });
    asked.once('response', (answer) => resolve(answer.statusCode === 101));
    asked.once('error', () => resolve(false));
    asked.setTimeout(60_000, () => asked.destroy());
    asked.end();
  });
}

test('a build asks nothing of other machines', async () => {
  await ensureWatchedBuild();
  expect(asksAbroad(buildAsks)).toEqual([]);
  expect(asksIn(buildAsks).filter(({ what, command }) => what === 'start' && /next build/.test(command))).not.toEqual(
    [],
  );
});

test('npm run start asks nothing of other machines', async ({ url }, testInfo) => {
  const file = testInfo.outputPath('asks.jsonl');
  const asks = await watched('start', file, { DATABASE_URL: url }, async (home) => {
    for (const path of ['/', '/login', '/api/health']) expect((await fetch(`${home}${path}`)).status).toBe(200);
  });
  expect(asksAbroad(file)).toEqual([]);
  expect(asks.some(({ what, command }) => what === 'start' && command.includes('app/_server/main.ts'))).toBe(true);
  expect(asks.some(({ what, host }) => what === 'connect' && host === '127.0.0.1')).toBe(true);
});

test('npm run dev asks nothing of other machines, with a page listening for changes either', async ({
  url,
}, testInfo) => {
  const file = testInfo.outputPath('asks.jsonl');
  const asks = await watched('dev', file, { DATABASE_URL: url }, async (home) => {
    expect((await fetch(`${home}/login`)).status).toBe(200);
    expect(await listensForChanges(home)).toBe(true);
  });
  expect(asksAbroad(file)).toEqual([]);
  expect(asks.some(({ what, command }) => what === 'start' && command.includes('app/_server/main.ts'))).toBe(true);
});

test('npm run demo asks nothing of other machines, prints no request after its accounts, and names the file that has them', async ({
  url,
}, testInfo) => {
  const file = testInfo.outputPath('asks.jsonl');
  const asks = await watched('demo', file, { DATABASE_URL: url, PORT: '' }, async (home, said) => {
    expect((await fetch(`${home.replace('localhost', '127.0.0.1')}/login`)).status).toBe(200);
    const [, log = ''] = /vào tệp (\S+)/.exec(said()) ?? [];
    await expect.poll(() => readFileSync(join(project, log), 'utf8')).toContain('"route":"/login"');
    expect(said()).not.toContain('"route"');
  });
  expect(asksAbroad(file)).toEqual([]);
  expect(asks.some(({ what, command }) => what === 'start' && command.includes('lib/cli/demo.ts'))).toBe(true);
});

test('what leads off this machine is seen and stopped, whoever asks and however', async ({ url: _ }, testInfo) => {
  const file = testInfo.outputPath('asks.jsonl');
  const asking = `
    const { lookup } = await import('node:dns'); const { lookup: promised } = await import('node:dns/promises');
    const { connect } = await import('node:net'); const { createSocket } = await import('node:dgram');
    const { get } = await import('node:https'); const { Worker } = await import('node:worker_threads');
    await fetch('https://telemetry.example/').catch(() => {});
    await new Promise((done) => lookup('looked-up.example', done));
    await promised('promised.example').catch(() => {});
    await new Promise((done) => connect(9, '192.0.2.1').on('error', done));
    await new Promise((done) => get('https://[2001:db8::1]/').on('error', done));
    try { createSocket('udp4').send('x', 9, '192.0.2.2'); } catch {}
    await new Promise((done) => new Worker("require('net').connect(9, '192.0.2.3').on('error', () => process.exit())", { eval: true, execArgv: [] }).on('exit', done));
    process.exit(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', asking], {
    env: { ...process.env, ...watchedInto(file) },
    stdio: 'inherit',
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(asksAbroad(file)).toEqual([
    'connect telemetry.example',
    'lookup looked-up.example',
    'lookup promised.example',
    'connect 192.0.2.1',
    'connect 2001:db8::1',
    'datagram send 192.0.2.2',
    'connect 192.0.2.3',
  ]);
});
