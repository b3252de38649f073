import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { exportRows } from '@/db/queries/opinion-export';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { byteOrderMark, type Cell, csvLine } from '@/lib/domain/export/csv';
import type { ExportRow } from '@/lib/domain/export/row';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { type ExportWords, exportColumns, exportTexts, exportWords } from '@/lib/strings/export';
import { placeDirectory } from '../places/place-directory';
import { requirePlaceInScope } from './place-in-scope';
import { streamFile } from './stream-file';
import { takeExportPlace } from './take-export-place';
import { writeWorkbook } from './write-workbook';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type ExportRequest = { readonly filter: Filter; readonly format: ExportFormat; readonly locale: Locale };

/** A file to hand out as it is made. `stream` reads the store only as fast as it is read. */
export type ExportFile = {
  readonly filename: string;
  readonly contentType: string;
  readonly stream: ReadableStream<Uint8Array>;
};

/**
 * Exactly what the filter shows, as a file with headings and words in `locale`: UTF-8 CSV that Excel opens, or XLSX. No
 * one's identity is in it. It is read over connections of its own, few of them. Throws `NotAllowed` for a place outside the
 * viewer's areas, `TooManyExports` and `ExportsBusy`.
 */
export async function exportOpinions(
  viewer: Viewer,
  { filter, format, locale }: ExportRequest,
  db?: Db,
): Promise<ExportFile> {
  const scope = allow(viewer, 'opinion.export');
  const store = db ?? database();
  const directory = await placeDirectory(store);
  requirePlaceInScope(scope, filter, directory);
  const giveBack = takeExportPlace(scope.viewerId);
  try {
    await record(store, scope, 'opinions', { format, from: filter.from, to: filter.to, place: filter.place ?? null });
    const rows = exportRows(db ?? database('export'), scope, opinionsMatching(scope, filter));
    return {
      filename: `${exportTexts[locale].file}-${filter.from}-${filter.to}.${format}`,
      contentType: contentTypes[format],
      stream: streamFile(bytesOf(format, locale, cells(rows, exportWords(locale, directory))), giveBack),
    };
  } catch (error) {
    giveBack();
    throw error;
  }
}

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function bytesOf(format: ExportFormat, locale: Locale, batches: AsyncGenerator<Cell[][]>): AsyncGenerator<Uint8Array> {
  const headings = exportColumns.map(({ heading }) => heading[locale]);
  const widths = exportColumns.map(({ width }) => width);
  if (format === 'csv') return csvBytes(headings, batches);
  return writeWorkbook({ name: exportTexts[locale].sheet, headings, widths }, batches);
}

async function* csvBytes(headings: readonly string[], batches: AsyncIterable<Cell[][]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(byteOrderMark + csvLine(headings));
  for await (const rows of batches) yield encoder.encode(rows.map(csvLine).join(''));
}

async function* cells(batches: AsyncIterable<readonly ExportRow[]>, words: ExportWords): AsyncGenerator<Cell[][]> {
  for await (const rows of batches) yield rows.map((row) => exportColumns.map(({ cell }) => cell(row, words)));
}
