import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { sql } from 'drizzle-orm';
import { GET } from '@/app/api/health/route';
import { openDatabase } from '@/db/client';
import { record } from '@/db/queries/activity';
import { allow, caretaker } from '@/lib/domain/permissions';
import { arePagesThere } from '@/lib/services/system/are-pages-there';
import { checkHealth } from '@/lib/services/system/check-health';
import { expect, test } from '../support/database';

test('the product is healthy while its database answers', async ({ db }) => {
  expect(await checkHealth(db)).toBe(true);
});

test('it is not healthy when nothing listens at the address of the database', async () => {
  const away = openDatabase('postgres://me@127.0.0.1:9/there');
  expect(await checkHealth(away)).toBe(false);
  await away.$client.end({ timeout: 0 });
});

test('it is not healthy when the server takes the connection but says nothing', async () => {
  const silent = createServer(() => {});
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const db = openDatabase(`postgres://me@127.0.0.1:${(silent.address() as { port: number }).port}/there`);
  expect(await checkHealth(db)).toBe(false);
  await db.$client.end({ timeout: 0 });
  silent.close();
});

test('it is not healthy while nothing can be written to the disk of the database', async ({ db, url }) => {
  // As little room for temporary files as a full disk has.
  await db.execute(sql.raw(`alter database ${new URL(url).pathname.slice(1)} set temp_file_limit = '64kB'`));
  const health = openDatabase(url, 1, 'health');
  expect(await checkHealth(health)).toBe(false);
  await db.execute(sql.raw(`alter database ${new URL(url).pathname.slice(1)} reset temp_file_limit`));
  await health.$client.end({ timeout: 1 });
  const again = openDatabase(url, 1, 'health');
  expect(await checkHealth(again)).toBe(true);
  await again.$client.end({ timeout: 1 });
});

test('it is not healthy while the database only lets itself be read', async ({ db, url }) => {
  await db.execute(sql.raw(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`));
  const health = openDatabase(url, 1, 'health');
  expect(await checkHealth(health)).toBe(false);
  await health.$client.end({ timeout: 1 });
});

test('once something could not be stored for want of room it is not healthy, whatever else is asked', async ({
  db,
}) => {
  await db.execute(sql`create function full_disk() returns trigger language plpgsql
    as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
  await db.execute(sql`create trigger full_disk before insert on audit_entry execute function full_disk()`);
  expect(await checkHealth(db)).toBe(true);
  const scope = allow(caretaker, 'demo.manage');
  await expect(record(db, scope, 'demo', { act: 'clear' })).rejects.toThrow();
  expect(await checkHealth(db)).toBe(false);
});

test('it is healthy, and says so at once, while every other connection is busy', async ({ db, url }) => {
  const health = openDatabase(url, 1, 'health');
  const busy = Array.from({ length: 12 }, () => db.transaction((tx) => tx.execute(sql`select pg_sleep(1.5)`)));
  const start = performance.now();
  expect(await checkHealth(health)).toBe(true);
  expect(performance.now() - start).toBeLessThan(1_400);
  await Promise.all(busy);
  await health.$client.end({ timeout: 1 });
});

test('many who ask at once are answered by one question', async ({ db, url }) => {
  const health = openDatabase(url, 1, 'health');
  const asked = () =>
    db.execute(
      sql`select coalesce(sum(xact_commit), 0)::int as n from pg_stat_database where datname = current_database()`,
    );
  const before = await asked();
  await Promise.all(Array.from({ length: 500 }, () => checkHealth(health)));
  await health.$client.end({ timeout: 1 });
  const after = await asked();
  expect(Number(after[0]?.n) - Number(before[0]?.n)).toBeLessThan(100);
});

test('a server whose build is gone from the disk is not healthy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-build-'));
  const before = process.env.NGHE_DAN_BUILD;
  const build = join(folder, 'BUILD_ID');
  writeFileSync(build, 'first');
  try {
    process.env.NGHE_DAN_BUILD = relative(process.cwd(), folder);
    expect(arePagesThere()).toBe(true);
    rmSync(build);
    expect(arePagesThere()).toBe(false);
    delete process.env.NGHE_DAN_BUILD;
    expect(arePagesThere()).toBe(true);
  } finally {
    if (before !== undefined) process.env.NGHE_DAN_BUILD = before;
    rmSync(folder, { recursive: true });
  }
});

test('health over HTTP is 200 with the database and 503 without', async ({ url }) => {
  type Pools = Map<string, ReturnType<typeof openDatabase>>;
  const shared = globalThis as { ngheDanDatabases?: Pools };
  const before = { env: process.env.DATABASE_URL, databases: shared.ngheDanDatabases };
  try {
    for (const [address, status] of [
      [url, 200],
      ['postgres://me@127.0.0.1:9/there', 503],
    ] as const) {
      process.env.DATABASE_URL = address;
      shared.ngheDanDatabases = undefined;
      const response = await GET();
      expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
      const opened = shared.ngheDanDatabases as Pools | undefined;
      await opened?.get('health')?.$client.end({ timeout: 1 });
    }
  } finally {
    if (before.env === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before.env;
    shared.ngheDanDatabases = before.databases;
  }
});
