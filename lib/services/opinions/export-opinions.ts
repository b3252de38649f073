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
 * one's identity is in it. Throws `NotAllowed` for a place outside the viewer's areas.
 */
export async function exportOpinions(
  viewer: Viewer,
  { filter, format, locale }: ExportRequest,
  db: Db = database(),
): Promise<ExportFile> {
  const scope = allow(viewer, 'opinion.export');
  const directory = await placeDirectory(db);
  requirePlaceInScope(scope, filter, directory);
  const condition = opinionsMatching(scope, filter);
  await record(db, scope, 'opinions', { format, from: filter.from, to: filter.to, place: filter.place ?? null });
  const batches = cells(exportRows(db, scope, condition), exportWords(locale, directory));
  const texts = exportTexts[locale];
  const headings = exportColumns.map(({ heading }) => heading[locale]);
  const widths = exportColumns.map(({ width }) => width);
  const bytes =
    format === 'csv' ? csvBytes(headings, batches) : writeWorkbook({ name: texts.sheet, headings, widths }, batches);
  return {
    filename: `${texts.file}-${filter.from}-${filter.to}.${format}`,
    contentType:
      format === 'csv'
        ? 'text/csv; charset=utf-8'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    stream: streamOf(bytes),
  };
}

/** Makes the next piece when the reader is ready for it, and stops making when the reader leaves. */
function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await bytes.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await bytes.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

async function* csvBytes(headings: readonly string[], batches: AsyncIterable<Cell[][]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(byteOrderMark + csvLine(headings));
  for await (const rows of batches) yield encoder.encode(rows.map(csvLine).join(''));
}

async function* cells(batches: AsyncIterable<readonly ExportRow[]>, words: ExportWords): AsyncGenerator<Cell[][]> {
  for await (const rows of batches) yield rows.map((row) => exportColumns.map(({ cell }) => cell(row, words)));
}
