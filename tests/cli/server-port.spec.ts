import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const project = join(import.meta.dirname, '../..');

/** What comes of starting the server with these settings, which are none to start on. */
function started(settings: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'app/_server/main.ts', '--dev'], {
    cwd: project,
    env: { ...process.env, ...settings },
    timeout: 30_000,
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
