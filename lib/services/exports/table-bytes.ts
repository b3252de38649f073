import { byteOrderMark, type Cell, csvLine } from '@/lib/domain/export/csv';
import { type About, type Table, writeWorkbook } from './write-workbook';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Batches = AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;

/** A table as the bytes of a file, made as its rows come. A CSV has no room for what it is `about`. */
export function tableBytes(
  format: ExportFormat,
  table: Table,
  batches: Batches,
  about?: About,
): AsyncGenerator<Uint8Array> {
  return format === 'csv' ? csvBytes(table.headings, batches) : writeWorkbook(table, batches, about ? { about } : {});
}

async function* csvBytes(headings: readonly string[], batches: Batches): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(byteOrderMark + csvLine(headings));
  for await (const rows of batches) yield encoder.encode(rows.map(csvLine).join(''));
}
