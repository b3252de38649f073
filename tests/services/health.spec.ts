import { createServer } from 'node:net';
import { GET } from '@/app/api/health/route';
import { openDatabase } from '@/db/client';
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

test('health over HTTP is 200 with the database and 503 without', async ({ url }) => {
  const shared = globalThis as { ngheDanDatabase?: unknown };
  const before = { env: process.env.DATABASE_URL, database: shared.ngheDanDatabase };
  try {
    for (const [address, status] of [
      [url, 200],
      ['postgres://me@127.0.0.1:9/there', 503],
    ] as const) {
      process.env.DATABASE_URL = address;
      shared.ngheDanDatabase = undefined;
      const response = await GET();
      expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store']);
      await (shared.ngheDanDatabase as unknown as ReturnType<typeof openDatabase>).$client.end({ timeout: 1 });
    }
  } finally {
    if (before.env === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before.env;
    shared.ngheDanDatabase = before.database;
  }
});
