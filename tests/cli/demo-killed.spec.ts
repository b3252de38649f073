import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { caretaker } from '@/lib/domain/permissions';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { expect, test } from '../support/database';

const today = '2026-11-20';
/** Moments of its first seconds, in which it makes units, people and channels, and some of later. */
const killedAfterMs = [0, 60, 140, 260, 400, 600, 900, 1300, 2500, 5000];

test('a demonstration killed at ten moments can be loaded and cleared afterwards, and leaves nothing behind', async ({
  db,
  url,
}) => {
  test.setTimeout(400_000);
  const before = await rowsOf(db);
  for (const [n, afterMs] of killedAfterMs.entries()) {
    await killLoading(url, afterMs);
    if (n % 3 !== 1) continue;
    await clearDemo(caretaker, db);
    expect(await rowsOf(db), `cleared after it was killed at ${afterMs} ms`).toEqual(before);
  }
  const accounts = await loadDemo(caretaker, { today }, db);
  const loaded = await rowsOf(db);
  expect(loaded.opinion).toBeGreaterThan(6_000);
  expect(await loadDemo(caretaker, { today: '2026-11-22' }, db)).toEqual(accounts);
  expect(await rowsOf(db)).toEqual(loaded);
  await clearDemo(caretaker, db);
  expect(await rowsOf(db)).toEqual(before);
  expect((await verifyCounts(caretaker, {}, db)).differences).toBe(0);
});

/** Kills a loading so many milliseconds after it began, as the machine's loss of power would. */
async function killLoading(url: string, afterMs: number): Promise<void> {
  const script = join(import.meta.dirname, '../support/load-demo.ts');
  const loading = spawn(process.execPath, ['--import', 'tsx', script, today], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(loading.stdout, 'data');
  await pause(afterMs);
  loading.kill('SIGKILL');
  if (loading.exitCode === null && loading.signalCode === null) await once(loading, 'exit');
}

/**
 * How many rows each table has, but for the audit, which keeps what was done, the dictionary of reasons, which keeps words of the lists for ever,
 * and the changes of counts on their way.
 */
async function rowsOf(db: Db): Promise<Record<string, number>> {
  const tables = await db.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const rows: Record<string, number> = {};
  for (const { name } of tables) {
    if (['audit_entry', 'count_delta', 'reading_rule'].includes(name) || name.startsWith('count_')) continue;
    const [row] = await db.execute<{ n: number }>(sql.raw(`select count(*)::int as n from "${name}"`));
    rows[name] = row?.n ?? 0;
  }
  return rows;
}
