import { Column, type SQL, sql } from 'drizzle-orm';
import { type ExportedField, type ExportRow, exportedFields } from '../../lib/domain/export/row';
import type { Scope } from '../../lib/domain/permissions';
import { type ExportableDetail, exportedDetails, type ReportDetails } from '../../lib/domain/report/fields';
import type { Db } from '../client';
import { opinion, report } from '../schema/opinions';
import { streamRows } from '../stream-rows';
import type { Seen } from './visible';

/** The exported fields that are not columns of the item as they stand. */
const written = {
  day: sql<string>`opinion.day::text`,
  channel: sql<string | null>`channel.name`,
  corrected: sql<boolean>`opinion.corrected <> '{}'`,
};
type Written = typeof written;
type Stored = Exclude<ExportedField, keyof Written>;
type Read = Pick<typeof opinion.$inferSelect, Stored> & {
  readonly [N in keyof Written]: Written[N] extends SQL<infer T> ? T : never;
};

const columns: Pick<typeof opinion, Stored> = opinion;
const isWritten = (name: ExportedField): name is keyof Written => Object.hasOwn(written, name);
type Columns = (typeof columns)[Stored] | (typeof report)[ExportableDetail];
const expressionOf = (name: ExportedField) => (isWritten(name) ? written[name] : columns[name]);
/** The columns that the driver hands over otherwise than the schema says. */
const converted = exportedFields
  .flatMap((name) => (isWritten(name) ? [] : [{ name, column: columns[name] }]))
  .filter(({ column }) => column.mapFromDriverValue !== Column.prototype.mapFromDriverValue);
/** What to select, and from what: reports are only joined for the details asked for. */
function selection(details: readonly ExportableDetail[]): SQL {
  const named = (column: SQL | Columns, name: string) => sql`${column} as ${sql.identifier(name)}`;
  const selected = [
    ...exportedFields.map((name) => named(expressionOf(name), name)),
    ...details.map((name) => named(report[name], name)),
  ];
  const joined = details.length > 0 ? sql`left join report on report.opinion_id = opinion.id` : sql``;
  return sql`select ${sql.join(selected, sql`, `)}
    from opinion left join channel on channel.id = opinion.channel_id ${joined}`;
}

const rowsAtOnce = 1_000;

/**
 * The items that meet `condition`, newest first, in batches, all as they were at one moment. A cursor on a connection of
 * its own; ending the loop early frees it.
 */
export async function* exportRows(
  db: Db,
  _scope: Scope,
  condition: Seen,
  details: readonly ExportableDetail[] = exportedDetails,
): AsyncGenerator<readonly ExportRow[]> {
  const query = sql`
    ${selection(details)}
    where ${condition}
    order by opinion.day desc, opinion.id desc`;
  // Somebody waits for the first rows.
  const batches = streamRows<Readonly<Record<string, unknown>>>(db, query, {
    rowsAtOnce,
    work: 'export',
    plannedShare: 0.001,
  });
  for await (const rows of batches) yield rows.map(readRow);
}

/** A row of the driver, each column as its type in the schema says. */
function readRow(row: Readonly<Record<string, unknown>>): ExportRow {
  const read: Record<string, unknown> = { ...row };
  for (const { name, column } of converted) {
    if (read[name] !== null) read[name] = column.mapFromDriverValue(read[name] as never);
  }
  return read as Read & Partial<ReportDetails>;
}
