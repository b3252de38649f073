import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';

const project = join(import.meta.dirname, '../..');

type Ended = { code: number | null; out: string; err: string };
type Evaluate = (files: Record<string, string>, args: readonly string[]) => Promise<Ended>;

/** Runs the command in a folder that holds the given files. */
const test = base.extend<{ evaluate: Evaluate }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  evaluate: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
    await use(async (files, args) => {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/evaluate.ts', ...args], {
        cwd: project,
        env: { ...process.env, INIT_CWD: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = { out: '', err: '' };
      child.stdout.on('data', (data) => {
        ended.out += data;
      });
      child.stderr.on('data', (data) => {
        ended.err += data;
      });
      return new Promise((done) => child.on('close', (code) => done({ code, ...ended })));
    });
    await rm(folder, { recursive: true });
  },
});

const jsonl = (rows: readonly unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

test('figures with their intervals, tables and mistakes are printed as JSON', async ({ evaluate }) => {
  const rows = jsonl([
    { text: 'Đường ngập nặng, bức xúc quá', sentiment: 'negative' },
    { text: 'Cảm ơn phường, rất hài lòng', sentiment: 'positive' },
    { text: 'Cảm ơn phường, rất hài lòng', sentiment: 'negative', sentiment_alt: ['positive'] },
    { text: 'Cảm ơn phường, rất hài lòng', sentiment: 'negative' },
  ]);
  const { code, out, err } = await evaluate({ 'rows.jsonl': rows }, ['rows.jsonl']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const report = JSON.parse(out);
  expect(report).toMatchObject({ field: 'sentiment', n: 4, leftOut: 0, broken: 0, accuracy: 0.75 });
  expect(report.version).toMatch(/^[0-9a-z]{8}-/);
  for (const name of ['accuracy', 'macroF1', 'weightedF1']) {
    const [low, high] = report.interval95[name];
    expect(low).toBeLessThanOrEqual(report[name]);
    expect(high).toBeGreaterThanOrEqual(report[name]);
  }
  expect(report.classes.negative).toMatchObject({ labelled: 2, read: 1, precision: 1, recall: 0.5 });
  expect(report.confusionColumns).toEqual(['negative', 'positive']);
  expect(report.confusion).toEqual({ negative: [1, 1], positive: [0, 2] });
  expect(report.mistakes).toHaveLength(1);
  expect(report.mistakes[0]).toMatchObject({ line: 4, right: ['negative'], read: 'positive' });
  expect(report.mistakes[0].reasons[0]).toHaveLength(5);
  expect(report).not.toHaveProperty('renderings');
});

test('topics are measured in six spellings too, with what each keeps', async ({ evaluate }) => {
  const rows = jsonl([
    { text: 'Đường ngập nước', topic: 'NGAP' },
    { text: 'Bệnh viện quá tải', topic: 'NGAP', topic2: 'YTE' },
  ]);
  const { code, out } = await evaluate({ 'rows.jsonl': rows }, ['rows.jsonl', '--field', 'topic', '--renderings']);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ accuracy: 1, inFirstTwo: 1, interval95: { inFirstTwo: [1, 1] } });
  expect(Object.keys(report.renderings)).toEqual(['nfc', 'nfd', 'old-tone', 'new-tone', 'upper', 'no-marks']);
  expect(report.renderings.nfd).toMatchObject({ accuracy: 1, keptOfNfc: 1 });
  expect(out).toMatch(/^ {2}"upper": \{.*\},$/m);
});

test('a bad line is named with its number and reason, and the rest counts', async ({ evaluate }) => {
  const rows = jsonl(['oops', { text: 'Tốt', sentiment: 'positive' }, '', { sentiment: 'neutral' }, { text: 'a' }]);
  const { code, out, err } = await evaluate({ 'rows.jsonl': rows }, ['rows.jsonl', '--lang', 'en']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ n: 1, broken: 3 });
  const named = err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(named.map(({ line }) => line)).toEqual([1, 4, 5]);
  expect(named[2].error).toContain('sentiment');
});

test('other labels need a map; what it leaves out is counted', async ({ evaluate }) => {
  const files = {
    'rows.jsonl': jsonl([
      { text: 'Tốt', label: 'POS' },
      { text: 'Tệ', label: 'NEG' },
      { text: 'b', label: 'SPAM' },
      { text: 'c', label: 'ELSE' },
    ]),
    'map.json': JSON.stringify({ POS: 'positive', NEG: 'negative', SPAM: null }),
    'wrong.json': JSON.stringify({ POS: 'good' }),
    'nothing.json': '{}',
    'broken.json': '{',
  };
  const evaluated = (...args: string[]) => evaluate(files, ['rows.jsonl', '--field', 'label', '--lang', 'en', ...args]);
  const unmapped = await evaluated();
  expect(unmapped).toMatchObject({ code: 1, out: '' });
  expect(unmapped.err).toContain('Line 1: "POS"');
  const mapped = await evaluated('--map', 'map.json');
  expect(JSON.parse(mapped.out)).toMatchObject({ n: 2, leftOut: 2, broken: 0, accuracy: 1 });
  expect((await evaluated('--map', 'nothing.json')).code).toBe(1);
  const wrong = await evaluated('--map', 'wrong.json');
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('POS: "good"');
  expect((await evaluated('--map', 'broken.json')).code).toBe(2);
  expect((await evaluated('--map', 'absent.json')).code).toBe(1);
});

test('wrong arguments are explained, and a file that cannot be read is named', async ({ evaluate }) => {
  expect((await evaluate({}, [])).code).toBe(2);
  expect((await evaluate({}, ['a', 'b'])).code).toBe(2);
  expect((await evaluate({}, ['a', '--field', 'flags'])).code).toBe(2);
  expect((await evaluate({}, ['a', '--nonsense'])).code).toBe(2);
  const help = await evaluate({}, ['--help', '--lang', 'en']);
  expect(help).toMatchObject({ code: 0, out: '' });
  expect(help.err).toContain('--renderings');
  const absent = await evaluate({}, ['absent.jsonl']);
  expect(absent).toMatchObject({ code: 1, out: '' });
  expect(absent.err).toContain('absent.jsonl');
  expect(await evaluate({ 'empty.jsonl': '' }, ['empty.jsonl'])).toMatchObject({ code: 1, out: '' });
});
