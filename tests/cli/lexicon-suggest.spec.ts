import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makeViewer, operatorOf } from '../support/world';

const root = join(import.meta.dirname, '..', '..');

function suggest(url: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/lexicon-suggest.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
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
}

test('Suggestions are JSON lines on stdout, what was looked at is said on stderr', async ({ db, url }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const texts = ['Sáng ra', 'Chiều', 'Tối tối', 'Đêm', 'Trưa'].map((when) => `${when} khói bay vào`);
  const ids = await addOpinions(
    db,
    await operatorOf(db, analyst.unitId),
    texts.map((text) => ({ text })),
  );
  for (const id of ids) {
    const { basis } = await readOpinion(analyst, id, db);
    await correctOpinion(analyst, { id, basis, topics: ['MOITRUONG'], why: 'Khói là môi trường' }, db);
  }
  const { code, out, err } = await suggest(url, '--lang', 'en');
  expect(code).toBe(0);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    {
      phrase: 'khói bay vào',
      for: { kind: 'topic', code: 'MOITRUONG' },
      score: expect.any(Number),
      items: 5,
      against: 0,
    },
  ]);
  expect(err).toContain('5 corrected opinions, 5 still read otherwise; 1 suggestions');
  expect(await suggest(url, '--since', '2199-01-01', '--lang', 'en')).toMatchObject({ code: 0, out: '' });
});

test('Wrong arguments, no unit and an unknown one are said in words', async ({ db, url }) => {
  expect(await suggest(url, '--since', 'yesterday')).toMatchObject({ code: 2, out: '' });
  const empty = await suggest(url, '--lang', 'en');
  expect(empty).toMatchObject({ code: 1, out: '' });
  expect(empty.err).toContain('There is no unit yet');
  await makeViewer(db, 'analyst', { places: ['79'] });
  expect(await suggest(url, '--unit', 'nowhere')).toMatchObject({ code: 1, out: '' });
});
