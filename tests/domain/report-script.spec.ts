import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { makeScript, sparedOnPhones } from '@/app/(collaborator)/report/script';

test('The script of the report page can be made, though phones are spared many rules, and is one that a poor network carries', async () => {
  const { entry, files } = await makeScript();
  expect(files.has(entry)).toBe(true);
  const bytes = [...files.values()].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  expect(bytes).toBeGreaterThan(10_000);
  // What a browser counts has the headers of both answers too.
  expect(bytes).toBeLessThanOrEqual(100_000 - 1_100);
});

test('Every rule that phones are spared is one that there is', () => {
  const folder = join(process.cwd(), 'lib', 'domain', 'redact');
  expect(sparedOnPhones.filter((name) => !existsSync(join(folder, `${name}.ts`)))).toEqual([]);
});
