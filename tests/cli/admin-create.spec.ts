import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { expect, test } from '../support/database';

const project = join(import.meta.dirname, '../..');

/** Runs the command against the database. `args` follow `--`. */
function run(url: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/admin-create.ts', ...args], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: url },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise<{ code: number | null; out: string; err: string }>((done) => {
    child.on('close', (code) => done({ code, out, err }));
  });
}

test('The command makes the first unit and administrator, whose printed password opens the door once', async ({
  db,
  url,
}) => {
  const asked = ['--username', 'quantri', '--name', 'Quản Trị', '--unit-name', 'Ban Tuyên giáo', '--place', '79'];
  const made = await run(url, ...asked);
  expect(made.code).toBe(0);
  const password = /Mật khẩu dùng một lần: (\S+)/.exec(made.out)?.[1] ?? '';
  const { cookie } = await signIn({ username: 'quantri', password }, '192.0.2.1', db);
  const session = await readSession(cookie, db);
  expect(session).toMatchObject({
    viewer: { roles: ['admin'], duty: 'change_password' },
    unit: { name: 'Ban Tuyên giáo' },
  });
  expect(session?.viewer.areas).toContain('79');
  const again = await run(url, ...asked);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain('đã có. Hãy chọn tên khác');
});

test('A command without a name or with a misspelt option says how it is used and makes nothing', async ({
  db,
  url,
}) => {
  expect(await run(url, '--username', 'quantri')).toMatchObject({ code: 2, out: '' });
  const misspelt = await run(url, '--usernme', 'quantri');
  expect(misspelt.code).toBe(2);
  expect(misspelt.err).toContain('--usernme');
  expect(await db.query.person.findMany()).toEqual([]);
  expect(await db.query.unit.findMany()).toEqual([]);
});
