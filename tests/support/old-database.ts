import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Db, openDatabase } from '@/db/client';
import { test as base } from './database';
import { withAdmin } from './server';
import { contentHash, createFromTemplate, ensureNamed, prefix } from './template';

export { expect } from '@playwright/test';

const folder = join(import.meta.dirname, '../dumps');

/** The releases whose filled databases are kept, the oldest first. */
export const releases = readdirSync(folder)
  .flatMap((name) => (name.endsWith('.sql') ? [name.slice(0, -4)] : []))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

type Fixtures = {
  /** Which of the releases; the last unless a test says otherwise. */
  release: string;
  /** A database of the test's own as that release left it. Dropped afterwards. */
  old: { url: string; db: Db };
  /** Another of the same. */
  twin: { url: string; db: Db };
};

export const test = base.extend<Fixtures>({
  release: [releases.at(-1) ?? '', { option: true }],
  old: async ({ server, release }, use) => withRelease(server.url, release, use),
  twin: async ({ server, release }, use) => withRelease(server.url, release, use),
});

async function withRelease(
  serverUrl: string,
  release: string,
  use: (own: { url: string; db: Db }) => Promise<void>,
): Promise<void> {
  const { url, drop } = await createFromTemplate(serverUrl, await ensureRelease(serverUrl, release));
  const db = openDatabase(url);
  await use({ url, db });
  await db.$client.end({ timeout: 2 });
  await drop();
}

function ensureRelease(serverUrl: string, release: string): Promise<string> {
  const name = `${prefix}_release_${contentHash([`tests/dumps/${release}.sql`])}`;
  return ensureNamed(serverUrl, name, 'template0', async (url) => {
    await withAdmin(url, (inside) => inside.unsafe(readFileSync(join(folder, `${release}.sql`), 'utf8')));
  });
}

/** Every row of every table as JSON, in an order of their content. */
export async function rowsOf(db: Db): Promise<Record<string, unknown[]>> {
  const tables = await db.execute<{ name: string }>(sql`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`);
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const found = await db.execute<{ row: unknown }>(sql`
      select to_jsonb(one) as row from ${sql.identifier(name)} one order by to_jsonb(one)::text`);
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
}
