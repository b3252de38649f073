import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const project = join(import.meta.dirname, '../..');

/** Runs the command on the given input. `args` follow `--`. */
function run(input: string | Buffer, args: readonly string[] = []) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/classify.ts', ...args], { cwd: project });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise<{ code: number | null; lines: Record<string, unknown>[]; errors: string[] }>((done) => {
    child.on('close', (code) => {
      const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8').split('\n').filter(Boolean);
      done({ code, lines: text(out).map((line) => JSON.parse(line)), errors: text(err) });
    });
  });
}

test('each text in is one reading out, with the same id and the places it names', async () => {
  const texts = ['Ngập nước ở Q.7', 'Cảm ơn phường', 'Ngập\u2028nước'];
  const { code, lines } = await run(texts.map((text, id) => JSON.stringify({ id, text })).join('\n'));
  expect(code).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(Object.keys(lines[0]!)).toEqual([
    'id',
    'sentiment',
    'score',
    'topics',
    'suggestion',
    'flags',
    'places',
    'reasons',
    'version',
  ]);
  expect(lines[0]).toMatchObject({
    sentiment: 'negative',
    topics: [{ code: 'NGAP' }],
    places: [{ code: '778-2025', name: 'Quận 7', start: 12, end: 15 }],
  });
  expect(lines[1]).toMatchObject({ sentiment: 'positive' });
});

test('a broken line is named with its number and what to do, and the rest is read', async () => {
  const input = [
    '{"id":1,"text":"Ngập"}',
    'oops',
    '',
    '{"id":2}',
    '{"id":3,"text":7}',
    '[1]',
    '{"id":{},"text":"a"}',
    '{"text":"Ngập"}',
  ];
  const { code, lines, errors } = await run(input.join('\r\n'));
  expect(code).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual([1, null]);
  const named = errors
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { line: number; error: string });
  expect(named.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7]);
  for (const { error } of named) expect(error.length).toBeGreaterThan(10);
  expect(errors.at(-1)).toContain('8');
});

test('empty input, very long lines and broken encodings are no reason to stop', async () => {
  expect(await run('')).toMatchObject({ code: 0, lines: [] });
  const long = JSON.stringify({ id: 'long', text: 'Hẻm ngập, chưa ai xử lý. '.repeat(40_000) });
  const bytes = Buffer.concat([
    Buffer.from(`${long}\n`),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from('{"id":"last","text":"\\ud800"}'),
  ]);
  const { code, lines, errors } = await run(bytes);
  expect(code).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(['long', 'last']);
  expect(errors[0]).toContain('"line":2');
});

test('places are kept to an area when one is named, and an unknown area is refused', async () => {
  const input = JSON.stringify({ id: 1, text: 'Ngập ở Q.7' });
  expect((await run(input, ['--area', '92'])).lines[0]).toMatchObject({ places: [] });
  const refused = await run(input, ['--area', 'nowhere', '--lang', 'en']);
  expect(refused).toMatchObject({ code: 2, lines: [] });
  expect(refused.errors[0]).toContain('nowhere');
});
