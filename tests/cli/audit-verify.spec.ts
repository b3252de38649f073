import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { record } from '@/db/queries/activity';
import { headText, shortHead } from '@/lib/domain/audit/chain';
import { allow, caretaker } from '@/lib/domain/permissions';
import { expect, test } from '../support/database';

const project = join(import.meta.dirname, '../..');
const scope = allow(caretaker, 'counts.maintain');

function run(url: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/audit-verify.ts', ...args],
      { cwd: project, env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test('audit:verify prints one line of JSON: whole and 0, broken and 1, with a head of before as with none', async ({
  db,
  url,
}) => {
  for (let n = 1; n <= 4; n++) await record(db, scope, `opinion:${n}`);
  const head = await record(db, scope, 'opinion:5');
  const whole = await run(url);
  expect([whole.code, whole.stdout, whole.stderr]).toEqual([
    0,
    `${JSON.stringify({ entries: 5, ok: true, head, broken: 0, breaks: [] })}\n`,
    '',
  ]);
  for (const printed of [headText(head), shortHead(head)]) expect((await run(url, '--head', printed)).code).toBe(0);
  await db.execute(sql`delete from audit_entry where seq = 5`);
  expect((await run(url)).code).toBe(0);
  const cut = await run(url, '--head', headText(head));
  expect([cut.code, JSON.parse(cut.stdout)]).toMatchObject([
    1,
    { ok: false, broken: 1, breaks: [{ seq: 5, why: 'missing' }] },
  ]);
  await db.execute(sql`update audit_entry set subject = 'opinion:9' where seq = 2`);
  const changed = await run(url);
  expect([changed.code, JSON.parse(changed.stdout)]).toMatchObject([
    1,
    { broken: 1, breaks: [{ seq: 2, why: 'changed' }] },
  ]);
});

test('a head that is none, and a database that is not there, are said and end with 2', async ({ url }) => {
  const wrong = await run(url, '--head', '12:abc');
  expect([wrong.code, wrong.stdout, wrong.stderr]).toEqual([2, '', expect.stringContaining('--head SỐ:MÃ_BĂM')]);
  const away = await run('postgres://nobody@127.0.0.1:1/none');
  expect([away.code, away.stdout]).toEqual([2, '']);
  expect(away.stderr.length).toBeGreaterThan(10);
});
