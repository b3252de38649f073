import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { customType, getTableConfig, jsonb, PgArray, PgTable, pgTable, text } from 'drizzle-orm/pg-core';
import { isRedactedText, redactedText } from '@/db/schema/columns';
import { fieldNames, type ReportForm, reportFields } from '@/lib/domain/report/fields';
import { redactReport } from '@/lib/domain/report/redact-report';

/** Columns of neither redacted words nor codes of a closed list, by table, and why they may stand as they are. */
const open: Readonly<Record<string, readonly [columns: string, why: string]>> = {
  person: ['name username display_username email image', "the board's own staff"],
  session: ['token ip_address user_agent', "sessions of the board's own staff"],
  account: [
    'account_id provider_id access_token refresh_token id_token scope password',
    "how the board's own staff sign in, secrets hashed",
  ],
  verification: ['identifier value', "better-auth's own"],
  rate_limit: ['key', 'hashes of who tried to sign in'],
  place: ['key code name short_name parent_key district_key', 'official names and codes'],
  unit: ['name', "names of the board's own units"],
  api_key: ['label prefix hash place_keys', "an administrator's words, official codes and a hash"],
  two_factor: ['secret backup_codes', 'an encrypted secret and digests'],
  channel: ['name folded_name', 'publications and pages; a name that looks like a person is refused'],
  setting: ['name value', 'facts about the installation'],
  audit_entry: ['actor unit_id task subject detail digest hash', 'codes and ids of who did what, and hashes'],
  removed_item: ['removed_by', 'a person of the staff or the operator'],
  file_mapping: ['headings columns actor', 'a hash, redacted headings, and who of the staff said it'],
  intake: ['actor left_out', 'a person of the staff, a key or the operator, and codes'],
  running_intake: ['viewer_id', 'a person of the staff or a key'],
  own_words: [
    'hash words actor',
    "the board's own keywords, names of persons refused, and who of the staff took them in",
  ],
  count_cell: ['area topic', 'official codes, ids of units and topics'],
  count_delta: ['areas topics sentiment flags', 'official codes, ids of units and codes'],
  opinion: [
    'areas masked reasons reasons_before lexicon_version search',
    'codes, counts, numbers of rules, phrases of the lists, and the redacted words again',
  ],
  reading_rule: ['code rule phrase', 'phrases of the lists, official names and codes: `reasons-kept.spec.ts`'],
  search_word: ['folded word', 'single words that redacted texts hold now, of no item in particular'],
  correction: ['before after', 'codes'],
  rising_view: ['place areas', 'official codes, ids of units'],
  opinion_earlier: ['actor', 'a person of the staff, a key or the operator'],
};

/** Types that cannot hold words. What is not among them is looked at, whatever it is called. */
const wordless = /^(bigint|integer|smallint|real|double precision|boolean|date|timestamp.*|uuid)$/;

/** Every table of the modules, those inside other values too. */
function tablesIn(value: unknown, depth = 0): PgTable[] {
  if (is(value, PgTable)) return [value];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.values(value).flatMap((part) => tablesIn(part, depth + 1));
}

async function tablesOfSchema(): Promise<PgTable[]> {
  const folder = join(import.meta.dirname, '..', '..', 'db', 'schema');
  const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  const modules = await Promise.all(names.map((name) => import(`../../db/schema/${name}.ts`) as Promise<object>));
  return tablesIn(modules.map((module) => ({ ...module })));
}

/** Columns that may hold words and are neither redacted, a code of a closed list, a key nor named with a reason. */
function openColumns(table: PgTable): string[] {
  const name = getTableName(table);
  const named = open[name]?.[0].split(' ') ?? [];
  const { foreignKeys } = getTableConfig(table);
  const keys = new Set(foreignKeys.flatMap((key) => key.reference().columns.map((column) => column.name)));
  return Object.values(getTableColumns(table)).flatMap((column) => {
    const inner = is(column, PgArray) ? column.baseColumn : column;
    const isCode = (inner.enumValues?.length ?? 0) > 0;
    const isKey = keys.has(column.name) || (column.primary && /(^|_)id$/.test(column.name));
    const isSafe = wordless.test(inner.getSQLType()) || isRedactedText(column) || isCode || isKey;
    return isSafe || named.includes(column.name) ? [] : [`${name}.${column.name}`];
  });
}

test('every column that can hold words takes redacted words alone, or a code, or is named with its reason', async () => {
  const tables = await tablesOfSchema();
  expect(tables.length).toBeGreaterThan(15);
  expect(tables.flatMap(openColumns)).toEqual([]);
});

const plain = customType<{ data: string }>({ dataType: () => 'text' });
const anyCase = customType<{ data: string }>({ dataType: () => 'citext' });
const planted: readonly (readonly [what: string, table: PgTable])[] = [
  ['plain text', pgTable('planted', { id: text().primaryKey(), spot: text().notNull(), said: redactedText() })],
  ['a type of its own over text', pgTable('planted', { spot: plain() })],
  ['a type nobody thought of', pgTable('planted', { spot: anyCase() })],
  ['a list of words', pgTable('planted', { spot: text().array() })],
  ['anything as JSON', pgTable('planted', { spot: jsonb() })],
  ['a further column of a table with reasons', pgTable('intake', { actor: text(), spot: text() })],
];
for (const [what, table] of planted) {
  test(`a column of ${what} would be found`, () => {
    expect(openColumns(table)).toEqual([`${getTableName(table)}.spot`]);
  });
}

test('a table kept inside another value would be found', () => {
  expect(tablesIn({ hidden: { table: planted[0]?.[1] } })).toHaveLength(1);
});

test('each reason names columns that are there and need it', async () => {
  const tables = new Map((await tablesOfSchema()).map((table) => [getTableName(table), table]));
  const stale = Object.entries(open).flatMap(([name, [columns]]) => {
    const table = tables.get(name);
    const there = table ? Object.values(getTableColumns(table)).map((column) => column.name) : [];
    return columns
      .split(' ')
      .filter((column) => !there.includes(column))
      .map((column) => `${name}.${column}`);
  });
  expect(stale).toEqual([]);
});

test('in every field of words of a report a telephone number is hidden', () => {
  const typed = Object.fromEntries(
    fieldNames.map((name) => [name, reportFields[name].kind === 'words' ? 'Gọi 0912 345 678 giúp' : null]),
  );
  const { report, masked } = redactReport({ clientId: 'x', ...typed } as ReportForm);
  const words = fieldNames.filter((name) => reportFields[name].kind === 'words');
  expect(words.length).toBeGreaterThan(3);
  for (const name of words) expect(report[name], name).not.toContain('345');
  expect(masked).toEqual({ phone: words.length });
});
