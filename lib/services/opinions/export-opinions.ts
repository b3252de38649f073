import { type Db, database } from '@/db/client';
import { exportRows } from '@/db/queries/opinion-export';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { filterCodes } from '@/lib/domain/audit/filter-codes';
import type { Cell } from '@/lib/domain/export/csv';
import type { ExportRow } from '@/lib/domain/export/row';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, seesAll, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { type ExportWords, exportColumns, exportTexts, exportWords } from '@/lib/strings/export';
import { type ExportFile, notedFile } from '../exports/noted-file';
import type { ExportFormat } from '../exports/table-bytes';
import { takeExportPlace } from '../exports/take-export-place';
import { placeDirectory } from '../places/place-directory';
import { requirePlaceInScope } from './place-in-scope';

export type ExportRequest = { readonly filter: Filter; readonly format: ExportFormat; readonly locale: Locale };

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
    const condition = await opinionsMatching(store, scope, filter);
    const rows = exportRows(db ?? database('export'), scope, condition);
    return await notedFile(store, scope, {
      subject: 'opinions',
      asked: { format, ...filterCodes(filter) },
      name: `${exportTexts[locale].file}-${filter.from}-${filter.to}`,
      format,
      locale,
      table: tableIn(locale),
      rows: cells(rows, exportWords(locale, directory)),
      isCounted: !seesAll(scope),
      onEnd: giveBack,
    });
  } catch (error) {
    giveBack();
    throw error;
  }
}

function tableIn(locale: Locale) {
  const headings = exportColumns.map(({ heading }) => heading[locale]);
  return { name: exportTexts[locale].sheet, headings, widths: exportColumns.map(({ width }) => width) };
}

async function* cells(batches: AsyncIterable<readonly ExportRow[]>, words: ExportWords): AsyncGenerator<Cell[][]> {
  for await (const rows of batches) yield rows.map((row) => exportColumns.map(({ cell }) => cell(row, words)));
}
