import { randomBytes } from 'node:crypto';
import { openDatabase } from '@/db/client';
import { caretaker } from '@/lib/domain/permissions';
import { flags, sentiments, topics } from '@/lib/domain/vocabulary';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { migrateDatabase } from '@/lib/services/system/migrate-database';
import { expect, test } from '../support/database';
import { dumpDatabase } from '../support/dump-database';
import { fillRelease } from '../support/fill-release';
import { rowsOf } from '../support/old-database';
import { urlOfDatabase, withAdmin } from '../support/server';
import { prefix } from '../support/template';

test('what is kept of a release holds every code there is, and can be put back row by row', async ({ db, server }) => {
  await fillRelease(db, '2026-11-20');
  const kept = await dumpDatabase(db, 'The release of today');
  expect(Buffer.byteLength(kept)).toBeLessThan(900_000);
  const { place: _, place_successor, setting, ...before } = await rowsOf(db);
  const items = before.opinion as { sentiment: string; topics: string[]; flags: string[] }[];
  const codes = new Set(items.flatMap((item) => [item.sentiment, ...item.topics, ...item.flags]));
  expect([...sentiments, ...topics, ...flags].filter((code) => !codes.has(code))).toEqual([]);
  const secret = (setting as { name: string; value: string }[]).find(({ name }) => name === 'auth_secret');
  expect(kept).not.toContain(secret?.value);

  const name = `${prefix}_run_${Math.floor(Date.now() / 1000)}_${randomBytes(5).toString('hex')}`;
  await withAdmin(server.url, (sql) => sql.unsafe(`create database ${name} template template0 encoding 'UTF8'`));
  const url = urlOfDatabase(server.url, name);
  const again = openDatabase(url);
  try {
    await again.$client.unsafe(kept);
    expect(await rowsOf(again)).toMatchObject(before);
    await migrateDatabase(url);
    expect(await verifyCounts(caretaker, {}, again)).toEqual({ differences: 0 });
    expect((await rowsOf(again)).place_successor).toHaveLength(place_successor?.length ?? 0);
  } finally {
    await again.$client.end({ timeout: 2 });
    await withAdmin(server.url, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  }
});
