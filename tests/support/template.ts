import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { migrate } from '@/db/migrate';
import { urlOfDatabase, withAdmin } from './server';

const prefix = 'nghedan_test';
const templateLock = 7_146_520_232;
/** Long enough that no running suite still wants it. */
const staleSeconds = 2 * 60 * 60;
const folders = ['db/migrations', 'db/places'];
const root = join(import.meta.dirname, '../..');

/** Name of a migrated database with the places in it, made once for this content of migrations and places. */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `${prefix}_${contentHash()}`;
  return withAdmin(serverUrl, async (sql) => {
    await sql`select pg_advisory_lock(${templateLock})`;
    const [there] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!there) {
      await dropStale(sql);
      await buildTemplate(sql, serverUrl, name);
    }
    await sql.unsafe(`comment on database ${name} is 'used ${epochSeconds()}'`);
    return name;
  });
}

/** Makes a database of its own from the template and gives its address; `drop` removes it. */
export async function createFromTemplate(serverUrl: string, template: string) {
  const name = `${prefix}_run_${epochSeconds()}_${randomBytes(5).toString('hex')}`;
  await withAdmin(serverUrl, (sql) => sql.unsafe(`create database ${name} template ${template} strategy file_copy`));
  return {
    url: urlOfDatabase(serverUrl, name),
    drop: () => withAdmin(serverUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`)),
  };
}

async function buildTemplate(sql: postgres.Sql, serverUrl: string, name: string): Promise<void> {
  const draft = `${prefix}_run_${epochSeconds()}_${randomBytes(5).toString('hex')}`;
  await sql.unsafe(`create database ${draft} template template0 encoding 'UTF8'`);
  try {
    await migrate(urlOfDatabase(serverUrl, draft));
    await withAdmin(urlOfDatabase(serverUrl, draft), (inside) => inside`vacuum analyze`);
    await sql.unsafe(`alter database ${draft} rename to ${name}`);
  } catch (error) {
    await sql.unsafe(`drop database if exists ${draft} with (force)`);
    throw error;
  }
}

/** Removes what killed runs and earlier contents left behind. */
async function dropStale(sql: postgres.Sql): Promise<void> {
  const rows = await sql<{ name: string; note: string | null }[]>`
    select datname as name, shobj_description(oid, 'pg_database') as note
    from pg_database where datname like ${`${prefix}\\_%`}`;
  for (const { name, note } of rows) {
    const used = Number(/_run_(\d+)_/.exec(name)?.[1] ?? /used (\d+)/.exec(note ?? '')?.[1] ?? 0);
    if (epochSeconds() - used > staleSeconds) await sql.unsafe(`drop database if exists ${name} with (force)`);
  }
}

function contentHash(): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
      hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  }
  hash.update(readFileSync(join(root, 'db/migrate.ts')));
  return hash.digest('hex').slice(0, 16);
}

function epochSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
