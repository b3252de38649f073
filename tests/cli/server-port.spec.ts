import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const project = join(import.meta.dirname, '../..');

/** Under a full machine a command takes its time to load. */
test.describe.configure({ timeout: 300_000 });

type Settings = Readonly<Record<string, string>>;

/** What comes of starting the server with these settings, which are none to start on. */
const started = (settings: Settings) => said(settings, 'app/_server/main.ts', '--dev');
const demonstrated = (settings: Settings, ...words: string[]) => said(settings, 'lib/cli/demo.ts', ...words);

function said(settings: Settings, ...command: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
    cwd: project,
    env: { ...process.env, ...settings },
    timeout: 120_000,
    encoding: 'utf8',
  });
  return [status, stderr];
}

for (const port of ['0x50', '3e3', ' ', 'abc', '-1', '70000']) {
  test(`the server does not start on a port written as “${port}”, and says why`, () => {
    expect(started({ PORT: port })).toEqual([1, expect.stringContaining(`PORT=${port} không phải là số cổng`)]);
  });
}

test('the server does not start on an address of another machine, and says why', () => {
  const said = started({ PORT: '0', HOST: '192.0.2.1' });
  expect(said).toEqual([1, expect.stringContaining('HOST=192.0.2.1 không phải là địa chỉ của máy này')]);
});

test('the demonstration does not start on a port that is none, and says why in the language asked for', () => {
  expect(demonstrated({ PORT: 'abc' })).toEqual([1, expect.stringContaining('PORT=abc không phải là số cổng')]);
  const english = demonstrated({ PORT: 'abc' }, '--lang', 'en');
  expect(english).toEqual([1, expect.stringContaining('PORT=abc is no port number from 0 to 65535')]);
});

test('on a port that another program uses neither the server nor the demonstration starts, and both say so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  try {
    const why = expect.stringContaining(`Cổng ${port} đang có chương trình khác dùng`);
    expect(started({ PORT: String(port) })).toEqual([1, why]);
    expect(demonstrated({ PORT: String(port) })).toEqual([1, why]);
  } finally {
    other.close();
  }
});
