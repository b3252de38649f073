import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import sources from '@/lib/domain/lexicon/sources.json' with { type: 'json' };
import answers from '../support/reading/answers.json' with { type: 'json' };
import { hashOfAnswers } from '../support/reading/golden-answers';
import { hashOfSources } from '../support/reading/sources-that-read';

const remedy = 'npm run lexicon:record writes down what reads now; boards then read their stored opinions again';

test('the version names the code that reads: whoever changes it records it', async () => {
  expect(await hashOfSources(), remedy).toBe(sources.hash);
});

test('no hand-labelled text is read otherwise while the version stays the same', async () => {
  expect({ version: lexiconVersion(), answers: await hashOfAnswers() }, remedy).toEqual(answers);
});

test('a rule changed in the code is another version, a remark or a line break is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-sources-'));
  const hashed = async (text: string) => {
    writeFileSync(join(folder, 'reads.ts'), text);
    return hashOfSources([join(folder, 'reads.ts')]);
  };
  try {
    const before = await hashed('export const weight = (n: number): number => n * 2;');
    expect(await hashed('/** Twice. */\nexport const weight = (n: number): number =>\n  n * 2;')).toBe(before);
    expect(await hashed('export const weight = (n: number): number => n * 3;')).not.toBe(before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
