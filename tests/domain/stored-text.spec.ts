import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgArray, PgTable, pgTable, text } from 'drizzle-orm/pg-core';
import { redactedText } from '@/db/schema/columns';
import { fieldNames, type ReportForm, reportFields } from '@/lib/domain/report/fields';
import { redactReport } from '@/lib/domain/report/redact-report';

/** Text that is neither redacted nor a code, by table or column, and why it may stand as it is. */
const reasons: Readonly<Record<string, string>> = {
  person: "the board's own staff",
  session: "sessions of the board's own staff",
  account: "passwords of the board's own staff, hashed",
  verification: "better-auth's own",
  rate_limit: "better-auth's own",
  place: 'official names and codes',
  place_successor: 'official codes',
  unit: "names of the board's own units",
  unit_place: 'official codes',
  api_key: "an administrator's words, and a hash",
  channel: 'names of publications and pages, refused when they look like a person',
  setting: 'facts about the installation',
  activity: 'codes and ids of who did what',
  intake: 'ids of who sent a batch',
  count_cell: 'official codes and topics',
  count_delta: 'official codes and topics',
  'opinion.areas': 'official codes and ids of units',
  'opinion.masked': 'how often something was hidden',
  'opinion.reasons': 'phrases of the word lists and where they stand',
  'opinion.lexicon_version': 'a version',
  'opinion.search': 'the words of the redacted text',
  'correction.before': 'codes',
  'correction.after': 'codes',
};

async function tablesOfSchema(): Promise<PgTable[]> {
  const folder = join(import.meta.dirname, '..', '..', 'db', 'schema');
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(`../../db/schema/${file.replace(/\.ts$/, '')}.ts`) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module)).filter((part): part is PgTable => is(part, PgTable));
}

/** Columns that may hold words and are neither redacted, a code of a closed list, a key nor named with a reason. */
function openColumns(table: PgTable): string[] {
  const name = getTableName(table);
  const { foreignKeys } = getTableConfig(table);
  const keys = new Set(foreignKeys.flatMap((key) => key.reference().columns.map((column) => column.name)));
  return Object.values(getTableColumns(table)).flatMap((column) => {
    const inner = is(column, PgArray) ? column.baseColumn : column;
    const isWords = /^(text|varchar|char|json|tsvector)/.test(inner.getSQLType());
    const isRedacted = column.columnType === 'PgCustomColumn' && column.getSQLType() === 'text';
    const isCode = (inner.enumValues?.length ?? 0) > 0;
    const isKey = keys.has(column.name) || (column.primary && /(^|_)id$/.test(column.name));
    const where = `${name}.${column.name}`;
    return !isWords || isRedacted || isCode || isKey || name in reasons || where in reasons ? [] : [where];
  });
}

test('every column that can hold words takes redacted words alone, or a code, or is named with its reason', async () => {
  const tables = await tablesOfSchema();
  expect(tables.length).toBeGreaterThan(15);
  expect(tables.flatMap(openColumns)).toEqual([]);
});

test('a column of plain text would be found', () => {
  const planted = pgTable('planted', { id: text().primaryKey(), spot: text().notNull(), said: redactedText() });
  expect(openColumns(planted)).toEqual(['planted.spot']);
});

test('each reason names a table or column that is there', async () => {
  const tables = await tablesOfSchema();
  const known = tables.flatMap((table) => {
    const columns = Object.values(getTableColumns(table)).map((column) => `${getTableName(table)}.${column.name}`);
    return [getTableName(table), ...columns];
  });
  expect(Object.keys(reasons).filter((name) => !known.includes(name))).toEqual([]);
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
