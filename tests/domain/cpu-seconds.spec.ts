import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { cpuSecondsIn, cpuSecondsOf } from '@/lib/cli/cpu-seconds';
import { cpuLine } from '../support/cpu-seconds';

test('what a run of the tests took is read as the system gives it, whatever a program calls itself', () => {
  const stat = '4711 (a ) 9 (node) S 1 2 3 0 -1 4194304 10 20 30 40 250 50 700 300 20 0 11 0 99';
  expect(cpuSecondsIn(stat)).toEqual({ own: 3, children: 10 });
  test.skip(process.platform !== 'linux', 'only Linux tells');
  const before = cpuSecondsOf(process.pid);
  spawnSync(process.execPath, ['-e', 'const end = Date.now() + 300; while (Date.now() < end);']);
  const after = cpuSecondsOf(process.pid);
  expect((after?.children ?? 0) - (before?.children ?? 0), 'a child that was waited for counts').toBeGreaterThan(0);
  expect(cpuSecondsOf(2 ** 30)).toBeNull();
});

test('the line says the seconds of a test and of what they are made, and nothing of a run without tests', () => {
  expect(cpuLine(1000, { own: 20, children: 480 }, 52.4)).toBe(
    'CPU: 0.55 s a test (552 s for 1000: runner 20, workers 480, PostgreSQL 52)',
  );
  expect(cpuLine(0, { own: 2, children: 0 }, 0)).toBeNull();
});
