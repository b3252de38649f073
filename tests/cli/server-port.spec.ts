import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const project = join(import.meta.dirname, '../..');

for (const port of ['0x50', '3e3', ' ', 'abc', '-1', '70000']) {
  test(`the server does not start on a port written as “${port}”, and says why`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'app/_server/main.ts', '--dev'], {
      cwd: project,
      env: { ...process.env, PORT: port },
      timeout: 20_000,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining(`PORT=${port} không phải là số cổng`)]);
  });
}
