import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type postgres from 'postgres';
import { migrate } from '@/db/migrate';
import { urlOfDatabase, withAdmin } from './server';

export const prefix = 'nghedan_test';
/** Long enough that no running suite still wants it. */
const staleSeconds = 2 * 60 * 60;
/** What a migrated database is made of. */
const migrated = [
  ...['db/migrations', 'db/fingerprints', 'db/places', 'db/migrate.ts', 'db/jobs', 'lib/domain/jobs/jobs.ts'],
  'node_modules/pg-boss/version.json',
];
const root = join(import.meta.dirname, '../..');

/** Name of a migrated database with the places in it, made once for this content of migrations and places. */
export function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `${prefix}_${contentHash(migrated)}`;
  return ensureNamed(serverUrl, name, 'template0', migrate);
}

export type Fill = (url: string) => Promise<void>;

/**
 * Makes the template `name` from another and `fill` unless it is there. Users of the same name take turns; a killed one
 * leaves a draft, never half a template.
 */
export function ensureNamed(serverUrl: string, name: string, from: string, fill: Fill): Promise<string> {
  return withAdmin(serverUrl, async (sql) => {
    await sql`select pg_advisory_lock(hashtext(${name}))`;
    const [there] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!there) {
      await dropStale(sql);
      await buildTemplate(sql, serverUrl, { name, from, fill });
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

type Recipe = { readonly name: string; readonly from: string; readonly fill: Fill };

async function buildTemplate(sql: postgres.Sql, serverUrl: string, { name, from, fill }: Recipe): Promise<void> {
  const draft = `${prefix}_run_${epochSeconds()}_${randomBytes(5).toString('hex')}`;
  await sql.unsafe(`create database ${draft} template ${from} ${from === 'template0' ? `encoding 'UTF8'` : ''}`);
  try {
    await fill(urlOfDatabase(serverUrl, draft));
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

/** Short name for the content of these files and folders of the project. */
export function contentHash(paths: readonly string[], also: readonly string[] = []): string {
  const hash = createHash('sha256').update(also.join('\n'));
  for (const path of paths.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesIn(join(path, name)));
}

function epochSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
