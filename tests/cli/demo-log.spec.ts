import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { beginDemoLog } from '@/lib/cli/demo-log';

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
test("the demonstration's log is begun anew each time, and nobody else reads it", async ({}, testInfo) => {
  const root = testInfo.outputPath('project');
  mkdirSync(root, { recursive: true });
  for (const said of ['lần một\n', 'lần hai\n']) {
    const { file, write } = beginDemoLog(root);
    write(said);
    const path = join(root, file ?? '');
    await expect.poll(() => readFileSync(path, 'utf8')).toBe(said);
    expect(statSync(path).mode & 0o077).toBe(0);
  }
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
test('where no log can be kept the demonstration names none and goes on', async ({}, testInfo) => {
  const root = testInfo.outputPath('project');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, '.data'), '');
  const { file, write } = beginDemoLog(root);
  write('một dòng\n');
  expect(file).toBeNull();
});
