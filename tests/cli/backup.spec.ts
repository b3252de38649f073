import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inside, rowsOf, test } from '../support/backup';
import { ask, test as besideIt, showUrlAndWait, urlShown } from '../support/beside';
import { addOpinions } from '../support/opinions';
import { runCommand } from '../support/run-command';
import { withAdmin } from '../support/server';
import { makeUnit, operatorOf } from '../support/world';

test.describe.configure({ timeout: 120_000 });

test('a board backs up, loses its database and restores it: receipts alone stand on stdout', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(db, await operatorOf(db, id), [{}, {}]);
  const file = join(folder, 'a.backup');
  const made = await runCommand('backup', [file], url);
  expect([made.code, made.err]).toEqual([0, '']);
  expect(JSON.parse(made.out)).toMatchObject({ file, bytes: statSync(file).size });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const sum = spawnSync('sh', ['-c', `head -c -72 '${file}' | sha256sum`], { encoding: 'utf8' }).stdout.slice(0, 64);
  expect(readFileSync(file, 'latin1').slice(-72), 'anyone can check it').toBe(`sha256 ${sum}\n`);

  const restored = await runCommand('restore', [file], empty.url);
  expect(restored.code).toBe(0);
  expect(JSON.parse(restored.out)).toMatchObject({ file, differences: 0, audit: { ok: true } });
  expect(restored.err).toContain('Đã khôi phục');
  expect((await inside(empty.url, rowsOf)).opinion).toHaveLength(2);

  const unsure = await runCommand('restore', [file, '--lang', 'en'], empty.url);
  expect([unsure.code, unsure.out]).toEqual([1, '']);
  expect(unsure.err).toContain('--replace');
  const unasked = await runCommand('restore', [file, '--replace', '--lang', 'en'], empty.url);
  expect([unasked.code, unasked.out]).toEqual([2, '']);
  expect(unasked.err).toContain('--yes');
  expect((await runCommand('restore', [file, '--replace', '--yes'], empty.url)).code).toBe(0);

  writeFileSync(file, readFileSync(file).subarray(0, -1000));
  const cut = await runCommand('restore', [file, '--replace', '--yes', '--lang', 'en'], empty.url);
  expect([cut.code, cut.out, cut.err]).toEqual([1, '', expect.stringContaining(`${file} was cut`)]);
});

/** What whoever notes a deed in the audit waits for; a restore does so last of all. */
const auditTurn = 7_146_520_232;

test('a restore that is killed when all but its end is done leaves the database as it was', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(db, await operatorOf(db, id), [{}, {}]);
  const file = join(folder, 'a.backup');
  await runCommand('backup', [file], url);
  await runCommand('restore', [file], empty.url);
  const before = await inside(empty.url, rowsOf);
  await withAdmin(empty.url, async (sql) => {
    await sql`select pg_advisory_lock(${auditTurn})`;
    const args = ['--import', 'tsx', 'lib/cli/restore.ts', file, '--replace', '--yes'];
    const restoring = spawn(process.execPath, args, {
      env: { ...process.env, DATABASE_URL: empty.url },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => restoring.once('exit', resolve));
    await expect
      .poll(() => sql`select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`, {
        timeout: 60_000,
      })
      .toHaveLength(1);
    restoring.kill('SIGKILL');
    await ended;
  });
  expect(await inside(empty.url, rowsOf)).toEqual(before);
  expect((await runCommand('restore', [file, '--replace', '--yes'], empty.url)).code).toBe(0);
});

test('a disk that is full while a backup is made is said, and nothing is left that looks like one', async ({
  url,
  db,
  folder,
}) => {
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(db, await operatorOf(db, id), [{}]);
  const file = join(folder, 'a.backup');
  const script = `ulimit -f 32; exec '${process.execPath}' --import tsx lib/cli/backup.ts '${file}' --lang en`;
  const env = { ...process.env, DATABASE_URL: url };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`No room is left on the disk for ${file}`);
  expect(readdirSync(folder)).toEqual([]);
});

test('help is shown, and a wrong way to call either command is refused before anything is done', async ({
  url,
  folder,
}) => {
  const before = await inside(url, rowsOf);
  const file = join(folder, 'a');
  for (const name of ['backup', 'restore']) {
    expect(await runCommand(name, ['--help'], url)).toMatchObject({ code: 0, out: '' });
    for (const wrong of [[], [file, 'b'], [file, '--no-such-option']]) {
      const { code, out, err } = await runCommand(name, wrong, url);
      expect([name, wrong, code, out]).toEqual([name, wrong, 2, '']);
      expect(err).toContain(`npm run --silent ${name} -- `);
    }
  }
  expect(readdirSync(folder)).toEqual([]);
  expect(await inside(url, rowsOf)).toEqual(before);
});

const showAll = [
  'sh',
  '-c',
  'echo "url=$DATABASE_URL"; echo "owner=$MIGRATE_DATABASE_URL"; echo "list=$REMOVED_ITEMS_FILE"',
];

besideIt(
  'both commands meet the database as it is, and are told of both roles and of the list',
  async ({ project }) => {
    const up = project.start(showUrlAndWait);
    await up.until(urlShown);
    try {
      const { stdout } = await project.run(['--as-it-is', ...showAll]);
      const owner = /owner=(\S+)\n/.exec(stdout)?.[1] ?? '';
      expect(new URL(urlShown.exec(stdout)?.[1] ?? '').username).toBe('nghedan_app');
      expect(new URL(owner).username).toBe('nghedan');
      expect(stdout).toMatch(/list=.*\/\.data\/removed-items\.jsonl\n/);
      await ask(owner, 'create database as_it_is');
      const other = new URL(owner);
      other.pathname = '/as_it_is';
      const named = await project.run(['--as-it-is', ...showAll], {
        DATABASE_URL: other.href,
        REMOVED_ITEMS_FILE: '/srv/list',
      });
      expect(named.stdout).toBe(`url=${other.href}\nowner=\nlist=/srv/list\n`);
      expect(await ask(other.href, `select to_regclass('public.setting') as made`)).toEqual([{ made: null }]);
      await ask(owner, 'drop database as_it_is');
    } finally {
      process.kill(up.pid, 'SIGTERM');
      await up.finished;
    }
  },
);
