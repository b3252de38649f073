import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { randomFrom } from '@/lib/domain/random';
import { keepCase, keptCases } from '../support/fuzz/cases';
import type { Door, Input } from '../support/fuzz/door';
import { doors } from '../support/fuzz/doors';
import { judge, mostMsFor, slowMs } from '../support/fuzz/judge';
import { doors as planted } from '../support/fuzz/planted-doors';
import { type DoorReport, fuzzDoor } from '../support/fuzz/session';
import { watchDoor } from '../support/fuzz/watch-door';

const folder = join(import.meta.dirname, '../fuzz-cases');
/** Few enough for every run of the tests; `npm run fuzz` goes on as long as it is told. */
const inputs: Readonly<Record<string, number>> = {
  csv: 60,
  xlsx: 60,
  json: 60,
  ndjson: 60,
  gzip: 60,
  places: 150,
  reading: 150,
};
const usualInputs = 300;
const seed = 20_261_123;
const seconds = Number.POSITIVE_INFINITY;

for (const [name, door] of Object.entries(doors)) {
  test(`the door “${name}” takes or refuses whatever is put in: it never breaks, and reads more than the first letter`, async () => {
    const report = await fuzzDoor(door as Door, { seed, seconds, inputs: inputs[name] ?? usualInputs });
    expect(report.found).toEqual([]);
    expect(report.taken).toBeGreaterThan(0.05);
    expect(report.ways).toBeGreaterThan(1);
  });
}

for (const [file, { door, why, input }] of keptCases(folder)) {
  test(`${file} no longer breaks its door (${why})`, async () => {
    expect((await judge(await (doors[door] as Door).open(), input, mostMsFor(doors[door]!, input))).fault).toBeNull();
  });
}

const fuzzed = (name: string, count = 600): Promise<DoorReport> =>
  fuzzDoor(planted[name] as Door, { seed, seconds, inputs: count });

test('an error that is no refusal is found and its input made as short as it can be', async () => {
  const { found, ...report } = await fuzzed('throws');
  expect(found).toMatchObject([{ kind: 'throws', input: '\u0000' }]);
  expect(report.refused).toBe(0);
  expect((await fuzzed('breaks')).found).toMatchObject([{ message: 'broken promise: a text is well formed' }]);
  const sound = await fuzzed('sound');
  expect(sound.found).toEqual([]);
  expect(sound.refused).toBeGreaterThan(0);
});

test('the same seed puts in the same inputs, another seed others', async () => {
  const inputsOf = async (given: number) => {
    const put: Input[] = [];
    await fuzzDoor(planted.sound as Door, { seed: given, seconds, inputs: 50, onInput: (input) => put.push(input) });
    return put;
  };
  expect(await inputsOf(1)).toEqual(await inputsOf(1));
  expect(await inputsOf(1)).not.toEqual(await inputsOf(2));
});

test('what is slow every time is found, and so is memory that is never given back', async () => {
  const run = await (planted.slow as Door).open();
  expect((await judge(run, 'q7', 100)).fault).toMatchObject({ kind: 'is slow' });
  expect((await judge(run, 'q8', 100)).fault).toBeNull();
  const { found } = await fuzzed('grows', 5_000);
  expect(found).toMatchObject([{ kind: 'grows' }]);
});

test('what costs more than its size explains is found, and a small input may cost less than a large one', async () => {
  const packed = { isPacked: true };
  expect(mostMsFor({}, 'x')).toBeLessThan(mostMsFor({}, 'x'.repeat(100_000)));
  expect(mostMsFor(packed, 'x')).toBe(slowMs);
  expect(mostMsFor({}, 'x'.repeat(10_000_000))).toBe(slowMs);
  const mostMs = (_: object, { length }: Input) => 15 + (0.03 * length) / 1024;
  const { found } = await fuzzDoor(planted.rereads as Door, { seed, seconds, inputs: 60, mostMs });
  expect(found).toMatchObject([{ kind: 'is slow' }]);
  const { rereads, sound } = planted as Record<string, Door<string>>;
  const { found: none } = await fuzzDoor({ ...rereads!, open: sound!.open } as Door, {
    seed,
    seconds,
    inputs: 60,
    mostMs,
  });
  expect(none).toEqual([]);
});

test('one in some dozens of the files put in is of one piece over and over', async () => {
  for (const name of ['csv', 'json', 'ndjson']) {
    const { change, seeds } = doors[name] as Door;
    const given = await seeds();
    const random = randomFrom(seed);
    const large = Array.from({ length: 500 }, () => change(given[0]!, random, given)).filter(
      ({ length }) => length > 150_000,
    );
    expect(large.length, name).toBeGreaterThan(3);
    expect(large.length, name).toBeLessThan(30);
  }
});

test('an input that never comes back is stopped and told', async () => {
  const module = new URL('../support/fuzz/planted-doors.ts', `file://${import.meta.filename}`).href;
  const { report, hung } = await watchDoor({ module, door: 'hangs', seed, seconds, inputs: 5_000 }, 2_000);
  expect(report).toBeNull();
  expect(hung).toMatchObject({ kind: 'hangs' });
  expect(hung?.input).toContain('\u202e');
});

test('a kept case is read back as it was, half characters and bytes too', () => {
  const own = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const cases = [
    { door: 'paths', why: 'a', input: '\ud800\u0000“' },
    { door: 'csv', why: 'b', input: Buffer.from([0, 255, 10]) },
    { door: 'csv', why: 'c', input: Buffer.alloc(200_000, '"a') },
  ];
  for (const one of cases) keepCase(own, one);
  expect(keepCase(own, { door: 'csv', why: 'too large', input: randomBytes(40_000) })).toBeNull();
  const read = keptCases(own).map(([, kept]) => kept);
  expect(read.sort((a, b) => a.why.localeCompare(b.why))).toEqual(cases);
  rmSync(own, { recursive: true });
});
