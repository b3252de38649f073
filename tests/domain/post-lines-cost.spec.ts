import { expect, test } from '@playwright/test';
import { readPostLines } from '@/lib/services/posts/read-post-lines';
import { untilStopped } from '@/lib/services/posts/until-stopped';
import { heldBytes } from '../support/fuzz/heap';

async function read(text: string) {
  async function* pieces() {
    yield Buffer.from(text);
  }
  const lines = [];
  for await (const line of (await readPostLines(pieces())).lines) lines.push(line);
  return lines;
}

test('quotes opened anew on every line are looked for twice a line, however many lines wait for their ends', async () => {
  const lines = 2_000;
  const search = String.prototype.indexOf;
  let searches = 0;
  String.prototype.indexOf = function (...given) {
    if (given[0] === '"' || given[0] === ',') searches++;
    return search.apply(this, given);
  };
  const posts = await read(`text,date\n${'"a"b,"\n'.repeat(lines)}`).finally(() => {
    String.prototype.indexOf = search;
  });
  expect(posts.filter(({ problem }) => problem?.code === 'csv_quote_open')).toHaveLength(lines);
  expect(searches).toBeLessThan(lines * 10);
});

test('rows of too few or too many cells are read without an error being made for each', async () => {
  const capture = Error.captureStackTrace;
  let errors = 0;
  Error.captureStackTrace = (...given) => {
    errors++;
    capture(...given);
  };
  const posts = await read(`text,date\n${'a\nb,1,2\n'.repeat(500)}`).finally(() => {
    Error.captureStackTrace = capture;
  });
  expect(posts).toHaveLength(1_000);
  expect(posts.slice(0, 2).map(({ line, record, problem }) => [line, record?.text ?? problem?.code])).toEqual([
    [2, 'a'],
    [3, 'too_many_cells'],
  ]);
  expect(errors).toBeLessThan(20);
});

test('what was read of an upload is not held until its end', async () => {
  const pieceBytes = 100_000;
  const pieces = async function* () {
    for (let piece = 0; piece < 200; piece++) yield Buffer.alloc(pieceBytes, 'x');
  };
  const before = heldBytes();
  let passed = 0;
  let held = 0;
  for await (const _ of untilStopped(pieces(), new AbortController().signal))
    if (++passed === 200) held = heldBytes() - before;
  expect(held).toBeLessThan(pieceBytes * 20);
});
