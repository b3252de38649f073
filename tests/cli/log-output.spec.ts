import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { logIn, toldBesides } from '../support/log/printed';

const project = join(import.meta.dirname, '../..');

type Given = { times?: number; settings?: Record<string, string>; onto?: string; isRead?: boolean };

/** What comes of writing lines of every kind; `onto` is a file to write to instead of pipes, which may have no reader. */
async function spoken({ times = 1, settings = {}, onto, isRead = true }: Given = {}) {
  const file = onto === undefined ? 'pipe' : openSync(onto, 'a');
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/log/speak.ts', String(times)], {
    cwd: project,
    env: { ...process.env, ...settings },
    stdio: ['ignore', file, file],
  });
  let [out, err] = ['', ''];
  if (!isRead) for (const pipe of [child.stdout, child.stderr]) pipe?.destroy();
  child.stdout?.on('data', (piece) => {
    out += piece;
  });
  child.stderr?.on('data', (piece) => {
    err += piece;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (typeof file === 'number') closeSync(file);
  return { code, out, err };
}

test('every line is one JSON object with its time and level, whatever breaks the values in it hold', async () => {
  const { code, out, err } = await spoken();
  expect([code, toldBesides(out), toldBesides(err)]).toEqual([0, [], []]);
  const lines = [...logIn(out), ...logIn(err)];
  expect(lines.map(({ level }) => level)).toEqual(['info', 'error', 'warn']);
  const times = lines.map(({ time = '' }) => new Date(time).toISOString() === time);
  expect(times).toEqual([true, true, true]);
  expect(lines.map(({ route }) => route)).toEqual(['/opinions', undefined, undefined]);
  expect(lines[1]).toMatchObject({ request: 'r0', failure: { name: 'TypeError' } });
  expect(err).not.toContain('Lan');
});

test('LOG_LEVEL says how much is written; what is no level is passed over', async () => {
  const levels = async (level: string) => {
    const { out, err } = await spoken({ settings: { LOG_LEVEL: level } });
    return [...logIn(out), ...logIn(err)].map((line) => line.level).join(' ');
  };
  expect(await levels('debug')).toBe('info debug error warn');
  expect(await levels('warn')).toBe('error warn');
  expect(await levels('error')).toBe('error');
  expect(await levels('silent')).toBe('');
  expect(await levels('loud')).toBe('info error warn');
});

test('nothing is lost when the process ends at once', async () => {
  const { out, err } = await spoken({ times: 500 });
  expect([logIn(out).length, logIn(err).length]).toEqual([500, 1000]);
});

test('a log that nobody reads, or that there is no room for, ends nothing', async () => {
  expect((await spoken({ times: 50, isRead: false })).code).toBe(0);
  for (const onto of ['/dev/full'].filter((path) => existsSync(path))) {
    expect((await spoken({ times: 50, onto })).code).toBe(0);
  }
});
