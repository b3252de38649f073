import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listReader } from '@/lib/domain/classify/list-reader';
import { entryCounts, examineLexicon } from '@/lib/domain/lexicon/examine-lexicon';
import { flagRules, lexiconFiles } from '@/lib/domain/lexicon/lexicon';
import { runCommand } from '../support/run-command';

async function check(...args: string[]): Promise<{ code: number | null; lines: string[]; err: string }> {
  const { code, out, err } = await runCommand('lexicon-check', args);
  return { code, lines: out.trim().split('\n'), err };
}

test('each problem is one line with what to do, the last line says how much was checked, and problems set the exit code', async () => {
  const problems = examineLexicon(lexiconFiles, flagRules, listReader);
  const entries = Object.values(entryCounts(lexiconFiles)).reduce((sum, n) => sum + n, 0);
  const { code, lines, err } = await check('--lang', 'en');
  expect(err).toBe('');
  expect(code).toBe(problems.length === 0 ? 0 : 1);
  const last = lines.pop()!;
  expect(last).toContain(`Checked ${entries.toLocaleString('en')} entries`);
  expect(last).toContain('no --corpus was given');
  expect(lines.length).toBe(problems.length);
  for (const line of lines) expect(line.split('\t')).toHaveLength(5);
});

test('a corpus is counted, with its broken lines, and one too small is said to be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lexicon-check-'));
  const rows = Array.from({ length: 120 }, () => JSON.stringify({ text: 'Đường ngập nước, bức xúc' }));
  await writeFile(join(folder, 'many.jsonl'), [...rows, 'oops'].join('\n'));
  await writeFile(join(folder, 'few.jsonl'), rows.slice(0, 9).join('\n'));
  const many = await check('--lang', 'en', '--corpus', join(folder, 'many.jsonl'));
  expect(many.code).toBe(1);
  expect(many.lines.at(-1)).toContain('120 texts (1 broken lines left out)');
  expect(many.lines.filter((line) => line.includes('too_frequent')).length).toBeGreaterThanOrEqual(2);
  const few = await check('--lang', 'en', '--corpus', join(folder, 'few.jsonl'));
  expect(few.lines.at(-1)).toContain('Only 9 texts: too few');
  expect(few.lines.filter((line) => line.includes('too_frequent'))).toEqual([]);
  await rm(folder, { recursive: true });
});

test('wrong arguments and a corpus that cannot be read are said in words', async () => {
  expect((await check('--nonsense')).code).toBe(2);
  const absent = await check('--lang', 'en', '--corpus', 'nowhere.jsonl');
  expect(absent.code).toBe(2);
  expect(absent.err).toContain('nowhere.jsonl');
});
