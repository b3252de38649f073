import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { mostCellLetters } from '@/lib/domain/intake/cell-length';
import { recordOf, type TableColumns } from '@/lib/domain/intake/columns';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import type { SheetRow } from '@/lib/domain/intake/sheet-rows';
import { writtenAgain } from '@/lib/domain/intake/written-again';
import { openWorkbook, type Workbook } from './open-workbook';

const mostBytes = 50 * bytesPerMegabyte;
const rowsSearchedForHeading = 10;

/**
 * The first sheet of an XLSX under its heading (in one of the first ten rows), numbered by row. It is read twice: once to
 * the end, so that nothing is kept of a workbook that turns out to be damaged, and then for its lines. Throws `ReadingStopped`
 * at either reading when `signal` says so.
 */
export async function readSheetLines(bytes: AsyncIterable<Uint8Array>, table: TableColumns, signal?: AbortSignal) {
  const workbook = await openWorkbook(await wholeFile(bytes), signal);
  const { heading, isEmpty, columns } = await lookThrough(workbook, table);
  if (!heading) throw refusedFile(isEmpty ? 'file_empty' : table.missing);
  const headings = padded(heading.cells, columns).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const lines = linesUnder(headings, workbook, heading.number);
  return { format: 'xlsx' as const, encoding: 'xlsx', heading: csvLine(headings), lines };
}

async function wholeFile(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > mostBytes) throw refusedFile('xlsx_too_large', mostBytes / bytesPerMegabyte);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The heading, and how many columns hold something. */
async function lookThrough(workbook: Workbook, table: TableColumns) {
  let heading: SheetRow | undefined;
  let isEmpty = true;
  let columns = 0;
  for await (const rows of workbook.rows()) {
    for (const row of rows) {
      isEmpty = false;
      columns = Math.max(columns, row.cells.length);
      if (!heading && row.number <= rowsSearchedForHeading && table.isHeading(row.cells)) heading = row;
    }
  }
  return { heading, isEmpty, columns };
}

async function* linesUnder(
  headings: readonly string[],
  workbook: Workbook,
  headingRow: number,
): AsyncGenerator<PostLine> {
  for await (const rows of workbook.rows()) {
    for (const { number, cells, tooLong } of rows) {
      if (number <= headingRow) continue;
      const limit = tooLong === 'cell_too_long' ? mostCellLetters : longestLine;
      if (tooLong) yield { line: number, problem: { field: 'line', code: tooLong, limit }, raw: '' };
      else yield { line: number, record: recordOf(headings, cells), raw: csvLine(padded(cells, headings.length)) };
    }
  }
}

const padded = (cells: readonly unknown[], columns: number) =>
  Array.from({ length: columns }, (_, column) => cells[column] ?? null);

/** A row as a CSV line, safe to open in a spreadsheet again. */
function csvLine(cells: readonly unknown[]): string {
  return cells
    .map((cell) => {
      const text = writtenAgain(cell);
      return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
