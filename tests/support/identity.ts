import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';

export type Column = { readonly table: string; readonly column: string };

/**
 * Words that name somebody, or a way to them. A column is suspect when a word of its name is one of these; staff
 * have their own tables, listed below.
 */
const identifying = new Set(
  `author authors user users username userid person people name fullname nickname nick handle account accounts profile
   avatar image photo picture face follower followers following friend friends fan fans member poster sender owner creator commenter
   reporter citizen resident complainant phone tel telephone mobile zalo facebook fb tiktok uid email mail address
   street house ip ipv4 ipv6 device agent fingerprint cookie session token cccd cmnd passport identity identifier
   plate license licence bank card birth birthday dob age gender sex religion ethnicity party lat lon lng latitude
   longitude gps geo location signature voice`.split(/\s+/),
);

/** Tables about a board's own staff and collaborators, who sign in: their columns may name them. */
const staffTables = new Set(['person', 'session', 'account', 'verification', 'rate_limit', 'two_factor']);

/** Suspect by a word, harmless by what they hold. Each line says why. */
const harmless: Record<string, string> = {
  'audit_entry.actor': 'a staff member, a key, the operator or nobody known',
  'api_key.created_by': 'an administrator',
  'channel.name': 'a newspaper, page or group, registered by an administrator',
  'channel.folded_name': 'the same, folded',
  'correction.person_id': 'the analyst who corrected',
  'file_mapping.name': 'what the staff call a way of reading a table, redacted',
  'intake.file_name': 'what the staff called a file, redacted',
  'opinion.fingerprint': 'a keyed one-way hash of what makes an item the same item',
  'place.name': 'an official place name',
  'place.short_name': 'an official place name',
  'removed_item.fingerprint': 'the same hash, of what must not come in again',
  'removed_words.fingerprint': 'such hashes of the redacted words alone, of personal data that must not come in again',
  'report.reporter_id': "a collaborator on the board's roll",
  'setting.name': 'the name of a setting',
  'unit.reporter_months': 'for how long it can be told who reported',
  'unit.name': 'a board, committee or union',
};

/** Columns that could hold the identity of a member of the public. */
export function identifyingColumns(columns: readonly Column[]): string[] {
  return columns
    .filter(({ table }) => !staffTables.has(table))
    .map(({ table, column }) => ({ name: `${table}.${column}`, words: wordsOf(`${column}`), table }))
    .filter(
      ({ name, words, table }) =>
        !(name in harmless) && (words.some((word) => identifying.has(word)) || suspectTable(table)),
    )
    .map(({ name }) => name);
}

/** Every column of the product's own tables in the database; `jobs-kept.spec.ts` says what those of pg-boss hold. */
export async function columnsOf(db: Executor): Promise<Column[]> {
  const rows = await db.execute<Column>(sql`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema', 'drizzle', 'pgboss') order by 1, 2`);
  return [...rows];
}

/** The lines above that no longer name a column: a list of exceptions must not outlive what it excepts. */
export function staleExceptions(columns: readonly Column[]): string[] {
  const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  return Object.keys(harmless).filter((name) => !there.has(name));
}

function suspectTable(table: string): boolean {
  return wordsOf(table).some((word) => identifying.has(word));
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
