import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { runCommand } from '../support/run-command';

const test = base.extend<{ file: (name: string, text: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  file: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'redaction-measure-'));
    await use(async (name, text) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    });
    await rm(folder, { recursive: true });
  },
});

test('shares by kind with their intervals; no sentence unless they are asked for', async ({ file }) => {
  const planted = await file('planted.tsv', 'phone\tgọi 0901234567\t0901234567\nphone\tmã đơn 0901234 nhé\t0901234\n');
  const kept = await file('kept.txt', 'Đường ngập\n\ngọi 0901234567\n');
  const { code, out, err } = await runCommand('redaction-measure', ['--planted', planted, '--kept', kept]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain('mã đơn');
  const half = { n: 2, hits: 1, share: 0.5, interval95: [0.095, 0.905] };
  expect(JSON.parse(out)).toEqual({ all: half, kinds: { phone: half }, kept: half });
  const listed = await runCommand('redaction-measure', ['--planted', planted, '--kept', kept, '--list']);
  expect(JSON.parse(listed.out).misses).toEqual([
    { line: 2, kind: 'phone', text: 'mã đơn 0901234 nhé', after: 'mã đơn 0901234 nhé' },
    { line: 3, kind: null, text: 'gọi 0901234567', after: 'gọi [số điện thoại]' },
  ]);
});

test('without files it measures the sentences of the project', async () => {
  const { code, out } = await runCommand('redaction-measure', []);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ all: { n: expect.any(Number) }, kept: { n: expect.any(Number) } });
});

test('lines that cannot be read, an empty file, none at all and a wrong option are said', async ({ file }) => {
  const broken = await file('planted.jsonl', '{"kind":"phone","text":"gọi ai","hidden":["0901"]}\n');
  const one = await runCommand('redaction-measure', ['--planted', broken, '--lang', 'en']);
  expect(one.code).toBe(1);
  expect(one.err).toContain('line 1: unreadable, or what is to be hidden is not in the sentence');
  expect(one.err).toContain('No line could be measured');
  expect((await runCommand('redaction-measure', ['--kept', join(broken, 'not-there')])).code).toBe(1);
  expect((await runCommand('redaction-measure', ['--all'])).code).toBe(2);
});
