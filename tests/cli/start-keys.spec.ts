import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, expect, homeOf, showUrlAndWait, test, urlShown } from '../support/beside';
import type { ProjectCopy } from '../support/project-copy';

const showKey = ['sh', '-c', 'echo "key=$FINGERPRINT_KEY."'];
const keyFileOf = (project: ProjectCopy) => join(homeOf(project), 'fingerprint-key');
const ownFileOf = (project: ProjectCopy) => join(project.folder, '.data/fingerprint-key');
const [otherKey, secret] = ['k'.repeat(43), 's'.repeat(43)];
const says = 'Hãy đặt FINGERPRINT_KEY';

/** A database of one's own while `work` runs, for the role that owns it and for the product's. */
async function withOwnDatabase(project: ProjectCopy, work: (urls: { owner: string; app: string }) => Promise<void>) {
  const up = project.start(showUrlAndWait);
  const app = new URL(await up.until(urlShown));
  const shown = await project.run(['--as-owner', 'sh', '-c', 'echo "url=$DATABASE_URL"']);
  const owner = new URL(urlShown.exec(shown.stdout)?.[1] ?? '');
  await ask(owner.href, 'create database apart');
  owner.pathname = '/apart';
  app.pathname = '/apart';
  try {
    await work({ owner: owner.href, app: app.href });
  } finally {
    await ask(new URL('/nghedan', owner).href, 'drop database apart with (force)');
    rmSync(ownFileOf(project), { force: true });
    process.kill(up.pid, 'SIGTERM');
    await up.finished;
  }
}

test('beside its own PostgreSQL the first start makes a key in a file that nobody else can read, and later starts take that', async ({
  project,
}) => {
  const file = keyFileOf(project);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const key = readFileSync(file, 'utf8');
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  for (const env of [{}, { AUTH_SECRET: secret }] as Record<string, string>[])
    expect((await project.run(showKey, env)).stdout, 'AUTH_SECRET may be renewed').toBe(`key=${key}.\n`);
  const [row] = await withServer(project, (url) => ask(url, `select string_agg(value, ' ') as all from setting`));
  expect(String(row?.all)).not.toContain(key);
});

test('another key is refused in Vietnamese, and one that was lost too; put back, it starts', async ({ project }) => {
  const file = keyFileOf(project);
  const key = readFileSync(file, 'utf8');
  const other = await project.run(showKey, { FINGERPRINT_KEY: otherKey });
  expect([other.code, other.stdout, other.stderr]).toEqual([1, '', expect.stringContaining(says)]);
  const short = await project.run(showKey, { FINGERPRINT_KEY: 'short' });
  expect([short.code, short.stderr]).toEqual([1, expect.stringContaining('FINGERPRINT_KEY is 5 bytes long')]);
  rmSync(file);
  const lost = await project.run(showKey);
  expect([lost.code, lost.stderr]).toEqual([1, expect.stringContaining(says)]);
  writeFileSync(file, '');
  const empty = await project.run(showKey);
  expect([empty.code, empty.stderr]).toEqual([1, expect.stringContaining('is empty')]);
  writeFileSync(file, `${key}\n`);
  expect((await project.run(showKey)).stdout).toBe(`key=${key}.\n`);
  expect(project.servers()).toEqual([]);
});

test('a command that accepts another key is run though it is another, and no other command is', async ({ project }) => {
  const env = { FINGERPRINT_KEY: otherKey };
  expect(await project.run(['--any-key', ...showKey], env)).toMatchObject({ code: 0, stdout: `key=${otherKey}.\n` });
  expect((await project.run(showKey, env)).code).toBe(1);
});

test('for a database of one’s own the key comes from AUTH_SECRET, and either role is refused with another', async ({
  project,
}) => {
  rmSync(ownFileOf(project), { force: true });
  await withOwnDatabase(project, async ({ owner, app }) => {
    const both = { MIGRATE_DATABASE_URL: owner, DATABASE_URL: app, AUTH_SECRET: secret };
    expect((await project.run(showKey, both)).stdout, 'derived where it is used').toBe('key=.\n');
    expect(existsSync(ownFileOf(project))).toBe(false);
    const alone = { DATABASE_URL: app, AUTH_SECRET: secret };
    expect((await project.run(showKey, alone)).code).toBe(0);
    for (const renewed of [both, alone]) {
      const run = await project.run(showKey, { ...renewed, AUTH_SECRET: 't'.repeat(43) });
      expect([run.code, run.stdout, run.stderr]).toEqual([1, '', expect.stringContaining(says)]);
    }
    expect((await project.run(['--any-key', 'true'], { ...alone, FINGERPRINT_KEY: otherKey })).code).toBe(0);
  });
});

test('for a database of one’s own and no secret it comes from a file, which several starts at once make once', async ({
  project,
}) => {
  await withOwnDatabase(project, async ({ owner }) => {
    const runs = await Promise.all([1, 2, 3].map(() => project.run(showKey, { DATABASE_URL: owner })));
    const key = readFileSync(ownFileOf(project), 'utf8');
    expect(runs.map(({ stdout }) => stdout)).toEqual(Array(3).fill(`key=${key}.\n`));
    expect(statSync(ownFileOf(project)).mode & 0o777).toBe(0o600);
  });
});

/** What `work` gives with a server of the copy's own. */
async function withServer<T>(project: ProjectCopy, work: (url: string) => Promise<T>): Promise<T> {
  const up = project.start(showUrlAndWait);
  try {
    return await work(await up.until(urlShown));
  } finally {
    process.kill(up.pid, 'SIGTERM');
    await up.finished;
  }
}
