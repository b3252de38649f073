import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Db } from '@/db/client';
import { migrationsFolder } from '@/db/migration-state';
import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { migrateDatabase } from '@/lib/services/system/migrate-database';
import { statementsForLastFlag } from '../support/migrations';
import { expect, rowsOf, test } from '../support/old-database';

type JournalEntry = { idx: number; when: number; tag: string };

/** Brings the database further by one planted migration, the way drizzle applies all of them. */
async function applyPlanted(db: Db, statement: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-migrations-'));
  try {
    cpSync(migrationsFolder, folder, { recursive: true });
    const journalFile = join(folder, 'meta', '_journal.json');
    const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: JournalEntry[] };
    const last = journal.entries.at(-1)!;
    journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_planted' });
    writeFileSync(journalFile, JSON.stringify(journal));
    writeFileSync(join(folder, '9999_planted.sql'), statement);
    await applyMigrations(db, { migrationsFolder: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const planted = async () => {
  const [statement = ''] = await statementsForLastFlag();
  return statement.replace(/"f\d+_\w+"/, '"f99_planted"');
};

test('a new flag gets its counter in a filled database by the migration that is generated for it', async ({ old }) => {
  await migrateDatabase(old.url);
  await applyPlanted(old.db, await planted());
  const [sum] = await old.db.execute(sql`
    select count(*)::int > 500 as filled, sum(f99_planted)::int as n from count_cell`);
  expect(sum).toEqual({ filled: true, n: 0 });
  expect((await foldCounts(caretaker, {}, old.db)).folded).toBeGreaterThan(20);
  expect(await verifyCounts(caretaker, {}, old.db)).toEqual({ differences: 0 });
});

test('a new flag could not get its counter without a default, and the database stays as it was', async ({ old }) => {
  await migrateDatabase(old.url);
  const before = await rowsOf(old.db);
  const failure = await applyPlanted(old.db, (await planted()).replace(' DEFAULT 0', '')).catch((error) => error);
  expect(failure).toMatchObject({ code: '23502', table_name: 'count_cell', column_name: 'f99_planted' });
  expect(await rowsOf(old.db)).toEqual(before);
});
