import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, expect, showUrl, showUrlAndWait, test, urlShown } from '../support/beside';
import type { ProjectCopy } from '../support/project-copy';

const served = ['--require-migrated', 'echo', 'serving'];
const migrated = [...served, '--migrate'];

/** Gives the copy a version with one migration more; what it gives back takes that away again. */
function plantMigration(project: ProjectCopy): () => void {
  const folder = join(project.folder, 'db/migrations');
  const [journal, added] = [join(folder, 'meta/_journal.json'), join(folder, '9999_planted.sql')];
  const before = readFileSync(journal, 'utf8');
  const { entries, ...rest } = JSON.parse(before) as { entries: { idx: number; when: number }[] };
  const last = entries.at(-1)!;
  const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_planted' };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, next] }));
  writeFileSync(added, 'create table planted (id int);');
  return () => {
    writeFileSync(journal, before);
    rmSync(added);
  };
}

/** An empty database beside the copy's own, and the server's end. */
async function emptyDatabase(project: ProjectCopy) {
  const up = project.start(['--as-owner', ...showUrlAndWait]);
  const url = new URL(await up.until(urlShown));
  await ask(url.href, 'create database apart');
  url.pathname = '/apart';
  const leave = async () => {
    process.kill(up.pid, 'SIGTERM');
    await up.finished;
  };
  return { url: url.href, leave };
}

test('a server starts on a database that is up to date', async ({ project }) => {
  const run = await project.run(served);
  expect([run.code, run.stdout]).toEqual([0, 'serving\n']);
});

test('a waiting migration stops the start, which says how many wait and how to go on; told to, it migrates first', async ({
  project,
}) => {
  const takeAway = plantMigration(project);
  try {
    const refused = await project.run(served);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('waits for 1 migration of this version');
    expect(refused.stderr).toContain('npm run migrate');
    expect(refused.stderr).toContain('npm run start -- --migrate');
    expect(project.servers()).toEqual([]);
    const again = await project.run(served);
    expect(again.code).toBe(1);
    const told = await project.run(migrated);
    expect([told.code, told.stdout]).toEqual([0, 'serving\n']);
    expect((await project.run(served)).stdout).toBe('serving\n');
  } finally {
    takeAway();
    project.forgetData();
  }
});

test('every other command brings the database up to date by itself', async ({ project }) => {
  const takeAway = plantMigration(project);
  try {
    expect((await project.run(showUrl)).code).toBe(0);
    expect((await project.run(served)).stdout).toBe('serving\n');
  } finally {
    takeAway();
    project.forgetData();
  }
});

test('a database of a newer version is refused in its own words, to a server and to any command', async ({
  project,
}) => {
  const takeAway = plantMigration(project);
  try {
    await project.run(showUrl);
  } finally {
    takeAway();
  }
  for (const command of [served, migrated, showUrl]) {
    const run = await project.run(command);
    expect([run.code, run.stdout], command.join(' ')).toEqual([1, '']);
    expect(run.stderr).toContain('changed by a newer version (1 migration not known here)');
    expect(run.stderr).toContain('restore the backup');
  }
  expect(project.servers()).toEqual([]);
  project.forgetData();
});

test('the same holds for a database of one’s own, and an empty one waits for every migration', async ({ project }) => {
  const { url, leave } = await emptyDatabase(project);
  try {
    const refused = await project.run(served, { DATABASE_URL: url });
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toMatch(/waits for \d+ migrations of this version/);
    expect(await ask(url, `select 1 from information_schema.tables where table_schema = 'public'`)).toEqual([]);
    const told = await project.run(migrated, { DATABASE_URL: url });
    expect([told.code, told.stdout]).toEqual([0, 'serving\n']);
    await ask(url, `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 32503680000000)`);
    const newer = await project.run(served, { DATABASE_URL: url });
    expect(newer.stderr).toContain('changed by a newer version');
  } finally {
    await leave();
  }
});
