import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Db } from '@/db/client';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makeUnit, operatorOf } from '../support/world';

const root = join(import.meta.dirname, '..', '..');
const text = 'Đường ngập sâu, bà con rất bức xúc.';

type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs the command; `onProgress` is called once it tells how far it is, with what sends it a signal. */
function reclassify(url: string, args: string[], onProgress?: (kill: () => void) => void): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/reclassify.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    if (stderr === '') onProgress?.(() => child.kill('SIGINT'));
    stderr += chunk;
  });
  return new Promise((ended) => child.on('close', (code) => ended({ code, stdout, stderr })));
}

async function keep(db: Db, n: number): Promise<void> {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(
    db,
    await operatorOf(db, id),
    Array.from({ length: n }, () => ({ text })),
  );
}

test('The command reads all items again, tells how far it is, and prints the receipt alone on stdout', async ({
  db,
  url,
}) => {
  await keep(db, 30);
  const first = await reclassify(url, ['--batch', '20']);
  expect(first).toMatchObject({ code: 0, stdout: '{"read":30,"changed":30,"kept":0,"left":0}\n' });
  expect(first.stderr).toContain('20/30');
  const again = await reclassify(url, ['--lang', 'en']);
  expect(again).toMatchObject({ code: 0, stdout: '{"read":0,"changed":0,"kept":0,"left":0}\n', stderr: '' });
});

test('Ctrl-C stops it between two batches, and run again it goes on', async ({ db, url }) => {
  await keep(db, 400);
  const stopped = await reclassify(url, ['--batch', '1', '--lang', 'en'], (interrupt) => interrupt());
  const { read, left } = JSON.parse(stopped.stdout);
  expect(stopped.code).toBe(130);
  expect(read + left).toBe(400);
  expect(left).toBeGreaterThan(0);
  expect(stopped.stderr).toContain(`Stopped. ${left} opinions are left`);
  const again = await reclassify(url, []);
  expect(JSON.parse(again.stdout)).toMatchObject({ read: left, left: 0 });
});

test('Wrong arguments, no unit and an unknown one are said in words', async ({ db, url }) => {
  expect(await reclassify(url, ['--batch', '0'])).toMatchObject({ code: 2, stdout: '' });
  const empty = await reclassify(url, ['--lang', 'en']);
  expect(empty).toMatchObject({ code: 1, stdout: '' });
  expect(empty.stderr).toContain('There is no unit yet');
  await keep(db, 1);
  const unknown = await reclassify(url, ['--unit', 'nowhere', '--lang', 'en']);
  expect(unknown).toMatchObject({ code: 1, stdout: '' });
  expect(unknown.stderr).toContain('not found');
});
