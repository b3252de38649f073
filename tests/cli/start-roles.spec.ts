import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ask, expect, homeOf, showUrl, showUrlAndWait, test, urlShown } from '../support/beside';
import type { ProjectCopy } from '../support/project-copy';

const asOwner = (command: readonly string[]) => ['--as-owner', ...command];
const showSettings = ['sh', '-c', 'echo "url=$DATABASE_URL owner=$MIGRATE_DATABASE_URL"'];
const rewrite = `update audit_entry set actor = 'other'`;
const append = `select audit_append('{"actor":"x","at":"2026-01-01T00:00:00.000Z","detail":{},"subject":"s","task":"t","unit":null}')`;

/** A server of the copy's own while `work` runs, with its address for either role. */
async function running(project: ProjectCopy, work: (urls: { app: string; owner: string }) => Promise<void>) {
  const up = project.start(showUrlAndWait);
  const app = await up.until(urlShown);
  const { stdout } = await project.run(asOwner(showUrl));
  try {
    await work({ app, owner: urlShown.exec(stdout)?.[1] ?? '' });
  } finally {
    process.kill(up.pid, 'SIGTERM');
    await up.finished;
  }
}

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

test('beside its own PostgreSQL the product works as a role that can append to the audit and not change it', async ({
  project,
}) => {
  await running(project, async ({ app, owner }) => {
    expect(new URL(app).username).toBe('nghedan_app');
    expect(new URL(owner).username).toBe('nghedan');
    expect(await ask(app, append)).toHaveLength(1);
    for (const statement of [rewrite, 'truncate audit_entry', 'drop table setting', 'create table other (id int)'])
      expect(await codeOf(ask(app, statement)), statement).toBe('42501');
    expect(await codeOf(ask(owner, rewrite))).toBe('done');
  });
});

test('data of a version with one role gets the second at the next start, and a password that was lost a new one', async ({
  project,
}) => {
  let home = '';
  await running(project, async ({ owner }) => {
    home = homeOf(project);
    await ask(owner, `insert into setting values ('of-before', 'yes') on conflict do nothing`);
    await ask(owner, 'drop owned by nghedan_app');
    await ask(owner, 'drop role nghedan_app');
  });
  rmSync(join(home, 'application-password'));
  await running(project, async ({ app }) => {
    expect(await ask(app, `select value from setting where name = 'of-before'`)).toEqual([{ value: 'yes' }]);
    expect(await codeOf(ask(app, rewrite))).toBe('42501');
  });
  rmSync(join(home, 'application-password'));
  await running(project, async ({ app }) => {
    expect(await ask(app, 'select current_user as me')).toEqual([{ me: 'nghedan_app' }]);
  });
});

test('a database of one’s own is migrated by the one role and used by the other, whose address alone the command sees', async ({
  project,
}) => {
  await running(project, async ({ owner }) => {
    await ask(owner, 'create database two_roles');
    await ask(owner, `create role "other app" login password 'x'`);
    const [own, other] = [new URL(owner), new URL(owner)];
    own.pathname = '/two_roles';
    other.pathname = '/two_roles';
    other.username = 'other%20app';
    other.password = 'x';
    const settings = { DATABASE_URL: other.href, MIGRATE_DATABASE_URL: own.href };
    expect((await project.run(['--require-migrated', 'true'], { DATABASE_URL: own.href })).code).toBe(1);

    const run = await project.run(showSettings, settings);
    expect(run).toMatchObject({ code: 0, stdout: `url=${other.href} owner=\n` });
    const owned = await project.run(asOwner(showSettings), settings);
    expect(owned.stdout).toBe(`url=${own.href} owner=\n`);
    expect(await ask(other.href, append)).toHaveLength(1);
    expect(await codeOf(ask(other.href, rewrite))).toBe('42501');

    const alone = await project.run(['--require-migrated', 'echo', 'serving'], { DATABASE_URL: other.href });
    expect([alone.stderr, alone.stdout]).toEqual(['', 'serving\n']);
    const refused = await project.run(asOwner(['true']), { DATABASE_URL: other.href });
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('set MIGRATE_DATABASE_URL')]);
    await ask(own.href, 'drop owned by "other app"');
    await ask(owner, 'drop database two_roles');
    await ask(owner, 'drop role "other app"');
  });
});

test('settings that are half made, or name one role twice, are refused with what to do', async ({ project }) => {
  await running(project, async ({ owner }) => {
    const half = await project.run(['true'], { MIGRATE_DATABASE_URL: owner });
    expect([half.code, half.stderr]).toEqual([1, expect.stringContaining('set both, or neither')]);
    const twice = await project.run(['true'], { DATABASE_URL: owner, MIGRATE_DATABASE_URL: owner });
    expect([twice.code, twice.stderr]).toEqual([1, expect.stringContaining('name the same role, nghedan')]);
    const away = 'postgres://me:secret@127.0.0.1:9/there';
    const gone = await project.run(['true'], { DATABASE_URL: owner, MIGRATE_DATABASE_URL: away });
    expect(gone.stderr).toContain('no answer from the database 127.0.0.1:9/there named in MIGRATE_DATABASE_URL');
    expect(gone.stderr).not.toContain('secret');
  });
});
