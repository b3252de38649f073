import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makeUnit, operatorOf } from '../support/world';

const project = join(import.meta.dirname, '../..');

type Outcome = { code: number; lines: Record<string, unknown>[]; stderr: string };

function run(url: string, command: string): Promise<Outcome> {
  const args = ['--import', 'tsx', join('lib/cli', command)];
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project, env }, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter(Boolean);
      resolve({ code: Number(error?.code ?? 0), lines: lines.map((line) => JSON.parse(line)), stderr });
    });
  });
}

test('counts:verify says no difference and ends with 0; with one it names it and ends with 1', async ({ db, url }) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(db, await operatorOf(db, id), [{ placeKey: '778-2025', sentiment: 'negative' }]);
  expect(await run(url, 'counts-verify.ts')).toMatchObject({ code: 0, lines: [{ differences: 0 }] });
  expect(await run(url, 'counts-fold.ts')).toMatchObject({ code: 0, lines: [{ folded: 1 }] });
  await db.execute(sql`update count_cell set negative = 2 where area = '778-2025' and topic = '*'`);
  expect(await run(url, 'counts-verify.ts')).toMatchObject({
    code: 1,
    lines: [
      { area: '778-2025', topic: '*', day: '2026-05-10', kept: { negative: 2 }, recounted: { negative: 1 } },
      { differences: 1 },
    ],
  });
});

test('without a database both commands say so and end with 2', async () => {
  for (const command of ['counts-verify.ts', 'counts-fold.ts']) {
    const { code, lines, stderr } = await run('postgres://nobody@127.0.0.1:1/none', command);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(stderr).toContain('Cơ sở dữ liệu');
  }
});
