import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand } from '../support/run-command';

const readings = (...args: string[]) => runCommand('readings', args);

test('the same texts give the same hash, one word more another, and the readings are counted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readings-'));
  const file = async (name: string, texts: string[]) => {
    await writeFile(join(folder, name), texts.map((text) => JSON.stringify({ text })).join('\n'));
    return join(folder, name);
  };
  const texts = ['Đường ngập, chưa ai xử lý', 'Cảm ơn phường đã sửa đèn'];
  const [first, again, other] = await Promise.all([
    readings(await file('a.jsonl', texts)),
    readings(await file('b.jsonl', texts)),
    readings(await file('c.jsonl', [texts[0]!, `${texts[1]} rất nhanh`])),
  ]);
  expect(first.code, first.err).toBe(0);
  expect(again.out).toBe(first.out);
  const { sha256, ...counts } = JSON.parse(first.out) as Record<string, unknown>;
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(counts).toMatchObject({ texts: 2, renderings: 6 });
  expect(JSON.parse(other.out)).toMatchObject(counts);
  expect(other.out).not.toBe(first.out);
  await rm(folder, { recursive: true });
});

test('no file, and one that is not there, are said in words', async () => {
  const none = await readings('--lang', 'en');
  expect(none.code).toBe(2);
  expect(none.err).toContain('Usage');
  const absent = await readings('--lang', 'en', 'nowhere.jsonl');
  expect(absent.code).toBe(1);
  expect(absent.err).toContain('nowhere.jsonl');
});
