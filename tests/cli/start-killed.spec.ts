import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, expect, homeOf, showUrl, showUrlAndWait, test, urlShown } from '../support/beside';
import { parentOf, processes } from '../support/project-copy';

const keep = `insert into setting values ('kept', 'yes') on conflict do nothing`;
const kept = `select value from setting where name = 'kept'`;

test('after the starter is killed, the next start ends what it left and carries on with its data', async ({
  project,
}) => {
  const killed = project.start(showUrlAndWait);
  await ask(await killed.until(urlShown), keep);
  const left = processes(/sh -c echo "url=/).find((pid) => parentOf(pid) === killed.pid)!;
  process.kill(killed.pid, 'SIGKILL');
  const next = project.start(showUrlAndWait);
  const url = await next.until(urlShown);
  expect(processes(/sh -c echo "url=/)).not.toContain(left);
  expect(await ask(url, kept)).toEqual([{ value: 'yes' }]);
  process.kill(next.pid, 'SIGTERM');
  await next.finished;
  expect(project.servers()).toEqual([]);
});

test('a server killed under a running command comes back at the same address with its data', async ({ project }) => {
  const run = project.start(showUrlAndWait);
  const url = await run.until(urlShown);
  await ask(url, keep);
  for (const pid of project.servers()) process.kill(pid, 'SIGKILL');
  await expect.poll(() => ask(url, kept).catch(() => null), { timeout: 20_000 }).toEqual([{ value: 'yes' }]);
  process.kill(run.pid, 'SIGTERM');
  expect((await run.finished).stderr).toContain('the database had stopped; it runs again');
  expect(project.servers()).toEqual([]);
});

for (const both of [false, true]) {
  const whom = both ? 'the server and the starter are' : 'the server is';
  test(`after ${whom} killed, the next start recovers what was committed`, async ({ project }) => {
    const killed = project.start(showUrlAndWait);
    await ask(await killed.until(urlShown), keep);
    for (const pid of project.servers()) process.kill(pid, 'SIGKILL');
    process.kill(killed.pid, both ? 'SIGKILL' : 'SIGTERM');
    const next = project.start(showUrlAndWait);
    expect(await ask(await next.until(urlShown), kept)).toEqual([{ value: 'yes' }]);
    process.kill(next.pid, 'SIGTERM');
    await Promise.all([next.finished, killed.finished]);
    expect(project.servers()).toEqual([]);
  });
}

for (const [moment, sign] of [
  ['making the cluster', /^draft-/],
  ['the server starts', /^postmaster\.pid$/],
  ['the tables are made', /^\d+-\d+$/],
] as const) {
  test(`a first start killed while ${moment} blocks nothing`, async ({ project }) => {
    project.forgetData();
    const killed = project.start(showUrl);
    await expect
      .poll(() => project.dataFiles().some((name) => sign.test(name)), { intervals: [5], timeout: 30_000 })
      .toBe(true);
    process.kill(killed.pid, 'SIGKILL');
    const next = await project.run(showUrl);
    project.keepsDataIn(next.stderr);
    expect([next.code, next.stdout]).toEqual([0, expect.stringMatching(urlShown)]);
    expect(project.servers()).toEqual([]);
  });
}

test('a command whose launcher is killed ends by itself', async ({ project }) => {
  const launched = project.launch(showUrlAndWait);
  await launched.until(urlShown);
  process.kill(launched.pid, 'SIGKILL');
  await expect.poll(() => project.servers(), { timeout: 20_000 }).toEqual([]);
});

test('numbers left by a reboot that now belong to other processes block nothing', async ({ project }) => {
  const home = homeOf(project);
  const pidFile = `${process.pid}\n${home}/cluster\n1\n5432\n\n127.0.0.1\n0\nready\n`;
  writeFileSync(join(home, 'cluster/postmaster.pid'), pidFile);
  for (const left of [
    `users/${process.pid}-1`,
    `turn/ticket.1.${process.pid}-1-0`,
    `turn/choosing.${process.pid}-1-1`,
  ]) {
    writeFileSync(join(home, left), '');
  }
  expect((await project.run(['true'])).code).toBe(0);
  expect([...readdirSync(join(home, 'users')), ...readdirSync(join(home, 'turn'))]).toEqual([]);
});

test('a set-up without its password file, or half of one, is begun anew', async ({ project }) => {
  const home = homeOf(project);
  rmSync(join(home, 'cluster'), { recursive: true });
  writeFileSync(join(home, 'draft-0000'), '');
  expect((await project.run(['true'])).code).toBe(0);
  expect(readdirSync(home).filter((name) => name.startsWith('draft-'))).toEqual([]);
});
